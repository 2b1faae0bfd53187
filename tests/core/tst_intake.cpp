// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of records that come in while others with their ids are here, and a ledger taken into another.
#include "evidence/evidencestore.h"
#include "exchange/records/ledgerjson.h"
#include "operations/intake.h"
#include "operations/otherledger.h"
#include "rules/pack/schemereader.h"
#include "storage/database.h"
#include "support/fixtures.h"
#include "support/program.h"
#include "support/unchecked.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace koshin;
using namespace koshin::test;

namespace {

const SchemeCatalogue &schemes()
{
    static const SchemeCatalogue all = readCatalogue({}).schemes;
    return all;
}

const auto yes = [](const IntakeAnswer &) { return true; };

template<class T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::WrongUse : result.error().code;
}

Client client(const QString &id, const QString &code)
{
    return {ClientId(id), code, {}, {}, {}, {}, {}};
}

Practice practice(const QString &id, const QString &title, const QString &clientId = {})
{
    Practice p;
    p.id = PracticeId(id);
    p.from = Date(2026, 5, 1);
    p.kind = PracticeKind::Advice;
    p.title = title;
    p.minutes = 60;
    if (!clientId.isEmpty()) p.client = ClientId(clientId);
    return p;
}

Criterion criterion(int engagements)
{
    Criterion c;
    c.scheme = SchemeId(u"jp.ipa.riss"_s);
    c.criterion = u"deemed-practical"_s;
    c.values.engagements = engagements;
    return c;
}

Evidence evidence(const QString &id, const QByteArray &contents)
{
    Evidence e;
    e.id = EvidenceId(id);
    e.fileName = id + u".txt"_s;
    e.sha256 = QString::fromLatin1(QCryptographicHash::hash(contents, QCryptographicHash::Sha256).toHex());
    e.bytes = contents.size();
    return e;
}

/// Every file and link below a folder, with its contents and mode.
QMap<QString, QByteArray> everythingIn(const QString &folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        struct stat seen{};
        if (::lstat(QFile::encodeName(path).constData(), &seen) != 0) qFatal("gone: %s", qPrintable(path));
        QByteArray what = QByteArray::number(seen.st_mode, 8) + ' ';
        QFile file(path);
        if (S_ISREG(seen.st_mode) && file.open(QIODevice::ReadOnly)) what += file.readAll();
        all.insert(path, what);
    }
    return all;
}

IdMaker counting()
{
    return [n = std::make_shared<int>(0)] { return u"new-%1"_s.arg(++*n); };
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachPolicy_data();
    void eachPolicy();
    void referencesFollowTheNewId();
    void whatIsEqualKeepsItsReferences();
    void aCriterionIsThereOnlyOnce();
    void idsOfAnotherKind();
    void askingForEach();
    void askingOnceForAll();
    void aTrialGivesTheSameIds();
    void whatBecameADoubleMeanwhile();
    void referencesThatLeadNowhere();

    void anotherLedger();
    void filesComeAlong();
    void filesGoAgain();
    void filesThatDoNotMatch();
    void nothingIsWrittenToTheSource();
    void aSourceInUse();
    void aSourceThatCrashed();
    void hostileSources();
    void itsOwnLedger();
    void stoppedInTheMiddle();

private:
    Result<IntakeAnswer> bring(std::vector<Record> records, Doubles doubles = Doubles::Refuse)
    {
        const RowsSource rows(std::move(records));
        return Intake(rows, schemes(), {Date(2026, 11, 22), doubles}, counting()).take(**m_here, {}, yes);
    }
    Result<IntakeAnswer> bringLedger(Doubles doubles = Doubles::Refuse, const Progress &progress = {})
    {
        auto source = OtherLedger::open(m_there->folder(), **m_here, m_here->clock());
        if (!source) return tl::unexpected(source.error());
        return Intake(**source, schemes(), {Date(2026, 11, 22), doubles}, counting()).take(**m_here, progress, yes);
    }
    const Ledger &here()
    {
        m_seen = *(*m_here)->ledger();
        return *m_seen;
    }
    QByteArray all()
    {
        QBuffer out;
        if (!out.open(QIODevice::WriteOnly) || !writeLedger(out, here())) qFatal("no ledger");
        return out.data();
    }
    Evidence keep(TemporaryLedger &ledger, const QString &id, const QByteArray &contents)
    {
        const Evidence record = evidence(id, contents);
        auto file = ledger->evidence().receive(contents, record.fileName);
        if (!file || !ledger->evidence().place(*file) || !ledger->perform(adding({record}))) qFatal("not kept");
        return record;
    }

    std::unique_ptr<TemporaryLedger> m_here, m_there;
    std::shared_ptr<const Ledger> m_seen;
};

