// SPDX-License-Identifier: GPL-3.0-or-later
// Every point of every built-in network's frontier of the arena, in the file's order and in a chosen one, and
// of the workspace: the plan packs within its budget, and the program that is linked from it holds an arena
// of exactly the bytes that it states.
#include <QTemporaryDir>
#include <QTest>
#include <regex>

#include "answer/plan_maker.h"
#include "answer/report.h"
#include "answer/solve.h"
#include "base/embedded.h"
#include "base/json_file.h"
#include "base/process.h"
#include "build/elf_symbol.h"
#include "check/validator.h"
#include "exact/frontier.h"
#include "export/code.h"
#include "export/exporter.h"
#include "sources/open.h"

using namespace taso;
namespace fs = std::filesystem;

class NetworkArena : public QObject {
    Q_OBJECT

    std::size_t points_ = 0, frontiers_ = 0;

    /// Writes what an export compiles, but for the kernels' own code; returns how to link it.
    static std::vector<std::string> write_program(const Plan& plan, const fs::path& folder);
    static void check_offsets(const Plan& plan, const std::string& source, std::int64_t linked);

  private slots:
    void cleanupTestCase() { qInfo("%zu points of %zu frontiers", points_, frontiers_); }
    void every_point_links_its_arena_data();
    void every_point_links_its_arena();
};

void NetworkArena::every_point_links_its_arena_data() {
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("order");
    for (const std::string& network : benchmark_networks())
        for (const auto& [kind, order] :
             {std::pair("arena", "fixed"), std::pair("arena", "chosen"), std::pair("workspace", "fixed")}) {
            // Too wide for its order to be chosen: there is no such frontier.
            if (network == "googlenet" && order == std::string("chosen")) continue;
            QTest::addRow("%s %s %s", network.c_str(), kind, order)
                << QString::fromStdString(network) << kind << order;
        }
}

std::vector<std::string> NetworkArena::write_program(const Plan& plan, const fs::path& folder) {
    const ExportParts parts = make_parts(plan);
    fs::create_directories(folder);
    write_file(folder / "plan.h", plan_header(plan, parts, WeightStorage::bin));
    write_file(folder / "plan.c", plan_source(plan, parts));
    for (const std::string& file : parts.files)
        if (!file.ends_with(".c")) write_file(folder / file, embedded_file("kernels/" + file));
    // Nothing is run: what the kernels do and where a program starts is left open.
    return {"cc",
            "-std=c11",
            "-O0",
            "-nostdlib",
            "-no-pie",
            "-Wl,--unresolved-symbols=ignore-all,-e," + parts.name + "_run",
            (folder / "plan.c").string(),
            "-o",
            (folder / "plan").string()};
}

void NetworkArena::check_offsets(const Plan& plan, const std::string& source, std::int64_t linked) {
    std::int64_t highest = 0;
    for (const Step& step : plan.schedule.steps) {
        std::vector<int> used = step.inputs;
        used.push_back(step.output);
        if (step.workspace >= 0) used.push_back(step.workspace);
        for (int index : used) {
            const Buffer& buffer = plan.schedule.buffers[static_cast<std::size_t>(index)];
            if (!buffer.external) highest = std::max(highest, buffer.offset + buffer.bytes);
        }
    }
    QCOMPARE(highest, linked);
    // And as the C has it.
    const std::regex place("taso_arena \\+ ([0-9]+)");
    int places = 0;
    for (std::sregex_iterator found(source.begin(), source.end(), place), end; found != end; ++found) {
        QVERIFY(4 * std::stoll((*found)[1]) < linked);
        places++;
    }
    QVERIFY(places >= static_cast<int>(plan.schedule.steps.size()));
}

void NetworkArena::every_point_links_its_arena() {
    QFETCH(QString, network);
    QFETCH(QString, kind);
    QFETCH(QString, order);
    Question question{*budget_kind_named(kind.toStdString())};
    question.order = *order_named(order.toStdString());
    const Network made = load_network(network.toStdString());
    const Profile profile = load_profile("cortex-a15");
    const Problem problem = make_problem(made, profile, 1);
    const Frontier found = frontier(problem, question.kind, {}, question.order);
    QVERIFY(found.exact && found.resolution == 0 && !found.points.empty());
    const QTemporaryDir folder;
    std::vector<fs::path> folders;
    std::vector<std::vector<std::string>> commands;
    std::vector<Plan> plans;
    for (const FrontierPoint& point : found.points) {
        question.budget = point.memory_bytes;
        const Answer answer = solve(problem, question, Method::dp);
        QCOMPARE(answer.status, Status::optimal);
        QCOMPARE(answer.latency_ns, point.latency_ns);
        QCOMPARE(answer.memory[question.kind], point.memory_bytes);
        const auto faults = find_faults(problem, describe(problem, question, Method::dp, answer));
        QVERIFY2(faults.empty(), faults.empty() ? "" : faults[0].c_str());
        plans.push_back(make_plan(made, profile, problem, question, answer));
        folders.push_back(fs::path(folder.path().toStdString()) / std::to_string(plans.size()));
        commands.push_back(write_program(plans.back(), folders.back()));
    }
    const std::vector<ProcessResult> results = run_processes(commands, 2);
    for (std::size_t k = 0; k < plans.size(); k++) {
        QVERIFY2(results[k].status == 0, results[k].errors.c_str());
        const std::int64_t linked = symbol_bytes(read_file(folders[k] / "plan"), "taso_arena").value_or(0);
        QCOMPARE(linked, plans[k].arena_bytes);
        QCOMPARE(linked, plans[k].memory[BudgetKind::arena]);
        if (question.kind == BudgetKind::arena) QCOMPARE(linked, found.points[k].memory_bytes);
        check_offsets(plans[k], read_file(folders[k] / "plan.c"), linked);
        points_++;
    }
    frontiers_++;
}

QTEST_GUILESS_MAIN(NetworkArena)
#include "network_arena.moc"
