// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/workbench.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <limits>
#include <utility>

#include "answer/plan_maker.h"
#include "answer/solve.h"
#include "base/error.h"
#include "exact/state_graph.h"
#include "ilp/model.h"
#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

constexpr int rest_ms = 150, frame_ms = 15;
/// A frontier that is found within this is shown at once and whole; of others what is found so far.
constexpr int patience_ms = 200;
/// Enough for what the baseline chooses; what bounds it may take minutes, and nobody looks at that here.
constexpr double baseline_seconds = 0.2;
/// Beyond this many layers the ILP as text is a wall, not a lesson.
constexpr std::size_t most_formulated_layers = 12;
constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

Control watching(std::stop_token stop) {
    Control control;
    control.stop = std::move(stop);
    return control;
}

/// Thrown through export_plan by its progress: nothing stays behind.
class Cancelled : public std::exception {};

}  // namespace

Workbench::Workbench(QObject* parent) : QObject(parent) {
    rest_.setSingleShot(true);
    rest_.setInterval(rest_ms);
    connect(&rest_, &QTimer::timeout, this, &Workbench::prove);
    frame_.setSingleShot(true);
    frame_.setInterval(frame_ms);
    connect(&frame_, &QTimer::timeout, this, &Workbench::picture_changed);
    patience_.setSingleShot(true);
    patience_.setInterval(patience_ms);
    connect(&patience_, &QTimer::timeout, this, &Workbench::show_so_far);
}

Workbench::~Workbench() {
    // All at once first: each worker's own destructor then has little to wait for.
    for (Lane* lane : {&load_, &search_, &detail_, &proof_, &compare_, &export_, &formulation_, &explain_})
        drop(*lane);
}

void Workbench::post(Lane& lane, quint64 job, std::function<void()> task) {
    QMetaObject::invokeMethod(
        this,
        [&lane, job, task = std::move(task)] {
            if (lane.newest == job) task();
        },
        Qt::QueuedConnection);
}

template <class Work, class Done, class Failed>
void Workbench::start(Lane& lane, Work work, Done done, Failed failed) {
    const quint64 job = ++lane.newest;
    lane.worker.run([this, &lane, job, work = std::move(work), done = std::move(done),
                     failed = std::move(failed)](std::stop_token stop) {
        try {
            auto result = work(stop);
            post(lane, job, [done, result = std::move(result)] { done(result); });
        } catch (const std::exception& thrown) {
            post(lane, job, [failed, sentence = sentence_text(thrown.what())] { failed(sentence); });
        }
    });
}

void Workbench::drop(Lane& lane) {
    lane.newest++;
    lane.worker.stop();
}

void Workbench::announce_busy() { emit busy_changed(is_busy()); }

void Workbench::mark_modified() {
    emit work_changed();
    if (session_file_.isEmpty() || modified_) return;
    modified_ = true;
    emit session_changed();
}

Session Workbench::session() const {
    Session session = document_ ? document_->session : Session{};
    session.kind = kind_;
    session.budget = budget_;
    session.deadline_ns = deadline_ns_;
    session.order = order_;
    session.pins = rules_.pins;
    session.bans = rules_.bans;
    session.threads = threads_;
    session.layer = layer_ >= 0 ? problem()->layers[static_cast<std::size_t>(layer_)].name : std::string();
    session.view = view_;
    return session;
}

Session Workbench::newest_session() const {
    const Session now = session();
    if (!opening_) return now;
    Session newest = opening_->wanted;
    const Session& before = opening_->before;
    const auto carry = [&](auto Session::*member) {
        if (!(now.*member == before.*member)) newest.*member = now.*member;
    };
    if (opening_->carried == Carried::nothing) return newest;
    carry(&Session::kind);
    carry(&Session::order);
    if (opening_->carried == Carried::settings) return newest;
    // Either may end the other.
    if (now.budget != before.budget || now.deadline_ns != before.deadline_ns) {
        newest.budget = now.budget;
        newest.deadline_ns = now.deadline_ns;
    }
    carry(&Session::pins);
    carry(&Session::bans);
    carry(&Session::layer);
    return newest;
}

