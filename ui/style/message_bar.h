// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QToolButton>

namespace taso {

/// A sentence at the top of the window that stays until it is closed or replaced; never in the way.
class MessageBar : public QFrame {
    Q_OBJECT

  public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show_fault(const QString& sentence);
    void show_notice(const QString& sentence);
    QString sentence() const { return words_->text(); }
    QToolButton* close_button() const { return close_; }

  private:
    void present(const QString& sentence, const char* kind);

    QLabel* words_;
    QToolButton* close_;
};

}  // namespace taso
