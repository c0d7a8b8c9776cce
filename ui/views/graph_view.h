// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>
#include <memory>
#include <vector>

#include "style/view_frame.h"
#include "views/graph_layout.h"
#include "workbench/workbench.h"

namespace taso {

class GraphNode;
class GraphEdge;
class GraphFrame;

/// The layer graph: a box per layer, coloured by family, and a mark on each edge that carries a transform;
/// those of the network's input and outputs state their time and bytes. A frame lies around the layers of a
/// segment.
class GraphView : public QGraphicsView {
    Q_OBJECT

  public:
    explicit GraphView(Workbench& workbench, QWidget* parent = nullptr);
    ~GraphView() override;

    void set_problem(std::shared_ptr<const Problem> problem);
    bool is_pinned(int layer) const;
    /// In place of a graph; empty: the graph.
    const QString& sentence() const { return frame_->sentence(); }
    bool is_laid_out() const { return !layout_->is_running(); }
    bool laid_out_by_dot() const { return by_dot_; }
    GraphLayout* arranger() const { return layout_; }
    /// The middle of a layer's box on the viewport.
    QPoint place_of(int layer) const;
    const std::vector<GraphFrame*>& frames() const { return frames_; }

  signals:
    /// To see the inside of the selected layer's segment.
    void segment_wanted();

  public slots:
    /// All of it if that stays legible, else its width from the top.
    void fit();
    void fit_all();
    void zoom(double factor);

  protected:
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void show_selection();
    void show_frames();
    /// Room for frames wherever there may be some: no answer moves the picture.
    void make_room();
    /// Their boxes are marked.
    void show_pins();
    void show_layer();
    void show_sentence();
    void lay_out();
    void take(const GraphPicture& picture);
    /// An arrow out of every output that may be written by a transform.
    void add_ends();
    void set_transform(GraphEdge& edge, const ShownTransform* transform);
    QSizeF box() const;

    Workbench& workbench_;
    std::shared_ptr<const Problem> problem_;
    GraphLayout* layout_;
    std::vector<GraphNode*> nodes_;  ///< by tensor; owned by the scene
    std::vector<GraphEdge*> edges_;
    std::vector<GraphFrame*> frames_;  ///< by segment of the shown selection
    QRectF content_;                   ///< all but the frames
    std::vector<std::pair<int, int>> pairs_;
    std::vector<std::pair<int, GraphEdge*>> ends_;  ///< by output tensor: seen where it is transformed
    ViewFrame* frame_;
    QPoint pressed_;
    bool touched_ = false;  ///< zoomed or moved by hand: a resize leaves it alone
    bool by_dot_ = false;
};

}  // namespace taso
