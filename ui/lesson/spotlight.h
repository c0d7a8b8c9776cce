// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>

namespace taso {

/// A frame around a control that is spoken of. It lies over the window and follows the control; neither mouse
/// nor keyboard notice it.
class Spotlight : public QWidget {
    Q_OBJECT

  public:
    explicit Spotlight(QWidget* window);

    /// `part`: what of the control, wherever that has come to be; none: all of it.
    void point_at(QWidget* control, std::function<QRect()> part = {});
    void put_out();
    /// What is framed, in the window; empty: nothing.
    QRect framed() const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void follow();
    /// Of the control and all that it stands in.
    void watch(bool wanted);

    QPointer<QWidget> control_;
    std::function<QRect()> part_;
};

}  // namespace taso
