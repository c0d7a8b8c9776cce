// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/file_dialog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QTreeView>
#include <algorithm>

namespace taso {

namespace {

/// Qt's own dialog, shown where the desktop has none, is too narrow for what its columns say.
void widen(QFileDialog& dialog) {
    auto* files = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
    if (!files) return;
    dialog.resize(860, 520);
    QFont bold = files->header()->font();
    bold.setBold(true);
    const QFontMetrics head(bold), body(files->font());
    const QDateTime late(QDate(2028, 12, 28), QTime(22, 58));
    const QStringList longest = {QString(), QStringLiteral("1023.99 MiB"), QStringLiteral("nnnnnnnnnnnn"),
                                 QLocale().toString(late, QLocale::ShortFormat)};
    int taken = 0;
    for (int column = 1; column < std::min<int>(files->model()->columnCount(), longest.size()); column++) {
        const QString title = files->model()->headerData(column, Qt::Horizontal).toString();
        const int width =
            std::max(head.horizontalAdvance(title), body.horizontalAdvance(longest[column])) + 28;
        files->header()->setSectionResizeMode(column, QHeaderView::Interactive);
        files->header()->resizeSection(column, width);
        taken += width;
    }
    files->header()->setStretchLastSection(false);
    files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (auto* splitter = dialog.findChild<QSplitter*>(QStringLiteral("splitter")))
        splitter->setSizes({150, std::max(660, 240 + taken)});
}

}  // namespace

QFileDialog* file_dialog(QWidget* parent, const QString& title, const QString& folder,
                         const QString& filter) {
    auto* dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    widen(*dialog);
    return dialog;
}

QFileDialog* save_dialog(QWidget* parent, const QString& title, const QString& folder,
                         const QString& filters) {
    QFileDialog* dialog = file_dialog(parent, title, folder, filters);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const auto follow = [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QLatin1String("*."), 1).section(QLatin1Char(')'), 0, 0));
    };
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, follow);
    follow(dialog->selectedNameFilter());
    return dialog;
}

QString filter_text(const std::vector<std::string>& patterns) {
    QStringList words;
    for (const std::string& pattern : patterns) words << QString::fromStdString(pattern);
    return words.join(QLatin1Char(' '));
}

QFileDialog* new_folder_dialog(QWidget* parent, const QString& title, const QString& folder) {
    QFileDialog* dialog = file_dialog(parent, title, folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::FileName, QCoreApplication::translate("taso::FileDialog", "&Folder:"));
    dialog->setLabelText(QFileDialog::Accept, QCoreApplication::translate("taso::FileDialog", "&Choose"));
    return dialog;
}

}  // namespace taso
