// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <QCommandLineParser>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>
#include <stdexcept>

#include "base/error.h"
#include "base/units.h"

namespace taso {

namespace {

// Latin-1 is one character a byte: so a file's name comes out as it went in, in whatever encoding it is.
QString parsed_word(const std::string& word) { return QString::fromLatin1(word.data(), word.size()); }
std::string typed_word(const QString& word) { return word.toLatin1().toStdString(); }

/// Names as QCommandLineParser has them.
QString without_dashes(const std::string& name) {
    return parsed_word(name.substr(std::min(name.find_first_not_of('-'), name.size())));
}

template <class Number>
std::optional<Number> parse_number(const std::string& text) {
    Number number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// What an option wants, for a sentence; of bytes and times their own reader says it.
std::string wanted(const Option& option) {
    switch (option.takes) {
        case Takes::choice:
            return one_of(option.choices);
        case Takes::whole:
            return "a whole number from " + std::to_string(option.low) + " to " + std::to_string(option.high);
        case Takes::positive:
            return "a number above 0";
        case Takes::not_negative:
            return "a number that is not negative, such as 1e-4";
        default:
            return option.value;
    }
}

bool is_taken(const Option& option, const std::string& text) {
    switch (option.takes) {
        case Takes::choice:
            return std::find(option.choices.begin(), option.choices.end(), text) != option.choices.end();
        case Takes::whole: {
            const auto number = parse_number<int>(text);
            return number && *number >= option.low && *number <= option.high;
        }
        case Takes::positive:
        case Takes::not_negative: {
            const auto number = parse_number<double>(text);
            return number && std::isfinite(*number) &&
                   (*number > 0 || (*number == 0 && option.takes == Takes::not_negative));
        }
        case Takes::bytes:
            parse_bytes(text);
            return true;
        case Takes::time:
            parse_time(text);
            return true;
        default:
            return !text.empty();
    }
}

void check_value(const Option& option, const std::string& text) {
    bool taken = false;
    try {
        taken = is_taken(option, text);
    } catch (const Error& fault) {
        throw Error(option.name + ": " + fault.what());
    }
    if (!taken) throw Error(option.name + " wants " + wanted(option) + ", not '" + text + "'");
}

/// The word in which the parser met an unknown option: single letters may have been written in one.
std::string word_of(const std::string& unknown, const Words& words) {
    for (const std::string& word : words) {
        if (word == "--" + unknown || word.starts_with("--" + unknown + "=")) return word;
        const bool is_short = word.size() > 1 && word[0] == '-' && word[1] != '-';
        if (is_short && unknown.size() == 1 && word.find(unknown) != std::string::npos) return word;
    }
    return "--" + unknown;
}

}  // namespace

bool asks_for_help(const Words& words) {
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return word == "--help" || word == "-h"; });
}

Arguments::Arguments(const Command& command, const Words& words) : usage_(taso::usage(command)) {
    for (const OptionGroup& group : command.groups)
        options_.insert(options_.end(), group.options.begin(), group.options.end());
    read(command, words);
    check_values();
    check_operands(command);
}

void Arguments::read(const Command& command, const Words& words) {
    QCommandLineParser parser;
    for (const Option& option : options_)
        parser.addOption(
            QCommandLineOption(without_dashes(option.name), QString(),
                               option.takes == Takes::nothing ? QString() : QStringLiteral("value")));
    QStringList line = {QString()};  // where a program's name stands
    for (const std::string& word : words) line.append(parsed_word(word));
    const bool understood = parser.parse(line);
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        throw Error("'" + word_of(typed_word(unknown[0]), words) + "' is no option of this command; '" +
                    full_name(command) + " --help' lists them");
    if (!understood) {
        for (const Option& option : options_)
            if (option.takes == Takes::nothing &&
                std::any_of(words.begin(), words.end(),
                            [&](const std::string& word) { return word.starts_with(option.name + "="); }))
                throw Error(option.name + " takes no value; usage: " + usage_);
        throw Error(words.back() + " wants a value; usage: " + usage_);
    }
    for (const QString& operand : parser.positionalArguments()) operands_.push_back(typed_word(operand));
    for (const Option& option : options_) {
        const QString name = without_dashes(option.name);
        if (!parser.isSet(name)) continue;
        std::vector<std::string>& values = values_[option.name];
        if (option.takes == Takes::nothing) values.emplace_back();
        for (const QString& value : parser.values(name)) values.push_back(typed_word(value));
    }
}

void Arguments::check_values() const {
    for (const Option& option : options_) {
        const std::vector<std::string> given = values(option.name);
        if (option.takes == Takes::nothing) continue;
        if (given.size() > 1 && !option.repeated)
            throw Error(option.name + " is given twice; usage: " + usage_);
        for (const std::string& value : given) check_value(option, value);
    }
    for (const Option& option : options_)
        if (option.required && !has(option.name))
            throw Error(with_value(option) + " is missing; usage: " + usage_);
}

void Arguments::check_operands(const Command& command) const {
    std::size_t fixed = 0;  // words that the operands so far stand for
    for (const Operand& operand : command.operands) {
        if (operand.optional && fixed == operands_.size()) return;
        std::istringstream names(operand.name);
        for (std::string name; names >> name; fixed++)
            if (fixed >= operands_.size()) throw Error(name + " is missing; usage: " + usage_);
        if (operand.repeated) return;
    }
    if (fixed < operands_.size())
        throw Error("'" + operands_[fixed] + "' is one word too many; usage: " + usage_);
}

const Option& Arguments::declared(std::string_view name) const {
    for (const Option& option : options_)
        if (option.name == name) return option;
    throw std::logic_error(usage_ + " has no option " + std::string(name));
}

bool Arguments::takes(std::string_view option) const {
    return std::any_of(options_.begin(), options_.end(),
                       [&](const Option& other) { return other.name == option; });
}

std::vector<std::string> Arguments::values(std::string_view option) const {
    const auto found = values_.find(declared(option).name);
    return found == values_.end() ? std::vector<std::string>{} : found->second;
}

std::optional<std::string> Arguments::text(std::string_view option) const {
    const std::vector<std::string> given = values(option);
    if (!given.empty()) return given.front();
    const std::string& usual = declared(option).usual;
    return usual.empty() ? std::nullopt : std::optional(usual);
}

std::optional<int> Arguments::whole(std::string_view option) const {
    const auto value = text(option);
    return value ? parse_number<int>(*value) : std::nullopt;
}

std::optional<double> Arguments::number(std::string_view option) const {
    const auto value = text(option);
    return value ? parse_number<double>(*value) : std::nullopt;
}

std::optional<std::int64_t> Arguments::bytes(std::string_view option) const {
    const auto value = text(option);
    return value ? std::optional(parse_bytes(*value)) : std::nullopt;
}

std::optional<std::int64_t> Arguments::nanoseconds(std::string_view option) const {
    const auto value = text(option);
    return value ? std::optional(parse_time(*value)) : std::nullopt;
}

}  // namespace taso
