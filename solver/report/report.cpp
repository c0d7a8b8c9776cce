// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <map>

#include "base/units.h"
#include "compare/answer_ledger.h"
#include "compare/difference.h"
#include "compare/session_answer.h"
#include "compare/signed_text.h"
#include "report/charts.h"
#include "report/html.h"
#include "sources/open.h"

namespace taso {

namespace {

constexpr const char* style = R"(
:root { color-scheme: light dark; --ground: #ffffff; --text: #1b2330; --muted: #5a6474; --line: #d5dae2;
  --accent: #1f57c3; --bar: #35689f; --copy: #bb3a63; --workspace: #d98c00; --rows: #2a7d2e; --limit: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181f; --text: #e6e9ef; --muted: #9aa4b4; --line: #333b48;
  --accent: #7aa7ff; --bar: #6f9fd6; --copy: #f08bab; --workspace: #e8b04a; --rows: #7ecb83; --limit: #ff8a80; } }
@media print { :root { --ground: #ffffff; --text: #000000; --muted: #444444; --line: #cccccc; } details { display: block; } }
body { background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, sans-serif; margin: 0 auto;
  max-width: 1000px; padding: 24px; }
h1 { font-size: 26px; margin: 0; } h2 { font-size: 18px; margin: 36px 0 8px; } p { margin: 6px 0; }
.muted { color: var(--muted); } .figure { font-size: 34px; font-weight: 700; margin: 12px 0 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 13.5px; margin: 6px 0; } th, td { padding: 3px 12px 3px 0; text-align: left;
  vertical-align: top; border-bottom: 1px solid var(--line); } .number { text-align: right; white-space: nowrap; }
code, pre { font-family: ui-monospace, monospace; font-size: 13px; } pre { border: 1px solid var(--line);
  border-radius: 6px; overflow-x: auto; padding: 10px; }
svg.chart { width: 100%; height: auto; } .grid { stroke: var(--line); stroke-width: 1; }
.tick, .caption { fill: var(--muted); font: 12px system-ui, sans-serif; }
.stairs { fill: none; stroke: var(--accent); stroke-width: 1.6; } .point { fill: var(--ground); stroke: var(--accent); }
.chosen { fill: var(--accent); stroke: var(--ground); stroke-width: 2; }
.budget { stroke: var(--limit); stroke-dasharray: 6 4; stroke-width: 1.5; } .bar { fill: var(--bar); }
.buffer { fill-opacity: 0.55; stroke: var(--ground); stroke-width: 0.8; } .tensor { fill: var(--accent); }
.copy { fill: var(--copy); } .workspace { fill: var(--workspace); } .line { fill: var(--rows); }
.key { display: inline-block; height: 10px; margin: 0 6px 0 14px; width: 10px; }
)";

std::string heading(const std::string& words) { return "<h2>" + escaped(words) + "</h2>\n"; }
std::string paragraph(const std::string& words, const char* kind = "") {
    return words.empty() ? "" : "<p class=\"" + std::string(kind) + "\">" + escaped(words) + "</p>\n";
}
std::string scrolled(const HtmlTable& table) {
    return "<div class=\"scroll\">" + html_of(table) + "</div>\n";
}

std::string joined(const auto& words) {
    std::string all;
    for (const auto& word : words) all += (all.empty() ? "" : ", ") + std::string(word);
    return all;
}

/// A word of a shell's command line, as it is or quoted.
std::string quoted(const std::string& word) {
    const bool plain = !word.empty() && std::all_of(word.begin(), word.end(), [](unsigned char c) {
        return std::isalnum(c) ||
               std::string_view("_-./=,:+@%").find(static_cast<char>(c)) != std::string_view::npos;
    });
    if (plain) return word;
    std::string made = "'";
    for (const char c : word) made += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return made + "'";
}

std::string question_html(const ReportFacts& facts) {
    const Session& session = facts.session;
    const Question question = question_of(session);
    HtmlTable table;
    const auto row = [&](const char* what, const std::string& is) {
        if (!is.empty()) table.rows.push_back({what, is});
    };
    std::string network = session.network;
    if (facts.network) {
        std::int64_t macs = 0, bytes = 0;
        for (int i = 0; i < static_cast<int>(facts.network->layers.size()); i++) {
            macs += multiply_accumulates(*facts.network, i);
            bytes += constant_bytes(*facts.network, i);
        }
        char text[64];
        std::snprintf(text, sizeof text, ", %.3f GMAC, ", static_cast<double>(macs) / 1e9);
        network = facts.network->name + ": " + std::to_string(facts.network->layers.size()) + " layers" +
                  text + format_bytes(bytes) + " of constants";
        if (session.network != facts.network->name) row("File", session.network);
    }
    row("Network", network);
    row("Times of", facts.problem->profile + ", " + std::to_string(facts.problem->threads) +
                        (facts.problem->threads == 1 ? " thread" : " threads"));
    row("Asked", asked_text(question));
    row("Budget", question.budget
                      ? std::to_string(*question.budget) + " bytes of " + std::string(name(question.kind))
                      : "");
    row("Order", question.order == Order::chosen ? "chosen" : "the file's");
    row("Segments", !offers_segments(question.kind) ? "" : question.stream ? "offered" : "not offered");
    std::vector<std::string> pins;
    for (const auto& [layer, primitive] : session.pins) pins.push_back(layer + " = " + primitive);
    row("Pins", joined(pins));
    row("Bans", joined(session.bans));
    row("In no segment", joined(session.alone));
    std::vector<std::string> together;
    for (const auto& [first, last] : session.together) together.push_back(first + " to " + last);
    row("In one segment", joined(together));
    return heading("Question") + html_of(table);
}

std::string answer_html(const ReportFacts& facts) {
    const Answer& answer = facts.answer;
    std::string made = heading("Answer");
    made += "<p class=\"figure\">" + escaped(format_time(answer.latency_ns)) + "</p>\n";
    made += paragraph(std::string(name(answer.status)) + ": " + sentence_of(answer.proof));
    if (answer.gap > 0) {
        char text[64];
        std::snprintf(text, sizeof text, "Gap to the proven bound: %.2f %%.", 100 * answer.gap);
        made += paragraph(text);
    }
    HtmlTable table{.head = {"Memory", "", "bytes"}, .numbers = {false, true, true}, .rows = {}};
    for (const MemoryFigure& figure : figures(answer.memory))
        table.rows.push_back(
            {std::string(figure.name), format_bytes(figure.bytes), std::to_string(figure.bytes)});
    return made + html_of(table);
}

std::string frontier_html(const ReportFacts& facts) {
    std::vector<std::pair<std::int64_t, std::int64_t>> points;
    for (const FrontierPoint& point : facts.frontier.points)
        points.emplace_back(point.memory_bytes, point.latency_ns);
    std::string made = heading("Frontier");
    made += paragraph(std::to_string(points.size()) + (facts.frontier.exact && facts.frontier.complete
                                                           ? " Pareto-optimal points, proven."
                                                           : " points."),
                      "muted");
    made += paragraph(facts.frontier.left_out);
    const BudgetKind kind = facts.frontier.kind;
    made += frontier_svg(points, {facts.answer.memory[kind], facts.answer.latency_ns}, facts.session.budget);
    HtmlTable table{
        .head = {"memory", "bytes", "latency", "ns"}, .numbers = {true, true, true, true}, .rows = {}};
    for (const auto& [bytes, ns] : points)
        table.rows.push_back(
            {format_bytes(bytes), std::to_string(bytes), format_time(ns), std::to_string(ns)});
    return made + "<details><summary>All points</summary>\n" + html_of(table) + "</details>\n";
}

std::string layers_html(const ReportFacts& facts, const Ledger& ledger) {
    HtmlTable table{.head = {"Layer", "Runs", "Layouts", "Rows a call", "Time", "Share", "Bytes"},
                    .numbers = {false, false, false, true, true, true, true},
                    .rows = {}};
    for (const Ledger::Line& line : ledger.lines) {
        char share[32];
        std::snprintf(share, sizeof share, "%.1f %%",
                      100.0 * static_cast<double>(line.ns) /
                          static_cast<double>(std::max<std::int64_t>(1, ledger.latency_ns)));
        table.rows.push_back({joined(line.layers), line.primitive.empty() ? "no call" : line.primitive,
                              line.layouts, line.rows.text(), format_time(line.ns), share,
                              line.bytes ? format_bytes(*line.bytes) : ""});
    }
    std::string made = heading("What runs where");
    made += paragraph(
        "The time of a layer has with it the transforms of what it makes; its bytes are those of its "
        "output, as that is held, and of its workspace.",
        "muted");
    made += times_svg(ledger);
    // Numbered in the order of execution, as the segments are.
    const auto named = [&](int layer) { return facts.problem->layers[facts.answer.order[layer]].name; };
    for (const Segment& segment : facts.answer.selection.segments)
        made += paragraph("Segment: " + named(segment.first) +
                          (segment.last > segment.first ? " to " + named(segment.last) : "") +
                          ", depth first, band by band.");
    return made + scrolled(table);
}

std::string arena_html(const ReportFacts& facts) {
    const std::int64_t arena = facts.answer.memory[BudgetKind::arena];
    std::string made = heading("Arena");
    made += paragraph(format_bytes(arena) + " (" + std::to_string(arena) + " bytes) in " +
                          std::to_string(facts.answer.schedule.steps.size()) + " steps.",
                      "muted");
    made += "<p class=\"muted\">";
    for (const char* kind : {"tensor", "copy", "workspace", "line"})
        made += "<span class=\"key\"><svg width=\"10\" height=\"10\"><rect class=\"buffer " +
                std::string(kind) + "\" width=\"10\" height=\"10\"/></svg></span>" +
                (std::string_view(kind) == "line" ? "line buffer" : kind);
    made += "</p>\n";
    const bool is_limit = facts.frontier.kind == BudgetKind::arena;
    return made + arena_svg(facts.answer.schedule, arena, is_limit ? facts.session.budget : std::nullopt);
}

std::string times_html(const ReportFacts& facts) {
    const Problem& problem = *facts.problem;
    std::map<std::string, int> origins;
    for (std::size_t i = 0; i < facts.answer.order.size(); i++) {
        const ProblemLayer& layer = problem.layers[facts.answer.order[i]];
        origins[std::string(name(layer.candidates[facts.answer.selection.candidates[i]].origin))]++;
    }
    HtmlTable table;
    for (const auto& [origin, count] : origins)
        table.rows.push_back({"Times " + origin, "of " + std::to_string(count) + " layers"});
    std::string notes = problem.timing_note;
    if (facts.profile) {
        const Board& board = facts.profile->board;
        const auto row = [&](const char* what, const std::string& is) {
            if (!is.empty()) table.rows.push_back({what, is});
        };
        row("Machine", board.name + (board.processor.empty() ? "" : ", " + board.processor));
        row("Instruction set", board.isa);
        row("Compiler", board.compiler + (board.flags.empty() ? "" : " " + board.flags));
        row("Measured", board.date);
        row("Kernels", facts.profile->kernels);
        if (!facts.profile->conditions.empty()) {
            const Conditions& then = facts.profile->conditions.front();
            std::string words = then.governor.empty() ? "" : "governor " + then.governor;
            char text[96];
            if (then.clock_mhz) {
                std::snprintf(text, sizeof text, "%s%.0f MHz", words.empty() ? "" : ", ", *then.clock_mhz);
                words += text;
            }
            if (then.load) {
                std::snprintf(text, sizeof text, "%sload %.2f", words.empty() ? "" : ", ", *then.load);
                words += text;
            }
            row("Conditions", words);
        }
        const std::string warning = facts.profile->warning();
        if (!warning.empty()) notes += (notes.empty() ? "" : " ") + warning;
    }
    return heading("Where the times are from") + html_of(table) + paragraph(notes);
}

std::string difference_html(const Ledger& a, const Ledger& b) {
    const Difference found = difference(a, b);
    HtmlTable sides{.head = {"", "network", "times of", "asked", "latency", "arena"},
                    .numbers = {false, false, false, false, true, true},
                    .rows = {}};
    for (const auto& [side, ledger] : {std::pair<const char*, const Ledger*>{"A", &a}, {"B, this one", &b}})
        sides.rows.push_back({side, ledger->network, ledger->profile, ledger->asked,
                              format_time(ledger->latency_ns),
                              ledger->memory ? format_bytes((*ledger->memory)[BudgetKind::arena]) : ""});
    HtmlTable table{.head = {"Layer", "A runs", "B runs", "A", "B", "B - A"},
                    .numbers = {false, false, false, true, true, true},
                    .rows = {}};
    for (const DifferenceRow& row : found.rows)
        if (row.is_changed() || row.ns() != 0)
            table.rows.push_back({name_of(row), row.in_a ? row.a.primitive : "-",
                                  row.in_b ? row.b.primitive : "-", row.in_a ? format_time(row.a.ns) : "",
                                  row.in_b ? format_time(row.b.ns) : "", signed_text(row.ns(), format_time)});
    return heading("Differences to A") + scrolled(sides) +
           paragraph("B - A: " + signed_text(found.ns, format_time) + "; " + std::to_string(found.changed) +
                     " of " + std::to_string(found.rows.size()) + " run otherwise. " + found.sentence) +
           (table.rows.empty() ? "" : scrolled(table));
}

std::string repeat_html(const ReportFacts& facts) {
    std::string lines =
        command_of(facts.session, "solve") + "\n" + command_of(facts.session, "frontier") + "\n";
    if (facts.network) lines += command_of(facts.session, "export") + " -o plan\ntaso run plan\n";
    return heading("To repeat it") + "<pre>" + escaped(lines) + "</pre>\n";
}

}  // namespace

std::string command_of(const Session& session, const std::string& command) {
    std::string line = "taso " + command + " " + quoted(session.network);
    const auto add = [&](const char* option, const std::string& value) {
        line += std::string(" ") + option + " " + quoted(value);
    };
    const bool is_problem = names_problem(session.network);
    for (const std::string& size : size_texts(session.wishes)) add("--size", size);
    for (const std::string& output : session.wishes.outputs) add("--outputs", output);
    if (!is_problem) add("--profile", session.profile);
    if (!is_problem && session.threads != 1) add("--threads", std::to_string(session.threads));
    if (session.allow_emulated) line += " --allow-emulated";
    add("--kind", std::string(name(session.kind)));
    if (command != "frontier" && session.budget) add("--budget", std::to_string(*session.budget));
    if (command != "frontier" && session.deadline_ns)
        add("--deadline", std::to_string(*session.deadline_ns) + "ns");
    if (session.order == Order::chosen) add("--order", std::string(name(session.order)));
    if (!session.stream) add("--stream", "off");
    for (const auto& [layer, primitive] : session.pins) add("--pin", layer + "=" + primitive);
    for (const std::string& primitive : session.bans) add("--ban", primitive);
    for (const std::string& layer : session.alone) add("--alone", layer);
    for (const auto& [first, last] : session.together) add("--together", first + ".." + last);
    return line;
}

ReportFacts report_facts(const Session& session, const Control& control) {
    const OpenedSession opened = open_session(session);
    ReportFacts facts;
    facts.session = session;
    facts.network = opened.network;
    facts.profile = opened.profile;
    facts.problem = opened.problem;
    return solved(std::move(facts), control);
}

ReportFacts solved(ReportFacts facts, const Control& control) {
    const Question question = question_of(facts.session);
    facts.answer = kept_answer(*facts.problem, question, control);
    facts.frontier = frontier(*facts.problem, question.kind, control, question.freedom());
    return facts;
}

std::string report_html(const ReportFacts& facts) {
    const Ledger ledger = ledger_of(*facts.problem, question_of(facts.session), facts.answer);
    const std::string title = facts.problem->name + ", " + ledger.asked + ", " + facts.problem->profile;
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" "
           "content=\"width=device-width, initial-scale=1\"/>\n<title>" +
           escaped(title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<h1>" + escaped(title) +
           "</h1>\n" + paragraph("TASO Workbench" + (facts.date.empty() ? "" : ", " + facts.date), "muted") +
           answer_html(facts) + question_html(facts) + frontier_html(facts) + layers_html(facts, ledger) +
           arena_html(facts) + times_html(facts) + (facts.a ? difference_html(*facts.a, ledger) : "") +
           repeat_html(facts) + "</body>\n</html>\n";
}

}  // namespace taso
