// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortext.h"

#include "ledger/ledger.h"
#include "text/codetext.h"
#include "text/tame.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace koshin::text {

namespace {

using namespace Qt::StringLiterals;

struct Faulty
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

// In the order of ErrorCode; %1 … are its arguments.
constexpr auto reasons = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Errors", "There is no file “%1”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” cannot be read (%2)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” cannot be written (%2)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is no ordinary file; nothing was written there."),
    QT_TRANSLATE_NOOP(
        "Errors", "“%1” is there already and is no file that Koshin made; it was left as it is (--force replaces it)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” belongs to the ledger; it was left as it is."),
    QT_TRANSLATE_NOOP("Errors", "Standard output could not be written whole (%1)."),
    QT_TRANSLATE_NOOP("Errors", "The text is not UTF-8."),
    QT_TRANSLATE_NOOP("Errors", "This is not JSON: %1."),
    QT_TRANSLATE_NOOP("Errors", "The text is nested deeper than %1 levels."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is given twice."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be %2, not %3."),
    QT_TRANSLATE_NOOP("Errors", "This is no Koshin ledger (its format is “%1”)."),
    QT_TRANSLATE_NOOP("Errors", "Version %1 of the format is not known."),
    QT_TRANSLATE_NOOP("Errors", "The format “%1” is not known."),
    QT_TRANSLATE_NOOP("Errors", "A ledger file may hold at most %1 records."),
    QT_TRANSLATE_NOOP("Errors", "The file brings criteria or acceptances that are not in this ledger: %1"),
    QT_TRANSLATE_NOOP("Errors", "“%1” is this ledger itself."),
    QT_TRANSLATE_NOOP("Errors", "There is no field “%1”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” cannot be “%2”; possible are: %3."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is missing."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be a date that exists, such as 2026-04-01 (it is “%2”)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be a time in UTC, such as 2026-04-01T09:00:00Z (it is “%2”)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be a number (it is “%2”)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be from %3 to %4 (it is %2)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” (%2) must not be before “%3” (%4)."),
    QT_TRANSLATE_NOOP("Errors", "The id “%1” is already in use."),
    QT_TRANSLATE_NOOP("Errors", "“%1” repeats an entry of its list."),
    QT_TRANSLATE_NOOP("Errors", "“%1” names “%2”, but there is no such record."),
    QT_TRANSLATE_NOOP("Errors", "“%1” names “%2”, which is a record of another kind (%3, not %4)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is already there with other contents."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is already there with other contents, and can be there only once."),
    QT_TRANSLATE_NOOP("Errors", "There is no record “%1”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is still named by “%2”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must not be empty."),
    QT_TRANSLATE_NOOP("Errors", "“%1” may have at most %2 characters."),
    QT_TRANSLATE_NOOP("Errors", "“%1” holds a character that it must not: %2."),
    QT_TRANSLATE_NOOP("Errors", "“%1” may have at most %2 entries."),
    QT_TRANSLATE_NOOP("Errors", "There are no rules for the scheme “%1”."),
    QT_TRANSLATE_NOOP("Errors", "Confirmed conditions need the official document: a title, a number "
                                "or an address (“%1”)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is no credential."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is of a kind that holds no evidence."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be a SHA-256 in 64 lower-case hexadecimal digits."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be the name of a file, without “/”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” cannot be changed."),
    QT_TRANSLATE_NOOP("Errors", "The ledger “%1” cannot be opened (%2)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a Koshin ledger; it was left as it is."),
    QT_TRANSLATE_NOOP("Errors", "The ledger “%1” is damaged (%2); it was left as it is."),
    QT_TRANSLATE_NOOP("Errors",
                      "“%1” is missing or empty, but “%2” is still beside it. Nothing was made or changed: put the "
                      "database back, or move what is left of the old ledger elsewhere."),
    QT_TRANSLATE_NOOP("Errors", "“%2” in the ledger “%1” is not part of a Koshin ledger; it was left as it is."),
    QT_TRANSLATE_NOOP("Errors", "“%1” belongs to another user; it was not opened."),
    QT_TRANSLATE_NOOP("Errors",
                      "Other users can write to “%1”, so it was not opened. Take that right away first (chmod go-w)."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“%1” is on a file system that cannot keep other users out. If that is what you want, allow it once on "
        "this machine with “koshin approve”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a plain file; it was left as it is."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a folder."),
    QT_TRANSLATE_NOOP("Errors",
                      "“%1” is no longer the file that was opened: it was replaced, changed or removed. Nothing was "
                      "written to it."),
    QT_TRANSLATE_NOOP("Errors", "The folder of “%1” was moved; the ledger is now in “%2”. Nothing was written."),
    QT_TRANSLATE_NOOP("Errors", "The ledger “%1” is of version %2, newer than this program (%3); it "
                                "was left as it is."),
    QT_TRANSLATE_NOOP("Errors", "The ledger “%1” could not be brought to the present version (%2); "
                                "it was left as it is."),
    QT_TRANSLATE_NOOP("Errors", "Another program is using the ledger “%1”; please try again later."),
    QT_TRANSLATE_NOOP("Errors", "The ledger “%1” can only be read."),
    QT_TRANSLATE_NOOP("Errors", "There is no room left on the disk for “%1”; nothing was changed."),
    QT_TRANSLATE_NOOP("Errors", "The ledger could not be read or written (%1)."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The record “%1” cannot be read: its “%3” holds a value that is not possible. The rest of the ledger can be used."),
    QT_TRANSLATE_NOOP("Errors", "The record “%1” is not what the journal says: it was changed past Koshin."),
    QT_TRANSLATE_NOOP("Errors", "The holder is not what the journal says: it was changed past Koshin."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The journal does not continue from %1:%2: it was cut or rewritten since, or this is another ledger."),
    QT_TRANSLATE_NOOP("Errors", "Other users could read “%1”; now only you can."),
    QT_TRANSLATE_NOOP("Errors", "A log that did not belong to the ledger was set aside as “%1”."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Contents of %1 steps were erased before erasures were recorded; what changed until then cannot be compared."),
    QT_TRANSLATE_NOOP(
        "Errors", "“%1” looks like a copy that a synchronising program made because two machines changed the ledger."),
    QT_TRANSLATE_NOOP("Errors", "No record names the evidence file “%1”."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to undo."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to redo."),
    QT_TRANSLATE_NOOP("Errors", "Step %1 cannot be taken back: its contents were erased for good."),
    QT_TRANSLATE_NOOP("Errors", "Step %1 cannot be taken back: what it touched was changed since."),
    QT_TRANSLATE_NOOP("Errors", "The journal is not whole: step %1 does not fit the one before."),
    QT_TRANSLATE_NOOP("Errors", "There is no requirement “%1”."),
    QT_TRANSLATE_NOOP("Errors", "The rule pack has a fault: %1."),
    QT_TRANSLATE_NOOP("Errors", "Your own rule pack %1 hides newer rules that come with the program (from %2)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is larger than %2 kB."),
    QT_TRANSLATE_NOOP("Errors", "At most %2 can stand here (there are %1)."),
    QT_TRANSLATE_NOOP("Errors", "More faults that are not listed: %1."),
    QT_TRANSLATE_NOOP("Errors", "The credential has no term %1."),
    QT_TRANSLATE_NOOP("Errors", "The font “%1” is not installed."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is no calendar of Koshin's and is not overwritten."),
    QT_TRANSLATE_NOOP("Errors", "“%1” was written, but the ledger could not note that; please export it again later."),
    QT_TRANSLATE_NOOP("Errors", "There is no session bus for notifications (%1)."),
    QT_TRANSLATE_NOOP("Errors", "The desktop showed no notification (%1)."),
    QT_TRANSLATE_NOOP("Errors", "The mail command “%1” failed (%2)."),
    QT_TRANSLATE_NOOP("Errors", "The mail command “%1” did not end within %2 seconds."),
    QT_TRANSLATE_NOOP("Errors", "This ledger asks for mail by a command that is not approved on this machine."),
    QT_TRANSLATE_NOOP("Errors", "This ledger asks for a calendar file that is not approved on this machine."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is left alone: it is %2."),
    QT_TRANSLATE_NOOP("Errors", "“%1” was still being written; please try again when it is finished."),
    QT_TRANSLATE_NOOP("Errors", "This file has been altered since it was kept: “%1”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is empty (0 bytes); it is kept, but proves nothing."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is kept already, as “%2”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is attached already, as “%2”."),
    QT_TRANSLATE_NOOP("Errors", "The kept copy of “%1” was missing or altered; it is whole again."),
    QT_TRANSLATE_NOOP("Errors", "“%1” does not have the content of the file that was kept (“%2”)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” could run as a program, so it is not opened from here. It lies at %2."),
    QT_TRANSLATE_NOOP("Errors", "No program here opened “%1”. Until the window closes, a copy lies at %2."),
    QT_TRANSLATE_NOOP("Errors", "There is no private folder for a copy: “%1” cannot be used (%2)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not used: it must be Koshin's own, belong to you, be no link, and nobody "
                                "else may be able to write it."),
    QT_TRANSLATE_NOOP("Errors", "“%1” holds control characters in its name; the session could not be told of it."),
    QT_TRANSLATE_NOOP("Errors", "The machine's clock says %1. Please set it right; nothing was read or written."),
    QT_TRANSLATE_NOOP("Errors", "Cancelled; nothing was changed."),
    QT_TRANSLATE_NOOP("Errors", "%1"),
});
static_assert(reasons.size() == std::size_t(ErrorCode::WrongUse) + 1);

// Of an error that names nothing: the place in the file says what is meant.
struct Nameless
{
    ErrorCode code;
    const char *reason;
};
constexpr auto nameless = std::to_array<Nameless>({
    {ErrorCode::WrongType, QT_TRANSLATE_NOOP("Errors", "There must be %2 here, not %3.")},
    {ErrorCode::NotALedger, QT_TRANSLATE_NOOP("Errors", "This is no Koshin ledger.")},
    {ErrorCode::UnknownFormat, QT_TRANSLATE_NOOP("Errors", "The name of the file does not tell its format.")},
});

// What readers of JSON call the values they find, and how a sentence names them.
struct ValueKind
{
    const char *name;
    const char *phrase;
};
constexpr auto valueKinds = std::to_array<ValueKind>({
    {"null", QT_TRANSLATE_NOOP("ValueKinds", "null")},
    {"true or false", QT_TRANSLATE_NOOP("ValueKinds", "true or false")},
    {"bool", QT_TRANSLATE_NOOP("ValueKinds", "true or false")},
    {"number", QT_TRANSLATE_NOOP("ValueKinds", "a number")},
    {"whole number", QT_TRANSLATE_NOOP("ValueKinds", "a whole number")},
    {"string", QT_TRANSLATE_NOOP("ValueKinds", "a text")},
    {"text", QT_TRANSLATE_NOOP("ValueKinds", "a text")},
    {"list", QT_TRANSLATE_NOOP("ValueKinds", "a list")},
    {"array", QT_TRANSLATE_NOOP("ValueKinds", "a list")},
    {"object", QT_TRANSLATE_NOOP("ValueKinds", "an object")},
});

// Characters that a text may not hold, as far as they have a name that people know.
struct NamedCharacter
{
    const char *code;
    const char *name;
};
constexpr auto namedCharacters = std::to_array<NamedCharacter>({
    {"U+0000", QT_TRANSLATE_NOOP("Characters", "NUL (U+0000)")},
    {"U+0009", QT_TRANSLATE_NOOP("Characters", "tab (U+0009)")},
    {"U+000A", QT_TRANSLATE_NOOP("Characters", "line break (U+000A)")},
    {"U+000D", QT_TRANSLATE_NOOP("Characters", "line break (U+000D)")},
    {"U+001B", QT_TRANSLATE_NOOP("Characters", "escape (U+001B)")},
    {"U+FEFF", QT_TRANSLATE_NOOP("Characters", "byte order mark (U+FEFF)")},
});

// What the parser of JSON finds wrong, in its words but for the full stop.
constexpr auto syntaxFaults = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("JsonFaults", "The document is empty"),
    QT_TRANSLATE_NOOP("JsonFaults", "The document root must not be followed by other values"),
    QT_TRANSLATE_NOOP("JsonFaults", "Invalid value"),
    QT_TRANSLATE_NOOP("JsonFaults", "Missing a name for object member"),
    QT_TRANSLATE_NOOP("JsonFaults", "Missing a colon after a name of object member"),
    QT_TRANSLATE_NOOP("JsonFaults", "Missing a comma or '}' after an object member"),
    QT_TRANSLATE_NOOP("JsonFaults", "Missing a comma or ']' after an array element"),
    QT_TRANSLATE_NOOP("JsonFaults", "Incorrect hex digit after \\u escape in string"),
    QT_TRANSLATE_NOOP("JsonFaults", "The surrogate pair in string is invalid"),
    QT_TRANSLATE_NOOP("JsonFaults", "Invalid escape character in string"),
    QT_TRANSLATE_NOOP("JsonFaults", "Missing a closing quotation mark in string"),
    QT_TRANSLATE_NOOP("JsonFaults", "Number too big to be stored in double"),
    QT_TRANSLATE_NOOP("JsonFaults", "Miss fraction part in number"),
    QT_TRANSLATE_NOOP("JsonFaults", "Miss exponent in number"),
    QT_TRANSLATE_NOOP("JsonFaults", "Unspecific syntax error"),
});

// What stands where a file should.
constexpr auto otherThanFiles = std::to_array<std::pair<QLatin1String, const char *>>({
    {QLatin1String("link"), QT_TRANSLATE_NOOP("FileKinds", "a symbolic link")},
    {QLatin1String("folder"), QT_TRANSLATE_NOOP("FileKinds", "a folder")},
    {QLatin1String("pipe"), QT_TRANSLATE_NOOP("FileKinds", "a named pipe")},
    {QLatin1String("socket"), QT_TRANSLATE_NOOP("FileKinds", "a socket")},
    {QLatin1String("device"), QT_TRANSLATE_NOOP("FileKinds", "a device")},
    {QLatin1String("file"), QT_TRANSLATE_NOOP("FileKinds", "a file where a folder should be")},
});

QString fileKind(const QString &name)
{
    for (const auto &[code, words] : otherThanFiles) {
        if (name == code) return QCoreApplication::translate("FileKinds", words);
    }
    return name;
}

QString syntaxFault(const QString &found)
{
    QString fault = found;
    if (fault.endsWith(u'.')) fault.chop(1);
    for (const char *known : syntaxFaults) {
        if (fault == QLatin1String(known)) return QCoreApplication::translate("JsonFaults", known);
    }
    return fault;
}

QString valueKind(const QString &name)
{
    for (const ValueKind &known : valueKinds) {
        if (name == QLatin1String(known.name)) return QCoreApplication::translate("ValueKinds", known.phrase);
    }
    return name;
}

QString characterName(const QString &code)
{
    for (const NamedCharacter &known : namedCharacters) {
        if (code == QLatin1String(known.code)) return QCoreApplication::translate("Characters", known.name);
    }
    return code;
}

QString allowedValues(const QString &values)
{
    return values == u"currency" ? Faulty::tr("currencies in three capital letters, such as JPY") : values;
}

QString recordKind(const QString &name)
{
    const auto kind = parseCode<RecordKind>(name);
    return kind ? word(*kind) : name;
}

// Whether an argument repeats what stands in an input, which may be a page or a million of them.
// Files, reasons of the system and what is allowed are told whole.
bool isEcho(ErrorCode code, qsizetype argument)
{
    using E = ErrorCode;
    if (code == E::UnknownValue) return argument < 2;
    if (code >= E::UnknownField && code <= E::ImmutableField) return true;
    return code == E::DuplicateKey || code == E::WrongType || code == E::NotALedger || code == E::UnknownVersion
           || code == E::UnknownFormat || code == E::UnknownRequirement;
}

// The arguments as a person reads them.
QStringList spoken(const Error &error)
{
    Error said = error;
    for (qsizetype i = 0; i < said.arguments.size(); ++i) {
        if (isEcho(error.code, i)) said.arguments[i] = shortened(said.arguments[i]);
    }
    const auto say = [&said](const char *name, QString (*words)(const QString &)) {
        said.setArgument(name, words(said.argument(name)));
    };
    switch (error.code) {
    case ErrorCode::UnknownValue: say("allowed", allowedValues); break;
    case ErrorCode::ForbiddenCharacter: say("character", characterName); break;
    case ErrorCode::WrongType:
        say("expected", valueKind);
        say("found", valueKind);
        break;
    case ErrorCode::JsonSyntax: say("reason", syntaxFault); break;
    case ErrorCode::NotPlainFile: say("instead", fileKind); break;
    case ErrorCode::WrongReference:
        say("found", recordKind);
        say("expected", recordKind);
        break;
    default: break;
    }
    return said.arguments;
}

// Fills %1 to %9 in one pass, so that an argument may contain a per cent sign itself.
QString filled(const QString &pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool holder = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        if (!holder) {
            text += pattern[i];
            continue;
        }
        const qsizetype index = pattern[++i].digitValue() - 1;
        if (index >= 0 && index < arguments.size()) text += arguments[index];
    }
    return text;
}

// The sentence of the code, but for what it cannot say well.
const char *patternOf(const Error &error)
{
    const bool isOpen = error.code == ErrorCode::UnknownValue && error.argument("allowed").endsWith(u'…');
    if (isOpen) return QT_TRANSLATE_NOOP("Errors", "“%1” cannot be “%2”; codes such as %3 are meant.");
    const auto bare = std::ranges::find(nameless, error.code, &Nameless::code);
    const bool names = !error.arguments.value(0).isEmpty();
    return names || bare == nameless.end() ? reasons[std::size_t(error.code)] : bare->reason;
}

} // namespace

QString reason(const Error &error)
{
    return filled(QCoreApplication::translate("Errors", patternOf(error)), spoken(error));
}

QString sentence(const Error &error)
{
    QStringList place;
    const QString named = error.arguments.value(0); // by the reason itself: once is enough
    if (error.where.file != named) place += error.where.file;
    if (error.where.line > 0) place += Faulty::tr("line %1").arg(error.where.line);
    if (error.where.path != named) place += shortened(error.where.path);
    place.removeAll(QString());
    const QString why = reason(error);
    return place.isEmpty() ? why : place.join(u", "_s) + u": "_s + why;
}

QString sentence(const Error &error, const Ledger &ledger)
{
    if (error.code != ErrorCode::StillReferenced) return sentence(error);
    Error named = error;
    named.where.path.clear();
    for (QString &id : named.arguments) {
        if (const auto record = ledger.find(id)) id = title(*record);
    }
    return sentence(named);
}

} // namespace koshin::text
