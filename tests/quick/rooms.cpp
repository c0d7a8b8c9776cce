// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of the sources and the arrows between them are what docs/architecture.md says.
#include <QtTest>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace taso {

namespace {

const fs::path tree = TASO_SOURCE_DIR;
using Arrows = std::map<std::string, std::set<std::string>>;

std::string text_of(const fs::path& file) {
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// The lines "a --> b & c" of the picture.
Arrows drawn_arrows(const std::string& document) {
    Arrows arrows;
    std::istringstream lines(document);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string from, sign;
        if (!(words >> from >> sign) || sign != "-->") continue;
        for (std::string to; words >> to;)
            if (to != "&") arrows[from].insert(to);
    }
    return arrows;
}

/// Every room that arrows lead to from one, but by the arrow `without`.
std::set<std::string> reached(const Arrows& arrows, const std::string& from,
                              const std::pair<std::string, std::string>& without = {}) {
    std::set<std::string> found;
    std::vector<std::string> open = {from};
    while (!open.empty()) {
        const std::string room = std::move(open.back());
        open.pop_back();
        const auto at = arrows.find(room);
        if (at == arrows.end()) continue;
        for (const std::string& next : at->second)
            if (std::pair(room, next) != without && found.insert(next).second) open.push_back(next);
    }
    return found;
}

struct Source {
    std::string room;
    fs::path file;
};

/// Every C and C++ file of the five folders.
std::vector<Source> sources() {
    std::vector<Source> found;
    for (const char* top : {"kernels", "core", "solver", "ui", "app"})
        for (const auto& entry : fs::recursive_directory_iterator(tree / top)) {
            const std::string ending = entry.path().extension().string();
            if (ending != ".h" && ending != ".cpp" && ending != ".c" && ending != ".def") continue;
            found.push_back({fs::relative(entry.path().parent_path(), tree).string(), entry.path()});
        }
    return found;
}

/// The room of an included file; empty: it is none of ours. A kernel file is named without its room.
std::string room_of(const std::string& included, const std::map<std::string, std::string>& kernel_rooms) {
    if (const auto at = kernel_rooms.find(included); at != kernel_rooms.end()) return at->second;
    for (const char* top : {"core", "solver", "ui"})
        if (fs::exists(tree / top / included))
            return std::string(top) + "/" + fs::path(included).parent_path().string();
    return {};
}

}  // namespace

class QuickRooms : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        document_ = text_of(tree / "docs" / "architecture.md");
        arrows_ = drawn_arrows(document_);
        QVERIFY(!arrows_.empty());
        for (const Source& source : sources()) {
            rooms_.insert(source.room);
            if (source.room.starts_with("kernels/"))
                QVERIFY2(kernel_rooms_.emplace(source.file.filename().string(), source.room).second,
                         qPrintable(QString::fromStdString(source.file.string()) +
                                    QStringLiteral(": another room of kernels/ has a file of that name")));
        }
    }

    /// A folder without a sentence, a sentence without a folder, a file outside all rooms.
    void every_room_is_described() {
        std::set<std::string> described;
        const std::regex row(R"(\n\| `([a-z_/]+)` \| [^|]{10,} \|)");
        for (std::sregex_iterator at(document_.begin(), document_.end(), row), end; at != end; ++at)
            described.insert((*at)[1]);
        for (const std::string& room : rooms_)
            QVERIFY2(described.contains(room),
                     qPrintable(QStringLiteral("docs/architecture.md has no row for ") +
                                QString::fromStdString(room)));
        for (const std::string& room : described)
            QVERIFY2(rooms_.contains(room),
                     qPrintable(QStringLiteral("docs/architecture.md describes ") +
                                QString::fromStdString(room) + QStringLiteral(", which holds no source")));
    }

    /// What a file includes is in its own room or where arrows lead to.
    void includes_follow_the_arrows() {
        const std::regex include("#include \"([^\"\n]+)\"");
        QStringList faults;
        for (const Source& source : sources()) {
            const std::set<std::string> allowed = reached(arrows_, source.room);
            const std::string text = text_of(source.file);
            for (std::sregex_iterator at(text.begin(), text.end(), include), end; at != end; ++at) {
                const std::string room = room_of((*at)[1], kernel_rooms_);
                if (room.empty() || room == source.room) continue;
                used_[source.room].insert(room);
                if (!allowed.contains(room))
                    faults.append(QString::fromStdString(
                        fs::relative(source.file, tree).string() + " includes " + (*at)[1].str() +
                        ", but no arrow leads from " + source.room + " to " + room));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    /// Arrows run one way, and each is used and needed.
    void every_arrow_is_needed() {
        for (const auto& [from, ends] : arrows_)
            for (const std::string& to : ends) {
                const std::string arrow = from + " --> " + to;
                QVERIFY2(rooms_.contains(from) && rooms_.contains(to), arrow.c_str());
                QVERIFY2(!reached(arrows_, to).contains(from), (arrow + " closes a circle").c_str());
                QVERIFY2(!reached(arrows_, from, {from, to}).contains(to),
                         (arrow + " says what other arrows say already").c_str());
                QVERIFY2(used_[from].contains(to), (arrow + " is used by no include").c_str());
            }
    }

    /// The folder of core, solver or ui that a header stands in is part of its name, so that a reader of an
    /// include knows the room.
    void includes_name_the_room() {
        const std::regex include("#include \"([^\"\n]+)\"");
        for (const Source& source : sources()) {
            if (source.room.starts_with("kernels/")) continue;
            const std::string text = text_of(source.file);
            for (std::sregex_iterator at(text.begin(), text.end(), include), end; at != end; ++at) {
                const std::string included = (*at)[1];
                if (source.room == "app" && fs::exists(tree / "app" / included)) continue;
                QVERIFY2(included.find('/') != std::string::npos ||
                             !fs::exists(source.file.parent_path() / included),
                         (source.file.string() + " includes " + included + " without its room").c_str());
            }
        }
    }

  private:
    std::string document_;
    Arrows arrows_, used_;
    std::set<std::string> rooms_;
    std::map<std::string, std::string> kernel_rooms_;
};

}  // namespace taso

QTEST_GUILESS_MAIN(taso::QuickRooms)
#include "quick_rooms.moc"
