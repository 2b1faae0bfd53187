// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "base/digest.h"
#include "storage/columns.h"
#include "storage/schema.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype partSize = 1 << 20; // a payload lies in parts, never whole in memory

constexpr char columns[] = "seq, at, code, kind, record, count, origin, parent, undo_top, redo_top, "
                           "schema_version, payload_digest, previous_hash, hash, erased, erasures_digest";

QString textAt(const SQLite::Statement &s, int i)
{
    return QString::fromUtf8(const_cast<SQLite::Statement &>(s).getColumn(i).getText());
}

// Writes pieces as parts of one payload and digests them.
class PayloadWriter
{
public:
    PayloadWriter(Database &database, qint64 seq, int firstPart = 0)
        : m_database(database), m_seq(seq), m_part0(firstPart), m_parts(firstPart)
    {
    }

    void add(const char *bytes, int size)
    {
        m_digest.add(QByteArrayView(bytes, size));
        m_part.append(bytes, size);
        if (m_part.size() >= partSize) flush();
    }
    bool isEmpty() const { return m_parts == m_part0 && m_part.isEmpty(); }
    /// What was written, after `finish`; nothing where it is more than one part.
    Maybe<PieceSource> whole() const
    {
        if (m_parts != m_part0 + 1) return std::nullopt;
        return [bytes = m_written, at = qsizetype(0)](char *to, int size) mutable {
            const int given = int(std::min<qsizetype>(size, bytes.size() - at));
            std::memcpy(to, bytes.constData() + at, std::size_t(given));
            at += given;
            return given;
        };
    }
    /// The digest of all that was added; empty if nothing was.
    QString finish()
    {
        if (isEmpty()) return {};
        if (!m_part.isEmpty()) flush();
        return m_digest.text();
    }

private:
    void flush()
    {
        const auto insert = m_database.use("INSERT INTO journal_payload VALUES (?, ?, ?)");
        insert->bind(1, int64_t(m_seq));
        insert->bind(2, m_parts++);
        insert->bind(3, m_part.constData(), int(m_part.size()));
        insert->exec();
        m_written = std::exchange(m_part, {});
    }

    Database &m_database;
    qint64 m_seq;
    int m_part0;
    int m_parts;
    QByteArray m_part;
    QByteArray m_written; ///< the last part
    Sha256 m_digest;
};

QString digestOf(const PieceSource &source)
{
    Sha256 digest;
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    bool any = false;
    for (int n; (n = source(bytes.data(), int(bytes.size()))) > 0; any = true)
        digest.add(QByteArrayView(bytes.constData(), n));
    return any ? digest.text() : QString();
}

} // namespace

struct Journal::Row
{
    qint64 seq = 0;
    QString at, code, kind, record;
    qint64 count = 0, origin = 0, parent = 0, undoTop = 0, redoTop = 0, schema = 0;
    QString digest, previous, hash;
    bool erased = false;
    QString erasures; ///< digest of what it erased; empty for anything but an erasure
};

// Without the record's id, which a purge erases. Entries of before erasures were named have none of them.
QString Journal::hashOf(const Row &r)
{
    QStringList parts{QString::number(r.seq), r.at, r.code, r.kind};
    for (const qint64 n : {r.count, r.origin, r.parent, r.undoTop, r.redoTop, r.schema}) parts << QString::number(n);
    parts << r.digest << r.previous;
    if (!r.erasures.isEmpty()) parts << r.erasures;
    return sha256(parts.join(u'\n'));
}

Journal::Row Journal::rowAt(SQLite::Statement &s) const
{
    const auto number = [&](int i) { return qint64(s.getColumn(i).getInt64()); };
    Row r;
    r.seq = number(0);
    r.at = textAt(s, 1);
    r.code = textAt(s, 2);
    r.kind = textAt(s, 3);
    r.record = textAt(s, 4);
    r.count = number(5);
    r.origin = number(6);
    r.parent = number(7);
    r.undoTop = number(8);
    r.redoTop = number(9);
    r.schema = number(10);
    r.digest = textAt(s, 11);
    r.previous = textAt(s, 12);
    r.hash = textAt(s, 13);
    r.erased = number(14) != 0;
    r.erasures = textAt(s, 15);
    return r;
}

