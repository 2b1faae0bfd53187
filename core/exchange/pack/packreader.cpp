// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pack/packreader.h"

#include "base/digest.h"
#include "base/textform.h"
#include "exchange/pack/zipform.h"
#include "exchange/records/ledgerjson.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 readPieceBytes = 256 * 1024;
constexpr qint64 mostKept = 256LL * 1024 * 1024; // bytes of a member that is read as a whole
constexpr std::size_t mostMembers = 200'000;
constexpr int mostNameBytes = 512;
constexpr qsizetype mostFaults = 200;

// A member as it lies in the archive.
struct Found
{
    ZipMember member; ///< with the CRC of what it holds
    quint32 statedCrc = 0;
    QString sha256;
};

class Reading
{
public:
    Reading(QIODevice &pack, QString file, const CopyProgress &progress)
        : m_pack(pack), m_file(std::move(file)), m_progress(progress)
    {
    }

    Result<PackFindings> run()
    {
        if (auto read = members(); !read) return Failure(read.error());
        if (m_all.empty() || !m_kept.contains(packmember::manifest.toString())) {
            const bool isRepacked = m_first == packmember::manifest;
            m_found.faults.clear();
            m_noted.clear();
            note(isRepacked ? ErrorCode::PackForm : ErrorCode::NotAPack, m_file);
            return std::move(m_found);
        }
        lookAtManifest();
        if (!m_endsEarly) { // else everything behind the end would be told as a fault of its own
            lookAtSums();
            lookAtForm();
            if (m_found.manifest) lookAtEvidence();
        }
        if (m_noted.size() > mostFaults)
            m_found.faults.push_back({ErrorCode::MoreFaults, {QString::number(m_noted.size() - mostFaults)}, {}});
        m_found.sums = kept(packmember::sums);
        m_found.signature = kept(packmember::signature);
        m_found.members = int(m_all.size());
        return std::move(m_found);
    }

private:
    // One fault for each member, and no more of them than somebody would read.
    void note(ErrorCode code, const QString &member)
    {
        if (m_noted.contains(member)) return;
        m_noted.insert(member);
        if (m_noted.size() <= mostFaults) m_found.faults.push_back({code, {member}, {member, {}, 0}});
    }
    void noteEnd(const QString &where)
    {
        note(ErrorCode::PackCut, where);
        m_endsEarly = true;
    }
    [[nodiscard]] QByteArray kept(QStringView name) const { return m_kept.value(name.toString()); }

    // Everything up to the directory. Stops where nothing more can be made out.
    Result<> members()
    {
        for (;;) {
            const quint64 at = m_at;
            const auto header = take(zipHeaderBytes);
            if (!header) return Failure(header.error());
            const ZipHeaderRead read = readZipHeader(*header);
            if (!read.isMember) return directory(at, *header);
            if (m_all.empty()) m_day = read.day;
            const auto goesOn = member(at, *header, read);
            if (!goesOn) return Failure(goesOn.error());
            if (!*goesOn) return {};
        }
    }

    Result<bool> member(quint64 at, const QByteArray &header, const ZipHeaderRead &read)
    {
        const auto rest = take(read.nameBytes + read.extraBytes);
        if (!rest) return Failure(rest.error());
        Found found;
        found.member.name = QString::fromUtf8(rest->first(std::min<qsizetype>(read.nameBytes, rest->size())));
        const QString &name = found.member.name;
        if (at == 0) m_first = name;
        found.member.offset = at;
        found.member.size = read.size;
        if (read.extraBytes > 0) {
            found.member.size =
                readZipLargeSize(rest->sliced(std::min<qsizetype>(read.nameBytes, rest->size()))).value_or(read.size);
        }
        found.statedCrc = found.member.crc = read.crc;
        if (zipHeader(found.member, m_day) != header + *rest) note(ErrorCode::PackForm, name);
        if (!read.isStored || m_all.size() >= mostMembers) return false;
        lookAtName(name, read.nameBytes);
        if (auto done = contents(found); !done) return Failure(done.error());
        m_all.push_back(std::move(found));
        return !m_isCut;
    }

