// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/layout_tours.h"

#include <algorithm>
#include <numeric>

namespace taso {

namespace {

/// Of a step of the schedule as it was: what it is now that tours stand before it.
class NewSteps {
  public:
    NewSteps(const std::vector<Step>& steps, const std::map<int, const LayoutTour*>& tours) {
        int at = static_cast<int>(leading(tours));
        for (const Step& step : steps) {
            now_.push_back(at++);
            if (step.layer < 0) continue;
            if (const auto tour = tours.find(step.layer + 1); tour != tours.end())
                at += static_cast<int>(tour->second->stops.size());
        }
        now_.push_back(at);
    }
    int operator[](int step) const { return now_[static_cast<std::size_t>(step)]; }

    /// Transforms of the network's input, before all else.
    static std::size_t leading(const std::map<int, const LayoutTour*>& tours) {
        const auto tour = tours.find(0);
        return tour == tours.end() ? 0 : tour->second->stops.size();
    }

  private:
    std::vector<int> now_;
};

/// By step of a schedule: bytes that an inference has written to by then and that nothing lives in.
class TouchedBytes {
  public:
    explicit TouchedBytes(const Schedule& schedule) {
        std::int64_t most = 0;
        for (int step = 0; step < static_cast<int>(schedule.steps.size()); step++) {
            std::int64_t here = 0, behind = 0;
            for (const Buffer& buffer : schedule.buffers) {
                if (buffer.external || buffer.from_step > step || buffer.to_step <= step) continue;
                here += buffer.bytes;
                if (buffer.to_step > step + 1) behind += buffer.bytes;
            }
            most = std::max(most, here);
            free_.push_back(most - behind);
        }
    }
    std::int64_t free_behind(std::size_t step) const { return free_[step]; }