void TestIntake::init()
{
    m_here = std::make_unique<TemporaryLedger>();
    m_there = std::make_unique<TemporaryLedger>();
}

void TestIntake::eachPolicy_data()
{
    QTest::addColumn<Doubles>("policy");
    QTest::addColumn<QStringList>("codes");    // of clients afterwards
    QTest::addColumn<QList<qint64>>("counts"); // added, replaced, skipped, left out, kept both
    QTest::newRow("skip") << Doubles::Skip << QStringList{u"A"_s, u"B"_s, u"C"_s} << QList<qint64>{1, 0, 1, 1, 0};
    QTest::newRow("replace") << Doubles::Replace << QStringList{u"A2"_s, u"B"_s, u"C"_s}
                             << QList<qint64>{1, 1, 1, 0, 0};
    QTest::newRow("keep both") << Doubles::KeepBoth << QStringList{u"A"_s, u"A2"_s, u"B"_s, u"C"_s}
                               << QList<qint64>{2, 0, 1, 0, 1};
}

void TestIntake::eachPolicy()
{
    QFETCH(Doubles, policy);
    QVERIFY((*m_here)->perform(adding({client(u"a"_s, u"A"_s), client(u"b"_s, u"B"_s)})));
    const QByteArray before = all();
    const std::vector<Record> records{client(u"a"_s, u"A2"_s), client(u"b"_s, u"B"_s), client(u"c"_s, u"C"_s)};
    const auto refused = bring(records);
    QCOMPARE(codeOf(refused), ErrorCode::ContentDiffers);
    QCOMPARE(all(), before);
    const auto answer = bring(records, policy);
    QVERIFY(answer && answer->taken);
    QStringList codes;
    for (const auto &c : here().clients.pointers()) codes += c->code;
    codes.sort();
    QTEST(codes, "codes");
    const auto &o = answer->outcome;
    QTEST((QList<qint64>{o.added, o.replaced, o.skipped, o.leftOut, o.keptBoth}), "counts");
    QCOMPARE((*m_here)->undoable()->code, EditCode::Import);
    QVERIFY((*m_here)->undo());
    QCOMPARE(all(), before);
}

void TestIntake::referencesFollowTheNewId()
{
    QVERIFY((*m_here)->perform(adding({client(u"a"_s, u"A"_s), practice(u"old"_s, u"旧"_s, u"a"_s)})));
    Certifier certifier;
    certifier.id = CertifierId(u"f"_s);
    certifier.name = u"証明者"_s;
    certifier.organisation = u"a"_s;
    Plan plan;
    plan.id = PlanId(u"n"_s);
    Practice intended = practice(u""_s, u"予定"_s, u"a"_s);
    intended.id = {};
    plan.intended = intended;
    // One that names it comes before it, one after.
    const auto answer = bring({practice(u"p"_s, u"前"_s, u"a"_s), certifier, plan, client(u"a"_s, u"A2"_s),
                               practice(u"q"_s, u"後"_s, u"a"_s)},
                              Doubles::KeepBoth);
    QVERIFY(answer && answer->taken);
    const Ledger ledger = here();
    QCOMPARE(ledger.clients.find(u"new-1"_s)->code, u"A2"_s);
    QCOMPARE(ledger.clients.find(u"a"_s)->code, u"A"_s);
    for (const QString &id : {u"p"_s, u"q"_s})
        QCOMPARE(ledger.practices.find(id)->client, Maybe<ClientId>(ClientId(u"new-1"_s)));
    QCOMPARE(ledger.practices.find(u"old"_s)->client, Maybe<ClientId>(ClientId(u"a"_s)));
    QCOMPARE(ledger.certifiers.find(u"f"_s)->organisation, Maybe<QString>(u"new-1"_s));
    QCOMPARE(std::get<Practice>(ledger.plans.find(u"n"_s)->intended).client, Maybe<ClientId>(ClientId(u"new-1"_s)));
    QVERIFY((*m_here)->verify()->isSound());
}

