// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/document.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "base/error.h"
#include "base/sha256.h"
#include "compare/session_answer.h"
#include "network/network_file.h"
#include "pack/packer.h"
#include "problem/reorder.h"
#include "sources/open.h"
#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

bool is_file(const std::string& source) { return QFileInfo(text(source)).isFile(); }

void add_warning(QString& warning, const QString& sentence) {
    if (sentence.isEmpty()) return;
    if (!warning.isEmpty()) warning += QLatin1Char(' ');
    warning += sentence;
}

/// From the order of execution back to the problem's numbers.
Schedule in_file_order(Schedule schedule, const std::vector<int>& order) {
    const auto layer = [&](int& number) {
        if (number >= 0) number = order[static_cast<std::size_t>(number)];
    };
    const auto tensor = [&](int& number) {
        if (number > 0) number = order[static_cast<std::size_t>(number) - 1] + 1;
    };
    for (Step& step : schedule.steps) {
        layer(step.layer);
        tensor(step.tensor);
    }
    for (Buffer& buffer : schedule.buffers) {
        layer(buffer.layer);
        tensor(buffer.tensor);
    }
    return schedule;
}

}  // namespace

void take_rules(Session& session, const Rules& rules) {
    session.pins = rules.pins;
    session.bans = rules.bans;
    session.alone = rules.alone;
    session.together = rules.together;
}

std::shared_ptr<const Document> load_document(const Session& session) {
    auto document = std::make_shared<Document>();
    document->session = session;
    Session& found = document->session;
    Source source = open(session.network, session.wishes);
    if (std::holds_alternative<Problem>(source)) {
        auto problem = std::make_shared<Problem>(std::get<Problem>(std::move(source)));
        found.network_hash = hash_of_file(session.network);
        found.profile_hash.clear();
        found.threads = problem->threads;
        document->problem = problem;
    } else {
        auto network = std::make_shared<Network>(std::get<Network>(std::move(source)));
        auto profile = std::make_shared<Profile>(load_profile(session.profile, session.allow_emulated));
        document->problem = std::make_shared<Problem>(make_problem(*network, *profile, session.threads));
        found.network_hash =
            is_file(session.network) ? hash_of_file(session.network) : sha256(describe(*network).dump());
        found.profile_hash = is_file(session.profile) ? hash_of_file(session.profile) : profile->kernels;
        document->network = network;
        document->repeats = find_repeats(*network);
        document->profile = profile;
        add_warning(document->warning, sentence_text(batch_note(*network)));
        add_warning(document->warning, sentence_text(profile->warning()));
        add_warning(document->warning, sentence_text(document->problem->timing_note));
        if (profile->is_emulated())
            add_warning(document->warning,
                        QCoreApplication::translate(
                            "taso::Document",
                            "The times were taken under an emulator and say nothing about a board."));
    }
    document->name = text(document->problem->name);
    for (const ProblemLayer& layer : document->problem->layers)
        if (layer.candidates.empty())
            throw Error(session.network + ": no primitive can compute layer '" + layer.name + "'");
    if (document->problem->layers.empty()) throw Error(session.network + ": has no layers");
    const Rules rules = rules_of(session);
    document->allowed = rules == Rules{}
                            ? document->problem
                            : std::make_shared<const Problem>(restricted(*document->problem, rules));
    if (!session.network_hash.empty() && session.network_hash != found.network_hash)
        add_warning(document->warning,
                    QCoreApplication::translate("taso::Document",
                                                "The network has changed since this session was saved."));
    if (!session.profile_hash.empty() && session.profile_hash != found.profile_hash)
        add_warning(document->warning,
                    QCoreApplication::translate("taso::Document",
                                                "The profile has changed since this session was saved."));
    return document;
}

std::shared_ptr<const Details> make_details(const Problem& problem, const FrontierPoint& point,
                                            const Control& control) {
    auto details = std::make_shared<Details>();
    Answer& answer = details->answer;
    answer.status = point.proven ? Status::optimal : Status::feasible;
    answer.fits = true;
    answer.latency_ns = point.latency_ns;
    if (point.proven) answer.bound_ns = point.latency_ns;
    answer.order = point.order;
    answer.selection = point.selection;
    const Problem ordered = ordered_by(problem, answer);
    answer.schedule = schedule(ordered, point.selection);
    const std::int64_t arena = pack(answer.schedule, control);
    answer.memory = memory(ordered, point.selection, arena);
    details->schedule = in_file_order(answer.schedule, point.order);
    details->completed_by.resize(point.order.size());
    for (int k = 0; k < static_cast<int>(point.order.size()); k++) {
        const Segment* segment = point.selection.segment_of(k);
        const int maker = segment ? segment->last : completed_by(ordered, point.selection, k);
        details->completed_by[static_cast<std::size_t>(point.order[static_cast<std::size_t>(k)])] =
            point.order[static_cast<std::size_t>(maker)];
    }
    return details;
}

}  // namespace taso
