// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "base/regular_file.h"

namespace taso {

using Json = nlohmann::ordered_json;

/// Writes to a temporary name beside it, then renames. Throws Error that names the file; what stood there
/// stays.
void write_file(const std::filesystem::path& file, std::string_view bytes, unsigned mode = 0666);

/// The one way in which JSON that others wrote is parsed: a limit on its depth, and one sentence that begins
/// with `where`. Throws Error.
Json parse_json(std::string_view text, const std::string& where);
/// Any JSON file. Throws Error naming file and line.
Json read_json_value(const std::filesystem::path& file);
/// A JSON file with "format" equal to `format` and a known "version" (1). Throws Error naming file, place and
/// fault.
Json read_json(const std::filesystem::path& file, std::string_view format);
/// Adds nothing: the value states its own format and version.
void write_json(const std::filesystem::path& file, const Json& value);

/// A required member of the wanted type, or an Error naming `where` (such as "a.profile.json: layers[3]") and
/// the member.
template <class T>
T member(const Json& object, const char* key, const std::string& where);

}  // namespace taso

#include "base/error.h"

template <class T>
T taso::member(const Json& object, const char* key, const std::string& where) {
    if (!object.is_object() || !object.contains(key)) throw Error(where + ": '" + key + "' is missing");
    const Json& value = object.at(key);
    bool fits = true;
    if constexpr (std::is_same_v<T, bool>) {
        fits = value.is_boolean();
    } else if constexpr (std::is_integral_v<T>) {
        fits = value.is_number_integer() && value >= std::numeric_limits<T>::min() &&
               value <= std::numeric_limits<T>::max();
    } else if constexpr (std::is_floating_point_v<T>) {
        fits = value.is_number();
    } else if constexpr (std::is_same_v<T, std::string>) {
        fits = value.is_string();
    }
    try {
        if (fits) return value.get<T>();
    } catch (const nlohmann::json::exception&) {
    }
    throw Error(where + ": '" + key + "' has the wrong type or is out of range");
}
