// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_file.h"

#include <algorithm>

#include "base/file_replacement.h"

namespace taso {

namespace {

/// JSON of our files is 10 deep at most; values that are nested without end exhaust the stack of whoever
/// walks them.
constexpr int most_nesting = 200;
constexpr std::int64_t most_json_bytes = std::int64_t{1} << 29;

bool is_too_deep(std::string_view text) {
    int depth = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < text.size(); i++) {
        const char c = text[i];
        if (in_string) {
            if (c == '\\') i++;
            if (c == '"') in_string = false;
        } else if (c == '"') {
            in_string = true;
        } else if (c == '[' || c == '{') {
            if (++depth > most_nesting) return true;
        } else if (c == ']' || c == '}') {
            depth--;
        }
    }
    return false;
}

}  // namespace

void write_file(const std::filesystem::path& file, std::string_view bytes, unsigned mode) {
    FileReplacement out(file, mode);
    out.write(bytes);
    out.commit();
}

Json parse_json(std::string_view text, const std::string& where) {
    if (is_too_deep(text))
        throw Error(where + ": is nested deeper than " + std::to_string(most_nesting) + " lists and objects");
    try {
        return Json::parse(text);
    } catch (const nlohmann::json::parse_error& fault) {
        const std::size_t end = std::min(text.size(), fault.byte > 0 ? fault.byte - 1 : 0);
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
        throw Error(where + ": line " + std::to_string(line) + ": is not valid JSON");
    } catch (const nlohmann::json::exception&) {
        throw Error(where + ": holds a number that is out of range");
    }
}

Json read_json_value(const std::filesystem::path& file) {
    return parse_json(read_file(file, most_json_bytes), file.string());
}

Json read_json(const std::filesystem::path& file, std::string_view format) {
    Json value = read_json_value(file);
    const std::string where = file.string();
    if (!value.is_object()) throw Error(where + ": is no " + std::string(format) + " file");
    if (member<std::string>(value, "format", where) != format)
        throw Error(where + ": has format '" + value["format"].get<std::string>() + "', expected '" +
                    std::string(format) + "'");
    if (member<int>(value, "version", where) != 1)
        throw Error(where + ": is of version " + std::to_string(value["version"].get<int>()) +
                    ", only 1 is known");
    return value;
}

void write_json(const std::filesystem::path& file, const Json& value) {
    write_file(file, value.dump(1) + "\n");
}

}  // namespace taso
