// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <filesystem>
#include <string>

#include "base/json_file.h"
#include "board/board.h"

namespace taso {

/// How this machine's profiler ends that is given such rounds, through a file; -1: not by itself.
inline int profiler_status(const std::string& rounds, const std::filesystem::path& file) {
    write_file(file, rounds);
    QProcess profiler;
    profiler.start(QCoreApplication::applicationDirPath() + "/taso-profiler-" +
                       QString::fromStdString(this_machine().isa) + "-one-thread",
                   {QString::fromStdString(file.string())});
    profiler.waitForFinished(60000);
    return profiler.exitStatus() == QProcess::NormalExit ? profiler.exitCode() : -1;
}

}  // namespace taso
