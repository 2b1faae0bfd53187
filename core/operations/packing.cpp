// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/packing.h"

#include "base/digest.h"
#include "evidence/fileform.h"
#include "evidence/picturenotes.h"
#include "exchange/pack/packwriter.h"
#include "exchange/records/ledgerjson.h"
#include "ledger/check.h"

#include <QBuffer>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

// Collects records and, step by step, what they name.
class Gathering
{
public:
    explicit Gathering(const Ledger &from) : m_from(from) { m_part.holder = from.holder; }

    void take(const QString &id)
    {
        if (m_taken.contains(id)) return;
        m_taken.insert(id);
        if (auto record = m_from.find(id)) take(std::move(*record));
    }
    void take(Record record)
    {
        for (const RecordReference &reference : referencesOf(record)) m_open << reference.id;
        if (const auto *certifier = std::get_if<Certifier>(&record))
            m_open << certifier->organisation.value_or(QString());
        m_part.put(std::move(record));
        while (!m_open.isEmpty()) take(m_open.takeLast());
    }
    void take(const Finding &finding)
    {
        for (const Counted &counted : finding.counted) take(counted.record);
        for (const Excluded &excluded : finding.excluded) take(excluded.record);
        for (const Finding &child : finding.children) take(child);
    }
    [[nodiscard]] Ledger part() const { return m_part; }

private:
    const Ledger &m_from;
    Ledger m_part;
    QSet<QString> m_taken;
    QStringList m_open;
};

PackManifest manifestOf(const ReportRequest &report)
{
    PackManifest manifest;
    manifest.program = report.source.programVersion;
    const Credential *credential = report.source.ledger->credentials.find(report.credential.credential.text());
    manifest.credential = report.credential.credential.text();
    if (credential) manifest.scheme = credential->scheme.text();
    if (report.credential.edition) manifest.edition = report.credential.edition->from;
    if (report.credential.term) manifest.term = report.credential.term->period;
    manifest.asOf = report.source.asOf;
    manifest.journalStep = report.source.head.seq;
    manifest.journalHash = report.source.head.hash;
    manifest.withNames = report.choice.clearance.names == RealNames::Included;
    manifest.withConfidential = report.choice.clearance.confidentialFiles;
    return manifest;
}

Result<QByteArray> jsonOf(const Ledger &part)
{
    QBuffer json;
    json.open(QIODevice::WriteOnly);
    const auto written = writeLedger(json, part);
    return written ? Result<QByteArray>(json.data()) : Failure(written.error());
}

constexpr qint64 mostPictureBytes = 100LL * 1024 * 1024; // larger ones go as they are

// By what it is, or is said to be: a record from elsewhere may say nothing.
Result<bool> isPicture(const EvidenceStore &store, const Evidence &record)
{
    if (record.mediaType.value_or(QString()).startsWith("image/"_L1)) return true;
    const auto file = openKept(store, record);
    if (!file) return Failure(file.error());
    constexpr qint64 head = 16;
    return pictureFormat((*file)->read(head)) != nullptr;
}

// A picture without its metadata; nothing where it cannot be made.
Result<Maybe<QByteArray>> strippedPicture(const EvidenceStore &store, const Evidence &record,
                                          const CopyProgress &progress)
{
    auto bytes = store.contents(record, mostPictureBytes, progress);
    if (!bytes && bytes.error().code == ErrorCode::FileNotFound)
        return failure(ErrorCode::EvidenceGone, {record.fileName});
    return !bytes || !*bytes ? bytes : Result<Maybe<QByteArray>>(withoutNotes(**bytes));
}

// A file as it leaves: kept ones as they are, pictures as the manifest says.
Result<std::unique_ptr<QIODevice>> openLeaving(const EvidenceStore &store, const Evidence &record,
                                               const PackedCopy *copy)
{
    if (!copy) return openKept(store, record);
    const auto bytes = strippedPicture(store, record, {});
    if (!bytes) return Failure(bytes.error());
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes->value_or(QByteArray()));
    device->open(QIODevice::ReadOnly);
    return device;
}

