// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <vector>

#include "answer/answer.h"
#include "exact/frontier.h"
#include "network/network.h"
#include "network/repeats.h"
#include "profile/profile.h"
#include "question/rules.h"
#include "sources/session_file.h"

namespace taso {

/// A network under a profile; never changed once made, so that window and worker threads may both hold it.
struct Document {
    Session session;  ///< what it was opened from, with the hashes that were found
    QString name;
    QString warning;                         ///< one sentence where something has changed since; may be empty
    std::shared_ptr<const Network> network;  ///< null: opened as a problem, cannot be exported
    std::vector<Repeat> repeats;             ///< of the network's layers
    std::shared_ptr<const Profile> profile;  ///< null: opened as a problem
    std::shared_ptr<const Problem> problem;  ///< with every candidate
    std::shared_ptr<const Problem> allowed;  ///< what the session's pins and bans leave of it
};

/// What is known of one frontier point beyond memory and latency.
struct Details {
    Answer answer;  ///< packed, with the memory of every kind
    /// The answer's, with layers and tensors numbered as in the problem, not in the order of execution.
    Schedule schedule;
    std::vector<int> completed_by;  ///< by layer, both of the problem: in whose step it is completed
};

void take_rules(Session& session, const Rules& rules);

/// Reads network and profile and prices every primitive. Throws Error.
std::shared_ptr<const Document> load_document(const Session& session);
/// Throws Error; a stopped one is worthless.
std::shared_ptr<const Details> make_details(const Problem& problem, const FrontierPoint& point,
                                            const Control& control);

}  // namespace taso
