// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/start_page.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cstdlib>

#include "sources/open.h"
#include "style/grown_text.h"
#include "window/demonstrations.h"
#include "window/main_window.h"
#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

constexpr std::size_t most_recent_cards = 8;
constexpr int recent_letters = 44, demonstration_letters = 50, network_letters = 28, widest = 1280;

/// "861 M", "15.5 G": three digits.
QString large_count_text(std::int64_t count) {
    double value = static_cast<double>(count);
    const char* unit = "";
    for (const char* larger : {"k", "M", "G"}) {
        if (value < 999.5) break;
        value /= 1000;
        unit = larger;
    }
    const int places = *unit == 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return QLocale().toString(value, 'f', places) + QLatin1Char(' ') + QLatin1String(unit);
}

/// In one line where there is room for it, else in as many as it needs.
class WrappingLine : public QLabel {
  public:
    WrappingLine(const QString& words, QWidget* parent) : QLabel(words, parent) { setWordWrap(true); }
    QSize sizeHint() const override {
        const int width = fontMetrics().horizontalAdvance(text()) + 2;
        return {width, heightForWidth(width)};
    }
};

}  // namespace

StartPage::StartPage(WorkbenchWindow& window)
    : QScrollArea(&window),
      window_(window),
      title_(new QLabel(tr("What is to be planned?"), this)),
      recent_heading_(nullptr),
      back_(new QPushButton(this)),
      recent_(new CardGrid(recent_letters, this)),
      demonstrations_(new CardGrid(demonstration_letters, this)) {
    setObjectName(QStringLiteral("start"));
    setAccessibleName(tr("Start page"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QWidget(this);
    auto* page = new QWidget(sheet);
    page->setMaximumWidth(widest);
    auto* centre = new QHBoxLayout(sheet);
    centre->setContentsMargins(24, 16, 24, 24);
    centre->addStretch(1);
    centre->addWidget(page, 1000);
    centre->addStretch(1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(head());
    recent_heading_ = heading(tr("Go on with"), *column);
    column->addWidget(recent_);
    heading(tr("Three demonstrations"), *column);
    column->addWidget(demonstrations_);
    add_demonstrations(*column);
    add_networks(*column);
    column->addStretch(1);
    setWidget(sheet);
    connect(back_, &QPushButton::clicked, this, &StartPage::back_wanted);
    connect(&introducing_, &Introducing::introduced, this, &StartPage::show_facts);
    refresh();
}

QWidget* StartPage::head() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    title_->setObjectName(QStringLiteral("start-title"));
    grow_text(title_, 1.5, QFont::DemiBold);
    row->addWidget(title_);
    row->addWidget(back_);
    row->addStretch(1);
    row->addWidget(drop_panel());
    return head;
}

QWidget* StartPage::drop_panel() {
    auto* panel = new QFrame(this);
    panel->setProperty("drop", true);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    auto* words = new WrappingLine(tr("Drop a file here: a network, session, profile or plan"), panel);
    words->setProperty("muted", true);
    row->addWidget(words);
    for (const auto& [name, label] :
         {std::pair("open-network", tr("Open network …")), std::pair("open-session", tr("Open session …"))}) {
        auto* button = new QPushButton(label, panel);
        connect(button, &QPushButton::clicked, this,
                [this, order = QString::fromLatin1(name)] { window_.findChild<QAction*>(order)->trigger(); });
        row->addWidget(button);
    }
    return panel;
}

QLabel* StartPage::heading(const QString& words, QVBoxLayout& column) {
    auto* label = new QLabel(words, this);
    label->setProperty("heading", true);
    label->setContentsMargins(0, 12, 0, 0);
    column.addWidget(label);
    return label;
}

StartCard* StartPage::add_card(const QString& name, int lines, QWidget& grid) {
    auto* card = new StartCard(name, lines, &grid);
    connect(card, &StartCard::walked, this, [this, card](int key) { walk(*card, key); });
    card->show();
    return card;
}

void StartPage::add_demonstrations(QVBoxLayout&) {
    std::vector<StartCard*> cards;
    for (const Demonstration& shown : taso::demonstrations()) {
        StartCard* card = add_card(shown.name, 3, *demonstrations_);
        card->set_lines({shown.words});
        connect(card, &QAbstractButton::clicked, &window_,
                [&window = window_, shown] { show_demonstration(shown, window); });
        cards.push_back(card);
    }
    demonstrations_->set_cards(std::move(cards));
}

void StartPage::add_networks(QVBoxLayout& column) {
    for (const NetworkGroup& group : network_groups()) {
        heading(sentence_text(group.purpose), column);
        auto* grid = new CardGrid(network_letters, this);
        std::vector<StartCard*> cards;
        for (const std::string& name : group.networks) {
            StartCard* card = add_card(text(name), 2, *grid);
            connect(card, &QAbstractButton::clicked, &window_,
                    [&window = window_, source = text(name)] { window.open_network(source); });
            cards.push_back(card);
        }
        grid->set_cards(std::move(cards));
        column.addWidget(grid);
        networks_.push_back(grid);
    }
}

void StartPage::refresh() {
    const auto& document = window_.workbench().document();
    back_->setVisible(document != nullptr);
    if (document) back_->setText(tr("Back to %1").arg(document->name));
    const bool had_focus = recent_->isAncestorOf(focusWidget());
    for (StartCard* former : recent_->cards()) former->deleteLater();
    std::vector<StartCard*> cards;
    QStringList shown;
    for (const KeptWork::Left& work : window_.keeping().left()) {
        if (cards.size() >= most_recent_cards) break;
        const QString source = work.session_file.isEmpty() ? text(work.session.network) : work.session_file;
        StartCard* card = add_card(QFileInfo(source).fileName(), 3, *recent_);
        card->set_lines({KeptWork::question_text(work),
                         tr("profile %1").arg(QFileInfo(text(work.session.profile)).fileName()),
                         QLocale().toString(work.when, QLocale::ShortFormat)});
        card->set_thumbnail(work.thumbnail);
        connect(card, &QAbstractButton::clicked, &window_,
                [&window = window_, work] { window.keeping().go_on(work); });
        cards.push_back(card);
        shown << source;
    }
    for (const QString& source : window_.keeping().recent()) {
        // Built-in networks stand below.
        if (cards.size() >= most_recent_cards || shown.contains(source) || !QFileInfo(source).isAbsolute())
            continue;
        StartCard* card = add_card(QFileInfo(source).fileName(), 3, *recent_);
        card->set_lines({QFileInfo(source).path(), {}});
        connect(card, &QAbstractButton::clicked, &window_,
                [&window = window_, source] { window.open_path(source); });
        cards.push_back(card);
    }
    recent_heading_->setVisible(!cards.empty());
    recent_->setVisible(!cards.empty());
    recent_->set_cards(std::move(cards));
    if (had_focus) focus_first();
}

std::vector<StartCard*> StartPage::cards() const {
    std::vector<StartCard*> all = recent_->cards();
    all.insert(all.end(), demonstrations_->cards().begin(), demonstrations_->cards().end());
    for (const CardGrid* grid : networks_) all.insert(all.end(), grid->cards().begin(), grid->cards().end());
    return all;
}

StartCard* StartPage::network(const QString& name) const {
    for (const CardGrid* grid : networks_)
        for (StartCard* card : grid->cards())
            if (card->text() == name) return card;
    return nullptr;
}

void StartPage::focus_first() {
    if (const auto all = cards(); !all.empty()) all.front()->setFocus(Qt::OtherFocusReason);
}

void StartPage::show_facts(const NetworkFacts& facts) {
    StartCard* card = network(facts.name);
    if (!card) return;
    card->set_lines(
        {tr("%1MAC, %2 parameters").arg(large_count_text(facts.macs), large_count_text(facts.parameters)),
         tr("%1, %2 layers").arg(facts.input).arg(facts.layers)});
}

void StartPage::walk(const StartCard& from, int key) {
    const auto place = [this](const StartCard& card) {
        return QRect(card.mapTo(widget(), QPoint()), card.size());
    };
    const QRect here = place(from);
    const std::vector<StartCard*> all = cards();
    StartCard* best = nullptr;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const auto at = std::find(all.begin(), all.end(), &from);
        if (key == Qt::Key_Left && at != all.begin()) best = *(at - 1);
        if (key == Qt::Key_Right && at + 1 != all.end()) best = *(at + 1);
    } else {
        std::pair<int, int> least;
        for (StartCard* card : all) {
            const QRect there = place(*card);
            const int off = key == Qt::Key_Down ? there.top() - here.top() : here.top() - there.top();
            const std::pair<int, int> distance(off, std::abs(there.left() - here.left()));
            if (off <= 0 || (best && least <= distance)) continue;
            best = card;
            least = distance;
        }
    }
    if (!best) return;
    best->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(best, 0, 24);
}

void StartPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    if (!std::exchange(introduced_, true)) introducing_.start();
}

void StartPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !back_->isHidden()) return emit back_wanted();
    QScrollArea::keyPressEvent(event);
}

}  // namespace taso
