// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/chart_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>

#include "style/chart.h"
#include "style/chart_file.h"
#include "style/file_dialog.h"
#include "style/table_lines.h"

namespace taso {

ChartMenu::ChartMenu(Chart& chart)
    : QMenu(&chart),
      chart_(chart),
      copy_picture_(addAction(tr("&Copy picture"))),
      copy_values_(addAction(tr("Copy &values"))),
      save_(addAction(tr("&Save …"))),
      closer_(nullptr),
      further_(nullptr),
      whole_(nullptr) {
    addSeparator();
    closer_ = addAction(tr("Zoom &in") + QLatin1String("\t+"));
    further_ = addAction(tr("Zoom &out") + QLatin1String("\t-"));
    whole_ = addAction(tr("Show the &whole") + QLatin1String("\t0"));
    connect(copy_picture_, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setImage(picture_of(chart_)); });
    connect(copy_values_, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(tsv_lines(lines_of(chart_.values()))); });
    connect(save_, &QAction::triggered, this, &ChartMenu::ask_file);
    connect(closer_, &QAction::triggered, &chart, &Chart::zoom_in);
    connect(further_, &QAction::triggered, &chart, &Chart::zoom_out);
    connect(whole_, &QAction::triggered, &chart, &Chart::show_whole);
    connect(this, &QMenu::aboutToShow, this, [this] {
        const bool filled = chart_.is_filled() && chart_.sentence().isEmpty();
        for (QAction* action : {copy_picture_, copy_values_, save_, closer_}) action->setEnabled(filled);
        for (QAction* action : {further_, whole_}) action->setEnabled(filled && chart_.is_zoomed());
    });
}

void ChartMenu::ask_file() {
    const QStringList filters = {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"),
                                 tr("PDF document (*.pdf)"), tr("Comma-separated values (*.csv)")};
    // Without a folder it opens where the last dialog was closed.
    QFileDialog* dialog = save_dialog(&chart_, tr("Save the chart"), {}, filters.join(QStringLiteral(";;")));
    connect(dialog, &QFileDialog::fileSelected, &chart_, &Chart::save);
    dialog->open();
}

QToolButton* ChartMenu::button(Chart& chart, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(QString::fromUtf8("⋯"));
    button->setToolTip(tr("Copy or save the chart"));
    button->setAccessibleName(tr("%1: copy or save").arg(chart.accessibleName()));
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QToolButton::clicked, &chart, [&chart, button] {
        chart.menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

}  // namespace taso
