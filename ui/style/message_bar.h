// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QToolButton>

namespace taso {

/// A sentence at the top of the window that stays until it is closed or replaced; never in the way. It can be
/// selected and copied, by the keyboard too; Esc, in it, closes it.
class MessageBar : public QFrame {
    Q_OBJECT

  public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show_fault(const QString& sentence);
    void show_notice(const QString& sentence);
    /// The keyboard comes here, while there is a sentence.
    void take_focus();
    QString sentence() const { return words_->text(); }
    QToolButton* close_button() const { return close_; }

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    /// Closes it; the keyboard goes back to where it came from.
    void leave();
    void present(const QString& sentence, const char* kind);

    QLabel* words_;
    QToolButton* close_;
    QPointer<QWidget> came_from_;
};

}  // namespace taso
