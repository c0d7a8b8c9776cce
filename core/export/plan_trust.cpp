// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/plan_trust.h"

#include <algorithm>
#include <vector>

#include "base/error.h"
#include "base/json_file.h"
#include "base/private_folder.h"
#include "base/sha256.h"

namespace taso {

namespace {

constexpr std::size_t most_entries = 10'000;

/// Weights and samples are data, and a README is read by people; all else can decide what is run.
bool is_code(const std::filesystem::path& file) {
    return file.extension() != ".bin" && file.extension() != ".md";
}

/// What is built is built anew before each run, and no code that an export writes names what is hidden.
bool holds_no_code(const std::filesystem::path& name) {
    return name == "build" || name.filename().string().starts_with('.');
}

/// Folders below count too: a compiler takes headers that were compiled before out of NAME.h.gch/.
std::string code_digest(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    std::size_t entries = 0;
    std::filesystem::recursive_directory_iterator at(folder, error);
    for (const std::filesystem::recursive_directory_iterator end; !error && at != end; at.increment(error)) {
        if (entries++ == most_entries) throw Error(folder.string() + ": holds too many files for a plan");
        const std::filesystem::path name = at->path().lexically_relative(folder);
        if (!at->is_directory(error)) {
            if (is_code(name)) files.push_back(name);
        } else if (holds_no_code(name)) {
            at.disable_recursion_pending();
        } else if (at->is_symlink(error)) {
            throw Error(at->path().string() + ": is a link, no folder");
        }
    }
    if (error) throw Error(folder.string() + ": cannot be read: " + error.message());
    std::sort(files.begin(), files.end());
    std::string all;
    for (const std::filesystem::path& file : files)
        all += sha256(file.string()) + " " + sha256_of_file(folder / file) + "\n";
    return sha256(all);
}

std::filesystem::path record_folder() {
    const std::filesystem::path base = user_folder("XDG_STATE_HOME", ".local/state");
    if (base.empty())
        throw Error(
            "there is no place to keep which plans are yours: neither XDG_STATE_HOME nor HOME is set");
    make_private_folder(base);
    make_private_folder(base / "trusted-plans");
    return base / "trusted-plans";
}

}  // namespace

bool is_trusted_plan(const std::filesystem::path& folder) {
    const std::string digest = code_digest(folder);
    try {
        return is_private_file(record_folder() / digest);
    } catch (const Error&) {  // without a record nothing is known
        return false;
    }
}

void trust_plan(const std::filesystem::path& folder) {
    write_file(record_folder() / code_digest(folder), "", 0600);
}

}  // namespace taso
