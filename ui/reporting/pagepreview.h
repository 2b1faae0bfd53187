// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QScrollArea;
class QTimer;

namespace koshin {

class Button;

/// Shows a document page by page, as wide as there is room, with the way to the pages before and after. Pages are
/// asked for when they are looked at.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// A document of so many pages is there; the page looked at is asked for, or its last one.
    void setPages(int count);
    /// Another document is being made: what was seen stays, and cannot be turned.
    void setWaiting();
    /// There is no document.
    void setNone();
    /// The page asked for, counted from 0.
    void showPage(int page, const QImage &image);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return m_count; }

Q_SIGNALS:
    /// A page, counted from 0, so many pixels of the screen wide.
    void pageWanted(int page, int width);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void go(int page);
    void want();

    Button *m_previous;
    Button *m_next;
    QLabel *m_place;
    QScrollArea *m_area;
    QLabel *m_paper;
    QTimer *m_soon;
    int m_page = 0;
    int m_shown = -1; ///< the page that is seen
    int m_count = 0;
};

} // namespace koshin
