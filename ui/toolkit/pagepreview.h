// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QScrollArea;
class QTimer;

namespace koshin {

class Button;

/// Shows a document page by page, with the way to the pages before and after. A page is as wide as there is room, until
/// it is made larger or smaller (Ctrl with the wheel, + or -; Ctrl+0 fits it again). Page up and down go on to the next
/// page where one ends. Pages are asked for when they are looked at.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    /// Where its keys for the size are heard: in all of its window, or only where the keyboard is in the preview, since
    /// the window gives them another meaning.
    enum class Keys { OfWindow, Own };

    explicit PagePreview(Keys keys = Keys::OfWindow, QWidget *parent = nullptr);

    /// A document of so many pages is there; the page looked at is asked for, or its last one.
    void setPages(int count);
    /// The same for another document, from its first page; a picture has no pages to turn.
    void open(int count, bool isPicture);
    /// Another document is being made: what was seen stays, and cannot be turned.
    void setWaiting();
    /// There is no document.
    void setNone();
    /// The page asked for, counted from 0; null where it cannot be drawn.
    void showPage(int page, const QImage &image);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return m_count; }
    /// How much wider a page is than the room; 1: as wide.
    [[nodiscard]] double zoom() const { return m_zoom; }

Q_SIGNALS:
    /// A page, counted from 0, so many pixels of the screen wide.
    void pageWanted(int page, int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr double zoomStep = 1.25;

    void go(int page);
    void zoomTo(double zoom);
    void addZooming(QHBoxLayout *bar, Keys keys);
    void addShortcuts();
    bool turn(int key); ///< at the end of a page
    bool zoomBy(const QKeyEvent &event);
    void zoomIn() { zoomTo(m_zoom * zoomStep); }
    void zoomOut() { zoomTo(m_zoom / zoomStep); }
    void fit() { zoomTo(1); }
    void want();

    Button *m_previous;
    Button *m_next;
    Button *m_smaller;
    Button *m_larger;
    Button *m_fit;
    QLabel *m_place;
    QScrollArea *m_area;
    QLabel *m_paper;
    QTimer *m_soon;
    int m_page = 0;
    int m_shown = -1; ///< the page that is seen
    int m_count = 0;
    double m_zoom = 1;
    bool m_isPicture = false;
};

} // namespace koshin
