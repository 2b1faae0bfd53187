// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/composition.h"

#include <QApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPointer>

namespace koshin::composition {
namespace {

bool endsTyping(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Tab
           || key == Qt::Key_Backtab;
}

class Guard : public QObject
{
public:
    using QObject::QObject;

    [[nodiscard]] bool isIn(const QObject *widget) const { return widget && m_composing == widget; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::InputMethod:
            if (!static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty()) m_composing = watched;
            else if (m_composing == watched) m_composing.clear();
            return false;
        case QEvent::FocusOut:
            if (m_composing == watched) m_composing.clear();
            return false;
        case QEvent::ShortcutOverride:
            if (!isEnd(watched, event)) return false;
            event->accept(); // no shortcut either
            return true;
        case QEvent::KeyPress:
            if (!isEnd(watched, event)) return false;
            if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape) QGuiApplication::inputMethod()->commit();
            event->accept();
            return true;
        default: return false;
        }
    }

private:
    [[nodiscard]] bool isEnd(const QObject *watched, const QEvent *event) const
    {
        return isIn(watched) && endsTyping(static_cast<const QKeyEvent *>(event)->key());
    }

    QPointer<QObject> m_composing;
};

QPointer<Guard> &theGuard()
{
    static QPointer<Guard> guard; // goes with the application
    return guard;
}

} // namespace

void guard()
{
    if (theGuard()) return;
    theGuard() = new Guard(qApp);
    qApp->installEventFilter(theGuard());
}

bool isIn(const QObject *widget)
{
    return theGuard() && theGuard()->isIn(widget);
}

} // namespace koshin::composition
