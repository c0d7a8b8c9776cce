// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/kept_work.h"

#include <QDir>
#include <QUuid>

#include "base/private_folder.h"
#include "words/budget_kind_text.h"
#include "words/numbers.h"
#include "words/sentence.h"
#include "workbench/user_settings.h"

namespace taso {

namespace {

constexpr int most_left = 12, write_after_ms = 100;
/// Words of the view that only kept work has.
constexpr const char *session_word = "kept-session-file", *emulated_word = "kept-allow-emulated",
                     *thumbnail_word = "kept-frontier";

QString work_folder() { return state_folder() + QStringLiteral("/work"); }

std::unique_ptr<QLockFile> locked(const QString& file) {
    auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    // Held as long as its process lives, however long that is.
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

std::string taken_out(std::map<std::string, std::string>& words, const char* key) {
    auto node = words.extract(key);
    return node.empty() ? std::string() : node.mapped();
}

KeptWork::Left read(const QFileInfo& info) {
    KeptWork::Left work{
        info.filePath(), load_session(info.filePath().toStdString()), {}, info.lastModified(), {}};
    work.session_file = text(taken_out(work.session.view, session_word));
    work.session.allow_emulated = !taken_out(work.session.view, emulated_word).empty();
    work.thumbnail = thumbnail_of(taken_out(work.session.view, thumbnail_word));
    return work;
}

QFileInfoList kept_files() {
    return QDir(work_folder()).entryInfoList({QStringLiteral("*.taso")}, QDir::Files, QDir::Time);
}

void remove_oldest() {
    const QFileInfoList files = kept_files();
    for (qsizetype i = most_left; i < files.size(); i++)
        if (const auto lock = locked(files[i].filePath())) QFile::remove(files[i].filePath());
}

}  // namespace

KeptWork::KeptWork(Workbench& workbench, std::function<std::map<std::string, std::string>()> view,
                   QObject* parent)
    : QObject(parent), workbench_(workbench), view_(std::move(view)) {
    timer_.setSingleShot(true);
    timer_.setInterval(write_after_ms);
    connect(&timer_, &QTimer::timeout, this, &KeptWork::flush);
    connect(&workbench, &Workbench::document_changed, this, &KeptWork::take_document);
    connect(&workbench, &Workbench::work_changed, this, &KeptWork::note_change);
    connect(&workbench, &Workbench::details_changed, this, &KeptWork::note_picture);
    // Before another document takes its place.
    connect(&workbench, &Workbench::busy_changed, this, [this] {
        if (workbench_.is_opening()) flush();
    });
}

KeptWork::~KeptWork() = default;

std::vector<KeptWork::Left> KeptWork::left() {
    std::vector<Left> all;
    for (const QFileInfo& info : kept_files()) {
        if (!locked(info.filePath())) continue;
        try {
            all.push_back(read(info));
        } catch (const std::exception&) {
            // Damaged, or of a later version: nothing to offer.
        }
    }
    return all;
}

std::optional<KeptWork::Left> KeptWork::left_of_open_one() const {
    if (!workbench_.document()) return std::nullopt;
    for (Left& work : left()) {
        const bool same = work.session_file.isEmpty() ? text(work.session.network) == network_
                                                      : work.session_file == session_file_;
        if (same && work.session_file == session_file_) return work;
    }
    return std::nullopt;
}

QString KeptWork::summary(const Left& work) {
    const QString network = QFileInfo(text(work.session.network)).fileName();
    const QString what = work.session_file.isEmpty()
                             ? network
                             : tr("%1 (%2)").arg(QFileInfo(work.session_file).fileName(), network);
    const QString asked = question_text(work);
    return asked.isEmpty() ? what : what + QStringLiteral(", ") + asked;
}

QString KeptWork::question_text(const Left& work) {
    const Session& session = work.session;
    QStringList parts;
    if (session.budget)
        parts << kind_text(session.kind) + QLatin1Char(' ') + exact_bytes_text(*session.budget);
    if (session.deadline_ns) parts << tr("deadline %1").arg(exact_time_text(*session.deadline_ns));
    if (!session.pins.empty()) parts << tr("pins: %1").arg(session.pins.size());
    if (!session.bans.empty()) parts << tr("bans: %1").arg(session.bans.size());
    if (const std::size_t rules = session.alone.size() + session.together.size())
        parts << tr("rules of segments: %1").arg(rules);
    return list_text(parts);
}

bool KeptWork::is_worth_keeping() const {
    if (!workbench_.session_file().isEmpty()) return workbench_.is_modified();
    return !(workbench_.rules() == Rules{}) || workbench_.budget() || workbench_.deadline_ns();
}

bool KeptWork::begin_file() {
    if (lock_) return true;
    // The record of trusted plans stands beside it.
    make_private_folder(state_folder().toStdString());
    make_private_folder(work_folder().toStdString());
    file_ = QDir(work_folder())
                .filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".taso"));
    lock_ = locked(file_);
    return lock_ != nullptr;
}

