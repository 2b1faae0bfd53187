// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "text/errortext.h"
#include "text/tame.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <tuple>
#include <unistd.h>

namespace koshin::output {

namespace {

using namespace Qt::StringLiterals;

int lost = 0; ///< errno of the first write to standard output that failed

void put(std::FILE *to, const QByteArray &bytes)
{
    if (std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), to) == std::size_t(bytes.size())) return;
    if (to == stdout && lost == 0) lost = errno;
}

struct Range
{
    char32_t first;
    char32_t last;
};

// Wide and full-width characters (Unicode Standard Annex 11), in blocks.
constexpr auto wide = std::to_array<Range>({
    {0x1100, 0x115f},
    {0x2e80, 0x303e},
    {0x3041, 0xa4cf},
    {0xac00, 0xd7a3},
    {0xf900, 0xfaff},
    {0xfe30, 0xfe6f},
    {0xff00, 0xff60},
    {0xffe0, 0xffe6},
    {0x1f300, 0x1faff},
    {0x20000, 0x3fffd},
});

int widthOf(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing) return 0;
    const bool isWide = std::any_of(wide.begin(), wide.end(), [c](Range r) { return c >= r.first && c <= r.last; });
    return isWide ? 2 : 1;
}

} // namespace

void line(const QString &text)
{
    put(stdout, text::tame(text).toUtf8() + '\n');
}

void block(const QString &text)
{
    put(stdout, text::tameBlock(text).toUtf8() + '\n');
}

void complain(const QString &text)
{
    ask(text);
    put(stderr, "\n");
}

void ask(const QString &text)
{
    std::ignore = flushed(); // what was printed before stands before; that it is lost is told at the end
    put(stderr, text::tame(text).toUtf8());
}

void json(const QJsonObject &object)
{
    json(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void json(const QJsonArray &array)
{
    json(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void json(const QByteArray &document)
{
    put(stdout, text::tameJson(document));
}

void raw(const QByteArray &bytes)
{
    put(stdout, bytes);
}

Result<> flushed()
{
    if (std::fflush(stdout) != 0 && lost == 0) lost = errno;
    if (lost == 0) return {};
    return failure(ErrorCode::OutputLost, {QString::fromLocal8Bit(std::strerror(lost))});
}

int width(const QString &text)
{
    int sum = 0;
    for (const uint c : text.toUcs4()) sum += widthOf(c);
    return sum;
}

void table(const std::vector<QStringList> &rows, int indent)
{
    std::vector<QStringList> tamed = rows;
    std::vector<int> widths;
    for (QStringList &row : tamed) {
        widths.resize(std::max(widths.size(), std::size_t(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            row[i] = text::tame(row[i]); // before it is measured
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], width(row[i]));
        }
    }
    for (const QStringList &row : tamed) {
        QString text(indent, u' ');
        for (qsizetype i = 0; i < row.size(); ++i) {
            text += row[i];
            const int gap = widths[std::size_t(i)] - width(row[i]) + 2;
            text += QString(gap, u' ');
        }
        while (text.endsWith(u' ')) text.chop(1);
        line(text);
    }
}

bool isTerminal(int descriptor)
{
    return isatty(descriptor) != 0;
}

Progress progress()
{
    if (!isTerminal(STDERR_FILENO)) return {};
    return [shown = qint64(-1)](qint64 done, qint64 total) mutable {
        const qint64 percent = total > 0 ? done * 100 / total : 0;
        if (percent != shown) std::fprintf(stderr, percent < 100 ? "\r%3d %%" : "\r     \r", int(percent));
        shown = percent;
        return true;
    };
}

QJsonObject toJson(const Error &error)
{
    QJsonObject where;
    if (!error.where.file.isEmpty()) where.insert(u"file"_s, error.where.file);
    if (error.where.line > 0) where.insert(u"line"_s, error.where.line);
    if (!error.where.path.isEmpty()) where.insert(u"path"_s, error.where.path);
    return {{u"code"_s, errorName(error.code)}, {u"message"_s, text::sentence(error)}, {u"where"_s, where}};
}

int exitCode(ErrorCode code)
{
    using E = ErrorCode;
    if ((code >= E::CannotOpen && code <= E::Storage) || code == E::OutputLost || code == E::CalendarNotKept
        || code == E::ClockWrong)
        return 3;
    if (code >= E::UnknownField && code <= E::ImmutableField) {
        const bool refused = code == E::StillReferenced || code == E::ContentDiffers || code == E::DuplicateId
                             || code == E::AlreadyConfirmed || code == E::NotAskedFor;
        return refused ? 1 : 2;
    }
    return code == E::WrongUse || code == E::UnknownRequirement || code == E::UnknownFormat ? 2 : 1;
}

} // namespace koshin::output
