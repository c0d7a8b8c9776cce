// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "workbench/lane.h"

namespace taso {

/// Writes a report on what is shown: a page of HTML, or the same as PDF.
class Reporting : public Lane {
    Q_OBJECT

  public:
    explicit Reporting(QObject* parent = nullptr) : Lane(parent) {}

    /// `file`: *.pdf, or a page of HTML. Answers with written() or fault().
    void start(const QString& file, const ReportFacts& opened);

  signals:
    void written(const QString& file);
};

/// The page laid out on sheets of A4, in light colours.
QByteArray pdf_of(const std::string& page);

}  // namespace taso
