// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/opening.h"

#include <utility>

#include "profile/profile.h"

namespace taso {

Opening::Opening(std::function<Session()> present, QObject* parent)
    : Lane(parent), present_(std::move(present)) {}

Session Opening::newest() const {
    const Session now = present_();
    if (!request_) return now;
    Session newest = request_->wanted;
    const Session& before = request_->before;
    const auto carry = [&](auto Session::*member) {
        if (!(now.*member == before.*member)) newest.*member = now.*member;
    };
    if (request_->carries == Carries::nothing) return newest;
    // A budget is of one kind.
    if (now.kind != before.kind) newest.budget.reset();
    carry(&Session::kind);
    carry(&Session::order);
    carry(&Session::stream);
    if (request_->carries == Carries::settings) return newest;
    // Either may end the other.
    if (now.budget != before.budget || now.deadline_ns != before.deadline_ns) {
        newest.budget = now.budget;
        newest.deadline_ns = now.deadline_ns;
    }
    carry(&Session::pins);
    carry(&Session::bans);
    carry(&Session::alone);
    carry(&Session::together);
    carry(&Session::layer);
    return newest;
}

void Opening::open_network(const QString& source) {
    Session wanted = newest();
    wanted.network = source.toStdString();
    wanted.network_hash.clear();
    wanted.wishes = {};
    wanted.budget.reset();
    wanted.deadline_ns.reset();
    wanted.pins.clear();
    wanted.bans.clear();
    wanted.alone.clear();
    wanted.together.clear();
    wanted.layer.clear();
    start(wanted, Carries::settings, {}, false);
}

void Opening::open_profile(const QString& source, bool allow_emulated, const QString& session_file) {
    Session wanted = newest();
    wanted.profile = source.toStdString();
    wanted.allow_emulated = allow_emulated;
    wanted.profile_hash.clear();
    open_again(wanted, session_file);
}

void Opening::open_usual_profile(const QString& file) {
    run([this, file](const Job& job) {
        load_profile(file.toStdString());
        job.tell([this, file] { emit usual_profile_opened(file); });
    });
}

void Opening::set_threads(int threads, const QString& session_file) {
    Session wanted = newest();
    if (threads == wanted.threads) return;
    wanted.threads = threads;
    open_again(wanted, session_file);
}

void Opening::open_again(const Session& wanted, const QString& session_file) {
    if (request_)
        start(wanted, request_->carries, QString(request_->session_file), true);
    else
        start(wanted, Carries::question, session_file, true);
}

QString Opening::lacking_file() const {
    return lacking_ ? QString::fromStdString(lacking_->wanted.network) : QString();
}

void Opening::open_with_sizes(const std::map<std::string, std::vector<std::int64_t>>& sizes) {
    if (!lacking_) return;
    const Request request = *lacking_;
    Session wanted = request.wanted;
    for (const auto& [input, extents] : sizes) wanted.wishes.sizes[input] = extents;
    // Of a session's file it is no longer what that says.
    start(wanted, request.carries, request.session_file, true);
    // Sizes that will not do may be followed by others.
    lacking_ = request;
}

void Opening::open(const Session& session, const QString& session_file, bool modified) {
    start(session, Carries::nothing, session_file, modified);
}

void Opening::open_session(const QString& file) {
    running_ = true;
    request_.reset();
    lacking_.reset();
    emit running_changed();
    run([this, file](const Job& job) {
        job.tell([this, file, session = load_session(file.toStdString())] { open(session, file); });
    });
}

Opening::Carries Opening::carried_to(const Session& wanted) const {
    const Session now = present_();
    return wanted.network == now.network && wanted.wishes == now.wishes ? Carries::question
                                                                        : Carries::settings;
}

void Opening::ask(const Session& wanted, const QString& session_file) {
    start(wanted, carried_to(wanted), session_file, true);
}

void Opening::restore(const Session& wanted, const QString& session_file) {
    start(wanted, carried_to(wanted), session_file, true, true);
}

void Opening::start(const Session& wanted, Carries carries, const QString& session_file, bool modified,
                    bool restores) {
    running_ = true;
    request_ = {wanted, present_(), carries, session_file, modified, restores};
    lacking_.reset();
    emit running_changed();
    run([this, wanted](const Job& job) {
        try {
            job.tell([this, document = load_document(wanted)] { take(document); });
        } catch (const OpenExtents& open) {
            job.tell([this, open] { ask_for_sizes(open); });
        } catch (const UnsupportedNodes& unsupported) {
            job.tell([this, survey = unsupported.survey()] { take(survey); });
        }
    });
}

Opening::Request Opening::given_up() {
    Request request = *request_;
    request.wanted = newest();
    running_ = false;
    request_.reset();
    return request;
}

void Opening::ask_for_sizes(const OpenExtents& open) {
    lacking_ = given_up();
    emit running_changed();
    emit sizes_wanted(open);
}

void Opening::take(const std::shared_ptr<const Survey>& survey) {
    surveyed_ = given_up();
    survey_ = survey;
    emit survey_changed();
    emit running_changed();
}

void Opening::close_survey() {
    surveyed_.reset();
    if (std::exchange(survey_, nullptr)) emit survey_changed();
}

void Opening::open_part(const std::vector<std::string>& tensors) {
    if (!surveyed_) return;
    Session wanted = surveyed_->wanted;
    wanted.wishes.outputs = tensors;
    // Of a session's file it is no longer what that says.
    start(wanted, surveyed_->carries, QString(surveyed_->session_file), true);
}

void Opening::take(const std::shared_ptr<const Document>& document) {
    const Session asked = newest();
    const Request request = std::move(*request_);
    request_.reset();
    lacking_.reset();
    running_ = false;
    // The same network under another profile takes nobody's place.
    if (request.carries != Carries::question) close_survey();
    emit opened(document, asked, request.session_file, request.modified);
}

void Opening::cancel() {
    stop();
    lacking_.reset();
    request_.reset();
    if (!std::exchange(running_, false)) return;
    emit running_changed();
}

void Opening::failed(const QString& sentence) {
    running_ = false;
    request_.reset();
    emit running_changed();
    Lane::failed(sentence);
}

}  // namespace taso
