// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace taso {

namespace {

QString folder() { return QStringLiteral(":/i18n"); }

QString prefix() { return QStringLiteral("taso_"); }

}  // namespace

void install_translation(QCoreApplication& application, const QLocale& locale) {
    QLocale::setDefault(locale);
    const QString ours = QStringLiteral("translation");
    // What the new language does not say is English, not of the language before.
    for (QTranslator* former : application.findChildren<QTranslator*>(ours, Qt::FindDirectChildrenOnly))
        delete former;
    const auto install = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        translator->setObjectName(ours);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("taso"), folder());
}

QStringList languages() {
    QStringList codes = {QStringLiteral("en")};
    for (QString file : QDir(folder()).entryList({prefix() + QStringLiteral("*.qm")}))
        codes << file.mid(prefix().size()).chopped(3);
    codes.removeDuplicates();
    return codes;
}

QString own_name(const QString& language) {
    const QLocale locale(language);
    // Qt calls the only English of our choice American; and where no language is set, ours is shown.
    const bool is_english = locale.language() == QLocale::English || locale.language() == QLocale::C;
    const QString name = is_english ? QStringLiteral("English") : locale.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

QLocale locale_of(const QString& language) {
    const QLocale system = QLocale::system();
    if (language.isEmpty()) return system;
    const QLocale wanted(language);
    return wanted.language() == system.language() && wanted.script() == system.script() ? system : wanted;
}

}  // namespace taso