void Workbench::open_network(const QString& source) {
    Session wanted = newest_session();
    wanted.network = source.toStdString();
    wanted.network_hash.clear();
    wanted.budget.reset();
    wanted.deadline_ns.reset();
    wanted.pins.clear();
    wanted.bans.clear();
    wanted.layer.clear();
    load(wanted, Carried::settings, QString(), false);
}

void Workbench::open_profile(const QString& source, bool allow_emulated) {
    if (!document_ && !opening_) return;
    Session wanted = newest_session();
    wanted.profile = source.toStdString();
    wanted.allow_emulated = allow_emulated;
    wanted.profile_hash.clear();
    load_again(wanted);
}

void Workbench::set_threads(int threads) {
    if (!document_ && !opening_) return;
    Session wanted = newest_session();
    if (threads == wanted.threads) return;
    wanted.threads = threads;
    load_again(wanted);
}

void Workbench::load_again(const Session& wanted) {
    if (opening_)
        load(wanted, opening_->carried, QString(opening_->session_file), true);
    else
        load(wanted, Carried::question, session_file_, true);
}

void Workbench::open(const Session& session) { load(session, Carried::nothing, QString(), false); }

void Workbench::open_session(const QString& file) {
    loading_ = true;
    opening_.reset();
    announce_busy();
    start(
        load_, [file](std::stop_token) { return load_session(file.toStdString()); },
        [this, file](const Session& session) {
            view_ = session.view;
            load(session, Carried::nothing, file, false);
        },
        [this](const QString& sentence) {
            loading_ = false;
            announce_busy();
            emit fault(sentence);
        });
}

void Workbench::save_session(const QString& file) {
    try {
        taso::save_session(session(), file.toStdString());
    } catch (const std::exception& thrown) {
        emit fault(sentence_text(thrown.what()));
        return;
    }
    session_file_ = file;
    modified_ = false;
    emit session_changed();
    emit work_changed();
}

void Workbench::go_on(const Session& session, const QString& session_file) {
    view_ = session.view;
    load(session, Carried::nothing, session_file, true);
}

void Workbench::load(const Session& wanted, Carried carried, const QString& session_file, bool modified) {
    loading_ = true;
    opening_ = {wanted, session(), carried, session_file};
    announce_busy();
    start(
        load_, [wanted](std::stop_token) { return load_document(wanted); },
        [this, session_file, modified](const std::shared_ptr<const Document>& document) {
            const Session asked = newest_session();
            loading_ = false;
            opening_.reset();
            session_file_ = session_file;
            modified_ = modified && !session_file.isEmpty();
            take(document, asked);
        },
        [this](const QString& sentence) {
            loading_ = false;
            opening_.reset();
            announce_busy();
            emit fault(sentence);
        });
}

void Workbench::take(const std::shared_ptr<const Document>& document, const Session& asked) {
    for (Lane* lane : {&search_, &detail_, &proof_, &compare_, &formulation_, &explain_}) drop(*lane);
    document_ = document;
    problem_ = document->allowed;
    rules_ = rules_of(document->session);
    order_ = asked.order;
    good_terms_ = {Order::fixed, rules_};
    kind_ = asked.kind;
    budget_ = asked.budget;
    deadline_ns_ = asked.deadline_ns;
    threads_ = document->session.threads;
    layer_ = -1;
    const auto& layers = document->problem->layers;
    for (std::size_t i = 0; i < layers.size(); i++)
        if (layers[i].name == asked.layer) layer_ = static_cast<int>(i);
    frontiers_.clear();
    details_.clear();
    proven_.clear();
    proven_by_.clear();
    frontier_.reset();
    point_ = -1;
    between_.reset();
    shown_ = {};
    emit document_changed();
    emit session_changed();
    emit rules_changed();
    emit layer_changed(layer_);
    if (!document->warning.isEmpty()) emit notice(document->warning);
    search();
    // Pins and bans that came while it opened.
    set_rules(rules_of(asked));
}

