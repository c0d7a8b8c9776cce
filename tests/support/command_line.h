// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QStringList>
#include <nlohmann/json.hpp>

/// What one call of `taso` gave.
struct CommandResult {
    int code = -1;
    QByteArray out, error;
    qint64 ms = 0;

    /// stdout as one JSON value; null (discarded) where it is none.
    nlohmann::json json() const { return nlohmann::json::parse(out.toStdString(), nullptr, false); }
    /// Whether stderr is one line that names the fault.
    bool one_sentence() const { return error.trimmed().size() > 10 && !error.trimmed().contains('\n'); }
};

/// Runs the built `taso` with a list of words, without a shell.
inline CommandResult taso_command(const QStringList& words, const QString& folder = {},
                                  int limit_ms = 60000) {
    QProcess process;
    process.setWorkingDirectory(folder);
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(TASO_BINARY_DIR "/bin/taso"), words);
    CommandResult result;
    if (!process.waitForFinished(limit_ms)) {
        process.kill();
        process.waitForFinished();
        result.error = "taso did not finish in time";
        return result;
    }
    result.ms = timer.elapsed();
    result.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.out = process.readAllStandardOutput();
    result.error = process.readAllStandardError();
    return result;
}
