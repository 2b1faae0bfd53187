// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answers/statusjson.h"
#include "exchange/records/ledgerjson.h"
#include "rules/engine/engine.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

// Where an actual value lacks something that is expected; empty if nothing is lacking. Objects may
// hold more than is expected, lists of objects with an id or a record are matched by it.
QString lacking(const QJsonValue &actual, const QJsonValue &expected, const QString &path);

QString keyOf(const QJsonValue &item)
{
    for (const auto &name : {u"id"_s, u"record"_s, u"currency"_s}) {
        if (item.toObject().contains(name)) return name;
    }
    return {};
}

QString lackingIn(const QJsonArray &actual, const QJsonArray &expected, const QString &path)
{
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QString key = keyOf(expected[i]);
        if (key.isEmpty()) {
            if (const QString at = lacking(actual[i], expected[i], path + u"[%1]"_s.arg(i)); !at.isEmpty()) return at;
            continue;
        }
        const QJsonValue name = expected[i].toObject()[key];
        const auto found = std::find_if(actual.begin(), actual.end(),
                                        [&](const QJsonValue &item) { return item.toObject()[key] == name; });
        const QString place = path + u'.' + name.toString();
        if (found == actual.end()) return place + u" is not there"_s;
        if (const QString at = lacking(*found, expected[i], place); !at.isEmpty()) return at;
    }
    return {};
}

QString lacking(const QJsonValue &actual, const QJsonValue &expected, const QString &path)
{
    if (expected.isObject()) {
        const QJsonObject object = expected.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString at = lacking(actual.toObject()[it.key()], it.value(), path + u'.' + it.key());
            if (!at.isEmpty()) return at;
        }
        return {};
    }
    // An empty list asks for an empty one.
    if (expected.isArray() && !expected.toArray().isEmpty()) {
        return lackingIn(actual.toArray(), expected.toArray(), path);
    }
    if (actual == expected) return {};
    return u"%1 is %2, expected %3"_s.arg(path, shown(actual), shown(expected));
}

} // namespace

/// Each folder of `tests/data/cases` holds a ledger, and in `case.json` what it shows, where the
/// expectation comes from, and for each as-of day the part of the status that it is about.
class CasesTest : public QObject
{
    Q_OBJECT

    CatalogueReading m_catalogue;

private Q_SLOTS:
    void initTestCase();
    void cases_data();
    void cases();
};

void CasesTest::initTestCase()
{
    m_catalogue = readCatalogue(QStringLiteral(TEST_DATA "/case-schemes"));
    QStringList faults;
    for (const Error &e : m_catalogue.faults)
        faults << e.where.file + u' ' + e.where.path + u' ' + e.arguments.join(u' ');
    QVERIFY2(m_catalogue.faults.empty(), qPrintable(faults.join(u'\n')));
}

void CasesTest::cases_data()
{
    QTest::addColumn<QString>("folder");
    const QDir dir(QStringLiteral(TEST_DATA "/cases"));
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QTest::newRow(qPrintable(name)) << dir.filePath(name);
    }
}

void CasesTest::cases()
{
    QFETCH(QString, folder);
    const QJsonObject about = jsonOf(folder + u"/case.json"_s);
    QVERIFY2(about.contains(u"about"_s) && about.contains(u"source"_s), "a case says what it shows and whence");
    QFile file(folder + u"/ledger.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto ledger = readLedger(file.readAll());
    QVERIFY2(ledger, qPrintable(folder));
    const QJsonArray days = about[u"days"_s].toArray();
    QVERIFY(!days.isEmpty());
    for (const QJsonValue &day : days) {
        const auto asOf = Date::parse(day[u"asOf"_s].toString());
        QVERIFY(asOf);
        const bool withPlans = day[u"withPlans"_s].toBool();
        const QJsonObject status = statusJson(assess(m_catalogue.schemes, *ledger, {*asOf, withPlans}));
        const QString at = lacking(status[u"credentials"_s], day[u"credentials"_s], asOf->toString());
        QVERIFY2(at.isEmpty(), qPrintable(at));
    }
}

KOSHIN_TEST(CasesTest)
#include "tst_cases.moc"
