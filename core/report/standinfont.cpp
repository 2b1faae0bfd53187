// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/standinfont.h"

#include "report/opentype.h"

#include <QFontDatabase>
#include <QHash>

#include <atomic>
#include <bit>
#include <vector>

namespace koshin::report {

namespace {

using namespace Qt::StringLiterals;

// Where numbers stand in tables.
constexpr qsizetype unitsPerEm = 18;    // in head
constexpr qsizetype placesAreLong = 50; // in head, of loca
constexpr qsizetype metricsCount = 34;  // in hhea, of hmtx
constexpr qsizetype glyphCount = 4;     // in maxp

// Outlines and widths of a font, by glyph.
class Outlines
{
public:
    explicit Outlines(const QRawFont &font)
        : m_glyf(font.fontTable("glyf")), m_loca(font.fontTable("loca")), m_hmtx(font.fontTable("hmtx")),
          m_isLong(numberAt<quint16>(font.fontTable("head"), placesAreLong) != 0),
          m_metrics(numberAt<quint16>(font.fontTable("hhea"), metricsCount))
    {
    }

    [[nodiscard]] bool areThere() const { return !m_glyf.isEmpty() && !m_loca.isEmpty() && m_metrics > 0; }
    [[nodiscard]] QByteArray outline(quint32 glyph) const
    {
        const quint32 from = place(glyph);
        const quint32 end = place(glyph + 1);
        return from < end ? m_glyf.mid(from, end - from) : QByteArray();
    }
    [[nodiscard]] quint16 width(quint32 glyph) const
    {
        return numberAt<quint16>(m_hmtx, 4 * qsizetype(std::min(glyph, m_metrics - 1)));
    }
    [[nodiscard]] quint16 bearing(quint32 glyph) const
    {
        if (glyph < m_metrics) return numberAt<quint16>(m_hmtx, 4 * qsizetype(glyph) + 2);
        return numberAt<quint16>(m_hmtx, 4 * qsizetype(m_metrics) + 2 * qsizetype(glyph - m_metrics));
    }

private:
    [[nodiscard]] quint32 place(quint32 glyph) const
    {
        if (m_isLong) return numberAt<quint32>(m_loca, 4 * qsizetype(glyph));
        return 2u * numberAt<quint16>(m_loca, 2 * qsizetype(glyph));
    }

    QByteArray m_glyf;
    QByteArray m_loca;
    QByteArray m_hmtx;
    bool m_isLong;
    quint32 m_metrics;
};

// Where the outline names glyphs that it is composed of.
std::vector<qsizetype> components(const QByteArray &outline)
{
    enum Flag { Words = 0x1, Scale = 0x8, More = 0x20, TwoScales = 0x40, Matrix = 0x80 };
    std::vector<qsizetype> found;
    if (numberAt<qint16>(outline, 0) >= 0) return found;
    for (qsizetype at = 10; at + 4 <= outline.size();) {
        const quint16 flags = numberAt<quint16>(outline, at);
        found.push_back(at + 2);
        at += 4 + (flags & Words ? 4 : 2) + (flags & Scale ? 2 : flags & TwoScales ? 4 : flags & Matrix ? 8 : 0);
        if (!(flags & More)) break;
    }
    return found;
}

// The chosen glyphs, numbered anew in the order they were taken, and after them those they are composed of.
class Chosen
{
public:
    explicit Chosen(const Outlines &outlines) : m_outlines(outlines) { take(0); }

    void take(quint32 glyph) { m_glyphs.push_back(glyph); }
    void write()
    {
        for (std::size_t i = 0; i < m_glyphs.size() && i < 0xFFFF; ++i) {
            append(loca, quint32(glyf.size()));
            QByteArray outline = m_outlines.outline(m_glyphs[i]);
            for (const qsizetype at : components(outline)) put(outline, at, partNumber(numberAt<quint16>(outline, at)));
            glyf += outline.leftJustified((outline.size() + 3) / 4 * 4, '\0');
            append(hmtx, m_outlines.width(m_glyphs[i]));
            append(hmtx, m_outlines.bearing(m_glyphs[i]));
        }
        append(loca, quint32(glyf.size()));
    }
    [[nodiscard]] quint16 count() const { return quint16(m_glyphs.size()); }

    QByteArray glyf;
    QByteArray loca;
    QByteArray hmtx;

private:
    quint16 partNumber(quint32 glyph)
    {
        const auto known = m_parts.constFind(glyph);
        if (known != m_parts.cend()) return *known;
        m_parts.insert(glyph, count());
        take(glyph);
        return quint16(count() - 1);
    }

