// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/session_file.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/error.h"
#include "base/json_file.h"
#include "base/sha256.h"

namespace taso {

namespace {

constexpr std::array<std::string_view, 18> members = {
    "format", "version",  "network", "profile", "kind",   "budget", "threads",  "layer", "view",
    "order",  "deadline", "pins",    "bans",    "stream", "alone",  "together", "sizes", "outputs"};
constexpr std::size_t most_rules = 100'000;

bool is_file(const std::string& source) {
    std::error_code ignored;
    return std::filesystem::is_regular_file(source, ignored);
}

std::string stored(const std::string& source, const std::filesystem::path& folder) {
    if (!is_file(source)) return source;
    const auto whole = std::filesystem::weakly_canonical(source);
    const auto relative = whole.lexically_relative(folder);
    if (relative.empty() || *relative.begin() == "..") return whole.string();
    // The leading "./" tells a file from a built-in name.
    return "./" + relative.generic_string();
}

std::string restored(const std::string& source, const std::filesystem::path& folder) {
    return source.starts_with("./") ? (folder / source.substr(2)).lexically_normal().string() : source;
}

Json describe_source(const std::string& source, const std::string& hash,
                     const std::filesystem::path& folder) {
    return {{"path", stored(source, folder)}, {"hash", hash}};
}

void read_source(const Json& all, const char* key, const std::string& where,
                 const std::filesystem::path& folder, std::string& source, std::string& hash) {
    if (!all.contains(key) || !all.at(key).is_object())
        throw Error(where + ": '" + key + "' is missing or no object");
    const std::string place = where + ": " + key;
    source = restored(member<std::string>(all.at(key), "path", place), folder);
    hash = member<std::string>(all.at(key), "hash", place);
    if (source.empty()) throw Error(place + ": 'path' is empty");
}

/// A list of texts, which stands where one was saved.
std::vector<std::string> read_texts(const Json& all, const char* key, const std::string& where) {
    const Json texts = all.value(key, Json::array());
    if (!texts.is_array() || texts.size() > most_rules)
        throw Error(where + ": '" + key + "' is no list, or there are too many");
    std::vector<std::string> read;
    for (const Json& text : texts) {
        if (!text.is_string()) throw Error(where + ": '" + key + "' has a member that is no text");
        read.push_back(text.get<std::string>());
    }
    return read;
}

/// What is wanted of the network's file, where anything is.
void read_network_wishes(const Json& all, const std::string& where, NetworkWishes& wishes) {
    for (const std::string& size : read_texts(all, "sizes", where)) {
        try {
            add_size(wishes, size);
        } catch (const Error& fault) {
            throw Error(where + ": sizes: " + fault.what());
        }
    }
    wishes.outputs = read_texts(all, "outputs", where);
}

/// Order, deadline, rules and segments, which the first sessions had not.
void read_wishes(const Json& all, const std::string& where, Session& session) {
    if (all.contains("order")) {
        const std::string order = member<std::string>(all, "order", where);
        const std::optional<Order> known = order_named(order);
        if (!known) throw Error(where + ": order '" + order + "' is not fixed or chosen");
        session.order = *known;
    }
    // Saved before there were segments: it answers as it did.
    session.stream = all.contains("stream") && member<bool>(all, "stream", where);
    if (all.contains("deadline") && !all.at("deadline").is_null()) {
        session.deadline_ns = member<std::int64_t>(all, "deadline", where);
        if (*session.deadline_ns < 0) throw Error(where + ": 'deadline' is negative");
        if (session.budget) throw Error(where + ": 'budget' and 'deadline' cannot both be set");
    }
    const Json pins = all.value("pins", Json::object()), together = all.value("together", Json::array());
    if (!pins.is_object() || pins.size() > most_rules)
        throw Error(where + ": 'pins' is no object, or there are too many");
    for (const auto& [layer, primitive] : pins.items()) {
        if (!primitive.is_string()) throw Error(where + ": pins: '" + layer + "' is no text");
        session.pins[layer] = primitive.get<std::string>();
    }
    const std::vector<std::string> bans = read_texts(all, "bans", where),
                                   alone = read_texts(all, "alone", where);
    session.bans.insert(bans.begin(), bans.end());
    session.alone.insert(alone.begin(), alone.end());
    if (!together.is_array() || together.size() > most_rules)
        throw Error(where + ": 'together' is no list, or there are too many");
    for (const Json& range : together) {
        if (!range.is_array() || range.size() != 2 || !range[0].is_string() || !range[1].is_string())
            throw Error(where + ": 'together' has a member that does not name a first and a last layer");
        session.together.emplace(range[0].get<std::string>(), range[1].get<std::string>());
    }
}

}  // namespace

std::string hash_of_file(const std::filesystem::path& file) {
    if (!is_file(file.string())) return {};
    return sha256_of_file(file);
}

void save_session(const Session& session, const std::filesystem::path& file) {
    const auto folder = std::filesystem::weakly_canonical(std::filesystem::absolute(file)).parent_path();
    Json view = Json::object();
    for (const auto& [key, value] : session.view) view[key] = value;
    Json all = {{"format", "taso-session"},
                {"version", 1},
                {"network", describe_source(session.network, session.network_hash, folder)},
                {"profile", describe_source(session.profile, session.profile_hash, folder)},
                {"kind", name(session.kind)},
                {"budget", session.budget ? Json(*session.budget) : Json(nullptr)},
                {"threads", session.threads},
                {"layer", session.layer},
                {"view", view},
                {"order", name(session.order)},
                {"stream", session.stream},
                {"deadline", session.deadline_ns ? Json(*session.deadline_ns) : Json(nullptr)},
                {"pins", session.pins},
                {"bans", session.bans},
                {"alone", session.alone},
                {"together", session.together}};
    if (!session.wishes.sizes.empty()) all["sizes"] = size_texts(session.wishes);
    if (!session.wishes.outputs.empty()) all["outputs"] = session.wishes.outputs;
    write_json(file, all);
}

Session load_session(const std::filesystem::path& file) {
    const std::string where = file.filename().string();
    const auto folder = std::filesystem::weakly_canonical(std::filesystem::absolute(file)).parent_path();
    const Json all = read_json(file, "taso-session");
    for (const auto& [key, value] : all.items())
        if (std::find(members.begin(), members.end(), key) == members.end())
            throw Error(where + ": '" + key + "' is no member of a session");
    Session session;
    read_source(all, "network", where, folder, session.network, session.network_hash);
    read_source(all, "profile", where, folder, session.profile, session.profile_hash);
    const std::string kind = member<std::string>(all, "kind", where);
    const std::optional<BudgetKind> known = budget_kind_named(kind);
    if (!known) throw Error(where + ": kind '" + kind + "' is not " + budget_kind_choice());
    session.kind = *known;
    if (!all.contains("budget")) throw Error(where + ": 'budget' is missing");
    if (!all.at("budget").is_null()) {
        session.budget = member<std::int64_t>(all, "budget", where);
        if (*session.budget < 0) throw Error(where + ": 'budget' is negative");
    }
    session.threads = member<int>(all, "threads", where);
    if (session.threads < 1 || session.threads > 256)
        throw Error(where + ": 'threads' is not between 1 and 256");
    session.layer = member<std::string>(all, "layer", where);
    if (!all.contains("view") || !all.at("view").is_object())
        throw Error(where + ": 'view' is missing or no object");
    for (const auto& [key, value] : all.at("view").items()) {
        if (!value.is_string() || session.view.size() >= 100)
            throw Error(where + ": view: '" + key + "' is no text, or there are too many");
        session.view[key] = value.get<std::string>();
    }
    read_wishes(all, where, session);
    read_network_wishes(all, where, session.wishes);
    return session;
}

}  // namespace taso
