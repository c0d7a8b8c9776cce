// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles: their file, what they estimate, how they are timed; and the cost model's fit.
#include <QtTest>
#include <cmath>
#include <random>
#include <set>
#include <thread>

#include "base/error.h"
#include "base/json_file.h"
#include "board/board_file.h"
#include "board/isa_target.h"
#include "measure/board_profiler.h"
#include "measure/network_rounds.h"
#include "measure/profiler_listener.h"
#include "measure/round_list.h"
#include "measure/round_planner.h"
#include "pack/packer.h"
#include "problem/problem.h"
#include "problem/segment_run.h"
#include "profile/cost_terms.h"
#include "profile/fit.h"
#include "profile/profile_keeper.h"
#include "sources/open.h"
#include "support/profiler_status.h"

using namespace taso;

namespace {

/// Two convolutions, of `channels` in between, with constants from a seed.
Network small_network(int channels) {
    Network network;
    network.name = "small";
    network.input_name = "data";
    network.input = {3, 12, 12};
    const auto conv = [&](const char* name, int out) {
        Layer layer;
        layer.name = layer.constants = name;
        layer.inputs = {static_cast<int>(network.layers.size())};
        layer.shape = {out, 12, 12};
        layer.window = {3, 3, 1, 1, 1, 1, 1, 1, 1, 1};
        network.layers.push_back(layer);
    };
    conv("first", channels);
    conv("second", 8);
    network.outputs = {2};
    network.constants = [layers = network.layers, channels](int i) {
        std::mt19937 random(static_cast<unsigned>(i));
        std::normal_distribution<float> normal;
        Constants constants;
        constants.weights.resize(
            static_cast<std::size_t>(layers[i].shape.channels * (i == 0 ? 3 : channels) * 9));
        constants.bias.resize(static_cast<std::size_t>(layers[i].shape.channels));
        for (float& w : constants.weights) w = normal(random);
        for (float& b : constants.bias) b = normal(random);
        return constants;
    };
    return network;
}

ProfilerOptions two_repeats() {
    ProfilerOptions options;
    options.repeats = 2;
    options.bands = false;
    options.pack = [](Schedule& schedule) { return pack(schedule); };
    return options;
}

ProfilerReport run_profiler(const std::vector<Network>& networks, const ProfilerOptions& options,
                            const std::filesystem::path& file, std::stop_token stop = {},
                            const std::function<void(const ProfilerProgress&)>& progress = {}) {
    return run_profiler_on(find_board_entry("host"), networks, options, file, stop, progress);
}

/// Entries that were measured in place.
template <class Entries>
std::size_t in_place(const Entries& entries) {
    return static_cast<std::size_t>(std::count_if(
        entries.begin(), entries.end(), [](const auto& entry) { return !entry.first.network.empty(); }));
}

/// What a network wants of each of its times, and the rounds that meet it.
struct Rounds {
    Network network;
    Problem problem = make_problem(network, load_profile("cortex-a15"), 1);
    std::map<Profile::LayerKey, int> layers{};
    std::map<Profile::TransformKey, int> transforms{};
    int rounds = 0, tours = 0, left = 0;
    std::vector<std::vector<int>> chosen{};
    /// Of each transform: the primitives and transforms that ran before it.
    std::map<Profile::TransformKey, std::set<std::string>> before_transforms{};

    void plan(int times) {
        RoundPlanner planner(network, problem, 7);
        TourPlanner tour_planner(network, problem, 7);
        for (const ProfileItem& item : list_items(network, two_repeats(), load_profile("cortex-a15"))) {
            if (item.is_layer)
                planner.want(item.layer_key, times), layers[item.layer_key] = 0;
            else
                tour_planner.want(item.transform_key, times), transforms[item.transform_key] = 0;
        }
        while (const auto selection = planner.next()) {
            rounds++;
            chosen.push_back(selection->candidates);
            for (int i = 0; i < static_cast<int>(network.layers.size()); i++)
                layers.at(planner.key_of(i, selection->candidates[i]))++;
        }
        for (Selection companions = planner.companions({});;) {
            std::vector<LayoutTour> each = tour_planner.next(companions);
            if (each.empty()) {
                if (tour_planner.wanted() == 0) break;
                companions = planner.companions(tour_planner.wanted_from());
                each = tour_planner.next(companions);
                QVERIFY(!each.empty());
            }
            tours++;
            Schedule made = schedule(problem, companions);
            add_tours(made, problem, companions, each);
            meet(made);
        }
        left = planner.wanted() + tour_planner.wanted();
    }

  private:
    void meet(Schedule& made) {
        std::string before = "input";
        QVERIFY(pack(made) >= made.lower_bound());
        for (int i = 0; i < static_cast<int>(made.steps.size()); i++) {
            const Step& step = made.steps[i];
            for (const int buffer : {step.inputs[0], step.output})
                QVERIFY(made.buffers[buffer].from_step <= i && i < made.buffers[buffer].to_step);
            if (step.layer >= 0) {
                before = problem.layers[step.layer].candidates[0].primitive;
                continue;
            }
            QVERIFY(made.buffers[step.inputs[0]].layout == step.from &&
                    made.buffers[step.output].layout == step.to);
            const Profile::TransformKey key = {network.shape(step.tensor), step.from, step.to, 1};
            transforms.at(key)++;
            before_transforms[key].insert(before);
            before = find_transform(step.from, step.to)->name;
        }
    }
};

}  // namespace

