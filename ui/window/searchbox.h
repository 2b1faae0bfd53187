// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/pageplace.h"
#include "session/session.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace koshin {

class Commands;

/// Finds everything while the person types: records of every kind, requirements, pages, templates and
/// commands. Enter opens the first, or the chosen, result.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);
    void setSession(Session *session);
    /// Commands are found by their words; they live as long as this.
    void setCommands(const Commands *commands) { m_commands = commands; }
    /// Pages are found by their names too; a record has the sign of the page that shows its kind.
    void addPage(const QString &id, const QString &name, const QString &icon, const std::vector<RecordKind> &kinds);
    /// What stands on a page and is looked for by its own words.
    void addPlaces(const QString &page, const std::vector<PagePlace> &places);
    /// Goes to the box; while nothing is typed it offers pages and commands.
    void begin();

Q_SIGNALS:
    void recordChosen(const QString &id);
    void requirementChosen(const QString &credential, const QString &requirement);
    void templateChosen(const QString &id);
    void dayChosen(koshin::Date day); ///< to look from
    /// A setting or a channel, by page and name: see `PagePlace`.
    void placeChosen(const QString &page, const QString &place);
    void pageChosen(const QString &id);

protected:
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

private:
    enum class Found { Nothing, OfPage, OfPlace, OfCommand, OfRequirement, OfTemplate, OfRecord, OfDay };

    void find(const QString &needle);
    void findDay(const QString &needle);
    void findPages(const QString &wanted);
    void findPlaces(const QString &wanted);
    void findCommands(const QString &wanted);
    void findRequirements(const QString &wanted);
    void findTemplates(const QString &wanted);
    void findRecords(const QString &wanted);
    void open(const QModelIndex &result);
    [[nodiscard]] QString iconOf(RecordKind kind) const;
    void addResult(Found found, const QString &id, const QString &text, const QString &kind, const QString &icon,
                   const QString &within = {});

    struct PageName
    {
        QString id;
        QString name;
        QString icon;
        std::vector<RecordKind> kinds;
    };
    Session *m_session = nullptr;
    const Commands *m_commands = nullptr;
    std::vector<PageName> m_pages;
    std::vector<std::pair<QString, PagePlace>> m_places; ///< with their page
    QStandardItemModel *m_results;
    QCompleter *m_completer;
};

} // namespace koshin
