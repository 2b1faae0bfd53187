// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <QObject>

class QDBusMessage;

namespace koshin {

/// Whether the person's desktop is dark, as the desktop portal tells it (org.freedesktop.appearance,
/// color-scheme: 1 dark, 2 light) and again whenever it changes. Qt 6.4 itself does not tell. Where
/// there is no portal nothing is ever said.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QObject *parent = nullptr);

    /// Asks; the answer comes by `changed`. Nothing waits for it.
    void ask();
    [[nodiscard]] Maybe<bool> isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    Q_SLOT void settingChanged(const QDBusMessage &message);
    void take(uint scheme);

    Maybe<bool> m_dark;
};

} // namespace koshin