    static bool isFixed(const QString &name)
    {
        static const QSet<QString> fixed{packmember::manifest.toString(), packmember::readme.toString(),
                                         packmember::report.toString(),   packmember::ledger.toString(),
                                         packmember::sums.toString(),     packmember::signature.toString()};
        return fixed.contains(name);
    }

    void lookAtName(const QString &name, int bytes)
    {
        const bool isSafe = bytes <= mostNameBytes && (isFixed(name) || isEvidencePath(name));
        const QString folded = foldedText(name);
        if (!isSafe || m_names.contains(folded)) note(ErrorCode::PackName, name);
        m_names.insert(folded);
    }

    Result<> contents(Found &found)
    {
        const QString &name = found.member.name;
        const bool isKept = isFixed(name) && name != packmember::report && !m_kept.contains(name)
                            && found.member.size <= quint64(mostKept);
        QByteArray whole;
        Sha256 digest;
        quint32 crc = 0;
        for (quint64 left = found.member.size; left > 0 && !m_isCut;) {
            const auto piece = take(qint64(std::min<quint64>(left, quint64(readPieceBytes))));
            if (!piece) return Failure(piece.error());
            digest.add(*piece);
            crc = crc32Of(*piece, crc);
            if (isKept) whole += *piece;
            left -= quint64(piece->size());
        }
        if (m_isCut) noteEnd(name);
        found.member.crc = crc;
        found.sha256 = digest.text();
        if (isKept) m_kept.insert(name, whole);
        return {};
    }

    // The directory has to be the one of the members found, to the last byte of the archive.
    Result<> directory(quint64 at, const QByteArray &rest)
    {
        if (m_isCut && rest.isEmpty()) {
            noteEnd(m_file);
            return {};
        }
        std::vector<ZipMember> stated;
        stated.reserve(m_all.size());
        for (const Found &found : m_all) {
            stated.push_back(found.member);
            stated.back().crc = found.statedCrc;
        }
        const QByteArray expected = zipDirectory(stated, m_day, at);
        const auto more = take(expected.size() - rest.size() + 1); // one more than there should be
        if (!more) return Failure(more.error());
        if (rest + *more != expected) note(ErrorCode::PackForm, m_file);
        return {};
    }

    void lookAtManifest()
    {
        const QByteArray json = kept(packmember::manifest);
        auto manifest = readPackManifest(json, m_file);
        if (!manifest) {
            m_found.faults.push_back(manifest.error());
            return;
        }
        if (toJson(*manifest) != json) note(ErrorCode::PackForm, packmember::manifest.toString());
        m_found.manifest = std::move(*manifest);
    }

    void lookAtSums()
    {
        if (!m_kept.contains(packmember::sums.toString()))
            return note(ErrorCode::PackLacks, packmember::sums.toString());
        const auto sums = readPackSums(kept(packmember::sums));
        if (!sums) note(ErrorCode::PackForm, packmember::sums.toString());
        QHash<QString, QString> listed;
        for (const PackSum &sum : sums.value_or(std::vector<PackSum>())) listed.insert(sum.file, sum.sha256);
        std::vector<PackSum> expected;
        for (const Found &found : m_all) {
            const QString &name = found.member.name;
            if (name == packmember::sums || name == packmember::signature) continue;
            const QString sum = listed.take(name);
            if (sum.isEmpty()) note(ErrorCode::PackUnlisted, name);
            else if (sum != found.sha256) note(ErrorCode::PackAltered, name);
            expected.push_back({sum, name});
        }
        QStringList absent = listed.keys();
        absent.sort();
        for (const QString &name : absent) note(ErrorCode::PackLacks, name);
        if (sums && absent.isEmpty() && toText(expected) != kept(packmember::sums))
            note(ErrorCode::PackForm, packmember::sums.toString());
    }

