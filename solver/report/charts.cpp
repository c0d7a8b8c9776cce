// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "base/units.h"
#include "report/html.h"

namespace taso {

namespace {

constexpr double width = 920, left = 78, right = 16, top = 12, bottom = 40;

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", value);
    return text;
}

/// Round steps of an axis that begins at `low`: five or so.
double step_of(double range, bool binary) {
    const double rough = range / 5;
    if (rough <= 0) return 1;
    if (binary) return std::exp2(std::ceil(std::log2(rough)));
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough) return factor * power;
    return 10 * power;
}

class Chart {
  public:
    struct Axis {
        double low = 0, high = 1;
        std::string (*words)(std::int64_t) = nullptr;  ///< null: whole numbers
    };

    Chart(const std::string& title, double height, Axis x, Axis y) : height_(height), x_(x), y_(y) {
        out_ = "<svg class=\"chart\" viewBox=\"0 0 " + number(width) + " " + number(height) +
               "\" role=\"img\" aria-label=\"" + escaped(title) + "\">\n";
        ticks();
    }

    double at_x(double value) const {
        return left + (value - x_.low) / std::max(1e-9, x_.high - x_.low) * (width - left - right);
    }
    double at_y(double value) const {
        return height_ - bottom -
               (value - y_.low) / std::max(1e-9, y_.high - y_.low) * (height_ - top - bottom);
    }
    void line(double x1, double y1, double x2, double y2, const char* kind) {
        out_ += "<line class=\"" + std::string(kind) + "\" x1=\"" + number(x1) + "\" y1=\"" + number(y1) +
                "\" x2=\"" + number(x2) + "\" y2=\"" + number(y2) + "\"/>\n";
    }
    void path(const std::string& along, const char* kind) {
        out_ += "<path class=\"" + std::string(kind) + "\" d=\"" + along + "\"/>\n";
    }
    void circle(double x, double y, double radius, const char* kind, const std::string& tip) {
        out_ += "<circle class=\"" + std::string(kind) + "\" cx=\"" + number(x) + "\" cy=\"" + number(y) +
                "\" r=\"" + number(radius) + "\"><title>" + escaped(tip) + "</title></circle>\n";
    }
    /// Between values of both axes.
    void box(double x1, double y1, double x2, double y2, const std::string& kind, const std::string& tip) {
        out_ += "<rect class=\"" + kind + "\" x=\"" + number(at_x(x1)) + "\" y=\"" + number(at_y(y2)) +
                "\" width=\"" + number(std::max(0.5, at_x(x2) - at_x(x1))) + "\" height=\"" +
                number(std::max(0.5, at_y(y1) - at_y(y2))) + "\"><title>" + escaped(tip) +
                "</title></rect>\n";
    }
    void level(double value, const char* kind) { line(left, at_y(value), width - right, at_y(value), kind); }
    void upright(double value, const char* kind) {
        line(at_x(value), top, at_x(value), height_ - bottom, kind);
    }
    std::string done(const std::string& x_words) {
        label((left + width - right) / 2, height_ - 6, x_words, "middle", "caption");
        return out_ + "</svg>\n";
    }

  private:
    void label(double x, double y, const std::string& words, const char* anchor, const char* kind) {
        out_ += "<text class=\"" + std::string(kind) + "\" x=\"" + number(x) + "\" y=\"" + number(y) +
                "\" text-anchor=\"" + anchor + "\">" + escaped(words) + "</text>\n";
    }
    static std::string words_of(const Axis& axis, double value) {
        const auto whole = static_cast<std::int64_t>(std::llround(value));
        return axis.words ? axis.words(whole) : std::to_string(whole);
    }
    void ticks() {
        const auto each = [](const Axis& axis, const auto& then) {
            double step = step_of(axis.high - axis.low, axis.words == format_bytes);
            if (!axis.words) step = std::max(1.0, step);
            for (double tick = std::ceil(axis.low / step) * step; tick <= axis.high + step * 1e-6;
                 tick += step)
                then(tick);
        };
        each(y_, [&](double tick) {
            level(tick, "grid");
            label(left - 8, at_y(tick) + 4, words_of(y_, tick), "end", "tick");
        });
        each(x_, [&](double tick) {
            label(at_x(tick), height_ - bottom + 18, words_of(x_, tick), "middle", "tick");
        });
    }

