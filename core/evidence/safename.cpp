// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/safename.h"

#include <QMimeDatabase>
#include <QStringList>

#include <algorithm>
#include <array>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostBytes = 200;
constexpr qsizetype mostBytesOfSuffix = 20;

bool breaksALine(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // also what turns the direction of writing
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

// Joins the parts of one emoji, or of letters, and does nothing else.
constexpr char32_t joiner = 0x200d;

template<class Unwanted>
QString replaced(const QString &text, Unwanted unwanted)
{
    QList<uint> points = text.toUcs4();
    for (uint &c : points) {
        if (c != joiner && (breaksALine(c) || unwanted(c))) c = U'_';
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

QString lastPart(const QString &path, QStringView separators)
{
    qsizetype at = path.size();
    while (at > 0 && !separators.contains(path[at - 1])) --at;
    return path.sliced(at);
}

// At most so many bytes, never half a character.
QString cut(QString text, qsizetype most)
{
    while (text.toUtf8().size() > most) text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

bool isReserved(const QString &name)
{
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool numbered =
        stem.size() == 4 && (stem.startsWith(u"com"_s) || stem.startsWith(u"lpt"_s)) && stem[3].isDigit();
    return devices.contains(stem) || numbered;
}

// What desktops run, install or follow at a double click.
constexpr auto runnable = std::to_array<QLatin1String>({
    "action"_L1,     "appimage"_L1,    "bash"_L1,    "bat"_L1,       "cmd"_L1, "com"_L1,  "command"_L1, "cpl"_L1,
    "csh"_L1,        "deb"_L1,         "desktop"_L1, "directory"_L1, "elf"_L1, "exe"_L1,  "fish"_L1,    "flatpak"_L1,
    "flatpakref"_L1, "flatpakrepo"_L1, "gadget"_L1,  "hta"_L1,       "jar"_L1, "jnlp"_L1, "js"_L1,      "jse"_L1,
    "kdelnk"_L1,     "ksh"_L1,         "lnk"_L1,     "lua"_L1,       "msi"_L1, "pif"_L1,  "pl"_L1,      "ps1"_L1,
    "py"_L1,         "pyc"_L1,         "pyw"_L1,     "pyz"_L1,       "rb"_L1,  "reg"_L1,  "rpm"_L1,     "run"_L1,
    "scr"_L1,        "service"_L1,     "sh"_L1,      "snap"_L1,      "so"_L1,  "tcl"_L1,  "url"_L1,     "vbe"_L1,
    "vbs"_L1,        "webloc"_L1,      "wsf"_L1,     "wsh"_L1,       "zsh"_L1,
});

} // namespace

QString safeFileName(const QString &name)
{
    static const QString forbidden = u"<>:\"|?*"_s;
    QString safe =
        replaced(lastPart(name, u"/\\"), [](char32_t c) { return c < 0x80 && forbidden.contains(QChar(c)); });
    while (safe.endsWith(u'.') || safe.endsWith(u' ')) safe.chop(1);
    if (safe.isEmpty()) return u"evidence"_s;
    if (u".-~ "_s.contains(safe.front())) safe.front() = u'_';
    if (isReserved(safe)) safe.prepend(u'_');
    if (safe.toUtf8().size() <= mostBytes) return safe;
    const qsizetype dot = safe.lastIndexOf(u'.');
    const QString suffix = dot > 0 ? safe.sliced(dot) : QString();
    const qsizetype taken = suffix.toUtf8().size();
    if (taken == 0 || taken > mostBytesOfSuffix) return cut(safe, mostBytes);
    return cut(safe.first(dot), mostBytes - taken) + suffix;
}

QString recordedFileName(const QString &path)
{
    return replaced(lastPart(path, u"/"), [](char32_t) { return false; });
}

bool couldRun(const QString &name, const QByteArray &head)
{
    const QString suffix = name.section(u'.', -1).toLower();
    if (name.contains(u'.') && std::ranges::any_of(runnable, [&](QLatin1String s) { return suffix == s; })) return true;
    if (head.startsWith("#!")
        || head.startsWith("\x7f"
                           "ELF"))
        return true;
    if ((head.startsWith("MZ") && head.contains('\0'))
        || head.first(std::min<qsizetype>(head.size(), 256)).contains("[Desktop Entry]"))
        return true;
    const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(name, head);
    return type.inherits(u"application/x-executable"_s) || type.inherits(u"application/x-desktop"_s);
}

} // namespace koshin
