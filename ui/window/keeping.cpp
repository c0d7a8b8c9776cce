// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/keeping.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QSplitter>

#include "workbench/preferences.h"
#include "workbench/user_settings.h"

namespace taso {

namespace {

constexpr int most_recent = 8;

QString recent_key() { return QStringLiteral("recent"); }

QString arrangement_key(const QString& name) { return QStringLiteral("arrangement/") + name; }

}  // namespace

Keeping::Keeping(QMainWindow& window, Workbench& workbench, Themes& themes, GoOnBar& bar,
                 std::function<std::map<std::string, std::string>()> view)
    : QObject(&window),
      window_(window),
      workbench_(workbench),
      themes_(themes),
      bar_(bar),
      view_(std::move(view)) {}

void Keeping::begin() {
    if (work_) return;
    work_ = new KeptWork(workbench_, view_, this);
    connect(work_, &KeptWork::fault, this, &Keeping::fault);
    connect(&bar_, &GoOnBar::wanted, this, &Keeping::go_on);
    // Behind the keeper's own slot, which has by then left what was open before.
    connect(&workbench_, &Workbench::document_changed, this,
            [this] { bar_.offer(work_->left_of_open_one()); });
    connect(&themes_, &Themes::picked, this, [](const QString& name) {
        Preferences chosen = read_preferences();
        chosen.theme = name;
        write_preferences(chosen);
    });
    restore_arrangement();
    themes_.choose_named(read_preferences().theme);
}

void Keeping::restore_arrangement() {
    const QSettings settings = user_settings();
    const auto kept = [&](const QString& name) {
        return settings.value(arrangement_key(name)).toByteArray();
    };
    window_.restoreGeometry(kept(QStringLiteral("window")));
    window_.restoreState(kept(QStringLiteral("docks")));
    for (QDockWidget* dock : window_.findChildren<QDockWidget*>()) dock->hide();
    for (QSplitter* splitter : window_.findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty()) splitter->restoreState(kept(splitter->objectName()));
}

void Keeping::keep_arrangement() {
    if (!work_) return;
    QSettings settings = user_settings();
    settings.setValue(arrangement_key(QStringLiteral("window")), window_.saveGeometry());
    settings.setValue(arrangement_key(QStringLiteral("docks")), window_.saveState());
    for (const QSplitter* splitter : window_.findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty())
            settings.setValue(arrangement_key(splitter->objectName()), splitter->saveState());
}

void Keeping::hand_over() {
    if (!work_) return;
    work_->hand_over();
    keep_arrangement();
}

std::vector<KeptWork::Left> Keeping::left() const {
    return work_ ? KeptWork::left() : std::vector<KeptWork::Left>();
}

void Keeping::offer() {
    if (workbench_.document() || workbench_.is_opening()) return;
    const auto works = left();
    if (!works.empty()) bar_.offer(works.front());
}

void Keeping::go_on(const KeptWork::Left& work) {
    emit going_on(work.session_file);
    if (!work_->go_on(work)) emit notice(tr("Another window has gone on with this work."));
}

void Keeping::remember(const QString& source) {
    if (!work_ || source.isEmpty()) return;
    QStringList sources = recent();
    const QFileInfo info(source);
    const QString whole = info.isFile() ? info.absoluteFilePath() : source;
    sources.removeAll(whole);
    sources.prepend(whole);
    user_settings().setValue(recent_key(), sources.mid(0, most_recent));
}

QStringList Keeping::recent() const { return user_settings().value(recent_key()).toStringList(); }

}  // namespace taso
