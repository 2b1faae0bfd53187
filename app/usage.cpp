// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage.h"

#include "text/errortext.h"
#include "text/tame.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstring>

namespace koshin::usage {

namespace {

using namespace Qt::StringLiterals;

struct Usage
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

const CLI::App *innermost(const CLI::App *app)
{
    while (!app->get_subcommands().empty()) app = app->get_subcommands().front();
    return app;
}

QString noNumber(const QString &name, const QString &value)
{
    return text::reason({ErrorCode::BadNumber, {name, text::shortened(value)}, {}});
}

QString surplus(const CLI::App &app)
{
    const auto words = app.remaining(true);
    const QString first = words.empty() ? QString() : text::shortened(QString::fromStdString(words.front()));
    if (first.startsWith(u'-')) return Usage::tr("There is no option “%1” here.").arg(first);
    if (app.get_subcommands().empty()) return Usage::tr("There is no verb “%1”.").arg(first);
    return Usage::tr("“%1” is one word too many.").arg(first);
}

QString missing(const CLI::App &app, const QString &said)
{
    if (!said.startsWith("A subcommand"_L1))
        return text::reason({ErrorCode::MissingField, {said.section(u" is required"_s, 0, 0)}, {}});
    return Usage::tr("After “%1” a word is missing; --help shows which there are.")
        .arg(QString::fromStdString(innermost(&app)->get_name()));
}

QString mismatch(const QString &said)
{
    const QString name = said.section(u':', 0, 0).section(u' ', 0, 0);
    if (said.contains("At Most"_L1)) return Usage::tr("“%1” is given more than once.").arg(name);
    if (said.contains("flag override"_L1)) return Usage::tr("“%1” takes no value.").arg(name);
    return needsValue(name);
}

// `NAME: VALUE not in {a,b}`, or of a number `NAME: Value VALUE not in range 0 to 9`
QString impossible(const QString &said)
{
    constexpr auto anything = QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression choice(u"^(.+?): (.*) not in \\{(.*)\\}$"_s, anything);
    static const QRegularExpression range(u"^(.+?): Value (.*) not in range"_s, anything);
    if (const auto found = choice.match(said); found.hasMatch()) {
        const QString possible = found.captured(3).replace(u","_s, u", "_s);
        return text::reason(
            {ErrorCode::UnknownValue, {found.captured(1), text::shortened(found.captured(2)), possible}, {}});
    }
    if (const auto found = range.match(said); found.hasMatch())
        return Usage::tr("“%1” cannot be “%2”.").arg(found.captured(1), text::shortened(found.captured(2)));
    return Usage::tr("“%1” cannot have that value.").arg(said.section(u':', 0, 0));
}

bool isFlag(const CLI::App &app, const QString &name)
{
    const CLI::Option *option = innermost(&app)->get_option_no_throw(name.toStdString());
    if (!option) option = app.get_option_no_throw(name.toStdString());
    return option && option->get_items_expected_max() == 0;
}

// `Could not convert: NAME = VALUE`; the others are of flags.
QString unconverted(const CLI::App &app, const QString &said)
{
    const QString given = said.section(u"Could not convert: "_s, 1);
    const QString name = !given.isEmpty()            ? given.section(u" = "_s, 0, 0)
                         : said.contains(" for "_L1) ? said.section(u" for "_s, -1)
                                                     : said.section(u':', 0, 0);
    if (given.isEmpty() || isFlag(app, name)) return Usage::tr("“%1” takes no value.").arg(name);
    return noNumber(name, given.section(u" = "_s, 1));
}

} // namespace

QString sentence(const CLI::App &app, const CLI::ParseError &error)
{
    const QString said = QString::fromUtf8(error.what());
    if (dynamic_cast<const CLI::ExtrasError *>(&error)) return surplus(app);
    if (dynamic_cast<const CLI::RequiredError *>(&error)) return missing(app, said);
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error)) return mismatch(said);
    if (dynamic_cast<const CLI::ValidationError *>(&error)) return impossible(said);
    if (dynamic_cast<const CLI::ConversionError *>(&error)) return unconverted(app, said);
    if (dynamic_cast<const CLI::ExcludesError *>(&error)) {
        return Usage::tr("“%1” and “%2” do not go together.")
            .arg(said.section(u" excludes "_s, 0, 0), said.section(u" excludes "_s, 1));
    }
    if (dynamic_cast<const CLI::RequiresError *>(&error)) {
        return Usage::tr("“%1” needs “%2”.").arg(said.section(u" requires "_s, 0, 0), said.section(u" requires "_s, 1));
    }
    return Usage::tr("The command line cannot be understood; --help shows what there is.");
}

QString emptyOption(int argc, char **argv)
{
    static constexpr const char *ofAll[] = {"--data", "--as-of", "--lang", "--show"};
    for (int i = 1; i < argc && std::strcmp(argv[i], "--") != 0; ++i) {
        const QByteArray word(argv[i]);
        if (word.startsWith("--") && word.indexOf('=') == word.size() - 1) return QString::fromUtf8(word.chopped(1));
        const bool takesValue =
            std::any_of(std::begin(ofAll), std::end(ofAll), [&](const char *option) { return word == option; });
        if (takesValue && i + 1 < argc && *argv[i + 1] == '\0') return QString::fromUtf8(word);
    }
    return {};
}

QString needsValue(const QString &option)
{
    return Usage::tr("“%1” needs a value.").arg(option);
}

} // namespace koshin::usage
