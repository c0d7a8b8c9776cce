// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <limits>
#include <utility>

#include "ilp_model.h"
#include "numbers.h"
#include "plan_maker.h"

namespace taso {

namespace {

constexpr int rest_ms = 150, frame_ms = 15;
/// Beyond this many layers the ILP as text is a wall, not a lesson.
constexpr std::size_t most_formulated_layers = 12;

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
}

Workbench::~Workbench() {
    // All at once first: each worker's own destructor then has little to wait for.
    for (Lane* lane : {&load_, &search_, &detail_, &proof_, &export_, &formulation_}) drop(*lane);
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
            post(lane, job, [failed, sentence = text(thrown.what())] { failed(sentence); });
        }
    });
}

void Workbench::drop(Lane& lane) {
    lane.newest++;
    lane.worker.stop();
}

void Workbench::announce_busy() { emit busy_changed(is_busy()); }

void Workbench::mark_modified() {
    if (session_file_.isEmpty() || modified_) return;
    modified_ = true;
    emit session_changed();
}

Session Workbench::session() const {
    Session session = document_ ? document_->session : Session{};
    session.kind = taso::name(kind_);
    session.budget = budget_;
    session.threads = threads_;
    session.layer = layer_ >= 0 ? problem()->layers[static_cast<std::size_t>(layer_)].name : std::string();
    session.view = view_;
    return session;
}

void Workbench::open_network(const QString& source) {
    Session wanted = session();
    wanted.network = source.toStdString();
    wanted.network_hash.clear();
    wanted.budget.reset();
    wanted.layer.clear();
    load(wanted, QString(), false);
}

void Workbench::open_profile(const QString& source) {
    if (!document_) return;
    Session wanted = session();
    wanted.profile = source.toStdString();
    wanted.profile_hash.clear();
    load(wanted, session_file_, true);
}

void Workbench::set_threads(int threads) {
    if (!document_ || threads == threads_) return;
    Session wanted = session();
    wanted.threads = threads;
    load(wanted, session_file_, true);
}

void Workbench::open(const Session& session) { load(session, QString(), false); }

