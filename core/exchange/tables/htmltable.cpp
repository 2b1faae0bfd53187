// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/safecell.h"
#include "exchange/tables/tabletext.h"

#include <QHash>

#include <algorithm>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSpanned = 1'000;

/// Walks through a page tag by tag.
class PageReader
{
public:
    explicit PageReader(QStringView page) : m_page(page) {}

    std::vector<TableText> read()
    {
        while (m_at < m_page.size()) {
            const qsizetype open = m_page.indexOf(u'<', m_at);
            text(m_page.sliced(m_at, (open < 0 ? m_page.size() : open) - m_at));
            if (open < 0) break;
            m_at = open;
            tag();
        }
        endTable();
        return std::move(m_tables);
    }

private:
    void tag()
    {
        if (m_page.sliced(m_at).startsWith(u"<!--")) {
            const qsizetype close = m_page.indexOf(u"-->", m_at);
            m_at = close < 0 ? m_page.size() : close + 3;
            return;
        }
        const qsizetype close = m_page.indexOf(u'>', m_at);
        const QStringView inside = m_page.sliced(m_at + 1, (close < 0 ? m_page.size() : close) - m_at - 1);
        m_at = close < 0 ? m_page.size() : close + 1;
        const bool isEnd = inside.startsWith(u'/');
        qsizetype length = isEnd ? 1 : 0;
        while (length < inside.size() && inside[length].isLetterOrNumber()) ++length;
        const QString name = inside.sliced(isEnd ? 1 : 0, length - (isEnd ? 1 : 0)).toString().toLower();
        if (name == u"script" || name == u"style" || name == u"title") return isEnd ? void() : skipTo(name);
        if (name == u"table") return isEnd ? endTable() : beginTable();
        if (!m_inTable) return;
        if (name == u"tr") return isEnd ? endRow() : beginRow();
        if (name == u"td" || name == u"th") return isEnd ? endCell() : beginCell(inside);
        if (name == u"br" || (isEnd && (name == u"p" || name == u"div" || name == u"li"))) m_cell += u'\n';
    }

    void skipTo(const QString &name)
    {
        const qsizetype end = m_page.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_page.size() : end;
    }

    void beginTable()
    {
        endTable(); // one inside another is one of its own
        m_inTable = true;
        m_table = TableText{u'\t', {}};
        m_line = 0;
    }
    void endTable()
    {
        endRow();
        if (m_inTable && !m_table.rows.empty()) m_tables.push_back(std::move(m_table));
        m_inTable = false;
        m_spans.clear();
        m_table = {};
    }
    void beginRow()
    {
        endRow();
        ++m_line;
        m_inRow = true;
    }
    void endRow()
    {
        endCell();
        if (!m_inRow) return;
        m_inRow = false;
        fillSpans();
        const bool isBlank = std::ranges::all_of(m_row, [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!isBlank) m_table.rows.push_back({m_line, m_row});
        m_row.clear();
    }
    void beginCell(QStringView tag)
    {
        endCell();
        if (!m_inRow) beginRow();
        fillSpans();
        m_inCell = true;
        m_rows = spanned(tag, u"rowspan");
        m_columns = spanned(tag, u"colspan");
    }
    void endCell()
    {
        if (!m_inCell) return;
        m_inCell = false;
        const QString cell = plainCell(m_cell.trimmed());
        m_cell.clear();
        for (int i = 0; i < m_columns && m_row.size() < tableColumnLimit; ++i) {
            if (m_rows > 1) m_spans.insert(int(m_row.size()), {m_rows - 1, i == 0 ? cell : QString()});
            m_row += i == 0 ? cell : QString();
        }
    }

    // What reaches into this row from above.
    void fillSpans()
    {
        for (auto span = m_spans.find(int(m_row.size())); span != m_spans.end();
             span = m_spans.find(int(m_row.size()))) {
            m_row += span->second;
            if (--span->first == 0) m_spans.erase(span);
        }
    }

    static int spanned(QStringView tag, QStringView attribute)
    {
        const qsizetype at = tag.indexOf(attribute, 0, Qt::CaseInsensitive);
        if (at < 0) return 1;
        int number = 0;
        for (const QChar c : tag.sliced(at + attribute.size())) {
            if (c.isDigit()) number = std::min(number * 10 + c.digitValue(), mostSpanned);
            else if (number > 0 || (c != u'=' && c != u'"' && c != u'\'' && c != u' ')) break;
        }
        return std::max(1, number);
    }

    void text(QStringView plain)
    {
        if (!m_inCell) return;
        QString folded;
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const QChar c = plain[i];
            if (c == u'&') folded += entity(plain, i);
            else folded += c == u'\n' || c == u'\r' || c == u'\t' ? u' ' : c;
        }
        m_cell += folded;
    }

    static QString entity(QStringView plain, qsizetype &at)
    {
        const qsizetype end = plain.indexOf(u';', at);
        if (end < 0 || end - at > 10) return u"&"_s;
        const QStringView name = plain.sliced(at + 1, end - at - 1);
        at = end;
        if (name.startsWith(u'#')) {
            const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
            bool isNumber = false;
            const uint code = isHex ? name.sliced(2).toUInt(&isNumber, 16) : name.sliced(1).toUInt(&isNumber);
            return isNumber && code > 0 && code <= 0x10ffff
                       ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                       : QString();
        }
        static const QHash<QString, QString> known{{u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},    {u"gt"_s, u">"_s},
                                                   {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s},  {u"nbsp"_s, u" "_s},
                                                   {u"yen"_s, u"¥"_s},   {u"ndash"_s, u"–"_s}, {u"mdash"_s, u"—"_s}};
        return known.value(name.toString(), u"&"_s + name + u';');
    }

    QStringView m_page;
    qsizetype m_at = 0;
    std::vector<TableText> m_tables;
    TableText m_table;
    QStringList m_row;
    QString m_cell;
    QHash<int, std::pair<int, QString>> m_spans; ///< by the column: how many rows still, and what stands there
    qint64 m_line = 0;
    int m_rows = 1;
    int m_columns = 1;
    bool m_inTable = false;
    bool m_inRow = false;
    bool m_inCell = false;
};

} // namespace

std::vector<TableText> htmlTables(QStringView html)
{
    return PageReader(html).read();
}

} // namespace koshin
