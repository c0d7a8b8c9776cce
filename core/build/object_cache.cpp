// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/object_cache.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <charconv>
#include <fstream>
#include <vector>

#include "base/cache_folder.h"
#include "base/json_file.h"
#include "base/private_folder.h"
#include "base/sha256.h"
#include "primitive/registry.h"

namespace taso {

namespace {

constexpr std::string_view objects_prefix = "compiled-";
constexpr std::size_t checksum_length = 64;

/// Objects of other kernels than these are of no use to this program; an older one may have left them.
void remove_other_objects(const std::filesystem::path& kept) {
    std::error_code error;
    std::vector<std::filesystem::path> others;
    for (std::filesystem::directory_iterator at(kept.parent_path(), error), end; !error && at != end;
         at.increment(error))
        if (at->path().filename().string().starts_with(objects_prefix) && at->path() != kept)
            others.push_back(at->path());
    for (const std::filesystem::path& other : others) std::filesystem::remove_all(other, error);
}

/// Takes a length and the character behind it off the front of a text; nothing where that is not all digits,
/// or more than what is left.
std::optional<std::size_t> take_length(std::string_view& text, char behind) {
    std::size_t length = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), length);
    const auto digits = static_cast<std::size_t>(end - text.data());
    if (fault != std::errc() || digits == text.size() || *end != behind) return std::nullopt;
    text.remove_prefix(digits + 1);
    return length <= text.size() ? std::optional(length) : std::nullopt;
}

/// An entry's rest: a line of three lengths, and the three texts.
std::optional<ObjectFile> read_texts(std::string_view rest) {
    const auto messages = take_length(rest, ' '), call_graph = take_length(rest, ' ');
    const auto object = take_length(rest, '\n');
    // None of them is longer than the whole, so that their sum cannot run over.
    if (!messages || !call_graph || !object || *object == 0 ||
        rest.size() != *messages + *call_graph + *object)
        return std::nullopt;
    return ObjectFile{.object = std::string(rest.substr(*messages + *call_graph)),
                      .messages = std::string(rest.substr(0, *messages)),
                      .call_graph = std::string(rest.substr(*messages, *call_graph))};
}

/// The folder of these kernels' objects; empty where it cannot be had.
std::filesystem::path objects_folder() {
    try {
        const std::filesystem::path parent = cache_folder();
        const std::filesystem::path folder = parent / (std::string(objects_prefix) + kernels_hash());
        const bool is_new = !std::filesystem::exists(folder);
        // Objects are linked into programs that run here, so nobody else may have put them there.
        make_private_folder(folder);
        if (is_new) remove_other_objects(folder);
        return folder;
    } catch (const Error&) {
        return {};
    } catch (const std::filesystem::filesystem_error&) {  // there is not even a folder for temporary files
        return {};
    }
}

}  // namespace

ObjectCache::ObjectCache(std::string compilation)
    : compilation_(std::move(compilation)), folder_(objects_folder()) {}

std::string ObjectCache::key(const std::string& kernel) const {
    return sha256(kernels_hash() + "\n" + kernel + "\n" + compilation_);
}

// An entry is the checksum of its key and the rest, and that rest.

std::optional<ObjectFile> ObjectCache::find(const std::string& kernel) const {
    if (folder_.empty()) return std::nullopt;
    const std::string own = key(kernel);
    if (!is_private_file(folder_ / own)) return std::nullopt;
    std::string bytes;
    try {
        bytes = read_file(folder_ / own);
    } catch (const Error&) {
        return std::nullopt;
    }
    if (bytes.size() <= checksum_length) return std::nullopt;
    const std::string rest = bytes.substr(checksum_length);
    if (sha256(own + rest) != bytes.substr(0, checksum_length)) return std::nullopt;
    return read_texts(rest);
}

void ObjectCache::keep(const std::string& kernel, const ObjectFile& file) const {
    if (folder_.empty()) return;
    const std::string own = key(kernel);
    const std::string rest =
        std::to_string(file.messages.size()) + " " + std::to_string(file.call_graph.size()) + " " +
        std::to_string(file.object.size()) + "\n" + file.messages + file.call_graph + file.object;
    try {
        write_file(folder_ / own, sha256(own + rest) + rest, 0600);
    } catch (const Error&) {  // the next time it is compiled again
    }
}

}  // namespace taso
