// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "window/main_window.h"
#include "workbench/preferences.h"

namespace taso {

/// The windows of one run, each with a Workbench of its own, and what holds of all of them: theme, language, units and
/// size of text.
class Windows : public QObject {
    Q_OBJECT

  public:
    /// Takes up what was chosen before. `desktop_dark`: as it was before any theme was applied.
    explicit Windows(bool desktop_dark, QObject* parent = nullptr);
    ~Windows() override;

    /// Another one that keeps its work between runs; beside the active one, where there is one. Not yet shown.
    WorkbenchWindow& open();
    /// Those that are open.
    std::vector<WorkbenchWindow*> all() const;
    /// Keeps what was chosen, and shows it at once. Language and units are taken up by building the windows anew
    /// around what is open in them; while a board is at work they wait for the next start.
    void take(const Preferences& chosen);

  private:
    std::unique_ptr<WorkbenchWindow> made(std::unique_ptr<Workbench> workbench);
    void step_text_size(int steps);
    /// Those that were closed.
    void forget_closed();
    bool is_board_at_work() const;
    void build_anew();
    void build_anew(std::unique_ptr<WorkbenchWindow>& window);

    const bool desktop_dark_;
    std::vector<std::unique_ptr<WorkbenchWindow>> windows_;
};

}  // namespace taso
