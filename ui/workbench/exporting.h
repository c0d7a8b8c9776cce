// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "export/exporter.h"
#include "problem/plan.h"
#include "workbench/lane.h"

namespace taso {

/// Writes a plan as a folder of C.
class Exporting : public Lane {
    Q_OBJECT

  public:
    explicit Exporting(QObject* parent = nullptr) : Lane(parent) {}

    /// `make`: the plan, in whatever thread it is called. `target`: the machine to be built for; none: the one
    /// whose profile was planned with.
    void start(const QString& directory, const std::function<Plan(std::stop_token)>& make,
               const std::optional<Board>& target, WeightStorage weights);
    void cancel();
    bool is_running() const { return running_; }

  signals:
    void progress(int done, int all);
    /// Before finished(), where it is good.
    void exported(const QString& directory);
    void finished(const QString& sentence, bool good);

  protected:
    void failed(const QString& sentence) override;

  private:
    void take(const ExportReport& report);

    bool running_ = false;
};

}  // namespace taso
