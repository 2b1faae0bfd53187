// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QWidget>

namespace koshin::test {

/// What an input method shows while it composes: text that is not typed yet. Empty: it is done.
inline void compose(QWidget *widget, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(widget, &event);
}

/// Enter in all its forms, while the input method composes.
inline void enterWhileComposing(QWidget *widget)
{
    compose(widget, QStringLiteral("だいちょう"));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        for (const Qt::KeyboardModifier with : {Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier})
            QTest::keyClick(widget, key, with);
    }
}

} // namespace koshin::test
