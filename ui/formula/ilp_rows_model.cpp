// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula/ilp_rows_model.h"

#include <QHash>
#include <cmath>

#include "ilp/formulation_text.h"
#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

constexpr int change_marked_ms = 2500;
constexpr int last_row_number = 11;
constexpr double almost_no_slack = 1e-6;

QString plain_groups(const std::vector<IlpGroup>& groups, const std::vector<IlpSymbol>& symbols) {
    QStringList words;
    for (const IlpGroup& group : groups) {
        QStringList terms;
        for (const IlpGroup::Term& term : group.terms) {
            const IlpSymbol& symbol = symbols[static_cast<std::size_t>(term.column)];
            terms << (term.coefficient + QLatin1Char(' ') + symbol.letter + QLatin1Char(' ') + symbol.head +
                      QLatin1Char(' ') + symbol.tail)
                         .simplified();
        }
        words << (group.minus       ? QString::fromUtf8("− ")
                  : words.isEmpty() ? QString()
                                    : QStringLiteral("+ ")) +
                     terms.join(group.minus ? QString::fromUtf8(" − ") : QStringLiteral(" + "));
    }
    return words.join(QLatin1Char(' '));
}

}  // namespace

IlpRowsModel::IlpRowsModel(QObject* parent) : QAbstractListModel(parent) {
    fading_.setSingleShot(true);
    fading_.setInterval(change_marked_ms);
    connect(&fading_, &QTimer::timeout, this, &IlpRowsModel::unmark);
}

void IlpRowsModel::show_formulation(const std::shared_ptr<const Formulation>& formulation) {
    // Another network's rows have nothing to do with these.
    const bool same = formulation_ && formulation &&
                      formulation_->problem.name == formulation->problem.name &&
                      formulation_->question.kind == formulation->question.kind && !lines_.empty();
    beginResetModel();
    const std::vector<Line> before = std::move(lines_);
    lines_.clear();
    symbols_.clear();
    formulation_ = formulation;
    step_ = 0;
    if (formulation_) {
        symbols_ = symbols_of(*formulation_);
        add_lines();
        if (same) mark_changes(before);
    }
    endResetModel();
    show_step(0);
}

void IlpRowsModel::add_lines() {
    const IlpModel& model = formulation_->solving.model;
    const Question& question = formulation_->question;
    for (int number = 1; number <= last_row_number + 1; number++) {
        // Last come the cuts.
        const int asked = number > last_row_number ? 0 : number;
        bool heading = false;
        if (asked == 6 && !(adds_up(question.kind) && question.budget)) {
            Line line;
            line.words = budget_words();
            lines_.push_back(line);
            continue;
        }
        for (std::size_t k = 0; k < model.rows.size(); k++) {
            const IlpRow& row = model.rows[k];
            if (row.number != asked) continue;
            if (!heading) {
                Line line;
                line.words = sentence_text(row_meaning(asked));
                lines_.push_back(line);
                heading = true;
            }
            Line line;
            line.row = static_cast<int>(k);
            line.is_bytes = row.most_bytes.has_value();
            // Others say by their terms what they are about.
            if (line.is_bytes || asked == 0) line.words = sentence_text(row.name);
            line.formula = formula_of(model, row, symbols_);
            lines_.push_back(line);
        }
    }
}

QString IlpRowsModel::budget_words() const {
    const Question& question = formulation_->question;
    const QString meaning = sentence_text(row_meaning(6));
    if (!question.budget) return meaning + QStringLiteral(": ") + tr("none, so no row");
    const QString bytes = bytes_text(*question.budget);
    if (is_packed(question.kind))
        return meaning + QStringLiteral(": ") + tr("%1, the limit of rows 4 and 5").arg(bytes);
    return meaning + QStringLiteral(": ") +
           tr("%1; no row, for what takes more, or is beaten, is left out: candidates %2")
               .arg(bytes)
               .arg(formulation_->solving.model.dropped);
}

