// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <map>
#include <numeric>
#include <random>

#include "answer/solve.h"
#include "base/error.h"
#include "base/json_file.h"
#include "pack/part_packing.h"
#include "support/command_line.h"
#include "support/random_problem.h"
#include "support/sanitized.h"

using namespace taso;

namespace {

std::vector<PackItem> random_items(std::mt19937& random, int count, int largest, int steps) {
    std::vector<PackItem> items;
    for (int k = 0; k < count; k++) {
        const int lower = static_cast<int>(random() % static_cast<unsigned>(steps));
        items.push_back({1 + static_cast<std::int64_t>(random() % static_cast<unsigned>(largest)), lower,
                         lower + 1 + static_cast<int>(random() % static_cast<unsigned>(steps / 2 + 1))});
    }
    return items;
}

/// Lets some of them lie over one that ends where they begin.
void let_overlap(std::mt19937& random, std::vector<PackItem>& items) {
    std::vector<bool> is_under(items.size(), false);
    for (std::size_t k = 0; k < items.size(); k++) {
        const std::size_t under = random() % items.size();
        if (under == k || is_under[under]) continue;
        const std::int64_t lasts = items[k].upper - items[k].lower;
        // Its own lower must not move once something lies over it that way.
        if (is_under[k] || items[under].upper <= items[under].lower) continue;
        items[k].lower = items[under].upper - 1;
        items[k].upper = items[k].lower + std::max<std::int64_t>(lasts, 2);
        items[k].over = static_cast<int>(under);
        items[k].distance = static_cast<std::int64_t>(random() % static_cast<unsigned>(items[k].size));
        is_under[under] = true;
    }
}

bool together(const PackItem& a, const PackItem& b) { return a.lower < b.upper && b.lower < a.upper; }

/// How far above one item another begins at least, where it begins no lower.
std::int64_t gap(const std::vector<PackItem>& items, std::size_t lower, std::size_t upper) {
    return items[lower].over == static_cast<int>(upper) ? items[lower].distance : items[lower].size;
}

std::int64_t live_most(const std::vector<PackItem>& items) {
    std::int64_t most = 0;
    for (const PackItem& at : items) {
        std::int64_t live = 0;
        for (const PackItem& item : items)
            if (item.lower <= at.lower && at.lower < item.upper) live += item.size;
        most = std::max(most, live);
    }
    return most;
}

void verify(const std::vector<PackItem>& items, const Packing& packing, std::int64_t align) {
    QCOMPARE(packing.offsets.size(), items.size());
    std::int64_t top = 0;
    for (std::size_t a = 0; a < items.size(); a++) {
        const auto up = [&](std::int64_t n) { return (n + align - 1) / align * align; };
        QVERIFY(packing.offsets[a] >= 0 && packing.offsets[a] % align == 0);
        top = std::max(top, packing.offsets[a] + up(items[a].size));
        for (std::size_t b = a + 1; b < items.size(); b++)
            if (together(items[a], items[b]))
                QVERIFY(packing.offsets[a] + gap(items, a, b) <= packing.offsets[b] ||
                        packing.offsets[b] + gap(items, b, a) <= packing.offsets[a]);
    }
    QCOMPARE(packing.bytes, top);
    QVERIFY(packing.lower_bound <= packing.bytes);
}

/// The least bytes, by trying every order: some order, each item as low as it goes, gives every packing that
/// cannot be pushed down.
std::int64_t least_bytes(const std::vector<PackItem>& items) {
    std::vector<int> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    do {
        std::vector<std::int64_t> offset(items.size(), -1);
        std::int64_t top = 0;
        for (int item : order) {
            std::int64_t at = 0;
            bool moved = true;
            while (moved) {
                moved = false;
                for (std::size_t other = 0; other < items.size(); other++)
                    if (offset[other] >= 0 && together(items[item], items[other]) &&
                        at < offset[other] + gap(items, other, item) &&
                        offset[other] < at + gap(items, item, other)) {
                        at = offset[other] + gap(items, other, item);
                        moved = true;
                    }
            }
            offset[item] = at;
            top = std::max(top, at + items[item].size);
        }
        least = std::min(least, top);
    } while (std::next_permutation(order.begin(), order.end()));
    return least;
}

}  // namespace

