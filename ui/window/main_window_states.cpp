// SPDX-License-Identifier: GPL-3.0-or-later
// What the views say where there is nothing to show, and where what is shown is not the answer.
#include "window/main_window.h"

namespace taso {

bool WorkbenchWindow::is_vacant() const {
    return !workbench_.frontier() || workbench_.frontier()->points.empty();
}

QString WorkbenchWindow::vacancy(const QString& without_network) const {
    if (!is_vacant()) return {};
    if (!workbench_.document())
        return workbench_.is_opening() ? tr("Opening the network …") : without_network;
    return workbench_.is_busy() ? tr("Computing the frontier …") : tr("There is no plan.");
}

void WorkbenchWindow::show_states() {
    graph_->set_sentence(!workbench_.document()  ? vacancy(tr("Open a network, or drop its file here."))
                         : graph_->is_laid_out() ? QString()
                                                 : tr("Laying out the graph …"));
    // A sentence stays until what it stands for is drawn: axes without data say something that is not so.
    if (is_vacant() || frontier_chart_->is_filled())
        frontier_chart_->set_sentence(vacancy(tr("The plans worth having: latency over memory.")));
    if (is_vacant() || (time_chart_->is_filled() && !workbench_.is_picture_due())) {
        time_chart_->set_sentence(vacancy(tr("How long each layer takes.")));
        table_->set_sentence(vacancy(tr("The layers, with what is chosen for each.")));
    }
    QString note;
    if (workbench_.is_stand_in())
        note = workbench_.deadline_ns() ? tr("fastest plan") : tr("least-memory plan");
    for (Card* card : {graph_card_, memory_card_, time_card_}) card->set_note(note);
    // What is explained is an answer, and never what stands in for one.
    table_card_->set_note(pages_->currentWidget() == table_ ? note : QString());
    show_memory_state();
}

void WorkbenchWindow::show_memory_state() {
    if (!is_vacant() && workbench_.details() && !memory_chart_->is_filled()) return;  // it is about to be
    if (is_vacant() || workbench_.details()) {
        memory_wait_.stop();
        memory_chart_->set_sentence(vacancy(tr("What lies in memory at each step.")));
    } else if (!memory_chart_->sentence().isEmpty()) {
        memory_chart_->set_sentence(tr("Packing the arena …"));
    } else if (!memory_wait_.isActive()) {
        memory_wait_.start();
    }
}

}  // namespace taso
