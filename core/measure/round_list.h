// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "export/parts.h"
#include "measure/layout_tours.h"
#include "measure/profile_items.h"
#include "problem/plan.h"

namespace taso {

/// The list of calls to check and of rounds to run that resources/profiler/main.c reads.
class RoundList {
  public:
    /// `most_bytes`: of memory for a round, 0: no limit. Weights that are more than what it leaves share it.
    RoundList(const Network& network, const Problem& problem, std::function<std::int64_t(Schedule&)> pack,
              std::int64_t most_bytes);

    /// A call by itself whose error is asked for; they are numbered as they are added.
    void add_check(const ProfileItem& item);
    /// Of a round: those that are not counted, and those that are.
    struct Inferences {
        int warm = 1, counted = 1;
    };
    /// A round: the selection's steps, and the tours' among them, in their arena. `layers`: what each layer's calls measure;
    /// `transforms`: those whose time is asked for. False, and nothing is added: it needs more memory than there is.
    bool add_round(const Selection& selection, const std::vector<StepKey>& layers,
                   const std::set<Profile::TransformKey>& transforms, Inferences inferences,
                   const std::vector<LayoutTour>& tours = {});

    /// A figure for each step; of a segment for each of its layers and transforms, all calls together, and one for what is
    /// moved.
    struct Round {
        std::vector<StepKey> steps;                         ///< by figure
        std::vector<std::string> names;                     ///< "squeezenet conv1 im2col-...", by figure
        std::map<std::size_t, std::int64_t> moved_bytes{};  ///< by figure of what is moved
        double expected_ns = 0;                             ///< of all its inferences
    };
    const std::vector<Round>& rounds() const { return rounds_; }
    int checks() const { return checks_; }
    /// `sweep_bytes`: of the memory whose bandwidth is asked for.
    std::string text(std::int64_t sweep_bytes) const;

  private:
    int call(bool checked, const Primitive& primitive, const KernelShape& shape);
    std::string place(int buffer, std::int64_t at) const;
    std::string constants(const ExportParts& parts, int index) const;
    void add_figure(StepKey key, const std::string& of, const std::string& what);
    StepKey transform_key(int tensor, Layout from, Layout to, int rows,
                          const std::set<Profile::TransformKey>& transforms) const;
    void add_step(const Step& step, const ExportParts& parts, const ExportParts::Call& made,
                  const std::vector<StepKey>& layers, const std::set<Profile::TransformKey>& transforms);
    void add_segment(const Step& step, const ExportParts& parts, const std::vector<StepKey>& layers,
                     const std::set<Profile::TransformKey>& transforms);

    Plan plan_;
    std::function<std::int64_t(Schedule&)> pack_;
    std::int64_t most_bytes_ = 0, most_weights_ = 0;
    std::map<int, std::int64_t> callers_;  ///< by tensor: where it begins among the caller's buffers
    std::int64_t arena_bytes_ = 0, callers_bytes_ = 0, weight_bytes_ = 0;
    std::map<std::string, int> calls_;
    std::string call_lines_, round_lines_;
    std::vector<Round> rounds_;
    int checks_ = 0;
};

/// A list that asks for nothing but the conditions.
std::string empty_list(std::int64_t sweep_bytes);

}  // namespace taso
