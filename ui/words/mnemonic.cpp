// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/mnemonic.h"

namespace taso {

QString without_mnemonic(const QString& words) {
    QString made;
    for (qsizetype i = 0; i < words.size(); i++) {
        // Where no letter of the words is one of the keyboard, the letter stands in brackets behind them.
        if (words[i] == QLatin1Char('(') && i + 3 < words.size() && words[i + 1] == QLatin1Char('&') &&
            words[i + 2] != QLatin1Char('&') && words[i + 3] == QLatin1Char(')')) {
            i += 3;
            continue;
        }
        if (words[i] == QLatin1Char('&') && i + 1 < words.size()) i++;
        made += words[i];
    }
    return made;
}

}  // namespace taso
