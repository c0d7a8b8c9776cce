// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/user_settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace taso {

namespace {

QString folder_key() { return QStringLiteral("folder"); }

}  // namespace

QSettings user_settings() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QSettings(folder + QStringLiteral("/taso/taso-workbench.conf"), QSettings::IniFormat);
}

QString state_folder() {
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    QString base =
        QDir::isAbsolutePath(given) ? given : QDir::home().filePath(QStringLiteral(".local/state"));
    if (QStandardPaths::isTestModeEnabled()) base = QDir::home().filePath(QStringLiteral(".qttest/state"));
    return base + QStringLiteral("/taso-workbench");
}

QString last_folder() { return user_settings().value(folder_key()).toString(); }

void set_last_folder(const QString& chosen) {
    const QFileInfo info(chosen);
    user_settings().setValue(folder_key(), info.isDir() ? info.absoluteFilePath() : info.absolutePath());
}

}  // namespace taso
