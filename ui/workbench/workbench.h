// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "answer/explain.h"
#include "export/exporter.h"
#include "problem/plan.h"
#include "workbench/document.h"
#include "workbench/shown.h"
#include "workbench/worker.h"

namespace taso {

/// The open document, its budget and its selection; all solving happens in worker threads. A request stops
/// the older one of its kind, and a result that comes late is dropped.
class Workbench : public QObject {
    Q_OBJECT

  public:
    /// What may be said of the shown latency.
    enum class Standing {
        nothing,     ///< no network
        searching,   ///< no frontier yet
        partial,     ///< best of what has been found of the frontier; the search goes on or was cut
        listed,      ///< the best point of a thinned frontier; a better one may lie between two points
        proving,     ///< optimal by dynamic programming; the ILP has not yet said so
        proven,      ///< both engines agree
        feasible,    ///< within `gap()` of the best bound
        infeasible,  ///< nothing fits; `least_bytes()` would
    };

    explicit Workbench(QObject* parent = nullptr);
    ~Workbench() override;

    const std::shared_ptr<const Document>& document() const { return document_; }
    /// What is solved: the document's problem under pins and bans.
    const Problem* problem() const { return problem_.get(); }
    const Rules& rules() const { return rules_; }
    Order order() const { return order_; }
    /// In place of a budget: least memory within it.
    std::optional<std::int64_t> deadline_ns() const { return deadline_ns_; }
    BudgetKind kind() const { return kind_; }
    std::optional<std::int64_t> budget() const { return budget_; }
    int threads() const { return threads_; }
    int layer() const { return layer_; }
    /// The ILP has not yet said its word on the present question.
    bool is_proving() const { return proving_; }
    bool is_busy() const { return loading_ || searching_; }
    /// Limits the work of the frontiers that are asked for from now on; 0: as usual.
    void set_most_looks(std::int64_t looks) { most_looks_ = looks; }
    /// Another document has been asked for; what is shown is still of this one.
    bool is_opening() const { return loading_; }
    /// picture_changed is due within a frame: until then the slower views show what came before.
    bool is_picture_due() const { return frame_.isActive(); }
    /// Null until it is computed.
    const Frontier* frontier() const { return frontier_.get(); }
    /// The frontier point within the budget, or the least one within the deadline; -1: none, or no frontier
    /// yet.
    int point() const { return point_; }
    /// That point, or a better one that was found between two points of a thinned frontier.
    const FrontierPoint* answer() const;
    bool is_between_points() const { return between_ != nullptr; }
    /// The point that is shown: the answer; or with nothing feasible what comes closest.
    const FrontierPoint* shown_point() const;
    const Shown& shown() const { return shown_; }
    /// Null until computed for the shown point.
    const Details* details() const;
    /// The baseline within the budget (or deadline) that is asked for; null until computed.
    const Answer* greedy_fit() const;
    Standing standing() const;
    /// Nothing keeps what is asked: what is shown is the plan of least memory, or under a deadline the
    /// fastest.
    bool is_stand_in() const { return standing() == Standing::infeasible; }
    /// The largest of what the memory chart draws, over all answers to the present question that are known.
    std::int64_t largest_peak() const;
    double gap() const { return gap_; }
    std::int64_t least_bytes() const;
    /// The latency of the fastest selection, budget ignored; 0: not yet known.
    std::int64_t fastest_ns() const;

    const QString& session_file() const { return session_file_; }
    bool is_modified() const { return modified_; }
    bool is_exporting() const { return exporting_; }
    Session session() const;
    /// Makes the plan of the answer, in whatever thread it is called; null without an answer or a network.
    std::function<Plan(std::stop_token)> plan_maker() const;
    /// What only the window knows (the view), as sessions keep it.
    const std::map<std::string, std::string>& view() const { return view_; }
    void set_view(const std::map<std::string, std::string>& view) { view_ = view; }

  public slots:
    /// A built-in name or a file, with the present profile.
    void open_network(const QString& source);
    void open_profile(const QString& source, bool allow_emulated = false);
    /// Everything at once, as a command line or a session says it.
    void open(const Session& session);
    void open_session(const QString& file);
    void save_session(const QString& file);
    /// A session that was left with changes: of a named file where there is one, which it then differs from.
    void go_on(const Session& session, const QString& session_file);
    void set_kind(BudgetKind kind);
    /// None: unlimited. Ends a deadline.
    void set_budget(std::optional<std::int64_t> bytes);
    /// Least memory within it, in place of a budget. None: unlimited.
    void set_deadline(std::optional<std::int64_t> ns);
    void set_order(Order order);
    /// Where they leave nothing to choose: a fault, and the former rules stay.
    void set_rules(const Rules& rules);
    void set_threads(int threads);
    void select_layer(int layer);
    /// `target`: the machine to be built for; none: the one whose profile was planned with.
    void export_plan_to(const QString& directory, const std::optional<Board>& target = std::nullopt,
                        WeightStorage weights = WeightStorage::bin);
    void cancel_export();
    /// Writes the ILP of the present question as text; answers with formulation_ready.
    void request_formulation();
    /// Explains the budget's next steps and the selected layer; answers with steps_ready and explained.
    void request_explanation();
    void cancel_explanation();

