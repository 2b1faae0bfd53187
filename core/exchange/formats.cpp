// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr auto formats = std::to_array<Format>({
    {.id = "json",
     .mediaType = "application/json",
     .exchange = Exchange::ImportLedger,
     .contents = Format::Contents::Ledger},
    {.id = "db",
     .mediaType = "application/vnd.sqlite3",
     .exchange = Exchange::ImportLedger,
     .contents = Format::Contents::Database},
    {.id = "csv", .mediaType = "text/csv", .exchange = Exchange::ImportTable, .contents = Format::Contents::Table},
    {.id = "tsv",
     .mediaType = "text/tab-separated-values",
     .exchange = Exchange::ImportTable,
     .contents = Format::Contents::Table},
    {.id = "txt", .mediaType = "text/plain", .exchange = Exchange::ImportTable, .contents = Format::Contents::Table},
    {.id = "xlsx",
     .mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
     .exchange = Exchange::ImportTable,
     .contents = Format::Contents::Table},
    {.id = "ods",
     .mediaType = "application/vnd.oasis.opendocument.spreadsheet",
     .exchange = Exchange::ImportTable,
     .contents = Format::Contents::Table},
    {.id = "xls",
     .mediaType = "application/vnd.ms-excel",
     .exchange = Exchange::ImportTable,
     .contents = Format::Contents::Table},
    {.id = "html", .mediaType = "text/html", .exchange = Exchange::ImportTable, .contents = Format::Contents::Table},
    {.id = "json",
     .mediaType = "application/json",
     .exchange = Exchange::Export,
     .contents = Format::Contents::Ledger,
     .namesAreAsked = true},
    {.id = "pdf",
     .mediaType = "application/pdf",
     .exchange = Exchange::Export,
     .contents = Format::Contents::Report,
     .namesAreAsked = true,
     .credentialIsAsked = true,
     .needsFonts = true},
    {.id = "csv",
     .mediaType = "text/csv",
     .exchange = Exchange::Export,
     .contents = Format::Contents::Table,
     .namesAreAsked = true,
     .kindIsAsked = true},
    {.id = "xlsx",
     .mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
     .exchange = Exchange::Export,
     .contents = Format::Contents::Sheets,
     .namesAreAsked = true,
     .credentialIsAsked = true},
    {.id = "ods",
     .mediaType = "application/vnd.oasis.opendocument.spreadsheet",
     .exchange = Exchange::Export,
     .contents = Format::Contents::Sheets,
     .namesAreAsked = true,
     .credentialIsAsked = true},
    {.id = "ics", .mediaType = "text/calendar", .exchange = Exchange::Export, .contents = Format::Contents::Calendar},
    {.id = "pdf",
     .mediaType = "application/pdf",
     .exchange = Exchange::ExportProfile,
     .contents = Format::Contents::Profile,
     .needsFonts = true},
    {.id = "txt",
     .mediaType = "text/plain",
     .exchange = Exchange::ExportProfile,
     .contents = Format::Contents::Profile},
    {.id = "json",
     .mediaType = "application/json",
     .exchange = Exchange::ExportProfile,
     .contents = Format::Contents::Profile},
    {.id = "pdf",
     .mediaType = "application/pdf",
     .exchange = Exchange::Dossier,
     .contents = Format::Contents::Dossier,
     .namesAreAsked = true,
     .credentialIsAsked = true,
     .needsFonts = true},
    {.id = "xlsx",
     .mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
     .exchange = Exchange::Dossier,
     .contents = Format::Contents::Workbook,
     .namesAreAsked = true,
     .credentialIsAsked = true},
});

} // namespace

std::span<const Format> allFormats()
{
    return formats;
}

QStringList formatIds(Exchange exchange)
{
    QStringList ids;
    for (const Format &format : formats) {
        if (format.exchange == exchange) ids += QString::fromLatin1(format.id);
    }
    return ids;
}

QString suffixes(Exchange exchange)
{
    return u'.' + formatIds(exchange).join(u", ."_s);
}

Result<const Format *> formatOf(Exchange exchange, const QString &file, const QString &asked)
{
    const QFileInfo what(file);
    const bool isLedger = exchange == Exchange::ImportLedger && what.isDir();
    const QString id = !asked.isEmpty() ? asked : isLedger ? u"db"_s : what.suffix().toLower();
    const auto found = std::ranges::find_if(
        formats, [&](const Format &f) { return f.exchange == exchange && id == QLatin1String(f.id); });
    if (found == formats.end()) return failure(ErrorCode::UnknownFormat, {id});
    return &*found;
}

bool namesLaidOutFormat(const QString &word)
{
    return std::ranges::any_of(formats, [&](const Format &f) {
        const QLatin1String id(f.id);
        return f.needsFonts
               && (word.compare(id, Qt::CaseInsensitive) == 0
                   || QFileInfo(word).suffix().compare(id, Qt::CaseInsensitive) == 0 || word == "--format="_L1 + id);
    });
}

QString filePattern(const Format &format)
{
    return u"*.%1"_s.arg(QLatin1String(format.id));
}

} // namespace koshin
