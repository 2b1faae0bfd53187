// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "text/errortext.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace koshin::output {

namespace {

using namespace Qt::StringLiterals;

void put(std::FILE *to, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), to);
}

// A recorded title must not move the cursor or ring the bell.
QByteArray tame(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n') c = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

struct Range
{
    char32_t first;
    char32_t last;
};

// Wide and full-width characters (Unicode Standard Annex 11), in blocks.
constexpr auto wide = std::to_array<Range>({
    {0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
    {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1faff}, {0x20000, 0x3fffd},
});

int widthOf(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing) return 0;
    const bool isWide = std::any_of(wide.begin(), wide.end(),
                                    [c](Range r) { return c >= r.first && c <= r.last; });
    return isWide ? 2 : 1;
}

} // namespace

void line(const QString &text)
{
    put(stdout, tame(text) + '\n');
}

void complain(const QString &text)
{
    std::fflush(stdout);
    put(stderr, tame(text) + '\n');
}

void json(const QJsonObject &object)
{
    put(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void json(const QJsonArray &array)
{
    put(stdout, QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void raw(const QByteArray &bytes)
{
    put(stdout, bytes);
}

Result<> flushed()
{
    if (std::fflush(stdout) == 0 && !std::ferror(stdout)) return {};
    return failure(ErrorCode::FileUnwritable, {u"standard output"_s, QString::fromLocal8Bit(std::strerror(errno))});
}

int width(const QString &text)
{
    int sum = 0;
    for (const uint c : text.toUcs4()) sum += widthOf(c);
    return sum;
}

void table(const std::vector<QStringList> &rows, int indent)
{
    std::vector<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), std::size_t(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], width(row[i]));
        }
    }
    for (const QStringList &row : rows) {
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
    return {{u"code"_s, errorName(error.code)},
            {u"message"_s, text::sentence(error)},
            {u"where"_s, where}};
}

int exitCode(ErrorCode code)
{
    using E = ErrorCode;
    if ((code >= E::CannotOpen && code <= E::Storage) || code == E::ClockWrong) return 3;
    if (code >= E::UnknownField && code <= E::ImmutableField) {
        const bool refused = code == E::StillReferenced || code == E::ContentDiffers
                             || code == E::DuplicateId;
        return refused ? 1 : 2;
    }
    return code == E::WrongUse || code == E::UnknownRequirement || code == E::UnknownFormat ? 2 : 1;
}

} // namespace koshin::output