  signals:
    void document_changed();
    void frontier_changed();
    /// At once, whenever latency, budget or standing changed.
    void answer_changed();
    /// The same for the views that take longer to paint: at most once in a frame.
    void picture_changed();
    void details_changed();
    void layer_changed(int layer);
    void busy_changed(bool busy);
    void session_changed();
    /// Something that a session holds has been asked for.
    void work_changed();
    void rules_changed();
    void fault(const QString& sentence);
    void notice(const QString& sentence);
    void export_progress(int done, int all);
    void export_finished(const QString& sentence, bool good);
    /// Before that, where it is good.
    void exported(const QString& directory);
    void formulation_ready(const QString& lines);
    void steps_ready(const StepsExplanation& steps);
    void explained(const LayerExplanation& explanation);

  private:
    /// A worker and the id of its newest job.
    struct Lane {
        quint64 newest = 0;
        Worker worker;
    };
    /// Runs `work(stop)` on the lane's thread, then `done(result)` or `failed(sentence)` here, unless a newer
    /// job has been started there.
    template <class Work, class Done, class Failed>
    void start(Lane& lane, Work work, Done done, Failed failed);
    /// From a worker thread: does `task` here, unless a newer job has been started in that lane meanwhile.
    void post(Lane& lane, quint64 job, std::function<void()> task);
    void drop(Lane& lane);

    /// What is asked for while a document opens, and still holds of the new one.
    enum class Carried {
        nothing,   ///< a session says everything
        settings,  ///< of another network: kind and order
        question,  ///< of the same network: all that is asked
    };
    /// A document that is being opened, and what was asked of the present one when that began.
    struct Opening {
        Session wanted, before;
        Carried carried = Carried::nothing;
        QString session_file;
    };
    void load(const Session& wanted, Carried carried, const QString& session_file, bool modified);
    /// The same network, be it open or still opening, under another profile or thread count.
    void load_again(const Session& wanted);
    /// What the newest requests come to, whether or not their document is there yet.
    Session newest_session() const;
    void take(const std::shared_ptr<const Document>& document, const Session& asked);
    void search();
    void search_failed(const QString& sentence);
    /// The newest of what the search has told.
    void show_so_far();
    /// Points stand in other places of the next frontier: those that are in both keep their details.
    void carry_details(const Frontier& next);
    void compare();
    /// Shows the baseline's selection as what is known so far, until the search knows more.
    void stand_in_for_the_search();
    void move_to_budget();
    /// Shows a selection between two points of the frontier.
    void take_between(const Answer& found);
    void show_point();
    void take_proof(const Answer& found);
    /// No selection between this point of a thinned frontier and the next can be better.
    bool is_a_point_of_its_own() const;
    Question question() const { return {kind_, budget_, deadline_ns_, order_}; }
    void compute_details();
    void prove();
    bool is_cut() const { return !searching_ && frontier_ && !frontier_->complete; }
    bool is_best_of_a_cut() const;
    void mark_modified();
    void announce_busy();

    /// A point of a frontier.
    struct Place {
        BudgetKind kind = BudgetKind::workspace;
        Order order = Order::fixed;
        int point = 0;
        auto operator<=>(const Place&) const = default;
    };
    /// What must hold of a search for its frontier to exist.
    struct Terms {
        Order order = Order::fixed;
        Rules rules;
        bool operator==(const Terms&) const = default;
    };
    Place place(int point) const { return {kind_, order_, point}; }
    int shown_index() const;

    std::shared_ptr<const Document> document_;
    std::shared_ptr<const Problem> problem_;
    Rules rules_;
    Order order_ = Order::fixed;
    Terms good_terms_;  ///< the last ones under which there was a frontier
    BudgetKind kind_ = BudgetKind::workspace;
    std::optional<std::int64_t> budget_, deadline_ns_;
    int threads_ = 1;
    int layer_ = -1;
    std::map<std::string, std::string> view_;
    QString session_file_;
    bool modified_ = false;
    std::optional<Opening> opening_;

    std::map<std::pair<BudgetKind, Order>, std::shared_ptr<const Frontier>> frontiers_;
    std::shared_ptr<const Frontier> frontier_;
    std::shared_ptr<const Frontier> so_far_;  ///< what a search has found and is not yet done with
    bool is_baseline_ = false;                ///< that is but what the baseline chose
    int point_ = -1;
    /// The answer, where it is no point of the frontier, with its details as soon as they are there.
    std::shared_ptr<const FrontierPoint> between_;
    std::shared_ptr<const Details> between_details_;
    bool between_proven_ = false;
    bool asked_optimal_ = false;  ///< an engine, asked this very question, has no better answer
    std::int64_t most_looks_ = 0;
    Shown shown_;
    std::map<Place, std::shared_ptr<const Details>> details_;
    /// Of the question that is asked, budget and deadline as they are and not as the answer meets them.
    std::shared_ptr<const Answer> greedy_fit_;
    /// The largest budget, and the longest deadline, for which the ILP has proven a point.
    std::map<Place, std::int64_t> proven_, proven_by_;
    double gap_ = 0;
    bool loading_ = false, searching_ = false, proving_ = false, exporting_ = false;

    QTimer rest_, frame_, patience_;
    // Last, so that their threads end before anything else here does.
    Lane load_, search_, detail_, proof_, compare_, export_, formulation_, explain_;
};

}  // namespace taso
