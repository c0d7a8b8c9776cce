// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_layout.h"

#include <QTextStream>
#include <algorithm>

namespace taso {

namespace {

constexpr double inch = 72;
constexpr int limit_ms = 2000;

QByteArray as_dot(const GraphShape& shape) {
    QByteArray source;
    QTextStream out(&source);
    out << "digraph g { nodesep=0.28; ranksep=0.42; node [shape=box, label=\"\", fixedsize=true, width="
        << shape.box.width() / inch << ", height=" << shape.box.height() / inch << "];\n";
    for (int node = 0; node < shape.nodes; node++) out << 'n' << node << ";\n";
    // The head of an edge ends at the box: arrows are drawn by the view.
    for (const auto& [from, to] : shape.edges) out << 'n' << from << " -> n" << to << " [arrowhead=none];\n";
    out << "}\n";
    out.flush();
    return source;
}

}  // namespace

GraphPicture read_plain(const QByteArray& plain, const GraphShape& shape) {
    GraphPicture picture;
    picture.by_dot = true;
    picture.centres.resize(static_cast<std::size_t>(shape.nodes));
    std::vector<std::pair<std::pair<int, int>, QPainterPath>> curves;
    int nodes = 0;
    const auto number = [](const QByteArray& word) { return word.mid(1).toInt(); };
    for (const QByteArray& line : plain.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words[0] == "node" && words.size() >= 6) {
            const int node = number(words[1]);
            if (node < 0 || node >= shape.nodes) return {};
            picture.centres[static_cast<std::size_t>(node)] = {words[2].toDouble() * inch,
                                                               -words[3].toDouble() * inch};
            nodes++;
        } else if (words[0] == "edge" && words.size() >= 4) {
            const int count = words[3].toInt();
            if (count < 4 || words.size() < 4 + 2 * count) return {};
            const auto at = [&](int i) {
                return QPointF(words[4 + 2 * i].toDouble() * inch, -words[5 + 2 * i].toDouble() * inch);
            };
            QPainterPath path(at(0));
            for (int i = 1; i + 2 < count; i += 3) path.cubicTo(at(i), at(i + 1), at(i + 2));
            curves.emplace_back(std::pair(number(words[1]), number(words[2])), path);
        }
    }
    if (nodes != shape.nodes) return {};
    for (const auto& edge : shape.edges) {
        const auto found = std::find_if(curves.begin(), curves.end(),
                                        [&](const auto& curve) { return curve.first == edge; });
        if (found == curves.end()) return {};
        picture.curves.push_back(found->second);
        curves.erase(found);
    }
    return picture;
}

GraphPicture lay_out_in_rows(const GraphShape& shape) {
    std::vector<int> row(static_cast<std::size_t>(shape.nodes), 0);
    // A node's own row is known before that of any that it leads to.
    auto edges = shape.edges;
    std::sort(edges.begin(), edges.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    for (const auto& [from, to] : edges)
        row[static_cast<std::size_t>(to)] =
            std::max(row[static_cast<std::size_t>(to)], row[static_cast<std::size_t>(from)] + 1);
    const int rows = shape.nodes ? *std::max_element(row.begin(), row.end()) + 1 : 0;
    std::vector<int> width(static_cast<std::size_t>(rows), 0), place(row.size(), 0);
    for (std::size_t node = 0; node < row.size(); node++)
        place[node] = width[static_cast<std::size_t>(row[node])]++;
    GraphPicture picture;
    const double dx = shape.box.width() + 24, dy = shape.box.height() + 32;
    for (std::size_t node = 0; node < row.size(); node++)
        picture.centres.emplace_back(
            (place[node] - (width[static_cast<std::size_t>(row[node])] - 1) / 2.0) * dx, row[node] * dy);
    for (const auto& [from, to] : shape.edges) {
        const QPointF half(0, shape.box.height() / 2);
        const QPointF a = picture.centres[static_cast<std::size_t>(from)] + half;
        const QPointF b = picture.centres[static_cast<std::size_t>(to)] - half;
        const QPointF bend(0, std::max(12.0, (b.y() - a.y()) / 2));
        QPainterPath path(a);
        path.cubicTo(a + bend, b - bend, b);
        picture.curves.push_back(path);
    }
    return picture;
}

GraphLayout::GraphLayout(QObject* parent) : QObject(parent) {
    limit_.setSingleShot(true);
    limit_.setInterval(limit_ms);
    connect(&limit_, &QTimer::timeout, this, &GraphLayout::fall_back);
}

GraphLayout::~GraphLayout() { stop_child(); }

void GraphLayout::stop_child() {
    limit_.stop();
    if (!child_) return;
    child_->disconnect(this);
    child_->kill();
    // It ends by itself soon after; nobody waits for it here.
    connect(child_, &QProcess::finished, child_, &QObject::deleteLater);
    if (child_->state() == QProcess::NotRunning) child_->deleteLater();
    child_ = nullptr;
}

void GraphLayout::stop() {
    stop_child();
    running_ = false;
}

void GraphLayout::fall_back() {
    stop_child();
    running_ = false;
    emit finished(lay_out_in_rows(shape_));
}

void GraphLayout::start(const GraphShape& shape) {
    stop_child();
    shape_ = shape;
    running_ = true;
    child_ = new QProcess(this);
    connect(child_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // Not from within the signal: the child still has to return from it.
        if (error == QProcess::FailedToStart)
            QTimer::singleShot(0, this, [this] {
                if (running_) fall_back();
            });
    });
    connect(child_, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        const GraphPicture picture = code == 0 && status == QProcess::NormalExit
                                         ? read_plain(child_->readAllStandardOutput(), shape_)
                                         : GraphPicture{};
        if (picture.centres.empty()) return fall_back();
        stop_child();
        running_ = false;
        emit finished(picture);
    });
    child_->start(program_, {QStringLiteral("-Tplain"), QStringLiteral("-Gnslimit=0.1"),
                             QStringLiteral("-Gnslimit1=0.1"), QStringLiteral("-Gmclimit=0.3")});
    child_->write(as_dot(shape));
    child_->closeWriteChannel();
    limit_.start();
}

}  // namespace taso
