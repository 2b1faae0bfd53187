// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "desktop/windowentry.h"
#include "exchange/formats.h"
#include "modules.h"
#include "output.h"
#include "process.h"
#include "text/errortext.h"
#include "text/language.h"
#include "usage.h"
#include "verbs/verb.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>
#include <sstream>

namespace koshin {

namespace {

struct Program
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

struct RawOptions
{
    std::string data;
    std::string asOf;
    std::string language;
    std::string show;
    bool demo = false;
    bool background = false;
    bool forBus = false;
};

std::string said(const QString &text)
{
    return text.toStdString();
}

// The language is needed before the command line is read: its help speaks it too.
Language languageAsked(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const char *value = nullptr;
        if (std::strncmp(argv[i], "--lang=", 7) == 0) value = argv[i] + 7;
        else if (std::strcmp(argv[i], "--lang") == 0 && i + 1 < argc) value = argv[i + 1];
        if (!value) continue;
        if (const auto asked = parseCode<Language>(QString::fromUtf8(value))) return *asked;
    }
    return languageOf(QLocale::system());
}

void declare(CLI::App &app, RawOptions &raw)
{
    app.add_option("--data", raw.data, said(Program::tr("Folder of the ledger")))->type_name("DIR");
    app.add_option("--as-of", raw.asOf, said(Program::tr("Look at things as of this day (YYYY-MM-DD)")))
        ->type_name("DATE");
    app.add_option("--lang", raw.language, said(Program::tr("Language: ja or en")))->type_name("ja|en");
    app.add_flag("--demo", raw.demo, said(Program::tr("Use a throw-away sample ledger")));
    auto *show = app.add_option("--show", raw.show,
                                said(Program::tr("Open the window at a record, CREDENTIAL/REQUIREMENT or a page")));
    auto *background =
        app.add_flag("--background", raw.background, said(Program::tr("Start in the tray, without a window")));
    auto *forBus = app.add_flag("--dbus-service", raw.forBus,
                                said(Program::tr("Wait for what the session bus asks; it starts this")));
    background->excludes(show)->excludes(forBus);
    forBus->excludes(show);
    app.set_version_flag("--version", "koshin " KOSHIN_VERSION, said(Program::tr("Print the version")));
    app.set_help_flag("--help,-h", said(Program::tr("Print this help")));
    app.require_subcommand(0, 1);
}

Result<GlobalOptions> check(const RawOptions &raw)
{
    GlobalOptions options;
    // Whole, for processes that are started elsewhere: the answer to a notification, the next session.
    if (!raw.data.empty())
        options.dataFolder = QDir::cleanPath(QFileInfo(QString::fromStdString(raw.data)).absoluteFilePath());
    options.demo = raw.demo;
    options.show = QString::fromStdString(raw.show);
    options.background = raw.background;
    options.forBus = raw.forBus;
    if (raw.demo && !raw.data.empty()) {
        return failure(ErrorCode::WrongUse, {Program::tr("--demo and --data do not go together.")});
    }
    if (!raw.asOf.empty()) {
        options.asOf = Date::parse(QString::fromStdString(raw.asOf));
        if (!options.asOf) {
            return failure(ErrorCode::BadDate, {QStringLiteral("--as-of"), QString::fromStdString(raw.asOf)});
        }
    }
    if (!raw.language.empty()) {
        options.language = parseCode<Language>(QString::fromStdString(raw.language));
        if (!options.language) {
            return failure(ErrorCode::UnknownValue,
                           {QStringLiteral("--lang"), QString::fromStdString(raw.language), codeList<Language>()});
        }
    }
    return options;
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

Verb *chosen(const CLI::App &app, const Verbs &verbs)
{
    const auto parsed = app.get_subcommands();
    if (parsed.empty()) return nullptr;
    const auto found = std::find_if(verbs.begin(), verbs.end(),
                                    [&](const auto &verb) { return parsed.front()->get_name() == verb->name(); });
    return found == verbs.end() ? nullptr : found->get();
}

int runStatus(const Verbs &verbs, Context &context)
{
    for (const auto &verb : verbs) {
        if (std::strcmp(verb->name(), "status") == 0) return verb->run(context);
    }
    return 2;
}

int wrongUse(const QString &sentence, bool json)
{
    GlobalOptions options;
    options.json = json;
    return Context(options).wrongUse(sentence);
}

int complainAboutUse(const CLI::App &app, const CLI::ParseError &error, bool json)
{
    if (error.get_exit_code() == int(CLI::ExitCodes::Success)) {
        std::ostringstream help;
        app.exit(error, help, help);
        output::raw(QByteArray::fromStdString(help.str()));
        return 0;
    }
    return wrongUse(usage::sentence(app, error), json);
}

// A report needs fonts, and so another kind of application object, which must exist before the
// command line is read; so this looks at the bare words.
bool wantsReport(int argc, char **argv)
{
    const auto has = [&](auto test) { return std::any_of(argv + 1, argv + argc, test); };
    if (has([](const char *a) { return std::strcmp(a, "pack") == 0 || std::strcmp(a, "request") == 0; })) return true;
    return has([](const char *a) {
        return std::strcmp(a, "export") == 0 || std::strcmp(a, "profile") == 0 || std::strcmp(a, "dossier") == 0;
    }) && has([](const char *a) { return namesLaidOutFormat(QString::fromLocal8Bit(a)); });
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    using Entry = QCoreApplication *(*)(int &, char **);
    QFunctionPointer entry = nullptr;
    if (wantsReport(argc, argv)) {
        const QCoreApplication core(argc, argv);
        QString why; // the verb tells it when it finds no report either
        entry = modules::find(QStringLiteral("libkoshin_report.so"), "koshin_report_application", why);
    }
    if (entry) return std::unique_ptr<QCoreApplication>(reinterpret_cast<Entry>(entry)(argc, argv));
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

Application::Application(int &argc, char **argv) : m_argc(argc), m_argv(argv) {}

int Application::run()
{
    const Outcome outcome = commandLine();
    if (!outcome.wantsWindow) return outcome.code;
    process::allowLook();
    return window(outcome.options);
}

// The application object of the command line is gone before the window makes its own.
Application::Outcome Application::commandLine()
{
    const auto core = makeApplication(m_argc, m_argv);
    useLanguage(languageAsked(m_argc, m_argv));
    process::prepareLastWords();
    Outcome outcome = carryOut();
    if (const auto arrived = output::flushed(); !arrived) {
        output::complain(text::sentence(arrived.error()));
        outcome.code = output::exitCode(arrived.error().code);
    }
    return outcome;
}

Application::Outcome Application::carryOut()
{
    const bool asJson =
        std::any_of(m_argv, m_argv + m_argc, [](const char *a) { return std::strcmp(a, "--json") == 0; });
    if (const QString empty = usage::emptyOption(m_argc, m_argv); !empty.isEmpty())
        return {wrongUse(usage::needsValue(empty), asJson), false, {}};
    CLI::App app(said(Program::tr("Koshin keeps a professional credential alive: rules, records, "
                                  "proof. Without a verb it opens the window.")),
                 "koshin");
    RawOptions raw;
    declare(app, raw);
    const Verbs verbs = allVerbs();
    for (const auto &verb : verbs) {
        CLI::App *command = app.add_subcommand(verb->name(), said(verb->summary()));
        command->fallthrough();
        // Most starts open the window: the options of a verb are made when the verb is met.
        command->preparse_callback([&verb, command](std::size_t) {
            Arguments arguments(*command);
            verb->configure(arguments);
        });
    }
    try {
        app.parse(m_argc, m_argv);
    } catch (const CLI::ParseError &error) {
        return {complainAboutUse(app, error, asJson), false, {}};
    }
    auto options = check(raw);
    Verb *verb = chosen(app, verbs);
    if (options) options->json = verb && verb->wantsJson();
    if (!options) {
        GlobalOptions plain;
        plain.json = verb && verb->wantsJson();
        Context(plain).fail(options.error());
        return {2, false, {}};
    }
    if (!verb && hasDisplay()) return {0, true, *options};
    if (!verb && (options->background || options->forBus)) {
        output::complain(Program::tr("There is no display here."));
        return {3, false, {}};
    }
    Context context(*options);
    if (verb) return {verb->run(context), false, {}};
    output::line(Program::tr("There is no display here for the window, so this is the status."));
    output::line();
    return {runStatus(verbs, context), false, {}};
}

int Application::window(const GlobalOptions &options)
{
    using Entry = int (*)(int &, char **, const WindowOptions &);
    Context context(options);
    using Start = WindowOptions::Start;
    WindowOptions asked{{},
                        options.asOf,
                        options.language,
                        options.demo,
                        &context.clock(),
                        {},
                        options.background ? Start::Background
                        : options.forBus   ? Start::Bus
                                           : Start::Window,
                        options.show};
    QString why;
    QFunctionPointer entry = nullptr;
    {
        const QCoreApplication core(m_argc, m_argv);
        useLanguage(options.language.value_or(languageOf(QLocale::system())));
        if (const auto sane = SystemClock::check(); !sane) return context.fail(sane.error());
        const auto folder = context.folder();
        if (!folder) return context.fail(folder.error());
        asked.dataFolder = *folder;
        asked.program = QCoreApplication::applicationFilePath();
        entry = modules::find(QStringLiteral("libkoshin_ui.so"), "koshin_run_window", why);
        if (!entry) {
            output::complain(Program::tr("The window could not be loaded (%1).").arg(why));
            return 3;
        }
    }
    return reinterpret_cast<Entry>(entry)(m_argc, m_argv, asked);
}

} // namespace koshin
