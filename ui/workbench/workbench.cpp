// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/workbench.h"

#include <QDate>
#include <exception>
#include <utility>

#include "answer/plan_maker.h"
#include "compare/session_answer.h"
#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

constexpr int frame_ms = 15;

}  // namespace

Workbench::Workbench(QObject* parent) : QObject(parent), opening_([this] { return session(); }) {
    frame_.setSingleShot(true);
    frame_.setInterval(frame_ms);
    connect(&frame_, &QTimer::timeout, this, &Workbench::picture_changed);
    for (const Lane* lane : std::initializer_list<const Lane*>{
             &opening_, &searching_, &detailing_, &proving_, &comparing_, &baselines_, &exporting_,
             &formulating_, &explaining_, &weighing_, &reporting_})
        connect(lane, &Lane::fault, this, &Workbench::fault);
    connect(&opening_, &Opening::running_changed, this, &Workbench::give_up_step);
    connect(&opening_, &Opening::running_changed, this, &Workbench::announce_busy);
    connect(&opening_, &Opening::sizes_wanted, this, &Workbench::sizes_wanted);
    connect(&opening_, &Opening::survey_changed, this, &Workbench::survey_changed);
    connect(&opening_, &Opening::usual_profile_opened, this, [this](const QString& file) {
        set_usual_profile(file);
        emit usual_profile_opened(file);
    });
    connect(&opening_, &Opening::opened, this, &Workbench::take_document);
    connect(this, &Workbench::answer_changed, this, &Workbench::note_answer);
    connect(&searching_, &Searching::grown, this, &Workbench::take_more_of_the_frontier);
    connect(&searching_, &Searching::found, this, [this] {
        const auto found = searching_.frontier();
        take_frontier();
        if (!found->left_out.empty()) emit notice(sentence_text(found->left_out));
    });
    connect(&searching_, &Searching::ended_in_vain, this, &Workbench::go_back);
    connect(&detailing_, &Detailing::point_known, this, [this](int point) {
        if (!chosen_.between() && point == chosen_.shown_index()) emit details_changed();
    });
    connect(&detailing_, &Detailing::between_known, this, [this] {
        if (chosen_.between()) emit details_changed();
    });
    connect(&comparing_, &Comparing::known, this, [this] {
        // No baseline has segments.
        if (!offers_segments() || rules_.together.empty()) searching_.stand_in(*greedy_fit());
        emit details_changed();
    });
    connect(&proving_, &Proving::rested, this, &Workbench::prove);
    connect(&proving_, &Proving::gap_changed, this, &Workbench::answer_changed);
    connect(&proving_, &Proving::better_found, this, &Workbench::take_better);
    connect(&proving_, &Proving::found, this, [this](const Answer& found) {
        if (!answer()) return;
        if (frontier()->resolution > 0 || searching_.is_cut()) take_better(found);
        proving_.judge(found, chosen_);
    });
    connect(&exporting_, &Exporting::progress, this, &Workbench::export_progress);
    connect(&exporting_, &Exporting::exported, this, &Workbench::exported);
    connect(&exporting_, &Exporting::finished, this, &Workbench::export_finished);
    connect(&formulating_, &Formulating::ready, this, &Workbench::formulation_ready);
    connect(&explaining_, &Explaining::steps_ready, this, &Workbench::steps_ready);
    connect(&explaining_, &Explaining::explained, this, &Workbench::explained);
    connect(&reporting_, &Reporting::written, this, [this](const QString& file) {
        const QString sentence = tr("The report is in %1.").arg(file);
        emit notice(sentence);
        emit report_written(sentence);
    });
    connect(&kept_plans_, &KeptPlans::fault, this, &Workbench::fault);
    for (const auto signal : {&Workbench::picture_changed, &Workbench::details_changed})
        connect(this, signal, &kept_plans_, [this] { kept_plans_.compare(present_plan()); });
    connect(&weighing_, &Weighing::weighed, this, &Workbench::candidate_weighed);
    connect(&weighing_, &Weighing::finished, this, &Workbench::candidates_weighed);
}

Workbench::~Workbench() {
    // All at once first: each thread's own end then has little to wait for.
    for (Lane* lane : std::initializer_list<Lane*>{&opening_, &searching_, &detailing_, &proving_,
                                                   &comparing_, &baselines_, &exporting_, &formulating_,
                                                   &explaining_, &weighing_, &reporting_})
        lane->stop();
    kept_plans_.stop();
}

