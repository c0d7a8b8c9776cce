// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX files that cannot be opened as they are: the window asks for the extents that one leaves open, and
// shows what of one is not supported.
#include <QApplication>
#include <QMenu>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

#include "graph/graph_items.h"
#include "graph/survey_bar.h"
#include "graph/survey_view.h"
#include "sources/session_file.h"
#include "support/onnx_model.h"
#include "support/patience.h"
#include "support/pictures.h"
#include "window/main_window.h"
#include "window/sizes_dialog.h"
#include "words/translation.h"

namespace taso {

namespace {

/// A conv of 3x3 and a layer behind it.
OnnxModel with_conv(const OnnxModel::Dims& input) {
    OnnxModel model(input, 13);
    model.weights("w", {4, 3, 3, 3});
    model.node("Conv", {"x", "w"}, "t");
    model.node("Relu", {"t"}, "r");
    return model;
}

/// A trunk of some convs, a head that is not supported at all, and one that is so in part.
OnnxModel detector() {
    OnnxModel model({1, 3, 32, 32}, 13);
    model.weights("w0", {8, 3, 3, 3});
    model.weights("w", {8, 8, 1, 1});
    model.node("Conv", {"x", "w0"}, "stem");
    std::string last = "stem";
    for (int i = 0; i < 3; i++) {
        const std::string conv = "block" + std::to_string(i) + "/conv",
                          add = "block" + std::to_string(i) + "/add";
        model.node("Conv", {last, "w"}, conv);
        model.node("Add", {last, conv}, add);
        last = add;
    }
    model.node("Conv", {last, "w"}, "boxes/conv");
    model.node("Sigmoid", {"boxes/conv"}, "boxes/sigmoid");
    model.node("Conv", {last, "w"}, "scores/conv");
    model.node("Softmax", {"scores/conv"}, "scores/softmax");
    model.integers("k", {100});
    model.node("TopK", {"scores/softmax", "k"}, "scores/topk");
    model.node("Relu", {"scores/topk"}, "scores/relu");
    model.node("NonMaxSuppression", {"boxes/sigmoid", "scores/relu"}, "selected");
    model.node("TopK", {"selected", "k"}, "first");
    return model.output("first");
}

}  // namespace

class QuickOpening : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup();
    void asks_for_open_extents();
    void sizes_that_will_not_do_can_be_put_right();
    void cancel_leaves_what_was_open();
    void asks_for_every_input();
    void a_session_keeps_the_sizes();
    void shows_what_is_not_supported();
    void cuts_by_button();
    void cuts_by_menu_and_key();
    void a_survey_ends_with_another_network();
    void says_it_in_german();

  private:
    Workbench& workbench() { return window_->workbench(); }
    QString saved(const OnnxModel& model, const char* name) {
        const QString file = folder_.filePath(QLatin1String(name));
        model.save(file.toStdString());
        return file;
    }
    SizesDialog* dialog() const { return window_->findChild<SizesDialog*>(); }
    /// Opens a file and waits for the question.
    void open_and_wait(const QString& file) {
        window_->open_path(file);
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), long_ms);
    }
    SurveyView& view() const { return *window_->view<SurveyView>(); }
    SurveyBar& bar() const { return *window_->survey_bar(); }
    /// Opens a file and waits for the picture of its nodes.
    void open_survey(const QString& file) {
        window_->open_path(file);
        QTRY_VERIFY_WITH_TIMEOUT(workbench().survey() && view().is_laid_out() && view().chosen() >= 0,
                                 long_ms);
    }
    int node_named(const char* name) const {
        const auto& nodes = window_->workbench().survey()->nodes;
        for (std::size_t i = 0; i < nodes.size(); i++)
            if (nodes[i].name == name) return static_cast<int>(i);
        return -1;
    }
    QStringList outputs() const {
        QStringList names;
        const Network& network = *window_->workbench().document()->network;
        for (const int tensor : network.outputs) names << QString::fromStdString(network.tensor_name(tensor));
        return names;
    }

    QTemporaryDir folder_;
    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickOpening::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QVERIFY(folder_.isValid());
}

void QuickOpening::init() {
    apply(ThemeChoice::light, false, *qApp);
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
}

void QuickOpening::cleanup() {
    window_.reset();
    for (QTranslator* translator : qApp->findChildren<QTranslator*>()) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    QLocale::setDefault(QLocale::c());
}

