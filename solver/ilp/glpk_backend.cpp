// SPDX-License-Identifier: GPL-3.0-or-later
// The one file that knows GLPK. Its indices start at 1 and stay in here.
#include "ilp/glpk_backend.h"

#include <glpk.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <csetjmp>
#include <mutex>
#include <thread>

#include "base/error.h"
#include "question/watch.h"

namespace taso {

namespace {

constexpr int slice_ms = 20;                       // of the root simplex, which calls nobody back
constexpr int slice_pivots = 4000;                 // of a simplex that is to take the same way each time
constexpr std::chrono::milliseconds patience{20};  // with GLPK after a stop: its best solution is worth that
constexpr double almost = 1e-9;                    // how far apart the same may be by the rounding of sums

/// One run of GLPK: shared by who asked and the thread that it runs in.
struct Run {
    Run(std::shared_ptr<const IlpModel> asked, Control watched, std::optional<std::int64_t> limit)
        : model(std::move(asked)), control(std::move(watched)), below(limit) {}

    std::shared_ptr<const IlpModel> model;
    Control control;
    std::optional<std::int64_t> below;
    GlpkResult result{};
    bool gave_up = false;
    std::mutex mutex{};  // of all below, and held while progress is told
    std::condition_variable_any ended{};
    bool over = false, abandoned = false;
};

/// All that the guarded part touches: GLPK may leave it by longjmp, so that nothing in there may own
/// anything.
struct Job {
    Run* run;
    const IlpModel* model;
    const Control* control;
    const Watch* watch;
    std::optional<std::int64_t> below;
    GlpkResult* result;
    std::jmp_buf fault;
    int* columns;  // room for the terms of one row, from 1
    double* coefficients;
    const double* spans;   // by row: how far apart what it comes to can be
    int rows;              // without those that end a branch
    std::int64_t savings;  // the least that any solution adds up to
    bool stopped;

