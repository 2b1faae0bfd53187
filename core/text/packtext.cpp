// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/packtext.h"

#include "text/language.h"

#include <QCoreApplication>

namespace koshin::text {

namespace {

using namespace Qt::StringLiterals;

struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(PackText)
};

QString signatureLines()
{
    return PackText::tr("The list is signed. This shows with which key:") + u"\n\n"_s
           + u"    ssh-keygen -Y check-novalidate -n koshin-pack -s SHA256SUMS.sig < SHA256SUMS\n\n"_s
           + PackText::tr(
               "To check whose key it is, put the signer’s public key into a file of allowed signers and run:")
           + u"\n\n"_s
           + u"    ssh-keygen -Y verify -f SIGNERS -I NAME -n koshin-pack -s SHA256SUMS.sig < SHA256SUMS\n\n"_s;
}

QString readme(const PackManifest &manifest, bool isSigned)
{
    QString text = PackText::tr("Evidence pack") + u"\n\n"_s;
    text += PackText::tr("Made by Koshin %1. Status as of %2.").arg(manifest.program, manifest.asOf.toString());
    text += u"\n\n"_s;
    const std::initializer_list<std::pair<QString, QString>> members{
        {packmember::report.toString(), PackText::tr("the report, for reading")},
        {packmember::evidence.toString(), PackText::tr("the files of evidence, as they were received")},
        {packmember::ledger.toString(),
         PackText::tr("the records, for programs; each file is named there by its SHA-256")},
        {packmember::manifest.toString(), PackText::tr("what this pack was made from")},
        {packmember::sums.toString(), PackText::tr("the SHA-256 of every file")}};
    for (const auto &[name, what] : members) text += u"  "_s + name.leftJustified(15) + what + u'\n';
    text += u'\n' + PackText::tr("To check the files without Koshin, unpack them and run this in their folder:");
    text += u"\n\n    sha256sum -c SHA256SUMS\n\n"_s;
    if (isSigned) text += signatureLines();
    if (!manifest.withNames) {
        text +=
            PackText::tr("Real names of clients and verifiers are left out; clients stand under code names.") + u'\n';
    }
    if (!manifest.withConfidential)
        text += PackText::tr("Files marked as confidential are left out; only their SHA-256 is given.") + u'\n';
    if (!manifest.stripped.empty()) {
        text +=
            PackText::tr("Place, author and other metadata were removed from some pictures; manifest.json names them, "
                         "each with the SHA-256 of the copy here and of the original.")
            + u'\n';
    }
    text += PackText::tr("[withheld] marks a passage that the holder left out.") + u'\n';
    return text;
}

} // namespace

QByteArray packReadme(const PackManifest &manifest, bool isSigned)
{
    QString text;
    {
        const SpeakingHere speaking(Language::Japanese);
        text += readme(manifest, isSigned);
    }
    text += u"\n----------------------------------------\n\n"_s;
    const SpeakingHere speaking(Language::English);
    return (text + readme(manifest, isSigned)).toUtf8();
}

QString sentence(const machine::SshSignature &signature)
{
    using State = machine::SshSignature::State;
    if (signature.state == State::Good)
        return PackText::tr("Signed by %1 (key %2).").arg(signature.signer, signature.key);
    if (signature.state == State::UnknownSigner) {
        return PackText::tr("The signature is valid; the key is %1. Use --signers to check whose it is.")
            .arg(signature.key);
    }
    return {};
}

} // namespace koshin::text