void QuickOpening::asks_for_open_extents() {
    OnnxModel model = with_conv({-1, 3, -1, -1});
    auto& shape = *model.graph().mutable_input(0)->mutable_type()->mutable_tensor_type()->mutable_shape();
    shape.mutable_dim(2)->set_dim_param("height");
    shape.mutable_dim(3)->set_dim_param("width");
    open_and_wait(saved(model.output("r"), "open.onnx"));
    QVERIFY(!workbench().is_opening() && window_->messages()->isHidden());
    QStringList said;
    for (const QLabel* label : dialog()->findChildren<QLabel*>()) said << label->text();
    QVERIFY(said.contains("x") && said.contains("[1, 3, height, width]"));
    QVERIFY(!said.filter("open.onnx").isEmpty());
    const auto fields = dialog()->fields(0);
    QCOMPARE(fields.size(), std::size_t{2});
    QCOMPARE(fields[0]->value(), 224);
    QCOMPARE(fields[1]->value(), 224);
    keep_picture(*dialog(), "sizes-light.png");
    window_->set_theme(ThemeChoice::dark);
    keep_picture(*dialog(), "sizes-dark.png");
    // By keyboard alone: the first field is typed into at once.
    QTRY_VERIFY(fields[0]->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), "32");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(fields[1]->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), "48");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    QVERIFY((workbench().document()->network->input == TensorShape{3, 32, 48}));
    QTRY_VERIFY(!dialog());
}

void QuickOpening::sizes_that_will_not_do_can_be_put_right() {
    // A layer that wants 4x5x5.
    OnnxModel model = with_conv({1, 3, -1, -1});
    OnnxModel::set(model.node("Flatten", {"r"}, "f"), "axis", 1);
    model.weights("m", {100, 2});
    model.node("MatMul", {"f", "m"}, "y");
    open_and_wait(saved(model.output("y"), "fitting.onnx"));
    dialog()->fields(0)[0]->setValue(8);
    dialog()->fields(0)[1]->setValue(9);
    QTest::mouseClick(dialog()->open_button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog()->is_waiting(), long_ms);
    QVERIFY2(dialog()->outcome()->text().contains("fitting.onnx"), qPrintable(dialog()->outcome()->text()));
    QVERIFY(dialog()->outcome()->isVisible() && window_->messages()->isHidden());
    keep_picture(*dialog(), "sizes-fault.png");
    dialog()->fields(0)[0]->setValue(7);
    dialog()->fields(0)[1]->setValue(7);
    QTest::mouseClick(dialog()->open_button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document() && !dialog(), long_ms);
    QVERIFY((workbench().document()->network->input == TensorShape{3, 7, 7}));
}

void QuickOpening::cancel_leaves_what_was_open() {
    window_->open_path("tiny");
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    const auto before = workbench().document();
    open_and_wait(saved(with_conv({1, 3, -1, -1}).output("r"), "open.onnx"));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(workbench().document() == before && !workbench().is_opening());
    QVERIFY(window_->messages()->isHidden());
    workbench().open_with_sizes({{"x", {3, 8, 8}}});
    QVERIFY(!workbench().is_opening());
    // The next file is opened as ever.
    window_->open_path("resnet8");
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document()->name == "resnet8", long_ms);
}

