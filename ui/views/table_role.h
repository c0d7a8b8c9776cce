// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace taso {

/// What the models of tables say of a cell beside what is shown, so that one filter, one delegate and one way to
/// copy serve all of them. A model inherits it.
struct TableRole {
    enum Role {
        sort_role = Qt::UserRole,
        share_role,      ///< of the bar beneath a time
        family_role,     ///< of the primitive, for its colour
        pinned_role,     ///< by hand
        banned_role,     ///< everywhere
        transform_role,  ///< the row is none of a layer
        segment_role,    ///< the row is a segment's
        filter_role,     ///< of any column: the words that the row is looked for by
        plain_role  ///< as a list, as one column may hold two values: exact, for other programs; in a heading
                    ///< their names
    };
};

}  // namespace taso