class QuickPacker : public QObject {
    Q_OBJECT
  private slots:
    void tiny_instances_equal_brute_force();
    void those_that_may_overlap_equal_brute_force();
    void larger_ones_overlap_only_where_they_may();
    void larger_ones_never_overlap();
    void a_capacity_is_met_or_refused();
    void schedules_get_aligned_offsets();
    void the_same_every_time();
    void tight_ones_are_solved();
    void large_tight_ones_are_solved();
    void a_stop_is_heeded();
    void a_file_is_packed();
    void what_is_not_proven_is_unknown();
    void the_challenging_set_is_packed_data();
    void the_challenging_set_is_packed();
    void many_buffers_take_seconds();
    void bad_files_are_refused_data();
    void bad_files_are_refused();
};

void QuickPacker::tiny_instances_equal_brute_force() {
    std::mt19937 random(5);
    for (int round = 0; round < 150; round++) {
        const auto items = random_items(random, 2 + round % 6, 9, 6);
        const Packing packing = pack(items, 1, std::nullopt);
        verify(items, packing, 1);
        QCOMPARE(packing.status, Status::optimal);
        QCOMPARE(packing.bytes, least_bytes(items));
        QCOMPARE(packing.lower_bound, packing.bytes);
    }
    QVERIFY(pack({}, 64, std::nullopt).bytes == 0);
    // Never more than 6 bytes live, and no packing does it in fewer than 7.
    const std::vector<PackItem> known = {{1, 7, 9},  {3, 3, 7},  {2, 6, 8}, {3, 3, 6},
                                         {3, 8, 10}, {3, 9, 10}, {1, 6, 9}};
    const Packing packing = pack(known, 1, std::nullopt);
    verify(known, packing, 1);
    QCOMPARE(live_most(known), std::int64_t{6});
    QCOMPARE(packing.bytes, least_bytes(known));
    QCOMPARE(packing.bytes, std::int64_t{7});
    QCOMPARE(packing.status, Status::optimal);
    QCOMPARE(pack(known, 1, 6).status, Status::infeasible);
}

void QuickPacker::those_that_may_overlap_equal_brute_force() {
    std::mt19937 random(10);
    int better = 0;
    for (int round = 0; round < 400 / sanitized_share; round++) {
        auto items = random_items(random, 2 + round % 6, 9, 6);
        let_overlap(random, items);
        const Packing packing = pack(items, 1, std::nullopt);
        verify(items, packing, 1);
        const std::int64_t least = least_bytes(items);
        QCOMPARE(packing.bytes, least);
        QCOMPARE(pack(items, 1, least - 1).status, Status::infeasible);
        for (PackItem& item : items) item.over = -1;
        better += packing.bytes < pack(items, 1, std::nullopt).bytes;
    }
    QVERIFY(better * sanitized_share > 60);
}

void QuickPacker::larger_ones_overlap_only_where_they_may() {
    std::mt19937 random(12);
    int joined = 0;
    for (int round = 0; round < 200 / sanitized_share; round++) {
        // A chain, as plans are: each item lives on into the next one's time, with some that live alone beside it.
        std::vector<PackItem> items;
        const int links = 4 + round % 12;
        for (int link = 0; link < links; link++) {
            const bool moves = link > 0 && random() % 3 == 0;
            const std::int64_t time = 2 * link;
            PackItem item = {1 + static_cast<std::int64_t>(random() % 1000), time, time + 3};
            if (moves) {
                const PackItem moved = {items.back().size, time, time + 1};
                for (PackItem& before : items) before.upper = std::min(before.upper, time);
                item.over = static_cast<int>(items.size());
                item.distance = static_cast<std::int64_t>(random() % static_cast<unsigned>(item.size));
                items.push_back(moved);
            }
            for (std::size_t k = random() % 3; k > 0; k--)
                items.push_back({1 + static_cast<std::int64_t>(random() % 500), time, time + 1});
            items.push_back(item);
            // Something that others read later keeps the times before and behind it together.
            if (random() % 3 == 0)
                items.push_back({1 + static_cast<std::int64_t>(random() % 500), time, time + 4});
        }
        for (std::int64_t align : {std::int64_t{1}, std::int64_t{64}}) {
            verify(items, pack(items, align, std::nullopt), align);
            const Control control;
            PackingState apart(items, align, control, 1);
            for (int percent : {60, 70, 80, 90})
                join_parts(apart, apart.best_bytes * percent / 100 / align * align);
            joined +=
                apart.best_bytes < std::accumulate(apart.sizes.begin(), apart.sizes.end(), std::int64_t{0});
            verify(items, {Status::feasible, apart.best_bytes, apart.lower_bound, apart.best}, align);
        }
    }
    QVERIFY(joined * sanitized_share > 40);
}

