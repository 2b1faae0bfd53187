// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/page.h"

class QTabWidget;

namespace koshin {

class Pane;

/// Practice at a glance: what was done and what is thin, the syllabus, the skills over the years,
/// recurring duties and the profile for the アクティブリスト.
class AnalysisPage : public Page
{
    Q_OBJECT

public:
    AnalysisPage(Session &session, QWidget *parent);
    bool showRecord(const QString &id) override;

protected:
    void refresh() override;

private:
    void add(Pane *pane, const QString &objectName, const QString &title);

    QTabWidget *m_tabs;
};

} // namespace koshin
