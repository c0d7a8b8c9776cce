// SPDX-License-Identifier: GPL-3.0-or-later
// No text of the window is cut off: on every page, in both languages and themes, at four sizes.
#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include "boards/boards_window.h"
#include "style/chart.h"
#include "support/patience.h"
#include "views/latency_readout.h"
#include "window/candidates_dialog.h"
#include "window/history_dialog.h"
#include "window/main_window.h"
#include "words/translation.h"

namespace taso {

namespace {

constexpr int small_width = 1280;  ///< below it what is long may end in dots, with the whole as a tooltip

/// All that is cut in one window.
class Cuts {
  public:
    explicit Cuts(QWidget& window) : large_(window.width() >= small_width) {
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (widget->window() != &window || !widget->isVisible()) continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget)) look(*label);
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) look(*button);
            if (const auto* box = qobject_cast<const QComboBox*>(widget)) look(*box);
            if (const auto* line = qobject_cast<const QLineEdit*>(widget)) look(*line);
            if (auto* table = qobject_cast<QTableView*>(widget)) look(*table);
            if (auto* chart = qobject_cast<Chart*>(widget)) look(*chart);
        }
    }
    const QStringList& found() const { return found_; }

  private:
    void hold(const QString& words, double wanted, double given) {
        if (wanted > given) found_ << QStringLiteral("'%1' %2 in %3").arg(words).arg(wanted).arg(given);
    }
    void look(const QLabel& label) {
        if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull()) return;
        const QFontMetrics metrics = label.fontMetrics();
        if (qobject_cast<const ElidedLabel*>(&label)) {
            // Sentences may end in dots; words and figures may not.
            if (large_ && label.text().size() < 60)
                hold(label.text(), metrics.horizontalAdvance(label.text()), label.contentsRect().width());
        } else if (label.wordWrap()) {
            hold(label.text(), label.heightForWidth(label.width()), label.height());
        } else {
            hold(label.text(), label.minimumSizeHint().width(), label.width());
            hold(label.text(), label.minimumSizeHint().height(), label.height());
        }
    }
    void look(const QAbstractButton& button) {
        // Those inside of a line show their icon alone.
        if (button.text().isEmpty() || qobject_cast<const QLineEdit*>(button.parentWidget())) return;
        hold(button.text(), button.sizeHint().width(), button.width());
        hold(button.text(), button.sizeHint().height(), button.height());
    }
    void look(const QComboBox& box) {
        hold(box.currentText(), box.fontMetrics().horizontalAdvance(box.currentText()) + 30, box.width());
    }
    void look(const QLineEdit& line) {
        if (large_)
            hold(line.placeholderText(), line.fontMetrics().horizontalAdvance(line.placeholderText()) + 18,
                 line.width());
    }
    /// From the first to the last column of pixels of a heading, beneath the arrow of what is sorted; the
    /// width of the section where it is not in sight.
    static int inked_width(QHeaderView& header, int column) {
        const QRect section(header.sectionViewportPosition(column), 0, header.sectionSize(column),
                            header.height());
        if (!header.viewport()->rect().contains(section)) return section.width();
        const QImage image = header.viewport()->grab(section).toImage();
        int first = image.width(), last = -1;
        for (int y = 12; y < image.height() - 3; y++)
            for (int x = 0; x < image.width(); x++)
                if (image.pixel(x, y) != image.pixel(0, 1)) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
        return last - first + 1;
    }
    void look(QTableView& table) {
        QFont bold = table.font();
        bold.setWeight(QFont::DemiBold);
        const QAbstractItemModel& model = *table.model();
        const bool layers = table.metaObject() == &QTableView::staticMetaObject;
        for (int column = 0; column < model.columnCount(); column++) {
            if (table.isColumnHidden(column)) continue;
            const QString title = model.headerData(column, Qt::Horizontal).toString();
            // As it is painted: a style keeps room for an arrow, too, beneath which an S has lost its bow.
            hold(title, QFontMetrics(bold).tightBoundingRect(title).width() - 2,
                 inked_width(*table.horizontalHeader(), column));
            if (!layers || column == LayerTableModel::layer) continue;
            for (int row = 0; row < model.rowCount(); row++) {
                const QString words = model.index(row, column).data().toString();
                const int beside = column == LayerTableModel::primitive ? 22 : 6;
                hold(words, table.fontMetrics().horizontalAdvance(words) + beside, table.columnWidth(column));
            }
        }
        // The last row that is seen is seen whole, or hidden.
        const int last = table.rowAt(table.viewport()->height() - 1);
        if (last <= table.rowAt(0)) return;
        const int top = table.rowViewportPosition(last), high = table.rowHeight(last);
        if (top + high <= table.viewport()->height()) return;
        const int y = (top + table.viewport()->height()) / 2;
        const QPoint in_row = table.viewport()->mapTo(&table, QPoint(table.viewport()->width() / 4, y));
        const QImage image = table.grab(QRect(in_row, QSize(80, 1))).toImage();
        for (int x = 0; x < image.width(); x++)
            if (image.pixel(x, 0) != Theme::of(table.palette()).panel.rgb())
                return void(found_ << QStringLiteral("row %1 is cut").arg(last));
    }
    void look(Chart& chart) {
        if (!chart.sentence().isEmpty()) return;
        for (QCPAxis* axis : {chart.xAxis, chart.yAxis}) {
            const bool across = axis == chart.xAxis;
            const QFontMetricsF metrics(axis->tickLabelFont());
            QVector<double> ticks;
            QVector<QString> labels;
            axis->ticker()->generate(axis->range(), chart.locale(), QLatin1Char('g'), 6, ticks, nullptr,
                                     &labels);
            double taken = 0;
            std::vector<std::pair<double, QString>> places;
            for (qsizetype i = 0; i < ticks.size(); i++)
                if (axis->range().contains(ticks[i]))
                    places.emplace_back(axis->coordToPixel(ticks[i]), labels[i]);
            std::sort(places.begin(), places.end());
            const bool says_something = std::any_of(places.begin(), places.end(), [](const auto& place) {
                return place.second != QLatin1String("0");
            });
            if (!says_something) found_ << QStringLiteral("an axis without figures");
            for (const auto& [place, label] : places) {
                const double half = (across ? metrics.horizontalAdvance(label) : metrics.ascent()) / 2;
                hold(label, taken, place - half);
                hold(label, place + half, across ? chart.width() : chart.height());
                taken = place + half + (across ? 4 : 0);
            }
        }
    }

    bool large_;
    QStringList found_;
};

}  // namespace

