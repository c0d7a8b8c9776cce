// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QStringList>
#include <vector>

#include "window/thumbnail.h"

namespace taso {

/// Something that can be begun with: a name, lines that say what it is, and perhaps a picture. Enter, Space and a
/// click take it.
class StartCard : public QAbstractButton {
    Q_OBJECT

  public:
    StartCard(const QString& name, int lines, QWidget* parent);

    /// As many as there is room for; the last one goes on over what is left.
    void set_lines(const QStringList& lines);
    const QStringList& lines() const { return lines_; }
    void set_thumbnail(const Thumbnail& thumbnail);
    const Thumbnail& thumbnail() const { return thumbnail_; }

    QSize sizeHint() const override;

  signals:
    /// An arrow was pressed.
    void walked(int key);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    QFont bold() const;
    QFont small() const;

    const int room_for_;
    QStringList lines_;
    Thumbnail thumbnail_;
    bool has_picture_ = false;
};

/// Cards in columns of one width, as many as there is room for.
class CardGrid : public QWidget {
    Q_OBJECT

  public:
    /// `letters`: how many a card is wide at least.
    CardGrid(int letters, QWidget* parent);

    void set_cards(std::vector<StartCard*> cards);
    const std::vector<StartCard*>& cards() const { return cards_; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, card_height()}; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    int columns(int width) const;
    int card_height() const;
    void lay();

    const int letters_;
    std::vector<StartCard*> cards_;
};

}  // namespace taso
