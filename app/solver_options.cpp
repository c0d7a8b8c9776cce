// SPDX-License-Identifier: GPL-3.0-or-later
#include "solver_options.h"

#include <cstdio>

#include "error.h"
#include "units.h"

namespace taso {

std::set<std::string> solver_options(std::set<std::string> more) {
    more.insert({"--profile", "--kind", "--threads", "--order"});
    return more;
}

std::set<std::string> solver_flags() { return {"--json", "--allow-emulated"}; }

Profile profile_of(const Arguments& arguments) {
    Profile profile =
        load_profile(arguments.value_or("--profile", "cortex-a15"), arguments.has("--allow-emulated"));
    if (const std::string warning = profile.warning(); !warning.empty())
        std::fprintf(stderr, "warning: %s\n", warning.c_str());
    return profile;
}

Problem problem_of(const Arguments& arguments) {
    const std::string order = arguments.value_or("--order", "fixed");
    if (order == "chosen")
        throw Error("--order chosen is not offered yet: layers run in the order of the file (--order fixed)");
    if (order != "fixed") throw Error("--order wants 'fixed', not '" + order + "'");
    const std::string& name = arguments.rest().at(0);
    const int threads = arguments.number("--threads", 1, 1, 1024);
    if (name.ends_with(".problem.json")) {
        if (arguments.value("--profile") || arguments.value("--threads"))
            throw Error(name + ": a problem has its times already; --profile and --threads are for networks");
        return load_problem(name);
    }
    return make_problem(load_network(name), profile_of(arguments), threads);
}

Question question_of(const Arguments& arguments) {
    Question question;
    const std::string kind = arguments.value_or("--kind", "workspace");
    const auto found = budget_kind_named(kind);
    if (!found) throw Error("--kind wants workspace, layer, sum, arena or total, not '" + kind + "'");
    question.kind = *found;
    if (const auto budget = arguments.value("--budget")) question.budget = parse_bytes(*budget);
    return question;
}

}  // namespace taso
