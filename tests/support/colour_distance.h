// SPDX-License-Identifier: GPL-3.0-or-later
// How well colours are told apart and read: the contrast of the Web Content Accessibility Guidelines 2.2, and
// the distance CIEDE2000 (Sharma, Wu, Dalal 2005) in normal vision and with the matrices of Machado, Oliveira
// and Fernandes (2009) for a full protanopia or deuteranopia.
#pragma once

#include <QColor>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace taso {

enum class Vision { normal, protanopia, deuteranopia };
inline constexpr std::array all_visions = {Vision::normal, Vision::protanopia, Vision::deuteranopia};

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

inline Triple times(const Matrix& matrix, const Triple& v) {
    Triple result{};
    for (std::size_t i = 0; i < 3; i++)
        for (std::size_t k = 0; k < 3; k++) result[i] += matrix[i][k] * v[k];
    return result;
}

inline Triple linear(const QColor& colour) {
    Triple result{colour.redF(), colour.greenF(), colour.blueF()};
    for (double& part : result) part = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    return result;
}

inline double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& colour) {
        const Triple rgb = linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const double one = luminance(a), two = luminance(b);
    const double low = std::min(one, two), high = std::max(one, two);
    return (high + 0.05) / (low + 0.05);
}

/// L*, a*, b* of a colour as somebody sees it.
inline Triple lab(const QColor& colour, Vision vision) {
    constexpr Matrix protanopia = {
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    constexpr Matrix deuteranopia = {
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    constexpr Matrix to_xyz = {{{0.4124564, 0.3575761, 0.1804375},
                                {0.2126729, 0.7151522, 0.0721750},
                                {0.0193339, 0.1191920, 0.9503041}}};
    Triple rgb = linear(colour);
    if (vision == Vision::protanopia) rgb = times(protanopia, rgb);
    if (vision == Vision::deuteranopia) rgb = times(deuteranopia, rgb);
    for (double& part : rgb) part = std::clamp(part, 0.0, 1.0);
    Triple f = times(to_xyz, rgb);
    const Triple white = times(to_xyz, {1, 1, 1});
    for (std::size_t i = 0; i < 3; i++) {
        const double part = f[i] / white[i];
        f[i] = part > 216.0 / 24389 ? std::cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

/// CIEDE2000.
inline double distance(const Triple& one, const Triple& two) {
    constexpr double turn = std::numbers::pi / 180;
    const auto seventh = [](double c) {
        return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25, 7)));
    };
    const double g = 0.5 * (1 - seventh((std::hypot(one[1], one[2]) + std::hypot(two[1], two[2])) / 2));
    const double a1 = one[1] * (1 + g), a2 = two[1] * (1 + g);
    const double c1 = std::hypot(a1, one[2]), c2 = std::hypot(a2, two[2]);
    const auto hue = [](double a, double b) {
        const double h = a == 0 && b == 0 ? 0 : std::atan2(b, a) / turn;
        return h < 0 ? h + 360 : h;
    };
    const double h1 = hue(a1, one[2]), h2 = hue(a2, two[2]);
    const bool grey = c1 * c2 == 0;
    const double apart = h2 - h1;
    const double dh = grey ? 0 : std::abs(apart) <= 180 ? apart : apart > 180 ? apart - 360 : apart + 360;
    const double both = h1 + h2;
    const double h = grey                     ? both
                     : std::abs(apart) <= 180 ? both / 2
                     : both < 360             ? (both + 360) / 2
                                              : (both - 360) / 2;
    const double l = (one[0] + two[0]) / 2, c = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos((h - 30) * turn) + 0.24 * std::cos(2 * h * turn) +
                     0.32 * std::cos((3 * h + 6) * turn) - 0.2 * std::cos((4 * h - 63) * turn);
    const double sl = 1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50));
    const double sc = 1 + 0.045 * c, sh = 1 + 0.015 * c * t;
    const double rotation =
        -2 * seventh(c) * std::sin(2 * 30 * std::exp(-std::pow((h - 275) / 25, 2)) * turn);
    const double dl = (two[0] - one[0]) / sl, dc = (c2 - c1) / sc,
                 dhue = 2 * std::sqrt(c1 * c2) * std::sin(dh / 2 * turn) / sh;
    return std::sqrt(dl * dl + dc * dc + dhue * dhue + rotation * dc * dhue);
}

inline double distance(const QColor& one, const QColor& two, Vision vision) {
    return distance(lab(one, vision), lab(two, vision));
}

}  // namespace taso
