// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command.h"

namespace taso {

using Words = std::vector<std::string>;

/// Whether --help or -h is among the words. Asked first, so that help is given whatever else is wrong.
bool asks_for_help(const Words& words);

/// The words behind a command, as its declaration reads them: every value is one that its option takes, every
/// required option is there, and the operands are as many as they should be.
class Arguments {
  public:
    /// Throws Error: one sentence on the first fault.
    Arguments(const Command& command, const Words& words);

    /// The words that are no option, in order.
    const Words& operands() const { return operands_; }
    /// Whether an option stands among the words.
    bool has(std::string_view option) const { return !values(option).empty(); }
    /// The value of an option, or its usual one; none: it has neither.
    std::optional<std::string> text(std::string_view option) const;
    /// All values of an option that may be repeated, in order; an empty one for each time a flag is given.
    std::vector<std::string> values(std::string_view option) const;
    /// The value as a number, in bytes or in nanoseconds, of an option that is declared to take one.
    std::optional<int> whole(std::string_view option) const;
    std::optional<double> number(std::string_view option) const;
    std::optional<std::int64_t> bytes(std::string_view option) const;
    std::optional<std::int64_t> nanoseconds(std::string_view option) const;
    /// Whether the command declares such an option. All of the above are for those that it does.
    bool takes(std::string_view option) const;
    /// The command's usage line, for a sentence on wrong use.
    const std::string& usage() const { return usage_; }

  private:
    const Option& declared(std::string_view name) const;
    void read(const Command& command, const Words& words);
    void check_values() const;
    void check_operands(const Command& command) const;

    std::vector<Option> options_;
    std::map<std::string, std::vector<std::string>, std::less<>> values_;
    Words operands_;
    std::string usage_;
};

}  // namespace taso
