// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "base/error.h"

/// The sentence of the fault that a call ends with; empty: it ends well.
inline std::string fault_of(const std::function<void()>& call) {
    try {
        call();
    } catch (const taso::Error& fault) {
        return fault.what();
    }
    return {};
}
