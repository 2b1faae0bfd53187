// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPointer>
#include <QTest>
#include <QTranslator>
#include <QWidget>

#include <algorithm>
#include <functional>
#include <set>

/// What a person without mouse, or without sight, meets on the way through a window.
namespace koshin::test {

using namespace Qt::StringLiterals;

/// Hears every text that no translation was found for. Install it before the others: the latest is
/// asked first, so what arrives here is what the Japanese run would show in English.
class Untranslated : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const bool words = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        const bool asked = qstrcmp(context, "QGuiApplication") != 0; // Qt asks there for a direction, not a word
        if (words && recording && asked) heard.insert(QString::fromUtf8(context) + u": "_s + text);
        return {};
    }
    bool recording = false;
    mutable std::set<QString> heard;
};

inline QString nameOf(const QObject &object)
{
    return QLatin1String(object.metaObject()->className()) + u' ' + object.objectName();
}

/// What of the object and everything below it a screen reader could not name: controls that take the
/// keyboard or can be pressed, without a name or a role.
inline QStringList nameless(QAccessibleInterface *top, int depth = 0)
{
    QStringList found;
    if (!top || !top->isValid() || top->state().invisible || depth > 40) return found;
    const bool ours = top->object() && !top->object()->inherits("QCalendarView");
    auto *actions = top->actionInterface();
    const bool pressed = actions && actions->actionNames().contains(QAccessibleActionInterface::pressAction());
    const bool meant = top->state().focusable || pressed;
    if (ours && meant && top->text(QAccessible::Name).trimmed().isEmpty())
        found += u"no name: "_s + nameOf(*top->object());
    if (ours && meant && top->role() == QAccessible::NoRole) found += u"no role: "_s + nameOf(*top->object());
    if (top->role() == QAccessible::Client && ours && top->state().focusable && top->childCount() == 0)
        found += u"no telling role: "_s + nameOf(*top->object());
    if (top->tableInterface()) return found; // their cells are asked by the models' tests and from outside
    for (int i = 0; i < top->childCount(); ++i) found += nameless(top->child(i), depth + 1);
    return found;
}

/// The controls that Tab should reach.
inline QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takes = widget->isVisible() && widget->isEnabled() && widget->window() == &window
                           && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
        if (takes) stops += widget;
    }
    return stops;
}

/// The controls that Tab does reach, in its order, once around.
inline QList<QWidget *> tabWalk(QWidget &window, const std::function<void(QWidget *)> &at = {})
{
    QList<QWidget *> order;
    const auto most = tabStops(window).size() + 20;
    for (qsizetype i = 0; i < most; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || focus->window() != &window || (!order.isEmpty() && focus == order.first())) break;
        order += focus;
        if (at) at(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return order;
}

/// Pixels that change with a contrast of at least 3 to 1 (WCAG 2.2, 2.4.13) between two pictures.
inline int telling(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y) {
        for (int x = 0; x < std::min(a.width(), b.width()); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            if (p != q && theme::contrast(QColor(p), QColor(q)) >= 3.0) ++count;
        }
    }
    return count;
}

/// How many telling pixels make the keyboard's place plain: two along the shorter side, at most 80.
inline int wantedForFocus(const QWidget &widget)
{
    return std::min(80, 2 * std::min(widget.width(), widget.height()));
}

inline QImage picture(QWidget &window, const QWidget &widget)
{
    const QRect place(widget.mapTo(&window, QPoint(0, 0)), widget.size());
    return window.grab(place.adjusted(-3, -3, 3, 3)).toImage();
}

} // namespace koshin::test