  private:
    std::vector<std::int64_t> free_;
};

/// A tour writes no more, so that no round needs many times the memory of a plan.
constexpr std::int64_t most_written = std::int64_t{32} << 20;

}  // namespace

void add_tours(Schedule& schedule, const Problem& problem, const Selection& selection,
               const std::vector<LayoutTour>& tours) {
    std::map<int, const LayoutTour*> of;
    for (const LayoutTour& tour : tours)
        if (!tour.stops.empty()) of[tour.tensor] = &tour;
    const NewSteps now(schedule.steps, of);
    const TouchedBytes touched(schedule);
    for (Buffer& buffer : schedule.buffers)
        buffer.from_step = now[buffer.from_step], buffer.to_step = now[buffer.to_step - 1] + 1;

    std::vector<Step> steps;
    const auto go = [&](const LayoutTour& tour, int produced, std::int64_t free) {
        LayoutArray<int> made{};  // buffers
        made[written_layout(problem, selection.candidates, tour.tensor)] = produced;
        for (const auto& [from, to] : tour.stops) {
            const int here = static_cast<int>(steps.size());
            Step step;
            step.tensor = tour.tensor;
            step.from = from, step.to = to;
            step.inputs = {made[from]};
            int& last = schedule.buffers[made[from]].to_step;
            last = std::max(last, here + 1);
            if (const ProblemTransform* transform = problem.find_transform(tour.tensor, from, to))
                step.ns = transform->ns;
            const std::int64_t bytes = aligned(problem.tensors[tour.tensor].bytes[to]);
            step.output = made[to] = static_cast<int>(schedule.buffers.size());
            schedule.buffers.push_back(
                {.name = problem.tensors[tour.tensor].name + " (" + std::string(name(to)) + ", nobody's)",
                 .kind = Buffer::Kind::copy,
                 .tensor = tour.tensor,
                 .layout = to,
                 .bytes = bytes,
                 .from_step = bytes <= free ? here : 0,
                 .to_step = here + 1});
            schedule.latency_ns += step.ns;
            steps.push_back(std::move(step));
        }
    };
    if (const auto tour = of.find(0); tour != of.end()) {
        const auto input = std::find_if(
            schedule.buffers.begin(), schedule.buffers.end(),
            [](const Buffer& buffer) { return buffer.tensor == 0 && buffer.kind == Buffer::Kind::tensor; });
        go(*tour->second, static_cast<int>(input - schedule.buffers.begin()), 0);
    }
    for (std::size_t i = 0; i < schedule.steps.size(); i++) {
        const Step& step = schedule.steps[i];
        steps.push_back(step);
        const auto tour = step.layer < 0 ? of.end() : of.find(step.layer + 1);
        if (tour != of.end()) go(*tour->second, step.output, touched.free_behind(i));
    }
    schedule.steps = std::move(steps);
    for (Buffer& buffer : schedule.buffers)
        if (buffer.external) buffer.from_step = 0, buffer.to_step = static_cast<int>(schedule.steps.size());
}

TourPlanner::TourPlanner(const Network& network, const Problem& problem, std::uint32_t seed)
    : network_(network), problem_(problem), random_(seed), left_out_(problem.tensors.size()) {
    ids_.resize(problem.tensors.size());
    for (auto& table : ids_)
        for (auto& row : table) row.fill(-1);
    for (const ProblemTransform& transform : problem.transforms) {
        const Profile::TransformKey key = {network.shape(transform.tensor), transform.from, transform.to,
                                           problem.threads};
        ids_[transform.tensor][transform.from][transform.to] =
            known_.try_emplace(key, static_cast<int>(known_.size())).first->second;
    }
    wanted_.resize(known_.size());
}

void TourPlanner::want(const Profile::TransformKey& key, int times) {
    if (const auto known = known_.find(key); known != known_.end()) wanted_[known->second] = times;
}

int TourPlanner::wanted() const { return std::accumulate(wanted_.begin(), wanted_.end(), 0); }

std::map<int, Layout> TourPlanner::wanted_from() const {
    std::map<int, Layout> from;
    for (const ProblemTransform& transform : problem_.transforms)
        if (!left_out_[transform.tensor] && wanted_[ids_[transform.tensor][transform.from][transform.to]] > 0)
            from.try_emplace(transform.tensor, transform.from);
    return from;
}

/// One that is wanted and not yet in the tour, of what was made last before all others; or the way to such a one.
std::optional<LayoutTour::Stop> TourPlanner::next_stop(const LayoutTour& tour, Layout written) {
    LayoutArray<LayoutArray<bool>> met{};
    LayoutArray<bool> made{};
    made[written] = true;
    for (const auto& [from, to] : tour.stops) met[from][to] = made[to] = true;
    const Layout last = tour.stops.empty() ? written : tour.stops.back().to;
    const auto& ids = ids_[tour.tensor];
    std::array<std::vector<LayoutTour::Stop>, 3> ranks;
    for (const Layout from : all_layouts)
        for (const Layout to : all_layouts) {
            const int id = ids[from][to];
            if (!made[from] || id < 0 || met[from][to]) continue;
            const bool leads_on =
                !made[to] && std::any_of(all_layouts.begin(), all_layouts.end(), [&](Layout next) {
                    return ids[to][next] >= 0 && wanted_[ids[to][next]] > 0;
                });
            if (wanted_[id] > 0)
                ranks[from == last ? 0 : 1].push_back({from, to});
            else if (leads_on)
                ranks[2].push_back({from, to});
        }
    for (const auto& stops : ranks)
        if (!stops.empty()) return stops[random_() % stops.size()];
    return std::nullopt;
}

std::vector<LayoutTour> TourPlanner::next(const Selection& selection) {
    std::vector<int> tensors(problem_.tensors.size());
    std::iota(tensors.begin(), tensors.end(), 0);
    std::shuffle(tensors.begin(), tensors.end(), random_);
    std::vector<LayoutTour> tours;
    meetings_.clear();
    for (const int tensor : tensors) {
        if (left_out_[tensor]) continue;
        LayoutTour tour = {.tensor = tensor, .stops = {}};
        const Layout written = written_layout(problem_, selection.candidates, tensor);
        std::int64_t bytes = 0;
        while (const auto stop = next_stop(tour, written)) {
            bytes += problem_.tensors[tensor].bytes[stop->to];
            if (bytes > most_written && !tour.stops.empty()) break;
            const int id = ids_[tensor][stop->from][stop->to];
            if (wanted_[id] > 0) {
                wanted_[id]--;
                meetings_[tensor].push_back(id);
            }
            tour.stops.push_back(*stop);
        }
        if (meetings_.contains(tensor)) tours.push_back(std::move(tour));
    }
    return tours;
}

void TourPlanner::leave_out(int tensor) {
    left_out_[tensor] = true;
    for (const int id : meetings_[tensor]) wanted_[id]++;
    meetings_.erase(tensor);
}

}  // namespace taso
