// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_options.h"

#include <cstdio>
#include <optional>

#include "base/error.h"
#include "question/rules.h"
#include "sources/open.h"

namespace taso {

namespace {

/// The names of a row of values, as commands say them.
template <class Values>
std::vector<std::string> names_of(const Values& values) {
    std::vector<std::string> names;
    for (const auto value : values) names.emplace_back(name(value));
    return names;
}

std::string named(auto value) { return std::string(name(value)); }

std::string kinds_with_segments(const std::string& mark, const std::string& between) {
    std::string names;
    for (const BudgetKind kind : budget_kinds)
        if (offers_segments(kind)) names += (names.empty() ? "" : between) + mark + named(kind) + mark;
    return names;
}

Rules rules_of(const Arguments& arguments) {
    Rules rules;
    for (const std::string& pin : arguments.values("--pin")) {
        // Layers may have a '=' in their name, primitives have none.
        const std::size_t sign = pin.rfind('=');
        if (sign == std::string::npos || sign == 0 || sign + 1 == pin.size())
            throw Error("--pin wants LAYER=PRIMITIVE, not '" + pin + "'");
        const std::string layer = pin.substr(0, sign), primitive = pin.substr(sign + 1);
        if (!rules.pins.emplace(layer, primitive).second)
            throw Error("--pin is given twice for layer '" + layer + "'");
    }
    for (const std::string& primitive : arguments.values("--ban")) rules.bans.insert(primitive);
    if (arguments.takes("--max-error")) rules.max_error = arguments.number("--max-error");
    for (const std::string& layer : arguments.values("--alone")) rules.alone.insert(layer);
    for (const std::string& range : arguments.values("--together")) {
        const std::size_t dots = range.find("..");
        if (dots == std::string::npos || dots == 0 || dots + 2 == range.size())
            throw Error("--together wants FIRST..LAST, not '" + range + "'");
        rules.together.emplace(range.substr(0, dots), range.substr(dots + 2));
    }
    const BudgetKind kind = *budget_kind_named(*arguments.text("--kind"));
    if (!rules.together.empty() && (*arguments.text("--stream") == "off" || !offers_segments(kind)))
        throw Error("--together wants segments, which are offered unless --stream is off, under " +
                    kinds_with_segments("", " or "));
    return rules;
}

/// With its note told.
Problem said(Problem problem) {
    if (!problem.timing_note.empty()) std::fprintf(stderr, "warning: %s\n", problem.timing_note.c_str());
    return problem;
}

Problem problem_without_rules(const Arguments& arguments) {
    const std::string& name = arguments.operands().at(0);
    std::optional<Profile> profile;
    if (!names_problem(name))
        profile = profile_of(arguments);
    else if (arguments.has("--profile") || arguments.has("--threads"))
        throw Error(name + ": a problem has its times already; --profile and --threads are for networks");
    Source source = open(name, wishes_of(arguments));
    if (auto* problem = std::get_if<Problem>(&source)) return std::move(*problem);
    const Network& network = std::get<Network>(source);
    if (const std::string note = batch_note(network); !note.empty())
        std::fprintf(stderr, "note: %s\n", note.c_str());
    return said(make_problem(network, profile.value(), *arguments.whole("--threads")));
}

}  // namespace

std::string patterns_text(Holds holds) {
    std::string text;
    for (const std::string& pattern : patterns_of(holds))
        text += (text.empty() ? "`" : ", `") + pattern + "`";
    return text;
}

Operand network_operand() {
    return {.name = "NETWORK",
            .takes = Takes::network,
            .help = "A built-in network (`taso networks` lists them) or a file (" +
                    patterns_text(Holds::Network) + ")."};
}

Operand network_or_problem() {
    return {.name = "NETWORK",
            .takes = Takes::network_or_problem,
            .help = "A built-in network (`taso networks` lists them), a file (" +
                    patterns_text(Holds::Network) + "), or a problem with its times (" +
                    patterns_text(Holds::Problem) + ")."};
}

Option json_option(const std::string& value) {
    return {.name = "--json", .help = "Prints one JSON value on stdout and nothing else: `" + value + "`."};
}

std::string memory_members() {
    std::string names;
    for (const MemoryFigure& figure : figures({}))
        names += (names.empty() ? "" : ", ") + std::string(figure.name);
    return "memory {" + names + "}";
}

Option profile_option() {
    return {.name = "--profile",
            .takes = Takes::profile,
            .value = "P",
            .usual = "cortex-a15",
            .help =
                "The times to plan with: a built-in profile (`taso profiles` lists them) or a "
                "`*.profile.json` that `taso profile` has measured."};
}

Option kind_option() {
    std::string help = "What the budget counts. ";
    for (const BudgetKindRow& row : budget_kind_rows)
        help +=
            (row.kind == budget_kinds.front() ? "`" : "; `") + std::string(row.name) + "`: " + row.meaning;
    return {.name = "--kind",
            .takes = Takes::choice,
            .choices = names_of(budget_kinds),
            .usual = named(BudgetKind::workspace),
            .help = help + "."};
}

Option order_option() {
    return {.name = "--order",
            .takes = Takes::choice,
            .choices = names_of(orders),
            .usual = named(Order::fixed),
            .help = "Whether layers run in the order of the file, or in whichever order serves best."};
}

Option stream_option() {
    return {
        .name = "--stream",
        .takes = Takes::choice,
        .choices = {"on", "off"},
        .usual = "on",
        .help =
            "Whether layers may run depth first, band by band, in segments that hold only some rows of the "
            "tensors inside them. Segments are offered under " +
            kinds_with_segments("`", " and ") + "."};
}

Option budget_option() {
    return {.name = "--budget",
            .takes = Takes::bytes,
            .value = "BYTES",
            .help = "The bytes that the memory of --kind may take, such as 8MiB. Without it: no limit."};
}

Option deadline_option() {
    return {.name = "--deadline",
            .takes = Takes::time,
            .value = "TIME",
            .help =
                "The time that an inference may take, such as 40ms: asks for the least memory within it, "
                "or, with a budget, for the least time that keeps both."};
}

Option method_option() {
    std::string exact;
    int count = 0;
    for (const MethodRow& row : method_rows()) {
        if (!is_exact(row.method)) continue;
        exact += (count++ > 0 ? ", " : "") + std::string(row.description);
    }
    return {.name = "--method",
            .takes = Takes::choice,
            .choices = names_of(methods()),
            .usual = named(Method::ilp),
            .help = "Who answers: " + exact + (count > 2 ? " (all" : " (both") +
                    " exact), or one of the baselines that `taso compare` compares."};
}

OptionGroup network_options() {
    return {
        .heading = "The network",
        .options = {{.name = "--size",
                     .takes = Takes::text,
                     .value = "[NAME=]EXTENTS",
                     .repeated = true,
                     .help = "The last extents of the input, in the file's order, where an ONNX file leaves "
                             "them open: `224x224`, `3x224x224`."},
                    {.name = "--outputs",
                     .takes = Takes::text,
                     .value = "NAME,..",
                     .repeated = true,
                     .help = "Tensors, or the nodes that make them, to end at in place of the network's own "
                             "outputs. What is behind them is not read, so that it may be what is not "
                             "supported."}}};
}

OptionGroup profile_options() {
    return {.heading = "Times",
            .options = {profile_option(),
                        {.name = "--threads",
                         .takes = Takes::whole,
                         .value = "N",
                         .low = 1,
                         .high = 1024,
                         .usual = "1",
                         .help = "The threads that a layer runs on."},
                        {.name = "--allow-emulated",
                         .help = "Takes a profile whose times come from an emulator, which is refused "
                                 "otherwise: they are no board's."}}};
}

OptionGroup question_options() {
    return {
        .heading = "The question",
        .options = {kind_option(),
                    order_option(),
                    stream_option(),
                    {.name = "--pin",
                     .takes = Takes::text,
                     .value = "LAYER=PRIMITIVE",
                     .repeated = true,
                     .help = "The primitive that a layer has to run."},
                    {.name = "--ban",
                     .takes = Takes::primitive,
                     .value = "PRIMITIVE",
                     .repeated = true,
                     .help = "A primitive that no layer may run (`taso primitives` lists them)."},
                    {.name = "--max-error",
                     .takes = Takes::not_negative,
                     .value = "E",
                     .help = "Leaves out what a profile found less exact than that: the largest error of an "
                             "output, as a part of the largest output, such as 1e-4."},
                    {.name = "--alone",
                     .takes = Takes::text,
                     .value = "LAYER",
                     .repeated = true,
                     .help = "A layer that is part of no segment."},
                    {.name = "--together",
                     .takes = Takes::text,
                     .value = "FIRST..LAST",
                     .repeated = true,
                     .help = "Layers, one behind the other, that run in one segment, which may be longer."},
                    {.name = "--seconds",
                     .takes = Takes::positive,
                     .value = "S",
                     .help = "Answers with what holds when that time is up."}}};
}

NetworkWishes wishes_of(const Arguments& arguments) {
    NetworkWishes wishes;
    for (const std::string& size : arguments.values("--size")) add_size(wishes, size);
    wishes.outputs = arguments.values("--outputs");
    return wishes;
}

Profile profile_of(const Arguments& arguments) {
    Profile profile = load_profile(*arguments.text("--profile"), arguments.has("--allow-emulated"));
    if (const std::string warning = profile.warning(); !warning.empty())
        std::fprintf(stderr, "warning: %s\n", warning.c_str());
    return profile;
}

Problem problem_of(const Arguments& arguments) {
    Problem problem = problem_without_rules(arguments);
    return arguments.takes("--pin") ? restricted(problem, rules_of(arguments)) : problem;
}

Control patience_of(const Arguments& arguments) {
    return begun({.stop = {},
                  .progress = {},
                  .seconds = arguments.number("--seconds").value_or(0),
                  .proof_seconds = 0.5});
}

Question question_of(const Arguments& arguments) {
    Question question;
    question.kind = *budget_kind_named(*arguments.text("--kind"));
    question.order = *order_named(*arguments.text("--order"));
    question.stream = *arguments.text("--stream") == "on";
    if (arguments.takes("--budget")) question.budget = arguments.bytes("--budget");
    if (arguments.takes("--deadline")) question.deadline_ns = arguments.nanoseconds("--deadline");
    return question;
}

Session session_of(const Arguments& arguments) {
    const Question question = question_of(arguments);
    const Rules rules = rules_of(arguments);
    Session session;
    session.network = arguments.operands().at(0);
    session.wishes = wishes_of(arguments);
    session.profile = *arguments.text("--profile");
    session.allow_emulated = arguments.has("--allow-emulated");
    session.threads = arguments.whole("--threads").value_or(1);
    session.kind = question.kind;
    session.budget = question.budget;
    session.deadline_ns = question.deadline_ns;
    session.order = question.order;
    session.stream = question.stream;
    session.pins = rules.pins;
    session.bans = rules.bans;
    session.alone = rules.alone;
    session.together = rules.together;
    return session;
}

Method method_of(const Arguments& arguments) { return *method_named(*arguments.text("--method")); }

}  // namespace taso
