// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taso {

/// What a user has chosen for all windows of every run; by default as where nothing was chosen.
struct Preferences {
    QString theme;             ///< its name; empty: the system's
    QString language;          ///< "de", "zh"; empty: the system's
    bool whole_bytes = false;  ///< sizes are bytes, not KiB and MiB
    int text_percent = 100;    ///< the size of text, of the system's
    QString profile;           ///< of a network that is opened first; empty: the built-in default
    QString export_folder, picture_folder;  ///< where these go at first; empty: where the last file was

    bool operator==(const Preferences&) const = default;
};

/// The least and the largest size of text, and what one step of Ctrl + is.
constexpr int least_text_percent = 80, most_text_percent = 200, text_step_percent = 10;

Preferences read_preferences();
void write_preferences(const Preferences& chosen);

/// Where a dialog for an export or a report opens, and where one for a picture does.
QString export_folder();
QString picture_folder();

}  // namespace taso
