// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "verbs/verbs.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>

namespace koshin {

namespace {

class RemoveVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Remove)

public:
    const char *name() const override { return "remove"; }
    QString summary() const override { return tr("Removes a record; undo brings it back"); }
    void configure(CLI::App &command) override
    {
        command.add_option("RECORD", m_record, tr("The record's id").toStdString())->required();
        addJson(command);
    }
    int run(Context &context) override
    {
        const auto workspace = context.workspace();
        if (!workspace) return context.fail(workspace.error());
        Edit edit;
        edit.code = EditCode::Remove;
        edit.remove = {fromArgument(m_record)};
        const auto done = (*workspace)->perform(edit);
        return done ? 0 : context.fail(done.error());
    }

private:
    std::string m_record;
};

class PurgeVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Purge)

public:
    const char *name() const override { return "purge"; }
    QString summary() const override { return tr("Erases a record and every trace of it, for good"); }
    void configure(CLI::App &command) override
    {
        command.add_option("RECORD", m_record, tr("The record's id").toStdString())->required();
        command.add_flag("--yes", m_yes, tr("Do not ask").toStdString());
        addJson(command);
    }
    int run(Context &context) override;

private:
    std::string m_record;
    bool m_yes = false;
};

int PurgeVerb::run(Context &context)
{
    const auto workspace = context.workspace();
    if (!workspace) return context.fail(workspace.error());
    const QString id = fromArgument(m_record);
    output::complain(tr("Erasing “%1” cannot be undone.").arg(id));
    if (!m_yes && output::isTerminal(0)) {
        output::complain(tr("Type yes to erase it:"));
        std::string answer;
        std::getline(std::cin, answer);
        if (answer != "yes") return context.fail(Error{ErrorCode::Cancelled, {}, {}});
    }
    const auto done = (*workspace)->purge(id);
    if (!done) return context.fail(done.error());
    output::complain(tr("“%1” and every trace of its contents are erased.").arg(id));
    return 0;
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
