// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "window/start_card.h"
#include "workbench/introducing.h"

class QVBoxLayout;

namespace taso {

class WorkbenchWindow;

/// What can be begun with, while nothing is open or when it is asked for: work that was left, demonstrations, the
/// built-in networks, and files.
class StartPage : public QScrollArea {
    Q_OBJECT

  public:
    explicit StartPage(WorkbenchWindow& window);

    /// Lists what has been left by now.
    void refresh();
    std::vector<StartCard*> cards() const;
    CardGrid* recent() const { return recent_; }
    CardGrid* demonstrations() const { return demonstrations_; }
    StartCard* network(const QString& name) const;
    QPushButton* back() const { return back_; }
    void focus_first();

  signals:
    void back_wanted();

  protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* head();
    QWidget* drop_panel();
    QLabel* heading(const QString& words, QVBoxLayout& column);
    void add_demonstrations(QVBoxLayout& column);
    void add_networks(QVBoxLayout& column);
    StartCard* add_card(const QString& name, int lines, QWidget& grid);
    void show_facts(const NetworkFacts& facts);
    /// From a card to the nearest in the direction of an arrow.
    void walk(const StartCard& from, int key);

    WorkbenchWindow& window_;
    QLabel *title_, *recent_heading_;
    QPushButton* back_;
    CardGrid *recent_, *demonstrations_;
    std::vector<CardGrid*> networks_;
    Introducing introducing_;
    bool introduced_ = false;
};

}  // namespace taso