void QuickOpening::asks_for_every_input() {
    OnnxModel model({1, 3, -1, -1}, 13);
    model.add_input("left", {1, -1, 6, 6});
    model.add_input("right", {1, 4, 6, 6});
    model.weights("w", {4, 3, 3, 3});
    model.node("Conv", {"x", "w"}, "t");
    model.node("Add", {"left", "right"}, "sum");
    open_and_wait(saved(model.output("t").output("sum"), "several.onnx"));
    QCOMPARE(dialog()->fields(0).size(), std::size_t{2});
    QCOMPARE(dialog()->fields(1).size(), std::size_t{1});
    // Channels.
    QCOMPARE(dialog()->fields(1)[0]->value(), 3);
    keep_picture(*dialog(), "sizes-several.png");
    for (QSpinBox* field : dialog()->fields(0)) field->setValue(16);
    dialog()->fields(1)[0]->setValue(4);
    QTest::mouseClick(dialog()->open_button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    const auto& parts = workbench().document()->network->input_parts;
    QCOMPARE(parts.size(), std::size_t{3});
    QVERIFY((parts[0].shape == TensorShape{3, 16, 16}) && (parts[1].shape == TensorShape{4, 6, 6}));
}

void QuickOpening::a_session_keeps_the_sizes() {
    open_and_wait(saved(with_conv({1, 3, -1, -1}).output("r"), "open.onnx"));
    for (QSpinBox* field : dialog()->fields(0)) field->setValue(12);
    QTest::mouseClick(dialog()->open_button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document() && !workbench().is_busy(), long_ms);
    const QString session = folder_.filePath("open.taso");
    window_->save_session(session);
    init();
    window_->open_session(session);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    QVERIFY((workbench().document()->network->input == TensorShape{3, 12, 12}));
    QVERIFY(!dialog());
}

void QuickOpening::shows_what_is_not_supported() {
    window_->open_path("resnet8");
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document() && window_->is_settled(), long_ms);
    const auto before = workbench().document();
    open_survey(saved(detector(), "detector.onnx"));
    QVERIFY(!workbench().is_opening() && workbench().document() == before);
    QVERIFY(view().isVisible() && !window_->view<GraphView>()->isVisible() && bar().isVisible());
    QVERIFY(window_->messages()->isHidden());
    QCOMPARE(
        bar().words()->text(),
        QString("detector.onnx has operators that are not supported: 2 TopK, 1 NonMaxSuppression. All else "
                "here is of resnet8, which stays open."));
    std::map<GraphNode::Look, int> looks;
    for (const QGraphicsItem* item : view().scene()->items())
        if (const auto* node = dynamic_cast<const GraphNode*>(item)) looks[node->look()]++;
    QCOMPARE(looks[GraphNode::Look::missing], 3);
    QCOMPARE(looks[GraphNode::Look::behind], 1);
    QCOMPARE(looks[GraphNode::Look::input], 1);
    QCOMPARE(looks[GraphNode::Look::layer], 11);
    // The first of them is chosen, and said what it is.
    QCOMPARE(view().chosen(), node_named("scores/topk"));
    QCOMPARE(bar().chosen_words()->text(),
             QString("scores/topk (TopK): this op is not supported. Cut here to open what comes before it."));
    QTest::qWait(50);
    keep_picture(*window_, "survey-light.png");
    view().fit_all();
    keep_picture(view(), "survey-all-light.png");
    view().zoom(0.3);
    keep_picture(view(), "survey-small-light.png");
    window_->set_theme(ThemeChoice::dark);
    view().fit();
    QTest::qWait(200);
    keep_picture(*window_, "survey-dark.png");
    window_->set_theme(ThemeChoice::light);
    // By keyboard from one to the next.
    QVERIFY(view().hasFocus());
    QTest::keyClick(&view(), Qt::Key_PageDown);
    QCOMPARE(view().chosen(), node_named("selected"));
    QTest::keyClick(&view(), Qt::Key_PageDown);
    QTest::keyClick(&view(), Qt::Key_PageDown);
    QCOMPARE(view().chosen(), node_named("first"));
    QTest::keyClick(&view(), Qt::Key_PageUp);
    QCOMPARE(view().chosen(), node_named("selected"));
    QTest::keyClick(&view(), Qt::Key_Up);
    QVERIFY2(bar().chosen_words()->text().startsWith("scores/relu (Relu) reads what is not supported."),
             qPrintable(bar().chosen_words()->text()));
    QTest::keyClick(&view(), Qt::Key_Home);
    QCOMPARE(view().chosen(), node_named("stem"));
    // Closed, the graph of what is open is back.
    QTest::mouseClick(bar().close_button(), Qt::LeftButton);
    QVERIFY(!workbench().survey() && !bar().isVisible());
    QVERIFY(window_->view<GraphView>()->isVisible() && !view().isVisible());
    QVERIFY(workbench().document() == before);
}

void QuickOpening::cuts_by_button() {
    open_survey(saved(detector(), "detector.onnx"));
    view().choose(node_named("selected"));
    QVERIFY(bar().cut_button()->isEnabled());
    QVERIFY(bar().cut_button()->toolTip().contains("scores/softmax"));
    QTest::mouseClick(bar().cut_button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document() && !workbench().is_busy(), long_ms);
    QVERIFY(!workbench().survey() && !bar().isVisible() && window_->view<GraphView>()->isVisible());
    QCOMPARE(outputs(), QStringList({"boxes/sigmoid", "scores/softmax"}));
    // A session has the part.
    const QString session = folder_.filePath("part.taso");
    window_->save_session(session);
    init();
    window_->open_session(session);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    QCOMPARE(outputs(), QStringList({"boxes/sigmoid", "scores/softmax"}));
}

