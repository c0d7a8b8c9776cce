// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/folder.h"

#include <algorithm>
#include <array>
#include <fstream>

#include "base/sha256.h"
#include "build/c_text.h"

namespace taso {

namespace {

namespace fs = std::filesystem;
using Entry = FolderContents::Entry;

constexpr std::string_view manifest = "plan.json";

/// Says whose a folder is: the first file that an export writes, and the last that is removed.
constexpr std::string_view mark = "plan.c";

bool is_part_number(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

/// Without the end of a name that is being written: ".part12" by its process, or ".part0a1b2c3d" by chance.
std::string without_part(const std::string& name) {
    const std::size_t at = name.rfind(".part");
    return at != std::string::npos && is_part_number(std::string_view(name).substr(at + 5))
               ? name.substr(0, at)
               : name;
}

/// Whether an export writes files of such a name.
bool is_export_name(const std::string& name) {
    constexpr std::array names = {"Makefile",  "CMakeLists.txt", "README.md",        "LICENSE",
                                  "plan.json", "weights.bin",    "golden_input.bin", "golden_output.bin"};
    if (std::find(names.begin(), names.end(), name) != names.end()) return true;
    const std::size_t end = name.rfind('.');
    const std::string_view ending = std::string_view(name).substr(std::min(end, name.size()));
    if (ending != ".c" && ending != ".h" && ending != ".def") return false;
    const std::string stem = name.substr(0, end);
    return identifier(stem) == stem;
}

std::string first_bytes(const fs::path& file, std::size_t count) {
    std::ifstream in(file, std::ios::binary);
    std::string bytes(count, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    return bytes;
}

/// Whether something in build/ is what `make`, `taso run` and an export's own compiling make there.
bool is_built(const fs::path& folder, const Entry& entry) {
    const auto depth = std::distance(entry.path.begin(), entry.path.end());
    const std::string name = entry.path.filename().string();
    if (entry.kind == Entry::Kind::folder)
        return depth == 1 || (depth == 2 && (name == "run" || name == "board" || name == "freestanding"));
    if (entry.kind == Entry::Kind::link) return depth == 2 && name == "source";
    if (entry.kind != Entry::Kind::file) return false;
    const std::string whole = without_part(name);
    if (name.ends_with(".ci")) return true;
    if (!whole.ends_with(".o") && identifier(whole) != whole) return false;
    return entry.size == 0 || first_bytes(folder / entry.path, 4) ==
                                  "\x7f"
                                  "ELF";
}

std::string digest_of(const fs::path& file) { return sha256_of_file(file); }

/// plan.json's own digest: of its text without that.
std::string own_digest(Json plan) {
    plan.erase("digest");
    return sha256(plan_text(plan));
}

/// What an export noted of the files in its folder, if it did.
Json noted_digests(const fs::path& folder) {
    const std::string where = folder.string();
    const fs::path file = folder / manifest;
    if (!fs::is_regular_file(fs::symlink_status(file)))
        throw Error(where + ": exists and is no earlier export, so it is left as it is");
    Json plan;
    try {
        plan = read_json(file, "taso-plan");
    } catch (const std::exception&) {
        throw Error(where + ": exists and is no earlier export, so it is left as it is");
    }
    if (!plan.contains("digests") || !plan["digests"].is_object() || !plan.contains("digest"))
        throw Error(
            where +
            ": is an export of a former version, which did not note what it wrote, so it is left as it is: "
            "remove it, or export to another folder");
    if (plan["digest"] != own_digest(plan))
        throw Error(where + ": its plan.json has been changed since it was exported, so it is left as it is");
    return plan["digests"];
}

FolderContents replaceable(const fs::path& folder) {
    if (fs::is_empty(folder)) return {};
    const std::string where = folder.string();
    const Json digests = noted_digests(folder);
    FolderContents contents(folder, [&](const Entry& entry) {
        const std::string name = entry.path.string();
        if (*entry.path.begin() == "build" && is_built(folder, entry)) return;
        if (name == manifest && entry.kind == Entry::Kind::file) return;
        if (entry.kind != Entry::Kind::file || !is_export_name(name) || !digests.contains(name))
            throw Error(where + ": holds '" + name + "', which no export wrote, so it is left as it is");
        if (digests[name] != digest_of(folder / name))
            throw Error(where + ": its '" + name +
                        "' has been changed since it was exported, so it is left as it is");
    });
    contents.remove_last(mark);
    return contents;
}

std::optional<FolderContents> half_written(const fs::path& folder) {
    try {
        FolderContents contents(folder, [&](const Entry& entry) {
            const std::string name = entry.path.string();
            const bool ours = *entry.path.begin() == "build"
                                  ? is_built(folder, entry)
                                  : entry.kind == Entry::Kind::file && is_export_name(without_part(name));
            if (!ours) throw Error(name);
        });
        contents.remove_last(mark);
        // There is no mark yet, or not a byte of it, where an export was killed at once; and none any more where a
        // compiler has outlived it and put an object there.
        const bool is_bare =
            std::all_of(contents.entries().begin(), contents.entries().end(), [](const Entry& entry) {
                return *entry.path.begin() == "build" || (entry.path == mark && entry.size == 0);
            });
        if (is_bare || first_bytes(folder / mark, 4096).find("Made by TASO Workbench") != std::string::npos)
            return contents;
    } catch (const std::exception&) {  // somebody else's, or not to be read
    }
    return std::nullopt;
}

}  // namespace

std::string plan_text(const Json& plan) {
    return plan.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

void add_digests(Json& plan, const fs::path& folder) {
    Json digests = Json::object();
    for (const Json& file : plan.at("files")) {
        const std::string name = file.get<std::string>();
        if (name != manifest) digests[name] = digest_of(folder / name);
    }
    plan["digests"] = std::move(digests);
    // As the text will be read: what is no UTF-8 is replaced by then.
    plan = Json::parse(plan_text(plan));
    plan["digest"] = own_digest(plan);
}

FolderKind export_folders() { return {.replaceable = replaceable, .half_written = half_written}; }

}  // namespace taso
