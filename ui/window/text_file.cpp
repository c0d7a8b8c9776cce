// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/text_file.h"

#include <exception>

#include "base/json_file.h"
#include "words/sentence.h"

namespace taso {

QString write_text(const QString& file, const QString& text) {
    try {
        write_file(file.toStdString(), text.toStdString());
    } catch (const std::exception& thrown) {
        return sentence_text(thrown.what());
    }
    return {};
}

}  // namespace taso