    bool late() const { return watch->late(); }
};

void on_fault(void* info) { std::longjmp(static_cast<Job*>(info)->fault, 1); }

/// What no solution of a relaxation is below, though its prices are right within a tolerance only: a column
/// or row whose price has the wrong sign may take all of its span.
double certain_bound(glp_prob* problem, const Job& job) {
    double bound = glp_get_obj_val(problem);
    const auto correct = [&](int status, double price, double span) {
        if ((status == GLP_NL && price < 0) || (status == GLP_NU && price > 0) || status == GLP_NF)
            bound -= std::abs(price) * span;
    };
    for (int column = 1; column <= glp_get_num_cols(problem); column++) {
        correct(glp_get_col_stat(problem, column), glp_get_col_dual(problem, column),
                glp_get_col_ub(problem, column) - glp_get_col_lb(problem, column));
        // The sum itself is rounded.
        bound -= 1e-15 * std::abs(glp_get_obj_coef(problem, column));
    }
    for (int row = 1; row <= job.rows; row++)
        correct(glp_get_row_stat(problem, row), glp_get_row_dual(problem, row), job.spans[row]);
    return bound;
}

/// A row that nothing keeps, so that the branch ends here.
void end_branch(glp_prob* problem, Job& job) {
    const int row = glp_add_rows(problem, 1);
    job.columns[1] = 1;
    job.coefficients[1] = 1;
    glp_set_mat_row(problem, row, 1, job.columns, job.coefficients);
    glp_set_row_bnds(problem, row, GLP_LO, glp_get_col_ub(problem, 1) + 1, 0);
}

void on_node(glp_tree* tree, void* info) {
    Job& job = *static_cast<Job*>(info);
    if (job.late()) {
        job.stopped = true;
        const int best = glp_ios_best_node(tree);
        if (best) job.result->bound = glp_ios_node_bound(tree, best);
        glp_ios_terminate(tree);
        return;
    }
    // The row of `below` holds within a tolerance that is many nanoseconds where times are long.
    if (glp_ios_reason(tree) == GLP_IROWGEN && job.below) {
        glp_prob* problem = glp_ios_get_prob(tree);
        const double below = static_cast<double>(*job.below);
        if (glp_get_obj_val(problem) > below + 0.5 && certain_bound(problem, job) > below + 0.5)
            end_branch(problem, job);
        return;
    }
    if (glp_ios_reason(tree) == GLP_IBINGO && job.control->progress) {
        glp_prob* problem = glp_ios_get_prob(tree);
        const double latency = glp_mip_obj_val(problem) + static_cast<double>(job.model->least_ns);
        const int best = glp_ios_best_node(tree);
        const double bound =
            best ? std::max(0.0, glp_ios_node_bound(tree, best)) + static_cast<double>(job.model->least_ns)
                 : latency;
        const std::scoped_lock lock(job.run->mutex);
        if (job.run->abandoned) return;
        job.control->progress(latency > 0 ? std::max(0.0, latency - bound) / latency : 0,
                              std::llround(latency));
    }
}

/// A double that is no smaller, for a limit must not shrink.
double not_below(std::int64_t whole) {
    const double rounded = static_cast<double>(whole);
    return std::abs(rounded) < 0x1p53 ? rounded : std::nextafter(rounded, 0x1p63);
}

void set_bounds(glp_prob* problem, int row, std::optional<double> lower, std::optional<double> upper) {
    int type = GLP_FR;
    if (lower && upper)
        type = *lower == *upper ? GLP_FX : GLP_DB;
    else if (lower)
        type = GLP_LO;
    else if (upper)
        type = GLP_UP;
    glp_set_row_bnds(problem, row, type, lower.value_or(0), upper.value_or(0));
}

void load(glp_prob* problem, Job& job) {
    const IlpModel& model = *job.model;
    glp_set_obj_dir(problem, GLP_MIN);
    glp_add_cols(problem, static_cast<int>(model.columns.size()));
    for (std::size_t k = 0; k < model.columns.size(); k++) {
        const int column = static_cast<int>(k) + 1;
        // What alone takes longer than is looked for would only spoil the scale.
        if (job.below && model.columns[k].regret_ns + job.savings > *job.below)
            glp_set_col_bnds(problem, column, GLP_FX, 0, 0);
        else
            glp_set_col_bnds(problem, column, GLP_DB, 0, model.columns[k].upper);
        glp_set_obj_coef(problem, column, static_cast<double>(model.columns[k].regret_ns));
        if (model.columns[k].integer) glp_set_col_kind(problem, column, GLP_BV);
    }
    glp_add_rows(problem, job.rows);
    for (std::size_t k = 0; k < model.rows.size(); k++) {
        const int row = static_cast<int>(k) + 1;
        int count = 0;
        for (const auto& [column, coefficient] : model.rows[k].terms) {
            count++;
            job.columns[count] = column + 1;
            job.coefficients[count] = coefficient;
        }
        glp_set_mat_row(problem, row, count, job.columns, job.coefficients);
        set_bounds(problem, row, model.rows[k].lower, model.rows[k].upper);
    }
    if (job.below) {
        int count = 0;
        for (std::size_t k = 0; k < model.columns.size(); k++) {
            if (model.columns[k].regret_ns == 0) continue;
            count++;
            job.columns[count] = static_cast<int>(k) + 1;
            job.coefficients[count] = static_cast<double>(model.columns[k].regret_ns);
        }
        glp_set_mat_row(problem, job.rows, count, job.columns, job.coefficients);
        glp_set_row_bnds(problem, job.rows, GLP_UP, 0, not_below(*job.below));
    }
}

/// The root, in slices so that a stop is heard: of time, or `counted` in pivots. False: no solution or stopped,
/// and the result says which.
bool solve_root(glp_prob* problem, Job& job, bool counted) {
    glp_scale_prob(problem, GLP_SF_AUTO);
    glp_adv_basis(problem, 0);
    glp_smcp simplex;
    glp_init_smcp(&simplex);
    simplex.msg_lev = GLP_MSG_OFF;
    simplex.meth = GLP_DUALP;
    if (counted)
        simplex.it_lim = slice_pivots;
    else
        simplex.tm_lim = slice_ms;
    job.result->outcome = GlpkResult::Outcome::gave_up;  // unless something else is found out
    while (true) {
        if (job.late()) {
            job.stopped = true;
            job.result->outcome = GlpkResult::Outcome::stopped;
            return false;
        }
        const int code = glp_simplex(problem, &simplex);
        if (code == GLP_ETMLIM || code == GLP_EITLIM) continue;
        if (code != 0 && code != GLP_EOBJLL && code != GLP_EOBJUL) return false;
        break;
    }
    if (glp_get_status(problem) == GLP_OPT) return true;
    if (glp_get_status(problem) == GLP_NOFEAS) job.result->outcome = GlpkResult::Outcome::infeasible;
    return false;
}

void search(glp_prob* problem, Job& job) {
    job.result->bound = glp_get_obj_val(problem);
    glp_iocp options;
    glp_init_iocp(&options);
    options.msg_lev = GLP_MSG_OFF;
    options.br_tech = GLP_BR_DTH;
    options.bt_tech = GLP_BT_BLB;
    options.tol_obj = almost;
    if (job.below) {
        // Here what differs by 1 ns is not the same, and hardly anything is a whole number that is not one.
        options.tol_int = almost;
        options.tol_obj = std::clamp(0.25 / (1 + std::abs(static_cast<double>(*job.below))), 1e-15, almost);
    }
    options.cb_func = on_node;
    options.cb_info = &job;
    const int code = glp_intopt(problem, &options);
    job.result->outcome =
        code == 0 || code == GLP_ESTOP ? GlpkResult::Outcome::stopped : GlpkResult::Outcome::gave_up;
    const int status = glp_mip_status(problem);
    job.result->found = status == GLP_OPT || status == GLP_FEAS;
    if (job.result->found) {
        for (std::size_t k = 0; k < job.model->columns.size(); k++)
            job.result->values[k] = glp_mip_col_val(problem, static_cast<int>(k) + 1);
        job.result->objective = glp_mip_obj_val(problem);
    }
    if (job.stopped || job.result->outcome == GlpkResult::Outcome::gave_up) return;
    if (status == GLP_OPT) {
        job.result->outcome = GlpkResult::Outcome::optimal;
        job.result->bound = job.result->objective;
    } else {
        job.result->outcome = GlpkResult::Outcome::infeasible;
    }
}

/// Which columns a relaxation holds, and what it comes to.
struct Relaxing {
    const std::vector<int>*ones, *zeros;
    GlpkRelaxation* result;
};

void relax_root(glp_prob* problem, Job& job, const Relaxing& relaxing) {
    for (int column : *relaxing.ones) glp_set_col_bnds(problem, column + 1, GLP_FX, 1, 1);
    for (int column : *relaxing.zeros) glp_set_col_bnds(problem, column + 1, GLP_FX, 0, 0);
    if (!solve_root(problem, job, true)) return;
    job.result->outcome = GlpkResult::Outcome::optimal;
    GlpkRelaxation& result = *relaxing.result;
    for (std::size_t k = 0; k < result.values.size(); k++)
        result.values[k] = glp_get_col_prim(problem, static_cast<int>(k) + 1);
    for (std::size_t k = 0; k < result.prices.size(); k++)
        result.prices[k] = glp_get_row_dual(problem, static_cast<int>(k) + 1);
    result.objective = glp_get_obj_val(problem);
    result.bound = certain_bound(problem, job);
}

/// False: GLPK gave up. `relaxing`: only that is done.
bool guarded(Job& job, const Relaxing* relaxing = nullptr) {
    glp_term_out(GLP_OFF);
    glp_term_hook([](void*, const char*) { return 1; }, nullptr);  // of a fault it would speak all the same
    if (setjmp(job.fault)) return false;
    glp_error_hook(on_fault, &job);
    glp_prob* problem = glp_create_prob();
    load(problem, job);
    if (relaxing)
        relax_root(problem, job, *relaxing);
    else if (solve_root(problem, job, false))
        search(problem, job);
    glp_delete_prob(problem);
    glp_error_hook(nullptr, nullptr);
    return true;
}

/// By row, 1 being the first: how far apart the least and the most can be that it comes to.
std::vector<double> spans_of(const IlpModel& model, bool below) {
    std::vector<double> spans = {0};
    for (const IlpRow& row : model.rows) {
        spans.push_back(0);
        for (const auto& [column, coefficient] : row.terms)
            spans.back() += std::abs(coefficient) * model.columns[column].upper;
    }
    if (!below) return spans;
    spans.push_back(0);
    for (const IlpColumn& column : model.columns)
        spans.back() += std::abs(static_cast<double>(column.regret_ns)) * column.upper;
    return spans;
}

/// What a model is solved in, the room for its rows included.
class Room {
  public:
    Room(const IlpModel& model, const Control& control, std::optional<std::int64_t> below)
        : columns_(model.columns.size() + 1),
          coefficients_(model.columns.size() + 1),
          spans_(spans_of(model, below.has_value())),
          watch_(control) {
        std::int64_t savings = 0;
        for (const IlpColumn& column : model.columns) savings += std::min<std::int64_t>(0, column.regret_ns);
        job = {.run = nullptr,
               .model = &model,
               .control = &control,
               .watch = &watch_,
               .below = below,
               .result = nullptr,
               .fault = {},
               .columns = columns_.data(),
               .coefficients = coefficients_.data(),
               .spans = spans_.data(),
               .rows = static_cast<int>(spans_.size()) - 1,
               .savings = savings,
               .stopped = false};
    }
    Job job{};

