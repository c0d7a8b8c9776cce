// SPDX-License-Identifier: GPL-3.0-or-later
// Finds in a source file what a program says to people.
#pragma once

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

#include "words/sentence_list.h"

namespace taso {

inline constexpr const char* tokens_of_source =
    R"re(//[^\n]*|^\s*#[^\n]*|'(?:[^'\\]|\\.)+'|"((?:[^"\\\n]|\\.)*)"|\w+|[^\s])re";

/// What is said in a source file: the literals of each statement that throws, or puts an Error, a fault, a
/// notice or a proof together; literals that stand beside each other are one.
inline QStringList literals_said(const QString& source) {
    static const QRegularExpression token(QLatin1String(tokens_of_source),
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression says(
        QStringLiteral("^(throw|\\w*Error|fault|fail|note|proof|reason_for|what)$"));
    QStringList said, literals;
    bool speaks = false, joined = false;
    for (auto tokens = token.globalMatch(source); tokens.hasNext();) {
        const QRegularExpressionMatch match = tokens.next();
        const QString word = match.captured();
        if (word.startsWith(QLatin1String("//")) || word.startsWith(QLatin1Char('#'))) continue;
        if (word.startsWith(QLatin1Char('"'))) {
            QString text = match.captured(1);
            text.replace(QStringLiteral("\\\""), QStringLiteral("\""));
            if (joined)
                literals.last() += text;
            else
                literals << text;
            joined = true;
            continue;
        }
        joined = false;
        speaks = speaks || says.match(word).hasMatch();
        if (word != QLatin1String(";") && word != QLatin1String("{") && word != QLatin1String("}")) continue;
        if (speaks) said += literals;
        literals.clear();
        speaks = false;
    }
    return said;
}

/// The parts of a literal that a known sentence must hold: those of several words, without what marks places.
inline QStringList sentences_in(const QString& literal) {
    static const QRegularExpression edge(
        QStringLiteral("^(?:[^A-Za-z\"']|'(?![A-Za-z]))+|(?:[^A-Za-z0-9.)\\]\"']|(?<![A-Za-z])')+$")),
        words(QStringLiteral("[a-z]{2,}[ ,;]+[a-z]+")), place(QStringLiteral("%[1-9]"));
    QString rest = literal;
    rest.remove(edge);
    const bool is_known = std::ranges::any_of(known_sentences(), [&](const char* source) {
        const QString sentence = QString::fromUtf8(source);
        if (sentence.contains(rest)) return true;
        // A name that stands in the source itself.
        QStringList parts;
        for (const QString& part : sentence.split(place)) parts << QRegularExpression::escape(part);
        return QRegularExpression(QRegularExpression::anchoredPattern(parts.join(QStringLiteral(".+?"))))
            .match(rest)
            .hasMatch();
    });
    if (is_known || !words.match(rest).hasMatch()) return {};
    const qsizetype colon = rest.indexOf(QLatin1String(": "));
    if (colon < 0) return {rest};
    return sentences_in(rest.left(colon)) + sentences_in(rest.mid(colon + 2));
}

}  // namespace taso
