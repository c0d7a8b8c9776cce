// SPDX-License-Identifier: GPL-3.0-or-later
// Session files: what is saved is read back, a folder can be moved, and anything else is refused.
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>

#include "base/error.h"
#include "base/json_file.h"
#include "base/sha256.h"
#include "sources/session_file.h"

namespace taso {

class QuickSession : public QObject {
    Q_OBJECT

  private slots:
    void reads_back_what_it_wrote();
    void opens_what_has_no_rules();
    void moves_with_its_folder();
    void refuses_what_is_wrong_data();
    void refuses_what_is_wrong();
    void hashes();
};

void QuickSession::reads_back_what_it_wrote() {
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("a.taso")).toStdString();
    Session session;
    session.network = "resnet50";
    session.network_hash = "00ff";
    session.wishes.sizes = {{"", {3, 320, 320}}, {"x = 1", {7}}};
    session.wishes.outputs = {"scores", "boxes, all", "a,b"};
    session.profile = "cortex-a15";
    session.kind = BudgetKind::arena;
    session.budget = 12345678901;
    session.threads = 4;
    session.layer = "conv \"1\" ü";
    session.view = {{"theme", "dark"}};
    session.order = Order::chosen;
    session.stream = true;
    session.pins = {{"conv \"1\" ü", "direct-chw-chw"}};
    session.bans = {"im2col-chw-chw", "mec"};
    session.alone = {"pool..1", "conv1"};
    session.together = {{"conv2", "conv \"3\""}, {"conv5", "conv5"}};
    save_session(session, file);
    const Session read = load_session(file);
    QCOMPARE(read.network, session.network);
    QCOMPARE(read.network_hash, session.network_hash);
    QVERIFY(read.wishes == session.wishes);
    QCOMPARE(read.profile, session.profile);
    QCOMPARE(read.kind, session.kind);
    QCOMPARE(read.budget, session.budget);
    QCOMPARE(read.threads, session.threads);
    QCOMPARE(read.layer, session.layer);
    QVERIFY(read.view == session.view);
    QCOMPARE(read.order, session.order);
    QVERIFY(read.stream);
    QVERIFY(!read.deadline_ns);
    QVERIFY(read.pins == session.pins);
    QVERIFY(read.bans == session.bans);
    QVERIFY(read.alone == session.alone);
    QVERIFY(read.together == session.together);
    session.budget.reset();
    session.deadline_ns = 40'000'000;
    session.stream = false;
    save_session(session, file);
    QVERIFY(!load_session(file).budget && !load_session(file).stream);
    QCOMPARE(load_session(file).deadline_ns, session.deadline_ns);
}

void QuickSession::opens_what_has_no_rules() {
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("old.taso")).toStdString();
    Session session;
    session.network = "tiny";
    save_session(session, file);
    Json all = Json::parse(read_file(file));
    for (const char* later : {"order", "stream", "deadline", "pins", "bans", "alone", "together"})
        all.erase(later);
    write_json(file, all);
    const Session read = load_session(file);
    QCOMPARE(read.order, Order::fixed);
    // As it was asked: without segments, though they are the usual thing now.
    QVERIFY(Session{}.stream && !read.stream);
    QVERIFY(!read.deadline_ns && read.pins.empty() && read.bans.empty());
    QVERIFY(read.alone.empty() && read.together.empty());
}

void QuickSession::moves_with_its_folder() {
    const QTemporaryDir folder;
    const std::filesystem::path here = folder.path().toStdString();
    std::filesystem::create_directories(here / "one" / "nets");
    write_file(here / "one" / "nets" / "a.onnx", "x");
    Session session;
    session.network = (here / "one" / "nets" / "a.onnx").string();
    save_session(session, here / "one" / "a.taso");
    std::filesystem::rename(here / "one", here / "two");
    QCOMPARE(load_session(here / "two" / "a.taso").network, (here / "two" / "nets" / "a.onnx").string());
}