    const Outlines &m_outlines;
    std::vector<quint32> m_glyphs;
    QHash<quint32, quint16> m_parts;
};

// Format 4 with a segment for each stand-in; the first has glyph 1.
QByteArray characterMap(const StandIns &standIns)
{
    const auto segments = quint16(standIns.size() + 1);
    const auto power = quint16(std::bit_floor(segments));
    QByteArray body;
    append(body, quint16(4));
    append(body, quint16(16 + 8 * segments));
    append(body, quint16(0));
    append(body, quint16(2 * segments));
    append(body, quint16(2 * power));
    append(body, quint16(std::bit_width(power) - 1));
    append(body, quint16(2 * (segments - power)));
    const auto codes = [&] {
        for (const auto &[code, glyph] : standIns) append(body, quint16(code));
        append(body, quint16(0xFFFF));
    };
    codes(); // ends of the segments
    append(body, quint16(0));
    codes(); // their beginnings
    quint16 number = 1;
    for (const auto &[code, glyph] : standIns) append(body, quint16((number++ - code) & 0xffff)); // modulo 2^16
    append(body, quint16(1));
    body.append(2 * segments, '\0');
    QByteArray table;
    for (const int field : {0, 1, 3, 1}) append(table, quint16(field)); // one table, of Unicode
    append(table, quint32(12));
    return table + body;
}

QByteArray names(const QString &family)
{
    QByteArray text;
    for (const QChar c : family) append(text, c.unicode());
    QByteArray table;
    constexpr quint16 kinds[] = {1, 2, 4, 6}; // family, style, both, for PostScript
    append(table, quint16(0));
    append(table, quint16(std::size(kinds)));
    append(table, quint16(6 + 12 * std::size(kinds)));
    const QByteArray regular("\0R\0e\0g\0u\0l\0a\0r", 14);
    for (const quint16 kind : kinds) {
        const bool isStyle = kind == 2;
        for (const quint16 field : {quint16(3), quint16(1), quint16(0x409), kind}) append(table, field);
        append(table, quint16(isStyle ? regular.size() : text.size()));
        append(table, quint16(isStyle ? text.size() : 0));
    }
    return table + text + regular;
}

QByteArray fontOf(const std::map<QByteArray, QByteArray> &tables)
{
    const auto count = quint16(tables.size());
    const auto power = quint16(std::bit_floor(count));
    QByteArray head;
    append(head, quint32(0x00010000));
    append(head, count);
    append(head, quint16(16 * power));
    append(head, quint16(std::bit_width(power) - 1));
    append(head, quint16(16 * (count - power)));
    QByteArray body;
    for (const auto &[name, table] : tables) {
        head += name;
        append(head, quint32(0)); // no reader of ours looks at checksums
        append(head, quint32(12 + 16 * count + body.size()));
        append(head, quint32(table.size()));
        body += table.leftJustified((table.size() + 3) / 4 * 4, '\0');
    }
    return head + body;
}

// What the font says of all its glyphs; the height of its lines from another one of the same scale.
std::map<QByteArray, QByteArray> commonTables(const QRawFont &source, const QRawFont &lines)
{
    const auto scaleOf = [](const QRawFont &font) { return numberAt<quint16>(font.fontTable("head"), unitsPerEm); };
    std::map<QByteArray, QByteArray> tables;
    for (const char *name : {"head", "maxp"}) tables[name] = source.fontTable(name);
    const QRawFont &high = scaleOf(source) == scaleOf(lines) ? lines : source;
    for (const char *name : {"OS/2", "hhea"}) tables[name] = high.fontTable(name);
    return tables;
}

QByteArray composed(const QRawFont &source, const StandIns &standIns, const QRawFont &lines, const QString &family)
{
    const Outlines outlines(source);
    if (!outlines.areThere()) return {};
    Chosen chosen(outlines);
    for (const auto &[code, glyph] : standIns) chosen.take(glyph);
    chosen.write();
    std::map<QByteArray, QByteArray> tables = commonTables(source, lines);
    put(tables["head"], placesAreLong, quint16(1));
    put(tables["hhea"], metricsCount, chosen.count());
    put(tables["maxp"], glyphCount, chosen.count());
    tables["cmap"] = characterMap(standIns);
    tables["glyf"] = chosen.glyf;
    tables["hmtx"] = chosen.hmtx;
    tables["loca"] = chosen.loca;
    tables["name"] = names(family);
    QByteArray &post = tables["post"];
    append(post, quint32(0x00030000)); // glyphs have no names
    post.append(28, '\0');
    return fontOf(tables);
}

// No two fonts of a process share a name: Qt would take one for the other.
QString newFamily()
{
    static std::atomic<int> made = 0;
    return u"KoshinSigns%1"_s.arg(++made);
}

} // namespace

StandInFont::StandInFont(const QRawFont &source, const StandIns &standIns, const QRawFont &lines) : m_id(-1)
{
    const QString family = newFamily();
    const QByteArray font = composed(source, standIns, lines, family);
    if (!font.isEmpty()) m_id = QFontDatabase::addApplicationFontFromData(font);
    if (m_id >= 0 && QFontDatabase::applicationFontFamilies(m_id).contains(family)) m_family = family;
}

StandInFont::~StandInFont()
{
    if (m_id >= 0) QFontDatabase::removeApplicationFont(m_id);
}

} // namespace koshin::report
