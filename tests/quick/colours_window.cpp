// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the window can be read, and every mark told from every other, by people who see red and green
// as one, too.
#include <QImage>
#include <QPainter>
#include <QtTest>
#include <vector>

#include "graph/graph_heat.h"
#include "style/theme.h"
#include "support/colour_distance.h"

namespace taso {

namespace {

struct Named {
    QString name;
    QColor colour;
    bool striped = false;
};

/// What bars, boxes and squares are filled with.
std::vector<Named> marks(const Theme& theme) {
    std::vector<Named> marks;
    for (const QString& family : coloured_families())
        marks.push_back({family, theme.family(family), Theme::is_striped(family)});
    marks.push_back({QStringLiteral("other layers"), theme.family({}), false});
    marks.push_back({QStringLiteral("transform"), theme.transform(), false});
    return marks;
}

void compare(const std::vector<Named>& marks, double least, double least_if_striped) {
    for (std::size_t i = 0; i < marks.size(); i++)
        for (std::size_t k = 0; k < i; k++)
            for (const Vision vision : all_visions) {
                const bool stripes_tell = marks[i].striped != marks[k].striped;
                if (stripes_tell && vision != Vision::normal) continue;
                const double apart = distance(marks[i].colour, marks[k].colour, vision);
                QVERIFY2(apart >= (stripes_tell ? least_if_striped : least),
                         qPrintable(QStringLiteral("%1 and %2 are %3 apart in vision %4")
                                        .arg(marks[i].name, marks[k].name)
                                        .arg(apart)
                                        .arg(static_cast<int>(vision))));
            }
}

}  // namespace

class QuickColours : public QObject {
    Q_OBJECT

  private slots:
    void distances_are_as_published();
    void texts_can_be_read_data() { themes(); }
    void texts_can_be_read();
    void families_are_told_apart_data() { themes(); }
    void families_are_told_apart();
    void buffers_are_told_apart_data() { themes(); }
    void buffers_are_told_apart();
    void stripes_are_seen_data() { themes(); }
    void stripes_are_seen();

  private:
    static void themes() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    static const Theme& theme() {
        QFETCH(bool, dark);
        return dark ? Theme::dark_theme() : Theme::light_theme();
    }
};

void QuickColours::distances_are_as_published() {
    // Of the test data of Sharma, Wu and Dalal.
    const auto close = [](double a, double b) { return std::abs(a - b) < 5e-5; };
    QVERIFY(close(distance({50, 2.6772, -79.7751}, {50, 0, -82.7485}), 2.0425));
    QVERIFY(close(distance({50, 2.5, 0}, {50, 0, -2.5}), 4.3065));
    QVERIFY(close(distance({50, 2.5, 0}, {61, -5, 29}), 22.8977));
    QVERIFY(close(distance({22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}), 2.0373));
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 1e-9);
}

void QuickColours::texts_can_be_read() {
    constexpr double least = 4.5;
    const Theme& now = theme();
    const std::vector<Named> texts = {
        {QStringLiteral("text"), now.text},       {QStringLiteral("muted"), now.muted},
        {QStringLiteral("accent"), now.accent},   {QStringLiteral("good"), now.good},
        {QStringLiteral("caution"), now.caution}, {QStringLiteral("bad"), now.bad}};
    const std::vector<Named> grounds = {
        {QStringLiteral("window"), now.window},   {QStringLiteral("panel"), now.panel},
        {QStringLiteral("raised"), now.raised},   {QStringLiteral("field"), now.field()},
        {QStringLiteral("stripe"), now.stripe()}, {QStringLiteral("hover"), now.hover()},
        {QStringLiteral("tint"), now.tint()},     {QStringLiteral("bad_tint"), now.bad_tint()}};
    const auto check = [](const Named& text, const Named& ground) {
        const double found = contrast(text.colour, ground.colour);
        QVERIFY2(found >= least,
                 qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name, ground.name).arg(found)));
    };
    for (const Named& text : texts)
        for (const Named& ground : grounds) check(text, ground);
    check({QStringLiteral("on_accent"), now.on_accent}, {QStringLiteral("accent"), now.accent});
    // The boxes of the graph, and the signs of its transforms.
    for (const Named& mark : marks(now))
        for (const Named& text : {texts[0], texts[1]})
            check(text, {mark.name, Theme::mixed(now.panel, mark.colour, Theme::box_weight)});
    // The same, coloured by figures.
    for (int step = -10; step <= 10; step++)
        check(texts[0], {QStringLiteral("warmth %1").arg(step / 10.0),
                         Theme::mixed(now.panel, heat_colour(now, step / 10.0), heat_weight)});
}

void QuickColours::families_are_told_apart() {
    const std::vector<Named> all = marks(theme());
    QCOMPARE(all.size(), std::size_t(14));
    // Two that are both plain or both striped differ in colour for everybody; of the others, whom the stripes
    // tell apart, this is asked in normal vision only.
    compare(all, 11, 9);
    for (const Named& mark : all) QVERIFY2(contrast(mark.colour, theme().panel) >= 3, qPrintable(mark.name));
}

void QuickColours::buffers_are_told_apart() {
    const Theme& now = theme();
    std::vector<Named> all = {{QStringLiteral("tensor"), now.tensor()},
                              {QStringLiteral("copy"), now.transform()},
                              {QStringLiteral("workspace"), now.workspace()},
                              {QStringLiteral("weights"), now.weights(), true},
                              {QStringLiteral("line"), now.lines(), true}};
    for (Named& kind : all) kind.colour = Theme::mixed(now.panel, kind.colour, Theme::buffer_weight);
    compare(all, 11, 9);
    for (const Named& kind : all)
        for (const Vision vision : all_visions)
            QVERIFY2(distance(kind.colour, now.panel, vision) >= 11, qPrintable(kind.name));
}

void QuickColours::stripes_are_seen() {
    // In the smallest place that they are painted in, the strip at a box's side.
    const Theme& now = theme();
    for (const QString& family : {QStringLiteral("direct"), QStringLiteral("depthwise")}) {
        QImage image(6, 40, QImage::Format_RGB32);
        QPainter painter(&image);
        fill_family(painter, image.rect(), family, now);
        painter.end();
        int other = 0;
        for (int y = 0; y < image.height(); y++)
            for (int x = 0; x < image.width(); x++)
                other += distance(image.pixelColor(x, y), now.family(family), Vision::deuteranopia) > 11;
        const int all = image.width() * image.height();
        QVERIFY2(Theme::is_striped(family) ? other > all / 5 && other < all * 2 / 3 : other == 0,
                 qPrintable(QString::number(other)));
    }
}

}  // namespace taso

QTEST_MAIN(taso::QuickColours)
#include "quick_colours_window.moc"