void Workbench::set_kind(BudgetKind kind) {
    if (kind == kind_) return;
    kind_ = kind;
    budget_.reset();
    mark_modified();
    if (document_) search();
}

void Workbench::set_order(Order order) {
    if (order == order_) return;
    order_ = order;
    mark_modified();
    if (document_) search();
}

void Workbench::set_rules(const Rules& rules) {
    if (!document_ || rules == rules_) return;
    std::shared_ptr<const Problem> allowed;
    try {
        allowed = std::make_shared<const Problem>(restricted(*document_->problem, rules));
    } catch (const std::exception& thrown) {
        emit fault(sentence_text(thrown.what()));
        return;
    }
    problem_ = allowed;
    rules_ = rules;
    frontiers_.clear();
    details_.clear();
    proven_.clear();
    proven_by_.clear();
    mark_modified();
    emit rules_changed();
    search();
}

void Workbench::search_failed(const QString& sentence) {
    searching_ = false;
    announce_busy();
    const Terms good = good_terms_;
    // What was asked for last is what cannot be had: it is taken back.
    if (good.order != order_) set_order(good.order);
    if (!(good.rules == rules_)) set_rules(good.rules);
    emit fault(sentence);
}

void Workbench::search() {
    drop(detail_);
    drop(proof_);
    // Nothing of the old frontier is shown from here on.
    point_ = -1;
    between_.reset();
    shown_ = {};
    so_far_.reset();
    is_baseline_ = false;
    patience_.stop();
    const auto cached = frontiers_.find({kind_, order_});
    if (cached != frontiers_.end()) {
        drop(search_);
        searching_ = false;
        frontier_ = cached->second;
        good_terms_ = {order_, rules_};
    } else {
        searching_ = true;
        frontier_.reset();
        // Those of a search that came to no end belong to what it had found.
        std::erase_if(details_, [&](const auto& known) {
            return known.first.kind == kind_ && known.first.order == order_;
        });
        patience_.start();
        const quint64 job = search_.newest + 1;
        start(
            search_,
            [this, job, problem = problem_, kind = kind_, order = order_, most_looks = most_looks_,
             too_wide = tr("%1 branches too widely for the order of execution to be chosen: back to that of "
                           "the file.")
                            .arg(document_->name)
                            .toStdString()](std::stop_token stop) {
                try {
                    Control control = watching(stop);
                    control.most_looks = most_looks;
                    return std::make_shared<const Frontier>(
                        taso::frontier(*problem, kind, control, order, [&](const Frontier& news) {
                            post(search_, job, [this, so_far = std::make_shared<const Frontier>(news)] {
                                so_far_ = so_far;
                                is_baseline_ = false;
                                if (!patience_.isActive()) show_so_far();
                            });
                        }));
                } catch (const TooWide&) {
                    if (order == Order::fixed) throw;
                    throw Error(too_wide);
                }
            },
            [this](const std::shared_ptr<const Frontier>& found) {
                frontiers_[{kind_, order_}] = found;
                carry_details(*found);
                search();
                if (!found->left_out.empty()) emit notice(sentence_text(found->left_out));
            },
            [this](const QString& sentence) { search_failed(sentence); });
    }
    announce_busy();
    emit frontier_changed();
    compare();
    move_to_budget();
}

void Workbench::show_so_far() {
    if (!searching_ || !so_far_ || so_far_->points.empty()) return;
    carry_details(*so_far_);
    drop(detail_);
    frontier_ = so_far_;
    emit frontier_changed();
    move_to_budget();
}

void Workbench::carry_details(const Frontier& next) {
    if (!frontier_) return;
    std::map<Place, std::shared_ptr<const Details>> carried;
    for (auto& [place, details] : details_) {
        if (place.kind != kind_ || place.order != order_) {
            carried.emplace(place, details);
            continue;
        }
        const FrontierPoint& point = frontier_->points[static_cast<std::size_t>(place.point)];
        const FrontierPoint* same = next.within(point.memory_bytes);
        if (same && same->memory_bytes == point.memory_bytes && same->order == point.order &&
            same->selection == point.selection)
            carried.emplace(this->place(static_cast<int>(same - next.points.data())), details);
    }
    details_ = std::move(carried);
}

