// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "document.h"
#include "shown.h"
#include "worker.h"

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
        proving,     ///< optimal by dynamic programming; the ILP has not yet said so
        proven,      ///< both engines agree
        feasible,    ///< within `gap()` of the best bound
        infeasible,  ///< nothing fits; `least_bytes()` would
    };

    explicit Workbench(QObject* parent = nullptr);
    ~Workbench() override;

    const std::shared_ptr<const Document>& document() const { return document_; }
    const Problem* problem() const { return document_ ? document_->problem.get() : nullptr; }
    BudgetKind kind() const { return kind_; }
    std::optional<std::int64_t> budget() const { return budget_; }
    int threads() const { return threads_; }
    int layer() const { return layer_; }
    bool is_busy() const { return loading_ || searching_; }
    /// Null until it is computed.
    const Frontier* frontier() const { return frontier_.get(); }
    /// The frontier point within the budget; -1: none fits, or no frontier yet.
    int point() const { return point_; }
    const FrontierPoint* answer() const;
    /// The point that is shown: the answer, or with nothing feasible the least one.
    const FrontierPoint* shown_point() const;
    const Shown& shown() const { return shown_; }
    /// Null until computed for the shown point.
    const Details* details() const;
    Standing standing() const;
    double gap() const { return gap_; }
    std::int64_t least_bytes() const;
    /// The latency of the fastest selection, budget ignored; 0: not yet known.
    std::int64_t fastest_ns() const;

    const QString& session_file() const { return session_file_; }
    bool is_modified() const { return modified_; }
    bool is_exporting() const { return exporting_; }
    Session session() const;
    /// What only the window knows (the view), as sessions keep it.
    const std::map<std::string, std::string>& view() const { return view_; }
    void set_view(const std::map<std::string, std::string>& view) { view_ = view; }

  public slots:
    /// A built-in name or a file, with the present profile.
    void open_network(const QString& source);
    void open_profile(const QString& source);
    /// Everything at once, as a command line or a session says it.
    void open(const Session& session);
    void open_session(const QString& file);
    void save_session(const QString& file);
    void set_kind(BudgetKind kind);
    /// None: unlimited.
    void set_budget(std::optional<std::int64_t> bytes);
    void set_threads(int threads);
    void select_layer(int layer);
    void export_plan_to(const QString& directory);
    void cancel_export();
    /// Writes the ILP of the present question as text; answers with formulation_ready.
    void request_formulation();

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
    void fault(const QString& sentence);
    void notice(const QString& sentence);
    void export_progress(int done, int all);
    void export_finished(const QString& sentence, bool good);
    void formulation_ready(const QString& lines);

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

    void load(const Session& wanted, const QString& session_file, bool modified);
    void take(const std::shared_ptr<const Document>& document);
    void search();
    void move_to_budget();
    void compute_details();
    void prove();
    void mark_modified();
    void announce_busy();

    std::shared_ptr<const Document> document_;
    BudgetKind kind_ = BudgetKind::workspace;
    std::optional<std::int64_t> budget_;
    int threads_ = 1;
    int layer_ = -1;
    std::map<std::string, std::string> view_;
    QString session_file_;
    bool modified_ = false;

    std::map<BudgetKind, std::shared_ptr<const Frontier>> frontiers_;
    std::shared_ptr<const Frontier> frontier_;
    int point_ = -1;
    Shown shown_;
    std::map<std::pair<BudgetKind, int>, std::shared_ptr<const Details>> details_;
    /// By (kind, point): the largest budget for which the ILP has proven that point.
    std::map<std::pair<BudgetKind, int>, std::int64_t> proven_;
    double gap_ = 0;
    bool loading_ = false, searching_ = false, exporting_ = false;

    QTimer rest_, frame_;
    // Last, so that their threads end before anything else here does.
    Lane load_, search_, detail_, proof_, export_, formulation_;
};

}  // namespace taso