    // Members in their order, with the CRC that they have, on the day that the manifest says.
    void lookAtForm()
    {
        for (const Found &found : m_all) {
            if (found.statedCrc != found.member.crc) note(ErrorCode::PackForm, found.member.name);
        }
        QStringList names;
        QStringList evidence;
        for (const Found &found : m_all) {
            names << found.member.name;
            if (found.member.name.startsWith(packmember::evidence)) evidence << found.member.name;
        }
        QStringList expected{packmember::manifest.toString(), packmember::readme.toString(),
                             packmember::report.toString(), packmember::ledger.toString()};
        expected << evidence << packmember::sums.toString();
        for (const QString &name : expected) {
            if (!names.contains(name)) note(ErrorCode::PackLacks, name);
        }
        if (names.contains(packmember::signature.toString())) expected << packmember::signature.toString();
        if (m_found.faults.empty() && names != expected) note(ErrorCode::PackForm, m_file);
        const QByteArray signature = kept(packmember::signature);
        if (!signature.isEmpty() && !isArmoured(signature)) note(ErrorCode::PackForm, packmember::signature.toString());
        if (!m_found.manifest) return;
        const bool isOfDay = zipHeader({}, m_found.manifest->asOf) == zipHeader({}, m_day);
        if (m_found.faults.empty() && !isOfDay) note(ErrorCode::PackForm, m_file);
        if (m_found.manifest->isSigned && signature.isEmpty())
            note(ErrorCode::PackLacks, packmember::signature.toString());
        if (!m_found.manifest->isSigned && !signature.isEmpty())
            note(ErrorCode::PackUnlisted, packmember::signature.toString());
    }

    // What lies there as evidence is what the records name, or the copy of it that the manifest names.
    void lookAtEvidence()
    {
        const auto ledger = readLedger(kept(packmember::ledger), packmember::ledger.toString());
        if (!ledger) {
            Error error = ledger.error();
            error.where.file = packmember::ledger.toString();
            m_found.faults.push_back(std::move(error));
            return;
        }
        if (!ledger->credentials.find(m_found.manifest->credential))
            note(ErrorCode::PackForm, packmember::manifest.toString());
        QSet<QString> named;
        for (const auto &record : ledger->evidence.pointers()) named.insert(record->sha256);
        QHash<QString, PackedCopy> copies;
        for (const PackedCopy &copy : m_found.manifest->stripped) copies.insert(copy.file, copy);
        for (const Found &found : m_all) {
            if (!found.member.name.startsWith(packmember::evidence)) continue;
            const PackedCopy copy = copies.take(found.member.name);
            const bool isCopy = !copy.file.isEmpty() && copy.sha256 == found.sha256;
            if (!named.contains(isCopy ? copy.original : found.sha256) || isCopy == copy.file.isEmpty())
                note(ErrorCode::PackStray, found.member.name);
        }
        if (!copies.isEmpty()) note(ErrorCode::PackForm, packmember::manifest.toString()); // of what is not there
    }

    // The next bytes; fewer only at the end, which is then cut off for whoever needed them.
    Result<QByteArray> take(qint64 bytes)
    {
        QByteArray taken;
        while (taken.size() < bytes) {
            const QByteArray more = m_pack.read(bytes - taken.size());
            if (more.isEmpty()) break;
            taken += more;
        }
        m_isCut = taken.size() < bytes;
        m_at += quint64(taken.size());
        m_found.bytes = qint64(m_at);
        if (m_progress && !m_progress(qint64(m_at), m_pack.size())) return failure(ErrorCode::Cancelled);
        return taken;
    }

    QIODevice &m_pack;
    QString m_file;
    const CopyProgress &m_progress;
    PackFindings m_found;
    std::vector<Found> m_all;
    QHash<QString, QByteArray> m_kept; ///< members that are read as a whole
    QSet<QString> m_names;             ///< folded
    QSet<QString> m_noted;             ///< members with a fault
    QString m_first;                   ///< name of the first member
    Date m_day;
    quint64 m_at = 0;
    bool m_isCut = false;     ///< the last bytes asked for are not all there
    bool m_endsEarly = false; ///< before the directory
};

} // namespace

Result<PackFindings> readPack(QIODevice &pack, const QString &file, const CopyProgress &progress)
{
    return Reading(pack, file, progress).run();
}

} // namespace koshin