void Workbench::set_budget(std::optional<std::int64_t> bytes) {
    if (bytes == budget_ && !deadline_ns_) return;
    budget_ = bytes;
    deadline_ns_.reset();
    mark_modified();
    compare();
    move_to_budget();
}

void Workbench::set_deadline(std::optional<std::int64_t> ns) {
    if (ns == deadline_ns_) return;
    deadline_ns_ = ns;
    budget_.reset();
    mark_modified();
    compare();
    move_to_budget();
}

void Workbench::move_to_budget() {
    const int old_point = point_;
    const bool was_between = between_ != nullptr;
    drop(proof_);
    drop(explain_);
    gap_ = 0;
    proving_ = true;  // once the hand rests
    point_ = -1;
    between_.reset();
    asked_optimal_ = false;
    if (frontier_ && !frontier_->points.empty()) {
        const auto& points = frontier_->points;
        const FrontierPoint* found = budget_ ? frontier_->within(*budget_) : &points.back();
        if (deadline_ns_) {
            const auto first = std::find_if(points.begin(), points.end(), [this](const FrontierPoint& p) {
                return p.latency_ns <= *deadline_ns_;
            });
            found = first == points.end() ? nullptr : &*first;
        }
        if (found) point_ = static_cast<int>(found - points.data());
    }
    if (!shown_point())
        shown_ = {};
    else if (point_ != old_point || was_between || shown_.layers.empty() || point_ < 0)
        show_point();
    emit answer_changed();
    if (!frame_.isActive()) frame_.start();
    if (!shown_point()) {
        proving_ = proving_ && !is_cut();
        return;
    }
    if (!details()) compute_details();
    rest_.start();
}

void Workbench::compare() {
    greedy_fit_.reset();
    if (!document_) return;
    start(
        compare_,
        [problem = problem_, question = Question{kind_, budget_, deadline_ns_}](std::stop_token stop) {
            Control control = watching(stop);
            control.seconds = baseline_seconds;
            return std::make_shared<const Answer>(solve(*problem, question, Method::greedy_fit, control));
        },
        [this](const std::shared_ptr<const Answer>& found) {
            greedy_fit_ = found;
            stand_in_for_the_search();
            emit details_changed();
        },
        [](const QString&) {});
}

void Workbench::stand_in_for_the_search() {
    if (!searching_ || (so_far_ && !is_baseline_)) return;
    auto known = std::make_shared<Frontier>();
    known->kind = kind_;
    known->order = order_;
    known->exact = known->complete = false;
    known->points.push_back({greedy_fit_->memory[kind_], greedy_fit_->latency_ns, greedy_fit_->order,
                             greedy_fit_->selection, false});
    so_far_ = known;
    is_baseline_ = true;
    if (!patience_.isActive()) show_so_far();
}

const Answer* Workbench::greedy_fit() const { return greedy_fit_.get(); }

void Workbench::show_point() {
    const FrontierPoint* shown = shown_point();
    shown_ = make_shown(*problem(), shown->order, shown->selection);
}

void Workbench::take_between(const Answer& found) {
    const std::int64_t bytes = found.memory[kind_];
    const FrontierPoint* now = answer();
    if (!now || found.status == Status::infeasible || !found.fits) return;
    asked_optimal_ = asked_optimal_ || found.status == Status::optimal;
    const bool better =
        deadline_ns_ ? std::pair(bytes, found.latency_ns) < std::pair(now->memory_bytes, now->latency_ns)
                     : std::pair(found.latency_ns, bytes) < std::pair(now->latency_ns, now->memory_bytes);
    if (!better) {
        emit answer_changed();
        return;
    }
    between_ = std::make_shared<const FrontierPoint>(
        FrontierPoint{bytes, found.latency_ns, found.order, found.selection});
    between_details_.reset();
    between_proven_ = false;
    drop(explain_);
    show_point();
    compute_details();
    emit answer_changed();
    if (!frame_.isActive()) frame_.start();
}

