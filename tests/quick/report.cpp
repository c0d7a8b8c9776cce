// SPDX-License-Identifier: GPL-3.0-or-later
// A report: one well-formed page that needs no other file, with the figures of the answer, and commands that give them
// again.
#include "report/report.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "base/units.h"
#include "report/html.h"
#include "sources/session_file.h"
#include "support/command_line.h"

using namespace taso;

namespace {

Session small_session() {
    Session session;
    session.network = "squeezenet";
    session.kind = BudgetKind::arena;
    session.budget = 2 << 20;
    session.pins = {{"conv10", "direct-chw-chw"}};
    session.bans = {"direct-sum2d"};
    return session;
}

/// A fault of its tags; empty: it is well-formed.
QString fault_in(const QString& page) {
    QXmlStreamReader xml(page);
    while (!xml.atEnd()) xml.readNext();
    return xml.hasError() ? xml.errorString() + QStringLiteral(" in line %1").arg(xml.lineNumber())
                          : QString();
}

}  // namespace

class QuickReport : public QObject {
    Q_OBJECT

  private slots:
    void a_page_tells_all_and_needs_no_other_file() {
        ReportFacts facts = report_facts(small_session());
        const QString page = QString::fromStdString(report_html(facts));
        QCOMPARE(fault_in(page), QString());
        for (const char* from : {"http", "src=", "href=", "@import", "url("})
            QVERIFY2(!page.contains(QLatin1String(from)), from);
        QVERIFY(page.contains(QString::fromStdString(format_time(facts.answer.latency_ns))));
        for (const MemoryFigure& figure : figures(facts.answer.memory))
            QVERIFY(page.contains(QString::number(figure.bytes)));
        for (const FrontierPoint& point : facts.frontier.points)
            QVERIFY(page.contains(QString::number(point.latency_ns)));
        for (const ProblemLayer& layer : facts.problem->layers)
            QVERIFY2(page.contains(QString::fromStdString(layer.name)), layer.name.c_str());
        QCOMPARE(page.count(QStringLiteral("<svg class=\"chart\"")), 3);
        // Every internal buffer is on the map.
        qsizetype buffers = 0;
        for (const Buffer& buffer : facts.answer.schedule.buffers)
            buffers += !buffer.external && buffer.bytes > 0;
        QCOMPARE(page.count(QRegularExpression(QStringLiteral("<rect class=\"buffer [a-z]+\" x="))), buffers);
        QVERIFY(!page.contains(QStringLiteral("Differences to A")));
        QVERIFY(page.contains(QStringLiteral("conv10 = direct-chw-chw")));
    }

    void names_of_others_are_text() {
        QCOMPARE(escaped("<script>&\"x\"</script>"),
                 std::string("&lt;script&gt;&amp;&quot;x&quot;&lt;/script&gt;"));
        ReportFacts facts = report_facts(small_session());
        auto problem = *facts.problem;
        problem.name = "<script>alert(1)</script>";
        problem.layers[3].name = "a<b>&\"c\"";
        facts.problem = std::make_shared<const Problem>(problem);
        facts.session.network = "x' $(touch y) `z`";
        const QString page = QString::fromStdString(report_html(facts));
        QCOMPARE(fault_in(page), QString());
        QVERIFY(!page.contains(QStringLiteral("<script")));
        QVERIFY(QString::fromStdString(command_of(facts.session, "solve"))
                    .startsWith(QStringLiteral("taso solve 'x'\\'' $(touch y) `z`' ")));
    }

    void its_commands_repeat_it() {
        const ReportFacts facts = report_facts(small_session());
        const QString command = QString::fromStdString(command_of(facts.session, "solve"));
        QVERIFY(QString::fromStdString(report_html(facts)).contains(command.toHtmlEscaped()));
        QStringList words = QProcess::splitCommand(command);
        QCOMPARE(words.takeFirst(), QStringLiteral("taso"));
        const CommandResult again = taso_command(words << QStringLiteral("--json"));
        QVERIFY2(again.code == 0, again.error);
        QCOMPARE(again.json()["latency_ns"].get<std::int64_t>(), facts.answer.latency_ns);
        QCOMPARE(again.json()["layers"].back()["name"].get<std::string>(), facts.problem->layers.back().name);
    }

    void it_is_written_by_command() {
        const QTemporaryDir folder;
        const QString session = folder.filePath(QStringLiteral("small.taso"));
        save_session(small_session(), session.toStdString());
        const QString file = folder.filePath(QStringLiteral("new/report.html"));
        const CommandResult made =
            taso_command({"report", "squeezenet", "--kind", "arena", "--a", session, "-o", file});
        QVERIFY2(made.code == 0, made.error);
        QFile page(file);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        QCOMPARE(fault_in(text), QString());
        QVERIFY(text.contains(QStringLiteral("Differences to A")));
        QVERIFY(text.contains(QStringLiteral("% of the difference.")));
        // What nothing keeps is told in one sentence, and no file is begun.
        const QString none = folder.filePath(QStringLiteral("none.html"));
        const CommandResult refused =
            taso_command({"report", "squeezenet", "--kind", "arena", "--budget", "64", "-o", none});
        QVERIFY(refused.code != 0);
        QVERIFY2(refused.one_sentence(), refused.error);
        QVERIFY(!QFile::exists(none));
    }
};

QTEST_GUILESS_MAIN(QuickReport)
#include "quick_report.moc"
