// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.h"

namespace taso {

/// An amount that no count of bytes or nanoseconds can hold.
class TooLarge : public Error {
  public:
    using Error::Error;
};

/// Bytes of "1048576", "8MiB", "1.5 KiB", "3MB" (KiB to TiB: 1024; kB to TB: 1000). Throws Error.
std::int64_t parse_bytes(std::string_view text);
/// Nanoseconds of "40ms", "1.5 s", "12us", "7ns"; the unit is required. Throws Error.
std::int64_t parse_time(std::string_view text);
/// For people: "7.42 MiB", "312 B"; "12.3 ms". Three significant digits.
std::string format_bytes(std::int64_t bytes);
std::string format_time(std::int64_t ns);

}  // namespace taso
