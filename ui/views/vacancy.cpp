// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/vacancy.h"

#include <QCoreApplication>

namespace taso {

bool is_vacant(const Workbench& workbench) {
    return !workbench.frontier() || workbench.frontier()->points.empty();
}

QString vacancy_text(const Workbench& workbench, const QString& without_network) {
    if (!is_vacant(workbench)) return {};
    if (!workbench.document())
        return workbench.is_opening() ? QCoreApplication::translate("taso::Vacancy", "Opening the network …")
                                      : without_network;
    return workbench.is_busy() ? QCoreApplication::translate("taso::Vacancy", "Computing the frontier …")
                               : QCoreApplication::translate("taso::Vacancy", "There is no plan.");
}

}  // namespace taso