void QuickOpening::cuts_by_menu_and_key() {
    const QString file = saved(detector(), "detector.onnx");
    open_survey(file);
    const auto cut_of = [&](QMenu* menu) { return menu ? menu->actions().at(0) : nullptr; };
    view().fit_all();
    // At a node that is supported: with it.
    QAction* cut = cut_of(view().menu_at(view().place_of(node_named("block1/add"))));
    QVERIFY(cut && cut->isEnabled());
    QCOMPARE(view().chosen(), node_named("block1/add"));
    QVERIFY(cut->toolTip().contains("block1/add"));
    // At an arrow: at what it carries.
    const QPoint arrow =
        (view().place_of(node_named("scores/softmax")) + view().place_of(node_named("scores/topk"))) / 2;
    QAction* cut_arrow = cut_of(view().menu_at(arrow));
    QVERIFY(cut_arrow && cut_arrow->toolTip().contains("scores/softmax"));
    // At an input there is nothing.
    QVERIFY(!view().menu_at(view().place_of(0)));
    cut->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    QCOMPARE(outputs(), QStringList({"block1/add"}));
    // By keyboard alone.
    open_survey(file);
    QTest::keyClick(&view(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!workbench().survey(), long_ms);
    QCOMPARE(outputs(), QStringList({"scores/softmax"}));
}

void QuickOpening::a_survey_ends_with_another_network() {
    // Nothing before it: there is nothing to cut.
    OnnxModel model({1, 3, 8, 8}, 13);
    model.node("Mystery", {"x"}, "m");
    open_survey(saved(model.output("m"), "mystery.onnx"));
    QVERIFY(!bar().cut_button()->isEnabled());
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(!workbench().is_opening());
    // What cannot be opened leaves it.
    window_->open_path(folder_.filePath("nowhere.onnx"));
    QTRY_VERIFY_WITH_TIMEOUT(window_->messages()->isVisible(), long_ms);
    QVERIFY(workbench().survey() && view().isVisible());
    // Another survey takes its place.
    open_survey(saved(detector(), "detector.onnx"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().survey()->nodes.size() > 2, long_ms);
    QVERIFY(!window_->messages()->isVisible());
    view().choose(node_named("first"));
    window_->open_path(folder_.filePath("mystery.onnx"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().survey()->nodes.size() == 2 && view().chosen() == 1, long_ms);
    // Closed before it is laid out.
    workbench().close_survey();
    QVERIFY(!workbench().survey() && view().is_laid_out() && !bar().isVisible());
    window_->open_path(folder_.filePath("detector.onnx"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().survey(), long_ms);
    workbench().close_survey();
    QTest::qWait(300);
    QVERIFY(view().scene()->items().isEmpty());
    open_survey(folder_.filePath("detector.onnx"));
    window_->open_path("tiny");
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    QVERIFY(!workbench().survey() && window_->view<GraphView>()->isVisible() && !bar().isVisible());
}

void QuickOpening::says_it_in_german() {
    install_translation(*qApp, QLocale(QLocale::German));
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->show();
    open_survey(saved(detector(), "detector.onnx"));
    QCOMPARE(bar().words()->text(),
             QString::fromUtf8("detector.onnx hat Operatoren, die nicht unterstützt werden: "
                               "2 TopK, 1 NonMaxSuppression."));
    QCOMPARE(
        bar().chosen_words()->text(),
        QString::fromUtf8("scores/topk (TopK): diese Op wird nicht unterstützt. Ein Schnitt hier öffnet, "
                          "was davor kommt."));
    keep_picture(*window_, "survey-german.png");
    window_->resize(window_->minimumSize());
    QTest::qWait(100);
    keep_picture(*window_, "survey-german-small.png");
    QMenu* menu = view().menu_at(view().place_of(view().chosen()));
    QVERIFY(menu);
    QCOMPARE(menu->actions().at(0)->text(), QString::fromUtf8("Hier abs&chneiden"));
    menu->popup(view().mapToGlobal(view().place_of(view().chosen())));
    keep_picture(*menu, "survey-menu.png");
    menu->close();
    open_and_wait(saved(with_conv({1, 3, -1, -1}).output("r"), "open.onnx"));
    keep_picture(*dialog(), "sizes-german.png");
    QCOMPARE(dialog()->windowTitle(), QString::fromUtf8("Größe der Eingabe"));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    // A question that is not answered leaves the picture.
    QVERIFY(workbench().survey() && view().isVisible());
}

}  // namespace taso

QTEST_MAIN(taso::QuickOpening)
#include "quick_opening_onnx_window.moc"
