// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exporter.h"

#include <future>
#include <set>

#include "base/embedded.h"
#include "base/error.h"
#include "build/build_board.h"
#include "build/compiler_options.h"
#include "build/kernel_files.h"
#include "export/code.h"
#include "export/folder.h"
#include "export/plan_trust.h"
#include "export/stack.h"
#include "export/template.h"
#include "export/text.h"
#include "export/weights.h"

namespace taso {

namespace {

/// The target's own compiler, first, and this machine's.
std::vector<Compiler> compilers(const Plan& plan) {
    std::vector<std::string> common = common_flags(plan.problem.threads);
    common.push_back(no_prefix);
    std::vector<Compiler> found;
    const auto add = [&](const std::string& command, const std::vector<std::string>& flags) {
        found.push_back({command, common});
        found.back().flags.insert(found.back().flags.end(), flags.begin(), flags.end());
    };
    const std::vector<std::string> own = plan_flags(plan.built_for());
    if (const std::string command = compiler_command(plan.built_for()); !command.empty()) add(command, own);
    add("cc", own);
    add("cc", {"-march=native"});
    add("cc", {});
    return found;
}

/// What can be said without a compiler: a kernel keeps to 4 KiB, and a step holds its operands' pointers.
StackUse stack_bound(const ExportParts& parts) {
    std::size_t operands = 1;
    for (const ExportParts::Call* call : parts.kernels())
        operands = std::max(operands, call->reads_at.size());
    return {4096 + 512 + 8 * static_cast<std::int64_t>(operands),
            "by the rule that a kernel keeps to 4 KiB: there was no GCC to measure it with"};
}

/// What the compiled plan tells.
struct Compiled {
    StackUse stack;
    OuterSymbols symbols;
};

Compiled compile_for_facts(const Plan& plan, const ExportParts& parts, const std::filesystem::path& folder,
                           const std::filesystem::path& build) {
    std::vector<std::string> sources = parts.sources;
    sources.push_back("plan.c");
    const std::vector<Compiler> all = compilers(plan);
    Compiled known;
    known.stack = find_stack_use(folder, sources, parts.name + "_run", all, build, stack_bound(parts));
    if (plan.problem.threads > 1) return known;
    known.symbols = stated_symbols(parts);
    // What another compiler would call says nothing of the target's.
    if (known.stack.compiler == 0 && all.front().command == compiler_command(plan.built_for()))
        known.symbols = find_outer_symbols(folder, sources, all.front(), build, known.symbols);
    return known;
}

class Progress {
  public:
    Progress(const std::function<void(int, int)>& call, int all) : call_(call), all_(all) {}
    void step() {
        if (call_) call_(++done_, all_);
    }

  private:
    const std::function<void(int, int)>& call_;
    int done_ = 0, all_ = 1;
};

ExportFacts facts_of(const ExportParts& parts, WeightStorage weights) {
    ExportFacts facts;
    facts.weights = weights;
    facts.sources = {"main.c", "plan.c"};
    const bool has_weights = parts.weight_bytes > 0;
    if (has_weights && weights != WeightStorage::bin) facts.sources.push_back("weights.c");
    facts.sources.insert(facts.sources.end(), parts.sources.begin(), parts.sources.end());

    std::set<std::string> files(parts.files.begin(), parts.files.end());
    files.insert(facts.sources.begin(), facts.sources.end());
    files.insert({"plan.h", "plan.json", "golden_input.bin", "golden_output.bin", "Makefile",
                  "CMakeLists.txt", "README.md", "LICENSE"});
    if (!has_weights || weights != WeightStorage::c) files.insert("weights.bin");
    facts.files.assign(files.begin(), files.end());
    return facts;
}

}  // namespace

ExportReport export_plan(const Plan& asked, const std::filesystem::path& directory, WeightStorage weights,
                         const std::function<void(int done, int all)>& progress, const GoldenSample* golden) {
    Plan plan = asked;
    BuildBoard made_for;
    if (!plan.target) {
        made_for = build_board(plan.board);
        plan.target = made_for.board;
    }
    const ExportParts parts = make_parts(plan);
    NewFolder folder(directory, export_folders());
    ExportFacts facts = facts_of(parts, weights);

    // It says whose a folder is that is left half-written, so it comes first.
    folder.write("plan.c", plan_source(plan, parts));
    folder.write("plan.h", plan_header(plan, parts, weights));
    for (const std::string& file : parts.files)
        folder.write(file, file == "taso_names.h" ? names_header(parts.name)
                                                  : std::string(embedded_file("kernels/" + file)));

    // The compiler runs while the reference computes.
    const std::filesystem::path build = folder.file("build");
    std::filesystem::create_directory(build);
    std::future<Compiled> compiled = std::async(
        std::launch::async, [&] { return compile_for_facts(plan, parts, folder.file(""), build); });

    const std::size_t layers = golden ? 0 : plan.network.layers.size();
    Progress steps(progress, static_cast<int>(parts.constants.size() + layers) + 1);
    const auto step = [&] { steps.step(); };
    write_weights(plan, parts, weights, folder, step);
    const GoldenSample own = golden ? GoldenSample{} : golden_sample(plan.network, step);
    const GoldenSample& sample = golden ? *golden : own;
    folder.write("golden_input.bin", float_bytes(sample.input));
    folder.write("golden_output.bin", float_bytes(sample.output));
    const Compiled known = compiled.get();
    facts.stack = known.stack, facts.symbols = known.symbols;
    std::filesystem::remove_all(build);

    const auto values = template_values(plan, parts, facts);
    for (const char* name : {"main.c", "Makefile", "CMakeLists.txt", "README.md"})
        folder.write(name, filled(embedded_file(std::string("resources/export/") + name), values));
    folder.write("LICENSE", embedded_file("LICENSES/MIT.txt"));
    Json stated = plan_json(plan, parts, facts);
    add_digests(stated, folder.file(""));
    folder.write("plan.json", plan_text(stated));
    try {
        trust_plan(folder.file(""));
    } catch (const Error&) {  // whoever runs it will be asked
    }
    folder.commit();
    steps.step();
    return {folder.place(),        plan.built_for().isa, plan.arena_bytes,
            parts.weight_bytes,    facts.stack.bytes,    plan.schedule.latency_ns,
            made_for.not_followed, made_for.built_with,  note_of(made_for)};
}

}  // namespace taso
