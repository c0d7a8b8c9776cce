// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows while nothing is open: work that was left with its picture, demonstrations, networks with
// their figures; by mouse and keyboard, and by files that are dropped.
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

#include "profile/profile.h"
#include "sources/open.h"
#include "support/patience.h"
#include "support/pictures.h"
#include "views/budget_bar.h"
#include "window/central_pages.h"
#include "window/main_window.h"
#include "words/numbers.h"
#include "workbench/user_settings.h"

namespace taso {

class QuickStartPage : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup() { window_.reset(); }
    void shows_every_network_with_its_figures();
    void opens_a_network_by_keyboard();
    void is_reached_again_and_left();
    void shows_left_work_with_its_picture();
    void asks_for_a_tight_budget();
    void keeps_the_fastest_plan_as_a();
    void takes_what_is_dropped();
    void draws_only_what_is_a_picture();

  private:
    void start();
    StartPage& page() { return *window_->pages()->start(); }
    Workbench& workbench() { return window_->workbench(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(window_->is_settled(), long_ms); }
    void drop(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window_.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window_.get(), &event);
    }

    QTemporaryDir folder_;
    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickStartPage::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QVERIFY(folder_.isValid());
    // What is kept is this run's own.
    qputenv("HOME", folder_.filePath(QStringLiteral("home")).toLocal8Bit());
    QVERIFY(state_folder().startsWith(folder_.path()));
}

void QuickStartPage::start() {
    window_.reset();
    apply(ThemeChoice::light, false, *qApp);
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->keep_between_runs();
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
}

void QuickStartPage::init() {
    QDir(state_folder()).removeRecursively();
    user_settings().clear();
    start();
}

void QuickStartPage::shows_every_network_with_its_figures() {
    QVERIFY(page().isVisible() && page().recent()->isHidden() && page().back()->isHidden());
    const auto networks = built_in_networks();
    QCOMPARE(page().cards().size(), networks.size() + 3);
    for (const std::string& name : networks) {
        const StartCard* card = page().network(text(name));
        QVERIFY2(card, name.c_str());
        QTRY_VERIFY2_WITH_TIMEOUT(card->lines().size() == 2, name.c_str(), long_ms);
        QVERIFY(!card->accessibleDescription().isEmpty());
    }
    const StartCard& squeezenet = *page().network(QStringLiteral("squeezenet"));
    QCOMPARE(squeezenet.lines(), QStringList({QStringLiteral("388 MMAC, 1.24 M parameters"),
                                              QStringLiteral("3x227x227, 39 layers")}));
    const auto* title = page().findChild<QLabel*>(QStringLiteral("start-title"));
    QVERIFY(title->font().pointSizeF() > 1.4 * page().font().pointSizeF());
    for (const QSize size : {QSize(960, 640), QSize(1280, 800), QSize(1920, 1080)}) {
        window_->resize(size);
        QCoreApplication::processEvents();
        for (const StartCard* card : page().cards()) {
            QVERIFY(card->parentWidget()->rect().contains(card->geometry()));
            QVERIFY(card->mapTo(page().widget(), QPoint(card->width(), 0)).x() <= page().viewport()->width());
            QFont small = card->font();
            small.setPointSizeF(small.pointSizeF() * 0.92);
            const QFontMetrics metrics(small);
            const QRect room(0, 0, card->width() - 24, 1000);
            for (const QString& line : card->lines())
                if (card->lines().size() == 2)
                    QVERIFY2(metrics.horizontalAdvance(line) <= room.width(), qPrintable(line));
                else
                    QVERIFY2(metrics.boundingRect(room, Qt::TextWordWrap, line).height() <=
                                 3 * metrics.lineSpacing(),
                             qPrintable(line));
        }
        // No more room is taken than the cards need.
        if (size.height() != 800) QCOMPARE(page().verticalScrollBar()->maximum() > 0, size.height() < 800);
        keep_picture(*window_, QStringLiteral("start-%1.png").arg(size.width()));
    }
    apply(ThemeChoice::dark, false, *qApp);
    window_->resize(1280, 800);
    keep_picture(*window_, QStringLiteral("start-dark.png"));
}

