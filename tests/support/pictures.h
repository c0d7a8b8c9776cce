// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QDir>
#include <QWidget>
#include <QtTest>

namespace taso {

/// Draws a widget into a file of the folder that TASO_PICTURES names, to be looked at by eyes; where it names none,
/// nothing is done.
inline void keep_picture(QWidget& shown, QAnyStringView file) {
    const QString folder = qEnvironmentVariable("TASO_PICTURES");
    if (folder.isEmpty()) return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(shown.grab().save(folder + QLatin1Char('/') + file.toString()));
}

}  // namespace taso