class QuickProfile : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::filesystem::path file(const char* name) const { return folder_.filePath(name).toStdString(); }

    static QString fault_of(const std::filesystem::path& profile) {
        try {
            load_profile(profile.string());
        } catch (const Error& fault) {
            return QString::fromUtf8(fault.what());
        }
        return {};
    }

  private slots:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        run_profiler({small_network(16)}, two_repeats(), file("host.profile.json"));
    }

    void timesEveryPrimitiveAndTransform() {
        const Network network = small_network(16);
        const Profile profile = load_profile(file("host.profile.json").string());
        QCOMPARE(profile.name, std::string("host"));
        QCOMPARE(profile.kernels, kernels_hash());
        QVERIFY(profile.warning().find("kernels") == std::string::npos);
        const Problem problem = make_problem(network, profile, 1);
        std::size_t applicable_primitives = 0;
        for (const ProblemLayer& layer : problem.layers)
            for (const Candidate& candidate : layer.candidates) {
                QCOMPARE(candidate.origin, Origin::measured);
                QVERIFY2(candidate.error < 1e-3, candidate.primitive.c_str());
                applicable_primitives++;
            }
        // Each alone, to be checked, and in place but for those that were far slower than another, as what else the
        // machine does may make one.
        QCOMPARE(profile.layers.size() - in_place(profile.layers), applicable_primitives);
        std::map<ShapeKey, std::int64_t> least_alone;
        for (const auto& [key, timing] : profile.layers)
            if (key.network.empty()) {
                const auto [known, is_new] = least_alone.try_emplace(key.shape, timing.ns);
                known->second = std::min(known->second, timing.ns);
            }
        std::size_t left_out = 0;
        for (const auto& [key, timing] : profile.layers) {
            Profile::LayerKey in_network = key;
            in_network.network = "small";
            if (!key.network.empty() || profile.layers.contains(in_network)) continue;
            left_out++;
            QVERIFY2(Profile::lasts_as_alone(timing.ns, least_alone.at(key.shape)), key.primitive.c_str());
        }
        QCOMPARE(in_place(profile.layers) + left_out, applicable_primitives);
        QVERIFY(left_out < applicable_primitives / 4);
        for (const ProblemTransform& transform : problem.transforms)
            QCOMPARE(transform.origin, Origin::measured);
        std::map<ShapeKey, std::int64_t> least;
        for (const auto& [key, timing] : profile.layers)
            if (!key.network.empty()) {
                QCOMPARE(key.network, std::string("small"));
                const auto [known, is_new] = least.try_emplace(key.shape, timing.ns);
                known->second = std::min(known->second, timing.ns);
            }
        for (const auto& [key, timing] : profile.layers) {
            if (key.network.empty()) continue;
            QCOMPARE(timing.repeats, static_cast<int>(timing.samples.size()));
            // The slow ones once.
            QVERIFY2(timing.repeats >= 2 || timing.ns > 2 * least.at(key.shape), key.primitive.c_str());
        }
        QVERIFY(profile.rounds > 0 && profile.conditions.size() >= 2);
    }

    void roundsMeetAllThatIsWanted_data() {
        QTest::addColumn<QString>("network");
        for (const char* name : {"squeezenet", "mobilenet_v2", "googlenet"})
            QTest::addRow("%s", name) << name;
    }
    void roundsMeetAllThatIsWanted() {
        QFETCH(QString, network);
        Rounds made = {.network = load_network(network.toStdString())};
        made.plan(3);
        QCOMPARE(made.left, 0);
        // Few rounds: what occurs most decides, and what is met beside it comes for nothing.
        std::size_t widest = 0;
        for (const ProblemLayer& layer : made.problem.layers)
            widest = std::max(widest, layer.candidates.size());
        QVERIFY2(made.rounds <= 3 * static_cast<int>(widest) * 11 / 10,
                 qPrintable(QString::number(made.rounds)));
        // Those of the largest tensors take several.
        QVERIFY2(made.tours <= 15, qPrintable(QString::number(made.tours)));
        for (const auto& [key, times] : made.layers) QVERIFY2(times >= 3, key.primitive.c_str());
        for (const auto& [key, times] : made.transforms) QVERIFY(times >= 3);
        const auto alone = std::count_if(made.before_transforms.begin(), made.before_transforms.end(),
                                         [](const auto& entry) { return entry.second.size() == 1; });
        QVERIFY2(alone * 4 < static_cast<std::ptrdiff_t>(made.before_transforms.size()),
                 qPrintable(QString::number(alone)));
        // The same seed plans the same.
        Rounds again = {.network = load_network(network.toStdString())};
        again.plan(3);
        QVERIFY(again.chosen == made.chosen);
        // Behind different predecessors, where these may be several and it was met more than once behind them.
        std::map<std::pair<ShapeKey, std::string>, std::multiset<std::string>> before;
        for (const std::vector<int>& chosen : made.chosen)
            for (int i = 1; i < static_cast<int>(chosen.size()); i++) {
                const auto primitive = [&](int layer) {
                    return made.problem.layers[layer].candidates[chosen[layer]].primitive;
                };
                if (made.problem.layers[i - 1].candidates.size() > 5)
                    before[{shape_key(made.network, i), primitive(i)}].insert(primitive(i - 1));
            }
        std::size_t alike = 0;
        for (const auto& [candidate, predecessors] : before)
            alike +=
                predecessors.size() > 1 && predecessors.count(*predecessors.begin()) == predecessors.size();
        QVERIFY2(alike * 20 < before.size(), qPrintable(QString("%1 of %2").arg(alike).arg(before.size())));
    }

    void roundsOfBandsMeetAllThatIsWanted_data() {
        QTest::addColumn<QString>("network");
        for (const char* name : {"tiny", "squeezenet", "mobilenet_v2", "googlenet", "resnet18"})
            QTest::addRow("%s", name) << name;
    }
    void roundsOfBandsMeetAllThatIsWanted() {
        QFETCH(QString, network);
        const Network loaded = load_network(network.toStdString());
        const Profile profile = load_profile("cortex-a15");
        const Problem problem = make_problem(loaded, profile, 1);
        ProfilerOptions options = two_repeats();
        options.bands = true;
        const std::vector<ProfileItem> items = list_items(loaded, options, profile);
        std::map<StepKey, int> met;
        std::set<int> heights;
        for (const ProfileItem& item : items)
            if (item.rows() > 0) met[item.key()] = 0, heights.insert(item.rows());
        QVERIFY(heights.contains(1) && heights.contains(2) && heights.contains(4));
        RoundList list(loaded, problem, options.pack, 0);
        const std::vector<StepKey> none(loaded.layers.size());
        int longest = 0;
        for (const BandRule& rule : measured_rules()) {
            RoundPlanner planner(loaded, problem, 7, rule);
            for (const ProfileItem& item : items)
                if (item.rows() > 0)
                    item.is_layer ? planner.want(item.layer_key, 2) : planner.want(item.transform_key, 2);
            while (const auto selection = planner.next()) {
                QVERIFY(list.add_round(*selection, none, {}, {}));
                for (const Segment& segment : selection->segments) {
                    longest = std::max(longest, segment.last - segment.first + 1);
                    const SegmentRun run = segment_run(problem, selection->candidates, segment);
                    for (const SegmentRun::Operation& operation : run.operations) {
                        const bool banded = operation.rows < problem.tensors[operation.tensor].rows;
                        if (operation.layer >= 0) {
                            const Profile::LayerKey& key =
                                planner.key_of(operation.layer, selection->candidates[operation.layer]);
                            QCOMPARE(key.rows, banded ? operation.rows : 0);
                            if (banded) met.at(key)++;
                        } else if (banded) {
                            // Some stand where others need them: inside an inception module, say.
                            met[Profile::TransformKey{loaded.shape(operation.tensor), operation.from,
                                                      operation.to, 1, operation.rows}]++;
                        }
                    }
                }
            }
            QCOMPARE(planner.wanted(), 0);
        }
        QVERIFY(longest > 3);
        for (const auto& [key, times] : met) QVERIFY(times >= 2 || !std::get_if<Profile::LayerKey>(&key));
        for (const ProfileItem& item : items)
            if (item.rows() > 0) QVERIFY2(met.at(item.key()) >= 2, item.what.c_str());
    }

    /// Behind the first layers a plan writes where nothing was written since the inference before, later where others have been.
    void transformsWriteWhereAPlanWould() {
        const Network network = load_network("squeezenet");
        const Problem problem = make_problem(network, load_profile("cortex-a15"), 1);
        TourPlanner planner(network, problem, 7);
        for (const ProblemTransform& transform : problem.transforms)
            planner.want({network.shape(transform.tensor), transform.from, transform.to, 1}, 1);
        const Selection companions = RoundPlanner(network, problem, 7).companions({});
        Schedule made = schedule(problem, companions);
        const std::size_t plans_own = made.buffers.size();
        add_tours(made, problem, companions, planner.next(companions));
        QVERIFY(pack(made) > 0);
        std::map<int, std::set<bool>> apart;  // by tensor
        for (int i = 0; i < static_cast<int>(made.steps.size()); i++) {
            const Step& step = made.steps[i];
            if (step.layer >= 0 || static_cast<std::size_t>(step.output) < plans_own) continue;
            const Buffer& written = made.buffers[step.output];
            const bool untouched =
                std::none_of(made.buffers.begin(), made.buffers.end(), [&](const Buffer& other) {
                    return &other != &written && !other.external && other.from_step < i && other.bytes > 0 &&
                           other.offset < written.offset + written.bytes &&
                           written.offset < other.offset + other.bytes;
                });
            apart[step.tensor].insert(untouched);
            if (step.tensor == 1) QVERIFY(untouched);
        }
        QCOMPARE(network.shape(1), (TensorShape{64, 113, 113}));
        QCOMPARE(apart.at(1), std::set<bool>{true});
        QVERIFY2(apart.rbegin()->second.contains(false), network.tensor_name(apart.rbegin()->first).c_str());
    }

    /// What a list says of bands is no reason to write anywhere but where the rounds run.
    void bandsBesideTheMemoryAreRefused() {
        const Network network = load_network("tiny");
        const Profile profile = load_profile("cortex-a15");
        const Problem problem = make_problem(network, profile, 1);
        ProfilerOptions options = two_repeats();
        options.bands = true;
        RoundPlanner planner(network, problem, 3, measured_rules()[1]);
        for (const ProfileItem& item : list_items(network, options, profile))
            if (item.rows() > 0 && item.is_layer) planner.want(item.layer_key, 1);
        RoundList list(network, problem, options.pack, 0);
        const auto selection = planner.next();
        QVERIFY(selection && list.add_round(*selection, std::vector<StepKey>(network.layers.size()), {}, {}));
        const auto status = [&](const std::string& text) {
            return profiler_status(text, file("rounds.txt"));
        };
        const std::string text = list.text(1 << 20);
        QCOMPARE(status(text), 0);
        // The first call of a segment: its operation, its band, and rows of what it writes and reads.
        const std::size_t segment = text.find("\nsegment ") + 1;
        int operations = 0;
        QCOMPARE(std::sscanf(text.c_str() + segment, "segment %d", &operations), 1);
        std::size_t call = segment;
        for (int i = 0; i <= operations; i++) call = text.find('\n', call) + 1;
        const std::size_t end = text.find('\n', call);
        for (const char* wrong : {"0 0 900000 0", "0 0 0 900000", "0 77 0 0", "99999 0 0 0", "0 0 -1 0",
                                  "0 0 0", "0 0 0 0 900000 1", "0 0 0 0 0 900000", "0 0 0 0 1"}) {
            std::string other = text;
            QVERIFY2(status(other.replace(call, end - call, wrong)) == 2, wrong);
        }
    }

    /// Of this machine, by the profiler itself, which goes on where it was stopped.
    void timesBandsInPlace() {
        ProfilerOptions options = two_repeats();
        options.bands = true;
        const Network network = load_network("tiny");
        const std::filesystem::path kept = file("tiny.profile.json");
        std::stop_source stop;
        run_profiler({network}, options, kept, stop.get_token(), [&](const ProfilerProgress& progress) {
            if (progress.what.ends_with("in bands") && !progress.figures.empty()) stop.request_stop();
        });
        const ProfilerReport rest = run_profiler({network}, options, kept);
        QVERIFY(rest.resumed > 0 && rest.measured > 0);
        QCOMPARE(rest.missing, 0);
        QCOMPARE(rest.refused, 0);
        const Profile profile = load_profile(kept.string());
        const Problem problem = make_problem(network, profile, 1);
        int measured = 0, estimated = 0;
        for (const ProblemLayer& layer : problem.layers) {
            std::int64_t least = layer.candidates[0].ns;
            std::map<int, std::int64_t>
                least_in_bands;  // by rows; of many candidates, so that no disturbance shows
            for (const Candidate& candidate : layer.candidates) {
                least = std::min(least, candidate.ns);
                for (const Band& band : candidate.bands) {
                    QVERIFY(band.ns > 0);
                    (band.origin == Origin::measured ? measured : estimated)++;
                    if (band.origin != Origin::measured) continue;
                    std::int64_t& best = least_in_bands.try_emplace(band.rows, band.ns).first->second;
                    best = std::min(best, band.ns);
                }
            }
            for (const auto& [rows, ns] : least_in_bands)
                QVERIFY2(ns > least / 20 && ns < 500 * least, layer.name.c_str());
        }
        QVERIFY2(measured > 0 && estimated > 0, qPrintable(QString("%1 %2").arg(measured).arg(estimated)));
        QVERIFY(profile.moves.repeats > 1 && problem.move_ns_per_mib == profile.moves.ns);
        const ProfilerReport again = run_profiler({network}, options, kept);
        QVERIFY(again.measured == 0 && again.missing == 0);
        // Without bands nothing of these is wanted, nor lost.
        const ProfilerReport without = run_profiler({network}, two_repeats(), kept);
        QVERIFY(without.measured == 0 && without.resumed < again.resumed);
        QCOMPARE(load_profile(kept.string()).layers.size(), profile.layers.size());
    }

    /// Other options make other code of the same kernels, whose times are others.
    void plansAreCompiledAsWhatIsTimed() {
        const Board here = this_machine();
        const IsaTarget* target = find_isa_target(here.isa);
        QVERIFY(target && here.flags.ends_with(target->flags));
        QVERIFY(here.flags.find("native") == std::string::npos);
        // A plan for one thread is compiled without OpenMP, one for more with it.
        const auto uses_openmp = [&](const std::string& program) {
            const std::string code =
                read_file(QCoreApplication::applicationDirPath().toStdString() + "/" + program);
            return code.find("GOMP_parallel") != std::string::npos ||
                   code.find("__kmpc_fork_call") != std::string::npos;
        };
        QVERIFY(!uses_openmp("taso-profiler-" + here.isa + "-one-thread"));
        QVERIFY(uses_openmp("taso-profiler-" + here.isa));
    }

    /// What is slow alone stays so when all others were met in place; and of the slowest that time will do.
    void whatIsSlowIsMetOnce() {
        const Network network = load_network("squeezenet");
        const BoardEntry board = find_board_entry("cortex-a15");
        Profile profile = load_profile("cortex-a15");
        profile.layers.clear();
        const ProfilerOptions options = two_repeats();
        const std::vector<ProfileItem> items = list_items(network, options, profile);
        for (std::size_t i = 0; i < items.size(); i++) {
            if (!items[i].is_layer) continue;
            const bool slow = items[i].primitive->family == "direct";
            const bool slowest = items[i].primitive->name == "direct-sum2d";
            profile.layers[items[i].layer_key] = {.ns = slowest ? 50'000'000
                                                        : slow  ? 10'000'000
                                                                : 1'000'000,
                                                  .origin = Origin::measured};
            if (!slow)
                profile.layers[in_network(items[i].layer_key, network.name)] = {
                    .ns = 900'000, .repeats = 2, .origin = Origin::measured, .samples = {900'000, 900'000}};
        }
        const NetworkRounds rounds(network, board, options, profile, {});
        for (std::size_t i = 0; i < items.size(); i++)
            if (items[i].is_layer)
                QCOMPARE(rounds.wanted(i), items[i].primitive->name == "direct-sum2d" ? 0
                                           : items[i].primitive->family == "direct"   ? 1
                                                                                      : 2);
        // Of the other direct ones the warning says that they were timed alone.
        const std::string note = make_problem(network, profile, 1).timing_note;
        std::size_t alone = 0;
        for (const ProblemLayer& layer : make_problem(network, profile, 1).layers)
            for (const Candidate& candidate : layer.candidates)
                alone += candidate.origin == Origin::measured && candidate.ns == 10'000'000;
        QVERIFY2(alone > 0 && note.starts_with(std::to_string(alone) + " of "), note.c_str());
    }

    void roundsKeepToTheMemoryThatThereIs() {
        const Network network = load_network("squeezenet");
        const Problem problem = make_problem(network, load_profile("cortex-a15"), 1);
        RoundPlanner planner(network, problem, 1);
        for (const ProfileItem& item : list_items(network, two_repeats(), load_profile("cortex-a15")))
            if (item.is_layer) planner.want(item.layer_key, 1);
        const auto pack_all = two_repeats().pack;
        std::vector<Selection> selections;
        while (auto selection = planner.next()) selections.push_back(std::move(*selection));
        const std::vector<StepKey> keys(network.layers.size());
        const auto add_to = [&](RoundList& list) {
            return std::count_if(selections.begin(), selections.end(), [&](const Selection& selection) {
                return list.add_round(selection, keys, {}, {});
            });
        };
        const auto bytes_of = [](const RoundList& list) {
            const std::string text = list.text(1);
            std::int64_t sum = 0;
            for (const char* word : {"\narena ", "\ncallers ", "\nweights "})
                sum += std::stoll(text.substr(text.find(word) + std::strlen(word)));
            return sum;
        };
        RoundList all(network, problem, pack_all, 0), none(network, problem, pack_all, 1 << 20);
        QCOMPARE(add_to(all), static_cast<std::ptrdiff_t>(selections.size()));
        QCOMPARE(add_to(none), std::ptrdiff_t{0});
        const std::int64_t most = bytes_of(all) * 6 / 10;
        RoundList few(network, problem, pack_all, most);
        const std::ptrdiff_t fit = add_to(few);
        QVERIFY(fit > 0 && fit < static_cast<std::ptrdiff_t>(selections.size()));
        QCOMPARE(few.rounds().size(), static_cast<std::size_t>(fit));
        QVERIFY(bytes_of(few) <= most);
    }

    /// A file that is written just before this program is killed holds the last rounds, and so does the journal.
    void aRoundIsKeptOnce() {
        const std::filesystem::path kept = file("rounds.profile.json");
        const Board board = built_in_board("cortex-a15");
        const Profile::TransformKey key = {{8, 4, 4}, Layout::chw, Layout::hwc, 1, 0, "small"};
        const auto samples = [&] { return ProfileKeeper(kept, board).profile().transforms.at(key).samples; };
        {
            ProfileKeeper keeper(kept, board);
            keeper.add({.layers = {}, .transforms = {{key, 100}, {key, 110}}});
            keeper.add({.layers = {}, .transforms = {{key, 130}}});
        }
        const std::string journal = read_file(kept.string() + ".journal");
        QVERIFY(samples() == (std::vector<std::int64_t>{100, 110, 130}));
        write_file(kept.string() + ".journal", journal);
        QVERIFY(samples() == (std::vector<std::int64_t>{100, 110, 130}));
        const Profile read = load_profile(kept.string());
        QCOMPARE(read.rounds, std::int64_t{2});
        QCOMPARE(read.transforms.at(key).ns, std::int64_t{110});
        QCOMPARE(read.transforms.at(key).repeats, 3);
    }

    void timesOfTheNetworkComeFirst() {
        Profile profile = load_profile("cortex-a15");
        const TensorShape shape = {8, 4, 4};
        const auto time = [&](const char* network) {
            const FoundTiming found = profile.transform_time(shape, Layout::chw, Layout::hwc, 1, network);
            return std::pair(found.timing.ns, found.network);
        };
        const auto set = [&](const char* network, std::int64_t ns, int repeats) {
            profile.transforms[{shape, Layout::chw, Layout::hwc, 1, 0, network}] = {
                .ns = ns, .repeats = repeats, .origin = Origin::measured};
        };
        QVERIFY(profile.transform_time(shape, Layout::chw, Layout::hwc, 1, "a").timing.origin ==
                Origin::estimated);
        set("", 1, 50);
        QVERIFY(time("a") == std::pair(std::int64_t{1}, std::string()));
        set("b", 2, 1);
        set("c", 3, 2);
        QVERIFY(time("a") == std::pair(std::int64_t{3}, std::string("c")));
        set("a", 4, 1);
        QVERIFY(time("a") == std::pair(std::int64_t{4}, std::string("a")));
        QVERIFY(time("") == std::pair(std::int64_t{3}, std::string("c")));
    }

    /// Measured where they were, else between their neighbours; without any, no gain over the whole.
    void timesOfBandsComeFromTheirNeighbours() {
        const Network network = small_network(16);
        Profile profile = load_profile("cortex-a15");
        const ShapeKey shape = shape_key(network, 1);
        const auto bands = [&] {
            const Problem problem = make_problem(network, profile, 1);
            for (const Candidate& candidate : problem.layers[1].candidates)
                if (candidate.primitive == "im2row-hwc-hwc") return candidate;
            return Candidate{};
        };
        const Candidate estimated = bands();
        QVERIFY(!estimated.bands.empty());
        for (const Band& band : estimated.bands) {
            QCOMPARE(band.origin, Origin::estimated);
            QVERIFY(band.ns >= estimated.ns);
        }
        const auto set = [&](int rows, std::int64_t ns) {
            profile.layers[{shape, estimated.primitive, 1, false, rows, "small"}] = {
                .ns = ns, .repeats = 1, .origin = Origin::measured};
        };
        const auto near = [](std::int64_t a, double b) { return std::abs(static_cast<double>(a) - b) <= 1; };
        const auto ns = [&](int rows) { return static_cast<double>(estimated.find_band(rows)->ns); };
        set(0, estimated.ns), set(1, 4 * estimated.find_band(1)->ns);
        set(6, 2 * estimated.find_band(6)->ns);
        const Candidate measured = bands();
        QCOMPARE(measured.ns, estimated.ns);
        for (const Band& band : measured.bands)
            QCOMPARE(band.origin, band.rows == 1 || band.rows == 6 ? Origin::measured : Origin::estimated);
        QVERIFY(near(measured.find_band(1)->ns, 4 * ns(1)) && near(measured.find_band(6)->ns, 2 * ns(6)));
        // Of twelve rows: twelve calls, six, four, three, two, and one of all.
        for (const auto& [rows, calls] : {std::pair(2, 6), std::pair(3, 4), std::pair(4, 3)})
            QVERIFY2(near(measured.find_band(rows)->ns, ns(rows) * (2 + 2 * (calls - 2) / 10.0)),
                     qPrintable(QString::number(rows)));
        QVERIFY(near(measured.find_band(8)->ns, 2 * ns(8)));
        // Nor are they times of calls.
        profile.layers.erase({shape, estimated.primitive, 1, false, 0, "small"});
        QCOMPARE(bands().origin, Origin::estimated);
        const Profile uncalibrated = profile;
        profile.calibrate();
        QVERIFY(profile.model.calibration == uncalibrated.model.calibration);
    }

    void saysWhenTheMachineWasNotQuiet() {
        const Conditions quiet = {.governor = "performance",
                                  .clock_mhz = 2000,
                                  .celsius = 50,
                                  .load = 0.1,
                                  .huge_pages = {},
                                  .reference_ns = 90000,
                                  .bytes_per_ns = 8};
        QCOMPARE(disquiet("x", quiet, quiet), std::string());
        QCOMPARE(disquiet("x", {}, {}), std::string());
        const auto says = [&](auto change, const char* words) {
            Conditions before = quiet, after = quiet;
            change(before, after);
            QVERIFY2(disquiet("x", before, after).find(words) != std::string::npos,
                     disquiet("x", before, after).c_str());
        };
        says([](auto& before, auto&) { before.load = 1.3; },
             "Other programs ran when the profile 'x' was measured (load 1.3).");
        says([](auto& before, auto&) { before.governor = "powersave"; }, "governor was 'powersave'");
        says([](auto&, auto& after) { after.clock_mhz = 1200; }, "from 2000 to 1200 MHz");
        says([](auto&, auto& after) { after.celsius = 91; }, "at 91 degrees Celsius.");
    }

    void marksEstimates() {
        const Profile profile = load_profile(file("host.profile.json").string());
        // Another width was never timed, nor were two threads.
        for (const ProblemLayer& layer : make_problem(small_network(24), profile, 1).layers)
            for (const Candidate& candidate : layer.candidates) QCOMPARE(candidate.origin, Origin::estimated);
        for (const ProblemLayer& layer : make_problem(small_network(16), profile, 2).layers)
            for (const Candidate& candidate : layer.candidates) QCOMPARE(candidate.origin, Origin::estimated);
        const Profile built_in = load_profile("cortex-a15");
        for (const ProblemLayer& layer : make_problem(small_network(16), built_in, 1).layers)
            for (const Candidate& candidate : layer.candidates) {
                QCOMPARE(candidate.origin, Origin::estimated);
                QVERIFY(candidate.ns > 0);
            }
    }

    void calibratesEstimatesToItsMeasurements() {
        Profile profile = load_profile(file("host.profile.json").string());
        for (auto& [key, timing] : profile.layers) timing.ns *= 1000;
        const Primitive& primitive = *find_primitive("direct-sum2d");
        const taso_shape shape = KernelShape(small_network(24), 0, 1).get();
        const std::int64_t before = profile.model.estimate(primitive, shape);
        profile.calibrate();
        const double ratio =
            static_cast<double>(profile.model.estimate(primitive, shape)) / static_cast<double>(before);
        QVERIFY2(ratio > 900 && ratio < 1100, qPrintable(QString::number(ratio)));
    }

    void resumesWhatTheFileHolds() {
        const Network network = small_network(16), wider = small_network(24);
        ProfilerReport report = run_profiler({network}, two_repeats(), file("host.profile.json"));
        QCOMPARE(report.measured, 0);
        QCOMPARE(report.missing, 0);
        QVERIFY(report.resumed > 0);
        const int kept = report.resumed;
        report = run_profiler({network, wider}, two_repeats(), file("host.profile.json"));
        QVERIFY(report.measured > 0);
        QCOMPARE(report.resumed, kept);
        // Times of other kernels are not kept.
        Json json = read_json(file("host.profile.json"), "taso-profile");
        json["kernels"] = "0";
        write_json(file("old.profile.json"), json);
        QVERIFY(load_profile(file("old.profile.json").string()).warning().find("kernels have changed") !=
                std::string::npos);
        report = run_profiler({network}, two_repeats(), file("old.profile.json"));
        QCOMPARE(report.resumed, 0);
        // All of them, but for what is met in place or not as times turn out.
        QVERIFY(report.measured > kept * 3 / 4);
        // Nor is another machine's file written over.
        json["board"]["name"] = "cortex-a53";
        write_json(file("other.profile.json"), json);
        const std::string before = read_file(file("other.profile.json"));
        QVERIFY_THROWS_EXCEPTION(Error, run_profiler({network}, two_repeats(), file("other.profile.json")));
        QCOMPARE(read_file(file("other.profile.json")), before);
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        int seen = 0;
        const ProfilerReport report = run_profiler(
            {small_network(16)}, two_repeats(), file("stopped.profile.json"), stop.get_token(),
            [&](const ProfilerProgress& progress) {
                QVERIFY(progress.all > progress.done && progress.seconds_left >= 0);
                if (progress.what.ends_with("in place") && !progress.figures.empty() && ++seen == 4)
                    stop.request_stop();
            });
        QVERIFY(report.measured > 4 && report.missing > 0);
        const Profile part = load_profile(file("stopped.profile.json").string());
        QCOMPARE(part.layers.size() + part.transforms.size(), static_cast<std::size_t>(report.measured));
        const ProfilerReport rest =
            run_profiler({small_network(16)}, two_repeats(), file("stopped.profile.json"));
        QVERIFY(rest.resumed > 4 && rest.resumed <= report.measured);
        QCOMPARE(rest.missing, 0);
        const Profile whole = load_profile(file("stopped.profile.json").string());
        QCOMPARE(whole.layers.size() + whole.transforms.size(),
                 static_cast<std::size_t>(rest.resumed + rest.measured));
        for (const auto& [key, timing] : part.layers) {
            const auto& more = whole.layers.at(key).samples;
            QVERIFY(more.size() >= timing.samples.size() &&
                    std::equal(timing.samples.begin(), timing.samples.end(), more.begin()));
        }
    }

    /// What a board prints is kept where it was asked for, once, and else refused and shown; a clock that is not
    /// steady is told.
    void aListenerKeepsWhatWasAskedFor() {
        const BoardEntry board = find_board_entry("cortex-a15");
        const Network network = small_network(8);
        const Profile estimated = load_profile("cortex-a15");
        const Problem problem = make_problem(network, estimated, 1);
        std::vector<ProfileItem> items = list_items(network, two_repeats(), estimated);
        items.resize(1);
        RoundPlanner planner(network, problem, 1);
        planner.want(items[0].layer_key, 1);
        RoundList list(network, problem, two_repeats().pack, 0);
        list.add_check(items[0]);
        const auto selection = planner.next();
        QVERIFY(selection);
        std::vector<StepKey> keys;
        for (int i = 0; i < static_cast<int>(network.layers.size()); i++)
            keys.emplace_back(in_network(planner.key_of(i, selection->candidates[i]), network.name));
        QVERIFY(list.add_round(*selection, keys, {}, {}));

        ProfileKeeper keeper(file("heard.profile.json"), board.board);
        ProfilerReport report;
        std::string notices;
        double drift = 0;
        const std::function<void(const ProfilerProgress&)> told = [&](const ProfilerProgress& now) {
            notices += now.notice;
            drift = now.drift;
        };
        ProfilerListener listener(board, keeper, report, told, [] { return ProfilerListener::Count{}; });
        listener.expect(items, list, "listening", 0);
        const auto refuses = [&](const std::string& line) {
            const int before = report.refused;
            listener.take(line);
            return report.refused == before + 1;
        };
        std::string times = "10";
        for (std::size_t i = 1; i < list.rounds()[0].steps.size(); i++) times += ", 10";
        const auto round = [&](const std::string& number, const std::string& ns, const std::string& by) {
            return "{\"round\": " + number + ", \"reference_ns\": 5, \"drift\": " + by + ", \"ns\": [" + ns +
                   "]}";
        };
        QVERIFY(refuses(round("0", times, "0")));  // before the machine has told what it is
        listener.take(R"({"profiler": 2, "isa": "neon-armv7", "emulated": false, "bandwidth": 3})");
        for (const char* by : {"-1.5", "1e400", "null"}) QVERIFY2(refuses(round("0", times, by)), by);
        QVERIFY(refuses(round("0", times + ", 10", "0")));
        for (const char* wrong : {"-5", "0", "1.5", "\"10\"", "1e400"})
            QVERIFY2(refuses(round("0", wrong + times.substr(2), "0")), wrong);
        QVERIFY(refuses(round("1", times, "0")) && refuses(round("-1", times, "0")));
        QVERIFY(refuses(R"({"call": 0, "ns": 7, "error": -1})"));
        QCOMPARE(keeper.profile().rounds, std::int64_t{0});
        QVERIFY(notices.find("throttled") == std::string::npos);

        const int refused = report.refused;
        listener.take(R"({"call": 0, "ns": 7, "error": 1e-6})");
        listener.take(round("0", times, "0.04"));
        listener.take(R"({"finished": 1})");
        QCOMPARE(report.refused, refused);
        QVERIFY(listener.finished());
        QCOMPARE(drift, 0.04);
        QVERIFY2(notices.find("takes 4.0 % longer") != std::string::npos &&
                     notices.find("throttled") != std::string::npos,
                 notices.c_str());
        QVERIFY(refuses(round("0", times, "0")) && refuses(R"({"call": 0, "ns": 8, "error": 0})"));
        QCOMPARE(keeper.profile().rounds, std::int64_t{1});
        QCOMPARE(keeper.profile().layers.at(items[0].layer_key).ns, std::int64_t{7});
        const auto& kept = keeper.profile().layers.at(in_network(items[0].layer_key, network.name));
        QVERIFY(kept.ns == 10 && kept.error == 1e-6 && kept.samples.size() == 1);
    }

    /// Two of them on one machine do not get into each other's way.
    void twoRunAtATime() {
        std::vector<int> missing(2, -1);
        {
            std::vector<std::jthread> runs;
            for (int i = 0; i < 2; i++)
                runs.emplace_back([&, i] {
                    missing[i] = run_profiler({small_network(8)}, two_repeats(),
                                              file(i ? "one.profile.json" : "two.profile.json"))
                                     .missing;
                });
        }
        QCOMPARE(missing, (std::vector<int>{0, 0}));
    }

    void keepsToFamiliesAndTime() {
        ProfilerOptions options = two_repeats();
        options.only = {"transform"};
        const ProfilerReport report = run_profiler({small_network(16)}, options, file("only.profile.json"));
        const Profile profile = load_profile(file("only.profile.json").string());
        QVERIFY(profile.layers.empty());  // whatever ran beside
        QCOMPARE(profile.transforms.size(), static_cast<std::size_t>(report.measured));
        options.threads = 5000;
        QVERIFY_THROWS_EXCEPTION(Error, run_profiler({small_network(16)}, options, file("x.profile.json")));
        QVERIFY_THROWS_EXCEPTION(
            Error, run_profiler({small_network(16)}, two_repeats(), file("no/such/folder.profile.json")));
    }

    void survivesItsFile() {
        const Profile profile = load_profile(file("host.profile.json").string());
        save_profile(profile, file("again.profile.json"));
        QCOMPARE(read_file(file("again.profile.json")), read_file(file("host.profile.json")));
    }

    void keepsBandsInItsFile() {
        Profile profile = load_profile(file("host.profile.json").string());
        Profile::LayerKey layer = profile.layers.begin()->first;
        Profile::TransformKey transform = profile.transforms.begin()->first;
        layer.rows = 5, transform.rows = 3;
        Timing timing = {.origin = Origin::measured};
        timing.add_sample(70);
        profile.layers[layer] = profile.transforms[transform] = timing;
        profile.moves = timing;
        save_profile(profile, file("bands.profile.json"));
        const Profile read = load_profile(file("bands.profile.json").string());
        QCOMPARE(read.layers.size(), profile.layers.size());
        QCOMPARE(read.layers.at(layer).ns, std::int64_t{70});
        QCOMPARE(read.transforms.at(transform).ns, std::int64_t{70});
        QCOMPARE(make_problem(small_network(16), read, 1).move_ns_per_mib, std::int64_t{70});
        Json json = read_json(file("bands.profile.json"), "taso-profile");
        for (Json& entry : json["layers"])
            if (entry.contains("bands")) {
                QCOMPARE(entry["bands"], Json(5));
                entry["bands"] = entry["shape"]["output"][1];  // that is the whole
            }
        write_json(file("whole.profile.json"), json);
        QVERIFY(fault_of(file("whole.profile.json")).contains("'bands' is out of range"));
    }

    void refusesEmulatedTimes() {
        Json json = read_json(file("host.profile.json"), "taso-profile");
        json["layers"][0]["origin"] = "emulated";
        write_json(file("emulated.profile.json"), json);
        QVERIFY(fault_of(file("emulated.profile.json")).contains("emulator"));
        QVERIFY(!load_profile(file("emulated.profile.json").string(), true).layers.empty());
    }

    void countsUnknownPrimitives() {
        Json json = read_json(file("host.profile.json"), "taso-profile");
        json["layers"][0]["primitive"] = "quantum-leap";
        write_json(file("unknown.profile.json"), json);
        const Profile profile = load_profile(file("unknown.profile.json").string());
        QCOMPARE(profile.ignored, 1);
        QVERIFY(profile.warning().find("1 time of primitives that are unknown here") != std::string::npos);
    }

    /// Times of a layout that another took the place of are not that one's.
    void ignoresTheLayoutsOfOlderFiles() {
        Json json = read_json(file("host.profile.json"), "taso-profile");
        const std::size_t all = load_profile(file("host.profile.json").string()).transforms.size();
        int renamed = 0;
        for (Json& entry : json["transforms"])
            if (entry["to"] == name(Layout::hcw8)) entry["to"] = "chw8", renamed++;
        QVERIFY(renamed > 0);
        write_json(file("older.profile.json"), json);
        const Profile profile = load_profile(file("older.profile.json").string());
        QCOMPARE(profile.ignored, renamed);
        QCOMPARE(profile.transforms.size(), all - static_cast<std::size_t>(renamed));
    }

    void warnsOfTransformsThatADetourBeats() {
        Profile profile;
        const TensorShape shape = {8, 4, 4};
        const auto set = [&](Layout from, Layout to, std::int64_t ns) {
            profile.transforms[{shape, from, to, 1}] = {.ns = ns, .origin = Origin::measured};
        };
        set(Layout::chw, Layout::hwc, 1000);
        set(Layout::chw, Layout::hcw, 500);
        set(Layout::hcw, Layout::hwc, 420);
        QVERIFY(slow_transforms(profile).empty());  // 8 % only
        set(Layout::hcw, Layout::hwc, 380);
        const std::vector<std::string> slow = slow_transforms(profile);
        QCOMPARE(slow.size(), std::size_t{1});
        QVERIFY2(slow[0].find("over hcw takes 880 ns") != std::string::npos, slow[0].c_str());
        QVERIFY(profile.warning().find("over hcw") != std::string::npos);
    }

    void refusesBadFilesInASentence_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* pointer, const char* value, const char* sentence) {
            QTest::newRow(sentence) << pointer << value << sentence;
        };
        row("/version", "9", "is of version 9, only 1 is known");
        row("/format", "\"taso-problem\"", "has format 'taso-problem'");
        row("/board", "3", "board: 'name' is missing");
        row("/board/cores", "0", "'cores' is out of range");
        row("/board/clock_mhz", "-5", "'clock_mhz' is out of range");
        row("/footprint", "-1", "'footprint' is out of range");
        row("/layers", "{}", "'layers' must be a list");
        row("/layers/0/ns", "-1", "'ns' is out of range");
        row("/layers/0/ns", "1.5", "'ns' has the wrong type");
        row("/layers/0/threads", "0", "'threads' is out of range");
        row("/layers/0/origin", "\"felt\"", "there is no origin 'felt'");
        row("/layers/0/shape/op", "\"warp\"", "there is no op 'warp'");
        row("/layers/0/shape/input", "[1,2]", "'input' must be a list of 3 numbers");
        row("/layers/0/shape/output", "[0,2,2]", "'output' holds a number out of range");
        row("/layers/0/shape/input", "[16000000,16000000,16000000]", "'input' is too large a tensor");
        row("/layers/0/shape/groups", "0", "'groups' is out of range");
        row("/layers/0/shape/stride", "[0,1]", "'stride' holds a number out of range");
        row("/layers/0/samples", "[5, 0]", "'samples' holds a time out of range");
        row("/layers/0/network", "7", "'network' has the wrong type");
        row("/rounds", "-1", "'rounds' is out of range");
        row("/conditions", "[{\"load\": \"much\"}]", "'load' has the wrong type");
        row("/conditions", "[{\"governor\": \"a b\"}]", "'governor' is no word");
        row("/transforms/0/from", "\"nchw\"", "there is no layout 'nchw'");
    }
    void refusesBadFilesInASentence() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, sentence);
        Json json = read_json(file("host.profile.json"), "taso-profile");
        json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
        write_json(file("bad.profile.json"), json);
        const QString fault = fault_of(file("bad.profile.json"));
        QVERIFY2(fault.contains(sentence) && fault.contains("bad.profile.json"), qPrintable(fault));
    }

    void refusesTwoTimesForOneThing() {
        Json json = read_json(file("host.profile.json"), "taso-profile");
        json["layers"].push_back(json["layers"][0]);
        write_json(file("bad.profile.json"), json);
        QVERIFY(fault_of(file("bad.profile.json")).contains("stand there twice"));
    }

    void neverCrashesOnDamage() {
        // Few entries, so that damage falls everywhere.
        Json json = read_json(file("host.profile.json"), "taso-profile");
        for (const char* list : {"layers", "transforms"})
            while (json[list].size() > 2) json[list].erase(json[list].size() - 1);
        const std::string whole = json.dump(1);
        std::mt19937 random(1);
        int taken = 0;
        for (int i = 0; i < 3000; i++) {
            std::string damaged = whole;
            if (i % 4 == 0)
                damaged.resize(random() % whole.size());
            else
                for (int flips = 1 + i % 3; flips > 0; flips--)
                    damaged[random() % damaged.size()] = i % 2 == 0 ? static_cast<char>('0' + random() % 10)
                                                                    : static_cast<char>(random() % 256);
            write_file(file("damaged.profile.json"), damaged);
            try {
                const Profile profile = load_profile(file("damaged.profile.json").string());
                for (const ProblemLayer& layer : make_problem(small_network(24), profile, 1).layers)
                    for (const Candidate& candidate : layer.candidates) QVERIFY(candidate.ns > 0);
                taken++;
            } catch (const Error& fault) {
                QVERIFY2(std::string(fault.what()).find("damaged.profile.json") != std::string::npos,
                         fault.what());
            }
        }
        QVERIFY(taken > 0 && taken < 3000);
        for (const char* name : {"", "no such profile", "/", "/dev/null", "nothing.profile.json"})
            QVERIFY_THROWS_EXCEPTION(Error, load_profile(name));
    }

    void fitRecoversKnownCoefficients() {
        const Board board = find_board("cortex-a53");
        const Primitive& primitive = *find_primitive("direct-sum2d");
        std::mt19937 random(3);
        std::uniform_real_distribution<double> noise(0.95, 1.05);
        for (const CostModel::Coefficients truth :
             {CostModel::Coefficients{3, 1.5, 40}, CostModel::Coefficients{2, 0, 0},
              CostModel::Coefficients{0, 2, 100}}) {
            std::vector<Sample> samples;
            for (int i = 0; i < 60; i++) {
                Network network = small_network(1 + static_cast<int>(random() % 64));
                network.layers[1].shape = {1 + static_cast<int>(random() % 64), 12, 12};
                network.layers[1].window.kernel_width = 1 + static_cast<int>(random() % 7);
                Sample sample = {&primitive, KernelShape(network, 1, 1).get(), 0};
                const CostTerms terms = cost_terms(primitive, sample.shape, board);
                sample.ns =
                    std::llround(noise(random) * (truth.arithmetic * terms.arithmetic +
                                                  truth.bytes * terms.bytes + truth.calls * terms.calls));
                samples.push_back(sample);
            }
            // Two that something disturbed.
            samples[7].ns *= 20;
            samples[20].ns *= 9;
            const CostModel model = fit(samples, board);
            for (const Sample& sample : samples) {
                if (&sample == &samples[7] || &sample == &samples[20]) continue;
                const double ratio = static_cast<double>(model.estimate(primitive, sample.shape)) /
                                     static_cast<double>(sample.ns);
                QVERIFY2(ratio > 0.85 && ratio < 1.18, qPrintable(QString::number(ratio)));
            }
            QVERIFY(std::abs(model.families.at("direct").arithmetic - truth.arithmetic) <
                    0.3 + 0.1 * truth.arithmetic);
            // And through its file.
            write_json(file("model.json"), describe(model));
            const CostModel again =
                read_cost_model(read_json(file("model.json"), "taso-cost-model"), "model.json");
            QCOMPARE(again.estimate(primitive, samples[0].shape),
                     model.estimate(primitive, samples[0].shape));
        }
        QVERIFY_THROWS_EXCEPTION(Error, fit({}, board));
    }

    void rescalesByClockVectorsAndBandwidth() {
        const CostModel model = built_in_cost_model(find_board("cortex-a15"));
        const Primitive& primitive = *find_primitive("direct-sum2d");
        const taso_shape shape = KernelShape(small_network(64), 1, 1).get();
        CostModel slow = model;
        slow.board.clock_mhz /= 2;
        slow.board.bandwidth_bytes_per_ns /= 2;
        const double ratio = static_cast<double>(slow.estimate(primitive, shape)) /
                             static_cast<double>(model.estimate(primitive, shape));
        QVERIFY2(std::abs(ratio - 2) < 0.01, qPrintable(QString::number(ratio)));
        taso_shape four = shape;
        four.threads = 4;
        QVERIFY(model.estimate(primitive, four) < model.estimate(primitive, shape));
        // Each time is rounded to a nanosecond: four of them are off by no more than two.
        QVERIFY(model.estimate(primitive, four) * 4 + 2 >= model.estimate(primitive, shape));
    }

    void boardsAreDescribed() {
        std::set<std::string> names;
        for (const Board& board : built_in_boards()) {
            QVERIFY(names.insert(board.name).second);
            QVERIFY(board.clock_mhz > 100 && board.cores > 0 && board.bandwidth_bytes_per_ns > 0);
        }
        QVERIFY(names.contains("cortex-a15") && names.contains("cortex-a53") &&
                names.contains("cortex-a72") && names.contains("host"));
        QCOMPARE(built_in_boards().front().name, std::string("cortex-a15"));
        QVERIFY_THROWS_EXCEPTION(Error, find_board("../cost_model/coefficients"));
        QCOMPARE(built_in_profiles(), (std::vector<std::string>{"cortex-a15", "cortex-a53", "cortex-a72"}));
    }
};

QTEST_GUILESS_MAIN(QuickProfile)
#include "quick_profile.moc"
