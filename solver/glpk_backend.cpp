// SPDX-License-Identifier: GPL-3.0-or-later
// The one file that knows GLPK. Its indices start at 1 and stay in here.
#include "glpk_backend.h"

#include <glpk.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <csetjmp>
#include <limits>
#include <mutex>
#include <thread>

#include "error.h"

namespace taso {

namespace {

constexpr int slice_ms = 20;                       // of the root simplex, which calls nobody back
constexpr std::chrono::milliseconds patience{20};  // with GLPK after a stop: its best solution is worth that

/// One run of GLPK: shared by who asked and the thread that it runs in.
struct Run {
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
    std::optional<std::int64_t> below;
    std::chrono::steady_clock::time_point start;
    GlpkResult* result;
    std::jmp_buf fault;
    int* columns;  // room for the terms of one row, from 1
    double* coefficients;
    bool stopped;

    bool late() const {
        if (control->stop.stop_requested()) return true;
        return control->seconds > 0 && left_ms() <= 0;
    }
    double left_ms() const {
        if (control->seconds <= 0) return std::numeric_limits<int>::max();
        return 1000 * control->seconds -
               std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    }
};

void on_fault(void* info) { std::longjmp(static_cast<Job*>(info)->fault, 1); }

void on_node(glp_tree* tree, void* info) {
    Job& job = *static_cast<Job*>(info);
    if (job.late()) {
        job.stopped = true;
        const int best = glp_ios_best_node(tree);
        if (best) job.result->bound = glp_ios_node_bound(tree, best);
        glp_ios_terminate(tree);
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
        glp_set_col_bnds(problem, column, GLP_DB, 0, model.columns[k].upper);
        glp_set_obj_coef(problem, column, static_cast<double>(model.columns[k].regret_ns));
        if (model.columns[k].integer) glp_set_col_kind(problem, column, GLP_BV);
    }
    glp_add_rows(problem, static_cast<int>(model.rows.size()) + (job.below ? 1 : 0));
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
        const int row = static_cast<int>(model.rows.size()) + 1;
        glp_set_mat_row(problem, row, count, job.columns, job.coefficients);
        glp_set_row_bnds(problem, row, GLP_UP, 0, static_cast<double>(*job.below));
    }
}

/// The root, in slices so that a stop is heard. False: no solution or stopped, and the result says which.
bool solve_root(glp_prob* problem, Job& job) {
    glp_scale_prob(problem, GLP_SF_AUTO);
    glp_adv_basis(problem, 0);
    glp_smcp simplex;
    glp_init_smcp(&simplex);
    simplex.msg_lev = GLP_MSG_OFF;
    simplex.meth = GLP_DUALP;
    simplex.tm_lim = slice_ms;
    while (true) {
        if (job.late()) {
            job.stopped = true;
            return false;
        }
        const int code = glp_simplex(problem, &simplex);
        if (code == GLP_ETMLIM) continue;
        if (code != 0 && code != GLP_EOBJLL && code != GLP_EOBJUL) glp_error("root: code %d\n", code);
        break;
    }
    if (glp_get_status(problem) == GLP_OPT) return true;
    if (glp_get_status(problem) != GLP_NOFEAS) glp_error("root: status %d\n", glp_get_status(problem));
    job.result->outcome = GlpkResult::Outcome::infeasible;
    return false;
}

void search(glp_prob* problem, Job& job) {
    job.result->bound = glp_get_obj_val(problem);
    glp_iocp options;
    glp_init_iocp(&options);
    options.msg_lev = GLP_MSG_OFF;
    options.br_tech = GLP_BR_DTH;
    options.bt_tech = GLP_BT_BLB;
    options.tol_obj = 1e-9;
    options.cb_func = on_node;
    options.cb_info = &job;
    const int code = glp_intopt(problem, &options);
    if (code != 0 && code != GLP_ESTOP) glp_error("branch and bound: code %d\n", code);
    const int status = glp_mip_status(problem);
    job.result->found = status == GLP_OPT || status == GLP_FEAS;
    if (job.result->found) {
        for (std::size_t k = 0; k < job.model->columns.size(); k++)
            job.result->values[k] = glp_mip_col_val(problem, static_cast<int>(k) + 1);
        job.result->objective = glp_mip_obj_val(problem);
    }
    if (job.stopped) return;
    if (status == GLP_OPT) {
        job.result->outcome = GlpkResult::Outcome::optimal;
        job.result->bound = job.result->objective;
    } else {
        job.result->outcome = GlpkResult::Outcome::infeasible;
    }
}

/// False: GLPK gave up.
bool guarded(Job& job) {
    glp_term_out(GLP_OFF);
    if (setjmp(job.fault)) return false;
    glp_error_hook(on_fault, &job);
    glp_prob* problem = glp_create_prob();
    load(problem, job);
    if (solve_root(problem, job)) search(problem, job);
    glp_delete_prob(problem);
    glp_error_hook(nullptr, nullptr);
    return true;
}

void minimise(Run& run) {
    run.result.values.assign(run.model->columns.size(), 0);
    std::vector<int> columns(run.model->columns.size() + 1);
    std::vector<double> coefficients(run.model->columns.size() + 1);
    Job job{
        &run, run.model.get(), &run.control,        run.below, std::chrono::steady_clock::now(), &run.result,
        {},   columns.data(),  coefficients.data(), false};
    run.gave_up = !guarded(job);
    glp_free_env();
}

}  // namespace

// GLPK hears nothing while it solves the relaxation of one node, which may take a tenth of a second; and what
// asks may be a window that closes.
GlpkResult run_glpk(std::shared_ptr<const IlpModel> model, std::optional<std::int64_t> below,
                    const Control& control) {
    if (!glp_config("TLS")) throw Error("this build of GLPK keeps one state for all threads and is no use");
    const auto run = std::make_shared<Run>(std::move(model), control, below);
    if (control.stop.stop_possible()) {
        std::thread([run] {
            minimise(*run);
            const std::scoped_lock lock(run->mutex);
            run->over = true;
            run->ended.notify_all();
        }).detach();
        const auto is_over = [&] { return run->over; };
        std::unique_lock lock(run->mutex);
        if (!run->ended.wait(lock, control.stop, is_over) && !run->ended.wait_for(lock, patience, is_over)) {
            run->abandoned = true;
            return {};
        }
    } else {
        minimise(*run);
    }
    if (run->gave_up) throw Error("GLPK gave up on this ILP");
    return std::move(run->result);
}

}  // namespace taso