void QuickPacker::larger_ones_never_overlap() {
    std::mt19937 random(9);
    int met = 0;
    for (int round = 0; round < 20; round++) {
        const auto items = random_items(random, 20 + round * 6, 100000, 60);
        for (std::int64_t align : {std::int64_t{1}, std::int64_t{64}}) {
            const Packing packing = pack(items, align, std::nullopt);
            verify(items, packing, align);
            met += packing.bytes == packing.lower_bound;
            if (packing.bytes > packing.lower_bound)
                QVERIFY(packing.bytes < packing.lower_bound + packing.lower_bound / 5);
        }
    }
    QVERIFY(met > 0);
}

void QuickPacker::a_capacity_is_met_or_refused() {
    std::mt19937 random(11);
    for (int round = 0; round < 100; round++) {
        const auto items = random_items(random, 2 + round % 6, 9, 6);
        const std::int64_t least = least_bytes(items);
        const Packing enough = pack(items, 1, least);
        verify(items, enough, 1);
        QVERIFY(enough.bytes <= least && enough.status != Status::infeasible);
        const Packing more = pack(items, 1, least + 3);
        QVERIFY(more.bytes <= least + 3 && more.status != Status::infeasible);
        const Packing less = pack(items, 1, least - 1);
        QVERIFY(less.status == Status::infeasible && less.bytes > least - 1);
        verify(items, less, 1);
    }
}

void QuickPacker::schedules_get_aligned_offsets() {
    int packed = 0;
    for (unsigned seed = 1; seed < 200 / sanitized_share; seed++) {
        const Problem problem = RandomProblem::make(seed, {30, 4});
        Answer answer;
        try {
            answer = solve(problem, {BudgetKind::arena, std::nullopt}, Method::greedy);
        } catch (const Error&) {  // its layouts cannot be joined
            continue;
        }
        std::vector<PackItem> items;
        Packing packing;
        for (const Buffer& buffer : answer.schedule.buffers) {
            if (buffer.external) {
                QCOMPARE(buffer.offset, -1);
                continue;
            }
            items.push_back({buffer.bytes, buffer.from_step, buffer.to_step});
            packing.offsets.push_back(buffer.offset);
        }
        packing.bytes = answer.memory[BudgetKind::arena];
        packing.lower_bound = answer.schedule.lower_bound();
        verify(items, packing, 64);
        packed += packing.bytes == packing.lower_bound;
    }
    QVERIFY(packed * sanitized_share > 20);
}

void QuickPacker::the_same_every_time() {
    std::mt19937 random(13);
    const auto items = random_items(random, 70, 100000, 30);
    const Packing first = pack(items, 64, std::nullopt), second = pack(items, 64, std::nullopt);
    QVERIFY(first.offsets == second.offsets);
}

namespace {

/// Cuts a rectangle of time and bytes into items until there are so many: they fill it without a hole.
std::vector<PackItem> filling_items(std::mt19937& random, std::size_t count, std::int64_t capacity,
                                    int steps) {
    struct Piece {
        std::int64_t low, high;
        int from, to;
    };
    const auto below = [&](std::int64_t most) {
        return 1 + static_cast<std::int64_t>(random() % static_cast<unsigned>(most - 1));
    };
    std::vector<Piece> pieces = {{0, capacity, 0, steps}};
    while (pieces.size() < count) {
        const std::size_t k = random() % pieces.size();
        Piece& piece = pieces[k];
        Piece other = piece;
        if (random() % 2 && piece.high - piece.low > 1)
            other.low = piece.high = piece.low + below(piece.high - piece.low);
        else if (piece.to - piece.from > 1)
            other.from = piece.to = piece.from + static_cast<int>(below(piece.to - piece.from));
        else
            continue;
        pieces.push_back(other);
    }
    std::vector<PackItem> items;
    for (const Piece& piece : pieces) items.push_back({piece.high - piece.low, piece.from, piece.to});
    return items;
}

}  // namespace

