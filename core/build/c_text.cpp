// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/c_text.h"

#include <charconv>
#include <cmath>
#include <cstdio>

namespace taso {

std::string identifier(const std::string& text) {
    std::string name;
    for (char c : text.substr(0, 48)) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool digit = c >= '0' && c <= '9';
        name += letter || digit ? c : '_';
    }
    const bool starts_well = !name.empty() && name[0] != '_' && !(name[0] >= '0' && name[0] <= '9');
    return starts_well ? name : "network_" + name;
}

std::string c_string(const std::string& text) {
    std::string out = "\"";
    for (char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte >= 0x7f || c == '"' || c == '\\' || c == '?') {
            char octal[8];
            std::snprintf(octal, sizeof octal, "\\%03o", byte);
            out += octal;
        } else {
            out += c;
        }
    }
    return out + "\"";
}

std::string c_comment(const std::string& text) {
    std::string out;
    for (char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        out += byte < 0x20 || byte == 0x7f || c == '\\' || c == '*' || c == '?' ? '_' : c;
    }
    return out;
}

std::string c_float(float value) {
    if (std::isnan(value)) return "NAN";
    if (std::isinf(value)) return value < 0 ? "-INFINITY" : "INFINITY";
    char text[48];
    const std::to_chars_result end =
        std::to_chars(text, text + sizeof text, std::fabs(value), std::chars_format::hex);
    return (std::signbit(value) ? "-0x" : "0x") + std::string(text, end.ptr) + "f";
}

std::string shown_name(const std::string& name) {
    std::string text = c_comment(name);
    for (char& c : text)
        if (std::string_view("`<>|[]&$").find(c) != std::string_view::npos) c = '_';
    return text;
}

}  // namespace taso