std::vector<Workbench::LongJob> Workbench::long_jobs() {
    Lane& file = kept_plans_.file_lane();
    return {{&opening_, tr("Opening a network …"), [this] { cancel_opening(); }},
            {&reporting_, tr("Writing the report …"), [this] { reporting_.stop(); }},
            {&file, tr("Working out the plan to be kept as A …"), [&file] { file.stop(); }},
            {&formulating_, tr("Working out the ILP …"), [this] { formulating_.stop(); }}};
}

void Workbench::tell_all() {
    if (is_opening()) announce_busy();
    if (survey()) emit survey_changed();
    if (!document_) return;
    emit document_changed();
    emit session_changed();
    emit rules_changed();
    emit layer_changed(layer_);
    announce_busy();
    emit frontier_changed();
    emit answer_changed();
    if (details()) emit details_changed();
    emit kept_plans_.changed();
    emit kept_plans_.difference_changed();
    show_picture_soon();
}

bool Workbench::is_unsaved() const {
    if (session_file_.isEmpty()) return false;
    const auto saved = saved_.find(session_file_);
    return saved == saved_.end() || !is_same_question(saved->second, session());
}

void Workbench::note_question(int run) {
    // What is asked while a step is on its way comes behind that.
    if (document_ && !history_.is_on_its_way()) history_.note(session(), session_file_, run);
    emit work_changed();
    const bool unsaved = is_unsaved();
    if (std::exchange(modified_, unsaved) != unsaved) emit session_changed();
}

void Workbench::note_answer() {
    using Outcome = HistoryStep::Outcome;
    if (history_.is_on_its_way()) return;
    if (const FrontierPoint* found = answer())
        history_.note_answer(searching_.is_running() ? Outcome::so_far : Outcome::found, found->latency_ns,
                             found->memory_bytes);
    else if (is_stand_in())
        history_.note_answer(Outcome::infeasible);
}

Session Workbench::session() const {
    Session session = document_ ? document_->session : Session{};
    if (!document_ && !usual_profile_.isEmpty()) session.profile = usual_profile_.toStdString();
    session.kind = kind_;
    session.budget = budget_;
    session.deadline_ns = deadline_ns_;
    session.order = order_;
    session.stream = stream_;
    session.pins = rules_.pins;
    session.bans = rules_.bans;
    session.alone = rules_.alone;
    session.together = rules_.together;
    session.threads = threads_;
    session.layer = layer_ >= 0 ? problem()->layers[static_cast<std::size_t>(layer_)].name : std::string();
    session.view = view_;
    return session;
}

PresentPlan Workbench::present_plan() const {
    if (!document_) return {};
    return {session(), problem_, question(), detailing_.of(chosen_), chosen_.frontier()};
}

void Workbench::save_report(const QString& file) {
    if (!document_) return;
    ReportFacts facts;
    facts.session = session();
    facts.network = document_->network;
    facts.profile = document_->profile;
    facts.problem = problem_;
    if (const KeptPlan* a = kept_plans_.a()) facts.a = a->ledger;
    facts.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    reporting_.start(file, facts);
}

void Workbench::keep_plan() {
    if (can_keep_plan()) kept_plans_.keep(present_plan());
}

bool Workbench::can_swap_plans() const {
    const KeptPlan* a = kept_plans_.a();
    return a && a->session && can_keep_plan();
}

void Workbench::swap_plans() {
    if (!can_swap_plans()) return;
    const Session former = *kept_plans_.a()->session;
    keep_plan();
    ask(former);
}

void Workbench::open_profile(const QString& source, bool allow_emulated) {
    if (document_ || opening_.has_request()) opening_.open_profile(source, allow_emulated, session_file_);
}

void Workbench::set_threads(int threads) {
    if (document_ || opening_.has_request()) opening_.set_threads(threads, session_file_);
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
    saved_[file] = session();
    history_.name_session(file);
    emit session_changed();
    emit work_changed();
}

void Workbench::take_document(const std::shared_ptr<const Document>& document, const Session& asked,
                              const QString& session_file, bool modified) {
    for (Lane* lane : std::initializer_list<Lane*>{&detailing_, &proving_, &comparing_, &formulating_,
                                                   &explaining_, &weighing_})
        lane->stop();
    session_file_ = session_file;
    document_ = document;
    problem_ = document->allowed;
    rules_ = rules_of(document->session);
    order_ = asked.order;
    stream_ = asked.stream;
    kind_ = asked.kind;
    budget_ = asked.budget;
    deadline_ns_ = asked.deadline_ns;
    threads_ = document->session.threads;
    view_ = document->session.view;
    layer_ = -1;
    const auto& layers = document->problem->layers;
    for (std::size_t i = 0; i < layers.size(); i++)
        if (layers[i].name == asked.layer) layer_ = static_cast<int>(i);
    searching_.begin_anew({Order::fixed, stream_, rules_});
    detailing_.forget();
    proving_.forget();
    chosen_.begin(nullptr, question());
    shown_ = {};
    // Rules that came while it opened.
    QString contradiction;
    allow(rules_of(asked), contradiction);
    if (!modified && !session_file.isEmpty()) saved_[session_file] = session();
    modified_ = is_unsaved();
    // Before its answer is there.
    if (history_.is_on_its_way()) history_.arrive(history_.aim());
    history_.note(session(), session_file_);
    emit document_changed();
    emit session_changed();
    emit rules_changed();
    emit layer_changed(layer_);
    if (!document->warning.isEmpty()) emit notice(document->warning);
    search();
    if (!contradiction.isEmpty()) emit fault(contradiction);
}

