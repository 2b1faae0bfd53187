// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guideview.h"

#include "help/guide.h"
#include "toolkit/theme.h"

#include <QImage>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr int margin = 20;
constexpr int settling = 120; // milliseconds without a change of width

void space(QTextTable &table)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(theme::colour(theme::Ink::Line));
    format.setCellPadding(theme::scaled(6));
    format.setTopMargin(theme::scaled(4));
    format.setBottomMargin(theme::scaled(12));
    table.setFormat(format);
}

/// Room between lines, paragraphs and cells, which Markdown says nothing about.
void space(QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) space(*table);
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        const bool heading = block.blockFormat().headingLevel() > 0;
        QTextBlockFormat format;
        format.setLineHeight(theme::scaled(4), QTextBlockFormat::LineDistanceHeight);
        format.setTopMargin(heading ? theme::scaled(16) : 0);
        format.setBottomMargin(cursor.currentTable() ? 0 : theme::scaled(8));
        cursor.mergeBlockFormat(format);
    }
    cursor.endEditBlock();
}

} // namespace

GuideView::GuideView(const Guide &guide, QWidget *parent) : QTextBrowser(parent), m_guide(guide)
{
    setObjectName(u"guideText"_s);
    setAccessibleName(tr("Chapter"));
    setOpenLinks(false);
    setFont(theme::font(theme::Size::Body));
    document()->setDocumentMargin(margin);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // pictures fit the width beside it
    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    connect(&m_settled, &QTimer::timeout, this, &GuideView::fitPictures);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &now) { // `source` is still the one before
        space(*document());
        Q_EMIT chapterShown(now.fileName());
    });
}

void GuideView::showChapter(const QString &file)
{
    m_pictureWidth = viewport()->width();
    const QUrl wanted(u"guide:/"_s + file);
    if (m_guide.chapter(file) && wanted != source()) setSource(wanted, QTextDocument::MarkdownResource);
}

void GuideView::follow(const QUrl &link)
{
    if (m_guide.chapter(link.fileName()) && (link.isRelative() || link.scheme() == u"guide")) {
        showChapter(link.fileName());
    } else if (link.scheme() == u"https") {
        Q_EMIT addressChosen(link);
    }
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::MarkdownResource) {
        const Chapter *found = m_guide.chapter(name.fileName());
        return found ? QVariant(withoutMissingPictures(found->text)) : QVariant(u""_s);
    }
    QImage picture = type == QTextDocument::ImageResource ? guidePicture(name.fileName()) : QImage();
    static const QRegularExpression part(u"^(\\d+)x(\\d+)$"_s); // of a large one only its beginning can be read
    if (const auto asked = part.match(name.fragment()); asked.hasMatch() && !picture.isNull())
        picture = picture.copy(QRect(0, 0, asked.captured(1).toInt(), asked.captured(2).toInt()) & picture.rect());
    if (picture.isNull()) return QByteArray(""); // not null: nobody is to look elsewhere for it
    const int room = std::max(200, viewport()->width() - 2 * margin - 2);
    const qreal ratio = devicePixelRatioF();
    const int width = std::min(room, picture.width());
    QImage fitted =
        picture.convertToFormat(QImage::Format_RGB32).scaledToWidth(int(width * ratio), Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(ratio);
    return fitted;
}

QString GuideView::withoutMissingPictures(QString text) const
{
    static const QRegularExpression picture(uR"(!\[([^\]]*)\]\(([^)]*)\))"_s);
    qsizetype from = 0;
    for (auto match = picture.match(text); match.hasMatch(); match = picture.match(text, from)) {
        from = match.capturedEnd();
        if (!guidePicture(QUrl(match.captured(2)).fileName()).isNull()) continue;
        const QString words = u'[' + match.captured(1) + u']';
        text.replace(match.capturedStart(), match.capturedLength(), words);
        from = match.capturedStart() + words.size();
    }
    return text;
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() != m_pictureWidth) m_settled.start();
}

void GuideView::fitPictures()
{
    if (viewport()->width() == m_pictureWidth || source().isEmpty()) return;
    m_pictureWidth = viewport()->width();
    QScrollBar *bar = verticalScrollBar();
    const double part = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    reload();
    bar->setValue(int(part * bar->maximum()));
}

} // namespace koshin
