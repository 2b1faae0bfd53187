// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"
#include "support/fixtures.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace koshin;
using namespace koshin::test;

namespace {

/// The migrations of the program and those a later version might bring.
class Migrations
{
public:
    explicit Migrations(const QByteArray &second)
    {
        const QDir own(QString::fromUtf16(ownMigrations));
        for (const QString &name : own.entryList()) QFile::copy(own.filePath(name), path(name));
        add(u"998-later.sql"_s, second);
    }
    void add(const QString &name, const QByteArray &sql)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(sql) != sql.size()) qFatal("no script");
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

SchemaOutcome upgraded(const TemporaryLedger &ledger, const Migrations &migrations)
{
    Database database(ledger.folder() + u"/koshin.db"_s, Access::ReadWrite);
    QString reason;
    return upgrade(database, true, reason, {}, migrations.folder());
}

QStringList files(const TemporaryLedger &ledger)
{
    return QDir(ledger.folder()).entryList({u"koshin*"_s}, QDir::Files, QDir::Name);
}

const QString copyName = u"koshin-v%1.db"_s;

// The records of the tests name a file that is nowhere.
bool isSound(Workspace &workspace)
{
    const auto found = workspace.verify();
    return found
           && std::ranges::all_of(found->faults, [](const Error &f) { return f.code == ErrorCode::FileNotFound; });
}

} // namespace

/// A ledger is copied before a newer program changes its shape.
class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_ledger.reset(); }
    void newLedgerNeedsNoCopy();
    void copyIsWhole();
    void copyIsNotOverwritten();
    void failedUpgradeChangesNothing();

private:
    std::unique_ptr<TemporaryLedger> m_ledger;
};

void TestUpgrade::init()
{
    m_ledger = std::make_unique<TemporaryLedger>();
    QVERIFY((*m_ledger)->perform(adding(everyRecord())));
    m_ledger->close();
}

void TestUpgrade::newLedgerNeedsNoCopy()
{
    QCOMPARE(files(*m_ledger), QStringList{u"koshin.db"_s});
}

void TestUpgrade::copyIsWhole()
{
    const Migrations later("ALTER TABLE training ADD COLUMN seen TEXT;");
    QCOMPARE(upgraded(*m_ledger, later), SchemaOutcome::Upgraded);
    const QString copy = m_ledger->folder() + u'/' + copyName.arg(newestSchema());
    QVERIFY(QFile::exists(copy));
    QCOMPARE(QFile::permissions(copy),
             QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    QVERIFY(!QFile::exists(m_ledger->folder() + u"/koshin.db.part"_s));
    QCOMPARE(upgraded(*m_ledger, later), SchemaOutcome::Current); // and no second copy
    QCOMPARE(files(*m_ledger).size(), 2);

    const QTemporaryDir elsewhere;
    QVERIFY(QFile::copy(copy, elsewhere.filePath(u"koshin.db"_s)));
    const auto opened = Workspace::open(elsewhere.path(), m_ledger->clock());
    QVERIFY(opened);
    const auto ledger = *(*opened)->ledger();
    for (const Record &record : everyRecord()) QVERIFY(ledger->find(idOf(record)) == record);
    QVERIFY(isSound(**opened));
    QVERIFY((*opened)->undo());
}

void TestUpgrade::copyIsNotOverwritten()
{
    QFile earlier(m_ledger->folder() + u'/' + copyName.arg(newestSchema()));
    QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("earlier") == 7);
    earlier.close();
    QCOMPARE(upgraded(*m_ledger, Migrations("ALTER TABLE training ADD COLUMN seen TEXT;")), SchemaOutcome::Upgraded);
    QCOMPARE(earlier.size(), 7);
    QVERIFY(QFile::exists(m_ledger->folder() + u'/' + copyName.arg(u"%1-2"_s.arg(newestSchema()))));
}

void TestUpgrade::failedUpgradeChangesNothing()
{
    Migrations later("ALTER TABLE training ADD COLUMN seen TEXT;");
    later.add(u"999-broken.sql"_s, "CREATE NONSENSE;");
    QCOMPARE(upgraded(*m_ledger, later), SchemaOutcome::Failed);
    QCOMPARE(files(*m_ledger), QStringList{u"koshin.db"_s});
    m_ledger->reopen();
    QCOMPARE((*(*m_ledger)->ledger())->size(), everyRecord().size());
    QVERIFY(isSound(**m_ledger));
}

KOSHIN_TEST(TestUpgrade)
#include "tst_upgrade.moc"
