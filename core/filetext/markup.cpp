// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetext/readers.h"

#include <array>

namespace koshin::filetext {

namespace {

using namespace Qt::StringLiterals;

struct Named
{
    QLatin1StringView name;
    char16_t sign;
};
constexpr std::array namedSigns{Named{"amp"_L1, u'&'},   Named{"lt"_L1, u'<'},    Named{"gt"_L1, u'>'},
                                Named{"quot"_L1, u'"'},  Named{"apos"_L1, u'\''}, Named{"nbsp"_L1, u' '},
                                Named{"copy"_L1, u'©'},  Named{"yen"_L1, u'¥'},   Named{"hellip"_L1, u'…'},
                                Named{"mdash"_L1, u'—'}, Named{"ndash"_L1, u'–'}, Named{"middot"_L1, u'·'}};

bool beginsLine(QStringView tag)
{
    constexpr std::array breaking{"br"_L1, "p"_L1,  "div"_L1, "tr"_L1, "li"_L1,    "h1"_L1, "h2"_L1,
                                  "h3"_L1, "h4"_L1, "h5"_L1,  "h6"_L1, "table"_L1, "hr"_L1, "title"_L1};
    return std::ranges::any_of(breaking,
                               [&](QLatin1StringView name) { return tag.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isUnread(QStringView tag)
{
    return tag.compare("script"_L1, Qt::CaseInsensitive) == 0 || tag.compare("style"_L1, Qt::CaseInsensitive) == 0;
}

// What an entity without its `&` and `;` stands for; empty where it is none.
QString signOf(QStringView entity)
{
    for (const Named &named : namedSigns) {
        if (entity == named.name) return QString(QChar(named.sign));
    }
    if (!entity.startsWith(u'#')) return {};
    const bool isHex = entity.size() > 1 && (entity[1] == u'x' || entity[1] == u'X');
    bool isNumber = false;
    const uint code = entity.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    if (!isCharacter) return {};
    const auto units = QChar::fromUcs4(code);
    return QStringView(units).toString();
}

/// Reads from the beginning to the end once; each character is looked at a bounded number of times.
class Stripper
{
public:
    explicit Stripper(const QString &html) : m_html(html) {}

    QString text()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<' && mayBeTag()) skipTag();
            else if (c == u'&') takeEntity();
            else {
                take(c);
                ++m_at;
            }
        }
        return std::move(m_out).trimmed();
    }

private:
    [[nodiscard]] bool mayBeTag() const
    {
        if (m_at + 1 >= m_html.size()) return false;
        const QChar next = m_html[m_at + 1];
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }
    void take(QChar c)
    {
        if (!c.isSpace()) m_out += c;
        else if (!m_out.isEmpty() && !m_out.back().isSpace()) m_out += u' ';
    }
    void breakLine()
    {
        while (m_out.endsWith(u' ')) m_out.chop(1);
        if (!m_out.isEmpty() && !m_out.endsWith("\n\n"_L1)) m_out += u'\n';
    }
    void skipTo(QLatin1StringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }
    void skipTag()
    {
        if (QStringView(m_html).sliced(m_at).startsWith("<!--"_L1)) return skipTo("-->"_L1);
        qsizetype end = m_at + 1;
        const bool closes = m_html[end] == u'/';
        if (closes) ++end;
        const qsizetype from = end;
        while (end < m_html.size() && m_html[end].isLetterOrNumber()) ++end;
        const QStringView name = QStringView(m_html).sliced(from, end - from);
        skipTo(">"_L1);
        if (beginsLine(name)) breakLine();
        if (closes || !isUnread(name)) return;
        skipTo(name.compare("script"_L1, Qt::CaseInsensitive) == 0 ? "</script"_L1 : "</style"_L1);
        skipTo(">"_L1);
    }
    void takeEntity()
    {
        constexpr qsizetype longest = 10;
        const QStringView rest =
            QStringView(m_html).sliced(m_at + 1).first(std::min(longest, m_html.size() - m_at - 1));
        const qsizetype end = rest.indexOf(u';');
        const QString sign = end > 0 ? signOf(rest.first(end)) : QString();
        m_out += sign.isEmpty() ? u"&"_s : sign;
        m_at += sign.isEmpty() ? 1 : end + 2;
    }

    const QString &m_html;
    qsizetype m_at = 0;
    QString m_out;
};

} // namespace

QString withoutMarkup(const QString &html)
{
    return Stripper(html).text();
}

} // namespace koshin::filetext
