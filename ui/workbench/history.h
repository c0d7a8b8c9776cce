// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "sources/session_file.h"

namespace taso {

/// Whether two ask it of the same network, under the same profile and for as many threads.
bool is_same_document(const Session& one, const Session& other);
/// Whether they ask the same of the same document; the selected layer and the view are no part of a question.
bool is_same_question(const Session& one, const Session& other);

/// A question that was asked, and what it gave.
struct HistoryStep {
    enum class Outcome {
        unknown,     ///< it was left before there was an answer
        so_far,      ///< and this one before the search had ended
        found,       ///< latency and memory are its answer's
        infeasible,  ///< nothing keeps what was asked
    };

    Session asked;
    QString session_file;  ///< empty: none
    int run = 0;           ///< of changes that it is the last of; 0: it is one change
    Outcome outcome = Outcome::unknown;
    std::int64_t latency_ns = 0, memory_bytes = 0;

    bool is_answered() const { return outcome == Outcome::found || outcome == Outcome::infeasible; }
};

/// Every question that was asked, in order. One of them is present; those behind it are undone, and dropped when
/// something else is asked. It is told what is asked and does nothing itself. No QUndoStack, whose steps are done
/// at once and stay: here a step may wait for its document to be opened, which may fail, and one whose
/// search comes to nothing is taken out again.
class History : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    const std::vector<HistoryStep>& steps() const { return steps_; }
    bool has(int step) const { return step >= 0 && step < static_cast<int>(steps_.size()); }
    /// -1: nothing has been asked.
    int present() const { return present_; }
    /// The step that will be the present one as soon as its document is open; otherwise the present one.
    int aim() const { return aim_.value_or(present_); }
    bool is_on_its_way() const { return aim_.has_value(); }
    /// What a step changed: "budget 1.5 MiB"; of the first: what was opened.
    QString change(int step) const;

    /// This is asked now: a step, where it is another question. Changes of one run (0: none) are one step.
    void note(const Session& asked, const QString& session_file, int run = 0);
    /// Of the present step.
    void note_answer(HistoryStep::Outcome outcome, std::int64_t latency_ns = 0,
                     std::int64_t memory_bytes = 0);
    /// What is open is called so from now on.
    void name_session(const QString& file);

    /// The user goes from here to another step, which may come to nothing.
    void leave() { left_ = present_; }
    /// A step's document is being opened.
    void set_out(int step);
    /// That came to nothing.
    void stay();
    /// A step is the present one.
    void arrive(int step);
    /// The search for what was asked last came to nothing: `now` is asked again, and the steps there are gone. Where a
    /// former step came to nothing: the one to go back to, and all stay.
    std::optional<int> take_back(const Session& now);

  signals:
    /// Steps have come or gone, or another one is present or aimed at.
    void steps_changed();
    /// What one step asked or gave is another.
    void step_changed(int step);

  private:
    HistoryStep& at(int step) { return steps_[static_cast<std::size_t>(step)]; }
    const HistoryStep& at(int step) const { return steps_[static_cast<std::size_t>(step)]; }
    void erase(int step) { steps_.erase(steps_.begin() + step); }
    /// What the present step dropped comes back, where that step is gone.
    void put_back();

    std::vector<HistoryStep> steps_;
    int present_ = -1;
    std::optional<int> aim_, left_;
    std::vector<HistoryStep> dropped_;  ///< by the last step that was new; once stood behind `kept_` steps
    std::size_t kept_ = 0;
};

}  // namespace taso
