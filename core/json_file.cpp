// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_file.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>
#include <system_error>

namespace taso {

std::string read_file(const std::filesystem::path& file) {
    std::error_code error;
    if (std::filesystem::is_directory(file, error)) throw Error(file.string() + ": is a folder, not a file");
    errno = 0;
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Error(file.string() + ": cannot be opened: " + std::strerror(errno ? errno : ENOENT));
    std::ostringstream bytes;
    bytes << in.rdbuf();
    if (in.bad()) throw Error(file.string() + ": cannot be read");
    return std::move(bytes).str();
}

void write_file(const std::filesystem::path& file, std::string_view bytes) {
    const std::filesystem::path temporary = file.string() + ".part" + std::to_string(::getpid());
    errno = 0;
    std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
    if (out) out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    std::error_code error;
    if (out) std::filesystem::rename(temporary, file, error);
    if (!out || error) {
        const std::string why = error ? error.message() : std::strerror(errno ? errno : EIO);
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        throw Error(file.string() + ": cannot be written: " + why);
    }
}

Json read_json(const std::filesystem::path& file, std::string_view format) {
    const std::string text = read_file(file);
    Json value;
    try {
        value = Json::parse(text);
    } catch (const nlohmann::json::parse_error& fault) {
        const std::size_t end = std::min(text.size(), fault.byte > 0 ? fault.byte - 1 : 0);
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
        throw Error(file.string() + ": line " + std::to_string(line) + ": is not valid JSON");
    } catch (const nlohmann::json::exception&) {
        throw Error(file.string() + ": holds a number that is out of range");
    }
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
