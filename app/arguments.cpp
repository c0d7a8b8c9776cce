// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <charconv>
#include <cmath>

#include "error.h"

namespace taso {

Arguments::Arguments(const std::vector<std::string>& words, const std::set<std::string>& with_value,
                     const std::set<std::string>& flags, int least, int most, const std::string& usage,
                     const std::set<std::string>& repeated) {
    for (std::size_t i = 0; i < words.size(); i++) {
        const std::string& word = words[i];
        if (with_value.contains(word) || repeated.contains(word)) {
            if (i + 1 == words.size()) throw Error(word + " wants a value; usage: " + usage);
            std::vector<std::string>& values = values_[word];
            if (!values.empty() && !repeated.contains(word))
                throw Error(word + " is given twice; usage: " + usage);
            values.push_back(words[++i]);
        } else if (flags.contains(word)) {
            flags_.insert(word);
        } else if (word.size() > 1 && word[0] == '-') {
            throw Error("'" + word + "' is no option of this command; usage: " + usage);
        } else {
            rest_.push_back(word);
        }
    }
    const int count = static_cast<int>(rest_.size());
    if (count < least || count > most)
        throw Error(std::string(count < least ? "too few" : "too many") + " arguments; usage: " + usage);
}

std::optional<std::string> Arguments::value(const std::string& option) const {
    const auto found = values_.find(option);
    if (found == values_.end()) return std::nullopt;
    return found->second.front();
}

std::vector<std::string> Arguments::values(const std::string& option) const {
    const auto found = values_.find(option);
    return found == values_.end() ? std::vector<std::string>{} : found->second;
}

std::string Arguments::value_or(const std::string& option, const std::string& otherwise) const {
    return value(option).value_or(otherwise);
}

int Arguments::number(const std::string& option, int otherwise, int low, int high) const {
    const auto text = value(option);
    if (!text) return otherwise;
    int number = 0;
    const auto [end, fault] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (fault != std::errc() || end != text->data() + text->size() || number < low || number > high)
        throw Error(option + " wants a whole number from " + std::to_string(low) + " to " +
                    std::to_string(high) + ", not '" + *text + "'");
    return number;
}

std::optional<double> Arguments::positive(const std::string& option) const {
    const auto text = value(option);
    if (!text) return std::nullopt;
    double number = 0;
    const auto [end, fault] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (fault != std::errc() || end != text->data() + text->size() || !(number > 0) || !std::isfinite(number))
        throw Error(option + " wants a number above 0, not '" + *text + "'");
    return number;
}

}  // namespace taso
