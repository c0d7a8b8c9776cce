// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <sstream>
#include <string>

#include "base/json_file.h"

namespace taso {

/// What another solver says of an LP file.
struct LpAnswer {
    enum class Outcome { optimal, infeasible, late, failed } outcome = Outcome::failed;
    std::int64_t objective = 0;  ///< optimal: of the solution's values, rounded to whole ones
    double ms = 0;               ///< of the process, reading included
    QByteArray said;
};

/// The programs cbc and glpsol on the text of an LP file.
class LpSolver {
  public:
    static bool has(const char* program) {
        return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
    }

    LpAnswer cbc(const std::string& text, double seconds) {
        LpAnswer answer = run("cbc", text, seconds,
                              {lp_, "sec", QString::number(seconds), "timeMode", "elapsed", "ratioGap", "0",
                               "allowableGap", "0", "solve", "solution", solution_});
        std::istringstream lines(read_solution());
        std::string line;
        std::getline(lines, line);
        if (line.find("nfeasible") != std::string::npos) answer.outcome = LpAnswer::Outcome::infeasible;
        if (line.starts_with("Stopped")) answer.outcome = LpAnswer::Outcome::late;
        if (!line.starts_with("Optimal")) return answer;
        answer.outcome = LpAnswer::Outcome::optimal;
        const std::map<std::string, std::int64_t> costs = objective_of(text);
        while (std::getline(lines, line)) {  // number, name, value, reduced cost; "**" before what is off
            std::istringstream words(line);
            std::string number, name;
            double value = 0;
            words >> number;
            if (number == "**") words >> number;
            words >> name >> value;
            if (const auto cost = costs.find(name); cost != costs.end())
                answer.objective += cost->second * std::llround(value);
        }
        return answer;
    }

    /// GLPK by its own command, without the preprocessing that it has by default: that lets rows off by a
    /// thousandth. Its objective has ten digits only.
    LpAnswer glpsol(const std::string& text, double seconds) {
        LpAnswer answer =
            run("glpsol", text, seconds,
                {"--nointopt", "--lp", lp_, "--tmlim", QString::number(std::ceil(seconds)), "-o", solution_});
        std::istringstream lines(read_solution());
        std::string line;
        bool optimal = false;
        while (std::getline(lines, line)) {
            optimal = optimal || line == "Status:     INTEGER OPTIMAL";
            if (line.starts_with("Objective:  obj = "))
                answer.objective = std::llround(std::strtod(line.c_str() + 18, nullptr));
        }
        if (optimal)
            answer.outcome = LpAnswer::Outcome::optimal;
        else if (answer.said.contains("HAS NO INTEGER FEASIBLE") || answer.said.contains("HAS NO PRIMAL") ||
                 answer.said.contains("HAS NO FEASIBLE"))
            answer.outcome = LpAnswer::Outcome::infeasible;
        else if (answer.said.contains("TIME LIMIT"))
            answer.outcome = LpAnswer::Outcome::late;
        return answer;
    }

  private:
    LpAnswer run(const char* program, const std::string& text, double seconds, const QStringList& words) {
        write_file(lp_.toStdString(), text);
        QFile::remove(solution_);
        LpAnswer answer;
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        QElapsedTimer timer;
        timer.start();
        process.start(QString::fromLatin1(program), words);
        if (!process.waitForFinished(static_cast<int>(2000 * seconds) + 5000)) {
            process.kill();
            process.waitForFinished();
            answer.outcome = LpAnswer::Outcome::late;
        }
        answer.ms = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
        answer.said = process.readAll();
        return answer;
    }
    std::string read_solution() const {
        return QFile::exists(solution_) ? read_file(solution_.toStdString()) : std::string();
    }
    /// The columns' coefficients between "obj:" and "Subject To".
    static std::map<std::string, std::int64_t> objective_of(const std::string& text) {
        const std::size_t from = text.find("obj:") + 4;
        std::istringstream words(text.substr(from, text.find("Subject To") - from));
        std::map<std::string, std::int64_t> costs;
        std::string sign, name;
        double cost = 0;
        while (words >> sign >> cost >> name) costs[name] = std::llround(sign == "-" ? -cost : cost);
        return costs;
    }

    QTemporaryDir folder_;
    const QString lp_ = folder_.filePath("model.lp"), solution_ = folder_.filePath("solution");
};

}  // namespace taso
