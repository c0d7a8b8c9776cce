// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/layer_search.h"

namespace taso {

QString searched_text(const ShownLayer& layer) {
    return QStringList{layer.name, layer.op, layer.primitive, op_text(layer.family.toStdString()),
                       layouts_text(layer.input, layer.output)}
        .join(QLatin1Char('\n'));
}

}  // namespace taso
