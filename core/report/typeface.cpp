// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/typeface.h"

#include "report/pieces.h"

#include <QFontDatabase>

#include <algorithm>

namespace koshin::report {

namespace {

using namespace Qt::StringLiterals;

const QString &family()
{
    static const QString name = u"BIZ UDPGothic"_s;
    return name;
}

// Line ends of every form become a line feed.
QString withLineFeeds(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    for (const QChar end : {QChar(u'\r'), QChar(QChar::LineSeparator),
                            QChar(QChar::ParagraphSeparator)}) {
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

} // namespace

Result<Typeface> Typeface::load()
{
    if (!QFontDatabase::families().contains(family())) {
        return failure(ErrorCode::MissingFont, {family()});
    }
    QFont font(family());
    font.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont face = QRawFont::fromFont(font);
    if (!face.isValid() || face.familyName() != family()) {
        return failure(ErrorCode::MissingFont, {family()});
    }
    return Typeface(face);
}

QFont Typeface::font(double points, bool bold) const
{
    QFont font(family());
    font.setPixelSize(qRound(points * pt));
    font.setBold(bold);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setKerning(false);
    // Any spacing at all keeps Qt from ligatures, which a reader of the file cannot take apart.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString Typeface::drawable(const QString &text)
{
    QString shown;
    for (const char32_t c : withLineFeeds(text).toUcs4()) {
        if (c == U'\n') {
            shown += u'\n';
        } else if (steers(c)) {
            shown += u' ';
        } else if (m_face.supportsCharacter(uint(c))) {
            shown += QString::fromUcs4(&c, 1);
        } else {
            m_missing.insert(c);
            shown += u'〓';
        }
    }
    return shown;
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
