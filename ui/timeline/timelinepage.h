// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/page.h"
#include "rules/figures/timelineitems.h"

class QSplitter;
class QTimer;

namespace koshin {

class RecordView;
class Segments;
class TimelineModel;
class TimelineView;
class WindowSettings;

/// Time: the next deadline in words, then all terms, windows, deadlines, records and plans as a
/// picture and as a table of the days in sight. Moving the as-of line in the picture makes the whole
/// window a view of that day.
class TimelinePage : public Page
{
    Q_OBJECT

public:
    TimelinePage(Session &session, WindowSettings &settings, QWidget *parent);

    [[nodiscard]] QString currentRecord() const override;
    void setNarrow(bool narrow) override;

protected:
    void refresh() override;

private:
    void buildControls();
    void buildPanes();
    void zoomTo(int span);
    void showTerms();
    void showParts(int parts);
    void moveTo(Date day);
    void moveLive();
    void open(int item);
    void followSpan();
    void chooseRow(int item);

    WindowSettings &m_settings;
    std::shared_ptr<const std::vector<TimelineItem>> m_items;
    TimelineView *m_view;
    TimelineModel *m_model;
    RecordView *m_table;
    QSplitter *m_panes;
    QWidget *m_picture; ///< and its legend
    Segments *m_zoom;
    double m_zoomed = 0; ///< days in sight when the zoom was chosen
    QBoxLayout *m_controls = nullptr;
    Button *m_today = nullptr;
    QTimer *m_span; ///< the table follows the picture when that comes to rest
    QTimer *m_live; ///< the window follows the line while it is dragged, if that is quick
    Maybe<Date> m_dragged;
    qint64 m_lastMove = 0;    ///< how long the window took to follow, in milliseconds
    bool m_placed = false;    ///< the first look has been taken
    bool m_following = false; ///< the table is being set by the picture
};

} // namespace koshin
