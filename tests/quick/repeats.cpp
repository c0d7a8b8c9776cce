// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks that repeat in a network: those that its authors drew are found, by structure alone, and whatever graph is
// given, blocks are disjoint, equal and convex.
#include "network/repeats.h"

#include <QTest>
#include <algorithm>
#include <numeric>
#include <random>
#include <set>

#include "sources/open.h"

using namespace taso;

namespace {

Network built_in(const std::string& name) { return std::get<Network>(open(name)); }

/// Period and number of blocks.
using Found = std::vector<std::pair<int, int>>;

Found found(const std::vector<Repeat>& repeats) {
    Found found;
    for (const Repeat& repeat : repeats)
        found.emplace_back(static_cast<int>(repeat.period()), static_cast<int>(repeat.blocks.size()));
    return found;
}

std::vector<RepeatNode> nodes_of(const Network& network) {
    std::vector<RepeatNode> nodes;
    for (const Layer& layer : network.layers) {
        RepeatNode& node = nodes.emplace_back();
        node.kind = name(layer.op);
        for (const int tensor : layer.inputs) node.inputs.push_back(tensor - 1);
    }
    return nodes;
}

/// Empty, or what is wrong with them.
QString fault(const std::vector<RepeatNode>& nodes, const std::vector<Repeat>& repeats) {
    std::vector<int> owner(nodes.size(), -1);
    for (std::size_t r = 0; r < repeats.size(); r++) {
        const auto& blocks = repeats[r].blocks;
        if (blocks.size() < 2) return QStringLiteral("one block is no repeat");
        std::map<int, std::pair<std::size_t, std::size_t>> at;  // block and place in it
        for (std::size_t b = 0; b < blocks.size(); b++) {
            if (blocks[b].size() != repeats[r].period()) return QStringLiteral("blocks of several sizes");
            for (std::size_t k = 0; k < blocks[b].size(); k++) {
                int& of = owner.at(static_cast<std::size_t>(blocks[b][k]));
                if (of >= 0) return QStringLiteral("not disjoint");
                of = static_cast<int>(r);
                at[blocks[b][k]] = {b, k};
            }
        }
        for (std::size_t b = 0; b < blocks.size(); b++)
            for (std::size_t k = 0; k < blocks[b].size(); k++) {
                const RepeatNode& node = nodes[static_cast<std::size_t>(blocks[b][k])];
                const RepeatNode& first = nodes[static_cast<std::size_t>(blocks[0][k])];
                if (node.kind != first.kind) return QStringLiteral("other kinds");
                // The same edges inside of the block.
                const auto inside = [&](const RepeatNode& of, std::size_t block) {
                    std::multiset<std::size_t> places;
                    for (const int input : of.inputs)
                        if (const auto found = at.find(input);
                            found != at.end() && found->second.first == block)
                            places.insert(found->second.second);
                    return places;
                };
                if (inside(node, b) != inside(first, 0)) return QStringLiteral("other edges");
                // Run in their order, all that a node reads has been made.
                for (const int input : node.inputs)
                    if (const auto found = at.find(input);
                        found != at.end() && found->second >= std::pair(b, k))
                        return QStringLiteral("no order of execution");
            }
    }
    // Convex, all of them at once: with each repeat as one node the graph has no cycle.
    std::vector<int> group(nodes.size());
    int groups = static_cast<int>(repeats.size());
    for (std::size_t i = 0; i < nodes.size(); i++) group[i] = owner[i] >= 0 ? owner[i] : groups++;
    std::vector<std::set<int>> before(static_cast<std::size_t>(groups));
    for (std::size_t i = 0; i < nodes.size(); i++)
        for (const int input : nodes[i].inputs)
            if (input >= 0 && group[static_cast<std::size_t>(input)] != group[i])
                before[static_cast<std::size_t>(group[i])].insert(group[static_cast<std::size_t>(input)]);
    std::vector<bool> placed(static_cast<std::size_t>(groups), false);
    for (bool more = true; std::exchange(more, false);)
        for (std::size_t i = 0; i < before.size(); i++)
            if (!placed[i] && std::ranges::all_of(before[i], [&](int input) {
                    return static_cast<bool>(placed[static_cast<std::size_t>(input)]);
                }))
                more = placed[i] = true;
    return std::ranges::find(placed, false) == placed.end() ? QString() : QStringLiteral("not convex");
}

}  // namespace

class QuickRepeats : public QObject {
    Q_OBJECT
  private slots:
    void finds_what_the_authors_drew_data();
    void finds_what_the_authors_drew();
    void knows_them_in_whatever_order();
    void counts_a_chain();
    void prefers_small_blocks();
    void finds_none_where_there_are_none();
    void is_valid_whatever_the_graph();
};

