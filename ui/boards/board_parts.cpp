// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_parts.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHeaderView>
#include <QStyle>
#include <QStyledItemDelegate>
#include <array>
#include <cmath>

#include "profile/profile.h"
#include "style/view_frame.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr std::array<const char*, 4> tone_names = {"plain", "good", "caution", "fault"};

/// Rows are chosen whole: no cell of theirs is marked besides. What stands in them stands below its heading.
class WholeRows : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        option->text = QChar(QChar::Nbsp) + option->text + QString(3, QChar(QChar::Nbsp));
    }
};

}  // namespace

QLabel* sentence_label(const QString& accessible_name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setAccessibleName(accessible_name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

void say(QLabel* label, const QString& sentence, Tone tone) {
    label->setText(sentence);
    label->setAccessibleDescription(sentence);
    label->setProperty("tone", QLatin1String(tone_names[static_cast<std::size_t>(tone)]));
    label->style()->unpolish(label);
    label->style()->polish(label);
    label->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty()) return;
    QAccessibleEvent event(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

Tone tone_of(const QLabel* label) {
    const QString name = label->property("tone").toString();
    for (std::size_t i = 0; i < tone_names.size(); i++)
        if (name == QLatin1String(tone_names[i])) return static_cast<Tone>(i);
    return Tone::plain;
}

void set_startable(QPushButton* start, QPushButton* stop, bool can_start, bool can_stop) {
    constexpr const char* key = "keyboard-was-here";
    const QWidget* focus = start->window()->focusWidget();
    const bool held = focus == start || focus == stop || start->property(key).toBool();
    start->setEnabled(start->isEnabled() || can_start);
    stop->setEnabled(stop->isEnabled() || can_stop);
    if (held && (can_start || can_stop)) (can_stop ? stop : start)->setFocus(Qt::OtherFocusReason);
    // Until one of them can be pressed again.
    start->setProperty(key, held && !can_start && !can_stop);
    start->setEnabled(can_start);
    stop->setEnabled(can_stop);
}

QTableWidget* reading_table(const QString& accessible_name, const QStringList& headings, int first_figure,
                            QWidget* parent) {
    auto* table = new QTableWidget(0, static_cast<int>(headings.size()), parent);
    table->setAccessibleName(accessible_name);
    table->setItemDelegate(new WholeRows(table));
    table->setHorizontalHeaderLabels(headings);
    for (int column = 0; column < table->columnCount(); column++)
        table->horizontalHeaderItem(column)->setTextAlignment(
            Qt::AlignVCenter | (column < first_figure ? Qt::AlignLeft : Qt::AlignRight));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    new ViewFrame(table);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    QFont bold = table->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    // What a heading asks for leaves out the room for an arrow that its painting keeps.
    int least = 0;
    for (int column = 1; column < first_figure; column++)
        least = std::max(least, metrics.horizontalAdvance(headings[column]) + 20);
    if (least > 0) table->horizontalHeader()->setMinimumSectionSize(least);
    for (int column = first_figure; column < table->columnCount(); column++) {
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        table->setColumnWidth(column, std::max(metrics.horizontalAdvance(headings[column]),
                                               metrics.horizontalAdvance(QStringLiteral("1234.5 %"))) +
                                          28);
    }
    int widest = 0;
    for (const QString& heading : headings) widest = std::max(widest, metrics.horizontalAdvance(heading));
    table->horizontalHeader()->setMinimumSectionSize(widest + 28);
    table->setMinimumHeight(4 * (table->fontMetrics().height() + 8));
    return table;
}

void set_row(QTableWidget* table, int row, const QStringList& words, int first_figure, bool bold) {
    QFont font = table->font();
    font.setBold(bold);
    for (int column = 0; column < words.size(); column++) {
        auto* item = new QTableWidgetItem(words[column]);
        item->setTextAlignment(Qt::AlignVCenter | (column < first_figure ? Qt::AlignLeft : Qt::AlignRight));
        item->setToolTip(words[column]);
        item->setFont(font);
        table->setItem(row, column, item);
    }
}

QString board_text(std::string_view name) {
    if (!name.ends_with(emulated_suffix)) return text(name);
    name.remove_suffix(emulated_suffix.size());
    return QCoreApplication::translate("taso::Boards", "%1 (emulated)").arg(text(name));
}

QString stage_text(const QString& stage) {
    const auto words = [](const char* source) { return QCoreApplication::translate("taso::Boards", source); };
    if (stage == QLatin1String("writing"))
        return words(QT_TRANSLATE_NOOP("taso::Boards", "writing the plan …"));
    if (stage == QLatin1String("compiling")) return words(QT_TRANSLATE_NOOP("taso::Boards", "compiling …"));
    if (stage == QLatin1String("uploading")) return words(QT_TRANSLATE_NOOP("taso::Boards", "uploading …"));
    if (stage == QLatin1String("starting")) return words(QT_TRANSLATE_NOOP("taso::Boards", "starting …"));
    if (stage == QLatin1String("running")) return words(QT_TRANSLATE_NOOP("taso::Boards", "running …"));
    return stage;
}

QString time_left_text(double seconds) {
    const int whole = static_cast<int>(std::ceil(std::min(seconds, 1e6)));
    if (whole < 100) return QCoreApplication::translate("taso::Boards", "about %1 s left").arg(whole);
    if (whole < 6000)
        return QCoreApplication::translate("taso::Boards", "about %1 min left").arg((whole + 59) / 60);
    return QCoreApplication::translate("taso::Boards", "about %1 h left").arg((whole + 1800) / 3600);
}

}  // namespace taso
