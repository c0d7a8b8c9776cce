// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_look.h"

#include <QStringList>
#include <algorithm>
#include <array>

#include "words/numbers.h"

namespace taso {

namespace {

constexpr std::array<const char*, 4> colour_words = {"family", "time", "bytes", "difference"};

}  // namespace

std::map<std::string, std::string> GraphLook::words() const {
    std::string numbers;
    for (const int repeat : collapsed) numbers += (numbers.empty() ? "" : " ") + std::to_string(repeat);
    return {{"graph_colour", colour_words.at(static_cast<std::size_t>(colour))},
            {"graph_width", width_by_time ? "time" : "same"},
            {"graph_collapsed", numbers}};
}

GraphLook graph_look(const std::map<std::string, std::string>& words, int repeats) {
    const auto word = [&](const char* key) {
        const auto found = words.find(key);
        return found == words.end() ? std::string() : found->second;
    };
    GraphLook look;
    if (const auto found = std::ranges::find(colour_words, word("graph_colour")); found != colour_words.end())
        look.colour = static_cast<GraphColour>(found - colour_words.begin());
    look.width_by_time = word("graph_width") == "time";
    for (const QString& said : text(word("graph_collapsed")).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        bool is_number = false;
        const int repeat = said.toInt(&is_number);
        if (is_number && repeat >= 0 && repeat < repeats) look.collapsed.insert(repeat);
    }
    return look;
}

}  // namespace taso
