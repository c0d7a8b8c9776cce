// SPDX-License-Identifier: GPL-3.0-or-later
// What kernels/facts says is said there alone: no second list of instruction sets, layouts or ops, no text that only
// looks like a row, and one formula for what is said of times.
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <set>

#include "base/embedded.h"
#include "base/error.h"
#include "base/json_file.h"
#include "board/isa_target.h"
#include "build/kernel_files.h"
#include "network/network.h"
#include "ops.h"
#include "placement.h"
#include "primitive/registry.h"
#include "statistics.h"

using namespace taso;
namespace fs = std::filesystem;

namespace {

/// The sources of a folder of the project, by path.
std::map<std::string, std::string> sources_in(const std::string& folder) {
    std::map<std::string, std::string> sources;
    for (const auto& file : fs::recursive_directory_iterator(fs::path(TASO_SOURCE_DIR) / folder)) {
        const std::string ending = file.path().extension().string();
        if (ending == ".cpp" || ending == ".h" || ending == ".c")
            sources[file.path().string()] = read_file(file.path());
    }
    return sources;
}

void no_source_holds(const std::string& folder, const std::vector<std::string>& words,
                     const std::set<std::string>& allowed) {
    for (const auto& [path, text] : sources_in(folder))
        for (const std::string& word : words)
            if (text.find(word) != std::string::npos && !allowed.contains(fs::path(path).filename().string()))
                QFAIL((path + " holds " + word).c_str());
}

}  // namespace

class QuickFacts : public QObject {
    Q_OBJECT

  private slots:
    void instruction_sets_are_named_once() {
        std::vector<std::string> names;
        for (const IsaTarget& target : isa_targets())
            if (target.isa != "plain") names.push_back('"' + std::string(target.isa) + '"');
        QVERIFY(names.size() >= 4);
        for (const char* folder : {"core", "app", "resources"}) no_source_holds(folder, names, {});
        // A new board is most likely one of these.
        no_source_holds("ui", names, {"boards_window.cpp"});
        no_source_holds("resources", {"TASO_AVX512", "TASO_NEON"}, {});
    }
    void layouts_and_ops_are_listed_once() {
        for (const char* folder : {"core", "resources"}) {
            no_source_holds(folder, {"hcw8, hcw16", "\"hcw8\"", "layout_hcw8,"}, {});
            no_source_holds(folder, {"\"reshape\", \"pad\"", "\"lrn\", \"softmax\""}, {});
        }
        QCOMPARE(name(Op::average_pool), std::string_view("average_pool"));
        QCOMPARE(op_named("transform"), std::optional(Op::transform));
        no_source_holds("core", {"Op::add || op == Op::relu", "op == Op::relu || op == Op::scale"}, {});
        QVERIFY(is_elementwise(Op::add) && is_elementwise(Op::reshape) && !is_elementwise(Op::concat));
        QCOMPARE(taso_value(taso_op_relu, -2, 0, 0), -2.0);  // its activation comes after it
        QVERIFY(std::isnan(taso_value(taso_op_conv, 1, 0, 0)));
        QCOMPARE(layout_named("hcw16"), std::optional(Layout::hcw16));
    }
    void no_family_is_compared_as_text() {
        no_source_holds("core", {"family == \"", "family() == \"", "numbers_in(name"}, {});
    }
    void boards_include_what_the_program_knows() {
        std::vector<std::string_view> paths = embedded_files("resources/profiler/");
        QVERIFY(paths.size() > 5);
        paths.push_back("resources/export/main.c");
        for (const std::string_view path : paths)
            for (const char* repeated :
                 {"qsort", "model name", "int64_t CEIL(", "double quantile(", "timespec"})
                QVERIFY2(embedded_file(path).find(repeated) == std::string_view::npos, repeated);
        for (const char* path : {"resources/profiler/round.c", "resources/export/main.c"})
            for (const char* included : {"#include \"statistics.h\"", "#include \"clock.h\""})
                QVERIFY2(embedded_file(path).find(included) != std::string_view::npos, included);
    }
    /// Every kernel file is some row's, and every row's file is there: what is compiled is found by folder.
    void every_kernel_has_a_row() {
        std::set<std::string> files, sources;
        for (std::string_view path : embedded_files("kernels/")) {
            const std::string file(path.substr(path.find('/') + 1));
            if (file.ends_with(".c") && !file.starts_with("form_") && file != "kernel_table.c")
                files.insert(file);
        }
        for (const Primitive& row : primitives()) sources.insert(row.source + ".c");
        QVERIFY(files == sources);
        // An export holds C and its tables alone: its folder knows no other files as its own.
        for (const std::string& file : kernel_files({sources.begin(), sources.end()}))
            QVERIFY2(file.ends_with(".c") || file.ends_with(".h") || file.ends_with(".def"), file.c_str());
    }
    void processors_lack_what_their_set_needs() {
        const auto has = [](const char* isa, const char* features) {
            return find_isa_target(isa)->has(features);
        };
        QVERIFY(has("plain", ""));
        QVERIFY(has("avx2", "sse avx2 fma"));
        QVERIFY(!has("avx2", "avx2 fma4"));
        QVERIFY(!has("avx512", "avx2 fma avx512f"));
        QVERIFY(has("avx512", "avx512f avx512dq avx512bw avx512vl fma avx2"));
        QVERIFY(has("neon-armv7", "half thumb neon vfpv4"));
        QVERIFY(has("neon-armv7", "fp asimd"));
        QVERIFY(!has("neon-armv7", "half thumb vfpv3"));
        for (const IsaTarget& target : isa_targets()) QVERIFY(target.has("") == target.needs.empty());
    }
    void elements_have_places_of_their_own() {
        constexpr TensorShape shape = {18, 3, 5};
        for (Layout layout : all_layouts) {
            std::set<std::int64_t> places;
            for (int c = 0; c < shape.channels; c++)
                for (int y = 0; y < shape.height; y++)
                    for (int x = 0; x < shape.width; x++) places.insert(offset(shape, layout, c, y, x));
            QCOMPARE(static_cast<std::int64_t>(places.size()), shape.elements());
            QVERIFY(*places.begin() == 0 && *places.rbegin() < floats(shape, layout));
        }
        QCOMPARE(taso_padded_channels(taso_layout_hcw16, 18), 32);
    }
    void times_are_summed_up_in_one_way() {
        double times[] = {40, 10, 30, 20};
        taso_sort_times(times, 4);
        QCOMPARE(taso_median(times, 4), 25.0);
        QCOMPARE(taso_spread(times, 4), (32.5 - 17.5) / 25);
        QCOMPARE(taso_spread(times, 1), 0.0);
    }
};

QTEST_GUILESS_MAIN(QuickFacts)
#include "quick_facts.moc"
