// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula/ilp_rows_view.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include "formula/formula_picture.h"
#include "style/view_frame.h"

namespace taso {

namespace {

constexpr double row_side = 14, row_above = 5, heading_above = 14;

class IlpRowDelegate : public QStyledItemDelegate {
  public:
    IlpRowDelegate(const IlpRowsView& view, QObject* parent) : QStyledItemDelegate(parent), view_(view) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto& line = line_of(index);
        const QFontMetrics metrics(option.font);
        if (line.row < 0)
            return {10, heading_height(line, option.font) + static_cast<int>(heading_above + row_above)};
        double height = picture(line, option.font).height() + 2 * row_above;
        if (has_label(line)) height += metrics.height() + 2;
        return {10, static_cast<int>(height) + 1};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::of(option.palette);
        const auto& line = line_of(index);
        const QRectF all = option.rect;
        const QFontMetrics metrics(option.font);
        if (line.row < 0) {
            painter->setFont(bold(option.font));
            painter->setPen(line.changed ? theme.caution : theme.text);
            painter->drawText(all.adjusted(row_side, heading_above, -row_side, 0),
                              Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, line.words);
            return;
        }
        if (line.lit) painter->fillRect(all, theme.tint());
        if (line.changed) painter->fillRect(all, Theme::mixed(theme.panel, theme.caution, 0.16));
        if (line.binding || line.changed)
            painter->fillRect(QRectF(all.left(), all.top(), 3, all.height()),
                              line.changed ? theme.caution : theme.accent);
        double top = all.top() + row_above;
        if (has_label(line)) {
            const QRectF place(all.left() + row_side, top, all.width() - 2 * row_side, metrics.height());
            painter->setFont(line.binding ? bold(option.font) : option.font);
            painter->setPen(line.binding ? theme.text : theme.muted);
            const QString right = line.changed && !line.before.isEmpty()
                                      ? IlpRowsModel::tr("until now %1").arg(line.before)
                                      : line.slack_words;
            const int taken = QFontMetrics(bold(option.font)).horizontalAdvance(right);
            painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, right);
            painter->setFont(option.font);
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                              metrics.elidedText(line.words, Qt::ElideMiddle,
                                                 static_cast<int>(place.width()) - taken - 12));
            top += metrics.height() + 2;
        }
        picture(line, option.font).paint(*painter, {all.left() + row_side, top}, theme, [this](int column) {
            return view_.rows()->value(column);
        });
    }

  private:
    static QFont bold(QFont font) {
        font.setWeight(QFont::DemiBold);
        return font;
    }
    static bool has_label(const IlpRowsModel::Line& line) { return !line.words.isEmpty(); }
    const IlpRowsModel::Line& line_of(const QModelIndex& index) const {
        return view_.rows()->lines()[static_cast<std::size_t>(index.row())];
    }
    int heading_height(const IlpRowsModel::Line& line, const QFont& font) const {
        return QFontMetrics(bold(font))
            .boundingRect(0, 0, static_cast<int>(view_.room() - 2 * row_side), 10000, Qt::TextWordWrap,
                          line.words)
            .height();
    }
    FormulaPicture picture(const IlpRowsModel::Line& line, const QFont& font) const {
        return {line.formula, [this](int column) -> const IlpSymbol& { return view_.rows()->symbol(column); },
                font, view_.room() - 2 * row_side};
    }

    const IlpRowsView& view_;
};

}  // namespace

IlpRowsView::IlpRowsView(QWidget* parent)
    : QListView(parent), rows_(new IlpRowsModel(this)), frame_(new ViewFrame(this)) {
    setModel(rows_);
    setItemDelegate(new IlpRowDelegate(*this, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("The rows of the integer linear programme"));
}

double IlpRowsView::room() const { return viewport()->width() - 8; }

void IlpRowsView::show_sentence(const QString& sentence) { frame_->set_sentence(sentence); }

void IlpRowsView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

}  // namespace taso