void QuickSession::refuses_what_is_wrong_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("negative budget") << "budget" << QByteArray("-1");
    QTest::newRow("fraction") << "budget" << QByteArray("1.5");
    QTest::newRow("text budget") << "budget" << QByteArray("\"8MiB\"");
    QTest::newRow("too large") << "budget" << QByteArray("1e300");
    QTest::newRow("unknown kind") << "kind" << QByteArray("\"heap\"");
    QTest::newRow("no threads") << "threads" << QByteArray("0");
    QTest::newRow("version") << "version" << QByteArray("2");
    QTest::newRow("format") << "format" << QByteArray("\"taso-network\"");
    QTest::newRow("network") << "network" << QByteArray("\"resnet50\"");
    QTest::newRow("empty path") << "network" << QByteArray("{\"path\": \"\", \"hash\": \"\"}");
    QTest::newRow("view") << "view" << QByteArray("{\"x\": [1]}");
    QTest::newRow("layer") << "layer" << QByteArray("null");
    QTest::newRow("order") << "order" << QByteArray("\"any\"");
    QTest::newRow("order no text") << "order" << QByteArray("1");
    QTest::newRow("stream") << "stream" << QByteArray("\"on\"");
    QTest::newRow("deadline") << "deadline" << QByteArray("-1");
    QTest::newRow("pins no object") << "pins" << QByteArray("[\"a\"]");
    QTest::newRow("pin no text") << "pins" << QByteArray("{\"a\": 1}");
    QTest::newRow("bans no list") << "bans" << QByteArray("{\"a\": \"b\"}");
    QTest::newRow("ban no text") << "bans" << QByteArray("[1]");
    QTest::newRow("alone no list") << "alone" << QByteArray("\"a\"");
    QTest::newRow("alone no text") << "alone" << QByteArray("[{}]");
    QTest::newRow("together no list") << "together" << QByteArray("{\"a\": \"b\"}");
    QTest::newRow("together no range") << "together" << QByteArray("[[\"a\"]]");
    QTest::newRow("together no text") << "together" << QByteArray("[[\"a\", 2]]");
    QTest::newRow("size no size") << "sizes" << QByteArray("[\"3xx\"]");
    QTest::newRow("sizes no list") << "sizes" << QByteArray("\"3x4\"");
    QTest::newRow("output no text") << "outputs" << QByteArray("[3]");
    QTest::newRow("foreign member") << "macro" << QByteArray("1");
}

void QuickSession::refuses_what_is_wrong() {
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("b.taso")).toStdString();
    Session session;
    session.network = "tiny";
    save_session(session, file);
    Json all = Json::parse(read_file(file));
    all[key.toStdString()] = Json::parse(value.toStdString());
    write_json(file, all);
    try {
        load_session(file);
        QFAIL("not refused");
    } catch (const Error& fault) {
        QVERIFY2(std::string(fault.what()).find("b.taso") != std::string::npos, fault.what());
    }
    all.erase(key.toStdString());
    const QStringList optional = {QStringLiteral("macro"),  QStringLiteral("order"),
                                  QStringLiteral("stream"), QStringLiteral("deadline"),
                                  QStringLiteral("pins"),   QStringLiteral("bans"),
                                  QStringLiteral("alone"),  QStringLiteral("together"),
                                  QStringLiteral("sizes"),  QStringLiteral("outputs")};
    if (optional.contains(key)) return;
    write_json(file, all);
    QVERIFY_THROWS_EXCEPTION(Error, load_session(file));
}

void QuickSession::hashes() {
    QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(hash_of_file("/no/such/file"), std::string());
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("c")).toStdString();
    write_file(file, "abc");
    QCOMPARE(hash_of_file(file), sha256("abc"));
}

}  // namespace taso

QTEST_GUILESS_MAIN(taso::QuickSession)
#include "quick_session.moc"