namespace {

template<class Row>
JournalEntry entryOf(const Row &r)
{
    JournalEntry e;
    e.seq = r.seq;
    e.at = Timestamp::parse(r.at).value_or(Timestamp{});
    e.code = parseCode<EditCode>(r.code.section(u'/', 0, 0)).value_or(EditCode::Change);
    e.field = r.code.section(u'/', 1);
    e.kind = parseCode<RecordKind>(r.kind);
    e.record = r.record;
    e.count = r.count;
    if (r.origin) e.origin = r.origin;
    e.erased = r.erased;
    return e;
}

} // namespace

Journal::Stacks Journal::stacks()
{
    const auto last = m_database.use("SELECT seq, undo_top, redo_top FROM journal ORDER BY seq DESC LIMIT 1");
    if (!last->executeStep()) return {};
    return {last->getColumn(0).getInt64(), last->getColumn(1).getInt64(), last->getColumn(2).getInt64()};
}

Maybe<Journal::Stored> Journal::find(qint64 seq)
{
    const auto statement = m_database.use(std::string("SELECT ") + columns + " FROM journal WHERE seq = ?");
    statement->bind(1, int64_t(seq));
    if (!statement->executeStep()) return std::nullopt;
    const Row r = rowAt(*statement);
    return Stored{entryOf(r), r.parent, int(r.schema)};
}

JournalHead Journal::insert(Row &r)
{
    {
        const auto last = m_database.use("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1");
        if (last->executeStep()) r.previous = textAt(*last, 0);
    }
    r.schema = newestSchema();
    r.hash = hashOf(r);
    const auto statement = m_database.use(std::string("INSERT INTO journal (") + columns
                                          + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)");
    Binder bind(*statement);
    const auto text = [&](const QString &t) { t.isEmpty() ? bind.null() : bind.text(t); };
    const auto reference = [&](qint64 n) { n ? bind.integer(n) : bind.null(); };
    bind.integer(r.seq);
    bind.text(r.at);
    bind.text(r.code);
    text(r.kind);
    text(r.record);
    bind.integer(r.count);
    for (const qint64 n : {r.origin, r.parent, r.undoTop, r.redoTop}) reference(n);
    bind.integer(r.schema);
    for (const QString &t : {r.digest, r.previous, r.hash, r.erasures}) bind.text(t);
    statement->exec();
    return {r.seq, r.hash};
}

Journal::Written Journal::append(ChangeRecorder &session, Timestamp at, const Deed &deed)
{
    const Stacks before = stacks();
    Row r;
    r.seq = before.last + 1;
    PayloadWriter writer(m_database, r.seq);
    session.write([&](const char *bytes, int size) { writer.add(bytes, size); });
    if (writer.isEmpty()) return {};
    r.digest = writer.finish();
    Written written{{}, touchedBy(writer.whole().value_or(payload(r.seq)))};
    auto records = written.touching.changes.records;
    const bool isAnswer = deed.code == EditCode::Answer;
    const bool isNarrow = deed.code == EditCode::Fulfil || deed.code == EditCode::Detach || isAnswer;
    if (deed.code == EditCode::Fulfil) { // it is about what was recorded
        std::erase_if(records,
                      [](const auto &x) { return x.kind == RecordKind::Plan || x.kind == RecordKind::Evidence; });
    }
    if (isAnswer) // it is about what was confirmed, not about the scan
        std::erase_if(records, [](const auto &x) { return x.kind == RecordKind::Evidence; });
    if (deed.code == EditCode::Detach) // it is about what was removed
        std::erase_if(records, [](const auto &x) { return x.kind != RecordKind::Evidence; });
    r.at = at.toString();
    r.code = codeName(deed.code);
    if (!deed.field.isEmpty()) r.code += u'/' + deed.field;
    r.count = isNarrow ? qint64(records.size()) : written.touching.records;
    if (!records.empty()
        && std::all_of(records.begin(), records.end(), [&](const auto &x) { return x.kind == records.front().kind; }))
        r.kind = codeName(records.front().kind);
    if (records.size() == 1) r.record = records.front().id;
    r.origin = deed.origin;
    if (deed.code == EditCode::Undo) { // leaves what lay beneath; the entry itself can be redone
        r.parent = before.redoTop;
        r.undoTop = find(deed.origin)->parent;
        r.redoTop = r.seq;
    } else if (deed.code == EditCode::Redo) {
        r.undoTop = deed.origin;
        r.redoTop = find(deed.step)->parent;
    } else {
        r.parent = before.undoTop;
        r.undoTop = r.seq;
    }
    written.head = insert(r);
    return written;
}

