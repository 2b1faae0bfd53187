// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quick/quickentry.h"
#include "exchange/records/ledgerjson.h"
#include "operations/records.h"
#include "output.h"
#include "text/errortext.h"
#include "text/quicktext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class QuickVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Quick)

public:
    const char *name() const override { return "quick"; }
    QString summary() const override { return tr("Records what one line says and prints its id"); }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    int show(const QuickEntry &entry, const Ledger &ledger) const;
    int record(const QuickEntry &entry, Context &context) const;
    static QString faultOf(const QuickEntry &entry)
    {
        return text::reason(text::inLabels(*entry.fault, kindOfRecord(entry.record)));
    }
    void complainAbout(const QuickEntry &entry) const;

    QStringList m_words;
    QString m_line;
    bool m_dryRun = false;
};

void QuickVerb::configure(Arguments &arguments)
{
    arguments.values(u"LINE"_s, m_words, tr("As in: 2h cloud ClientA Review the settings")).required();
    arguments.flag(u"--dry-run"_s, m_dryRun, tr("Only show what was understood"));
    addJson(arguments);
}

// What is told but keeps nobody from saving.
void QuickVerb::complainAbout(const QuickEntry &entry) const
{
    for (const QuickQuestion &question : entry.questions) output::complain(text::sentence(question));
    for (const QuickReplacement &other : entry.others) output::complain(text::sentence(other, m_line));
}

int QuickVerb::run(Context &context)
{
    m_line = m_words.join(u' ');
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    const QuickEntry entry = QuickEntryReader(**ledger).read(m_line, context.asOf());
    return m_dryRun ? show(entry, **ledger) : record(entry, context);
}

int QuickVerb::show(const QuickEntry &entry, const Ledger &ledger) const
{
    if (m_json) {
        QJsonArray questions;
        for (const QuickQuestion &question : entry.questions) questions += text::sentence(question);
        if (entry.fault) questions += faultOf(entry);
        QJsonObject record = toJson(entry.record);
        record.remove(u"id"_s);
        output::json(QJsonObject{{u"kind"_s, codeName(kindOfRecord(entry.record))},
                                 {u"record"_s, record},
                                 {u"questions"_s, questions},
                                 {u"complete"_s, entry.canBeSaved()}});
        return entry.canBeSaved() ? 0 : 1;
    }
    std::vector<QStringList> rows;
    for (const text::QuickPhrase &phrase : text::phrases(entry, ledger)) {
        rows.push_back({phrase.label, phrase.assumed ? tr("%1 (assumed)").arg(phrase.value) : phrase.value});
    }
    output::table(rows);
    complainAbout(entry);
    if (entry.fault) output::complain(faultOf(entry));
    return entry.canBeSaved() ? 0 : 1;
}

int QuickVerb::record(const QuickEntry &entry, Context &context) const
{
    if (entry.fault && m_json) return context.fail(*entry.fault);
    if (entry.fault) {
        output::complain(faultOf(entry));
        return output::exitCode(entry.fault->code);
    }
    for (const QuickQuestion &question : entry.questions) {
        if (mustBeAnswered(question.doubt)) return context.wrongUse(text::sentence(question));
    }
    complainAbout(entry);
    const QString id = newRecordId();
    const Timestamp now = context.clock().now();
    const int code = context.perform(adding({identified(entry.record, id, now)}, context.knowsScheme(), now));
    if (code != 0) return code;
    if (m_json) output::json(QJsonObject{{u"id"_s, id}});
    else output::line(id);
    return 0;
}

} // namespace

std::unique_ptr<Verb> makeQuick()
{
    return std::make_unique<QuickVerb>();
}

} // namespace koshin