bool Workbench::allow(const Rules& rules, QString& contradiction) {
    if (rules == rules_) return false;
    try {
        problem_ = std::make_shared<const Problem>(restricted(*document_->problem, rules));
    } catch (const std::exception& thrown) {
        contradiction = sentence_text(thrown.what());
        return false;
    }
    rules_ = rules;
    searching_.forget();
    detailing_.forget();
    proving_.forget();
    return true;
}

bool Workbench::take_question(const Session& wanted, int run) {
    QString contradiction;
    const bool other_rules = document_ && allow(rules_of(wanted), contradiction);
    if (!contradiction.isEmpty()) {
        emit fault(contradiction);
        return false;
    }
    const bool other_search =
        other_rules || wanted.kind != kind_ || wanted.order != order_ || wanted.stream != stream_;
    if (!other_search && wanted.budget == budget_ && wanted.deadline_ns == deadline_ns_) return true;
    kind_ = wanted.kind;
    budget_ = wanted.budget;
    deadline_ns_ = wanted.deadline_ns;
    order_ = wanted.order;
    stream_ = wanted.stream;
    note_question(run);
    if (other_rules) emit rules_changed();
    if (!other_search) {
        compare();
        choose();
    } else if (document_) {
        search();
    }
    return true;
}

void Workbench::ask(const Session& wanted) {
    if (document_ && !is_same_document(wanted, session()))
        opening_.ask(wanted, session_file_);
    else
        take_question(wanted);
}

void Workbench::go_to_step(int step) {
    if (!history_.has(step)) return;
    if (!history_.is_on_its_way()) history_.leave();
    restore_step(step);
}

void Workbench::restore_step(int step) {
    const HistoryStep wanted = history_.steps()[static_cast<std::size_t>(step)];
    const Session now = session();
    if (is_same_document(wanted.asked, now)) {
        history_.arrive(step);
        if (is_opening()) cancel_opening();
        take_question(wanted.asked);
        return;
    }
    Session session = wanted.asked;
    session.view = now.view;
    // A layer is selected beside the question.
    if (session.network == now.network) session.layer = now.layer;
    history_.set_out(step);
    opening_.restore(session, wanted.session_file);
}

void Workbench::give_up_step() {
    if (!history_.is_on_its_way() || opening_.is_restoring()) return;
    history_.stay();
    history_.note(session(), session_file_);
}

void Workbench::ask_with(const std::function<void(Session& wanted)>& change, int run) {
    Session wanted = session();
    change(wanted);
    take_question(wanted, run);
}

void Workbench::select_layer(int layer) {
    if (!document_ || layer >= static_cast<int>(problem()->layers.size())) return;
    if (layer == layer_) return;
    explaining_.stop();
    weighing_.stop();
    layer_ = layer;
    emit layer_changed(layer);
    emit work_changed();
}

std::vector<bool> Workbench::pinned_layers() const {
    std::vector<bool> pinned;
    if (problem())
        for (const ProblemLayer& layer : problem()->layers)
            pinned.push_back(rules_.pins.contains(layer.name));
    return pinned;
}

void Workbench::search() {
    searching_.start(problem_, kind_, {order_, stream_, rules_});
    take_frontier();
}

void Workbench::take_frontier() {
    detailing_.stop();
    proving_.stop();
    // Nothing of the old frontier is shown from here on.
    chosen_.begin(searching_.frontier(), question());
    shown_ = {};
    detailing_.follow(question(), searching_.frontier());
    announce_busy();
    emit frontier_changed();
    compare();
    choose();
}

void Workbench::take_more_of_the_frontier() {
    detailing_.stop();
    chosen_.begin(searching_.frontier(), question());
    shown_ = {};
    detailing_.follow(question(), searching_.frontier());
    emit frontier_changed();
    choose();
}

