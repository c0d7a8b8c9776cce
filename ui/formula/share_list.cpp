// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula/share_list.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include "style/theme.h"
#include "style/view_frame.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr double share_side = 10, share_gap = 8;

class ShareDelegate : public QStyledItemDelegate {
  public:
    ShareDelegate(const ShareModel& model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {10, QFontMetrics(option.font).height() + 6};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::of(option.palette);
        const auto& row = model_.rows()[static_cast<std::size_t>(index.row())];
        const QFontMetrics metrics(option.font);
        const QRectF all = QRectF(option.rect).adjusted(share_side, 0, -share_side, 0);
        const double names = std::min(150.0, all.width() * 0.3);
        QFont font = option.font;
        if (row.is_parted()) font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(theme.text);
        painter->drawText(QRectF(all.left(), all.top(), names, all.height()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(row.layer, Qt::ElideMiddle, static_cast<int>(names)));
        painter->setFont(option.font);
        const QRectF bar(all.left() + names + share_gap, all.top() + 2, all.width() - names - share_gap,
                         all.height() - 4);
        painter->fillRect(bar, Theme::mixed(theme.panel, theme.line, 0.35));
        double left = bar.left();
        for (const CandidateShare& share : row.shares) {
            const QRectF part(left, bar.top(), bar.width() * share.value, bar.height());
            left = part.right();
            painter->fillRect(
                part, Theme::mixed(theme.panel, theme.family(share.family), theme.dark ? 0.34 : 0.26));
            fill_family(*painter, QRectF(part.left(), part.top(), std::min(5.0, part.width()), part.height()),
                        share.family, theme);
            QString words = share.primitive;
            if (row.is_parted()) words = QLocale().toString(share.value, 'f', 2) + QLatin1Char(' ') + words;
            const int room = static_cast<int>(part.width()) - 14;
            if (room < metrics.horizontalAdvance(QStringLiteral("0.00"))) continue;
            painter->setPen(theme.text);
            painter->drawText(part.adjusted(10, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                              metrics.elidedText(words, Qt::ElideRight, room));
        }
    }

  private:
    const ShareModel& model_;
};

}  // namespace

void ShareModel::show(const Formulation* formulation, int step) {
    beginResetModel();
    rows_.clear();
    if (formulation) rows_ = shares_at(*formulation, step);
    endResetModel();
}

int ShareModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ShareModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const LayerShares& row = rows_[static_cast<std::size_t>(index.row())];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
    QStringList parts;
    for (const CandidateShare& share : row.shares) {
        const QString primitive =
            share.in_segment ? tr("%1, in a segment").arg(share.primitive) : share.primitive;
        parts << (row.is_parted() ? QLocale().toString(share.value, 'f', 2) + QLatin1Char(' ') + primitive
                                  : primitive);
    }
    return row.layer + QStringLiteral(": ") +
           (parts.isEmpty() ? dash_text() : parts.join(QStringLiteral(", ")));
}

ShareList::ShareList(QWidget* parent) : QListView(parent), shares_(new ShareModel(this)) {
    setModel(shares_);
    setItemDelegate(new ShareDelegate(*shares_, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What each layer runs at this step"));
    new ViewFrame(this);
}

}  // namespace taso