void KeptWork::leave_file() {
    if (lock_ && !worth_) QFile::remove(file_);
    lock_.reset();
    worth_ = false;
}

void KeptWork::take_document() {
    const QString network = text(workbench_.document()->session.network);
    // Opened anew, it has lost what was asked: that stays where it is.
    const bool same =
        network == network_ && workbench_.session_file() == session_file_ && (!worth_ || is_worth_keeping());
    if (taken_ && text(taken_->session.network) == network) {
        // Before the lock of its own file is given up: nobody takes it in between.
        auto lock = locked(taken_->file);
        leave_file();
        lock_ = std::move(lock);
        if (lock_) file_ = taken_->file;
    } else if (!same && !network_.isEmpty()) {
        leave_file();
    }
    taken_.reset();
    thumbnail_ = {};
    network_ = network;
    session_file_ = workbench_.session_file();
    if (!lock_ && is_worth_keeping()) take_twin();
    remove_oldest();
    note_change();
}

void KeptWork::take_twin() {
    const Session asked = workbench_.session();
    for (const Left& work : left()) {
        if (work.session_file != session_file_ || !is_same_question(work.session, asked)) continue;
        lock_ = locked(work.file);
        if (lock_) file_ = work.file;
        return;
    }
}

void KeptWork::note_picture() {
    const Thumbnail now = thumbnail_of(workbench_);
    if (now.steps.empty() || now == thumbnail_) return;
    thumbnail_ = now;
    note_change();
}

void KeptWork::note_change() {
    if (!workbench_.document()) return;
    changed_ = true;
    if (!timer_.isActive()) timer_.start();
}

bool KeptWork::go_on(const Left& work) {
    flush();
    if (!locked(work.file)) return false;
    taken_ = work;
    workbench_.go_on(work.session, work.session_file);
    return true;
}

void KeptWork::hand_over() {
    flush();
    leave_file();
}

bool KeptWork::flush() {
    timer_.stop();
    if (!changed_) return !failed_;
    session_file_ = workbench_.session_file();
    Session session = workbench_.session();
    session.view = view_();
    session.view[session_word] = session_file_.toStdString();
    if (const std::string words = thumbnail_words(thumbnail_); !words.empty())
        session.view[thumbnail_word] = words;
    if (session.allow_emulated) session.view[emulated_word] = "yes";
    try {
        if (!begin_file()) throw Error(work_folder().toStdString() + ": cannot be written");
        save_session(session, file_.toStdString());
        changed_ = failed_ = false;
        worth_ = is_worth_keeping();
    } catch (const std::exception& thrown) {
        if (!failed_) emit fault(tr("Changes are not kept: %1").arg(sentence_text(thrown.what())));
        failed_ = true;
    }
    return !failed_;
}

}  // namespace taso
