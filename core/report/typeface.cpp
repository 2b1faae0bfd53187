// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/typeface.h"

#include "report/pdftext.h"
#include "report/plaintwin.h"

#include <algorithm>

namespace koshin::report {

namespace {

using namespace Qt::StringLiterals;

constexpr char16_t firstStandIn = 0xE000; // of the private use area
constexpr char16_t lastStandIn = 0xF8FF;

const QString &family()
{
    static const QString name = u"BIZ UDPGothic"_s;
    return name;
}

// Has the characters of names in Japan's registers (the 60,000 of MJ).
const QString &otherFamily()
{
    static const QString name = u"IPAmjMincho"_s;
    return name;
}

// Line ends of every form become a line feed.
QString withLineFeeds(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    for (const QChar end : {QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)}) {
        text.replace(end, u'\n');
    }
    return text;
}

// Characters that have no shape of their own and steer how others are shown.
bool steers(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format;
}

// Asks for one of several shapes of the letter before it.
bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x180B && c <= 0x180D);
}

QString withoutSelectors(const QString &sign)
{
    QString letters;
    for (const char32_t c : sign.toUcs4())
        if (!isVariationSelector(c)) letters += QString::fromUcs4(&c, 1);
    return letters;
}

// The same letter after normalization; what differs is the shape that a name is registered with, as of 神.
bool isShapeOfAnother(const QString &sign)
{
    return sign.normalized(QString::NormalizationForm_C) != sign;
}

// Several of them in a row are the contour of one tone, which fonts draw as one glyph.
bool isToneLetter(char32_t c)
{
    return c >= 0x02E5 && c <= 0x02E9;
}

bool belongsTo(const QString &sign, char32_t c)
{
    if (isVariationSelector(c)) return true;
    if (QChar::isMark(c)) return !sign.front().isSpace();
    return isToneLetter(c) && isToneLetter(sign.front().unicode());
}

// The text's letters, each with the marks that are set on it, composed where there is a character for both.
QStringList signsOf(const QString &text)
{
    QStringList signs;
    for (const char32_t c : withLineFeeds(text).toUcs4()) {
        if (isVariationSelector(c) && signs.isEmpty()) continue;
        const QString letter = steers(c) && c != U'\n' ? u" "_s : QString::fromUcs4(&c, 1);
        if (!signs.isEmpty() && belongsTo(signs.back(), c)) signs.back() += letter;
        else signs += letter;
    }
    for (QString &sign : signs) {
        if (sign.toUcs4().size() > 1) sign = sign.normalized(QString::NormalizationForm_C);
    }
    return signs;
}

} // namespace

class Typeface::Writing
{
public:
    explicit Writing(const QFont &font) : m_font(font) {}

    [[nodiscard]] FaceId main() const { return m_font.bold() ? Bold : Regular; }
    void put(const QString &text) { m_drawn.text += text; }
    void put(char16_t standIn, const QString &family)
    {
        QTextLayout::FormatRange range{int(m_drawn.text.size()), 1, {}};
        range.format.setFont(Face::font(family, false, m_font.pixelSize()));
        m_drawn.formats += range;
        m_drawn.text += QChar(standIn);
    }
    [[nodiscard]] Drawn take() { return std::move(m_drawn); }

private:
    QFont m_font;
    Drawn m_drawn;
};

Typeface::Typeface(Face regular, Face bold, std::optional<Face> other)
    : m_faces{std::move(regular), std::move(bold), std::move(other)}
{
}

Result<Typeface> Typeface::load()
{
    auto regular = Face::load(family(), false);
    auto bold = Face::load(family(), true);
    if (!regular || !bold) return failure(ErrorCode::MissingFont, {family()});
    return Typeface(std::move(*regular), std::move(*bold), Face::load(otherFamily(), false));
}

QFont Typeface::font(double points, bool bold) const
{
    return Face::font(family(), bold, qRound(points * pt));
}

Drawn Typeface::drawable(const QString &text, const QFont &font)
{
    Writing line(font);
    for (const QString &sign : signsOf(text)) put(line, sign);
    return line.take();
}

// A letter in the shape that is asked for, as 葛󠄀 with its selector, by whichever font has it.
bool Typeface::putVariant(Writing &line, const QString &sign)
{
    const QList<uint> letters = sign.toUcs4();
    if (letters.size() != 2 || !isVariationSelector(letters.back())) return false;
    const char32_t letter = letters.front();
    for (const FaceId face : {line.main(), Other}) {
        const quint32 glyph = m_faces[face] ? m_faces[face]->variant(letter, letters.back()) : 0;
        if (glyph == 0) continue;
        if (glyph == m_faces[face]->glyphOf(letter)) return put(line, face, letter);
        return putStandIn(line, face, sign, glyph);
    }
    return false;
}