// It is not brought in, so it goes on to name what is here.
void TestIntake::whatIsEqualKeepsItsReferences()
{
    const Practice same = practice(u"p"_s, u"同じ"_s, u"a"_s);
    QVERIFY((*m_here)->perform(adding({client(u"a"_s, u"A"_s), same})));
    QVERIFY(bring({client(u"a"_s, u"A2"_s), same}, Doubles::KeepBoth));
    QCOMPARE(here().practices.size(), std::size_t(1));
    QVERIFY(*here().practices.find(u"p"_s) == same);
}

void TestIntake::aCriterionIsThereOnlyOnce()
{
    QVERIFY((*m_here)->perform(adding({criterion(1)})));
    QCOMPARE(codeOf(bring({criterion(2)}, Doubles::KeepBoth)), ErrorCode::CannotKeepBoth);
    QVERIFY(bring({criterion(2)}, Doubles::Skip));
    QCOMPARE(here().criteria[0].values.engagements, Maybe<int>(1));
    QVERIFY(bring({criterion(2)}, Doubles::Replace));
    QCOMPARE(here().criteria[0].values.engagements, Maybe<int>(2));
}

void TestIntake::idsOfAnotherKind()
{
    QVERIFY((*m_here)->perform(adding({client(u"x"_s, u"A"_s)})));
    const std::vector<Record> records{practice(u"x"_s, u"他の種類"_s)};
    for (const Doubles policy : {Doubles::Refuse, Doubles::Skip, Doubles::Replace, Doubles::Ask})
        QCOMPARE(codeOf(bring(records, policy)), ErrorCode::DuplicateId);
    QVERIFY(bring(records, Doubles::KeepBoth));
    QVERIFY(here().clients.find(u"x"_s) && here().practices.find(u"new-1"_s));
}

void TestIntake::askingForEach()
{
    QVERIFY((*m_here)->perform(adding({client(u"a"_s, u"A"_s), client(u"b"_s, u"B"_s), client(u"c"_s, u"C"_s)})));
    const RowsSource rows({client(u"a"_s, u"A2"_s), client(u"b"_s, u"B2"_s), client(u"c"_s, u"C2"_s)});
    Intake intake(rows, schemes(), {Date(2026, 11, 22), Doubles::Ask}, counting());
    QStringList asked;
    const std::vector answers{Doubles::Skip, Doubles::Replace, Doubles::KeepBoth};
    // Two at a time, so that it is asked again for the rest.
    const auto done = intake.askAll([&] { return intake.undecided(**m_here, {}, 2); },
                                    [&](const Double &one) -> Result<DoubleAnswer> {
        asked += std::get<Client>(one.here).code + u"/"_s + std::get<Client>(one.incoming).code;
        return DoubleAnswer{answers[std::size_t(asked.size() - 1)], false};
    });
    QVERIFY(done);
    QCOMPARE(asked, (QStringList{u"A/A2"_s, u"B/B2"_s, u"C/C2"_s}));
    QVERIFY(intake.take(**m_here, {}, yes));
    QCOMPARE(here().clients.find(u"a"_s)->code, u"A"_s);
    QCOMPARE(here().clients.find(u"b"_s)->code, u"B2"_s);
    QCOMPARE(here().clients.find(u"c"_s)->code, u"C"_s);
    QCOMPARE(here().clients.find(u"new-1"_s)->code, u"C2"_s);
}

void TestIntake::askingOnceForAll()
{
    QVERIFY((*m_here)->perform(adding({client(u"a"_s, u"A"_s), client(u"b"_s, u"B"_s), criterion(1)})));
    const RowsSource rows({client(u"a"_s, u"A2"_s), client(u"b"_s, u"B2"_s), criterion(2)});
    Intake intake(rows, schemes(), {Date(2026, 11, 22), Doubles::Ask}, counting());
    int asked = 0;
    const auto find = [&] { return intake.undecided(**m_here); };
    const auto stopped =
        intake.askAll(find, [&](const Double &) -> Result<DoubleAnswer> { return failure(ErrorCode::Cancelled); });
    QCOMPARE(codeOf(stopped), ErrorCode::Cancelled);
    QVERIFY(intake.askAll(find, [&](const Double &one) -> Result<DoubleAnswer> {
        ++asked; // of the criterion all the same: it cannot be kept twice
        return one.canKeepBoth() ? DoubleAnswer{Doubles::KeepBoth, true} : DoubleAnswer{Doubles::Skip, false};
    }));
    QCOMPARE(asked, 2);
    const auto answer = intake.take(**m_here, {}, yes);
    QVERIFY(answer);
    QCOMPARE(answer->outcome.keptBoth, 2);
    QCOMPARE(answer->outcome.leftOut, 1);
}

