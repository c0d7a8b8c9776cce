// SPDX-License-Identifier: GPL-3.0-or-later
// The window's main: reads the command line, and for --screenshot waits until there is something to see.
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimer>
#include <cstdio>
#include <optional>

#include "error.h"
#include "main_window.h"
#include "numbers.h"
#include "question.h"
#include "translation.h"

namespace {

constexpr int longest_wait_ms = 180'000;

int refuse(const QString& sentence) {
    std::fprintf(stderr, "taso-workbench: %s\n", qPrintable(sentence));
    return 2;
}

/// Waits for the answer, writes plan and picture, and ends the program.
class Unattended : public QObject {
  public:
    Unattended(taso::WorkbenchWindow& window, QString picture, QString folder)
        : window_(window), picture_(std::move(picture)), folder_(std::move(folder)) {
        connect(&window.workbench(), &taso::Workbench::fault, this,
                [](const QString& sentence) { QCoreApplication::exit(refuse(sentence)); });
        connect(&window.workbench(), &taso::Workbench::export_finished, this,
                [this](const QString& sentence, bool good) {
                    if (!good) return QCoreApplication::exit(refuse(sentence));
                    std::printf("%s\n", qPrintable(sentence));
                    if (picture_.isEmpty()) return window_.messages()->show_notice(sentence);
                    take_picture();
                });
        connect(&poll_, &QTimer::timeout, this, &Unattended::look);
        poll_.start(50);
        waiting_.start();
    }

  private:
    void look() {
        if (waiting_.elapsed() > longest_wait_ms)
            return QCoreApplication::exit(refuse(QStringLiteral("no proven answer within three minutes")));
        if (!window_.is_settled()) return;
        poll_.stop();
        // One more turn of the event loop, so that all views have painted the answer.
        QTimer::singleShot(200, this, [this] {
            if (folder_.isEmpty()) return take_picture();
            window_.workbench().export_plan_to(folder_);
        });
    }
    void take_picture() {
        const bool good = window_.save_picture(picture_);
        QCoreApplication::exit(good ? 0 : refuse(window_.messages()->sentence()));
    }

    taso::WorkbenchWindow& window_;
    QString picture_, folder_;
    QTimer poll_;
    QElapsedTimer waiting_;
};

}  // namespace

int main(int count, char** arguments) {
    QApplication application(count, arguments);
    QCoreApplication::setApplicationName(QStringLiteral("taso-workbench"));
    QCoreApplication::setOrganizationName(QStringLiteral("taso"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    taso::install_translation(application, QLocale());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/taso.svg")));

    const auto words = [](const char* text) { return QString::fromUtf8(text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(words("Time and memory of convolutional networks, traded by hand."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("NETWORK"),
                                 words("Built-in name, network file or *.taso session"),
                                 QStringLiteral("[NETWORK]"));
    parser.addOptions(
        {{QStringLiteral("profile"), words("Built-in name or *.profile.json"), QStringLiteral("P")},
         {QStringLiteral("kind"), words("workspace, layer, sum, arena or total"), QStringLiteral("K")},
         {QStringLiteral("budget"), words("Such as 8MiB"), QStringLiteral("B")},
         {QStringLiteral("deadline"), words("Least memory within, such as 40ms"), QStringLiteral("T")},
         {QStringLiteral("order"), words("fixed (as in the file) or chosen"), QStringLiteral("O")},
         {QStringLiteral("screenshot"), words("Write a picture of the answer and end"),
          QStringLiteral("FILE.png")},
         {QStringLiteral("export"), words("Write the plan when it is proven"), QStringLiteral("DIR")},
         {QStringLiteral("size"), words("Of the window, such as 1440x900"), QStringLiteral("WxH")},
         {QStringLiteral("theme"), words("light or dark"), QStringLiteral("T")},
         {QStringLiteral("layer"), words("The layer to select"), QStringLiteral("NAME")}});
    parser.process(application);
    if (parser.positionalArguments().size() > 1) return refuse(QStringLiteral("wants one network at most"));

    taso::ThemeChoice theme = taso::ThemeChoice::system;
    const QString wanted_theme = parser.value(QStringLiteral("theme"));
    if (wanted_theme == QLatin1String("light"))
        theme = taso::ThemeChoice::light;
    else if (wanted_theme == QLatin1String("dark"))
        theme = taso::ThemeChoice::dark;
    else if (!wanted_theme.isEmpty())
        return refuse(QStringLiteral("--theme wants light or dark, not '%1'").arg(wanted_theme));

    std::optional<QSize> size;
    if (parser.isSet(QStringLiteral("size"))) {
        const QStringList parts = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
        if (parts.size() == 2) size = QSize(parts[0].toInt(), parts[1].toInt());
        if (!size || size->width() < 320 || size->height() < 240 || size->width() > 16384 ||
            size->height() > 16384)
            return refuse(QStringLiteral("--size wants WxH, such as 1440x900"));
    }

    taso::Session session;
    const QString source = parser.positionalArguments().value(0);
    session.network = source.toStdString();
    if (parser.isSet(QStringLiteral("profile")))
        session.profile = parser.value(QStringLiteral("profile")).toStdString();
    if (parser.isSet(QStringLiteral("kind"))) {
        const QString kind = parser.value(QStringLiteral("kind"));
        const auto known = taso::budget_kind_named(kind.toStdString());
        if (!known)
            return refuse(QStringLiteral("--kind wants %1, not '%2'")
                              .arg(taso::text(taso::budget_kind_choice()), kind));
        session.kind = *known;
    }
    if (parser.isSet(QStringLiteral("order")))
        session.order = parser.value(QStringLiteral("order")).toStdString();
    if (!taso::order_named(session.order))
        return refuse(
            QStringLiteral("--order wants fixed or chosen, not '%1'").arg(taso::text(session.order)));
    if (parser.isSet(QStringLiteral("budget")) && parser.isSet(QStringLiteral("deadline")))
        return refuse(QStringLiteral("--budget and --deadline cannot both be asked for"));
    session.layer = parser.value(QStringLiteral("layer")).toStdString();
    try {
        if (parser.isSet(QStringLiteral("budget")))
            session.budget = taso::parse_budget(parser.value(QStringLiteral("budget")));
    } catch (const taso::Error& fault) {
        return refuse(QStringLiteral("--budget: ") + QString::fromUtf8(fault.what()));
    }
    try {
        if (parser.isSet(QStringLiteral("deadline")))
            session.deadline_ns = taso::parse_deadline(parser.value(QStringLiteral("deadline")));
    } catch (const taso::Error& fault) {
        return refuse(QStringLiteral("--deadline: ") + QString::fromUtf8(fault.what()));
    }

    const bool desktop_dark = taso::desktop_is_dark();
    taso::apply(theme, desktop_dark, application);
    taso::WorkbenchWindow window(desktop_dark);
    std::optional<Unattended> unattended;
    const QString picture = parser.value(QStringLiteral("screenshot")),
                  folder = parser.value(QStringLiteral("export"));
    if (!picture.isEmpty() || !folder.isEmpty()) {
        if (source.isEmpty()) return refuse(QStringLiteral("--screenshot and --export want a network"));
        unattended.emplace(window, picture, folder);
    } else {
        window.keep_between_runs();
    }
    if (size) window.resize(*size);
    if (!wanted_theme.isEmpty()) window.set_theme(theme);
    window.show();
    if (source.endsWith(QLatin1String(".taso")))
        window.open_path(source);
    else if (!source.isEmpty())
        window.workbench().open(session);
    else
        window.offer_to_go_on();
    return QApplication::exec();
}