void Typeface::put(Writing &line, const QString &asked)
{
    if (putVariant(line, asked)) return;
    const QString sign = withoutSelectors(asked);
    const QString twin = plainTwin(sign);
    const auto putTwin = [&](FaceId face) { return !twin.isEmpty() && put(line, face, twin); };
    if (sign == "\n"_L1) return line.put(sign);
    if (isRadical(sign.toUcs4().front())) {
        if (putTwin(line.main()) || putTwin(Other)) return;
    } else if (put(line, line.main(), sign)) {
        return;
    } else if (isShapeOfAnother(sign)) {
        if (put(line, Other, sign) || putTwin(line.main())) return;
    } else if (putTwin(line.main()) || put(line, Other, sign)) {
        return;
    }
    for (const char32_t c : sign.toUcs4()) {
        if (put(line, line.main(), c) || put(line, Other, c)) continue;
        m_missing.insert(c);
        line.put(u"〓"_s);
    }
}

// A letter with marks by the glyph that has both, or each for itself.
bool Typeface::put(Writing &line, FaceId face, const QString &sign)
{
    if (!m_faces[face]) return false;
    const QList<uint> characters = sign.toUcs4();
    if (characters.size() == 1) return put(line, face, char32_t(characters.front()));
    const auto has = [&](uint c) { return m_faces[face]->glyphOf(char32_t(c)) != 0; };
    if (!std::ranges::all_of(characters, has)) return false;
    const quint32 glyph = m_faces[face]->glyphOf(sign);
    if (glyph != 0 && putStandIn(line, face, sign, glyph)) return true;
    const bool isContour = isToneLetter(char32_t(characters.front()));
    return std::ranges::all_of(characters, [&](uint c) {
        if (!isContour) return put(line, face, char32_t(c));
        // By stand-ins, which are never joined: parts of the contour would be.
        const char32_t tone = c;
        return putStandIn(line, face, QString::fromUcs4(&tone, 1), m_faces[face]->glyphOf(tone));
    });
}

bool Typeface::put(Writing &line, FaceId face, char32_t c)
{
    if (!m_faces[face] || isRadical(c) || QChar::category(c) == QChar::Other_PrivateUse) return false;
    const QString sign = QString::fromUcs4(&c, 1);
    const quint32 glyph = m_faces[face]->glyphOf(c);
    if (glyph == 0) return false;
    const bool isPlain = face != Other && (m_faces[face]->isReadBack(c) || QChar::isSpace(c));
    if (!isPlain && putStandIn(line, face, sign, glyph)) return true;
    if (face == Other) return false;
    line.put(sign); // seen at least, where a copy of it may come as another
    return true;
}

bool Typeface::putStandIn(Writing &line, FaceId face, const QString &sign, quint32 glyph)
{
    Lent &lent = m_lent[face];
    if (!lent.isPossible) return false;
    auto known = m_standIns.constFind(sign);
    if (known == m_standIns.cend()) {
        if (m_standIns.size() > lastStandIn - firstStandIn) return false;
        known = m_standIns.insert(sign, char16_t(firstStandIn + m_standIns.size()));
    }
    if (lent.glyphs.try_emplace(*known, glyph).second) lent.isComposed = false;
    line.put(*known, lent.font ? lent.font->family() : QString());
    return true;
}

bool Typeface::compose()
{
    bool isNew = false;
    for (std::size_t face = 0; face < m_lent.size(); ++face) {
        Lent &lent = m_lent[face];
        if (lent.isComposed) continue;
        lent.font = std::make_unique<StandInFont>(m_faces[face]->raw(), lent.glyphs, m_faces[Regular]->raw());
        lent.isComposed = true;
        lent.isPossible = !lent.font->family().isEmpty();
        isNew = true;
    }
    return isNew;
}

QByteArray Typeface::withTypedText(const QByteArray &pdf) const
{
    QHash<char16_t, QString> texts;
    for (auto it = m_standIns.cbegin(); it != m_standIns.cend(); ++it) {
        texts.insert(it.value(), withoutSelectors(it.key()));
    }
    return texts.isEmpty() ? pdf : withTexts(pdf, texts);
}

QStringList Typeface::withoutGlyph() const
{
    std::vector<char32_t> missing(m_missing.begin(), m_missing.end());
    std::sort(missing.begin(), missing.end());
    QStringList names;
    for (const char32_t c : missing) {
        names << u"U+%1"_s.arg(QString::number(uint(c), 16).toUpper(), 4, u'0');
    }
    return names;
}

} // namespace koshin::report
