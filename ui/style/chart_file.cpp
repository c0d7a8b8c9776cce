// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/chart_file.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include "style/card.h"
#include "style/chart.h"
#include "style/table_lines.h"

namespace taso {

namespace {

constexpr double picture_scale = 2;
constexpr int legend_margin = 8;

int legend_height(const Chart& chart) {
    const Legend* legend = chart.legend_line();
    const int height = legend ? legend->heightForWidth(chart.width() - 2 * legend_margin) : 0;
    return height > 0 ? height + legend_margin : 0;
}

QSize size_of(const Chart& chart) { return chart.size() + QSize(0, legend_height(chart)); }

void draw(Chart& chart, QCPPainter& painter) {
    painter.fillRect(QRect(QPoint(), size_of(chart)), chart.theme().panel);
    chart.toPainter(&painter, chart.width(), chart.height());
    if (legend_height(chart) == 0) return;
    painter.translate(legend_margin, chart.height());
    painter.setModes(QCPPainter::pmDefault);
    chart.legend_line()->draw(painter, chart.width() - 2 * legend_margin);
}

bool draw_svg(Chart& chart, QIODevice& out) {
    QSvgGenerator svg;
    svg.setOutputDevice(&out);
    svg.setTitle(chart.accessibleName());
    // Letters are as large as on the screen.
    svg.setResolution(chart.logicalDpiX());
    svg.setSize(size_of(chart));
    svg.setViewBox(QRect(QPoint(), size_of(chart)));
    QCPPainter painter(&svg);
    painter.setMode(QCPPainter::pmVectorized);
    draw(chart, painter);
    return painter.end();
}

bool draw_pdf(Chart& chart, QIODevice& out) {
    constexpr double points_per_inch = 72;
    QPdfWriter pdf(&out);
    pdf.setTitle(chart.accessibleName());
    pdf.setResolution(chart.logicalDpiX());
    pdf.setPageSize(QPageSize(QSizeF(size_of(chart)) * points_per_inch / chart.logicalDpiX(),
                              QPageSize::Point, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF());
    QCPPainter painter(&pdf);
    painter.setMode(QCPPainter::pmVectorized);
    draw(chart, painter);
    return painter.end();
}

bool write(const QString& file, Chart& chart, QIODevice& out) {
    const auto is = [&](const char* ending) {
        return file.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    if (is(".csv")) return out.write(csv_lines(lines_of(chart.values())).toUtf8()) >= 0;
    if (is(".svg")) return draw_svg(chart, out);
    if (is(".pdf")) return draw_pdf(chart, out);
    return picture_of(chart).save(&out, "PNG");
}

}  // namespace

QImage picture_of(Chart& chart) {
    QImage image(size_of(chart) * picture_scale, QImage::Format_RGB32);
    const int dots_per_metre = qRound(chart.logicalDpiX() * picture_scale / 0.0254);
    QCPPainter painter(&image);
    painter.scale(picture_scale, picture_scale);
    painter.setMode(QCPPainter::pmNoCaching);
    draw(chart, painter);
    painter.end();
    image.setDotsPerMeterX(dots_per_metre);
    image.setDotsPerMeterY(dots_per_metre);
    return image;
}

QString write_chart(const QString& file, Chart& chart) {
    QSaveFile out(file);
    const bool good = out.open(QIODevice::WriteOnly) && write(file, chart, out) && out.commit();
    return good ? QString() : out.errorString();
}

}  // namespace taso
