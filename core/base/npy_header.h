// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/array.h"

namespace taso {

/// What the header of an NPY file says.
struct NpyHeader {
    std::string descr;  ///< byte order and type of the elements, as "<f4"
    bool fortran_order = false;
    Dims shape;
};

/// A header's text: a literal of a Python dict, with these three keys in any order. Throws Error, beginning with
/// `where`.
NpyHeader read_npy_header(std::string_view text, const std::string& where);

/// The same as text.
std::string npy_header(const NpyHeader& header);

}  // namespace taso
