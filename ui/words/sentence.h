// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <string_view>

namespace taso {

/// What core/ or solver/ says, in the window's language and with its numbers: their sentences are English,
/// and a known one (sentence_list.cpp) is told by its words. File names and what other programs say stay.
QString sentence_text(std::string_view english);

/// Parts beside each other, as the language lists them: "a, b".
QString list_text(const QStringList& parts);
/// "label: words", as the language writes it.
QString labelled_text(const QString& label, const QString& words);

}  // namespace taso
