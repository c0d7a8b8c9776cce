// SPDX-License-Identifier: GPL-3.0-or-later
// What plans will probably be made of is met more often, in these plans themselves: with segments, whose inputs are moved and whose
// concats make no call, too.
#include <QtTest>
#include <algorithm>
#include <set>

#include "answer/likely_selections.h"
#include "answer/times_check.h"
#include "base/error.h"
#include "base/json_file.h"
#include "board/board_file.h"
#include "measure/board_profiler.h"
#include "measure/network_rounds.h"
#include "measure/round_list.h"
#include "problem/problem.h"
#include "problem/segment_run.h"
#include "profile/profile.h"
#include "sources/open.h"
#include "support/profiler_status.h"

using namespace taso;

namespace {

ProfilerOptions two_repeats() {
    ProfilerOptions options;
    options.repeats = 2;
    let_solver_plan(options);
    return options;
}

/// Samples of each call of the layers that a profile's likely plans run; those that make no call are left out.
std::map<Profile::LayerKey, int> samples_of_likely(const Network& network, const Profile& profile,
                                                   const ProfilerOptions& options) {
    const Problem problem = make_problem(network, profile, options.threads);
    std::map<Profile::LayerKey, int> samples;
    for (const Selection& selection : options.likely(problem, {}))
        for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
            const Segment* segment = selection.segment_of(i);
            if (makes_no_call(problem, selection, i) ||
                (segment && std::count(segment->elided.begin(), segment->elided.end(), i) > 0))
                continue;
            const int rows = segment ? segment->rows[static_cast<std::size_t>(i - segment->first) + 1] : 0;
            const Profile::LayerKey key = {
                .shape = shape_key(network, i),
                .primitive = problem.layers[i].candidates[selection.candidates[i]].primitive,
                .threads = options.threads,
                .rows = rows < problem.banded_rows(i + 1) ? rows : 0,
                .network = network.name};
            const auto found = profile.layers.find(key);
            samples[key] = found == profile.layers.end() ? 0 : found->second.repeats;
        }
    return samples;
}

}  // namespace