void TestIntake::aTrialGivesTheSameIds()
{
    const Credential credential{
        CredentialId(u"c"_s), SchemeId(u"jp.ipa.riss"_s), u"1"_s, Date(2025, 10, 1), {}, {}, {}};
    QVERIFY((*m_here)->perform(adding({credential})));
    Credential other = credential;
    other.number = u"2"_s;
    const RowsSource rows({other});
    Intake intake(rows, schemes(), {Date(2026, 11, 22), Doubles::KeepBoth});
    const auto trial = intake.tryOut(**m_here);
    QVERIFY(trial && !trial->taken && !trial->verdicts.empty());
    QCOMPARE(here().credentials.size(), std::size_t(1));
    const auto answer = intake.take(**m_here);
    QVERIFY(answer && answer->taken);
    QVERIFY(answer->verdicts == trial->verdicts);
}

void TestIntake::whatBecameADoubleMeanwhile()
{
    const RowsSource rows({client(u"a"_s, u"A2"_s)});
    Intake intake(rows, schemes(), {{}, Doubles::Ask});
    QVERIFY(intake.undecided(**m_here)->empty());
    QVERIFY((*m_here)->perform(adding({client(u"a"_s, u"A"_s)})));
    QCOMPARE(codeOf(intake.take(**m_here)), ErrorCode::InUse);
    QCOMPARE(here().clients.find(u"a"_s)->code, u"A"_s);
}

void TestIntake::referencesThatLeadNowhere()
{
    QVERIFY((*m_here)->perform(adding({client(u"a"_s, u"A"_s), practice(u"p"_s, u"x"_s)})));
    const auto nowhere = bring({practice(u"q"_s, u"x"_s, u"none"_s)});
    QCOMPARE(codeOf(nowhere), ErrorCode::UnknownReference);
    QCOMPARE(nowhere.error().where.path, u"q"_s);
    QCOMPARE(codeOf(bring({practice(u"q"_s, u"x"_s, u"p"_s)})), ErrorCode::WrongReference);
    Practice under = practice(u"p"_s, u"y"_s, u"none"_s); // known to the source by its own id
    const auto renamed = bring({under}, Doubles::KeepBoth);
    QCOMPARE(codeOf(renamed), ErrorCode::UnknownReference);
    QCOMPARE(renamed.error().where.path, u"p"_s);
}