void Workbench::go_back(const QString& sentence) {
    announce_busy();
    const SearchSpace good = searching_.good_space();
    Session wanted = session();
    wanted.order = good.order;
    wanted.stream = good.segments;
    take_rules(wanted, good.rules);
    if (const std::optional<int> former = history_.take_back(wanted))
        restore_step(*former);
    else
        take_question(wanted);
    emit fault(sentence);
}

void Workbench::compare() {
    comparing_.forget();
    // No baseline has segments: only where layers are to stay together in one are they asked for.
    if (!document_) return;
    baselines_.start(problem_, kind_);
    comparing_.start(problem_,
                     {kind_, budget_, deadline_ns_, Order::fixed, stream_ && !rules_.together.empty()});
}

void Workbench::choose() {
    const int old_point = point();
    const bool was_between = is_between_points();
    proving_.expect();
    explaining_.stop();
    weighing_.stop();
    chosen_.begin(searching_.frontier(), question());
    chosen_.choose();
    if (!shown_point())
        shown_ = {};
    else if (point() != old_point || was_between || shown_.layers.empty() || point() < 0)
        show_point();
    emit answer_changed();
    show_picture_soon();
    if (!shown_point()) {
        if (searching_.is_cut()) proving_.give_up();
        return;
    }
    if (!details()) detailing_.start(problem_, chosen_);
    proving_.start_soon();
}

void Workbench::show_point() {
    const FrontierPoint* shown = shown_point();
    shown_ = make_shown(*problem(), shown->order, shown->selection);
}

void Workbench::show_picture_soon() {
    if (!frame_.isActive()) frame_.start();
}

void Workbench::take_better(const Answer& found) {
    if (!chosen_.take_better(found)) {
        emit answer_changed();
        return;
    }
    explaining_.stop();
    weighing_.stop();
    show_point();
    detailing_.start(problem_, chosen_);
    emit answer_changed();
    show_picture_soon();
}

void Workbench::prove() {
    const Certainty now = certainty();
    // What a cut search has left open is asked of both engines.
    const bool is_open =
        now == Certainty::listed || (now == Certainty::partial && searching_.is_cut() && answer());
    if (now == Certainty::proving || now == Certainty::feasible || is_open)
        proving_.start(problem_, question(), is_open);
    else
        proving_.give_up();
}

Certainty Workbench::certainty() const {
    if (!document_) return Certainty::nothing;
    return certainty_of(chosen_, searching_.is_running(), proving_.has_proven(chosen_));
}

std::int64_t Workbench::least_bytes() const {
    return chosen_.has_points() ? frontier()->points.front().memory_bytes : 0;
}

std::int64_t Workbench::fastest_ns() const {
    return chosen_.has_points() ? frontier()->points.back().latency_ns : 0;
}

std::int64_t Workbench::largest_peak() const {
    if (!chosen_.has_points()) return 0;
    // These budgets are of what is drawn.
    if (is_packed(kind_)) return frontier()->points.back().memory_bytes;
    return detailing_.largest_arena();
}

std::function<Plan(std::stop_token)> Workbench::plan_maker() const {
    const FrontierPoint* point = answer();
    if (!point || !document_->network) return nullptr;
    return [document = document_, point = *point, problem = problem_,
            question = question()](std::stop_token stop) {
        Control control;
        control.stop = std::move(stop);
        const auto details = make_details(*problem, point, control);
        return make_plan(*document->network, *document->profile, *problem, question, details->answer);
    };
}

void Workbench::export_plan_to(const QString& directory, const std::optional<Board>& target,
                               WeightStorage weights) {
    if (const auto make = plan_maker())
        exporting_.start(directory, make, target, weights);
    else
        emit export_finished(
            document_ && !document_->network
                ? tr("A problem file has no network to export.")
                : tr("There is no selection to export: nothing keeps the budget or the deadline."),
            false);
}

void Workbench::request_formulation() {
    if (!document_) return;
    const FrontierPoint* point = shown_point();
    Question asked = question();
    // The least bytes within a deadline are found by asking for budgets.
    if (least_bytes_asked(asked) && point) asked.budget = point->memory_bytes;
    formulating_.start(problem_, asked, point ? point->order : std::vector<int>());
}

void Workbench::request_explanation() {
    cancel_explanation();
    const Details* known = details();
    if (known && answer()) explaining_.start(problem_, chosen_, known->answer, layer_);
}

void Workbench::request_candidates() {
    cancel_candidates();
    const Details* known = details();
    if (known && answer() && layer_ >= 0)
        weighing_.start(document_, rules_, problem_, chosen_, known->answer, layer_);
}

}  // namespace taso