class QuickLikelyPlans : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    std::filesystem::path file(const char* name) const { return folder_.filePath(name).toStdString(); }

  private slots:
    /// However the times come out: those that the plans rest on have the more samples, and there is nothing left to do.
    void are_met_more_often() {
        const Network network = load_network("tiny");
        const ProfilerOptions options = two_repeats();
        const auto run = [&] {
            return run_profiler_on(find_board_entry("host"), {network}, options, file("tiny.profile.json"),
                                   {}, {});
        };
        const ProfilerReport first = run();
        QVERIFY(first.measured > 0 && first.missing == 0 && first.refused == 0);
        const Profile profile = load_profile(first.file.string());
        const auto samples = samples_of_likely(network, profile, options);
        QVERIFY(samples.size() >= network.layers.size() / 2);
        bool in_bands = false;
        for (const auto& [key, count] : samples) {
            QVERIFY2(count >= NetworkRounds::likely_repeats * options.repeats,
                     qPrintable(QString("%1 by %2: %3")
                                    .arg(QString::fromStdString(key.primitive))
                                    .arg(key.rows)
                                    .arg(count)));
            in_bands = in_bands || key.rows > 0;
        }
        QVERIFY(in_bands);
        QVERIFY(std::any_of(profile.layers.begin(), profile.layers.end(), [&](const auto& entry) {
            return !entry.first.network.empty() &&
                   entry.second.repeats < NetworkRounds::likely_repeats * options.repeats;
        }));
        const ProfilerReport again = run();
        QVERIFY(again.measured == 0 && again.missing == 0 && again.resumed > 0);
        QCOMPARE(load_profile(first.file.string()).rounds, profile.rounds);
    }

    /// A cut in the middle of these rounds loses none, and the next run goes on there.
    void go_on_where_they_were_cut() {
        const Network network = load_network("tiny");
        const ProfilerOptions options = two_repeats();
        const std::filesystem::path kept = file("cut.profile.json");
        std::stop_source stop;
        const auto run = [&](std::stop_token token, const auto& told) {
            return run_profiler_on(find_board_entry("host"), {network}, options, kept, token, told);
        };
        const ProfilerReport cut = run(stop.get_token(), [&](const ProfilerProgress& progress) {
            if (progress.what.ends_with("as plans run it") && !progress.figures.empty()) stop.request_stop();
        });
        QVERIFY(stop.stop_requested() && cut.missing > 0);
        const Profile before = load_profile(kept.string());
        const ProfilerReport rest = run({}, nullptr);
        QVERIFY(rest.measured > 0 && rest.missing == 0 && rest.resumed > 0);
        const Profile after = load_profile(kept.string());
        for (const auto& [key, timing] : before.layers) {
            const std::vector<std::int64_t>& now = after.layers.at(key).samples;
            QVERIFY(now.size() >= timing.samples.size() &&
                    std::equal(timing.samples.begin(), timing.samples.end(), now.begin()));
        }
    }

    /// Other families than plans would choose from are no plan's, and times under an emulator neither.
    void are_not_asked_for_where_they_mean_nothing() {
        ProfilerOptions options = two_repeats();
        options.only = {"direct"};
        options.bands = false;
        int asked = 0;
        options.likely = [&](const Problem&, std::stop_token) {
            asked++;
            return std::vector<Selection>();
        };
        run_profiler_on(find_board_entry("host"), {load_network("tiny")}, options,
                        file("direct.profile.json"), {}, {});
        QCOMPARE(asked, 0);
    }

    /// The profiler runs what plans run: inputs that are moved first, concats that make no call, means that are gathered.
    void segments_run_as_in_a_plan() {
        const Network network = load_network("squeezenet");
        const Profile profile = load_profile("cortex-a15");
        const Problem problem = make_problem(network, profile, 1);
        RoundList list(network, problem, two_repeats().pack, 0);
        const std::vector<StepKey> none(network.layers.size());
        bool moves = false, elides = false, gathers = false;
        for (const Selection& selection : selections_with_segments(problem, 12, {})) {
            QVERIFY(list.add_round(selection, none, {}, {.warm = 0, .counted = 1}));
            for (const Segment& segment : selection.segments) {
                moves = moves || segment.overlaps;
                elides = elides || !segment.elided.empty();
                for (int i = segment.first; i <= segment.last; i++)
                    gathers = gathers || problem.layers[i].gathers;
            }
        }
        QVERIFY(moves && elides && gathers);
        const std::string text = list.text(1 << 20);
        const auto run = [&](const std::string& rounds) {
            return profiler_status(rounds, file("rounds.txt"));
        };
        QCOMPARE(run(text), 0);
        // Where a segment's first line tells of a move, only within the arena.
        std::size_t at = text.find("\nsegment "), end = 0;
        while (text.substr(at + 1, (end = text.find('\n', at + 1)) - at - 1).find(" a") == std::string::npos)
            QVERIFY((at = text.find("\nsegment ", end - 1)) != std::string::npos);
        int operations = 0, calls = 0;
        QCOMPARE(std::sscanf(text.c_str() + at, "\nsegment %d %d", &operations, &calls), 2);
        const std::string head = "\nsegment " + std::to_string(operations) + " " + std::to_string(calls);
        for (const char* wrong : {" a0", " a0 a64", " a0 a64 0", " a0 a64 99999999999", " a0 c0 16",
                                  " a0 - 16", " a0 a64 16 7", " a0 a99999999999 16"}) {
            std::string other = text;
            QVERIFY2(run(other.replace(at, end - at, head + wrong)) == 2, wrong);
        }
    }

    /// Its bands are of what it reads, which has more rows than the one that it makes.
    void bands_of_a_gathered_mean_are_kept() {
        const Network network = load_network("squeezenet");
        const Problem problem = make_problem(network, load_profile("cortex-a15"), 1);
        const auto pool = std::find_if(problem.layers.begin(), problem.layers.end(),
                                       [](const ProblemLayer& layer) { return layer.gathers; });
        QVERIFY(pool != problem.layers.end());
        const int layer = static_cast<int>(pool - problem.layers.begin());
        Profile profile = load_profile("cortex-a15");
        const Profile::LayerKey key = {.shape = shape_key(network, layer),
                                       .primitive = "average-pool-hwc",
                                       .threads = 1,
                                       .rows = 4,
                                       .network = network.name};
        profile.layers[key] = {.ns = 1000, .repeats = 1, .origin = Origin::measured, .samples = {1000}};
        save_profile(profile, file("gathered.profile.json"));
        QVERIFY(load_profile(file("gathered.profile.json").string()).layers.contains(key));
        // Not all of them, which is no band.
        Json json = parse_json(read_file(file("gathered.profile.json")), "gathered");
        QCOMPARE(json.at("layers").size(), std::size_t{1});
        json["layers"][0]["bands"] = network.shape(pool->inputs[0]).height;
        write_file(file("gathered.profile.json"), json.dump());
        QVERIFY_THROWS_EXCEPTION(Error, load_profile(file("gathered.profile.json").string()));
    }

    void noise_is_what_lies_between_runs_in_a_row() {
        const auto plan = [](std::vector<std::int64_t> runs) {
            TimedPlan timed = {.is_best = true, .predicted_ns = 100, .measured_ns = 100};
            timed.runs = std::move(runs);
            return timed;
        };
        QCOMPARE(judge({plan({100})}).noise, 0.0);
        const TimesCheck check = judge({plan({100, 110, 99}), plan({200, 202})});
        QVERIFY(std::abs(check.noise - 0.1) < 1e-9 && std::abs(check.worst_noise - 0.1) < 1e-9);
        QVERIFY(std::abs(judge({plan({100, 150, 150, 150})}).noise) < 1e-9);
        QVERIFY(std::abs(judge({plan({100, 150, 150, 150})}).worst_noise - 0.5) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(QuickLikelyPlans)
#include "quick_likely_plans.moc"