void QuickRepeats::finds_what_the_authors_drew_data() {
    QTest::addColumn<QString>("network");
    QTest::addColumn<Found>("wanted");
    // Of each stage all blocks but the first, which makes the map smaller.
    QTest::newRow("resnet50") << "resnet50" << Found{{4, 2}, {4, 3}, {4, 5}, {4, 2}};
    QTest::newRow("resnet152") << "resnet152" << Found{{4, 2}, {4, 7}, {4, 35}, {4, 2}};
    // All layers of a dense block: they differ in the channels that they read.
    QTest::newRow("densenet121") << "densenet121" << Found{{4, 6}, {4, 12}, {4, 24}, {4, 16}};
    QTest::newRow("mobilenet_v2") << "mobilenet_v2" << Found{{4, 2}, {4, 3}, {4, 2}, {4, 2}};
    QTest::newRow("alexnet") << "alexnet" << Found{};
}

void QuickRepeats::finds_what_the_authors_drew() {
    QFETCH(QString, network);
    QFETCH(Found, wanted);
    const Network read = built_in(network.toStdString());
    const std::vector<Repeat> repeats = find_repeats(read);
    QCOMPARE(fault(nodes_of(read), repeats), QString());
    QString words;
    for (const auto& [period, count] : found(repeats))
        words += QStringLiteral("%1 x %2  ").arg(count).arg(period);
    QVERIFY2(found(repeats) == wanted, qPrintable(words));
}

void QuickRepeats::knows_them_in_whatever_order() {
    const Network read = built_in("resnet50");
    const std::vector<RepeatNode> nodes = nodes_of(read);
    const Found wanted = found(find_repeats(nodes));
    std::mt19937 random(7);
    for (int round = 0; round < 20; round++) {
        // Another order of execution, and operands the other way about.
        std::vector<int> order, place(nodes.size(), -1);
        while (order.size() < nodes.size()) {
            const std::size_t node = random() % nodes.size();
            if (place[node] >= 0 || std::ranges::any_of(nodes[node].inputs, [&](int input) {
                    return input >= 0 && place[static_cast<std::size_t>(input)] < 0;
                }))
                continue;
            place[node] = static_cast<int>(order.size());
            order.push_back(static_cast<int>(node));
        }
        std::vector<RepeatNode> other;
        for (const int node : order) {
            other.push_back(nodes[static_cast<std::size_t>(node)]);
            for (int& input : other.back().inputs)
                if (input >= 0) input = place[static_cast<std::size_t>(input)];
            std::shuffle(other.back().inputs.begin(), other.back().inputs.end(), random);
        }
        const std::vector<Repeat> repeats = find_repeats(other);
        QCOMPARE(fault(other, repeats), QString());
        QVERIFY(found(repeats) == wanted);
    }
}

void QuickRepeats::counts_a_chain() {
    std::vector<RepeatNode> chain;
    for (int i = 0; i < 9; i++) chain.push_back({"conv", {i - 1}});
    // The first reads what the graph is given.
    QVERIFY(found(find_repeats(chain)) == (Found{{1, 8}}));
    QVERIFY(find_repeats(std::vector<RepeatNode>{}).empty());
    // Two of a kind take as many words as a block of one and its number.
    chain.resize(3);
    QVERIFY(find_repeats(chain).empty());
}

void QuickRepeats::prefers_small_blocks() {
    // Twice the same half with five equal pairs in it: the pairs are what is told.
    std::vector<RepeatNode> nodes;
    const auto add = [&](const std::string& kind) {
        nodes.push_back({kind, {static_cast<int>(nodes.size()) - 1}});
    };
    for (int half = 0; half < 2; half++) {
        add("pool");
        for (int pair = 0; pair < 5; pair++) {
            add("conv");
            add("relu");
        }
    }
    const std::vector<Repeat> repeats = find_repeats(nodes);
    QVERIFY(found(repeats) == (Found{{2, 5}, {2, 5}}));
    QCOMPARE(repeats[0].nodes().front(), 1);
    QCOMPARE(repeats[0].nodes().back(), 10);
}

void QuickRepeats::finds_none_where_there_are_none() {
    std::vector<RepeatNode> nodes;
    for (int i = 0; i < 12; i++) nodes.push_back({"op" + std::to_string(i), {i - 1}});
    QVERIFY(find_repeats(nodes).empty());
}

void QuickRepeats::is_valid_whatever_the_graph() {
    std::mt19937 random(11);
    int some = 0;
    for (int round = 0; round < 400; round++) {
        const int count = 1 + static_cast<int>(random() % 60), reach = 1 + static_cast<int>(random() % 5);
        const unsigned kinds = 1 + random() % 3;
        std::vector<RepeatNode> nodes;
        for (int i = 0; i < count; i++) {
            RepeatNode& node = nodes.emplace_back();
            node.kind = std::string(1, static_cast<char>('a' + random() % kinds));
            for (unsigned k = 0; k <= random() % 2; k++)
                node.inputs.push_back(
                    std::max(-1, i - 1 - static_cast<int>(random() % static_cast<unsigned>(reach))));
        }
        const std::vector<Repeat> repeats = find_repeats(nodes);
        const QString wrong = fault(nodes, repeats);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(wrong)));
        some += !repeats.empty();
    }
    QVERIFY(some > 100);
}

QTEST_GUILESS_MAIN(QuickRepeats)
#include "quick_repeats.moc"
