// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/packing.h"
#include "output.h"
#include "text/errortext.h"
#include "text/packtext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class VerifyVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Verify)

public:
    const char *name() const override { return "verify"; }
    QString summary() const override { return tr("Whether an evidence pack is unchanged, and who signed it"); }
    void configure(Arguments &arguments) override
    {
        arguments.value(u"FILE"_s, m_file, tr("The pack, .zip; - is standard input")).required();
        arguments
            .value(u"--signers"_s, m_signers,
                   tr("Ask whether one of the signers in this file signed it (ALLOWED SIGNERS of ssh-keygen)"))
            .takes(u"FILE"_s);
        addJson(arguments);
    }
    int run(Context &context) override;

private:
    void tell(const PackCheck &check) const;
    [[nodiscard]] static QJsonObject answer(const PackCheck &check);

    QString m_file;
    QString m_signers;
};

int VerifyVerb::run(Context &context)
{
    const auto check = checkPack(m_file, m_signers, output::progress());
    if (!check) return context.fail(check.error());
    if (m_json) output::json(answer(*check));
    else tell(*check);
    return check->isSound() ? 0 : 1;
}

void VerifyVerb::tell(const PackCheck &check) const
{
    for (const Error &fault : check.findings.faults) output::line(text::sentence(fault));
    if (check.findings.manifest && check.isSound()) {
        const PackManifest &manifest = *check.findings.manifest;
        output::line(tr("The pack is unchanged: %n file(s) as Koshin %1 wrote them.", "", check.findings.members)
                         .arg(manifest.program));
        output::line(tr("Status as of: %1").arg(manifest.asOf.toString()));
        output::line(tr("Head of the journal: %1:%2").arg(QString::number(manifest.journalStep), manifest.journalHash));
    }
    if (check.signature) {
        const QString said = text::sentence(*check.signature);
        if (!said.isEmpty()) output::line(said);
    } else if (check.isSound()) {
        output::line(tr("It is not signed, so anyone who can change it can also change its list of hashes."));
    }
}

QJsonObject VerifyVerb::answer(const PackCheck &check)
{
    using State = machine::SshSignature::State;
    QString signature = u"none"_s;
    if (check.signature) {
        signature = check.signature->state == State::Good  ? u"good"_s
                    : check.signature->state == State::Bad ? u"bad"_s
                                                           : u"unknown-signer"_s;
    }
    QJsonArray faults;
    for (const Error &fault : check.findings.faults) {
        faults.append(QJsonObject{
            {u"file"_s, fault.where.file}, {u"code"_s, errorName(fault.code)}, {u"text"_s, text::sentence(fault)}});
    }
    QJsonObject json{{u"sound"_s, check.isSound()}, {u"signature"_s, signature}, {u"faults"_s, faults}};
    if (check.signature && !check.signature->key.isEmpty()) json.insert(u"key"_s, check.signature->key);
    if (check.signature && !check.signature->signer.isEmpty()) json.insert(u"signer"_s, check.signature->signer);
    return json;
}

} // namespace

std::unique_ptr<Verb> makeVerify()
{
    return std::make_unique<VerifyVerb>();
}

} // namespace koshin
