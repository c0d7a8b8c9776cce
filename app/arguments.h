// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace taso {

/// The words behind a command: options with a value, flags, and the rest in order. Throws Error on an unknown
/// option, a missing value or a wrong number of other words.
class Arguments {
  public:
    /// `with_value`, `flags`: names with their dashes, such as "--budget", "-o". Those in `repeated` have a
    /// value and may be given more than once.
    Arguments(const std::vector<std::string>& words, const std::set<std::string>& with_value,
              const std::set<std::string>& flags, int least, int most, const std::string& usage,
              const std::set<std::string>& repeated = {});

    bool has(const std::string& flag) const { return flags_.contains(flag); }
    std::optional<std::string> value(const std::string& option) const;
    /// All values of an option that may be repeated, in order.
    std::vector<std::string> values(const std::string& option) const;
    std::string value_or(const std::string& option, const std::string& otherwise) const;
    /// A whole number in [low, high]. Throws Error.
    int number(const std::string& option, int otherwise, int low, int high) const;
    /// Of an option that wants a number above 0; none: it is not given. Throws Error.
    std::optional<double> positive(const std::string& option) const;
    const std::vector<std::string>& rest() const { return rest_; }

  private:
    std::map<std::string, std::vector<std::string>> values_;
    std::set<std::string> flags_;
    std::vector<std::string> rest_;
};

}  // namespace taso
