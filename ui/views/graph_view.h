// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "views/graph_canvas.h"
#include "workbench/workbench.h"

namespace taso {

class GraphFrame;

/// The layer graph: a box per layer, coloured by family, and a mark on each edge that carries a transform;
/// those of the network's input and outputs state their time and bytes. A frame lies around the layers of a
/// segment.
class GraphView : public GraphCanvas {
    Q_OBJECT

  public:
    explicit GraphView(Workbench& workbench, QWidget* parent = nullptr);
    ~GraphView() override;

    void set_problem(std::shared_ptr<const Problem> problem);
    bool is_pinned(int layer) const;
    /// Marked as running otherwise than in the kept plan.
    bool is_different(int layer) const;
    /// The middle of a layer's box on the viewport.
    QPoint place_of(int layer) const;
    const std::vector<GraphFrame*>& frames() const { return frames_; }

  signals:
    void candidates_wanted();
    /// To see the inside of the selected layer's segment.
    void segment_wanted();

  protected:
    void furnish() override;
    void relay() override { lay_out_problem(); }
    int chosen() const override;
    void choose(int node) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void show_selection();
    void show_frames();
    /// Room for frames wherever there may be some: no answer moves the picture.
    void make_room();
    /// Their boxes are marked.
    void show_pins();
    void show_differences();
    void show_sentence();
    void lay_out_problem();
    /// An arrow out of every output that may be written by a transform.
    void add_ends();
    void set_transform(GraphEdge& edge, const ShownTransform* transform);

    Workbench& workbench_;
    std::shared_ptr<const Problem> problem_;
    std::vector<GraphFrame*> frames_;               ///< by segment of the shown selection; owned by the scene
    QRectF content_;                                ///< all but the frames
    std::vector<std::pair<int, GraphEdge*>> ends_;  ///< by output tensor: seen where it is transformed
};

}  // namespace taso
