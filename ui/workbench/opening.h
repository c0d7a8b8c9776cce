// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "network/open_extents.h"
#include "onnx/survey.h"
#include "workbench/document.h"
#include "workbench/lane.h"

namespace taso {

/// Opens documents. Whatever is asked for while one opens, be it another document or another budget, holds of
/// the document that comes.
class Opening : public Lane {
    Q_OBJECT

  public:
    /// `present`: what is asked of the document that is open, or would be of the first one.
    explicit Opening(std::function<Session()> present, QObject* parent = nullptr);

    bool is_running() const { return running_; }
    /// A document is on its way; false too while a session's file is still read, which will say of what.
    bool has_request() const { return request_.has_value(); }
    /// What is on its way was asked by restore().
    bool is_restoring() const { return request_ && request_->restores; }

    /// A built-in name or a file, with the present profile.
    void open_network(const QString& source);
    /// The same network, be it open or still opening, under another profile or thread count. `session_file`:
    /// that of the open one.
    void open_profile(const QString& source, bool allow_emulated, const QString& session_file);
    /// Of the network that is opened next; a file that is none is refused here, not with that network.
    void open_usual_profile(const QString& file);
    void set_threads(int threads, const QString& session_file);
    void open_session(const QString& file);
    /// What waits for sizes; empty: nothing.
    QString lacking_file() const;
    /// What came to nothing for lack of sizes, with these; by the input's name.
    void open_with_sizes(const std::map<std::string, std::vector<std::int64_t>>& sizes);
    /// What is open stays open.
    void cancel();
    /// The last file that could not be opened for what is not supported in it; null: none since another was opened.
    const std::shared_ptr<const Survey>& survey() const { return survey_; }
    void close_survey();
    /// That file up to some tensors.
    void open_part(const std::vector<std::string>& tensors);
    /// All at once. `modified`: it differs from what the file holds.
    void open(const Session& session, const QString& session_file = {}, bool modified = false);
    /// Another question that wants another document than the open one: what is changed while it opens holds of it.
    void ask(const Session& wanted, const QString& session_file);
    /// The same of one that was asked before.
    void restore(const Session& wanted, const QString& session_file);

  signals:
    void usual_profile_opened(const QString& file);
    /// It has begun, or came to nothing.
    void running_changed();
    /// The file leaves extents open: open_with_sizes() may follow.
    void sizes_wanted(const taso::OpenExtents& open);
    /// open_part() may follow.
    void survey_changed();
    void opened(const std::shared_ptr<const taso::Document>& document, const taso::Session& asked,
                const QString& session_file, bool modified);

  protected:
    void failed(const QString& sentence) override;

  private:
    /// What is asked for while a document opens, and still holds of the new one.
    enum class Carries {
        nothing,   ///< a session says everything
        settings,  ///< of another network: kind, order and segments
        question,  ///< of the same network: all that is asked
    };
    struct Request {
        Session wanted;
        Session before;  ///< what was asked of the present document when this began
        Carries carries;
        QString session_file;
        bool modified;
        bool restores = false;
    };
    /// What the newest requests come to, whether or not their document is there yet.
    Session newest() const;
    void open_again(const Session& wanted, const QString& session_file);
    void start(const Session& wanted, Carries carries, const QString& session_file, bool modified,
               bool restores = false);
    Carries carried_to(const Session& wanted) const;
    void take(const std::shared_ptr<const Document>& document);
    void ask_for_sizes(const OpenExtents& open);
    void take(const std::shared_ptr<const Survey>& survey);
    /// Ends the present request without a document, and returns what it has come to by now.
    Request given_up();

    std::function<Session()> present_;
    std::optional<Request> request_;
    std::optional<Request> lacking_;   ///< waits for sizes
    std::optional<Request> surveyed_;  ///< of the survey
    std::shared_ptr<const Survey> survey_;
    bool running_ = false;
};

}  // namespace taso
