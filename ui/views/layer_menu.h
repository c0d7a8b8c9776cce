// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "workbench/workbench.h"

namespace taso {

/// What can be asked of one layer: to pin it, to ban what it runs, to keep it out of segments or together with
/// others in one, to see its candidates, to explain it, to look into its segment, to end the network there.
class LayerMenu : public QMenu {
    Q_OBJECT

  public:
    LayerMenu(Workbench& workbench, int layer, QWidget* parent = nullptr);

  signals:
    void candidates_wanted();
    void explanation_wanted();
    void segment_wanted();

  private:
    /// The submenu of the primitives that the layer can be pinned to.
    void add_pins(const ProblemLayer& layer);
    /// What can be wanted of its segment.
    void add_segment_rules(int layer);
    /// The network up to it, or all of it again.
    void add_cut(int layer);
    /// A line that changes the rules.
    QAction* add(QMenu& menu, const QString& words, const QString& name,
                 std::function<void(Rules& wanted)> change);

    Workbench& workbench_;
};

}  // namespace taso
