// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/preferences.h"

#include <algorithm>

#include "workbench/user_settings.h"

namespace taso {

namespace {

QString theme_key() { return QStringLiteral("theme"); }

QString language_key() { return QStringLiteral("language"); }

QString whole_bytes_key() { return QStringLiteral("whole-bytes"); }

QString text_key() { return QStringLiteral("text-percent"); }

QString profile_key() { return QStringLiteral("profile"); }

QString export_key() { return QStringLiteral("export-folder"); }

QString picture_key() { return QStringLiteral("picture-folder"); }

QString or_last(const QString& folder) { return folder.isEmpty() ? last_folder() : folder; }

}  // namespace

Preferences read_preferences() {
    const QSettings settings = user_settings();
    Preferences read;
    read.theme = settings.value(theme_key()).toString();
    read.language = settings.value(language_key()).toString();
    read.whole_bytes = settings.value(whole_bytes_key()).toBool();
    read.text_percent =
        std::clamp(settings.value(text_key(), 100).toInt(), least_text_percent, most_text_percent);
    read.profile = settings.value(profile_key()).toString();
    read.export_folder = settings.value(export_key()).toString();
    read.picture_folder = settings.value(picture_key()).toString();
    return read;
}

void write_preferences(const Preferences& chosen) {
    QSettings settings = user_settings();
    settings.setValue(theme_key(), chosen.theme);
    settings.setValue(language_key(), chosen.language);
    settings.setValue(whole_bytes_key(), chosen.whole_bytes);
    settings.setValue(text_key(), chosen.text_percent);
    settings.setValue(profile_key(), chosen.profile);
    settings.setValue(export_key(), chosen.export_folder);
    settings.setValue(picture_key(), chosen.picture_folder);
}

QString export_folder() { return or_last(read_preferences().export_folder); }

QString picture_folder() { return or_last(read_preferences().picture_folder); }

}  // namespace taso
