// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/change_text.h"

#include <QFileInfo>
#include <QStringList>

#include "words/budget_kind_text.h"
#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

/// A built-in name, or that of a file without its folder.
QString source_text(const std::string& source) { return QFileInfo(text(source)).fileName(); }

/// What is in one of two lists and not in the other, each in words of its own.
template <class List, class Words>
void add_of(QStringList& changes, const List& in, const List& not_in, const Words& words) {
    for (const auto& each : in)
        if (!not_in.contains(each)) changes << words(each);
}

void add_pins(QStringList& changes, const Session& before, const Session& after) {
    for (const auto& pin : after.pins) {
        const auto old = before.pins.find(pin.first);
        if (old == before.pins.end() || old->second != pin.second)
            changes << History::tr("pin %1 to %2").arg(text(pin.first), text(pin.second));
    }
    for (const auto& pin : before.pins)
        if (!after.pins.contains(pin.first)) changes << History::tr("unpin %1").arg(text(pin.first));
}

void add_rules(QStringList& changes, const Session& before, const Session& after) {
    QStringList rules;
    add_pins(rules, before, after);
    using Range = std::pair<std::string, std::string>;
    add_of(rules, after.bans, before.bans,
           [](const std::string& name) { return History::tr("ban %1").arg(text(name)); });
    add_of(rules, before.bans, after.bans,
           [](const std::string& name) { return History::tr("lift the ban of %1").arg(text(name)); });
    add_of(rules, after.alone, before.alone,
           [](const std::string& name) { return History::tr("keep %1 out of segments").arg(text(name)); });
    add_of(rules, before.alone, after.alone,
           [](const std::string& name) { return History::tr("let %1 be part of segments").arg(text(name)); });
    add_of(rules, after.together, before.together, [](const Range& ends) {
        return History::tr("keep %1 to %2 together").arg(text(ends.first), text(ends.second));
    });
    add_of(rules, before.together, after.together, [](const Range& ends) {
        return History::tr("let %1 to %2 run apart").arg(text(ends.first), text(ends.second));
    });
    const bool none =
        after.pins.empty() && after.bans.empty() && after.alone.empty() && after.together.empty();
    if (none && rules.size() > 1)
        changes << History::tr("lift all rules");
    else
        changes << rules;
}

/// Within one document, but for its profile and threads.
QStringList changes_of(const Session& before, const Session& after) {
    QStringList changes;
    if (before.profile != after.profile || before.allow_emulated != after.allow_emulated)
        changes << History::tr("profile %1").arg(source_text(after.profile));
    if (before.threads != after.threads) changes << History::tr("threads: %1").arg(after.threads);
    if (before.kind != after.kind) changes << History::tr("kind %1").arg(kind_word(after.kind));
    // The one ends the other, and a kind ends the budget.
    if (before.deadline_ns != after.deadline_ns && after.deadline_ns)
        changes << History::tr("deadline %1").arg(time_text(*after.deadline_ns));
    else if (before.budget != after.budget && after.budget)
        changes << History::tr("budget %1").arg(bytes_text(*after.budget));
    else if (before.deadline_ns && !after.deadline_ns)
        changes << History::tr("no deadline");
    else if (before.budget && !after.budget && before.kind == after.kind)
        changes << History::tr("no budget");
    if (before.order != after.order)
        changes << (after.order == Order::fixed ? History::tr("file order") : History::tr("chosen order"));
    if (before.stream != after.stream)
        changes << (after.stream ? History::tr("segments on") : History::tr("segments off"));
    add_rules(changes, before, after);
    return changes;
}

}  // namespace

QString opening_text(const HistoryStep& first) {
    if (!first.session_file.isEmpty())
        return History::tr("session %1").arg(QFileInfo(first.session_file).fileName());
    return History::tr("network %1").arg(source_text(first.asked.network));
}

QString change_text(const HistoryStep& before, const HistoryStep& after) {
    const bool is_session = !after.session_file.isEmpty() && after.session_file != before.session_file;
    if (is_session || before.asked.network != after.asked.network ||
        !(before.asked.wishes == after.asked.wishes))
        return opening_text(after);
    const QStringList changes = changes_of(before.asked, after.asked);
    constexpr qsizetype most = 2;
    if (changes.size() <= most) return list_text(changes);
    return History::tr("%1, and %2 more changes").arg(changes.front()).arg(changes.size() - 1);
}

QString as_title(const QString& words) { return words.left(1).toUpper() + words.mid(1); }

}  // namespace taso
