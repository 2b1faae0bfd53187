// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace koshin {

/// One tab of the analysis: it scrolls, is filled when it is shown, and asks the page for what leads
/// elsewhere.
class Pane : public QWidget
{
    Q_OBJECT

public:
    explicit Pane(Session &session);
    virtual void refresh() = 0;
    /// What the page says above the tab: the position in one sentence, and a smaller line or nothing.
    struct Heading
    {
        QString headline;
        QString below;
    };
    [[nodiscard]] virtual Heading heading() const = 0;

Q_SIGNALS:
    void recordsRequested(const QStringList &ids, const QString &heading);
    void recordRequested(const QString &id);
    void told(const QString &sentence);
    void toldUndoable(const QString &sentence); ///< about a change just made

protected:
    /// A small grey heading in the pane.
    QLabel *addHeading(const QString &text);

    Session &m_session;
    QVBoxLayout *m_column; ///< of what scrolls
};

} // namespace koshin
