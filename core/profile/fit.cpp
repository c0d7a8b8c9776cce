// SPDX-License-Identifier: GPL-3.0-or-later
// Fits the cost model to measurements.
#include "profile/fit.h"

#include <Eigen/Dense>

#include "base/error.h"
#include "profile/cost_terms.h"

namespace taso {

namespace {

/// Below this many shapes a primitive has no coefficients of its own.
constexpr int enough = 8;

/// min |A x - 1| with x >= 0, each row divided by its time: by trying every set of non-negative coefficients,
/// of which three make seven.
CostModel::Coefficients least_squares(const Eigen::MatrixXd& rows) {
    const Eigen::VectorXd ones = Eigen::VectorXd::Ones(rows.rows());
    Eigen::Vector3d best = Eigen::Vector3d::Zero();
    double least = ones.squaredNorm();
    for (int set = 1; set < 8; set++) {
        std::vector<int> used;
        for (int i = 0; i < 3; i++)
            if (set >> i & 1) used.push_back(i);
        const Eigen::MatrixXd part = rows(Eigen::all, used);
        const Eigen::VectorXd x = part.colPivHouseholderQr().solve(ones);
        if (!x.allFinite() || x.minCoeff() < 0) continue;
        const double residual = (part * x - ones).squaredNorm();
        if (residual >= least * (1 - 1e-12)) continue;
        least = residual;
        best.setZero();
        for (std::size_t i = 0; i < used.size(); i++) best[used[i]] = x[static_cast<Eigen::Index>(i)];
    }
    return {best[0], best[1], best[2]};
}

/// Least squares, then again without what lies far off: a disturbed measurement must not bend the rest.
CostModel::Coefficients robust_fit(Eigen::MatrixXd rows) {
    CostModel::Coefficients c = least_squares(rows);
    for (int round = 0; round < 2; round++) {
        const Eigen::VectorXd modelled = rows * Eigen::Vector3d(c.arithmetic, c.bytes, c.calls);
        std::vector<Eigen::Index> kept;
        for (Eigen::Index i = 0; i < rows.rows(); i++)
            if (modelled[i] > 1.0 / 3 && modelled[i] < 3) kept.push_back(i);
        if (kept.size() == static_cast<std::size_t>(rows.rows()) ||
            kept.size() * 2 < static_cast<std::size_t>(rows.rows()))
            break;
        rows = Eigen::MatrixXd(rows(kept, Eigen::all));
        c = least_squares(rows);
    }
    return c;
}

}  // namespace

CostModel fit(const std::vector<Sample>& samples, const Board& board) {
    if (samples.empty()) throw Error("there is no measurement to fit to");
    std::map<std::string, std::vector<Eigen::RowVector3d>> groups;
    for (const Sample& sample : samples) {
        if (sample.ns <= 0) continue;
        const CostTerms terms = cost_terms(*sample.primitive, sample.shape, board);
        const Eigen::RowVector3d row =
            Eigen::RowVector3d(terms.arithmetic, terms.bytes, terms.calls) / static_cast<double>(sample.ns);
        for (const std::string& key : {sample.primitive->name, sample.primitive->family, std::string("any")})
            groups[key].push_back(row);
    }
    CostModel model;
    model.fitted_on = model.board = board;
    for (const auto& [name, rows] : groups) {
        if (find_primitive(name) && rows.size() < enough) continue;
        Eigen::MatrixXd matrix(static_cast<Eigen::Index>(rows.size()), 3);
        for (std::size_t i = 0; i < rows.size(); i++) matrix.row(static_cast<Eigen::Index>(i)) = rows[i];
        model.families.emplace(name, robust_fit(std::move(matrix)));
    }
    return model;
}

}  // namespace taso
