// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "answer/answer.h"
#include "exact/frontier.h"
#include "problem/ledger.h"
#include "profile/profile.h"
#include "sources/session_file.h"

namespace taso {

/// All that a report tells.
struct ReportFacts {
    Session session;                         ///< the question, and how it is asked again
    std::shared_ptr<const Network> network;  ///< null: a problem was opened
    std::shared_ptr<const Profile> profile;  ///< null: likewise
    std::shared_ptr<const Problem> problem;  ///< under the session's rules
    Answer answer;
    Frontier frontier;
    std::optional<Ledger> a;  ///< a plan to hold it against
    std::string date;         ///< empty: none is stated
};

/// Opens and solves what a session asks. Throws Error, also where nothing keeps what it asks.
ReportFacts report_facts(const Session& session, const Control& control = {});
/// The same of what has been opened: session, network, profile and problem are there, and all else but A and the date
/// is found.
ReportFacts solved(ReportFacts opened, const Control& control = {});

/// One page of HTML that needs no other file: question, answer with its proof, frontier, what runs where, the arena's
/// map, where the times are from, what differs from A, and the commands that repeat it.
std::string report_html(const ReportFacts& facts);

/// The command that asks a session's question: "taso solve squeezenet --profile cortex-a15 --kind arena".
std::string command_of(const Session& session, const std::string& command);

}  // namespace taso
