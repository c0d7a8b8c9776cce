// SPDX-License-Identifier: GPL-3.0-or-later
#include "svg_plot.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace taso {

namespace {

constexpr double width = 760, height = 460, left = 70, right = 190, top = 50, bottom = 60;
constexpr double plot_width = width - left - right, plot_height = height - top - bottom;
/// Told apart by people who see few colours too (Okabe and Ito).
constexpr std::array colours = {"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000"};

const char* colour(std::size_t index) { return colours[index % colours.size()]; }

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

std::string escaped(const std::string& text) {
    std::string made;
    for (char c : text) {
        if (c == '<')
            made += "&lt;";
        else if (c == '&')
            made += "&amp;";
        else
            made += c;
    }
    return made;
}

/// Logarithmic from 1 at the bottom to at least `most` at the top.
class Scale {
  public:
    explicit Scale(double most)
        : most_(std::max(2.0, std::exp2(std::ceil(std::log2(std::max(1.0, most)))))) {}
    double at(double value) const {
        return top + plot_height * (1 - std::log(std::max(1.0, value)) / std::log(most_));
    }
    std::vector<double> ticks() const {
        std::vector<double> made;
        for (double tick = 1; tick <= most_; tick *= 2) made.push_back(tick);
        if (most_ <= 4)
            for (double tick = 1.25; tick < most_; tick += 0.25) made.push_back(tick);
        std::sort(made.begin(), made.end());
        made.erase(std::unique(made.begin(), made.end()), made.end());
        return made;
    }

  private:
    double most_;
};

class Svg {
  public:
    explicit Svg(const PlotText& text) {
        out_ = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number(width) + "\" height=\"" +
               number(height) + "\" viewBox=\"0 0 " + number(width) + " " + number(height) +
               "\" font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" "
               "fill=\"white\"/>\n";
        label(left, 26, text.title, "start", "font-size=\"15\" font-weight=\"bold\"");
        label(left + plot_width / 2, height - 14, text.x, "middle");
        label(16, top + plot_height / 2, text.y, "middle",
              "transform=\"rotate(-90 16 " + number(top + plot_height / 2) + ")\"");
    }
    void label(double x, double y, const std::string& text, const char* anchor,
               const std::string& more = {}) {
        out_ += "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\" " +
                more + ">" + escaped(text) + "</text>\n";
    }
    void line(double x1, double y1, double x2, double y2, const std::string& style) {
        out_ += "<line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\"" +
                number(y2) + "\" " + style + "/>\n";
    }
    void box(double x, double y, double wide, double high, const std::string& fill) {
        out_ += "<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(wide) +
                "\" height=\"" + number(high) + "\" fill=\"" + fill + "\"/>\n";
    }
    void add(const std::string& element) { out_ += element; }
    void axes(const Scale& scale) {
        for (double tick : scale.ticks()) {
            line(left, scale.at(tick), left + plot_width, scale.at(tick), "stroke=\"#ddd\"");
            label(left - 8, scale.at(tick) + 4, number(tick), "end");
        }
        line(left, top, left, top + plot_height, "stroke=\"black\"");
        line(left, top + plot_height, left + plot_width, top + plot_height, "stroke=\"black\"");
    }
    void key(const std::vector<PlotCurve>& curves, const std::string& mark) {
        double y = top + 6;
        for (std::size_t i = 0; i < curves.size(); i++, y += 20) {
            box(left + plot_width + 20, y - 9, 12, 12, colour(i));
            label(left + plot_width + 38, y + 1, curves[i].name, "start");
        }
        line(left + plot_width + 20, y - 3, left + plot_width + 32, y - 3, dashed);
        label(left + plot_width + 38, y + 1, mark, "start");
    }
    std::string done() { return out_ + "</svg>\n"; }

    static constexpr const char* dashed = "stroke=\"#666\" stroke-dasharray=\"4 3\"";

  private:
    std::string out_;
};

}  // namespace

std::string stairs_svg(const PlotText& text, const std::vector<PlotCurve>& curves, double x_mark,
                       double y_mark) {
    double most = y_mark;
    for (const PlotCurve& curve : curves)
        for (const auto& [x, y] : curve.points) most = std::max(most, y);
    const Scale scale(most);
    const auto across = [](double x) { return left + plot_width * std::clamp(x, 0.0, 1.0); };
    Svg svg(text);
    svg.axes(scale);
    for (int tick = 0; tick <= 10; tick += 2)
        svg.label(across(tick / 10.0), top + plot_height + 18, number(tick / 10.0), "middle");
    svg.line(across(x_mark), top, across(x_mark), top + plot_height, Svg::dashed);
    svg.line(left, scale.at(y_mark), left + plot_width, scale.at(y_mark), Svg::dashed);
    for (std::size_t i = 0; i < curves.size(); i++) {
        std::string path, dots;
        for (const auto& [x, y] : curves[i].points) {
            // More memory is of no use before the next point.
            path += path.empty() ? "M" + number(across(x)) + " " + number(scale.at(y))
                                 : "H" + number(across(x)) + "V" + number(scale.at(y));
            dots += "<circle cx=\"" + number(across(x)) + "\" cy=\"" + number(scale.at(y)) +
                    "\" r=\"2.5\" fill=\"" + colour(i) + "\"/>\n";
        }
        svg.add("<path d=\"" + path + "\" fill=\"none\" stroke=\"" + colour(i) +
                "\" stroke-width=\"1.5\"/>\n" + dots);
    }
    svg.key(curves, text.mark);
    return svg.done();
}

std::string bars_svg(const PlotText& words, const std::vector<std::string>& groups,
                     const std::vector<PlotCurve>& curves, double y_mark) {
    double most = y_mark;
    for (const PlotCurve& curve : curves)
        for (const auto& [x, y] : curve.points) most = std::max(most, y);
    const Scale scale(most);
    const double room = plot_width / static_cast<double>(std::max<std::size_t>(1, groups.size()));
    const double bar = 0.8 * room / static_cast<double>(std::max<std::size_t>(1, curves.size()));
    Svg svg(words);
    svg.axes(scale);
    for (std::size_t i = 0; i < groups.size(); i++)
        svg.label(left + room * (static_cast<double>(i) + 0.5), top + plot_height + 18, groups[i], "middle");
    for (std::size_t i = 0; i < curves.size(); i++)
        for (const auto& [group, value] : curves[i].points) {
            // A bar of 1 keeps a sliver and all have their number: none is taken for one that is absent.
            const double from = std::min(scale.at(value), top + plot_height - 1);
            svg.box(left + room * (group + 0.1) + bar * static_cast<double>(i), from, bar,
                    top + plot_height - from, colour(i));
            char text[32];
            std::snprintf(text, sizeof text, "%.3g", value);
            svg.label(left + room * (group + 0.1) + bar * (static_cast<double>(i) + 0.5), from - 4, text,
                      "middle", "font-size=\"8\"");
        }
    svg.line(left, scale.at(y_mark), left + plot_width, scale.at(y_mark), Svg::dashed);
    svg.key(curves, words.mark);
    return svg.done();
}

}  // namespace taso
