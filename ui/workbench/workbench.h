// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "answer/explain.h"
#include "export/exporter.h"
#include "problem/plan.h"
#include "workbench/baselines.h"
#include "workbench/certainty.h"
#include "workbench/chosen_point.h"
#include "workbench/comparing.h"
#include "workbench/detailing.h"
#include "workbench/document.h"
#include "workbench/explaining.h"
#include "workbench/exporting.h"
#include "workbench/formulating.h"
#include "workbench/history.h"
#include "workbench/kept_plans.h"
#include "workbench/opening.h"
#include "workbench/proving.h"
#include "workbench/reporting.h"
#include "workbench/searching.h"
#include "workbench/shown_selection.h"
#include "workbench/weighing.h"

namespace taso {

/// The open document, what is asked of it, and the plan that answers; views follow its signals. All work is
/// done in lanes, each in a thread of its own: a request stops the older one of its kind, and a result that
/// comes late is dropped.
class Workbench : public QObject {
    Q_OBJECT

  public:
    explicit Workbench(QObject* parent = nullptr);
    ~Workbench() override;

    const std::shared_ptr<const Document>& document() const { return document_; }
    /// What is solved: the document's problem under pins and bans.
    const Problem* problem() const { return problem_.get(); }
    const Rules& rules() const { return rules_; }
    Order order() const { return order_; }
    /// Segments are wanted; whether they are offered depends on the kind, too.
    bool stream() const { return stream_; }
    bool offers_segments() const { return stream_ && taso::offers_segments(kind_); }
    /// In place of a budget: least memory within it.
    std::optional<std::int64_t> deadline_ns() const { return deadline_ns_; }
    BudgetKind kind() const { return kind_; }
    std::optional<std::int64_t> budget() const { return budget_; }
    int threads() const { return threads_; }
    int layer() const { return layer_; }
    /// By layer: whether it is pinned to a primitive.
    std::vector<bool> pinned_layers() const;
    /// The ILP has not yet said its word on the present question.
    bool is_proving() const { return proving_.is_pending(); }
    bool is_busy() const { return is_opening() || searching_.is_running(); }
    /// Limits the work of the frontiers that are asked for from now on; 0: as usual.
    void set_most_looks(std::int64_t looks) { searching_.set_most_looks(looks); }
    /// Another document has been asked for; what is shown is still of this one.
    bool is_opening() const { return opening_.is_running(); }
    /// The file that was asked for last, where it could not be opened for what is not supported in it; null: none.
    const std::shared_ptr<const Survey>& survey() const { return opening_.survey(); }
    /// The file that sizes_wanted() spoke of.
    QString lacking_file() const { return opening_.lacking_file(); }
    /// picture_changed is due within a frame: until then the slower views show what came before.
    bool is_picture_due() const { return frame_.isActive(); }
    /// Null until it is computed.
    const Frontier* frontier() const { return chosen_.frontier().get(); }
    /// The frontier point within the budget, or the least one within the deadline; -1: none, or no frontier
    /// yet.
    int point() const { return chosen_.point(); }
    /// That point, or a better one that was found between two points of a thinned frontier.
    const FrontierPoint* answer() const { return chosen_.answer(); }
    bool is_between_points() const { return chosen_.between() != nullptr; }
    /// The point that is shown: the answer; or with nothing feasible what comes closest.
    const FrontierPoint* shown_point() const { return chosen_.shown_point(); }
    const ShownSelection& shown() const { return shown_; }
    /// Null until computed for the shown point.
    const Details* details() const { return detailing_.of(chosen_).get(); }
    /// The baseline within the budget (or deadline) that is asked for; null until computed.
    const Answer* greedy_fit() const { return comparing_.baseline(); }
    /// What the baselines that heed no budget choose, as far as it is known.
    const Baselines& baselines() const { return baselines_; }
    Certainty certainty() const;
    /// Nothing keeps what is asked: what is shown is the plan of least memory, or under a deadline the
    /// fastest.
    bool is_stand_in() const { return certainty() == Certainty::infeasible; }
    /// The largest of what the memory chart draws, over all answers to the present question that are known.
    std::int64_t largest_peak() const;
    double gap() const { return proving_.gap(); }
    std::int64_t least_bytes() const;
    /// The latency of the fastest selection, budget ignored; 0: not yet known.
    std::int64_t fastest_ns() const;

