// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QStyleFactory>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace taso {

namespace {

/// Middle tones that stand on white and on near-black alike. Fourteen with transform() and the neutral one
/// are more than colour alone can tell apart where red and green are one: half of them are striped as well.
/// Within each half all are far apart in normal vision, deuteranopia and protanopia.
constexpr std::array<std::pair<const char*, QRgb>, 12> family_colours = {{{"direct", 0x3a699b},
                                                                          {"im2col", 0xd26c01},
                                                                          {"im2row", 0xc08c04},
                                                                          {"kn2row", 0xbd6fcb},
                                                                          {"kn2col", 0x8b4791},
                                                                          {"mec", 0x8f715e},
                                                                          {"winograd", 0x4aa184},
                                                                          {"fft", 0x7d66d5},
                                                                          {"pointwise", 0x5c9f58},
                                                                          {"implicit_gemm", 0xd62034},
                                                                          {"depthwise", 0x469db7},
                                                                          {"fc", 0xa09565}}};

constexpr std::array<const char*, 7> striped_families = {"im2row",        "kn2col",    "mec", "fft",
                                                         "implicit_gemm", "depthwise", "fc"};

constexpr const char* sheet = R"(
QMainWindow, QDialog { background: @window; }
QWidget { color: @text; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px; }
QMenuBar { background: @window; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @raised; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @accent; color: @onaccent; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QFrame[card="true"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QLabel { background: transparent; border: none; }
QLabel[muted="true"] { color: @muted; }
QLabel[fault="true"] { color: @bad; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="caution"] { color: @caution; }
QLabel[tone="fault"] { color: @bad; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[heading="true"] { color: @muted; font-weight: 600; }
QLabel[cell="true"] { border-radius: 4px; padding: 2px 4px; }
QFrame[tile="true"] { border: 1px solid transparent; border-radius: 6px; background: transparent; }
QFrame[tile="budgeted"] { border: 1px solid @accent; border-radius: 6px; background: @tint; }
QFrame[tile="over"] { border: 1px solid @bad; border-radius: 6px; background: @badtint; }
QFrame[message="notice"] { background: @tint; border: none; border-bottom: 1px solid @accent; }
QFrame[message="fault"] { background: @badtint; border: none; border-bottom: 1px solid @bad; }
QFrame[drop="true"] { border: 1px dashed @muted; border-radius: 8px; background: transparent; }
QLineEdit, QComboBox, QAbstractSpinBox { background: @field; border: 1px solid @line; border-radius: 5px; padding: 3px 8px; min-height: 1.2em; selection-background-color: @accent; selection-color: @onaccent; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border-color: @accent; }
QLineEdit[fault="true"], QAbstractSpinBox[fault="true"] { border-color: @bad; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @muted; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/@chevron.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @line; selection-background-color: @accent; selection-color: @onaccent; outline: none; }
QPushButton { background: @raised; border: 1px solid @line; border-radius: 5px; padding: 4px 14px; min-height: 1.2em; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border-color: @accent; }
QPushButton:default, QPushButton[primary="true"] { background: @accent; color: @onaccent; border-color: @accent; }
QPushButton:disabled, QPushButton[primary="true"]:disabled { color: @muted; background: @window; border-color: @line; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 3px 8px; color: @muted; }
QToolButton:hover { background: @hover; color: @text; }
QToolButton:focus { border-color: @accent; }
QToolButton:checked { background: @tint; color: @accent; }
QToolButton[arrow="none"]::menu-indicator { image: none; }
QCheckBox { border: 1px solid transparent; border-radius: 5px; padding: 2px 5px; spacing: 6px; }
QCheckBox:focus { border-color: @accent; }
QCheckBox:disabled { color: @muted; }
QCheckBox::indicator { width: 0.75em; height: 0.75em; border: 1px solid @muted; border-radius: 3px; background: @field; }
QCheckBox::indicator:checked { border-color: @accent; background: @accent; image: url(:/icons/@check.svg); }
QCheckBox::indicator:disabled { border-color: @line; }
QCheckBox::indicator:checked:disabled { border-color: @muted; background: @muted; }
QSlider { min-height: 24px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @accent; }
QSlider::sub-page:horizontal:disabled { background: @line; }
QSlider::handle:horizontal { width: 16px; height: 16px; margin: -7px 0; border-radius: 9px; background: @panel; border: 2px solid @accent; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: @accent; }
QSlider::handle:horizontal:disabled { border-color: @line; }
QListView { background: @panel; border: 1px solid @line; border-radius: 5px; padding: 2px; selection-background-color: @tint; selection-color: @text; outline: none; }
QListView:focus { border-color: @accent; }
QListView::item { padding: 2px 4px; border-radius: 4px; color: @text; }
QListView::item:selected { background: @tint; color: @text; }
QListView::item:disabled { color: @muted; }
QListView::indicator:unchecked { width: 12px; height: 12px; border: 1px solid @muted; border-radius: 2px; background: @field; }
QListView::indicator:checked { width: 12px; height: 12px; border: 1px solid @accent; border-radius: 2px; background: @accent; image: url(:/icons/@check.svg); }
QListView::indicator:checked:disabled { border-color: @muted; background: @muted; }
QTreeView { background: @panel; border: 1px solid @line; border-radius: 5px; selection-background-color: @tint; selection-color: @text; outline: none; }
QMessageBox { messagebox-question-icon: url(:/icons/@question.svg); }
QMessageBox QLabel { padding: 6px 8px 6px 0; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QTableView { background: @panel; alternate-background-color: @stripe; border: none; gridline-color: transparent; selection-background-color: @tint; selection-color: @text; outline: none; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @line; padding: 7px 3px 5px 3px; font-weight: 600; }
QHeaderView::down-arrow { image: url(:/icons/@chevron.svg); subcontrol-origin: padding; subcontrol-position: top center; width: 9px; height: 9px; }
QHeaderView::up-arrow { image: url(:/icons/@upchevron.svg); subcontrol-origin: padding; subcontrol-position: top center; width: 9px; height: 9px; }
QDockWidget { color: @muted; font-weight: 600; }
QDockWidget::title { background: @window; padding: 8px 12px; }
QTableCornerButton::section { background: @panel; border: none; }
QGraphicsView { background: @panel; border: none; }
QPlainTextEdit { background: @panel; border: none; selection-background-color: @accent; selection-color: @onaccent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @tint; }
QProgressBar { background: @line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QStatusBar { background: @window; color: @muted; }
QStatusBar::item { border: none; }
)";

Theme make_light() {
    return {.dark = false,
            .window = 0xf3f5f8,
            .panel = 0xffffff,
            .raised = 0xffffff,
            .line = 0xd9dee6,
            .text = 0x1b2230,
            .muted = 0x535e70,
            .accent = 0x1f5ac8,
            .on_accent = 0xffffff,
            .good = 0x14693a,
            .caution = 0x835000,
            .bad = 0xb3222e};
}

Theme make_dark() {
    return {.dark = true,
            .window = 0x14181f,
            .panel = 0x1c212a,
            .raised = 0x262d38,
            .line = 0x353d4a,
            .text = 0xe6eaf1,
            .muted = 0x9aa6b8,
            .accent = 0x6ba0ff,
            .on_accent = 0x0e1420,
            .good = 0x5cc98a,
            .caution = 0xe7b04f,
            .bad = 0xff7b84};
}

}  // namespace

const Theme& Theme::light_theme() {
    static const Theme theme = make_light();
    return theme;
}

const Theme& Theme::dark_theme() {
    static const Theme theme = make_dark();
    return theme;
}

const Theme& Theme::of(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? dark_theme() : light_theme();
}

QStringList coloured_families() {
    QStringList families;
    for (const auto& [name, colour] : family_colours) families << QLatin1String(name);
    return families;
}

bool has_own_colour(const QString& family) {
    for (const auto& [name, colour] : family_colours)
        if (family == QLatin1String(name)) return true;
    return false;
}

QColor Theme::family(const QString& family) const {
    for (const auto& [name, colour] : family_colours)
        if (family == QLatin1String(name)) return dark ? QColor(colour).lighter(122) : QColor(colour);
    return dark ? QColor(0x9daebd) : QColor(0x818f9b);
}

bool Theme::is_striped(const QString& family) {
    return std::any_of(striped_families.begin(), striped_families.end(),
                       [&](const char* striped) { return family == QLatin1String(striped); });
}

QColor Theme::transform() const { return dark ? QColor(0xe34478) : QColor(0xba3862); }

QColor Theme::mixed(const QColor& under, const QColor& over, double weight) {
    const auto mix = [weight](float a, float b) { return static_cast<float>(a + (b - a) * weight); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

void fill_mark(QPainter& painter, const QRectF& place, const QColor& colour, bool striped,
               const Theme& theme) {
    painter.fillRect(place, colour);
    if (!striped || place.isEmpty()) return;
    // Rising stripes, at the same places of the picture in every rectangle.
    constexpr double apart = 5;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::mixed(colour, theme.panel, 0.75), 1.3));
    const double first = std::floor((place.left() + place.top()) / apart) * apart;
    for (double sum = first; sum <= place.right() + place.bottom(); sum += apart)
        painter.drawLine(QPointF(sum - place.top(), place.top()),
                         QPointF(sum - place.bottom(), place.bottom()));
    painter.restore();
}

void fill_family(QPainter& painter, const QRectF& place, const QString& family, const Theme& theme) {
    fill_mark(painter, place, theme.family(family), Theme::is_striped(family), theme);
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, panel);
    set(QPalette::AlternateBase, stripe());
    set(QPalette::Text, text);
    set(QPalette::Button, raised);
    set(QPalette::ButtonText, text);
    set(QPalette::ToolTipBase, raised);
    set(QPalette::ToolTipText, text);
    set(QPalette::PlaceholderText, muted);
    set(QPalette::Highlight, accent);
    set(QPalette::HighlightedText, on_accent);
    set(QPalette::Link, accent);
    set(QPalette::BrightText, bad);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(panel, muted, 0.7));
    return palette;
}

QString Theme::style_sheet() const {
    // Longer names first: '@line' would else eat a part of a longer one that begins with it.
    const std::array<std::pair<QLatin1String, QString>, 21> values = {
        {{QLatin1String("@onaccent"), on_accent.name()},
         {QLatin1String("@badtint"), bad_tint().name()},
         {QLatin1String("@chevron"), dark ? QStringLiteral("chevron-dark") : QStringLiteral("chevron-light")},
         {QLatin1String("@check"), dark ? QStringLiteral("check-dark") : QStringLiteral("check-light")},
         {QLatin1String("@question"),
          dark ? QStringLiteral("question-dark") : QStringLiteral("question-light")},
         {QLatin1String("@upchevron"),
          dark ? QStringLiteral("chevron-up-dark") : QStringLiteral("chevron-up-light")},
         {QLatin1String("@window"), window.name()},
         {QLatin1String("@raised"), raised.name()},
         {QLatin1String("@accent"), accent.name()},
         {QLatin1String("@stripe"), stripe().name()},
         {QLatin1String("@scroll"), mixed(panel, muted, 0.45).name()},
         {QLatin1String("@panel"), panel.name()},
         {QLatin1String("@field"), field().name()},
         {QLatin1String("@hover"), hover().name()},
         {QLatin1String("@muted"), muted.name()},
         {QLatin1String("@line"), line.name()},
         {QLatin1String("@text"), text.name()},
         {QLatin1String("@tint"), tint().name()},
         {QLatin1String("@good"), good.name()},
         {QLatin1String("@caution"), caution.name()},
         {QLatin1String("@bad"), bad.name()}}};
    QString result = QString::fromLatin1(sheet);
    for (const auto& [token, value] : values) result.replace(token, value);
    return result;
}

bool desktop_is_dark() { return QGuiApplication::palette().color(QPalette::Window).lightness() < 128; }

void set_text_size(int percent, QApplication& application) {
    const double usual = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
    QFont font = application.font();
    font.setPointSizeF(usual * percent / 100);
    // While there is a style sheet, windows do not hear of it.
    const QString sheet = application.styleSheet();
    application.setStyleSheet({});
    application.setFont(font);
    for (QWidget* window : QApplication::topLevelWidgets()) window->setFont(font);
    application.setStyleSheet(sheet);
}

void apply(ThemeChoice choice, bool desktop_dark, QApplication& application) {
    const bool dark = choice == ThemeChoice::dark || (choice == ThemeChoice::system && desktop_dark);
    const Theme& theme = dark ? Theme::dark_theme() : Theme::light_theme();
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font = application.font();
    // Where no desktop names a font, Noto reads better than the fallback of the font system.
    if (font.family().startsWith(QLatin1String("DejaVu")) || font.family() == QLatin1String("Sans Serif") ||
        font.family().isEmpty())
        if (QFontDatabase::hasFamily(QStringLiteral("Noto Sans"))) {
            font.setFamily(QStringLiteral("Noto Sans"));
            application.setFont(font);
        }
    application.setPalette(theme.palette());
    application.setStyleSheet(theme.style_sheet());
}

}  // namespace taso
