// SPDX-License-Identifier: GPL-3.0-or-later
// What is installed beside the programs, made of what they declare: pages of the manual, words that shells complete,
// types of files; and that an installed tree needs no other. The packages themselves are checked by `./dev package`.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "sources/formats.h"
#include "support/command_line.h"

class QuickInstalling : public QObject {
    Q_OBJECT

    nlohmann::json commands_;  ///< of taso, and the window's program as the last one

    static QString text(const nlohmann::json& value) {
        return QString::fromStdString(value.get<std::string>());
    }
    static QString contents(const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QString source(const QString& name) {
        return contents(QStringLiteral(TASO_SOURCE_DIR "/resources/package/") + name);
    }
    static QStringList found(const QString& text, const char* expression) {
        QStringList all;
        for (auto at = QRegularExpression(QLatin1String(expression)).globalMatch(text); at.hasNext();)
            all.append(at.next().captured(1));
        return all;
    }

    /// What bash offers for the last of these words, sorted; the first one is the program.
    static QStringList completed_by_bash(const QStringList& words, const QString& folder = {}) {
        static const QString functions =
            QString::fromUtf8(taso_command({"help", "--completion", "bash"}).out);
        QProcess bash;
        bash.setWorkingDirectory(folder);
        bash.start("bash", QStringList{"--norc", "-c",
                                       "eval \"$0\"; COMP_WORDS=(\"$@\") COMP_CWORD=$(($# - 1)); "
                                       "if [[ $1 == taso ]]; then _taso; else _taso_workbench; fi; "
                                       "printf '%s\\n' \"${COMPREPLY[@]}\"",
                                       functions} +
                               words);
        if (!bash.waitForFinished()) return {"bash did not finish in time"};
        const QByteArray error = bash.readAllStandardError();
        if (!error.isEmpty()) return {QString::fromUtf8(error)};
        QStringList all = QString::fromUtf8(bash.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
        all.sort();
        all.removeDuplicates();
        return all;
    }
    static bool has_bash() { return !QStandardPaths::findExecutable("bash").isEmpty(); }

  private slots:
    void initTestCase() {
        commands_ = taso_command({"help", "--json"}).json();
        QVERIFY(commands_.is_array() && commands_.size() > 15);
        commands_.push_back(taso_command({"help", "taso-workbench", "--json"}).json());
        QCOMPARE(text(commands_.back()["name"]), QString("taso-workbench"));
    }

    void the_manual_has_every_command_and_option() {
        const auto plain = [](const CommandResult& result) {
            QString page = QString::fromUtf8(result.out);
            for (const auto& [from, to] :
                 {std::pair("\\-", "-"), std::pair("\\fB", ""), std::pair("\\fR", ""),
                  std::pair("\\(aq", "'"), std::pair("\\(ti", "~")})
                page.replace(QLatin1String(from), QLatin1String(to));
            return page;
        };
        const QString page = plain(taso_command({"help", "--man"})),
                      window = plain(taso_command({"help", "taso-workbench", "--man"}));
        QVERIFY(page.contains("\n.TH TASO 1 ") && window.contains("\n.TH TASO-WORKBENCH 1 "));
        for (const auto& command : commands_) {
            const QString name = text(command["name"]);
            const bool is_window = name == "taso-workbench";
            QString section = is_window ? window : page.section("\n.SH TASO " + name.toUpper() + "\n", 1, 1);
            QVERIFY2(section.contains(text(command["purpose"])), qPrintable(name));
            QVERIFY2(section.contains(text(command["usage"])), qPrintable(name));
            section = section.section("\n.SH TASO ", 0, is_window ? -1 : 0);
            for (const auto& option : command["options"]) {
                const QString tag = "\n.TP\n" + text(option["name"]) +
                                    (option["value"].is_null() ? "" : " " + text(option["value"])) + "\n";
                // Those that several commands share stand once, behind all commands.
                QVERIFY2(section.contains(tag) || (!is_window && page.contains(tag)), qPrintable(name + tag));
            }
        }
        // One of them alone.
        const QString solve = plain(taso_command({"help", "solve", "--man"}));
        QVERIFY(solve.contains("\n.TH TASO-SOLVE 1 ") && solve.contains("\n.TP\n--pin LAYER=PRIMITIVE\n"));
    }

    /// As the reader of the manual says.
    void the_manual_is_shown_without_a_warning() {
        if (QStandardPaths::findExecutable("groff").isEmpty()) QSKIP("there is no groff");
        for (const QStringList& page : {QStringList{"help", "--man"}, {"help", "taso-workbench", "--man"}}) {
            QProcess groff;
            groff.start("groff", {"-man", "-Tutf8", "-ww", "-z", "-"});
            groff.write(taso_command(page).out);
            groff.closeWriteChannel();
            QVERIFY(groff.waitForFinished());
            QCOMPARE(groff.readAllStandardError(), QByteArray());
            QCOMPARE(groff.exitCode(), 0);
        }
    }

    void every_shell_is_told_every_command_and_option() {
        for (const char* shell : {"bash", "fish", "zsh"}) {
            const CommandResult result = taso_command({"help", "--completion", shell});
            QCOMPARE(result.code, 0);
            const QString all = QString::fromUtf8(result.out);
            for (const auto& command : commands_) {
                const QString name = text(command["name"]);
                QVERIFY2(all.contains(QRegularExpression("\\b" + name + "\\b")), qPrintable(name));
                // The part that is of this command.
                QString part = all;
                if (QLatin1String(shell) == "fish")
                    part = all.split('\n')
                               .filter(name == "taso-workbench" ? "-c taso-workbench "
                                                                : "'__taso_runs " + name + "'")
                               .join('\n');
                else
                    part = all.section("\n_taso_of_" + name + "() {\n", 1, 1).section("\n}\n", 0, 0);
                for (const auto& option : command["options"]) {
                    QString word = text(option["name"]);
                    if (QLatin1String(shell) == "fish")
                        word = word.startsWith("--") ? "-l " + word.mid(2) : "-s " + word.mid(1);
                    QVERIFY2(part.contains(word), qPrintable(QString("%1: %2 %3").arg(shell, name, word)));
                }
            }
        }
        QCOMPARE(taso_command({"help", "--completion", "tcsh"}).code, 2);
    }

    void bash_completes_what_commands_declare() {
        if (!has_bash()) QSKIP("there is no bash");
        for (const auto& command : commands_) {
            const QString name = text(command["name"]);
            const QStringList begin =
                name == "taso-workbench" ? QStringList{name} : QStringList{"taso", name};
            if (begin.size() == 2) QVERIFY(completed_by_bash({"taso", name}).contains(name));
            QStringList options = {"--help"};
            for (const auto& option : command["options"]) {
                const QString word = text(option["name"]);
                options.append(word);
                const QString value = option["value"].is_null() ? QString() : text(option["value"]);
                if (!value.contains('|')) continue;
                QStringList choices = value.split('|');
                choices.sort();
                QCOMPARE(completed_by_bash(begin + QStringList{word, ""}), choices);
                // As bash cuts `--kind=`, and where it does not.
                QCOMPARE(completed_by_bash(begin + QStringList{word, "="}), choices);
                QCOMPARE(completed_by_bash(begin + QStringList{word + "=" + choices[0]}),
                         QStringList{word + "=" + choices[0]});
            }
            options.sort();
            QCOMPARE(completed_by_bash(begin + QStringList{"-"}), options);
        }
    }

    void bash_completes_names_and_files() {
        if (!has_bash()) QSKIP("there is no bash");
        QTemporaryDir folder;
        for (const char* name : {"my net.onnx", "a.network.json", "a.problem.json", "a.profile.json",
                                 "a.taso", "a.npy", "a.txt"})
            QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
        const auto offered = [&](const QStringList& words) {
            return completed_by_bash(words, folder.path());
        };
        QCOMPARE(offered({"taso", "so"}), QStringList{"solve"});
        QCOMPARE(offered({"taso", "help", "expl"}), QStringList{"explain"});
        QCOMPARE(offered({"taso", "show", "sq"}), QStringList{"squeezenet"});
        QCOMPARE(offered({"taso", "show", "a."}), QStringList{"a.network.json"});
        QCOMPARE(offered({"taso", "show", "my"}), QStringList{"my net.onnx"});
        QCOMPARE(offered({"taso", "solve", "a."}), (QStringList{"a.network.json", "a.problem.json"}));
        QCOMPARE(offered({"taso-workbench", "a.t"}), QStringList{"a.taso"});
        QCOMPARE(offered({"taso", "solve", "tiny", "--profile", "a"}), QStringList{"a.profile.json"});
        QCOMPARE(offered({"taso", "solve", "tiny", "--profile", "cortex-a15"}), QStringList{"cortex-a15"});
        QCOMPARE(offered({"taso", "run", "plan", "--output", "a."}), QStringList{"a.npy"});
        QVERIFY(offered({"taso", "run", "plan", ""}).contains("--board"));
        QCOMPARE(offered({"taso", "boards", "t"}), QStringList{"test"});
        QCOMPARE(offered({"taso", "boards", "test", "ho"}), QStringList{"host"});
        QCOMPARE(offered({"taso", "export", "--kind", "=", "arena", "alex"}), QStringList{"alexnet"});
        QCOMPARE(offered({"taso", "profile", "tiny", "--only", "winog", "x"}), QStringList{});
        QCOMPARE(offered({"taso", "profile", "tiny", "--", "-"}), QStringList{});
        QCOMPARE(offered({"taso", "profile", "tiny", "alex"}), QStringList{"alexnet"});
        QCOMPARE(offered({"taso", "no-such-command", ""}), QStringList{});
    }

    /// What the window opens has a type, which its entry in menus names, and no other one does.
    void files_that_are_opened_have_types() {
        const QString types = source("taso-workbench.xml");
        QStringList patterns = {"*.taso", "*.profile.json"};
        for (const std::string& pattern : taso::patterns_of_all())
            patterns.append(QString::fromStdString(pattern));
        QStringList globs = found(types, "<glob pattern=\"([^\"]*)\"");
        patterns.sort();
        globs.sort();
        QCOMPARE(globs, patterns);
        QStringList declared = found(types, "<mime-type type=\"([^\"]*)\"");
        QStringList opened = found(source("taso-workbench.desktop"), "(?m)^MimeType=(.*)$")
                                 .value(0)
                                 .split(';', Qt::SkipEmptyParts);
        declared.sort();
        opened.sort();
        QCOMPARE(opened, declared);
    }

    void an_installed_tree_needs_no_other() {
        if (!QFile::exists(TASO_BINARY_DIR "/package/taso.1.gz")) QSKIP("this build makes no packages");
        QTemporaryDir folder;
        const QString prefix = folder.filePath("a prefix");
        QProcess install;
        install.start("cmake", {"--install", TASO_BINARY_DIR, "--prefix", prefix});
        QVERIFY(install.waitForFinished());
        QVERIFY2(install.exitCode() == 0, install.readAllStandardError());
        const auto installed = [&](const QString& name) { return prefix + "/" + name; };
        for (const char* name :
             {"share/man/man1/taso.1.gz", "share/man/man1/taso-workbench.1.gz",
              "share/bash-completion/completions/taso", "share/bash-completion/completions/taso-workbench",
              "share/fish/vendor_completions.d/taso.fish", "share/zsh/site-functions/_taso",
              "share/applications/taso-workbench.desktop", "share/mime/packages/taso-workbench.xml",
              "share/icons/hicolor/scalable/apps/taso-workbench.svg", "share/doc/taso-workbench/README.md",
              "share/doc/taso-workbench/docs/method.md", "share/licenses/taso-workbench/MIT.txt"})
            QVERIFY2(QFile::exists(installed(name)), name);
        for (const QString& type : found(source("taso-workbench.xml"), "<mime-type type=\"([^\"]*)\""))
            QVERIFY2(QFile::exists(installed("share/icons/hicolor/scalable/mimetypes/" +
                                             QString(type).replace('/', '-') + ".svg")),
                     qPrintable(type));
        // Its own profiler, and no other program of the build.
        QVERIFY(!QFile::exists(installed("bin/taso-profiler-plain")));
        QVERIFY(QFile::exists(installed("libexec/taso-workbench/taso-profiler-plain")));
        QProcess taso;
        taso.setWorkingDirectory(folder.path());
        taso.start(installed("bin/taso"),
                   {"profile", "tiny", "--only", "direct", "--bands", "off", "--repeats", "1", "--seconds",
                    "1", "-o", "host.profile.json", "--json"});
        QVERIFY(taso.waitForFinished());
        QVERIFY2(taso.exitCode() == 0, taso.readAllStandardError());
        QVERIFY(QFile::exists(folder.filePath("host.profile.json")));
    }
};

QTEST_GUILESS_MAIN(QuickInstalling)
#include "quick_installing.moc"