void IlpRowsModel::mark_changes(const std::vector<Line>& before) {
    QHash<QString, const Line*> known;
    const auto key = [](const Line& line) {
        if (line.row < 0) return QStringLiteral("heading");
        QString words = line.words;
        if (!line.is_bytes)
            for (const auto* side : {&line.formula.left, &line.formula.right})
                for (const IlpGroup& group : *side) words += group.letter + group.head + QLatin1Char(';');
        return words;
    };
    for (const Line& line : before)
        if (line.is_bytes) known.insert(key(line), &line);
    QStringList headings;
    for (const Line& line : before)
        if (line.row < 0) headings << line.words;
    bool any = false;
    for (Line& line : lines_) {
        if (line.row < 0) {
            line.changed = !headings.contains(line.words);
        } else if (line.is_bytes) {
            const auto found = known.find(key(line));
            line.changed = found == known.end() || (*found)->formula.limit != line.formula.limit;
            if (line.changed && found != known.end()) line.before = (*found)->formula.limit;
        }
        any = any || line.changed;
    }
    if (any) fading_.start();
}

void IlpRowsModel::unmark() {
    for (Line& line : lines_) line.changed = false;
    if (!lines_.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

int IlpRowsModel::first_changed() const {
    for (std::size_t k = 0; k < lines_.size(); k++)
        if (lines_[k].changed) return static_cast<int>(k);
    return -1;
}

double IlpRowsModel::value(int column) const {
    if (!formulation_ || formulation_->solving.nodes.empty()) return 0;
    const auto& values = formulation_->solving.nodes[static_cast<std::size_t>(step_)].values;
    return values.empty() ? 0 : values[static_cast<std::size_t>(column)];
}

void IlpRowsModel::show_step(int step) {
    step_ = step;
    if (!formulation_ || lines_.empty()) return;
    const auto& nodes = formulation_->solving.nodes;
    for (Line& line : lines_) {
        line.binding = line.lit = false;
        line.slack_words.clear();
        if (line.row < 0 || nodes.empty()) continue;
        const BranchNode& node = nodes[static_cast<std::size_t>(step)];
        if (node.values.empty()) continue;
        const IlpRow& row = formulation_->solving.model.rows[static_cast<std::size_t>(line.row)];
        const bool is_equal = row.lower && row.upper && *row.lower == *row.upper;
        line.slack = slack_of(row, node.values);
        const double most = std::abs(row.upper ? *row.upper : row.lower.value_or(0));
        const double price = static_cast<std::size_t>(line.row) < node.prices.size()
                                 ? node.prices[static_cast<std::size_t>(line.row)]
                                 : 0;
        const bool tight = !is_equal && std::abs(line.slack) <= almost_no_slack * (1 + most);
        line.binding = tight && (line.is_bytes || std::abs(price) > almost_no_slack);
        line.lit = line.binding && line.is_bytes;
        if (!line.is_bytes) continue;
        if (!line.binding)
            line.slack_words = tr("%1 left").arg(bytes_text(std::llround(line.slack * IlpModel::kib)));
        else if (-price >= 0.5)
            line.slack_words = tr("binding: a KiB more would save %1").arg(time_text(std::llround(-price)));
        else
            line.slack_words = tr("binding");
    }
    emit dataChanged(index(0), index(rowCount() - 1));
}

int IlpRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QString IlpRowsModel::plain_words(const Line& line) const {
    if (line.row < 0) return line.words;
    QString words = line.words.isEmpty() ? QString() : line.words + QStringLiteral(": ");
    words += plain_groups(line.formula.left, symbols_) + QLatin1Char(' ') + line.formula.relation +
             QLatin1Char(' ') + plain_groups(line.formula.right, symbols_);
    words = words.trimmed() + QLatin1Char(' ') + line.formula.limit;
    return line.slack_words.isEmpty() ? words.trimmed() : words + QStringLiteral("; ") + line.slack_words;
}

QVariant IlpRowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return plain_words(line);
    return {};
}

}  // namespace taso
