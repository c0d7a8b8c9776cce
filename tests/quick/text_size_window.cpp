// SPDX-License-Identifier: GPL-3.0-or-later
// In larger text nothing is cut where there is room for it, and all of a window follows when the size changes.
#include <QSplitter>
#include <QStandardPaths>
#include <QtTest>
#include <cmath>
#include <map>

#include "support/legible.h"
#include "support/patience.h"
#include "support/pictures.h"
#include "support/sanitized.h"
#include "window/central_pages.h"
#include "window/main_window.h"
#include "words/translation.h"

namespace taso {

class QuickTextSize : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup();
    void cuts_no_large_text_data();
    void cuts_no_large_text();
    void follows_live();

  private:
    static void open(WorkbenchWindow& window);
};

void QuickTextSize::cleanup() { set_text_size(100, *qApp); }

void QuickTextSize::open(WorkbenchWindow& window) {
    Session session;
    session.network = "squeezenet";
    session.kind = BudgetKind::arena;
    session.layer = "fire2/expand3x3";
    window.workbench().open(session);
    QTRY_VERIFY_WITH_TIMEOUT(window.is_settled() && !window.workbench().is_picture_due(), long_ms);
}

void QuickTextSize::cuts_no_large_text_data() {
    QTest::addColumn<QLocale>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<int>("percent");
    // Under a sanitizer every path is wanted, and once is enough.
    if (sanitized_share > 1)
        qInfo("under a sanitizer: in German only");
    else
        QTest::newRow("English, 150") << QLocale(QLocale::English) << ThemeChoice::light << 150;
    QTest::newRow("German, 150") << QLocale(QLocale::German) << ThemeChoice::light << 150;
    if (qEnvironmentVariableIsEmpty("TASO_PICTURES")) return;
    // To be looked at.
    QTest::newRow("English, 100") << QLocale(QLocale::English) << ThemeChoice::dark << 100;
    QTest::newRow("English, 200") << QLocale(QLocale::English) << ThemeChoice::dark << 200;
}

void QuickTextSize::cuts_no_large_text() {
    QFETCH(QLocale, language);
    QFETCH(ThemeChoice, theme);
    QFETCH(int, percent);
    install_translation(*qApp, language);
    apply(theme, false, *qApp);
    set_text_size(percent, *qApp);
    WorkbenchWindow window(false);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QStringList found;
    const auto check = [&](QWidget& shown, const QString& what) {
        QCoreApplication::processEvents();
        shown.grab();
        keep_picture(
            shown,
            QStringLiteral("%1-%2-%3-%4.png").arg(language.name(), what).arg(percent).arg(shown.width()));
        const QStringList cuts = Cuts(shown).found();
        for (const QString& cut : cuts)
            found << QStringLiteral("%1 %2x%3: %4").arg(what).arg(shown.width()).arg(shown.height()).arg(cut);
    };
    const auto check_all = [&](const QString& what) {
        for (const QSize size : {QSize(1440, 900), QSize(1920, 1080)}) {
            window.resize(size);
            check(window, what);
        }
    };
    check_all(QStringLiteral("start"));
    window.pages()->show_views();
    check_all(QStringLiteral("empty"));
    open(window);
    check_all(QStringLiteral("layers"));
    window.layers()->tab(LayerCard::Page::explanation)->click();
    QTRY_VERIFY_WITH_TIMEOUT(window.view<ExplanationPage>()->is_complete(), long_ms);
    check_all(QStringLiteral("explanation"));
    window.layers()->tab(LayerCard::Page::layers)->click();
    window.workbench().set_budget(window.workbench().least_bytes() - 1);
    QTRY_VERIFY_WITH_TIMEOUT(window.workbench().details() && !window.workbench().is_picture_due(), long_ms);
    check_all(QStringLiteral("infeasible"));
    window.findChild<QAction*>(QStringLiteral("settings"))->trigger();
    QWidget* dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    check(*dialog, QStringLiteral("settings"));
    dialog->close();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void QuickTextSize::follows_live() {
    apply(ThemeChoice::light, false, *qApp);
    WorkbenchWindow window(false);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    open(window);
    std::map<const QWidget*, double> usual;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        // Some show no text.
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool is_mute = widget->metaObject() == &QWidget::staticMetaObject ||
                             qobject_cast<const QSplitterHandle*>(widget) ||
                             (button && button->text().isEmpty());
        if (widget->window() == &window && !is_mute) usual[widget] = widget->font().pointSizeF();
    }
    const auto check = [&](int percent) {
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            const auto before = usual.find(widget);
            if (before == usual.end()) continue;
            const auto* label = qobject_cast<const QLabel*>(widget);
            const double size = widget->font().pointSizeF();
            QVERIFY2(std::abs(size - before->second * percent / 100) < 0.02,
                     qPrintable(QStringLiteral("%1 '%2': %3, and %4 at %5 %")
                                    .arg(QLatin1String(widget->metaObject()->className()),
                                         label ? label->text() : widget->accessibleName())
                                    .arg(before->second)
                                    .arg(size)
                                    .arg(percent)));
        }
    };
    for (const int percent : {110, 150, 200, 80}) {
        set_text_size(percent, *qApp);
        check(percent);
        if (QTest::currentTestFailed()) return;
    }
    // Another theme leaves the type as it is.
    window.set_theme(ThemeChoice::dark);
    check(80);
    set_text_size(100, *qApp);
    check(100);
}

}  // namespace taso

QTEST_MAIN(taso::QuickTextSize)
#include "quick_text_size_window.moc"
