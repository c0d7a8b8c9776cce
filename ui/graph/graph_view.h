// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "graph/graph_boxes.h"
#include "graph/graph_canvas.h"
#include "graph/graph_look.h"
#include "graph/graph_parts.h"
#include "views/word_filter.h"
#include "workbench/workbench.h"

class QToolButton;

namespace taso {

class GraphFrame;
class GraphNote;

/// A box of the graph, as those who do not see it are told of it.
struct GraphEntry {
    QString name, op;
    std::vector<int> layers;  ///< none: the network's input
    QString parts;            ///< of its candidates, at a step of the ILP's solving; else empty
    std::int64_t ns = 0, bytes = 0;
    std::vector<int> before, behind;  ///< boxes, along the edges
};

/// The layer graph: a box per layer, coloured by family, and a mark on each edge that carries a transform;
/// those of the network's input and outputs state their time and bytes. A frame lies around the layers of a
/// segment. Blocks that repeat may be collapsed into one box, and what a filter does not find is dimmed.
class GraphView : public GraphCanvas {
    Q_OBJECT

  public:
    /// So many layers are more than one looks at one by one.
    static constexpr std::size_t many_layers = 60;

    explicit GraphView(Workbench& workbench, QWidget* parent = nullptr);
    ~GraphView() override;

    void set_problem(std::shared_ptr<const Problem> problem);
    bool is_pinned(int layer) const;
    /// Marked as running otherwise than in the kept plan.
    bool is_different(int layer) const;
    /// The middle of a layer's box on the viewport.
    QPoint place_of(int layer) const;
    const std::vector<GraphFrame*>& frames() const { return frames_; }
    const GraphBoxes& boxes() const { return boxes_; }
    /// By box; empty while the graph is laid out.
    std::vector<GraphEntry> entries() const;
    /// 0 while the graph is laid out.
    int drawn_boxes() const { return static_cast<int>(nodes().size()); }
    /// On the viewport.
    QRect place_of_box(int box) const;
    /// -1: none.
    int chosen_box() const { return chosen(); }
    void choose_box(int box) { choose(box); }

    /// Blocks that repeat in the network: of which repeat a layer is; -1: of none.
    int repeat_of(int layer) const;
    bool has_repeats() const { return !repeats().empty(); }
    bool is_collapsed() const { return !look_.collapsed.empty(); }
    bool is_collapsed(int layer) const { return look_.collapsed.contains(repeat_of(layer)); }
    /// Seen where there is something to collapse and much to look at, or where something is.
    QToolButton* collapse_button() const { return collapse_; }

    GraphColour colour() const { return look_.colour; }
    bool is_width_by_time() const { return look_.width_by_time; }
    /// How it looks as words for a session, and back.
    std::map<std::string, std::string> view_words() const { return look_.words(); }
    void restore_view(const std::map<std::string, std::string>& words);
    std::vector<Legend::Entry> legend() const { return heat_legend(sums_, look_.colour); }

    /// How many layers a filter has found; -1: there is none.
    int matches() const { return matches_; }
    bool is_dimmed(int layer) const;
    const GraphNote* note() const { return note_; }

  public slots:
    /// All of the repeats.
    void collapse(bool collapsed);
    /// The repeat that a layer is part of.
    void toggle_repeat(int layer);
    void set_colour(taso::GraphColour colour);
    void set_width_by_time(bool by_time);
    /// What is looked for, as the filter of the table has it.
    void look_for(const QString& typed);
    /// Selects the next layer that was found, in steps of 1 or -1, and around.
    void go_to_match(int step);
    /// Marks the layers that are in parts at a step of the ILP's solving.
    void show_shares(const std::vector<taso::LayerShares>& shares);

  signals:
    void candidates_wanted();
    /// To see the inside of the selected layer's segment.
    void segment_wanted();
    /// What can be asked of a layer, at a place of the screen.
    void menu_wanted(int layer, QPoint global);
    void filter_cleared();
    /// Boxes are coloured or collapsed otherwise.
    void look_changed();

  protected:
    void furnish() override;
    void relay() override { lay_out_problem(); }
    int chosen() const override;
    void choose(int node) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    const std::vector<Repeat>& repeats() const;
    const GraphNode& node_of(int layer) const;
    void show_selection();
    void show_words();
    void show_transforms();
    void show_heat();
    void show_parts();
    void show_matches();
    void show_frames();
    /// Room for frames wherever there may be some: no answer moves the picture.
    void make_room();
    /// Their boxes are marked.
    void show_pins();
    void show_differences();
    void show_sentence();
    void lay_out_problem();
    void collapse_to(std::set<int> wanted);
    void offer_collapse();
    /// An arrow out of every output that may be written by a transform.
    void add_ends();
    void set_transform(GraphEdge& edge, const ShownTransform* transform);

    Workbench& workbench_;
    std::shared_ptr<const Problem> problem_;
    GraphBoxes boxes_;
    GraphLook look_;
    std::vector<BoxSums> sums_;  ///< by box
    GraphParts parts_;
    std::vector<GraphFrame*> frames_;               ///< by segment of the shown selection; owned by the scene
    QRectF content_;                                ///< all but the frames
    std::vector<std::pair<int, GraphEdge*>> ends_;  ///< by output tensor: seen where it is transformed
    WordFilter filter_;
    std::vector<bool> found_;  ///< by layer
    int matches_ = -1;
    GraphNote* note_;
    QToolButton* collapse_;
};

}  // namespace taso