    /// What the shown plan is held against.
    KeptPlans& kept_plans() { return kept_plans_; }
    /// Work that may take longer than half a second and shows itself nowhere else, in words, and how it is ended.
    struct LongJob {
        Lane* lane;
        QString words;
        std::function<void()> cancel;
    };
    std::vector<LongJob> long_jobs();
    const KeptPlans& kept_plans() const { return kept_plans_; }
    /// An answer is shown, and known in full.
    bool can_keep_plan() const { return details() && !is_stand_in(); }
    /// A is a plan that can be gone back to.
    bool can_swap_plans() const;

    const QString& session_file() const { return session_file_; }
    bool is_modified() const { return modified_; }
    bool is_exporting() const { return exporting_.is_running(); }
    Session session() const;
    /// Every question that was asked, and which of them is the present one.
    const History& history() const { return history_; }
    /// What is on its way is a step of the history.
    bool is_restoring() const { return opening_.is_restoring(); }
    /// For changes of the budget that are one step of the history, as those of one drag are.
    int new_run() { return ++runs_; }
    /// Makes the plan of the answer, in whatever thread it is called; null without an answer or a network.
    std::function<Plan(std::stop_token)> plan_maker() const;
    /// What only the window knows (the view), as sessions keep it.
    const std::map<std::string, std::string>& view() const { return view_; }
    void set_view(const std::map<std::string, std::string>& view) { view_ = view; }

  public slots:
    /// A built-in name or a file, with the present profile.
    void open_network(const QString& source) { opening_.open_network(source); }
    void open_profile(const QString& source, bool allow_emulated = false);
    /// Everything at once, as a command line or a session says it.
    void open(const Session& session) { opening_.open(session); }
    void open_session(const QString& file) { opening_.open_session(file); }
    /// All of a question at once; another document than the open one is opened for it.
    void ask(const Session& wanted);
    /// What was asked at a step is asked again, and answered by one search. Where its document cannot be opened, all
    /// stays as it is.
    void go_to_step(int step);
    /// Nothing is opened any more; what is open stays so.
    void cancel_opening() { opening_.cancel(); }
    /// Of what is opened while nothing is; empty: the built-in default.
    void set_usual_profile(const QString& source) { usual_profile_ = source; }
    /// The same of a file, once it has been read; answers with usual_profile_opened, or a fault.
    void open_usual_profile(const QString& file) { opening_.open_usual_profile(file); }
    /// All that there is to show, for views that have just been made.
    void tell_all();
    /// The file of the survey up to some of its tensors.
    void open_part(const std::vector<std::string>& tensors) { opening_.open_part(tensors); }
    void close_survey() { opening_.close_survey(); }
    /// What sizes_wanted() spoke of, with the extents of each input as NetworkWishes have them.
    void open_with_sizes(const std::map<std::string, std::vector<std::int64_t>>& sizes) {
        opening_.open_with_sizes(sizes);
    }
    void save_session(const QString& file);
    /// A session that was left with changes: of a named file where there is one, which it then differs from.
    void go_on(const Session& session, const QString& session_file) {
        opening_.open(session, session_file, true);
    }
    /// Another kind ends the budget.
    void set_kind(BudgetKind kind) {
        ask_with([=](Session& wanted) {
            if (std::exchange(wanted.kind, kind) != kind) wanted.budget.reset();
        });
    }
    /// None: unlimited. Ends a deadline. `run`: of new_run(), or 0.
    void set_budget(std::optional<std::int64_t> bytes, int run = 0) {
        const auto change = [=](Session& wanted) {
            wanted.budget = bytes;
            wanted.deadline_ns.reset();
        };
        ask_with(change, run);
    }
    /// Least memory within it, in place of a budget. None: unlimited. `run`: as of a budget.
    void set_deadline(std::optional<std::int64_t> ns, int run = 0) {
        const auto change = [=](Session& wanted) {
            if (std::exchange(wanted.deadline_ns, ns) != ns) wanted.budget.reset();
        };
        ask_with(change, run);
    }
    void set_order(Order order) {
        ask_with([=](Session& wanted) { wanted.order = order; });
    }
    void set_stream(bool stream) {
        ask_with([=](Session& wanted) { wanted.stream = stream; });
    }
    /// Where they leave nothing to choose: a fault, and the former rules stay.
    void set_rules(const Rules& rules) {
        ask_with([&](Session& wanted) { take_rules(wanted, rules); });
    }
    void set_threads(int threads);
    void select_layer(int layer);
    /// `target`: the machine to be built for; none: the one whose profile was planned with.
    void export_plan_to(const QString& directory, const std::optional<Board>& target = std::nullopt,
                        WeightStorage weights = WeightStorage::bin);
    void cancel_export() { exporting_.cancel(); }
    /// A report on the present question, against A where there is one; answers with a notice, or a fault.
    void save_report(const QString& file);
    /// The shown plan becomes A.
    void keep_plan();
    /// The shown plan becomes A, and what was A is asked again: a step of the history.
    void swap_plans();
    /// Writes the ILP of the present question and solves it step by step; answers with formulation_ready.
    void request_formulation();
    /// Explains the budget's next steps and the selected layer; answers with steps_ready and explained.
    void request_explanation();
    void cancel_explanation() { explaining_.stop(); }
    /// Weighs the candidates of the selected layer; answers with candidate_weighed for each, then
    /// candidates_weighed. Nothing comes while the details of the answer are not there.
    void request_candidates();
    void cancel_candidates() { weighing_.stop(); }