const FrontierPoint* Workbench::answer() const {
    if (between_) return between_.get();
    return point_ < 0 ? nullptr : &frontier_->points[static_cast<std::size_t>(point_)];
}

int Workbench::shown_index() const {
    if (point_ >= 0 || !frontier_) return point_;
    // Nothing is small enough, or nothing is fast enough.
    return deadline_ns_ ? static_cast<int>(frontier_->points.size()) - 1 : 0;
}

const FrontierPoint* Workbench::shown_point() const {
    if (answer()) return answer();
    // What comes closest is not yet known while the search goes on.
    return frontier_ && frontier_->complete && !frontier_->points.empty()
               ? &frontier_->points[static_cast<std::size_t>(shown_index())]
               : nullptr;
}

const Details* Workbench::details() const {
    if (!shown_point()) return nullptr;
    if (between_) return between_details_.get();
    const auto found = details_.find(place(shown_index()));
    return found != details_.end() ? found->second.get() : nullptr;
}

std::int64_t Workbench::least_bytes() const {
    return frontier_ && !frontier_->points.empty() ? frontier_->points.front().memory_bytes : 0;
}

std::int64_t Workbench::fastest_ns() const {
    return frontier_ && !frontier_->points.empty() ? frontier_->points.back().latency_ns : 0;
}

std::int64_t Workbench::largest_peak() const {
    if (!frontier_ || frontier_->points.empty()) return 0;
    // These budgets are of what is drawn.
    if (is_packed(kind_)) return frontier_->points.back().memory_bytes;
    std::int64_t largest = 0;
    for (const auto& [place, details] : details_)
        if (place.kind == kind_ && place.order == order_)
            largest = std::max(largest, details->answer.memory[BudgetKind::arena]);
    return largest;
}

Workbench::Standing Workbench::standing() const {
    if (!document_) return Standing::nothing;
    if (!frontier_ || frontier_->points.empty()) return Standing::searching;
    if (!frontier_->complete && (searching_ || point_ < 0)) return Standing::partial;
    if (point_ < 0) return Standing::infeasible;
    if (between_ && between_proven_) return Standing::proven;
    const auto& known = deadline_ns_ ? proven_by_ : proven_;
    const auto proof = known.find(place(point_));
    if (!between_ && proof != known.end() &&
        (deadline_ns_ ? *deadline_ns_ : budget_.value_or(unlimited)) <= proof->second)
        return Standing::proven;
    if (is_cut() && !asked_optimal_ && !is_best_of_a_cut())
        return between_ ? Standing::feasible : Standing::partial;
    if (asked_optimal_) return Standing::proving;
    if (!is_cut() && !frontier_->exact) return Standing::feasible;
    if (between_ || is_a_point_of_its_own()) return Standing::proving;
    return Standing::listed;
}

/// From the fastest point down a search leaves nothing out until it is cut.
bool Workbench::is_best_of_a_cut() const {
    const auto point = frontier_->points.begin() + point_;
    if (between_ || !point->proven) return false;
    if (!deadline_ns_ || *deadline_ns_ == point->latency_ns) return true;
    return point_ > 0 && (point - 1)->proven;
}

bool Workbench::is_a_point_of_its_own() const {
    const FrontierPoint& point = frontier_->points[static_cast<std::size_t>(point_)];
    if (frontier_->resolution == 0) return true;
    if (deadline_ns_) return point_ == 0 || *deadline_ns_ == point.latency_ns;
    return !budget_ || *budget_ == point.memory_bytes ||
           static_cast<std::size_t>(point_) + 1 == frontier_->points.size();
}