  private:
    std::vector<int> columns_;
    std::vector<double> coefficients_, spans_;
    Watch watch_;
};

void minimise(Run& run) {
    run.result.values.assign(run.model->columns.size(), 0);
    Room room(*run.model, run.control, run.below);
    room.job.run = &run;
    room.job.result = &run.result;
    run.gave_up = !guarded(room.job);
    glp_free_env();
}

/// GLPK's state is the thread's.
void ask_for_threads() {
    if (!glp_config("TLS")) throw Error("this build of GLPK keeps one state for all threads and is no use");
}

}  // namespace

// GLPK hears nothing while it solves the relaxation of one node, which may take a tenth of a second; and what
// asks may be a window that closes.
GlpkResult run_glpk(std::shared_ptr<const IlpModel> model, std::optional<std::int64_t> below,
                    const Control& control) {
    ask_for_threads();
    const auto run = std::make_shared<Run>(std::move(model), begun(control), below);
    if (control.stop.stop_possible() || run->control.end) {
        std::thread([run] {
            minimise(*run);
            const std::scoped_lock lock(run->mutex);
            run->over = true;
            run->ended.notify_all();
        }).detach();
        const auto is_over = [&] { return run->over; };
        std::unique_lock lock(run->mutex);
        const bool ended = run->control.end
                               ? run->ended.wait_until(lock, control.stop, *run->control.end, is_over)
                               : run->ended.wait(lock, control.stop, is_over);
        if (!ended && !run->ended.wait_for(lock, patience, is_over)) {
            run->abandoned = true;
            return {};
        }
    } else {
        minimise(*run);
    }
    if (run->gave_up) run->result.outcome = GlpkResult::Outcome::gave_up;
    return std::move(run->result);
}

GlpkRelaxation relax(const IlpModel& model, const std::vector<int>& ones, const std::vector<int>& zeros,
                     const Control& control) {
    ask_for_threads();
    const Control watched = begun(control);
    GlpkRelaxation relaxation;
    relaxation.values.assign(model.columns.size(), 0);
    relaxation.prices.assign(model.rows.size(), 0);
    GlpkResult found;
    const Relaxing relaxing{&ones, &zeros, &relaxation};
    Room room(model, watched, std::nullopt);
    room.job.result = &found;
    const bool done = guarded(room.job, &relaxing);
    glp_free_env();
    using Outcome = GlpkRelaxation::Outcome;
    relaxation.outcome = !done                                              ? Outcome::gave_up
                         : found.outcome == GlpkResult::Outcome::optimal    ? Outcome::solved
                         : found.outcome == GlpkResult::Outcome::infeasible ? Outcome::infeasible
                         : found.outcome == GlpkResult::Outcome::stopped    ? Outcome::stopped
                                                                            : Outcome::gave_up;
    return relaxation;
}

}  // namespace taso
