// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/grams.h"

#include "base/textform.h"

#include <sqlite3.h>

namespace koshin {

namespace {

void appendUnit(std::string &to, QChar unit)
{
    static constexpr char digits[] = "0123456789abcdef";
    for (int shift = 12; shift >= 0; shift -= 4) to += digits[(unit.unicode() >> shift) & 0xf];
}

std::string gramsOfFolded(const QString &text, bool lastAlone)
{
    std::string all;
    all.reserve(std::size_t(text.size()) * 9 + 4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool last = i + 1 == text.size();
        if (last && !lastAlone) break;
        if (i > 0) all += ' ';
        appendUnit(all, text[i]);
        if (!last) appendUnit(all, text[i + 1]);
    }
    return all;
}

void gramsFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const std::string all = grams(QString::fromUtf8(text, sqlite3_value_bytes(values[0])));
    sqlite3_result_text64(context, all.data(), all.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

QString foldedForSearch(const QString &text)
{
    return foldedText(text);
}

std::string grams(const QString &text)
{
    return gramsOfFolded(foldedForSearch(text), true);
}

std::string gramQuery(const QString &needle)
{
    const QString wanted = foldedForSearch(needle.trimmed());
    if (wanted.isEmpty()) return {};
    if (wanted.size() == 1) return gramsOfFolded(wanted, true).insert(0, "\"").append("\" *");
    return '"' + gramsOfFolded(wanted, false) + '"';
}

void registerGrams(sqlite3 *connection)
{
    sqlite3_create_function_v2(connection, "koshin_grams", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                               nullptr, gramsFunction, nullptr, nullptr, nullptr);
}

} // namespace koshin
