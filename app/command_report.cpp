// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <ctime>

#include "arguments.h"
#include "base/json_file.h"
#include "base/parent_folders.h"
#include "commands.h"
#include "compare/open_ledger.h"
#include "report/report.h"
#include "shared_options.h"

namespace taso {

namespace {

std::string today() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::localtime_r(&now, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d", &parts);
    return text;
}

int do_report(const Arguments& arguments) {
    const std::string& name = arguments.operands().at(0);
    const Session session = name.ends_with(".taso") ? load_session(name) : session_of(arguments);
    ReportFacts facts = report_facts(session, patience_of(arguments));
    if (const auto a = arguments.text("--a")) facts.a = open_ledger(*a);
    facts.date = today();
    const std::string file = *arguments.text("-o");
    const ParentFolders folders(file);
    write_file(file, report_html(facts));
    std::printf("written to %s\n", file.c_str());
    return 0;
}

/// Those of a question that a session holds.
OptionGroup question_of_a_session() {
    OptionGroup group = question_options();
    std::erase_if(group.options, [](const Option& option) { return option.name == "--max-error"; });
    return group;
}

}  // namespace

Command command_report() {
    return {
        .name = "report",
        .purpose = "Writes what was found as one page of HTML, to hand on",
        .about = {"The page needs no other file: the question, the answer with its proof, the frontier, what "
                  "runs where, "
                  "the arena's map, where the times are from, and the commands that repeat it all. With "
                  "`--a` it tells "
                  "the differences to another plan, too.",
                  "Of a session (`*.taso`) its own question is answered, whatever options say."},
        .operands = {{.name = "NETWORK|SESSION",
                      .takes = Takes::network_or_session,
                      .help = "A built-in network, a file of one or of a problem, or a session (`*.taso`)."}},
        .groups = {{.options = {budget_option(),
                                deadline_option(),
                                {.name = "--a",
                                 .takes = Takes::file,
                                 .value = "PLAN",
                                 .help = "What it is held against: " + ledger_sources() + "."},
                                {.name = "-o",
                                 .takes = Takes::file,
                                 .value = "FILE.html",
                                 .required = true,
                                 .help = "The page to be written."}}},
                   network_options(),
                   question_of_a_session(),
                   profile_options()},
        .examples = {{"taso report squeezenet --kind arena --budget 1MiB -o squeezenet.html",
                      "One page on one plan."},
                     {"taso report small.taso --a fast -o small.html",
                      "A session, against a plan that was exported."}},
        .run = do_report};
}

}  // namespace taso
