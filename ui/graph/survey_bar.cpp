// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/survey_bar.h"

#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

constexpr std::size_t most_named = 6;

/// "2 TopK, 1 NonMaxSuppression", in the file's order.
QStringList missing_ops(const Survey& survey) {
    std::vector<std::pair<std::string, int>> kinds;
    for (const SurveyNode& node : survey.nodes) {
        if (node.state != SurveyNode::State::missing) continue;
        const auto known =
            std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.first == node.op; });
        if (known == kinds.end())
            kinds.emplace_back(node.op, 1);
        else
            known->second++;
    }
    QStringList words;
    for (const auto& [op, count] : kinds)
        words << QStringLiteral("%1 %2").arg(QString::number(count), text(op));
    return words;
}

}  // namespace

SurveyBar::SurveyBar(Workbench& workbench, SurveyView& view, QWidget* parent)
    : QFrame(parent),
      workbench_(workbench),
      view_(view),
      words_(new QLabel(this)),
      chosen_(new QLabel(this)),
      cut_(new QPushButton(tr("&Cut here"), this)),
      close_(new QToolButton(this)) {
    setProperty("message", QStringLiteral("notice"));
    for (QLabel* label : {words_, chosen_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    chosen_->setProperty("muted", true);
    close_->setText(QString::fromUtf8("✕"));
    close_->setToolTip(tr("Close the graph of the file"));
    close_->setAccessibleName(tr("Close the graph of the file"));
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(words_);
    column->addWidget(chosen_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(8);
    row->addLayout(column, 1);
    row->addWidget(cut_, 0, Qt::AlignVCenter);
    row->addWidget(close_, 0, Qt::AlignTop);
    connect(cut_, &QPushButton::clicked, &view, &SurveyView::cut_here);
    connect(close_, &QToolButton::clicked, &workbench, &Workbench::close_survey);
    connect(&view, &SurveyView::node_chosen, this, &SurveyBar::show_chosen);
    connect(&workbench, &Workbench::survey_changed, this, &SurveyBar::show_survey);
    connect(&workbench, &Workbench::busy_changed, this, &SurveyBar::show_chosen);
    show_survey();
}

void SurveyBar::show_survey() {
    setVisible(workbench_.survey() != nullptr);
    if (!workbench_.survey()) return;
    words_->setText(summary());
    setAccessibleName(words_->text());
    show_chosen();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString SurveyBar::summary() const {
    const Survey& survey = *workbench_.survey();
    const QStringList ops = missing_ops(survey);
    QString named = list_text(ops.mid(0, most_named));
    if (ops.size() > static_cast<qsizetype>(most_named))
        named = tr("%1 and %2 more kinds").arg(named).arg(ops.size() - static_cast<qsizetype>(most_named));
    QString words = tr("%1 has operators that are not supported: %2.")
                        .arg(QFileInfo(text(survey.file)).fileName(), named);
    if (workbench_.document())
        words += QLatin1Char(' ') +
                 tr("All else here is of %1, which stays open.").arg(workbench_.document()->name);
    return words;
}

void SurveyBar::show_chosen() {
    if (!workbench_.survey()) return;
    const int node = view_.chosen();
    const bool can_cut = !view_.cut().empty();
    cut_->setEnabled(can_cut && !workbench_.is_opening());
    cut_->setToolTip(node < 0 ? QString() : view_.cut_words());
    chosen_->setText(node < 0 ? tr("Select a box to see what is wrong with it, or to cut the network there.")
                              : about(node));
}

QString SurveyBar::about(int number) const {
    const SurveyNode& node = workbench_.survey()->nodes[static_cast<std::size_t>(number)];
    const QString named = tr("%1 (%2)").arg(text(node.name), text(node.op));
    const bool can_cut = !view_.cut().empty();
    const QString rest =
        can_cut ? tr("Cut here to open what comes before it.") : tr("Nothing before it makes a network.");
    switch (node.state) {
        case SurveyNode::State::missing:
            return tr("%1: %2.").arg(
                       named, sentence_text(node.why.empty() ? "this op is not supported" : node.why)) +
                   QLatin1Char(' ') + rest;
        case SurveyNode::State::behind:
            return tr("%1 reads what is not supported.").arg(named) + QLatin1Char(' ') + rest;
        default:
            return tr("%1 is supported. Cut here to open the network up to it.").arg(named);
    }
}

}  // namespace taso
