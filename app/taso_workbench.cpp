// SPDX-License-Identifier: GPL-3.0-or-later
// The window's main: reads the command line, and opens what it names.
#include <QAccessible>
#include <QApplication>
#include <QIcon>
#include <cstdio>
#include <memory>
#include <optional>

#include "access/accessible.h"
#include "arguments.h"
#include "base/error.h"
#include "help_text.h"
#include "question/question.h"
#include "unattended.h"
#include "window/teaching.h"
#include "window/windows.h"
#include "window_command.h"
#include "words/translation.h"

namespace taso {

namespace {

Words words_of(int count, char** arguments) { return {arguments + 1, arguments + count}; }

/// --help and --version, which want no display.
bool is_answered_at_once(const Words& words) {
    if (asks_for_help(words))
        std::printf("%s", help_text(window_command()).c_str());
    else if (std::find(words.begin(), words.end(), "--version") != words.end())
        std::printf("taso-workbench %s\n", TASO_VERSION);
    else
        return false;
    return true;
}

ThemeChoice theme_of(const Arguments& arguments) {
    const auto theme = arguments.text("--theme");
    return !theme ? ThemeChoice::system : *theme == "light" ? ThemeChoice::light : ThemeChoice::dark;
}

/// Of --size, in pixels; none: it is not given. Throws Error.
std::optional<QSize> size_of(const Arguments& arguments) {
    const auto text = arguments.text("--size");
    if (!text) return std::nullopt;
    const QStringList parts = QString::fromStdString(*text).split(QLatin1Char('x'));
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 320 || size.height() < 240 || size.width() > 16384 || size.height() > 16384)
        throw Error("--size wants WxH, such as 1440x900, not '" + *text + "'");
    return size;
}

/// The network and what is asked of it. Throws Error.
Session session_of(const Arguments& arguments) {
    if (arguments.has("--budget") && arguments.has("--deadline"))
        throw Error("--budget and --deadline cannot both be asked for");
    Session session;
    if (!arguments.operands().empty()) session.network = arguments.operands()[0];
    session.profile = *arguments.text("--profile");
    session.kind = *budget_kind_named(*arguments.text("--kind"));
    session.order = *order_named(*arguments.text("--order"));
    session.stream = *arguments.text("--stream") == "on";
    session.budget = arguments.bytes("--budget");
    session.deadline_ns = arguments.nanoseconds("--deadline");
    session.layer = arguments.text("--layer").value_or("");
    return session;
}

int open_window(QApplication& application, const Arguments& arguments) {
    Session session = session_of(arguments);
    const std::optional<QSize> size = size_of(arguments);
    const QString picture = QString::fromStdString(arguments.text("--screenshot").value_or("")),
                  folder = QString::fromStdString(arguments.text("--export").value_or("")),
                  source = QString::fromStdString(session.network);
    const bool is_unattended = !picture.isEmpty() || !folder.isEmpty();
    if (is_unattended && source.isEmpty()) throw Error("--screenshot and --export want a network");

    QAccessible::installFactory(accessible);
    const bool desktop_dark = desktop_is_dark();
    apply(theme_of(arguments), desktop_dark, application);
    std::optional<Windows> windows;
    std::unique_ptr<WorkbenchWindow> alone;
    std::optional<Unattended> unattended;
    if (is_unattended) {
        // The same for everybody: what a user has chosen for his windows does not count.
        alone = std::make_unique<WorkbenchWindow>(desktop_dark);
        unattended.emplace(*alone, picture, folder);
    } else {
        windows.emplace(desktop_dark);
        const QString usual = read_preferences().profile;
        if (!arguments.has("--profile") && !usual.isEmpty()) session.profile = usual.toStdString();
    }
    WorkbenchWindow& window = alone ? *alone : windows->open();
    if (size) window.resize(*size);
    if (arguments.has("--theme")) window.set_theme(theme_of(arguments));
    window.show();
    if (const auto page = arguments.text("--page");
        page && !window.teaching().show_page(QString::fromStdString(*page)))
        throw Error("--page wants projector, or tour-1 to tour-6, not '" + *page + "'");
    if (Projector* projector = window.teaching().projector(); projector && size) {
        projector->setWindowState(Qt::WindowNoState);
        projector->resize(*size);
    }
    if (source.endsWith(QLatin1String(".taso")))
        window.open_path(source);
    else if (!source.isEmpty())
        window.workbench().open(session);
    else
        window.offer_to_go_on();
    return QApplication::exec();
}

}  // namespace

}  // namespace taso

int main(int count, char** arguments) {
    if (taso::is_answered_at_once(taso::words_of(count, arguments))) return 0;
    // Takes Qt's own options out of the arguments.
    QApplication application(count, arguments);
    QCoreApplication::setApplicationName(QStringLiteral("taso-workbench"));
    QCoreApplication::setOrganizationName(QStringLiteral("taso"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TASO_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("taso-workbench"));
    taso::install_translation(application, QLocale());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/taso.svg")));
    try {
        return taso::open_window(application, {taso::window_command(), taso::words_of(count, arguments)});
    } catch (const taso::Error& fault) {
        return taso::refuse(QString::fromUtf8(fault.what()));
    }
}
