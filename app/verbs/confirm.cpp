// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetext/filetextentry.h"
#include "modules.h"
#include "operations/attach.h"
#include "operations/confirming.h"
#include "output.h"
#include "text/codetext.h"
#include "text/confirmationtext.h"
#include "text/errortext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class ConfirmVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Confirm)

public:
    const char *name() const override { return "confirm"; }
    QString summary() const override
    {
        return tr("Reads the code on the scan of a signed form, keeps the scan, and records the signature");
    }
    void configure(Arguments &arguments) override
    {
        arguments.value(u"SCAN"_s, m_scan, tr("Scan or photo of the signed form: a picture or PDF")).required();
        arguments.value(u"--on"_s, m_on, tr("The day it was signed; else the day of --as-of")).takes(u"DATE"_s);
        arguments.flag(u"--dry-run"_s, m_dryRun, tr("Only say which records it is for; change nothing"));
        addJson(arguments);
    }
    int run(Context &context) override;

private:
    [[nodiscard]] Result<ConfirmationCode> read() const;
    int record(Context &context, const Ledger &ledger, const QStringList &records, Date on) const;
    void tell(const Ledger &ledger, const QStringList &records) const;

    QString m_scan;
    QString m_on;
    bool m_dryRun = false;
};

int ConfirmVerb::run(Context &context)
{
    const auto on = m_on.isEmpty() ? Maybe<Date>(context.asOf()) : Date::parse(m_on);
    if (!on) return context.fail({ErrorCode::BadDate, {u"--on"_s, m_on}, {}});
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    const auto code = read();
    if (!code) return context.fail(code.error());
    const ConfirmationMatch match = matchOf(**ledger, *code);
    if (match.records.isEmpty()) return context.fail({ErrorCode::ScanOfNothing, {m_scan}, {}});
    if (!match.isKnown) return context.fail({ErrorCode::ScanOfOtherText, {m_scan, match.records.front()}, {}});
    if (!m_dryRun) {
        if (const int failed = record(context, **ledger, match.records, *on)) return failed;
    }
    tell(**ledger, match.records);
    return 0;
}

Result<ConfirmationCode> ConfirmVerb::read() const
{
    QFile file(m_scan);
    if (!file.exists()) return failure(ErrorCode::FileNotFound, {m_scan});
    if (!file.open(QIODevice::ReadOnly)) return failure(ErrorCode::FileUnreadable, {m_scan, file.errorString()});
    QString why;
    const auto readCodes = reinterpret_cast<decltype(&koshin_read_codes)>(
        modules::find(u"libkoshin_filetext.so"_s, "koshin_read_codes", why));
    if (!readCodes) return failure(ErrorCode::FileUnreadable, {m_scan, why});
    QStringList codes;
    readCodes(file, &codes);
    for (const QString &text : codes) {
        if (const auto code = ConfirmationCode::parse(text)) return *code;
    }
    return failure(ErrorCode::NoFormCode, {m_scan});
}

int ConfirmVerb::record(Context &context, const Ledger &ledger, const QStringList &records, Date on) const
{
    const auto workspace = context.workspace();
    if (!workspace) return context.fail(workspace.error());
    if ((*workspace)->isReadOnly()) return context.fail(Error{ErrorCode::ReadOnly, {(*workspace)->databaseFile()}, {}});
    auto received = receiveFiles((*workspace)->evidence(), {m_scan}, output::progress());
    if (!received) return context.fail(received.error());
    const auto done = answerWithFiles(**workspace, ledger, records, {CertificationState::Signed, on, {}},
                                      std::move(*received), context.clock(), newRecordId);
    if (!done) return context.fail(done.error());
    for (const Error &remark : done->remarks) output::complain(text::sentence(remark));
    return 0;
}

void ConfirmVerb::tell(const Ledger &ledger, const QStringList &records) const
{
    if (m_json) {
        QJsonArray changed;
        for (const QString &id : records) {
            if (!changedSinceForm(*ledger.find(id), ledger).empty()) changed.append(id);
        }
        output::json(QJsonObject{{u"records"_s, QJsonArray::fromStringList(records)},
                                 {u"changedSince"_s, changed},
                                 {u"recorded"_s, !m_dryRun}});
        return;
    }
    for (const QString &id : records) {
        const Record record = *ledger.find(id);
        output::line(m_dryRun ? tr("Form of: %1").arg(text::title(record)) : tr("Signed: %1").arg(text::title(record)));
        for (const QString &line : text::changedSinceForm(record, ledger))
            output::line(u"  "_s + tr("changed since: %1").arg(line));
    }
}

} // namespace

std::unique_ptr<Verb> makeConfirm()
{
    return std::make_unique<ConfirmVerb>();
}

} // namespace koshin
