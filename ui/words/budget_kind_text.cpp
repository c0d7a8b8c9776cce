// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/budget_kind_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "words/sentence.h"

namespace taso {

namespace {

constexpr const char* context = "taso::BudgetKind";

QString translated(const char* text) { return QCoreApplication::translate(context, text); }

}  // namespace

QString kind_text(BudgetKind kind) { return translated(row_of(kind).title); }

QString kind_word(BudgetKind kind) { return translated(row_of(kind).name); }

QString kind_caption(BudgetKind kind) {
    const QString word = kind_word(kind);
    return word.left(1).toUpper() + word.mid(1);
}

QString kind_hint(BudgetKind kind) { return translated(row_of(kind).hint); }

QString kinds_in_brief() {
    QStringList briefs;
    for (const BudgetKindRow& row : budget_kind_rows) briefs << translated(row.brief);
    const QString last = briefs.takeLast();
    return QCoreApplication::translate("taso::BudgetKind", "%1, or %2").arg(list_text(briefs), last);
}

QString kind_choice_text() {
    QStringList names;
    for (const BudgetKindRow& row : budget_kind_rows) names << QString::fromLatin1(row.name);
    const QString last = names.takeLast();
    return QCoreApplication::translate("taso::BudgetKind", "%1 or %2").arg(list_text(names), last);
}

}  // namespace taso
