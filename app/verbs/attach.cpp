// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/attach.h"
#include "evidence/evidencestore.h"
#include "output.h"
#include "text/errortext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class AttachVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Attach)

public:
    const char *name() const override { return "attach"; }
    QString summary() const override { return tr("Keeps files as evidence of a record"); }
    void configure(Arguments &arguments) override
    {
        arguments.value(u"RECORD"_s, m_record, tr("The record's id")).required();
        arguments.values(u"FILE"_s, m_files, tr("Files")).required();
        addJson(arguments);
    }
    int run(Context &context) override;

private:
    QString m_record;
    QStringList m_files;
};

int AttachVerb::run(Context &context)
{
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    Workspace &workspace = **context.workspace();
    if (workspace.isReadOnly()) {
        return context.fail(Error{ErrorCode::ReadOnly, {workspace.databaseFile()}, {}});
    }
    if (const auto may = mayHoldEvidence(**ledger, m_record); !may) return context.fail(may.error());
    auto received = receiveFiles(workspace.evidence(), m_files, output::progress());
    if (!received) return context.fail(received.error());
    const auto done = attach(workspace, m_record, std::move(*received), context.clock(), newRecordId);
    if (!done) return context.fail(done.error());
    for (const Error &remark : done->remarks) output::complain(text::sentence(remark));
    QStringList ids;
    for (const EvidenceId &id : done->ids) ids += id.text();
    if (m_json) output::json(QJsonObject{{u"ids"_s, QJsonArray::fromStringList(ids)}});
    else
        for (const QString &id : ids) output::line(id);
    return 0;
}

} // namespace

std::unique_ptr<Verb> makeAttach()
{
    return std::make_unique<AttachVerb>();
}

} // namespace koshin