void Workbench::open_session(const QString& file) {
    loading_ = true;
    announce_busy();
    start(
        load_, [file](std::stop_token) { return load_session(file.toStdString()); },
        [this, file](const Session& session) {
            view_ = session.view;
            load(session, file, false);
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
        emit fault(text(thrown.what()));
        return;
    }
    session_file_ = file;
    modified_ = false;
    emit session_changed();
}

void Workbench::load(const Session& wanted, const QString& session_file, bool modified) {
    loading_ = true;
    announce_busy();
    start(
        load_, [wanted](std::stop_token) { return load_document(wanted); },
        [this, session_file, modified](const std::shared_ptr<const Document>& document) {
            loading_ = false;
            session_file_ = session_file;
            modified_ = modified && !session_file.isEmpty();
            take(document);
        },
        [this](const QString& sentence) {
            loading_ = false;
            announce_busy();
            emit fault(sentence);
        });
}

void Workbench::take(const std::shared_ptr<const Document>& document) {
    for (Lane* lane : {&search_, &detail_, &proof_, &formulation_}) drop(*lane);
    const Session& session = document->session;
    document_ = document;
    kind_ = budget_kind_named(session.kind).value_or(BudgetKind::workspace);
    budget_ = session.budget;
    threads_ = session.threads;
    layer_ = -1;
    const auto& layers = document->problem->layers;
    for (std::size_t i = 0; i < layers.size(); i++)
        if (layers[i].name == session.layer) layer_ = static_cast<int>(i);
    frontiers_.clear();
    details_.clear();
    proven_.clear();
    frontier_.reset();
    point_ = -1;
    shown_ = {};
    emit document_changed();
    emit session_changed();
    emit layer_changed(layer_);
    if (!document->warning.isEmpty()) emit notice(document->warning);
    search();
}

void Workbench::set_kind(BudgetKind kind) {
    if (kind == kind_) return;
    kind_ = kind;
    budget_.reset();
    mark_modified();
    if (document_) search();
}

void Workbench::search() {
    drop(detail_);
    drop(proof_);
    const auto cached = frontiers_.find(kind_);
    if (cached != frontiers_.end()) {
        drop(search_);
        searching_ = false;
        frontier_ = cached->second;
    } else {
        searching_ = true;
        frontier_.reset();
        start(
            search_,
            [problem = document_->problem, kind = kind_](std::stop_token stop) {
                return std::make_shared<const Frontier>(taso::frontier(*problem, kind, watching(stop)));
            },
            [this](const std::shared_ptr<const Frontier>& found) {
                frontiers_[kind_] = found;
                search();
            },
            [this](const QString& sentence) {
                searching_ = false;
                announce_busy();
                emit fault(sentence);
            });
    }
    announce_busy();
    emit frontier_changed();
    move_to_budget();
}

void Workbench::set_budget(std::optional<std::int64_t> bytes) {
    if (bytes == budget_) return;
    budget_ = bytes;
    mark_modified();
    move_to_budget();
}

void Workbench::move_to_budget() {
    const int old_point = point_;
    drop(proof_);
    gap_ = 0;
    point_ = -1;
    if (frontier_ && !frontier_->points.empty()) {
        const FrontierPoint* found = budget_ ? frontier_->within(*budget_) : &frontier_->points.back();
        if (found) point_ = static_cast<int>(found - frontier_->points.data());
    }
    const FrontierPoint* shown = shown_point();
    if (!shown)
        shown_ = {};
    else if (point_ != old_point || shown_.layers.empty() || point_ < 0)
        shown_ = make_shown(*problem(), shown->selection);
    emit answer_changed();
    if (!frame_.isActive()) frame_.start();
    if (!shown) return;
    if (!details()) compute_details();
    rest_.start();
}

const FrontierPoint* Workbench::answer() const {
    return point_ < 0 ? nullptr : &frontier_->points[static_cast<std::size_t>(point_)];
}

const FrontierPoint* Workbench::shown_point() const {
    if (point_ >= 0) return answer();
    return frontier_ && !frontier_->points.empty() ? &frontier_->points.front() : nullptr;
}

const Details* Workbench::details() const {
    const auto found = details_.find({kind_, std::max(point_, 0)});
    return frontier_ && found != details_.end() ? found->second.get() : nullptr;
}

std::int64_t Workbench::least_bytes() const {
    return frontier_ && !frontier_->points.empty() ? frontier_->points.front().memory_bytes : 0;
}

std::int64_t Workbench::fastest_ns() const {
    return frontier_ && !frontier_->points.empty() ? frontier_->points.back().latency_ns : 0;
}

Workbench::Standing Workbench::standing() const {
    if (!document_) return Standing::nothing;
    if (!frontier_ || frontier_->points.empty()) return Standing::searching;
    if (point_ < 0) return Standing::infeasible;
    const auto proof = proven_.find({kind_, point_});
    if (proof != proven_.end() && budget_.value_or(std::numeric_limits<std::int64_t>::max()) <= proof->second)
        return Standing::proven;
    return frontier_->exact ? Standing::proving : Standing::feasible;
}

void Workbench::compute_details() {
    // The shown point first, then the others, nearest first: the next move of the hand finds its own ready.
    std::vector<int> order;
    const int count = static_cast<int>(frontier_->points.size()), middle = std::max(point_, 0);
    const auto add = [&](int point) {
        if (point >= 0 && point < count && !details_.contains({kind_, point})) order.push_back(point);
    };
    add(middle);
    for (int distance = 1; distance < count && order.size() < 200; distance++) {
        add(middle - distance);
        add(middle + distance);
    }
    const quint64 job = ++detail_.newest;
    detail_.worker.run([this, job, order, problem = document_->problem, frontier = frontier_,
                        kind = kind_](std::stop_token stop) {
        for (const int point : order) {
            if (stop.stop_requested()) return;
            try {
                auto made = make_details(*problem, kind, frontier->points[static_cast<std::size_t>(point)],
                                         watching(stop));
                if (stop.stop_requested()) return;
                post(detail_, job, [this, kind, point, made = std::move(made)] {
                    details_[{kind, point}] = made;
                    if (point == std::max(point_, 0)) emit details_changed();
                });
            } catch (const std::exception& thrown) {
                post(detail_, job, [this, sentence = text(thrown.what())] { emit fault(sentence); });
                return;
            }
        }
    });
}

void Workbench::prove() {
    const Standing now = standing();
    if (now != Standing::proving && now != Standing::feasible) return;
    const Question question{kind_, budget_};
    const quint64 job = proof_.newest + 1;
    start(
        proof_,
        [this, job, question, problem = document_->problem](std::stop_token stop) {
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
            const FrontierPoint* point = answer();
            if (!point) return;
            if (found->status == Status::optimal) {
                if (found->latency_ns != point->latency_ns && frontier_->exact)
                    emit fault(tr("The two engines disagree: %1 by dynamic programming, %2 by the ILP.")
                                   .arg(time_text(point->latency_ns), time_text(found->latency_ns)));
                else
                    proven_[{kind_, point_}] = budget_.value_or(std::numeric_limits<std::int64_t>::max());
            } else if (found->status == Status::infeasible) {
                emit fault(tr("The two engines disagree: the ILP calls this budget infeasible."));
            }
            gap_ = found->gap;
            emit answer_changed();
        },
        [this](const QString& sentence) { emit fault(sentence); });
}

void Workbench::select_layer(int layer) {
    if (!document_ || layer >= static_cast<int>(problem()->layers.size())) return;
    if (layer == layer_) return;
    layer_ = layer;
    emit layer_changed(layer);
}

void Workbench::export_plan_to(const QString& directory) {
    const FrontierPoint* point = answer();
    if (!point || !document_->network) {
        emit export_finished(document_ && !document_->network
                                 ? tr("A problem file has no network to export.")
                                 : tr("There is no selection to export: nothing fits the budget."),
                             false);
        return;
    }
    exporting_ = true;
    const quint64 job = export_.newest + 1;
    start(
        export_,
        [this, job, directory, document = document_, point = *point,
         question = Question{kind_, budget_}](std::stop_token stop) {
            const auto details = make_details(*document->problem, question.kind, point, watching(stop));
            const Plan plan = make_plan(*document->network, *document->profile, *document->problem, question,
                                        details->answer);
            const auto progress = [this, job, stop](int done, int all) {
                if (stop.stop_requested()) throw Cancelled();
                post(export_, job, [this, done, all] { emit export_progress(done, all); });
            };
            return export_plan(plan, directory.toStdString(), WeightStorage::bin, progress);
        },
        [this](const ExportReport& report) {
            exporting_ = false;
            emit export_finished(
                tr("The plan is in %1: arena %2, weights %3, predicted latency %4.")
                    .arg(text(report.directory.string()), exact_bytes_text(report.arena_bytes),
                         bytes_text(report.weight_bytes), time_text(report.predicted_ns)),
                true);
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
        [problem = document_->problem, question = Question{kind_, budget_}](std::stop_token) {
            return formulation_text(*problem, question);
        },
        [this](const std::string& lines) { emit formulation_ready(text(lines)); },
        [this](const QString& sentence) { emit fault(sentence); });
}

}  // namespace taso
