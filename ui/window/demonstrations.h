// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <vector>

#include "sources/session_file.h"

namespace taso {

class WorkbenchWindow;

/// A question worth a look, with its answer in a second.
struct Demonstration {
    QString name, words;
    Session asked;
    std::optional<std::int64_t> then_budget;  ///< asked once the first plan is there, which is kept as A
};

std::vector<Demonstration> demonstrations();

/// Asks it, and is gone once that is done or something else was opened.
class DemonstrationRun : public QObject {
    Q_OBJECT

  public:
    DemonstrationRun(const Demonstration& shown, WorkbenchWindow& window);

  private:
    void look();

    WorkbenchWindow& window_;
    const std::string network_;
    const std::int64_t then_budget_;
};

void show_demonstration(const Demonstration& shown, WorkbenchWindow& window);

}  // namespace taso
