// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencestore.h"
#include "output.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class AttachVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Attach)

public:
    const char *name() const override { return "attach"; }
    QString summary() const override { return tr("Keeps files as evidence of a record"); }
    void configure(CLI::App &command) override
    {
        command.add_option("RECORD", m_record, tr("The record's id").toStdString())->required();
        command.add_option("FILE", m_files, tr("Files").toStdString())->required();
        addJson(command);
    }
    int run(Context &context) override;

private:
    Result<Edit> prepare(Context &context, const Ledger &ledger, EvidenceStore &store);

    std::string m_record;
    std::vector<std::string> m_files;
    QStringList m_ids;
    QStringList m_fresh; ///< hashes that were not in the store before
};

// The evidence of a record that can hold any, or null.
std::vector<EvidenceId> *evidenceOf(Record &record)
{
    if (auto *training = std::get_if<Training>(&record)) return &training->evidence;
    if (auto *practice = std::get_if<Practice>(&record)) return &practice->evidence;
    if (auto *engagement = std::get_if<Engagement>(&record)) return &engagement->evidence;
    return nullptr;
}

Maybe<Evidence> known(const Ledger &ledger, const QString &sha256)
{
    for (const auto &evidence : ledger.evidence.pointers()) {
        if (evidence->sha256 == sha256) return *evidence;
    }
    return std::nullopt;
}

Result<Edit> AttachVerb::prepare(Context &context, const Ledger &ledger, EvidenceStore &store)
{
    const QString id = fromArgument(m_record);
    auto record = ledger.find(id);
    if (!record) return failure(ErrorCode::UnknownRecord, {id});
    Edit edit;
    edit.code = EditCode::Attach;
    edit.basedOn = {*record};
    auto *held = evidenceOf(*record);
    if (!held) return failure(ErrorCode::CannotHoldEvidence, {id});
    for (const std::string &file : m_files) {
        auto taken = store.take(fromArgument(file));
        if (!taken) return Failure(taken.error());
        const auto before = known(ledger, taken->sha256);
        if (!before) m_fresh += taken->sha256;
        Evidence evidence = before.value_or(*taken);
        if (!before) {
            evidence.id = EvidenceId(Context::newId());
            evidence.addedAt = context.clock().now();
            edit.put.push_back(evidence);
        }
        m_ids += evidence.id.text();
        if (std::find(held->begin(), held->end(), evidence.id) == held->end()) {
            held->push_back(evidence.id);
        }
    }
    edit.put.push_back(*record);
    return edit;
}

int AttachVerb::run(Context &context)
{
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    Workspace &workspace = **context.workspace();
    if (workspace.isReadOnly()) {
        return context.fail(Error{ErrorCode::ReadOnly, {workspace.databaseFile()}, {}});
    }
    EvidenceStore &store = workspace.evidence();
    const auto edit = prepare(context, **ledger, store);
    const Result<Changes> done = edit ? workspace.perform(*edit) : Failure(edit.error());
    if (!done) {
        for (const QString &hash : m_fresh) { // nothing half done stays behind
            if (const auto erased = store.erase(hash); !erased) context.fail(erased.error());
        }
        return context.fail(done.error());
    }
    if (m_json) output::json(QJsonObject{{u"ids"_s, QJsonArray::fromStringList(m_ids)}});
    else for (const QString &id : m_ids) output::line(id);
    return 0;
}

} // namespace

std::unique_ptr<Verb> makeAttach()
{
    return std::make_unique<AttachVerb>();
}

} // namespace koshin