void Workbench::compute_details() {
    // The shown point first, then the others, nearest first: the next move of the hand finds its own ready.
    std::vector<int> points;
    const int count = static_cast<int>(frontier_->points.size()), middle = std::max(shown_index(), 0);
    const auto add = [&](int point) {
        if (point >= 0 && point < count && !details_.contains(place(point))) points.push_back(point);
    };
    add(middle);
    for (int distance = 1; distance < count && points.size() < 200; distance++) {
        add(middle - distance);
        add(middle + distance);
    }
    const quint64 job = ++detail_.newest;
    detail_.worker.run([this, job, points, problem = problem_, frontier = frontier_, between = between_,
                        here = place(0)](std::stop_token stop) {
        try {
            if (between) {
                auto made = make_details(*problem, *between, watching(stop));
                if (stop.stop_requested()) return;
                post(detail_, job, [this, between, made = std::move(made)] {
                    if (between != between_) return;
                    between_details_ = made;
                    emit details_changed();
                });
            }
            for (const int point : points) {
                if (stop.stop_requested()) return;
                auto made =
                    make_details(*problem, frontier->points[static_cast<std::size_t>(point)], watching(stop));
                if (stop.stop_requested()) return;
                post(detail_, job,
                     [this, place = Place{here.kind, here.order, point}, made = std::move(made)] {
                         details_[place] = made;
                         if (place.point == shown_index() && !between_) emit details_changed();
                     });
            }
        } catch (const std::exception& thrown) {
            post(detail_, job, [this, sentence = sentence_text(thrown.what())] { emit fault(sentence); });
        }
    });
}

void Workbench::prove() {
    const Standing now = standing();
    // What a cut search has left open is asked of both engines.
    const bool open = now == Standing::listed || (now == Standing::partial && is_cut() && answer());
    if (now != Standing::proving && now != Standing::feasible && !open) {
        proving_ = false;
        return;
    }
    proving_ = true;
    const quint64 job = proof_.newest + 1;
    start(
        proof_,
        [this, job, question = question(), problem = problem_, open](std::stop_token stop) {
            if (open) {
                auto found = solve(*problem, question, Method::dp, watching(stop));
                post(proof_, job, [this, found = std::move(found)] { take_between(found); });
            }
            Control control = watching(stop);
            control.progress = [this, job, last = std::chrono::steady_clock::time_point()](
                                   double gap, std::int64_t) mutable {
                const auto now = std::chrono::steady_clock::now();
                if (now - last < std::chrono::milliseconds(100)) return;
                last = now;
                post(proof_, job, [this, gap] {
                    gap_ = gap;
                    emit answer_changed();
                });
            };
            return std::make_shared<const Answer>(solve(*problem, question, Method::ilp, control));
        },
        [this](const std::shared_ptr<const Answer>& found) {
            if (!answer()) return;
            if (frontier_->resolution > 0 || is_cut()) take_between(*found);
            take_proof(*found);
        },
        [this](const QString& sentence) {
            proving_ = false;
            emit fault(sentence);
        });
}

void Workbench::take_proof(const Answer& found) {
    const FrontierPoint& point = *answer();
    const bool good = found.status == Status::optimal;
    const bool same =
        deadline_ns_ ? found.memory[kind_] == point.memory_bytes : found.latency_ns == point.latency_ns;
    const bool agrees = good && same;
    if (agrees && between_)
        between_proven_ = true;
    else if (agrees && deadline_ns_)
        proven_by_[place(point_)] = *deadline_ns_;
    else if (agrees)
        proven_[place(point_)] = budget_.value_or(unlimited);
    else if (found.status == Status::infeasible)
        emit fault(tr("The two engines disagree: the ILP finds no solution at all."));
    else if (good && frontier_->exact && deadline_ns_)
        emit fault(tr("The two engines disagree: %1 by dynamic programming, %2 by the ILP.")
                       .arg(bytes_text(point.memory_bytes), bytes_text(found.memory[kind_])));
    else if (good && frontier_->exact)
        emit fault(tr("The two engines disagree: %1 by dynamic programming, %2 by the ILP.")
                       .arg(time_text(point.latency_ns), time_text(found.latency_ns)));
    proving_ = false;
    const std::int64_t bound = std::min(found.bound_ns, point.latency_ns);
    gap_ = static_cast<double>(point.latency_ns - bound) /
           static_cast<double>(std::max<std::int64_t>(point.latency_ns, 1));
    emit answer_changed();
}

