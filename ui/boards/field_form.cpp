// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/field_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSpinBox>
#include <QStyle>
#include <algorithm>
#include <exception>

#include "words/mnemonic.h"

namespace taso {

namespace {

constexpr int narrowest_field = 200, widest_field = 380;

QString value_of(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) return line->text();
    if (const auto* box = qobject_cast<const QComboBox*>(field)) return box->currentText();
    if (const auto* spin = qobject_cast<const QSpinBox*>(field)) return QString::number(spin->value());
    if (const auto* spin = qobject_cast<const QDoubleSpinBox*>(field)) return QString::number(spin->value());
    return {};
}

/// Wrapped words that get the height they need: a grid that is scrolled asks for no height by width.
class Hint : public QLabel {
  public:
    using QLabel::QLabel;

    void put(const QString& words) {
        setText(words);
        fit();
    }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {QLabel::minimumSizeHint().width(), minimumHeight()}; }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QLabel::resizeEvent(event);
        fit();
    }

  private:
    void fit() {
        // Never less than what it has would be said otherwise.
        setMinimumHeight(0);
        setMinimumHeight(std::max(0, heightForWidth(width())));
    }
};

}  // namespace

FieldForm::FieldForm(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 8, 8);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(6);
    grid_->setColumnStretch(2, 1);
}

void FieldForm::add_heading(const QString& words) {
    auto* label = new QLabel(words, this);
    label->setProperty("heading", true);
    const int row = grid_->rowCount();
    grid_->addWidget(label, row, 0, 1, 3);
    grid_->setRowMinimumHeight(row, 32);
    grid_->setAlignment(label, Qt::AlignBottom);
}

void FieldForm::add(QWidget* field, const QString& label, const char* name, const QString& hint,
                    const QString& rule, std::function<void()> test) {
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(without_mnemonic(label));
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
    auto* before = new QLabel(label, this);
    before->setBuddy(field);
    auto* words = new Hint(hint, this);
    words->setObjectName(QString::fromLatin1(name) + QStringLiteral("-words"));
    words->setWordWrap(true);
    words->setProperty("muted", true);
    const int row = grid_->rowCount();
    grid_->addWidget(before, row, 0);
    grid_->addWidget(field, row, 1);
    grid_->addWidget(words, row, 2);
    if (auto* line = qobject_cast<QLineEdit*>(field))
        connect(line, &QLineEdit::textChanged, this, &FieldForm::check);
    if (auto* box = qobject_cast<QComboBox*>(field))
        connect(box, &QComboBox::currentIndexChanged, this, &FieldForm::check);
    if (auto* spin = qobject_cast<QAbstractSpinBox*>(field))
        spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    if (auto* spin = qobject_cast<QSpinBox*>(field))
        connect(spin, &QSpinBox::valueChanged, this, &FieldForm::check);
    if (auto* spin = qobject_cast<QDoubleSpinBox*>(field))
        connect(spin, &QDoubleSpinBox::valueChanged, this, &FieldForm::check);
    rows_.push_back({field, words, hint, rule, std::move(test)});
}

void FieldForm::set_text(std::size_t row, const QString& words) {
    QWidget* field = rows_[row].field;
    if (auto* line = qobject_cast<QLineEdit*>(field)) line->setText(words);
    if (auto* box = qobject_cast<QComboBox*>(field)) box->setCurrentText(words);
    if (auto* spin = qobject_cast<QSpinBox*>(field)) spin->setValue(words.toInt());
    if (auto* spin = qobject_cast<QDoubleSpinBox*>(field)) spin->setValue(words.toDouble());
}

QStringList FieldForm::texts() const {
    QStringList all;
    for (const Row& row : rows_) all << value_of(row.field);
    return all;
}

bool FieldForm::is_valid() const {
    return std::all_of(rows_.begin(), rows_.end(), [](const Row& row) { return row.good; });
}

void FieldForm::focus_first_fault() {
    for (const Row& row : rows_)
        if (!row.good) return row.field->setFocus(Qt::OtherFocusReason);
}

void FieldForm::set_loading(bool loading) {
    loading_ = loading;
    check();
}

void FieldForm::check() {
    if (loading_) return;
    for (Row& row : rows_) {
        bool good = true;
        try {
            row.test();
        } catch (const std::exception&) {
            good = false;
        }
        if (row.good == good) continue;
        row.good = good;
        static_cast<Hint*>(row.words)->put(good ? row.hint : row.rule);
        row.words->setProperty("muted", good);
        row.words->setProperty("fault", !good);
        row.field->setProperty("fault", !good);
        row.field->setAccessibleDescription(good ? QString() : row.rule);
        for (QWidget* widget : {row.field, static_cast<QWidget*>(row.words)}) {
            style()->unpolish(widget);
            style()->polish(widget);
        }
    }
    emit changed();
}

bool FieldForm::eventFilter(QObject* watched, QEvent* event) {
    // The wheel scrolls the page; it changes no figure on its way.
    if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void FieldForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int width = std::clamp(event->size().width() * 2 / 5, narrowest_field, widest_field);
    for (const Row& row : rows_) row.field->setFixedWidth(width);
}

}  // namespace taso
