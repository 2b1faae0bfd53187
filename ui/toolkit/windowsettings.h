// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"
#include "text/language.h"
#include "toolkit/theme.h"

#include <QByteArray>
#include <QKeySequence>
#include <QVariant>

#include <memory>

class QSettings;

namespace koshin {

/// What the window remembers of a person's choices, in the user's configuration; never anything of
/// the ledger. A demonstration remembers nothing.
class WindowSettings
{
public:
    explicit WindowSettings(bool demo);
    ~WindowSettings();

    /// False for a demonstration.
    [[nodiscard]] bool areKept() const { return m_settings != nullptr; }

    [[nodiscard]] Maybe<Language> language() const;
    void setLanguage(Language language);
    [[nodiscard]] Calendar calendar() const;
    void setCalendar(Calendar calendar);
    [[nodiscard]] theme::Look look() const;
    void setLook(theme::Look look);
    /// Whether the desktop was dark when it was last asked; nothing: it never told.
    [[nodiscard]] Maybe<bool> systemDark() const;
    void setSystemDark(Maybe<bool> isDark);
    /// Whether the program goes on in the tray when its window is closed.
    [[nodiscard]] bool staysInTray() const;
    void setStaysInTray(bool stays);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray helpGeometry() const;
    void setHelpGeometry(const QByteArray &geometry);
    [[nodiscard]] QString page() const;
    void setPage(const QString &id);
    /// Of the timeline: 0 picture and table, 1 the picture, 2 the table.
    [[nodiscard]] int timelineParts() const;
    void setTimelineParts(int parts);
    /// Columns of a list that are not shown, by their ids; nothing: never chosen.
    [[nodiscard]] Maybe<QStringList> hiddenColumns(const QString &list) const;
    void setHiddenColumns(const QString &list, const QStringList &columns);
    [[nodiscard]] Maybe<QString> grouping(const QString &list) const;
    void setGrouping(const QString &list, const QString &id);
    /// Keys that the person gave to a command; nothing: those it comes with.
    [[nodiscard]] Maybe<QList<QKeySequence>> keys(const QString &command) const;
    void setKeys(const QString &command, const Maybe<QList<QKeySequence>> &keys);

private:
    void set(const QString &key, const QVariant &value);

    [[nodiscard]] QVariant read(const QString &key) const;

    std::unique_ptr<QSettings> m_settings; ///< null: nothing outlives the window
    QVariantHash m_meanwhile;              ///< then
};

} // namespace koshin