const PackedCopy *copyAt(const PackManifest &manifest, const QString &path)
{
    const auto found = std::ranges::find(manifest.stripped, path, &PackedCopy::file);
    return found == manifest.stripped.end() ? nullptr : &*found;
}

PackWriter::Open opener(const EvidenceStore &store, const Evidence &record, const PackedCopy *copy)
{
    return [&store, &record, copy] { return openLeaving(store, record, copy); };
}

// Looks for real names in what leaves as a file; the paths of those that nobody could read.
Result<QStringList> searched(const PackRequest &request, const EvidenceStore &store, const QStringList &paths,
                             const FileReader &read, const CopyProgress &progress)
{
    QStringList unread;
    const SealedNames &sealed = request.report.sealed;
    if (sealed.empty()) return unread;
    qsizetype at = 0;
    for (const Evidence *record : request.files()) {
        const QString &path = paths[at++];
        const auto file = openLeaving(store, *record, copyAt(request.manifest, path));
        if (!file) return Failure(file.error());
        const auto isWhole = searchFile(sealed, **file, *record, read);
        if (!isWhole) return Failure(isWhole.error());
        if (!*isWhole) unread << path;
        if (progress && !progress(0, 0)) return failure(ErrorCode::Cancelled);
    }
    return unread;
}

Faults signatureFaults(const machine::SshSignature &signature, const QString &signers)
{
    const ErrorLocation where{packmember::signature.toString(), {}, 0};
    using State = machine::SshSignature::State;
    if (signature.state == State::Bad) return {{ErrorCode::SignatureBad, {signature.reason}, where}};
    if (signature.state == State::UnknownSigner && !signers.isEmpty())
        return {{ErrorCode::SignerUnknown, {signers}, where}};
    return {};
}

Result<Descriptor> openPack(const QString &file)
{
    if (file == u"-"_s) return Descriptor(::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3));
    return openPlainFile(AT_FDCWD, file, file);
}

} // namespace

std::vector<const Evidence *> PackRequest::files() const
{
    std::vector<const Evidence *> files;
    for (const auto &record : part.evidence.pointers()) {
        if (!record->confidential.value_or(false) || report.choice.clearance.confidentialFiles)
            files.push_back(record.get());
    }
    return files;
}

Ledger partFor(const Ledger &ledger, const CredentialAssessment &credential)
{
    Gathering gathering(ledger);
    gathering.take(credential.credential.text());
    const Credential *record = ledger.credentials.find(credential.credential.text());
    for (const auto &event : ledger.events.pointers()) {
        if (event->credential.text() == credential.credential.text()) gathering.take(event->id.text());
    }
    for (const auto &criterion : ledger.criteria.pointers()) {
        if (!record || criterion->scheme != record->scheme) continue;
        Criterion own = *criterion; // what the issuer accepted of other credentials is not asked for
        std::erase_if(own.acceptances,
                      [&](const Acceptance &one) { return one.credential.text() != credential.credential.text(); });
        gathering.take(Record(std::move(own)));
    }
    for (const Finding &finding : credential.findings) gathering.take(finding);
    return gathering.part();
}

Result<PackRequest> packRequest(const ReportSource &source, const ReportChoice &choice)
{
    auto report = reportRequest(source, choice);
    if (!report) return Failure(report.error());
    auto part = leavingLedger(partFor(*source.ledger, report->credential), choice.clearance);
    if (!part) return Failure(part.error());
    if (const auto clean = report->sealed.check(*part); !clean) return Failure(clean.error()); // names of the others
    PackManifest manifest = manifestOf(*report);
    return PackRequest{std::move(*report), std::move(*part), std::move(manifest)};
}