void QuickStartPage::opens_a_network_by_keyboard() {
    const auto cards = page().cards();
    QVERIFY(cards.front()->hasFocus());
    QTest::keyClick(cards[0], Qt::Key_Right);
    QVERIFY(cards[1]->hasFocus());
    QTest::keyClick(cards[1], Qt::Key_Left);
    QVERIFY(cards[0]->hasFocus());
    // Down to the first network, and along to the one wanted; it comes into sight.
    QTest::keyClick(cards[0], Qt::Key_Down);
    QVERIFY(page().network(QStringLiteral("alexnet"))->hasFocus());
    QTest::keyClick(page().focusWidget(), Qt::Key_Up);
    QVERIFY(cards[0]->hasFocus());
    StartCard* wanted = page().network(QStringLiteral("ds_cnn"));
    for (int i = 0; i < 40 && !wanted->hasFocus(); i++)
        QTest::keyClick(window_->focusWidget(), Qt::Key_Right);
    QVERIFY(wanted->hasFocus());
    QVERIFY(!wanted->visibleRegion().isEmpty());
    QTest::keyClick(wanted, Qt::Key_Up);
    wanted = page().network(QStringLiteral("squeezenet"));
    for (int i = 0; i < 40 && !wanted->hasFocus(); i++) QTest::keyClick(window_->focusWidget(), Qt::Key_Left);
    QTest::keyClick(wanted, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    QCOMPARE(workbench().document()->session.network, std::string("squeezenet"));
    QVERIFY(!page().isVisible());
    settle();
    // The keyboard is where it was without the page.
    QTRY_VERIFY(window_->view<BudgetBar>()->slider()->hasFocus());
}

void QuickStartPage::is_reached_again_and_left() {
    page().network(QStringLiteral("resnet8"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
    const Session asked = workbench().session();
    QTest::keyClick(window_.get(), Qt::Key_Home, Qt::AltModifier);
    QVERIFY(page().isVisible() && page().back()->isVisible());
    QVERIFY(page().back()->text().contains(QStringLiteral("resnet8")));
    QTest::keyClick(window_->focusWidget(), Qt::Key_Escape);
    QVERIFY(!page().isVisible());
    window_->findChild<QAction*>(QStringLiteral("start-page"))->trigger();
    QTest::mouseClick(page().back(), Qt::LeftButton);
    QVERIFY(!page().isVisible());
    QVERIFY(is_same_question(asked, workbench().session()));
    // A network that cannot be opened leaves what is open.
    window_->pages()->show_start();
    window_->open_path(folder_.filePath(QStringLiteral("none.onnx")));
    QTRY_VERIFY(window_->messages()->isVisible());
    QVERIFY(!page().isVisible());
}

void QuickStartPage::shows_left_work_with_its_picture() {
    window_->open_path(QStringLiteral("squeezenet"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
    workbench().set_budget(workbench().frontier()->points[3].memory_bytes);
    settle();
    const Thumbnail shown = thumbnail_of(workbench());
    QVERIFY(shown.steps.size() >= 4 && shown.shown.x() >= 0);
    window_->close();
    start();
    QVERIFY(page().recent()->isVisible());
    QCOMPARE(page().recent()->cards().size(), std::size_t{1});
    StartCard* card = page().recent()->cards().front();
    QVERIFY(card->hasFocus());
    QCOMPARE(card->text(), QStringLiteral("squeezenet"));
    QVERIFY2(card->lines().front().contains(QStringLiteral("workspace"), Qt::CaseInsensitive),
             qPrintable(card->lines().front()));
    QCOMPARE(thumbnail_words(card->thumbnail()), thumbnail_words(shown));
    // It is seen: in the colour of the frontier.
    const QImage grabbed = card->grab(QRect(12, 12, 96, card->height() - 24)).toImage();
    int coloured = 0;
    for (int y = 0; y < grabbed.height(); y++)
        for (int x = 0; x < grabbed.width(); x++)
            coloured += grabbed.pixelColor(x, y).blue() > grabbed.pixelColor(x, y).red() + 40;
    QVERIFY2(coloured > 100, qPrintable(QString::number(coloured)));
    window_->resize(1280, 800);
    QCoreApplication::processEvents();
    keep_picture(*window_, QStringLiteral("start-left.png"));
    QTest::mouseClick(card, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
    QVERIFY(workbench().budget());
    // A view's words are the session's own again.
    for (const auto& [key, value] : workbench().view()) QVERIFY2(!key.starts_with("kept-"), key.c_str());
}

void QuickStartPage::asks_for_a_tight_budget() {
    const auto& cards = page().demonstrations()->cards();
    QCOMPARE(cards.size(), std::size_t{3});
    QTest::mouseClick(cards[2], Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
    QCOMPARE(workbench().document()->session.network, std::string("ds_cnn"));
    QCOMPARE(workbench().budget(), std::optional<std::int64_t>(24 * 1024));
    // What the words on the cards say comes true.
    QVERIFY(workbench().answer());
    window_->pages()->show_start();
    QTest::mouseClick(cards[0], Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document()->session.network == "vgg16", long_ms);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().details(), long_ms);
    QVERIFY(workbench().answer());
    QVERIFY(workbench().details()->answer.memory[BudgetKind::arena] <= 2 * 1024 * 1024);
}

void QuickStartPage::keeps_the_fastest_plan_as_a() {
    QTest::mouseClick(page().demonstrations()->cards()[1], Qt::LeftButton);
    KeptPlans& kept = workbench().kept_plans();
    QTRY_VERIFY_WITH_TIMEOUT(kept.difference(), long_ms);
    settle();
    QCOMPARE(workbench().budget(), std::optional<std::int64_t>(1024 * 1024));
    QVERIFY(!kept.a()->session->budget);
    QCOMPARE(window_->layers()->page(), LayerCard::Page::comparison);
    QCOMPARE(kept.plans().size(), std::size_t{1});
    // It is done with: what is asked next is the user's.
    workbench().set_budget(std::nullopt);
    settle();
    QVERIFY(!workbench().budget());
}

void QuickStartPage::takes_what_is_dropped() {
    const QString profile = folder_.filePath(QStringLiteral("mine.profile.json"));
    save_profile(load_profile("cortex-a53"), profile.toStdString());
    drop(profile);
    // Nothing is open that it could be of: it waits.
    QTRY_VERIFY_WITH_TIMEOUT(window_->messages()->sentence().contains(QStringLiteral("mine.profile.json")),
                             long_ms);
    QCOMPARE(workbench().session().profile, profile.toStdString());
    workbench().set_usual_profile({});
    const QString session = folder_.filePath(QStringLiteral("one.taso"));
    Session written;
    written.network = "resnet8";
    save_session(written, session.toStdString());
    drop(session);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    QCOMPARE(workbench().session_file(), session);
    settle();
    // The folder of a plan becomes A.
    const QString plan = folder_.filePath(QStringLiteral("plan"));
    QSignalSpy exported(&workbench(), &Workbench::export_finished);
    workbench().export_plan_to(plan);
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, long_ms);
    QVERIFY2(exported[0][1].toBool(), qPrintable(exported[0][0].toString()));
    for (const QString& dropped : {plan, plan + QStringLiteral("/plan.json")}) {
        drop(dropped);
        QTRY_VERIFY_WITH_TIMEOUT(workbench().kept_plans().a(), long_ms);
        QCOMPARE(window_->layers()->page(), LayerCard::Page::comparison);
        workbench().kept_plans().drop(0);
    }
}

void QuickStartPage::draws_only_what_is_a_picture() {
    const Thumbnail good{{{0, 1}, {0.25, 0.5}, {1, 0}}, {0.25, 0.5}};
    QVERIFY(thumbnail_of(thumbnail_words(good)) == good);
    QVERIFY(thumbnail_words(Thumbnail{}).empty());
    for (const char* words :
         {"", "-", "0,0", "- 0,0 1", "- 0,0 1,2000", "- 0,0 x,y", "- 0,0 -1,5", "- 0,0 1,2,3"})
        QVERIFY2(thumbnail_of(std::string(words)).steps.empty(), words);
    std::string many = "-";
    for (int i = 0; i < 1000; i++) many += " 1,1";
    QVERIFY(thumbnail_of(many).steps.empty());
}

}  // namespace taso

QTEST_MAIN(taso::QuickStartPage)
#include "quick_start_page_window.moc"
