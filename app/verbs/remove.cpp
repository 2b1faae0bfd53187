// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records.h"
#include "output.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <iostream>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class RemoveVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Remove)

public:
    const char *name() const override { return "remove"; }
    QString summary() const override { return tr("Removes a record; undo brings it back"); }
    void configure(Arguments &arguments) override
    {
        arguments.value(u"RECORD"_s, m_record, tr("The record's id")).required();
        arguments.flag(u"--detach"_s, m_detach, tr("Detach a file of evidence from its records first"));
        addJson(arguments);
    }
    int run(Context &context) override
    {
        const auto ledger = context.ledger();
        if (!ledger) return context.fail(ledger.error());
        return context.perform(m_detach ? detaching(**ledger, {m_record}) : removing(**ledger, {m_record}));
    }

private:
    QString m_record;
    bool m_detach = false;
};

class PurgeVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Purge)

public:
    const char *name() const override { return "purge"; }
    QString summary() const override { return tr("Erases a record and what the ledger keeps of it, for good"); }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    [[nodiscard]] QString question() const;
    [[nodiscard]] int agree(Context &context) const;
    [[nodiscard]] Result<Workspace::Erased> erase(Workspace &workspace) const;
    int tell(Context &context, const Workspace::Erased &erased) const;
    int finish(Context &context, Workspace &workspace) const;
    /// Says where an erasure is not finished; the exit status.
    static int told(bool finished);

    QString m_record;
    QString m_history;
    bool m_removed = false;
    bool m_finish = false;
    bool m_yes = false;
};

void PurgeVerb::configure(Arguments &arguments)
{
    auto record = arguments.value(u"RECORD"_s, m_record, tr("The record's id"));
    auto history =
        arguments.value(u"--history"_s, m_history, tr("Erase only what this record said before")).takes(u"RECORD"_s);
    auto removed = arguments.flag(u"--removed"_s, m_removed, tr("Erase every record that was removed"));
    auto finish = arguments.flag(u"--finish"_s, m_finish, tr("Complete erasures that could not be completed"));
    arguments.flag(u"--yes"_s, m_yes, tr("Do not ask"));
    for (auto one : {record, history}) one.excludes(removed).excludes(finish);
    record.excludes(history);
    removed.excludes(finish);
    addJson(arguments);
}

QString PurgeVerb::question() const
{
    if (m_removed) return tr("Everything that was removed will be erased. This cannot be undone.");
    if (!m_history.isEmpty()) return tr("What “%1” said before will be erased. This cannot be undone.").arg(m_history);
    return tr("“%1” will be erased. This cannot be undone.").arg(m_record);
}

int PurgeVerb::agree(Context &context) const
{
    if (m_yes) return 0;
    if (!output::isTerminal(0))
        return context.wrongUse(tr("Erasing cannot be undone; without a terminal it needs --yes."));
    output::complain(question());
    output::complain(tr("Type yes to erase:"));
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "yes" ? 0 : context.fail(Error{ErrorCode::Cancelled, {}, {}});
}

Result<Workspace::Erased> PurgeVerb::erase(Workspace &workspace) const
{
    if (m_removed) return workspace.purgeRemoved();
    if (!m_history.isEmpty()) return workspace.purgeHistory(m_history);
    return workspace.purge(m_record);
}

int PurgeVerb::told(bool finished)
{
    if (finished) return 0;
    output::complain(tr(
        "Old pages are still in the file: another program is reading the ledger, or the disk is full. Afterwards run “koshin purge --finish”."));
    return 1;
}

int PurgeVerb::tell(Context &context, const Workspace::Erased &erased) const
{
    if (context.options().json) {
        output::json(QJsonObject{{u"records"_s, erased.records},
                                 {u"finished"_s, erased.finished},
                                 {u"copies"_s, QJsonArray::fromStringList(erased.copies)}});
    } else if (erased.records == 0) {
        output::line(tr("Nothing was removed that is still kept."));
    } else {
        output::line(tr("%n record(s) erased from the ledger.", "", int(erased.records)));
    }
    for (const QString &copy : erased.copies)
        output::complain(tr("“%1” is an earlier copy of the ledger and may still hold it.").arg(copy));
    return told(erased.finished);
}

int PurgeVerb::finish(Context &context, Workspace &workspace) const
{
    const auto finished = workspace.finishErasing();
    if (!finished) return context.fail(finished.error());
    if (context.options().json) output::json(QJsonObject{{u"finished"_s, *finished}});
    else if (*finished) output::line(tr("Nothing is left to erase."));
    return told(*finished);
}

int PurgeVerb::run(Context &context)
{
    if (m_record.isEmpty() && m_history.isEmpty() && !m_removed && !m_finish)
        return context.wrongUse(tr("What is to be erased? Give the record's id."));
    if (!m_finish) {
        if (const int refused = agree(context)) return refused;
    }
    const auto workspace = context.workspace(Workspace::Mode::Existing);
    if (!workspace) return context.fail(workspace.error());
    if (m_finish) return finish(context, **workspace);
    const auto erased = erase(**workspace);
    return erased ? tell(context, *erased) : context.fail(erased.error());
}

} // namespace

std::unique_ptr<Verb> makeRemove()
{
    return std::make_unique<RemoveVerb>();
}

std::unique_ptr<Verb> makePurge()
{
    return std::make_unique<PurgeVerb>();
}

} // namespace koshin
