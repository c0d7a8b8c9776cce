// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace taso {

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
    install(QStringLiteral("taso"), QStringLiteral(":/i18n"));
}

}  // namespace taso