void QuickPacker::tight_ones_are_solved() {
    std::mt19937 random(17);
    for (int round = 0; round < 30; round++) {
        const auto items = filling_items(random, 40, 1000, 100);
        const Packing packing = pack(items, 1, 1000, {}, 100'000'000);
        verify(items, packing, 1);
        QCOMPARE(packing.bytes, std::int64_t{1000});
        QCOMPARE(packing.status, Status::optimal);
    }
}

/// As many as real networks on accelerators have, with little work each; by two threads as by one.
void QuickPacker::large_tight_ones_are_solved() {
    std::mt19937 random(23);
    int met = 0;
    for (int round = 0; round < 16; round++) {
        const auto items = filling_items(random, 200, 100'000, 1000);
        const Packing packing = pack(items, 1, 100'000, {}, 10'000'000);
        verify(items, packing, 1);
        met += packing.bytes == 100'000;
        const Packing raced = pack(items, 1, 100'000, {}, 10'000'000, 2);
        verify(items, raced, 1);
        if (packing.bytes == 100'000) QVERIFY(raced.offsets == packing.offsets);
    }
    QVERIFY2(met >= 13, qPrintable(QString::number(met)));
}

void QuickPacker::a_stop_is_heeded() {
    std::mt19937 random(19);
    const auto items = random_items(random, 300, 100000, 40);
    std::stop_source stop;
    stop.request_stop();
    QElapsedTimer timer;
    timer.start();
    const Packing packing = pack(items, 1, std::nullopt, {.stop = stop.get_token()}, std::int64_t{1} << 50);
    QVERIFY(timer.elapsed() < 5000);
    verify(items, packing, 1);
}

namespace {

struct Row {
    std::int64_t lower = 0, upper = 0, size = 0;
};

/// The four numbers of each line, by id, read without the packer's help.
std::map<std::string, Row> rows_of(const QByteArray& text) {
    std::map<std::string, Row> rows;
    const QList<QByteArray> lines = text.trimmed().split('\n');
    const QList<QByteArray> names = lines[0].trimmed().split(',');
    for (qsizetype k = 1; k < lines.size(); k++) {
        const QList<QByteArray> cells = lines[k].trimmed().split(',');
        const auto cell = [&](const char* name) { return cells[names.indexOf(name)]; };
        rows[cell("id").toStdString()] = {cell("lower").toLongLong(), cell("upper").toLongLong(),
                                          cell("size").toLongLong()};
    }
    return rows;
}

/// Buffers at offsets, against what the file says and nothing else.
void check_offsets(const nlohmann::json& answer, const QByteArray& text, std::int64_t align) {
    const std::map<std::string, Row> rows = rows_of(text);
    QCOMPARE(answer["buffers"].size(), rows.size());
    std::vector<std::pair<std::int64_t, Row>> placed;
    std::int64_t top = 0;
    for (const auto& buffer : answer["buffers"]) {
        const Row row = rows.at(buffer["id"].get<std::string>());
        const auto offset = buffer["offset"].get<std::int64_t>();
        QVERIFY(offset >= 0 && offset % align == 0);
        top = std::max(top, offset + (row.size + align - 1) / align * align);
        for (const auto& [other, that] : placed)
            if (row.lower < that.upper && that.lower < row.upper)
                QVERIFY(offset + row.size <= other || other + that.size <= offset);
        placed.emplace_back(offset, row);
    }
    QCOMPARE(answer["bytes"].get<std::int64_t>(), top);
    QVERIFY(answer["lower_bound"].get<std::int64_t>() <= top);
}

}  // namespace

void QuickPacker::a_file_is_packed() {
    const QTemporaryDir folder;
    const QString file = folder.filePath("buffers.csv");
    // Columns in an order of their own, a byte order mark, carriage returns, ids that are words.
    const QByteArray text = "size,id,upper,lower\r\n60,a,9,0\r\n40,b,3,0\r\n40,c,9000000000,3\r\n\r\n";
    write_file(file.toStdString(), "\xef\xbb\xbf" + text.toStdString());
    const auto packed = [&](const QStringList& more) {
        return taso_command(QStringList{"pack", file} + more + QStringList{"--json"});
    };
    CommandResult result = packed({"--capacity", "100"});
    QVERIFY2(result.code == 0, result.error);
    QCOMPARE(result.json()["status"].get<std::string>(), std::string("optimal"));
    QCOMPARE(result.json()["capacity"].get<int>(), 100);
    QCOMPARE(result.json()["lower_bound"].get<int>(), 100);
    check_offsets(result.json(), text, 1);
    QCOMPARE(packed({"--capacity", "127", "--align", "64"}).code, 1);
    QCOMPARE(packed({"--capacity", "128", "--align", "0"}).code, 2);
    result = packed({"--capacity", "1KiB", "--align", "64"});
    QVERIFY2(result.code == 0, result.error);
    QCOMPARE(result.json()["bytes"].get<int>(), 128);
    check_offsets(result.json(), text, 64);
    result = packed({"--capacity", "99"});
    QCOMPARE(result.code, 1);
    QCOMPARE(result.json()["status"].get<std::string>(), std::string("infeasible"));
    QCOMPARE(result.json()["lower_bound"].get<int>(), 100);
    check_offsets(result.json(), text, 1);
    result = taso_command({"pack", file, "--capacity", "99"});
    QVERIFY2(result.code == 1 && result.out.contains("no packing fits"), result.out);
    result = taso_command({"pack", file});
    QVERIFY(result.code == 2 && result.error.contains("--capacity"));
}

void QuickPacker::what_is_not_proven_is_unknown() {
    // They fit without a hole, but are too many for that to be found: none may call it infeasible.
    std::mt19937 random(29);
    QByteArray text = "id,lower,upper,size\n";
    for (const PackItem& item : filling_items(random, 3000, 1'000'000, 10'000))
        text += QByteArray::number(text.size()) + ',' + QByteArray::number(item.lower) + ',' +
                QByteArray::number(item.upper) + ',' + QByteArray::number(item.size) + '\n';
    const QTemporaryDir folder;
    const QString file = folder.filePath("full.csv");
    write_file(file.toStdString(), text.toStdString());
    const QStringList words = {"pack", file, "--capacity", "1000000", "--seconds", "1"};
    CommandResult result = taso_command(words + QStringList{"--json"});
    QVERIFY2(result.code == 1, result.error);
    QCOMPARE(result.json()["status"].get<std::string>(), std::string("unknown"));
    QCOMPARE(result.json()["lower_bound"].get<int>(), 1'000'000);
    check_offsets(result.json(), text, 1);
    result = taso_command(words);
    QVERIFY2(result.code == 1 && result.out.contains("is not proven") && result.out.contains("in 1 s"),
             result.out);
    QCOMPARE(taso_command({"pack", file, "--capacity", "1000000", "--seconds", "0"}).code, 2);
}

void QuickPacker::the_challenging_set_is_packed_data() {
    QTest::addColumn<QString>("file");
    const QString shared = qEnvironmentVariable("TASO_SHARED", QString(TASO_SOURCE_DIR) + "/../shared");
    const QDir folder(shared + "/examples/minimalloc");
    const QStringList names = folder.entryList({"*.1048576.csv"});
    for (const QString& name : names) QTest::newRow(qPrintable(name)) << folder.filePath(name);
    if (names.isEmpty()) QTest::newRow("none") << QString();
}
void QuickPacker::the_challenging_set_is_packed() {
    QFETCH(QString, file);
    if (file.isEmpty()) QSKIP("minimalloc's instances are not here");
    const CommandResult result = taso_command({"pack", file, "--capacity", "1048576", "--json"});
    QVERIFY2(result.code == 0, result.error);
    QVERIFY(result.json()["bytes"].get<std::int64_t>() <= 1048576);
    QFile stored(file);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    check_offsets(result.json(), stored.readAll(), 1);
    QVERIFY2(result.ms < 10000 * sanitized_share, qPrintable(QString::number(result.ms)));
}

namespace {

/// Ten thousand buffers, each alive for up to so many of as many steps.
QByteArray ten_thousand(unsigned largest, unsigned longest) {
    std::mt19937 random(7);
    QByteArray text = "id,lower,upper,size\n";
    for (int k = 0; k < 10'000; k++) {
        const unsigned lower = random() % 10'000, upper = lower + 1 + random() % longest,
                       size = 1 + random() % largest;
        text += 'b' + QByteArray::number(k) + ',' + QByteArray::number(lower) + ',' +
                QByteArray::number(upper) + ',' + QByteArray::number(size) + '\n';
    }
    return text;
}

/// The most bytes that live at one time.
std::int64_t live_most(const QByteArray& text) {
    std::map<std::int64_t, std::int64_t> changes;
    for (const auto& [id, row] : rows_of(text)) {
        changes[row.lower] += row.size;
        changes[row.upper] -= row.size;
    }
    std::int64_t live = 0, most = 0;
    for (const auto& [time, change] : changes) most = std::max(most, live += change);
    return most;
}

}  // namespace

void QuickPacker::many_buffers_take_seconds() {
    const QTemporaryDir folder;
    const QString file = folder.filePath("many.csv");
    const auto packed = [&](const QByteArray& text, std::int64_t capacity) {
        write_file(file.toStdString(), text.toStdString());
        return taso_command({"pack", file, "--capacity", QString::number(capacity), "--json"});
    };
    // Of one size each: the first order that is tried meets the bound, which ends it.
    QByteArray text = ten_thousand(1, 60);
    std::int64_t least = live_most(text);
    CommandResult result = packed(text, 2 * least);
    QVERIFY2(result.code == 0, result.error);
    QCOMPARE(result.json()["status"].get<std::string>(), std::string("optimal"));
    QCOMPARE(result.json()["bytes"].get<std::int64_t>(), least);
    check_offsets(result.json(), text, 1);
    QVERIFY2(result.ms < 1000 * sanitized_share, qPrintable(QString::number(result.ms)));
    // Of many sizes: it fits soon, and what is left to gain is looked for no longer than some seconds.
    text = ten_thousand(1000, 400);
    least = live_most(text);
    result = packed(text, least + least / 5);
    QVERIFY2(result.code == 0, result.error);
    QVERIFY(result.json()["bytes"].get<std::int64_t>() <= least + least / 5);
    QVERIFY(result.json()["lower_bound"].get<std::int64_t>() >= least);
    check_offsets(result.json(), text, 1);
    QVERIFY2(result.ms < 9000 + 1000 * sanitized_share, qPrintable(QString::number(result.ms)));
}

void QuickPacker::bad_files_are_refused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* text, const char* says) {
        QTest::newRow(name) << QByteArray(text) << QString(says);
    };
    row("empty", "", "is empty");
    row("only a header", "id,lower,upper,size\n", "has no buffers");
    row("missing column", "id,lower,size\na,0,1\n", "line 1: column 'upper' is missing");
    row("unknown column", "id,lower,upper,size,gaps\n", "line 1: column 'gaps' is not known");
    row("column twice", "id,lower,upper,size,id\n", "line 1: column 'id' stands twice");
    row("too few cells", "id,lower,upper,size\na,0,1\n", "line 2: has 3 cells");
    row("too many cells", "id,lower,upper,size\na,0,1,2,3\n", "line 2: has 5 cells");
    row("word", "id,lower,upper,size\na,0,one,2\n", "line 2: upper 'one' is no whole number");
    row("fraction", "id,lower,upper,size\na,0,1.5,2\n", "line 2: upper '1.5' is no whole number");
    row("nothing", "id,lower,upper,size\na,,1,2\n", "line 2: lower '' is no whole number");
    row("negative size", "id,lower,upper,size\na,0,1,2\nb,0,1,-2\n", "line 3: size -2 is negative");
    row("lower is upper", "id,lower,upper,size\na,5,5,2\n", "line 2: lower 5 is not below upper 5");
    row("lower above upper", "id,lower,upper,size\na,6,5,2\n", "line 2: lower 6 is not below upper 5");
    row("overflow", "id,lower,upper,size\na,0,1,9223372036854775808\n",
        "line 2: size '9223372036854775808' is out of range");
    row("sum overflows", "id,lower,upper,size\na,0,1,4611686018427387904\nb,0,1,4611686018427387904\n",
        "line 2: size");
    row("same id", "id,lower,upper,size\na,0,1,2\n\na,1,2,2\n", "line 4: a second buffer 'a'");
    row("no id", "id,lower,upper,size\n,0,1,2\n", "line 2: the id is empty");
    row("binary",
        "\x7f"
        "ELF\x02\x01\x01",
        "line 1: column");
}
void QuickPacker::bad_files_are_refused() {
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const QString file = folder.filePath("bad.csv");
    write_file(file.toStdString(), text.toStdString());
    const CommandResult result = taso_command({"pack", file, "--capacity", "100", "--json"});
    QVERIFY(result.code == 2 && result.out.isEmpty() && result.one_sentence());
    QVERIFY2(result.error.contains((file + ": ").toUtf8()) && result.error.contains(says.toUtf8()),
             result.error);
}

QTEST_GUILESS_MAIN(QuickPacker)
#include "quick_packer.moc"
