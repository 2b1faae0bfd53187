// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "text/errortext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class CheckVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    const char *name() const override { return "check"; }
    QString summary() const override { return tr("Whether database, journal, records and evidence fit together"); }
    void configure(Arguments &arguments) override
    {
        arguments
            .value(u"--head"_s, m_head,
                   tr("Ask whether the journal continues from this head, kept from an earlier check"))
            .takes(u"SEQ:HASH"_s);
        addJson(arguments);
    }
    int run(Context &context) override;

private:
    [[nodiscard]] static Maybe<JournalHead> headOf(const QString &text);
    [[nodiscard]] Result<Integrity> verify(Context &context, const Maybe<JournalHead> &earlier) const;
    void tell(const Integrity &found) const;

    QString m_head;
};

Maybe<JournalHead> CheckVerb::headOf(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,18}):([0-9a-f]{64})?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    JournalHead head{match.captured(1).toLongLong(), match.captured(2)};
    if (head.hash.isEmpty() && head.seq == 0) return JournalHead{};
    if (head.hash.isEmpty()) return std::nullopt;
    return head;
}

QJsonArray listed(const Faults &faults)
{
    QJsonArray all;
    for (const Error &fault : faults)
        all.append(QJsonObject{{u"code"_s, errorName(fault.code)},
                               {u"text"_s, text::sentence(fault)},
                               {u"record"_s, fault.where.path},
                               {u"file"_s, fault.where.file}});
    return all;
}

void CheckVerb::tell(const Integrity &found) const
{
    for (const Faults *list : {&found.faults, &found.notes}) {
        for (const Error &fault : *list) output::line(text::sentence(fault));
    }
    if (found.isSound()) output::line(tr("Database, journal, records and evidence fit together."));
    output::line(tr("Head of the journal: %1:%2").arg(QString::number(found.head.seq), found.head.hash));
    if (found.continues.value_or(false)) output::line(tr("The journal continues from the head given."));
    if (m_head.isEmpty())
        output::line(tr(
            "Whoever can write these files can rewrite all of them so that they fit. Keep the head elsewhere, and ask with --head."));
}

// Without a ledger there is nothing that could be wrong, and no head but the first.
Result<Integrity> CheckVerb::verify(Context &context, const Maybe<JournalHead> &earlier) const
{
    const auto isThere = context.hasLedger();
    if (!isThere) return tl::unexpected(isThere.error());
    if (!*isThere) return Integrity{{}, {}, {}, earlier ? Maybe<bool>(*earlier == JournalHead{}) : std::nullopt};
    const auto workspace = context.workspace(Workspace::Mode::Existing);
    return workspace ? (*workspace)->verify(output::progress(), earlier)
                     : Result<Integrity>(tl::unexpected(workspace.error()));
}

int CheckVerb::run(Context &context)
{
    const auto earlier = headOf(m_head);
    if (!m_head.isEmpty() && !earlier)
        return context.wrongUse(tr("--head needs a number and a hash, as check prints them."));
    auto found = verify(context, earlier);
    if (!found) return context.fail(found.error());
    if (found->continues == false)
        found->faults.push_back({ErrorCode::HeadNotFound, {QString::number(earlier->seq), earlier->hash}, {}});
    if (m_json) {
        QJsonObject answer{{u"sound"_s, found->isSound()},
                           {u"head"_s, QJsonObject{{u"seq"_s, found->head.seq}, {u"hash"_s, found->head.hash}}},
                           {u"faults"_s, listed(found->faults)},
                           {u"notes"_s, listed(found->notes)}};
        if (found->continues) answer.insert(u"continues"_s, *found->continues);
        output::json(answer);
    } else {
        tell(*found);
    }
    return found->isSound() ? 0 : 1;
}

} // namespace

std::unique_ptr<Verb> makeCheck()
{
    return std::make_unique<CheckVerb>();
}

} // namespace koshin