  signals:
    void document_changed();
    void frontier_changed();
    /// At once, whenever latency, budget or certainty changed.
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
    /// A file leaves extents of its inputs open; what is open stays so.
    void sizes_wanted(const taso::OpenExtents& open);
    /// A file is not supported in whole, and stands beside what is open; or it does so no more.
    void survey_changed();
    void usual_profile_opened(const QString& file);
    void fault(const QString& sentence);
    void notice(const QString& sentence);
    void report_written(const QString& sentence);
    void export_progress(int done, int all);
    void export_finished(const QString& sentence, bool good);
    /// Before that, where it is good.
    void exported(const QString& directory);
    void formulation_ready(const std::shared_ptr<const taso::Formulation>& formulation);
    void steps_ready(const StepsExplanation& steps);
    void explained(const LayerExplanation& explanation);
    void candidate_weighed(const taso::CandidateReason& candidate);
    void candidates_weighed();

  private:
    void take_document(const std::shared_ptr<const Document>& document, const Session& asked,
                       const QString& session_file, bool modified);
    /// All of what is asked of the open document is asked anew. False: it leaves nothing to choose, and what was
    /// asked stays.
    bool take_question(const Session& wanted, int run = 0);
    void ask_with(const std::function<void(Session& wanted)>& change, int run = 0);
    /// These rules are asked, where they leave something: false with their contradiction, or where they hold already.
    bool allow(const Rules& rules, QString& contradiction);
    void restore_step(int step);
    /// What was asked while a step of the history was on its way, which came to nothing.
    void give_up_step();
    void note_answer();
    /// It differs from what its session file says.
    bool is_unsaved() const;
    Question question() const { return {kind_, budget_, deadline_ns_, order_, stream_}; }
    /// The question is another: it is searched for, or found where it was searched before.
    void search();
    /// The frontier is another one, or found in whole.
    void take_frontier();
    void take_more_of_the_frontier();
    /// What was asked for last is what cannot be had: it is taken back.
    void go_back(const QString& sentence);
    /// The baseline is asked what is asked now.
    void compare();
    void choose();
    void show_point();
    void take_better(const Answer& found);
    void prove();
    void show_picture_soon();
    PresentPlan present_plan() const;
    /// Something else is asked.
    void note_question(int run);
    void announce_busy() { emit busy_changed(is_busy()); }

    std::shared_ptr<const Document> document_;
    std::shared_ptr<const Problem> problem_;
    Rules rules_;
    Order order_ = Order::fixed;
    bool stream_ = Session{}.stream;
    BudgetKind kind_ = BudgetKind::workspace;
    std::optional<std::int64_t> budget_, deadline_ns_;
    int threads_ = 1;
    int layer_ = -1;
    std::map<std::string, std::string> view_;
    QString usual_profile_;
    QString session_file_;
    bool modified_ = false;
    std::map<QString, Session> saved_;  ///< by session file: as it was read or written last
    History history_;
    int runs_ = 0;

    ChosenPoint chosen_;
    ShownSelection shown_;
    QTimer frame_;
    // Last, so that their threads end before anything else here does.
    Opening opening_;
    Searching searching_;
    Detailing detailing_;
    Proving proving_;
    Comparing comparing_;
    Baselines baselines_;
    Exporting exporting_;
    Formulating formulating_;
    Explaining explaining_;
    Reporting reporting_;
    KeptPlans kept_plans_;
    Weighing weighing_;
};

}  // namespace taso
