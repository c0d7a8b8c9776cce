// SPDX-License-Identifier: GPL-3.0-or-later
// What the window keeps between its runs: work, arrangement, theme and recent files.
#include <QActionGroup>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QSplitter>

#include "window/main_window.h"
#include "words/numbers.h"
#include "workbench/user_settings.h"

namespace taso {

namespace {

constexpr int most_recent = 8;

QString recent_key() { return QStringLiteral("recent"); }

QString arrangement_key(const QString& name) { return QStringLiteral("arrangement/") + name; }

/// As a line of a menu: a file with its folder, the home as ~.
QString line_of(const QString& source) {
    const QFileInfo info(source);
    if (!info.isAbsolute()) return source;
    QString folder = info.path();
    if (folder == QDir::homePath() || folder.startsWith(QDir::homePath() + QLatin1Char('/')))
        folder.replace(0, QDir::homePath().size(), QStringLiteral("~"));
    return QString::fromUtf8("%1 – %2")
        .arg(info.fileName(), folder)
        .replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace

void WorkbenchWindow::keep_between_runs() {
    if (kept_) return;
    kept_ = new KeptWork(
        workbench_, [this] { return view_words(); }, this);
    connect(kept_, &KeptWork::fault, messages_, &MessageBar::show_fault);
    connect(go_on_, &GoOnBar::wanted, this, &WorkbenchWindow::go_on);
    // Behind the keeper's own slot, which has by then left what was open before.
    connect(&workbench_, &Workbench::document_changed, this,
            [this] { go_on_->offer(kept_->left_of_open_one()); });
    connect(themes_, &QActionGroup::triggered, this, [](const QAction* theme) {
        user_settings().setValue(QStringLiteral("theme"), theme->objectName());
    });
    QSettings settings = user_settings();
    restoreGeometry(settings.value(arrangement_key(QStringLiteral("window"))).toByteArray());
    restoreState(settings.value(arrangement_key(QStringLiteral("docks"))).toByteArray());
    formulation_dock_->hide();
    for (QSplitter* splitter : findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(settings.value(arrangement_key(splitter->objectName())).toByteArray());
    const QString theme = settings.value(QStringLiteral("theme")).toString();
    for (const auto& [choice, name] : theme_names)
        if (theme == QLatin1String(name)) set_theme(choice);
}

void WorkbenchWindow::keep_arrangement() {
    if (!kept_) return;
    QSettings settings = user_settings();
    settings.setValue(arrangement_key(QStringLiteral("window")), saveGeometry());
    settings.setValue(arrangement_key(QStringLiteral("docks")), saveState());
    for (const QSplitter* splitter : findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty())
            settings.setValue(arrangement_key(splitter->objectName()), splitter->saveState());
}

void WorkbenchWindow::offer_to_go_on() {
    if (!kept_ || workbench_.document() || workbench_.is_opening()) return;
    const auto left = KeptWork::left();
    if (!left.empty()) go_on_->offer(left.front());
}

void WorkbenchWindow::go_on(const KeptWork::Left& work) {
    opening_ = work.session_file;
    going_on_ = true;
    if (!kept_->go_on(work)) messages_->show_notice(tr("Another window has gone on with this work."));
}

void WorkbenchWindow::list_left() {
    left_->clear();
    if (kept_)
        for (const KeptWork::Left& work : KeptWork::left()) {
            const QString words = tr("%1 (%2)").arg(KeptWork::summary(work),
                                                    QLocale().toString(work.when, QLocale::ShortFormat));
            QAction* action = left_->addAction(QString(words).replace(QLatin1Char('&'), QLatin1String("&&")));
            connect(action, &QAction::triggered, this, [this, work] { go_on(work); });
        }
    if (left_->isEmpty()) left_->addAction(tr("Nothing was left"))->setEnabled(false);
}

void WorkbenchWindow::remember(const QString& source) {
    if (!kept_ || source.isEmpty()) return;
    QSettings settings = user_settings();
    QStringList sources = settings.value(recent_key()).toStringList();
    const QFileInfo info(source);
    const QString whole = info.isFile() ? info.absoluteFilePath() : source;
    sources.removeAll(whole);
    sources.prepend(whole);
    settings.setValue(recent_key(), sources.mid(0, most_recent));
}

void WorkbenchWindow::list_recent() {
    recent_->clear();
    const QStringList sources = user_settings().value(recent_key()).toStringList();
    for (const QString& source : sources) {
        QAction* action = recent_->addAction(line_of(source));
        action->setToolTip(source);
        connect(action, &QAction::triggered, this, [this, source] { open_path(source); });
    }
    if (sources.isEmpty()) recent_->addAction(tr("Nothing yet"))->setEnabled(false);
}

}  // namespace taso
