// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX files that cannot be opened as they are: the window asks for the extents that one leaves open.
#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

#include "sources/session_file.h"
#include "support/onnx_model.h"
#include "support/patience.h"
#include "window/main_window.h"
#include "window/sizes_dialog.h"

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

}  // namespace

class QuickOpening : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup() { window_.reset(); }
    void asks_for_open_extents();
    void sizes_that_will_not_do_can_be_put_right();
    void cancel_leaves_what_was_open();
    void asks_for_every_input();
    void a_session_keeps_the_sizes();

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
    /// For looking at: into the folder that TASO_PICTURES names.
    static void take_picture(QWidget& widget, const char* name) {
        const QString folder = qEnvironmentVariable("TASO_PICTURES");
        if (!folder.isEmpty()) widget.grab().save(folder + QLatin1Char('/') + QLatin1String(name));
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
    take_picture(*dialog(), "sizes-light.png");
    window_->set_theme(ThemeChoice::dark);
    take_picture(*dialog(), "sizes-dark.png");
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
    take_picture(*dialog(), "sizes-fault.png");
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
    take_picture(*dialog(), "sizes-several.png");
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

}  // namespace taso

QTEST_MAIN(taso::QuickOpening)
#include "quick_opening_onnx_window.moc"
