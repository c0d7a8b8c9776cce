// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "graph/survey_view.h"

namespace taso {

/// Says at the top of the window what of a file is not supported and what is wrong with the chosen node of its graph, and
/// offers to cut the network there. It is there as long as that graph.
class SurveyBar : public QFrame {
    Q_OBJECT

  public:
    SurveyBar(Workbench& workbench, SurveyView& view, QWidget* parent = nullptr);

    QLabel* words() const { return words_; }
    QLabel* chosen_words() const { return chosen_; }
    QPushButton* cut_button() const { return cut_; }
    QToolButton* close_button() const { return close_; }

  private:
    void show_survey();
    void show_chosen();
    QString summary() const;
    QString about(int node) const;

    Workbench& workbench_;
    SurveyView& view_;
    QLabel *words_, *chosen_;
    QPushButton* cut_;
    QToolButton* close_;
};

}  // namespace taso
