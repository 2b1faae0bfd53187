// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <array>

namespace koshin {

namespace {

struct Row
{
    const char *name;
    const char *arguments;
};

#define KOSHIN_ERROR(Code, name, arguments) Row{name, arguments},
constexpr auto rows = std::to_array<Row>({KOSHIN_ERRORS(KOSHIN_ERROR)});
#undef KOSHIN_ERROR

} // namespace

QString Error::argument(const char *name) const
{
    return arguments.value(argumentNames(code).indexOf(QLatin1String(name)));
}

void Error::setArgument(const char *name, const QString &text)
{
    const qsizetype at = argumentNames(code).indexOf(QLatin1String(name));
    if (at >= 0 && at < arguments.size()) arguments[at] = text;
}

QString errorName(ErrorCode code)
{
    return QString::fromLatin1(rows[static_cast<std::size_t>(code)].name);
}

QStringList argumentNames(ErrorCode code)
{
    return QString::fromLatin1(rows[static_cast<std::size_t>(code)].arguments)
        .split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace koshin