void TestIntake::anotherLedger()
{
    QVERIFY((*m_there)->perform(adding(everyRecord())));
    QVERIFY((*m_there)->perform(settingHolder({u"山田"_s, {}})));
    m_there->close();
    const auto answer = bringLedger();
    QVERIFY2(answer, answer ? "" : qPrintable(errorName(answer.error().code)));
    QCOMPARE(answer->outcome.added, qint64(everyRecord().size()));
    QCOMPARE(here().holder.name, u"山田"_s);
    QCOMPARE(here().size(), everyRecord().size());
    for (const Record &record : everyRecord()) QVERIFY(here().find(idOf(record)) == record);
    QCOMPARE(answer->withoutFile.size(), 1u); // its file was never there
    const auto again = bringLedger();
    QVERIFY(again && again->outcome.changes.isEmpty());
    QCOMPARE(again->outcome.skipped, qint64(everyRecord().size()));
    QVERIFY((*m_here)->history()->size() == 1);
    QVERIFY(QDir(m_here->folder()).entryList({u".foreign-*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

void TestIntake::filesComeAlong()
{
    const Evidence one = keep(*m_there, u"e1"_s, "one");
    const Evidence two = keep(*m_there, u"e2"_s, "two");
    const Evidence mine = keep(*m_here, u"e0"_s, "one"); // the content is here under another record
    m_there->close();
    const auto answer = bringLedger();
    QVERIFY(answer && answer->taken && answer->withoutFile.empty() && answer->remarks.empty());
    for (const Evidence &e : {one, two, mine}) QVERIFY((*m_here)->evidence().verify(e.sha256));
    QVERIFY((*m_here)->verify()->isSound());
    QVERIFY((*m_here)->verify()->notes.empty());
}

void TestIntake::filesGoAgain()
{
    const Evidence file = keep(*m_there, u"e"_s, "one");
    QVERIFY((*m_there)->perform(adding({criterion(1)})));
    m_there->close();
    const auto source = OtherLedger::open(m_there->folder(), **m_here, m_here->clock());
    QVERIFY(source);
    Intake intake(**source, schemes(), {Date(2026, 11, 22)});
    const auto trial = intake.tryOut(**m_here);
    QVERIFY(trial && trial->withoutFile.empty());
    const auto refused = intake.take(**m_here); // nobody said that the criterion is true
    QVERIFY(refused && !refused->taken && !refused->criteria.empty());
    QCOMPARE(codeOf((*m_here)->evidence().open(file.sha256)), ErrorCode::FileNotFound);
    QVERIFY((*m_here)->verify()->notes.empty());
}

void TestIntake::filesThatDoNotMatch()
{
    const Evidence altered = keep(*m_there, u"altered"_s, "one");
    const Evidence linked = keep(*m_there, u"linked"_s, "two");
    const Evidence gone = keep(*m_there, u"gone"_s, "three");
    const Evidence drawer = keep(*m_there, u"drawer"_s, "four");
    const EvidenceStore store(m_there->folder());
    const auto path = [&](const Evidence &e) { return *store.whereKept(e.sha256); };
    const QString outside = m_there->folder() + u"/../outside"_s;
    QVERIFY(QDir().mkpath(outside));
    QFile secret(outside + u"/secret"_s);
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("two") == 3);
    secret.close();
    QVERIFY(QFile::setPermissions(path(altered), QFile::ReadOwner | QFile::WriteOwner));
    QFile other(path(altered));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("ONE") == 3);
    other.close();
    QVERIFY(QFile::remove(path(linked)) && QFile::link(secret.fileName(), path(linked)));
    QVERIFY(QFile::remove(path(gone)));
    const QString folder = QFileInfo(path(drawer)).path();
    QVERIFY(QDir().rename(folder, outside + u"/drawer"_s) && QFile::link(outside + u"/drawer"_s, folder));
    m_there->close();
    const auto answer = bringLedger();
    QVERIFY(answer && answer->taken);
    QCOMPARE(here().evidence.size(), std::size_t(4)); // the records come all the same
    QCOMPARE(answer->withoutFile.size(), 4u);
    QCOMPARE(answer->remarks.size(), 3u); // a file that is not there is told once
    for (const Evidence &e : {altered, linked, gone, drawer})
        QCOMPARE(codeOf((*m_here)->evidence().open(e.sha256)), ErrorCode::FileNotFound);
}

void TestIntake::nothingIsWrittenToTheSource()
{
    (void)keep(*m_there, u"e"_s, "one");
    m_there->close();
    ::chmod(qPrintable(m_there->folder()), 0755); // others may read it: their affair
    ::chmod(qPrintable(m_there->folder() + u"/koshin.db"_s), 0644);
    const auto before = everythingIn(m_there->folder());
    QVERIFY(bringLedger());
    QVERIFY(everythingIn(m_there->folder()) == before);
}

// Another program has it open, and what it wrote last lies in the log.
void TestIntake::aSourceInUse()
{
    m_there->close();
    int ready[2], go[2];
    QVERIFY(pipe(ready) == 0 && pipe(go) == 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto workspace = Workspace::open(m_there->folder(), m_there->clock());
        char c = workspace && (*workspace)->perform(adding({client(u"a"_s, u"A"_s)})) ? 'y' : 'n';
        if (::write(ready[1], &c, 1) != 1 || ::read(go[0], &c, 1) < 0) _exit(1);
        _exit(0); // without closing anything, as a crash
    }
    char c = 0;
    QVERIFY(::read(ready[0], &c, 1) == 1 && c == 'y');
    const auto before = everythingIn(m_there->folder());
    const auto answer = bringLedger();
    auto after = everythingIn(m_there->folder());
    QVERIFY(::write(go[1], &c, 1) == 1);
    ::waitpid(child, nullptr, 0);
    QVERIFY2(answer, answer ? "" : qPrintable(errorName(answer.error().code)));
    QCOMPARE(here().clients.size(), std::size_t(1));
    for (const QString &file : {u"/koshin.db"_s, u"/koshin.db-wal"_s})
        QVERIFY(after.value(m_there->folder() + file) == before.value(m_there->folder() + file));
}

void TestIntake::aSourceThatCrashed()
{
    aSourceInUse(); // its log was left behind
    init();
    aSourceInUse();
    const auto before = everythingIn(m_there->folder());
    m_here = std::make_unique<TemporaryLedger>();
    QVERIFY(bringLedger());
    QCOMPARE(here().clients.size(), std::size_t(1));
    QVERIFY(everythingIn(m_there->folder()) == before);
}

void TestIntake::hostileSources()
{
    const QString database = m_there->folder() + u"/koshin.db"_s;
    m_there->close();
    const auto refusal = [&] { return codeOf(bringLedger()); };
    QVERIFY(QFile::rename(database, database + u".real"_s) && QFile::link(database + u".real"_s, database));
    QCOMPARE(refusal(), ErrorCode::NotAFile);
    QVERIFY(QFile::remove(database) && QFile::rename(database + u".real"_s, database));
    ::chmod(qPrintable(m_there->folder()), 0777);
    QCOMPARE(refusal(), ErrorCode::WritableByOthers);
    ::chmod(qPrintable(m_there->folder()), 0700);
    {
        Database forged(database, Access::ReadWrite);
        forged.execute("CREATE TRIGGER evil AFTER INSERT ON record BEGIN DELETE FROM practice; END");
    }
    const auto before = everythingIn(m_there->folder());
    const auto refused = bringLedger();
    QCOMPARE(codeOf(refused), ErrorCode::ForeignSchema);
    QCOMPARE(refused.error().where.file, database); // as the person knows it
    QVERIFY(everythingIn(m_there->folder()) == before);
    QCOMPARE(here().size(), std::size_t(0));
    QFile file(database);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("no database at all") > 0);
    file.close();
    QCOMPARE(refusal(), ErrorCode::Damaged);
    QVERIFY(QFile::remove(database));
    QCOMPARE(refusal(), ErrorCode::FileNotFound);
    QVERIFY(QDir(m_here->folder()).entryList({u".foreign-*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());

    // What no check of today lets through is not let through because another ledger has it.
    m_there = std::make_unique<TemporaryLedger>();
    QVERIFY(addUnchecked(**m_there, {client(u"a"_s, u"A\nB"_s)}));
    m_there->close();
    const auto forbidden = bringLedger();
    QCOMPARE(codeOf(forbidden), ErrorCode::ForbiddenCharacter);
    QCOMPARE(forbidden.error().where.path, u"a.code"_s);
    QCOMPARE(forbidden.error().where.file, m_there->folder());
}

void TestIntake::itsOwnLedger()
{
    QCOMPARE(codeOf(OtherLedger::open(m_here->folder(), **m_here, m_here->clock())), ErrorCode::SameLedger);
    QVERIFY((*m_here)->perform(adding({client(u"a"_s, u"A"_s)}))); // its locks are still held
}

void TestIntake::stoppedInTheMiddle()
{
    const Evidence file = keep(*m_there, u"e"_s, "one");
    std::vector<Record> many;
    for (int i = 0; i < 3'000; ++i) many.emplace_back(client(QString::number(i), QString::number(i)));
    QVERIFY((*m_there)->perform(adding(many)));
    m_there->close();
    for (const double until :
         {0.0, 0.2, 0.34, 0.8}) { // while it is looked at, while a file is copied, while it is written
        double last = 0;
        QCOMPARE(codeOf(bringLedger(Doubles::KeepBoth,
                                    [&](qint64 done, qint64 total) {
            const double part = double(done) / double(total);
            if (part > 1 || part < last) qFatal("it goes from %f to %f", last, part);
            last = part;
            return part <= until;
        })),
                 ErrorCode::Cancelled);
        QVERIFY(last > until);
    }
    QCOMPARE(here().size(), std::size_t(0));
    QVERIFY(!(*m_here)->undoable());
    QCOMPARE(codeOf((*m_here)->evidence().open(file.sha256)), ErrorCode::FileNotFound);
    QVERIFY(bringLedger());
}

KOSHIN_TEST(TestIntake)
#include "tst_intake.moc"