Result<QStringList> stripPictures(PackRequest &request, const CopyProgress &progress)
{
    const EvidenceStore &store = *request.report.source.evidence;
    const std::vector<const Evidence *> files = request.files();
    const QStringList paths = evidencePaths(files);
    QStringList asTheyAre;
    qsizetype at = 0;
    for (const Evidence *record : files) {
        const QString &path = paths[at++];
        const auto picture = isPicture(store, *record);
        if (!picture) return Failure(picture.error());
        if (!*picture) continue;
        const auto bytes = strippedPicture(store, *record, progress);
        if (!bytes) return Failure(bytes.error());
        Sha256 digest;
        digest.add(bytes->value_or(QByteArray()));
        const QString sha256 = digest.text();
        if (!*bytes) asTheyAre << path;
        else if (sha256 != record->sha256) request.manifest.stripped.push_back({path, sha256, record->sha256});
    }
    return asTheyAre;
}

Result<Packed> writePack(const Target &target, const PackRequest &request, const PackDocuments &documents,
                         const FileReader &read, const CopyProgress &progress)
{
    const EvidenceStore &store = *request.report.source.evidence;
    const std::vector<const Evidence *> files = request.files();
    const QStringList paths = evidencePaths(files);
    const auto unread = searched(request, store, paths, read, progress);
    if (!unread) return Failure(unread.error());
    PackManifest manifest = request.manifest;
    manifest.unread = *unread;
    manifest.isSigned = !documents.key.isEmpty();
    const auto ledger = jsonOf(request.part);
    if (!ledger) return Failure(ledger.error());
    OutputFile out(target);
    if (const auto begun = out.begin(); !begun) return Failure(begun.error());
    PackWriter pack(out, manifest.asOf);
    pack.add(packmember::manifest, toJson(manifest));
    pack.add(packmember::readme, documents.readme);
    pack.add(packmember::report, documents.report);
    pack.add(packmember::ledger, *ledger);
    qsizetype at = 0;
    qint64 done = 0;
    qint64 all = 0;
    for (const Evidence *record : files) all += record->bytes.value_or(0);
    for (const Evidence *record : files) {
        const CopyProgress inAll = [&](qint64 bytes, qint64) { return !progress || progress(done + bytes, all); };
        const QString &path = paths[at++];
        const PackedCopy *copy = copyAt(manifest, path);
        const auto added =
            pack.add(path, record->fileName, copy ? copy->sha256 : record->sha256, opener(store, *record, copy), inAll);
        if (!added) return Failure(added.error());
        done += record->bytes.value_or(0);
    }
    QByteArray signature;
    if (manifest.isSigned) {
        auto made = machine::signWithSsh(pack.sums(), documents.key, packNamespace);
        if (!made) return Failure(made.error());
        signature = std::move(*made);
    }
    pack.finish(signature);
    if (const auto kept = out.commit(); !kept) return Failure(kept.error());
    return Packed{int(files.size()), *unread};
}

Result<PackCheck> checkPack(const QString &file, const QString &signers, const CopyProgress &progress)
{
    auto opened = openPack(file);
    if (!opened) return Failure(opened.error());
    QFile pack;
    if (!pack.open(opened->get(), QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, {file, pack.errorString()});
    auto findings = readPack(pack, file, progress);
    if (!findings) return Failure(findings.error());
    PackCheck check{std::move(*findings), {}};
    Faults &faults = check.findings.faults;
    const QByteArray &signature = check.findings.signature;
    if (signature.isEmpty() && !signers.isEmpty()) faults.push_back({ErrorCode::NotSigned, {}, {file, {}, 0}});
    if (signature.isEmpty()) return check;
    const auto looked = machine::checkSshSignature(check.findings.sums, signature, packNamespace, signers);
    if (!looked) return Failure(looked.error());
    check.signature = *looked;
    for (Error &fault : signatureFaults(*looked, signers)) faults.push_back(std::move(fault));
    return check;
}

} // namespace koshin