class QuickClipping : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        // Qt keeps the columns of its file dialog between runs.
        QVERIFY(settings_.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings_.path());
    }
    void cuts_no_text_data();
    void cuts_no_text();

  private:
    QTemporaryDir settings_;
};

void QuickClipping::cuts_no_text_data() {
    QTest::addColumn<QLocale>("language");
    QTest::addColumn<ThemeChoice>("theme");
    for (const auto& [word, language] : {std::pair("English", QLocale::English), {"German", QLocale::German}})
        for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark})
            QTest::addRow("%s, %s", word, theme == ThemeChoice::dark ? "dark" : "light")
                << QLocale(language) << theme;
}

void QuickClipping::cuts_no_text() {
    QFETCH(QLocale, language);
    QFETCH(ThemeChoice, theme);
    install_translation(*qApp, language);
    apply(theme, false, *qApp);
    WorkbenchWindow window(false);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto check = [](QWidget& shown, const QString& what) {
        QCoreApplication::processEvents();
        shown.grab();
        const QStringList found = Cuts(shown).found();
        QVERIFY2(found.isEmpty(),
                 qPrintable(what + QStringLiteral(": ") + found.mid(0, 8).join(QLatin1Char('\n'))));
    };
    constexpr std::array sizes = {QSize(960, 640), QSize(1280, 800), QSize(1440, 900), QSize(1920, 1080)};
    const auto check_all = [&](const QString& what) {
        for (const QSize size : sizes) {
            window.resize(size);
            check(window, QStringLiteral("%1, %2x%3").arg(what).arg(size.width()).arg(size.height()));
        }
    };
    check_all(QStringLiteral("empty"));
    // What may be said of a latency, whether or not it comes to be said here.
    const QLabel& status = *window.view<LatencyReadout>()->status();
    for (const char* words :
         {"computing the frontier …", "best of what was found", "best so far, still searching …",
          "nothing fits yet, still searching …", "nothing that fits was found", "best of the listed points",
          "optimal (ILP still proving)"}) {
        const QString said = QCoreApplication::translate("taso::LatencyReadout", words);
        QVERIFY(language.language() == QLocale::English || said != QString::fromUtf8(words));
        QVERIFY2(status.fontMetrics().horizontalAdvance(said) <= status.width(), qPrintable(said));
    }
    Session session;
    session.network = "squeezenet";
    session.kind = BudgetKind::arena;
    session.layer = "fire2/expand3x3";
    window.workbench().open(session);
    QTRY_VERIFY_WITH_TIMEOUT(window.workbench().details() && window.view<GraphView>()->is_laid_out() &&
                                 !window.workbench().is_picture_due(),
                             long_ms);
    check_all(QStringLiteral("layers"));
    // Longer names, and other figures at the axes.
    session.network = "googlenet";
    session.layer = "conv2/3x3";
    window.workbench().open(session);
    QTRY_VERIFY_WITH_TIMEOUT(window.workbench().document()->name == QLatin1String("googlenet") &&
                                 window.workbench().details() && window.view<GraphView>()->is_laid_out() &&
                                 !window.workbench().is_picture_due(),
                             long_ms);
    check_all(QStringLiteral("layers of googlenet"));
    window.layers()->tab(LayerCard::Page::explanation)->click();
    QTRY_VERIFY_WITH_TIMEOUT(window.view<ExplanationPage>()->is_complete(), long_ms);
    check_all(QStringLiteral("explanation"));
    window.show_candidates();
    QTRY_VERIFY_WITH_TIMEOUT(window.candidates()->page()->is_complete(), long_ms);
    check(*window.candidates(), QStringLiteral("candidates"));
    window.candidates()->close();
    window.layers()->tab(LayerCard::Page::layers)->click();
    window.workbench().set_budget(window.workbench().least_bytes() - 1);
    QTRY_VERIFY_WITH_TIMEOUT(window.workbench().details() && !window.workbench().is_picture_due(), long_ms);
    check_all(QStringLiteral("infeasible"));
    window.show_history();
    check(*window.history(), QStringLiteral("history"));
    window.history()->close();
    window.ask_export();
    QWidget* dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    check(*dialog, QStringLiteral("export"));
    dialog->close();
    window.findChild<QAction*>(QStringLiteral("open-network"))->trigger();
    auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    QVERIFY(files);
    const auto* tree = files->findChild<QTreeView*>(QStringLiteral("treeView"));
    files->setDirectory(QStringLiteral(TASO_SOURCE_DIR));
    // Where files are listed, Qt fits the columns to them.
    QTRY_VERIFY(tree->model()->rowCount(tree->rootIndex()) > 0);
    QTest::qWait(100);
    check(*files, QStringLiteral("open"));
    QFont bold = tree->header()->font();
    bold.setWeight(QFont::DemiBold);
    for (int column = 0; column < tree->model()->columnCount(); column++) {
        const QString title = tree->model()->headerData(column, Qt::Horizontal).toString();
        QVERIFY2(tree->header()->sectionSize(column) >= QFontMetrics(bold).horizontalAdvance(title) + 24,
                 qPrintable(title));
    }
    files->close();
    for (int page = 0; page < BoardsWindow::page_count; page++) {
        window.show_boards(page);
        check(*window.boards(), QStringLiteral("boards %1").arg(page));
    }
}

}  // namespace taso

QTEST_MAIN(taso::QuickClipping)
#include "quick_clipping_window.moc"
