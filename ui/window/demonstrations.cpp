// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/demonstrations.h"

#include <QCoreApplication>

#include "window/main_window.h"

namespace taso {

namespace {

constexpr std::int64_t kib = 1024, mib = 1024 * kib;

}  // namespace

std::vector<Demonstration> demonstrations() {
    const auto words = [](const char* source) {
        return QCoreApplication::translate("taso::Demonstrations", source);
    };
    std::vector<Demonstration> all;
    Session segments;
    segments.network = "vgg16";
    segments.kind = BudgetKind::arena;
    segments.budget = 2 * mib;
    all.push_back(
        {words(QT_TRANSLATE_NOOP("taso::Demonstrations", "VGG-16 in 2 MiB")),
         words(QT_TRANSLATE_NOOP("taso::Demonstrations",
                                 "Layer by layer it takes 24.5 MiB. In segments, of which only some "
                                 "rows are held, it runs in 2.")),
         segments, std::nullopt});
    Session compared;
    compared.network = "squeezenet";
    compared.kind = BudgetKind::arena;
    all.push_back({words(QT_TRANSLATE_NOOP("taso::Demonstrations", "Time alone against memory")),
                   words(QT_TRANSLATE_NOOP("taso::Demonstrations",
                                           "The fastest plan of SqueezeNet is kept as A, and held against "
                                           "the best one within 1 MiB, layer by layer.")),
                   compared, mib});
    Session speech;
    speech.network = "ds_cnn";
    speech.profile = "cortex-a53";
    speech.kind = BudgetKind::arena;
    speech.budget = 24 * kib;
    all.push_back({words(QT_TRANSLATE_NOOP("taso::Demonstrations", "Words out of speech in 24 KiB")),
                   words(QT_TRANSLATE_NOOP("taso::Demonstrations",
                                           "A network that hears key words, on a Cortex-A53 with hardly any "
                                           "memory to spare.")),
                   speech, std::nullopt});
    return all;
}

DemonstrationRun::DemonstrationRun(const Demonstration& shown, WorkbenchWindow& window)
    : QObject(&window),
      window_(window),
      network_(shown.asked.network),
      then_budget_(shown.then_budget.value_or(0)) {
    connect(&window.workbench(), &Workbench::details_changed, this, &DemonstrationRun::look);
    connect(&window.workbench(), &Workbench::document_changed, this, [this] {
        if (window_.workbench().document()->session.network != network_) deleteLater();
    });
    connect(&window.workbench(), &Workbench::fault, this, &QObject::deleteLater);
}

void DemonstrationRun::look() {
    Workbench& workbench = window_.workbench();
    if (workbench.is_busy() || !workbench.can_keep_plan() ||
        workbench.document()->session.network != network_)
        return;
    disconnect(&workbench, nullptr, this, nullptr);
    deleteLater();
    // As the user would do it, whose question may have changed by now.
    if (workbench.budget() || workbench.deadline_ns()) return;
    workbench.keep_plan();
    window_.layers()->show_page(LayerCard::Page::comparison);
    workbench.set_budget(then_budget_);
}

void show_demonstration(const Demonstration& shown, WorkbenchWindow& window) {
    window.unless_unsaved([&window, shown] {
        if (shown.then_budget) new DemonstrationRun(shown, window);
        window.workbench().open(shown.asked);
    });
}

}  // namespace taso
