// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/picture.h"

#include <QGraphicsView>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace taso {

namespace {

bool draw(const QGraphicsView& graph, const QString& title, QIODevice& out) {
    QSvgGenerator svg;
    svg.setOutputDevice(&out);
    svg.setTitle(title);
    const QRectF scene = graph.sceneRect();
    svg.setSize(scene.size().toSize());
    svg.setViewBox(QRectF(QPointF(), scene.size()));
    QPainter painter(&svg);
    graph.scene()->render(&painter, QRectF(QPointF(), scene.size()), scene);
    return painter.end();
}

}  // namespace

QString write_picture(const QString& file, QWidget& window, const QGraphicsView& graph,
                      const QString& title) {
    QSaveFile out(file);
    const bool is_drawing = file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const bool good = out.open(QIODevice::WriteOnly) &&
                      (is_drawing ? draw(graph, title, out) : window.grab().save(&out, "PNG")) &&
                      out.commit();
    return good ? QString() : out.errorString();
}

}  // namespace taso
