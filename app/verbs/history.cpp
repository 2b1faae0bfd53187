// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "text/edittext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class HistoryVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(History)

public:
    const char *name() const override { return "history"; }
    QString summary() const override { return tr("The journal of changes, newest first"); }
    void configure(Arguments &arguments) override
    {
        arguments.count(u"--limit"_s, m_limit, tr("At most so many"));
        addJson(arguments);
    }
    int run(Context &context) override;

private:
    [[nodiscard]] Result<std::vector<JournalEntry>> entries(Context &context) const;

    int m_limit = 0;
};

// Without a ledger it answers as for an empty one.
Result<std::vector<JournalEntry>> HistoryVerb::entries(Context &context) const
{
    const auto isThere = context.hasLedger();
    if (!isThere) return tl::unexpected(isThere.error());
    if (!*isThere) return std::vector<JournalEntry>();
    const auto workspace = context.workspace(Workspace::Mode::Existing);
    return workspace ? (*workspace)->history(m_limit)
                     : Result<std::vector<JournalEntry>>(tl::unexpected(workspace.error()));
}

int HistoryVerb::run(Context &context)
{
    const auto entries = this->entries(context);
    if (!entries) return context.fail(entries.error());
    QJsonArray all;
    std::vector<QStringList> rows;
    for (const JournalEntry &entry : *entries) {
        const QString said = text::sentence(entry, nullptr); // names would need the whole ledger
        all.append(QJsonObject{
            {u"seq"_s, entry.seq}, {u"at"_s, entry.at.toString()}, {u"text"_s, said}, {u"undone"_s, entry.undone}});
        rows.push_back(
            {QString::number(entry.seq), entry.at.toString(), said, entry.undone ? tr("(undone)") : QString()});
    }
    if (m_json) output::json(all);
    else output::table(rows);
    return 0;
}

class MoveVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Move)

public:
    explicit MoveVerb(bool back) : m_back(back) {}
    const char *name() const override { return m_back ? "undo" : "redo"; }
    QString summary() const override
    {
        return m_back ? tr("Takes the last change back") : tr("Does again what was undone");
    }
    void configure(Arguments &arguments) override { addJson(arguments); }
    int run(Context &context) override;

private:
    bool m_back;
};

int MoveVerb::run(Context &context)
{
    const auto isThere = context.hasLedger();
    if (isThere && !*isThere)
        return context.fail(Error{m_back ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo, {}, {}});
    const auto workspace = context.workspace(Workspace::Mode::Existing);
    if (!workspace) return context.fail(workspace.error());
    const auto entry = m_back ? (*workspace)->undoable() : (*workspace)->redoable();
    if (!entry) return context.fail(entry.error());
    const auto done = m_back ? (*workspace)->undo(output::progress()) : (*workspace)->redo(output::progress());
    if (!done) return context.fail(done.error());
    const QString said = text::sentence(*entry, nullptr);
    if (m_json) output::json(QJsonObject{{u"seq"_s, entry->seq}, {u"text"_s, said}});
    else output::line((m_back ? tr("Undone: %1") : tr("Redone: %1")).arg(said));
    if (done->passedOver > 0) output::complain(tr("What was erased since was passed over; it cannot be brought back."));
    return 0;
}

} // namespace

std::unique_ptr<Verb> makeHistory()
{
    return std::make_unique<HistoryVerb>();
}

std::unique_ptr<Verb> makeUndo()
{
    return std::make_unique<MoveVerb>(true);
}

std::unique_ptr<Verb> makeRedo()
{
    return std::make_unique<MoveVerb>(false);
}

} // namespace koshin
