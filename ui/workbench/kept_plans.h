// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "compare/difference.h"
#include "exact/frontier.h"
#include "question/question.h"
#include "sources/session_file.h"
#include "workbench/document.h"
#include "workbench/lane.h"

namespace taso {

/// A plan that others are held against.
struct KeptPlan {
    Ledger ledger;
    QString name;
    std::optional<Session> session;           ///< that leads back to it; none: of a folder, or of a run
    BudgetKind kind = BudgetKind::workspace;  ///< of its frontier
    std::vector<std::pair<std::int64_t, std::int64_t>> frontier;  ///< bytes, ns; empty: not known
};

/// What is shown, as far as it is kept or compared.
struct PresentPlan {
    Session session;
    std::shared_ptr<const Problem> problem;
    Question question;
    std::shared_ptr<const Details> details;
    std::shared_ptr<const Frontier> frontier;
};

/// The plans that were kept. One of them is A; what is shown is B, and how B differs from A is known soon after
/// either has changed.
class KeptPlans : public QObject {
    Q_OBJECT

  public:
    explicit KeptPlans(QObject* parent = nullptr);

    const std::vector<std::shared_ptr<const KeptPlan>>& plans() const { return plans_; }
    /// Among them; -1: none is.
    int a_index() const { return a_; }
    const KeptPlan* a() const { return a_ < 0 ? nullptr : plans_[static_cast<std::size_t>(a_)].get(); }
    /// B and its difference from A; null: not known, or there is no A or no B.
    const Ledger* b() const { return compared_ ? &compared_->b : nullptr; }
    const Difference* difference() const { return compared_ ? &compared_->difference : nullptr; }

    /// It becomes A. One that is there already is not kept twice.
    void keep(const PresentPlan& plan);
    /// A run that was measured on `machine`; it becomes A.
    void keep_run(const Ledger& run, const QString& machine);
    /// The folder of a plan, a session, which is solved, or a run; answers with changed() or fault().
    void keep_file(const QString& file);
    void set_a(int index);
    void drop(int index);
    /// B is another. Without details nothing is known of it.
    void compare(const PresentPlan& plan);
    void stop();
    /// Of keep_file(), which may have much to solve.
    Lane& file_lane() { return keeping_; }

  signals:
    /// Of the plans, or which of them is A.
    void changed();
    void difference_changed();
    void fault(const QString& sentence);

  private:
    struct Compared {
        Ledger b;
        Difference difference;
    };
    /// A job at a time; only its fault differs.
    class Work : public Lane {
      public:
        using Lane::Lane;
        using Lane::run;
        using Job = Lane::Job;
    };

    void take(std::shared_ptr<const KeptPlan> plan);
    void start();

    std::vector<std::shared_ptr<const KeptPlan>> plans_;
    int a_ = -1;
    PresentPlan present_;
    std::shared_ptr<const Compared> compared_;
    Work keeping_, comparing_;
};

}  // namespace taso