PieceSource Journal::payload(qint64 seq)
{
    return [this, seq, part = -1, at = qsizetype(0), bytes = QByteArray()](char *to, int size) mutable {
        if (at == bytes.size()) {
            const auto next = m_database.use(
                "SELECT bytes, part FROM journal_payload WHERE seq = ? AND part > ? ORDER BY part LIMIT 1");
            next->bind(1, int64_t(seq));
            next->bind(2, part);
            if (!next->executeStep()) return 0;
            part = next->getColumn(1).getInt();
            const SQLite::Column column = next->getColumn(0);
            const void *blob = column.getBlob();
            bytes = QByteArray(static_cast<const char *>(blob), column.getBytes());
            at = 0;
        }
        const int given = int(std::min<qsizetype>(size, bytes.size() - at));
        std::memcpy(to, bytes.constData() + at, std::size_t(given));
        at += given;
        return given;
    };
}

qint64 Journal::payloadSize(qint64 seq)
{
    const auto sum = m_database.use("SELECT sum(length(bytes)) FROM journal_payload WHERE seq = ?");
    sum->bind(1, int64_t(seq));
    return sum->executeStep() ? qint64(sum->getColumn(0).getInt64()) : 0;
}

std::vector<JournalEntry> Journal::history(int limit, bool withMoves)
{
    // An edit is undone if the last word about it is an undo.
    const auto statement =
        m_database.use(std::string("SELECT ") + columns
                       + ", (SELECT m.code FROM journal m WHERE m.origin = journal.seq "
                         "ORDER BY m.seq DESC LIMIT 1) FROM journal WHERE ?1 OR code NOT IN ('undo', 'redo') "
                         "ORDER BY seq DESC LIMIT ?2");
    statement->bind(1, int(withMoves));
    statement->bind(2, limit > 0 ? limit : -1);
    std::vector<JournalEntry> found;
    while (statement->executeStep()) {
        found.push_back(entryOf(rowAt(*statement)));
        found.back().undone = textAt(*statement, 16) == codeName(EditCode::Undo);
    }
    return found;
}

std::vector<qint64> Journal::after(qint64 seq)
{
    const auto statement = m_database.use("SELECT seq FROM journal WHERE seq > ? ORDER BY seq");
    statement->bind(1, int64_t(seq));
    std::vector<qint64> found;
    while (statement->executeStep()) found.push_back(statement->getColumn(0).getInt64());
    return found;
}

std::vector<qint64> Journal::withPayload()
{
    const auto statement = m_database.use("SELECT DISTINCT seq FROM journal_payload ORDER BY seq");
    std::vector<qint64> found;
    while (statement->executeStep()) found.push_back(statement->getColumn(0).getInt64());
    return found;
}

