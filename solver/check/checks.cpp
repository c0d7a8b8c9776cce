// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checks.h"

namespace taso {

const std::vector<Check>& checks() {
    static const std::vector<Check> all = {
#define TASO_READS(name, holds) {#name, holds, true, check_##name},
#define TASO_HOLDS(name, holds) {#name, holds, false, check_##name},
#include "check/checks.def"
#undef TASO_READS
#undef TASO_HOLDS
    };
    return all;
}

}  // namespace taso