void Workbench::select_layer(int layer) {
    if (!document_ || layer >= static_cast<int>(problem()->layers.size())) return;
    if (layer == layer_) return;
    drop(explain_);
    layer_ = layer;
    emit layer_changed(layer);
    emit work_changed();
}

std::function<Plan(std::stop_token)> Workbench::plan_maker() const {
    const FrontierPoint* point = answer();
    if (!point || !document_->network) return nullptr;
    return [document = document_, point = *point, problem = problem_,
            question = question()](std::stop_token stop) {
        const auto details = make_details(*problem, point, watching(stop));
        return make_plan(*document->network, *document->profile, *problem, question, details->answer);
    };
}

void Workbench::export_plan_to(const QString& directory, const std::optional<Board>& target,
                               WeightStorage weights) {
    const auto make = plan_maker();
    if (!make) {
        emit export_finished(
            document_ && !document_->network
                ? tr("A problem file has no network to export.")
                : tr("There is no selection to export: nothing keeps the budget or the deadline."),
            false);
        return;
    }
    exporting_ = true;
    const quint64 job = export_.newest + 1;
    start(
        export_,
        [this, job, directory, make, target, weights](std::stop_token stop) {
            Plan plan = make(stop);
            plan.target = target;
            const auto progress = [this, job, stop](int done, int all) {
                if (stop.stop_requested()) throw Cancelled();
                post(export_, job, [this, done, all] { emit export_progress(done, all); });
            };
            return export_plan(plan, directory.toStdString(), weights, progress);
        },
        [this](const ExportReport& report) {
            exporting_ = false;
            emit exported(text(report.directory.string()));
            QString sentence = tr("The plan is in %1: arena %2, weights %3, predicted latency %4.")
                                   .arg(text(report.directory.string()), exact_bytes_text(report.arena_bytes),
                                        bytes_text(report.weight_bytes), time_text(report.predicted_ns));
            if (!report.not_followed.empty())
                sentence += QLatin1Char(' ') +
                            tr("What the profile states of its compiler (%1) is a record and was not "
                               "followed; the plan is built with %2.")
                                .arg(text(report.not_followed), text(report.built_with));
            emit export_finished(sentence, true);
        },
        [this](const QString& sentence) {
            exporting_ = false;
            emit export_finished(sentence, false);
        });
}

void Workbench::cancel_export() {
    if (!exporting_) return;
    drop(export_);
    exporting_ = false;
    emit export_finished(tr("The export was cancelled; nothing was written."), false);
}

void Workbench::request_formulation() {
    if (!document_) return;
    if (problem()->layers.size() > most_formulated_layers) {
        emit formulation_ready(
            tr("The ILP is written out for networks of up to %1 layers; see Network > Tiny example.")
                .arg(most_formulated_layers));
        return;
    }
    start(
        formulation_,
        [problem = problem_, question = question()](std::stop_token) {
            return formulation_text(*problem, question);
        },
        [this](const std::string& lines) { emit formulation_ready(text(lines)); },
        [this](const QString& sentence) { emit fault(sentence); });
}

void Workbench::request_explanation() {
    cancel_explanation();
    const Details* known = details();
    if (!known || !answer()) return;
    const quint64 job = explain_.newest + 1;
    start(
        explain_,
        [this, job, problem = problem_, frontier = frontier_, point = between_ ? -1 : point_,
         question = question(), answer = known->answer, layer = layer_](std::stop_token stop) {
            if (point >= 0)
                post(explain_, job,
                     [this, steps = explain(*problem, *frontier, point)] { emit steps_ready(steps); });
            LayerExplanation nothing;
            nothing.layer = -1;
            return layer < 0 ? nothing : explain(*problem, question, answer, layer, watching(stop));
        },
        [this](const LayerExplanation& explanation) {
            if (explanation.layer >= 0) emit explained(explanation);
        },
        [this](const QString& sentence) { emit fault(sentence); });
}

void Workbench::cancel_explanation() { drop(explain_); }

}  // namespace taso