JournalHead Journal::head()
{
    const auto last = m_database.use("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
    if (!last->executeStep()) return {};
    return {last->getColumn(0).getInt64(), textAt(*last, 1)};
}

QString Journal::hashAt(qint64 seq)
{
    const auto entry = m_database.use("SELECT hash FROM journal WHERE seq = ?");
    entry->bind(1, int64_t(seq));
    return entry->executeStep() ? textAt(*entry, 0) : QString();
}

QString Journal::expectedDigest(const Row &row)
{
    const auto erased =
        m_database.use("SELECT remainder FROM journal_erasure WHERE entry = ? ORDER BY seq DESC LIMIT 1");
    erased->bind(1, int64_t(row.seq));
    return erased->executeStep() ? textAt(*erased, 0) : row.digest;
}

PieceSource Journal::soundPayload(qint64 seq)
{
    Maybe<Row> row;
    {
        const auto statement = m_database.use(std::string("SELECT ") + columns + " FROM journal WHERE seq = ?");
        statement->bind(1, int64_t(seq));
        if (statement->executeStep()) row = rowAt(*statement);
    }
    if (!row || digestOf(payload(seq)) != expectedDigest(*row)) throw BrokenEntry{seq};
    return payload(seq);
}

// An id may tell something where a person chose it; so only a digest of it is kept, of this ledger alone.
QString Journal::tombstoneOf(const QString &id)
{
    const QString ledger = m_database.text("SELECT ledger FROM identity");
    return sha256(ledger + u'\n' + id);
}

bool Journal::isErased(const QString &id)
{
    const auto stone = m_database.use("SELECT 1 FROM tombstone WHERE record = ?");
    stone->bind(1, tombstoneOf(id).toStdString());
    return stone->executeStep();
}

// New parts are written behind the old ones before those go: they are read while that is done.
void Journal::reduce(qint64 seq, const QSet<QString> &ids, qint64 erasure)
{
    int parts = 0;
    {
        const auto last = m_database.use("SELECT max(part) FROM journal_payload WHERE seq = ?");
        last->bind(1, int64_t(seq));
        if (last->executeStep()) parts = last->getColumn(0).getInt() + 1;
    }
    // What is written must not be read: the whole is taken first, a part at a time, with the old parts only.
    const PieceSource old = [source = payload(seq), left = payloadSize(seq)](char *to, int size) mutable {
        const int given = source(to, int(std::min<qint64>(size, left)));
        left -= given;
        return given;
    };
    PayloadWriter writer(m_database, seq, parts);
    copyWithout(old, [&](const QString &id) { return ids.contains(id); },
                [&](const char *bytes, int size) { writer.add(bytes, size); });
    const QString remainder = writer.finish();
    const auto mark = m_database.use("UPDATE journal SET record = NULL, erased = 1 WHERE seq = ?");
    mark->bind(1, int64_t(seq));
    mark->exec();
    const auto drop = m_database.use("DELETE FROM journal_payload WHERE seq = ? AND part < ?");
    drop->bind(1, int64_t(seq));
    drop->bind(2, parts);
    drop->exec();
    const auto note = m_database.use("INSERT INTO journal_erasure (seq, entry, remainder) VALUES (?, ?, ?)");
    note->bind(1, int64_t(erasure));
    note->bind(2, int64_t(seq));
    note->bind(3, remainder.toStdString());
    note->exec();
}

QString Journal::erasuresDigest(qint64 seq)
{
    QStringList lines;
    const auto entries = m_database.use("SELECT entry, remainder FROM journal_erasure WHERE seq = ? ORDER BY entry");
    entries->bind(1, int64_t(seq));
    while (entries->executeStep())
        lines += QString::number(entries->getColumn(0).getInt64()) + u' ' + textAt(*entries, 1);
    const auto stones = m_database.use("SELECT record FROM tombstone WHERE seq = ? ORDER BY record");
    stones->bind(1, int64_t(seq));
    while (stones->executeStep()) lines += textAt(*stones, 0);
    if (lines.isEmpty()) return {};
    return sha256(lines.join(u'\n'));
}

JournalHead Journal::erase(Timestamp at, const Erasure &erasure)
{
    std::vector<qint64> reached;
    for (const qint64 seq : withPayload()) {
        QSet<QString> held;
        collectIds(soundPayload(seq), held);
        if (held.intersects(erasure.ids)) reached.push_back(seq);
    }
    const Stacks before = stacks();
    Row r;
    r.seq = before.last + 1;
    for (const qint64 seq : reached) reduce(seq, erasure.ids, r.seq);
    if (erasure.forGood) {
        for (const QString &id : erasure.ids) {
            const auto stone = m_database.use("INSERT OR IGNORE INTO tombstone (record, seq) VALUES (?, ?)");
            stone->bind(1, tombstoneOf(id).toStdString());
            stone->bind(2, int64_t(r.seq));
            stone->exec();
        }
    }
    if (erasure.images) {
        PayloadWriter writer(m_database, r.seq);
        erasure.images([&](const char *bytes, int size) { writer.add(bytes, size); });
        r.digest = writer.finish();
    }
    r.at = at.toString();
    r.code = codeName(erasure.code);
    if (erasure.kind) r.kind = codeName(*erasure.kind);
    r.count = erasure.count;
    r.undoTop = before.undoTop;
    r.redoTop = before.redoTop;
    r.erasures = erasuresDigest(r.seq);
    return insert(r);
}

void Journal::nameEarlierErasures(Timestamp at, const std::function<void(const PieceSink &)> &images)
{
    if (m_database.number("SELECT count(*) FROM journal WHERE erased = 1") == 0) return;
    const qint64 next = stacks().last + 1;
    m_database.execute("INSERT INTO journal_erasure (seq, entry, remainder) SELECT " + std::to_string(next)
                       + ", seq, '' FROM journal WHERE erased = 1");
    Erasure named{.code = EditCode::Upgrade, .kind = {}, .count = 0, .ids = {}, .forGood = false, .images = images};
    erase(at, named);
}

qint64 Journal::firstComparable()
{
    return std::max<qint64>(1, m_database.number("SELECT max(seq) FROM journal WHERE code = 'upgrade'"));
}

qint64 Journal::earlierErasures()
{
    return m_database.number("SELECT count(*) FROM journal_erasure JOIN journal USING (seq) WHERE code = 'upgrade'");
}

Faults Journal::verify(const std::function<bool(qint64, qint64)> &progress, const PayloadReader &reader)
{
    const auto digestRead = [&](qint64 seq) {
        if (!reader) return digestOf(payload(seq));
        Sha256 digest;
        bool any = false;
        const PieceSource source = payload(seq);
        const PieceSource bytes = [&](char *to, int size) { // by reference: the reader copies what it is given
            const int given = source(to, size);
            if (given > 0) digest.add(QByteArrayView(to, given));
            any = any || given > 0;
            return given;
        };
        reader(seq, bytes);
        std::array<char, 4096> left;
        while (bytes(left.data(), int(left.size())) > 0) {}
        return any ? digest.text() : QString();
    };
    Faults faults;
    const auto broken = [&](qint64 seq) { faults.push_back({ErrorCode::JournalBroken, {QString::number(seq)}, {}}); };
    QString previous;
    const qint64 last = stacks().last;
    qint64 expected = 0;
    const bool erasures =
        m_database.number("SELECT EXISTS (SELECT 1 FROM journal_erasure) OR EXISTS (SELECT 1 FROM tombstone)") != 0;
    const auto statement = m_database.use(std::string("SELECT ") + columns + " FROM journal ORDER BY seq");
    while (statement->executeStep()) {
        const Row r = rowAt(*statement);
        const QString owed = erasures ? expectedDigest(r) : r.digest;
        const bool named = (erasures ? erasuresDigest(r.seq) : QString()) == r.erasures;
        const bool wholeThoughErased = r.erased && owed == r.digest && !r.digest.isEmpty();
        const bool fits = r.seq == ++expected && r.previous == previous && r.hash == hashOf(r);
        if (!fits || !named || wholeThoughErased || digestRead(r.seq) != owed) broken(r.seq);
        expected = r.seq;
        previous = r.hash;
        if (!progress(r.seq, last)) return faults;
    }
    // What is said to have been erased by an entry that is not there, or erased it before it was written.
    const auto stray =
        m_database.use("SELECT seq FROM journal_erasure WHERE entry >= seq OR seq NOT IN (SELECT seq FROM journal) "
                       "UNION SELECT seq FROM tombstone WHERE seq NOT IN (SELECT seq FROM journal) "
                       "UNION SELECT seq FROM journal_payload WHERE seq NOT IN (SELECT seq FROM journal)");
    while (stray->executeStep()) broken(stray->getColumn(0).getInt64());
    return faults;
}

} // namespace koshin
