// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "base/error.h"
#include "commands.h"
#include "completion.h"
#include "help_page.h"
#include "help_text.h"
#include "man_page.h"
#include "operators_page.h"
#include "print_json.h"
#include "shared_options.h"
#include "window_command.h"

namespace taso {

namespace {

Json describe(const Option& option) {
    return {
        {"name", option.name},
        {"value", option.takes == Takes::nothing ? Json(nullptr)
                                                 : Json(with_value(option).substr(option.name.size() + 1))},
        {"default", option.usual.empty() ? Json(nullptr) : Json(option.usual)},
        {"required", option.required},
        {"repeated", option.repeated},
        {"help", option.help}};
}

Json describe(const Command& command) {
    Json options = Json::array();
    for (const OptionGroup& group : command.groups)
        for (const Option& option : group.options) options.push_back(describe(option));
    return {{"name", command.name.empty() ? command.program : command.name},
            {"purpose", command.purpose},
            {"usage", usage(command)},
            {"options", options}};
}

int do_help(const Arguments& arguments) {
    const std::vector<CommandGroup> groups = all_commands();
    if (arguments.has("--operators")) {
        std::printf("%s", operators_page().c_str());
    } else if (const auto shell = arguments.text("--completion")) {
        std::printf("%s", completion_text(*shell, groups, window_command()).c_str());
    } else if (!arguments.operands().empty()) {
        const std::string& name = arguments.operands()[0];
        const std::optional<Command> command =
            name == window_command().program ? window_command() : find_command(name);
        if (!command) throw Error("there is no command '" + name + "'; 'taso help' lists them");
        if (arguments.has("--json"))
            print_json(describe(*command));
        else if (arguments.has("--man"))
            std::printf("%s", man_page(*command).c_str());
        else
            std::printf("%s", help_text(*command).c_str());
    } else if (arguments.has("--json")) {
        Json rows = Json::array();
        for (const CommandGroup& group : groups)
            for (const Command& command : group.commands) rows.push_back(describe(command));
        print_json(rows);
    } else if (arguments.has("--markdown")) {
        std::printf("%s", help_page(groups, window_command()).c_str());
    } else if (arguments.has("--man")) {
        std::printf("%s", man_page(groups, window_command()).c_str());
    } else {
        std::printf("%s", overview_text(groups).c_str());
    }
    return 0;
}

}  // namespace

Command command_help() {
    return {
        .name = "help",
        .purpose = "Lists the commands, or says what one of them does",
        .operands = {{.name = "COMMAND",
                      .optional = true,
                      .takes = Takes::command,
                      .help = "The command to tell of; `taso-workbench` is the window."}},
        .groups = {{.options = {{.name = "--markdown",
                                 .help = "Prints all commands as one page: `docs/commands.md`."},
                                {.name = "--man",
                                 .help = "Prints all commands, or COMMAND, as a page of the manual: `taso "
                                         "help --man | man -l -`."},
                                {.name = "--completion",
                                 .takes = Takes::choice,
                                 .choices = completed_shells(),
                                 .help = "Prints what that shell completes words by: `source <(taso help "
                                         "--completion bash)`."},
                                {.name = "--operators",
                                 .help = "Prints the operators of ONNX that are read: `docs/operators.md`."},
                                json_option(
                                    "[{name, purpose, usage, options [{name, value, default, required, "
                                    "repeated, help}]}]`, or that row of one command `{name, ..}")}}},
        .run = do_help};
}

}  // namespace taso