    double height_;
    Axis x_, y_;
    std::string out_;
};

double real(std::int64_t value) { return static_cast<double>(value); }

}  // namespace

std::string frontier_svg(const std::vector<std::pair<std::int64_t, std::int64_t>>& points,
                         std::pair<std::int64_t, std::int64_t> chosen, std::optional<std::int64_t> budget) {
    if (points.empty()) return {};
    double low = real(points.front().first), high = real(points.back().first);
    double slow = real(points.front().second), fast = real(points.back().second);
    const double room = std::max({(high - low) * 0.05, high * 0.02, 64.0});
    const double head = std::max((slow - fast) * 0.1, slow * 0.01);
    Chart chart("Frontier: latency over memory", 300, {std::max(0.0, low - room), high + room, format_bytes},
                {std::max(0.0, fast - head), slow + head, format_time});
    std::string along;
    for (std::size_t i = 0; i < points.size(); i++) {
        const double x = chart.at_x(real(points[i].first)), y = chart.at_y(real(points[i].second));
        along += i == 0 ? "M" + number(x) + " " + number(y) : "H" + number(x) + "V" + number(y);
    }
    if (budget && real(*budget) <= high + room && real(*budget) >= low - room)
        chart.upright(real(*budget), "budget");
    chart.path(along, "stairs");
    for (const auto& [bytes, ns] : points)
        chart.circle(chart.at_x(real(bytes)), chart.at_y(real(ns)), points.size() > 120 ? 1.5 : 2.5, "point",
                     format_time(ns) + " within " + format_bytes(bytes));
    chart.circle(chart.at_x(real(chosen.first)), chart.at_y(real(chosen.second)), 6, "chosen",
                 format_time(chosen.second) + " within " + format_bytes(chosen.first));
    return chart.done("memory");
}

std::string arena_svg(const Schedule& schedule, std::int64_t arena_bytes,
                      std::optional<std::int64_t> budget) {
    constexpr const char* kinds[] = {"tensor", "copy", "workspace", "line", "tensor"};
    const double most =
        std::max(real(arena_bytes), budget ? std::min(real(*budget), 2 * real(arena_bytes)) : 0.0);
    Chart chart("Arena: where every buffer lies, over the steps", 300,
                {0, real(static_cast<std::int64_t>(schedule.steps.size())), nullptr},
                {0, std::max(1.0, most * 1.04), format_bytes});
    for (const Buffer& buffer : schedule.buffers) {
        if (buffer.external || buffer.offset < 0 || buffer.bytes == 0) continue;
        chart.box(buffer.from_step, real(buffer.offset), buffer.to_step, real(buffer.offset + buffer.bytes),
                  "buffer " + std::string(kinds[static_cast<std::size_t>(buffer.kind)]),
                  buffer.name + ": " + format_bytes(buffer.bytes) + " at " + std::to_string(buffer.offset));
    }
    if (budget && real(*budget) <= most) chart.level(real(*budget), "budget");
    return chart.done("step");
}

std::string times_svg(const Ledger& ledger) {
    double most = 1;
    for (const Ledger::Line& line : ledger.lines) most = std::max(most, real(line.ns));
    Chart chart("Time of each layer", 220, {0, real(static_cast<std::int64_t>(ledger.lines.size())), nullptr},
                {0, most * 1.05, format_time});
    for (std::size_t i = 0; i < ledger.lines.size(); i++) {
        const Ledger::Line& line = ledger.lines[i];
        chart.box(static_cast<double>(i) + 0.1, 0, static_cast<double>(i) + 0.9, real(line.ns), "bar",
                  line.layers.front() + ": " + format_time(line.ns) +
                      (line.primitive.empty() ? "" : ", " + line.primitive));
    }
    return chart.done("layer, in the order of execution");
}

}  // namespace taso
