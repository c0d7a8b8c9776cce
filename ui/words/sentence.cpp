// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <optional>
#include <vector>

#include "words/budget_kind_text.h"
#include "words/numbers.h"
#include "words/sentence_list.h"

namespace taso {

namespace {

/// A known sentence, and how it is told in a text.
struct Pattern {
    const char* source;
    QStringList words;        ///< all that stands between what is put in
    std::vector<bool> names;  ///< by place: stands in quotes, so that it is a name and stays
    int kind = 0;             ///< the place of a kind of budget, which has its own word; 0: none
    QRegularExpression whole;
    qsizetype letters = 0;  ///< of its own: the more, the surer
};

/// What may be put in between these words: a name ends with its quotation mark; all else does not reach over a
/// joint, unless the sentence has one beside it, or a bracket: "line %1" is not all of "line 3: is empty".
QString place_expression(const QString& before, const QString& after) {
    static const QRegularExpression joint_before(QStringLiteral("[:;.] $|[\\w(]$")),
        joint_after(QStringLiteral("^[:;.] |^ \\("));
    if (before.endsWith(QLatin1Char('\''))) return QStringLiteral("((?:(?!'[:;.] ).)+?)");
    if (joint_before.match(before).hasMatch() || joint_after.match(after).hasMatch())
        return QStringLiteral("(.+?)");
    return QStringLiteral("((?:(?![:;.] ).)+?)");
}

Pattern pattern_of(const char* source) {
    Pattern pattern{source, {}, {}, 0, {}};
    for (const char* one : {"The ILP of %1, %2 within %3", "the budget of %1 bytes of %2",
                            "the budget of %1 bytes of %2 and the deadline of %3"})
        if (source == std::string_view(one)) pattern.kind = 2;
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    QString expression = QStringLiteral("^");
    const QString text = QString::fromUtf8(source);
    qsizetype from = 0;
    const auto add_words = [&](qsizetype to) {
        const QString words = text.mid(from, to - from);
        expression += QRegularExpression::escape(words);
        pattern.letters += words.size();
        if (!words.isEmpty()) pattern.words << words;
    };
    for (auto places = place.globalMatch(text); places.hasNext();) {
        const QRegularExpressionMatch match = places.next();
        add_words(match.capturedStart());
        pattern.names.push_back(match.capturedStart() > 0 &&
                                text[match.capturedStart() - 1] == QLatin1Char('\''));
        expression += place_expression(text.left(match.capturedStart()), text.mid(match.capturedEnd()));
        from = match.capturedEnd();
    }
    add_words(text.size());
    pattern.whole =
        QRegularExpression(expression + QLatin1Char('$'), QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

const std::vector<Pattern>& patterns() {
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> made;
        for (const char* source : known_sentences()) made.push_back(pattern_of(source));
        std::stable_sort(made.begin(), made.end(),
                         [](const Pattern& a, const Pattern& b) { return a.letters > b.letters; });
        return made;
    }();
    return all;
}

/// Figures, alone or with a unit, as the language writes them.
QString with_figures(const QString& text) {
    static const QRegularExpression figure(
        QStringLiteral("(?<![\\w./'-])(\\d+)(?:\\.(\\d+))?( ?)(B|KiB|MiB|GiB|TiB|ns|us|µs|ms|s|%)(?!\\w)|"
                       "^(\\d+)\\.(\\d+)$"));
    QString made;
    qsizetype from = 0;
    for (auto figures = figure.globalMatch(text); figures.hasNext();) {
        const QRegularExpressionMatch match = figures.next();
        const QString whole = match.captured(1) + match.captured(5),
                      part = match.captured(2) + match.captured(6),
                      number = part.isEmpty() ? whole : whole + QLocale().decimalPoint() + part,
                      unit = match.captured(4);
        made += text.mid(from, match.capturedStart() - from);
        if (unit == QLatin1String("%"))
            made += QCoreApplication::translate("taso::Sentence", "%1 %").arg(number);
        else if (match.captured(3).isEmpty())
            made += number + (unit.isEmpty() ? unit : unit_text(unit.toUtf8().constData()));
        else
            made += figure_text(number, unit);
        from = match.capturedEnd();
    }
    return made + text.mid(from);
}

QString joint_text(const char* joint) { return QCoreApplication::translate("taso::Sentence", joint); }

QString translated(const QString& text, int depth);

std::optional<QString> translated_as(const Pattern& pattern, const QString& text, int depth) {
    for (const QString& words : pattern.words)
        if (!text.contains(words)) return std::nullopt;
    const QRegularExpressionMatch match = pattern.whole.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const QString told = QCoreApplication::translate("taso::Sentence", pattern.source);
    QString made;
    for (qsizetype i = 0; i < told.size(); i++) {
        const int place = told[i] == QLatin1Char('%') && i + 1 < told.size() ? told[i + 1].digitValue() : 0;
        if (place > 0 && place <= match.lastCapturedIndex()) {
            const QString put_in = match.captured(place);
            const auto kind = place == pattern.kind ? budget_kind_named(put_in.toStdString()) : std::nullopt;
            made += kind                       ? kind_word(*kind)
                    : pattern.names[place - 1] ? put_in
                                               : translated(put_in, depth + 1);
            i++;
        } else {
            made += told[i];
        }
    }
    return made;
}

QString translated(const QString& text, int depth) {
    constexpr int deepest = 12;
    if (depth > deepest) return text;
    if (text.toStdString() == budget_kind_choice()) return kind_choice_text();
    for (const Pattern& pattern : patterns())
        if (const auto made = translated_as(pattern, text, depth)) return *made;
    // FILE: PLACE: FAULT, or two sentences in one.
    for (const char* mark : sentence_joints()) {
        const QString joint = QLatin1String(mark);
        const qsizetype at = text.indexOf(joint);
        if (at <= 0) continue;
        const QString left = text.left(at), right = text.mid(at + joint.size());
        const QString told_left = translated(left, depth + 1), told_right = translated(right, depth + 1);
        // What nobody knows stays as it is.
        const bool is_known = told_left != left || told_right != right;
        return told_left + (is_known ? joint_text(mark) : joint) + told_right;
    }
    return with_figures(text);
}

}  // namespace

QString sentence_text(std::string_view english) { return translated(text(english), 0); }

QString list_text(const QStringList& parts) {
    return parts.join(QCoreApplication::translate("taso::Sentence", ", "));
}

QString labelled_text(const QString& label, const QString& words) { return label + joint_text(": ") + words; }

}  // namespace taso
