// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <vector>

class QCoreApplication;

namespace taso {

/// Installs the translation for a language where there is one, in place of the one before; English needs none. The
/// locale also formats numbers.
void install_translation(QCoreApplication& application, const QLocale& locale);

/// The languages that the window speaks, by their codes: "en", and each that a translation is built in for.
QStringList languages();
/// As those call it who speak it.
QString own_name(const QString& language);
/// Of a language by its code, in the form of the system's country where it is the system's language; empty: the
/// system's.
QLocale locale_of(const QString& language);

}  // namespace taso
