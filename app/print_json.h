// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

#include "base/json_file.h"

namespace taso {

/// A value as one line on stdout. Bytes that are no UTF-8, as files' names may have, do not stop it.
inline void print_json(const Json& value) {
    std::printf("%s\n", value.dump(-1, ' ', false, Json::error_handler_t::replace).c_str());
}

}  // namespace taso
