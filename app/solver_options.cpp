// SPDX-License-Identifier: GPL-3.0-or-later
#include "solver_options.h"

#include <charconv>
#include <cstdio>

#include "error.h"
#include "rules.h"
#include "units.h"

namespace taso {

std::set<std::string> solver_options(std::set<std::string> more) {
    more.insert({"--profile", "--kind", "--threads", "--order", "--max-error", "--seconds"});
    return more;
}

std::set<std::string> solver_repeated() { return {"--pin", "--ban"}; }

std::set<std::string> solver_flags() { return {"--json", "--allow-emulated"}; }

Profile profile_of(const Arguments& arguments) {
    Profile profile =
        load_profile(arguments.value_or("--profile", "cortex-a15"), arguments.has("--allow-emulated"));
    if (const std::string warning = profile.warning(); !warning.empty())
        std::fprintf(stderr, "warning: %s\n", warning.c_str());
    return profile;
}

namespace {

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
    if (const auto text = arguments.value("--max-error")) {
        double error = 0;
        const auto [end, fault] = std::from_chars(text->data(), text->data() + text->size(), error);
        if (fault != std::errc() || end != text->data() + text->size() || !(error >= 0))
            throw Error("--max-error wants a number that is not negative, such as 1e-4, not '" + *text + "'");
        rules.max_error = error;
    }
    return rules;
}

}  // namespace

Problem problem_of(const Arguments& arguments) {
    const std::string& name = arguments.rest().at(0);
    const int threads = arguments.number("--threads", 1, 1, 1024);
    if (name.ends_with(".problem.json")) {
        if (arguments.value("--profile") || arguments.value("--threads"))
            throw Error(name + ": a problem has its times already; --profile and --threads are for networks");
        return restricted(load_problem(name), rules_of(arguments));
    }
    return restricted(make_problem(load_network(name), profile_of(arguments), threads), rules_of(arguments));
}

Control patience_of(const Arguments& arguments) {
    return begun({.stop = {},
                  .progress = {},
                  .seconds = arguments.positive("--seconds").value_or(0),
                  .proof_seconds = 0.5});
}

Question question_of(const Arguments& arguments) {
    Question question;
    const std::string kind = arguments.value_or("--kind", "workspace");
    const auto found = budget_kind_named(kind);
    if (!found) throw Error("--kind wants " + budget_kind_choice() + ", not '" + kind + "'");
    question.kind = *found;
    const std::string order = arguments.value_or("--order", "fixed");
    const auto known = order_named(order);
    if (!known) throw Error("--order wants fixed or chosen, not '" + order + "'");
    question.order = *known;
    if (const auto deadline = arguments.value("--deadline")) question.deadline_ns = parse_time(*deadline);
    if (const auto budget = arguments.value("--budget")) question.budget = parse_bytes(*budget);
    return question;
}

}  // namespace taso
