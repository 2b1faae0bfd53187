// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortext.h"

#include "text/codetext.h"

#include <QCoreApplication>

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
    QT_TRANSLATE_NOOP("Errors", "The text is not UTF-8."),
    QT_TRANSLATE_NOOP("Errors", "This is not JSON: %1."),
    QT_TRANSLATE_NOOP("Errors", "The text is nested deeper than %1 levels."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is given twice."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be %2 (it is %3)."),
    QT_TRANSLATE_NOOP("Errors", "This is no Koshin ledger (its format is “%1”)."),
    QT_TRANSLATE_NOOP("Errors", "Version %1 of the format is not known."),
    QT_TRANSLATE_NOOP("Errors", "The format “%1” is not known."),
    QT_TRANSLATE_NOOP("Errors", "There is no field “%1”."),
    QT_TRANSLATE_NOOP("Errors", "There is no kind “%1”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” cannot be “%2”; possible are: %3."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is missing."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be a date that exists, such as 2026-04-01 (it is “%2”)."),
    QT_TRANSLATE_NOOP("Errors",
                      "“%1” must be a time in UTC, such as 2026-04-01T09:00:00Z (it is “%2”)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be a number (it is “%2”)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be from %3 to %4 (it is %2)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” (%2) must not be before “%3” (%4)."),
    QT_TRANSLATE_NOOP("Errors", "The id “%1” is already in use."),
    QT_TRANSLATE_NOOP("Errors", "“%1” repeats an entry of its list."),
    QT_TRANSLATE_NOOP("Errors", "“%1” names “%2”, but there is no such record."),
    QT_TRANSLATE_NOOP("Errors", "“%1” names “%2”, which is a record of another kind (%3, not %4)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is already there with other contents."),
    QT_TRANSLATE_NOOP("Errors", "There is no record “%1”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is still named by “%2”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must not be empty."),
    QT_TRANSLATE_NOOP("Errors", "“%1” may have at most %2 characters."),
    QT_TRANSLATE_NOOP("Errors", "There are no rules for the scheme “%1”."),
    QT_TRANSLATE_NOOP("Errors", "Confirmed conditions need the official document: a title, a number "
                                "or an address (“%1”)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is no credential."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is of a kind that holds no evidence."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be a SHA-256 in 64 lower-case hexadecimal digits."),
    QT_TRANSLATE_NOOP("Errors", "“%1” cannot be changed."),
    QT_TRANSLATE_NOOP("Errors", "The ledger “%1” cannot be opened (%2)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a Koshin ledger; it was left as it is."),
    QT_TRANSLATE_NOOP("Errors", "The ledger “%1” is damaged (%2); it was left as it is."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is missing or empty, but “%2” is still beside it. Nothing was made or changed: put the "
                                "database back, or move what is left of the old ledger elsewhere."),
    QT_TRANSLATE_NOOP("Errors", "“%2” in the ledger “%1” is not part of a Koshin ledger; it was left as it is."),
    QT_TRANSLATE_NOOP("Errors", "“%1” belongs to another user; it was not opened."),
    QT_TRANSLATE_NOOP("Errors", "Other users can write to “%1”, so it was not opened. Take that right away first (chmod go-w)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is on a file system that cannot keep other users out. If that is what you want, allow it once on "
                                "this machine with “koshin approve”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a plain file; it was left as it is."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a folder."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is no longer the file that was opened: it was replaced, changed or removed. Nothing was "
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
    QT_TRANSLATE_NOOP("Errors", "The record “%1” cannot be read: its “%3” holds a value that is not possible. The rest of the ledger can be used."),
    QT_TRANSLATE_NOOP("Errors", "The record “%1” is not what the journal says: it was changed past Koshin."),
    QT_TRANSLATE_NOOP("Errors", "The holder is not what the journal says: it was changed past Koshin."),
    QT_TRANSLATE_NOOP("Errors", "The journal does not continue from %1:%2: it was cut or rewritten since, or this is another ledger."),
    QT_TRANSLATE_NOOP("Errors", "Other users could read “%1”; now only you can."),
    QT_TRANSLATE_NOOP("Errors", "A log that did not belong to the ledger was set aside as “%1”."),
    QT_TRANSLATE_NOOP("Errors", "Contents of %1 steps were erased before erasures were recorded; what changed until then cannot be compared."),
    QT_TRANSLATE_NOOP("Errors", "“%1” looks like a copy that a synchronising program made because two machines changed the ledger."),
    QT_TRANSLATE_NOOP("Errors", "No record names the evidence file “%1”."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to undo."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to redo."),
    QT_TRANSLATE_NOOP("Errors", "Step %1 cannot be taken back: its contents were erased for good."),
    QT_TRANSLATE_NOOP("Errors", "Step %1 cannot be taken back: what it touched was changed since."),
    QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
    QT_TRANSLATE_NOOP("Errors", "The journal is not whole: step %1 does not fit the one before."),
    QT_TRANSLATE_NOOP("Errors", "There is no requirement “%1”."),
    QT_TRANSLATE_NOOP("Errors", "The rule pack has a fault: %1."),
    QT_TRANSLATE_NOOP("Errors", "The font has no glyph for “%1” (%2)."),
    QT_TRANSLATE_NOOP("Errors", "The font “%1” is not installed."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is no calendar of Koshin's and is not overwritten."),
    QT_TRANSLATE_NOOP("Errors", "There is no session bus for notifications (%1)."),
    QT_TRANSLATE_NOOP("Errors", "The desktop showed no notification (%1)."),
    QT_TRANSLATE_NOOP("Errors", "The mail command “%1” failed (%2)."),
    QT_TRANSLATE_NOOP("Errors", "The mail command “%1” did not end within %2 seconds."),
    QT_TRANSLATE_NOOP("Errors", "This ledger asks for mail by a command that is not approved on this machine."),
    QT_TRANSLATE_NOOP("Errors", "This ledger asks for a calendar file that is not approved on this machine."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not used: it must be Koshin's own, belong to you, be no link, and nobody "
                                "else may be able to write it."),
    QT_TRANSLATE_NOOP("Errors", "“%1” holds control characters in its name; the session could not be told of it."),
    QT_TRANSLATE_NOOP("Errors", "The machine's clock says %1. Please set it right; nothing was read or written."),
    QT_TRANSLATE_NOOP("Errors", "Cancelled; nothing was changed."),
    QT_TRANSLATE_NOOP("Errors", "%1"),
});
static_assert(reasons.size() == std::size_t(ErrorCode::WrongUse) + 1);

