// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/reporting.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QThread>
#include <memory>

#include "base/json_file.h"
#include "words/numbers.h"

namespace taso {

namespace {

/// What the page says by variables and for wide screens, for a reader that knows neither.
constexpr const char* sheet_style = R"(
body { font-family: sans-serif; font-size: 9pt; color: #1b2330; }
h1 { font-size: 15pt; } h2 { font-size: 12pt; margin-top: 16px; margin-bottom: 4px; }
p.figure { font-size: 20pt; font-weight: bold; } p.muted { color: #5a6474; }
td, th { font-size: 7.5pt; text-align: left; } .number { text-align: right; }
pre { font-size: 7.5pt; }
)";
constexpr const char* chart_style = R"(<style>
.grid { stroke: #d5dae2; } .tick, .caption { fill: #5a6474; font-size: 12px; font-family: sans-serif; }
.stairs { fill: none; stroke: #1f57c3; stroke-width: 1.6; } .point { fill: #ffffff; stroke: #1f57c3; }
.chosen { fill: #1f57c3; stroke: #ffffff; stroke-width: 2; } .budget { stroke: #b3261e; stroke-width: 1.5; }
.bar { fill: #35689f; } .buffer { fill-opacity: 0.55; stroke: #ffffff; stroke-width: 0.8; } .tensor { fill: #1f57c3; }
.copy { fill: #bb3a63; } .workspace { fill: #d98c00; } .line { fill: #2a7d2e; }
</style>)";

/// Of a kind of buffer, as the charts have it.
QString colour_of(const QString& kind) {
    const QRegularExpression colour(QStringLiteral("\\.%1 \\{ fill: (#[0-9a-f]+)").arg(kind));
    return colour.match(QLatin1String(chart_style)).captured(1);
}

QImage picture_of(QString chart) {
    constexpr int dots = 3;  ///< of the picture, to each of the page
    chart.insert(chart.indexOf(QLatin1Char('>')) + 1, QLatin1String(chart_style));
    chart.replace(QStringLiteral("<svg "), QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" "));
    QSvgRenderer drawing(chart.toUtf8());
    QImage picture(drawing.defaultSize() * dots, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    drawing.render(&painter);
    return picture;
}

}  // namespace

void Reporting::start(const QString& file, const ReportFacts& opened) {
    run([this, file, opened](const Job& job) {
        const std::string page = report_html(solved(opened, job.control()));
        if (job.stop().stop_requested()) return;
        if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
            const QByteArray sheets = pdf_of(page);
            write_file(file.toStdString(), {sheets.constData(), static_cast<std::size_t>(sheets.size())});
        } else {
            write_file(file.toStdString(), page);
        }
        job.tell([this, file] { emit written(file); });
    });
}

namespace {

QByteArray laid_out(const std::string& page) {
    constexpr int dots_per_inch = 96, chart_width = 660;
    QString html = text(page);
    QTextDocument document;
    document.setDefaultStyleSheet(QLatin1String(sheet_style));
    static const QRegularExpression styles(QStringLiteral("<style>.*?</style>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression charts(QStringLiteral("<svg class=\"chart\".*?</svg>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression keys(
        QStringLiteral("<svg width.*?<rect class=\"buffer ([a-z]+)\".*?</svg>"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression folded(QStringLiteral("<details>.*?</details>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    html.remove(styles);
    // Where nothing can be unfolded, what is folded away is left out.
    html.remove(folded);
    for (QRegularExpressionMatch key = keys.match(html); key.hasMatch(); key = keys.match(html))
        html.replace(key.capturedStart(), key.capturedLength(),
                     QStringLiteral("<span style=\"color: %1\">%2</span> ")
                         .arg(colour_of(key.captured(1)), QString::fromUtf8("■")));
    html.replace(QStringLiteral("<table>"), QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">"));
    for (int number = 0;; number++) {
        const QRegularExpressionMatch chart = charts.match(html);
        if (!chart.hasMatch()) break;
        const QString name = QStringLiteral("chart%1").arg(number);
        const QImage picture = picture_of(chart.captured());
        document.addResource(QTextDocument::ImageResource, QUrl(name), picture);
        html.replace(chart.capturedStart(), chart.capturedLength(),
                     QStringLiteral("<p><img src=\"%1\" width=\"%2\" height=\"%3\"/></p>")
                         .arg(name)
                         .arg(chart_width)
                         .arg(chart_width * picture.height() / picture.width()));
    }
    document.setHtml(html);
    QBuffer sheets;
    sheets.open(QIODevice::WriteOnly);
    QPdfWriter writer(&sheets);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    writer.setResolution(dots_per_inch);
    writer.setCreator(QStringLiteral("TASO Workbench"));
    const QSizeF page_size = writer.pageLayout().paintRectPixels(dots_per_inch).size();
    document.setDocumentMargin(0);
    document.setPageSize(page_size);
    QPainter painter(&writer);
    for (int number = 0; number < document.pageCount(); number++) {
        if (number > 0) writer.newPage();
        const QRectF shown(QPointF(0, number * page_size.height()), page_size);
        painter.resetTransform();
        painter.translate(0, -shown.top());
        document.drawContents(&painter, shown);
    }
    painter.end();
    sheets.close();
    return sheets.data();
}

}  // namespace

QByteArray pdf_of(const std::string& page) {
    // A document of Qt's wants one of its own threads.
    QByteArray sheets;
    const std::unique_ptr<QThread> thread(QThread::create([&] { sheets = laid_out(page); }));
    thread->start();
    thread->wait();
    return sheets;
}

}  // namespace taso
