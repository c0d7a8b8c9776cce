// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace taso {

/// One rule that the selection keeps, such as a pin or a ban, with a cross that lifts it. Delete lifts it by
/// keyboard; a click beside the cross is the button's.
class RuleChip : public QAbstractButton {
    Q_OBJECT

  public:
    enum class Kind { deadline, order, segments, threads, pin, ban, alone, together };

    RuleChip(Kind kind, const QString& words, QWidget* parent);

    /// The middle of the cross.
    QPoint cross() const;
    QSize sizeHint() const override;

  signals:
    void lifted();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

  private:
    bool at_cross(QPoint place) const;

    Kind kind_;
};

}  // namespace taso
