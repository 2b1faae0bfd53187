// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/shown.h"

#include "text/tame.h"

using namespace Qt::StringLiterals;

namespace koshin {

QString plainTip(const QString &text)
{
    if (text.isEmpty()) return {};
    // In a tag, so that it is always read as HTML, in which the text is escaped.
    return u"<span>%1</span>"_s.arg(text::tameBlock(text).toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString plainWords(const QString &text)
{
    return text::tame(text).replace(u'&', u"&&"_s);
}

} // namespace koshin