// What readers of JSON call the values they find.
constexpr auto valueKinds = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("ValueKinds", "null"),
    QT_TRANSLATE_NOOP("ValueKinds", "true or false"),
    QT_TRANSLATE_NOOP("ValueKinds", "bool"),
    QT_TRANSLATE_NOOP("ValueKinds", "number"),
    QT_TRANSLATE_NOOP("ValueKinds", "whole number"),
    QT_TRANSLATE_NOOP("ValueKinds", "string"),
    QT_TRANSLATE_NOOP("ValueKinds", "text"),
    QT_TRANSLATE_NOOP("ValueKinds", "list"),
    QT_TRANSLATE_NOOP("ValueKinds", "array"),
    QT_TRANSLATE_NOOP("ValueKinds", "object"),
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

QString syntaxFault(QString fault)
{
    if (fault.endsWith(u'.')) fault.chop(1);
    for (const char *known : syntaxFaults) {
        if (fault == QLatin1String(known)) return QCoreApplication::translate("JsonFaults", known);
    }
    return fault;
}

QString valueKind(const QString &name)
{
    for (const char *known : valueKinds) {
        if (name == QLatin1String(known)) return QCoreApplication::translate("ValueKinds", known);
    }
    return name;
}

QString recordKind(const QString &name)
{
    const auto kind = parseCode<RecordKind>(name);
    return kind ? word(*kind) : name;
}

// The arguments as a person reads them.
QStringList spoken(const Error &error)
{
    QStringList arguments = error.arguments;
    if (error.code == ErrorCode::WrongType) {
        for (qsizetype i = 1; i < arguments.size(); ++i) arguments[i] = valueKind(arguments[i]);
    }
    if (error.code == ErrorCode::JsonSyntax && !arguments.isEmpty()) {
        arguments.first() = syntaxFault(arguments.first());
    }
    if (error.code == ErrorCode::WrongReference) {
        for (qsizetype i = 2; i < arguments.size(); ++i) arguments[i] = recordKind(arguments[i]);
    }
    return arguments;
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

} // namespace

QString reason(const Error &error)
{
    const char *pattern = reasons[std::size_t(error.code)];
    return filled(QCoreApplication::translate("Errors", pattern), spoken(error));
}

QString sentence(const Error &error)
{
    QStringList place;
    const QString named = error.arguments.value(0); // by the reason itself: once is enough
    if (error.where.file != named) place += error.where.file;
    if (error.where.line > 0) place += Faulty::tr("line %1").arg(error.where.line);
    if (error.where.path != named) place += error.where.path;
    place.removeAll(QString());
    const QString why = reason(error);
    return place.isEmpty() ? why : place.join(u", "_s) + u": "_s + why;
}

} // namespace koshin::text
