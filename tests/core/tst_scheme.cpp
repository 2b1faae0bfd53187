// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonnode.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

// A small pack, one thing a line, so that a fault's line can be told by hand.
const QByteArray smallPack = R"({
"format": "koshin-scheme", "version": 1, "id": "x.y",
"name": {"ja": "名", "en": "n"}, "shortName": {"ja": "名", "en": "n"}, "issuer": {"ja": "者", "en": "i"},
"timeZone": "UTC", "editionChoice": "as-of",
"editions": [{"from": "2020-01-01",
"sources": {"law": {"title": {"ja": "法", "en": "Act"}, "standing": "law"}},
"points": {"p": {"value": {"anchor": "term-end", "days": -60}, "standing": "law"}},
"applyBy": "p",
"term": {"length": {"value": {"years": 3}, "standing": "law"},
"afterEnd": {"value": "lapsed", "standing": "law"}, "afterEndApplied": {"value": "undecided", "standing": "law"}},
"requirements": [{"id": "a", "kind": "count", "name": {"ja": "講", "en": "c"}, "unit": "course",
"need": {"value": 1, "sources": ["law"], "standing": "law"},
"takes": {"trainings": ["course"]},
"from": {"value": {"anchor": "term-start"}, "standing": "law"},
"to": {"value": {"anchor": "point", "point": "p"}, "standing": "law"},
"deadline": "course"}]
}, {"from": "2021-01-01", "basedOn": "2020-01-01", "sources": {"law": {"clause": "第2条"}}}]
})";

QStringList faultsOf(const QByteArray &pack)
{
    QStringList all;
    for (const Error &e : readScheme(pack, u"x.json"_s).faults) {
        all << errorName(e.code) + u' ' + e.where.path + u' ' + QString::number(e.where.line);
    }
    return all;
}

} // namespace

class SchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedPacksAreSound();
    void smallPackIsSound();
    void laterEditionIsLaidOver();
    void brokenPack_data();
    void brokenPack();
    void everyFaultAtOnce();
    void unknownIsLegal();
    void checklistIsRead();
    void holdersOwnPack();
    void manyFaultsAreCounted();
    void oneEditionOverAnother();
    void whatNobodyWrites_data();
    void whatNobodyWrites();
    void filesAreLookedAtFirst();
    void packsOthersCanWrite();
    void jsonFaults_data();
    void jsonFaults();
    void mergePatchOfTheStandard();
    void entriesByTheirNames();
    void onePackOverAnother();
    void basesThatLeadNowhere_data();
    void basesThatLeadNowhere();
    void patchesThatNobodyWrites();
    void ownPackThatHidesNewerRules();
};

void SchemeTest::shippedPacksAreSound()
{
    const auto reading = readCatalogue({});
    QVERIFY(reading.faults.empty());
    const auto riss = reading.schemes.value(u"jp.ipa.riss"_s);
    QVERIFY(riss);
    QVERIFY(!riss->isHoldersOwn);
    QCOMPARE(riss->editions.size(), std::size_t(2));
    for (const Edition &edition : riss->editions) {
        for (const auto &id : {u"online-1"_s, u"online-2"_s, u"online-3"_s, u"practical"_s, u"practical-course"_s,
                               u"designated-course"_s, u"deemed-practical"_s, u"apply"_s}) {
            QVERIFY2(riss->requirement(edition, id), qPrintable(id));
        }
        QCOMPARE(edition.requirements.size(), std::size_t(5));
    }
    // The table at the top of the notes on the credential: the Act's old and new articles.
    const auto clause = [&](std::size_t edition, const QString &key) {
        return riss->editions[edition].sources.value(key).clause;
    };
    QCOMPARE(clause(0, u"act-courses"_s), u"第26条"_s);
    QCOMPARE(clause(1, u"act-courses"_s), u"第23条"_s);
    QCOMPARE(clause(0, u"act-secrecy-penalty"_s), u"第59条"_s);
    QCOMPARE(clause(1, u"act-secrecy-penalty"_s), u"第76条"_s);
}

void SchemeTest::smallPackIsSound()
{
    QCOMPARE(faultsOf(smallPack), QStringList());
}

void SchemeTest::laterEditionIsLaidOver()
{
    const auto scheme = readScheme(smallPack, {}).scheme;
    QVERIFY(scheme);
    QVERIFY(!scheme->editionOn(Date(2019, 12, 31)));
    QCOMPARE(scheme->editionOn(Date(2020, 12, 31))->sources.value(u"law"_s).clause, QString());
    const Edition &later = *scheme->editionOn(Date(2021, 1, 1));
    QCOMPARE(later.sources.value(u"law"_s).clause, u"第2条"_s);
    QCOMPARE(later.sources.value(u"law"_s).title.en, u"Act"_s);
    QCOMPARE(later.requirements.size(), std::size_t(1));
}

void SchemeTest::brokenPack_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *was, const char *is, const char *fault) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(is) << QString::fromLatin1(fault);
    };
    row("unknown field", "\"deadline\"", "\"colour\": 1, \"deadline\"",
        "unknown-field $.editions[0].requirements[0].colour 16");
    row("wrong type", "\"applyBy\": \"p\"", "\"applyBy\": 7", "wrong-type $.editions[0].applyBy 8");
    row("unknown code", "\"kind\": \"count\"", "\"kind\": \"total\"",
        "unknown-value $.editions[0].requirements[0].kind 11");
    row("unknown training", "[\"course\"]", "[\"course\", \"dance\"]",
        "unknown-value $.editions[0].requirements[0].takes.trainings[1] 13");
    row("missing", ", \"unit\": \"course\"", "", "missing-field $.editions[0].requirements[0].unit 11");
    row("unknown source", "[\"law\"]", "[\"lore\"]",
        "unknown-reference $.editions[0].requirements[0].need.sources[0] 12");
    row("unknown point", "\"point\": \"p\"", "\"point\": \"q\"",
        "unknown-reference $.editions[0].requirements[0].to.value.point 15");
    row("circle of points", "{\"anchor\": \"term-end\", \"days\": -60}", "{\"anchor\": \"point\", \"point\": \"p\"}",
        "scheme-fault $.editions[0].points.p 7");
    row("window ends before it starts", "\"days\": -60", "\"days\": -6000",
        "end-before-start $.editions[0].requirements[0].to 15");
    row("negative amount", "\"value\": 1,", "\"value\": -1,",
        "out-of-range $.editions[0].requirements[0].need.value 12");
    row("amount with seven places", "\"value\": 1,", "\"value\": 0.0000001,",
        "bad-number $.editions[0].requirements[0].need.value 12");
    row("no such day", "\"2020-01-01\",\n", "\"2020-02-30\",\n", "bad-date $.editions[0].from 5");
    row("descending editions", "\"from\": \"2021-01-01\"", "\"from\": \"2019-01-01\"",
        "end-before-start $.editions[1].from 17");
    row("based on nothing", "\"basedOn\": \"2020-01-01\"", "\"basedOn\": \"2018-01-01\"",
        "unknown-reference $.editions[1].basedOn 17");
    row("a key twice", "\"deadline\": \"course\"", "\"deadline\": \"course\", \"deadline\": \"fee\"",
        "duplicate-key $.editions[0].requirements[0].deadline 16");
    row("another version", "\"version\": 1", "\"version\": 2", "unknown-version $.version 2");
    row("another format", "koshin-scheme", "koshin-ledger", "unknown-value $.format 2");
    row("checklist without a language", "\"deadline\"", "\"checklist\": {\"atHand\": [{\"ja\": \"印\"}]}, \"deadline\"",
        "missing-field $.editions[0].requirements[0].checklist.atHand[0].en 16");
    row("unknown part of a checklist", "\"deadline\"", "\"checklist\": {\"when\": []}, \"deadline\"",
        "unknown-field $.editions[0].requirements[0].checklist.when 16");
    row("unknown source of a checklist", "\"deadline\"",
        "\"checklist\": {\"where\": {\"ja\": \"所\", \"en\": \"p\", \"sources\": [\"lore\"]}}, \"deadline\"",
        "unknown-reference $.editions[0].requirements[0].checklist.where.sources[0] 16");
    row("first for nobody", "\"version\": 1", "\"version\": 1, \"firstFor\": [\"fr\"]",
        "unknown-value $.firstFor[0] 2");
    const auto audit = [&](const char *name, const char *list, const char *fault) {
        const QByteArray rest = ", \"keepUntil\": {\"value\": null, \"standing\": \"law\"},"
                                " \"draw\": {\"value\": null, \"standing\": \"law\"}},\n\"points\"";
        const QByteArray whole = "\"audit\": {" + QByteArray(list) + rest;
        row(name, "\"points\"", whole.constData(), fault);
    };
    audit("audit without demands", "\"papers\": {}", "missing-field $.editions[0].audit.demands 7");
    audit(
        "audit of an unknown field",
        R"("demands": [{"id": "d", "name": {"ja": "a", "en": "a"}, "fields": {"value": ["provider", "colour"], "standing": "law"}}])",
        "unknown-value $.editions[0].audit.demands[0].fields.value[1] 7");
    audit(
        "audit with an unknown paper",
        R"("demands": [{"id": "d", "name": {"ja": "a", "en": "a"}, "papers": {"value": [["form"]], "standing": "law"}}])",
        "unknown-reference $.editions[0].audit.demands[0].papers.value[0][0] 7");
    audit(
        "audit with a paper that is no list",
        R"("demands": [{"id": "d", "name": {"ja": "a", "en": "a"}, "papers": {"value": ["form"], "standing": "law"}}])",
        "wrong-type $.editions[0].audit.demands[0].papers.value[0] 7");
    audit("audit with an unknown kind of evidence",
          R"("papers": {"f": {"name": {"ja": "a", "en": "a"}, "kinds": ["stone"]}}, "demands": [])",
          "unknown-value $.editions[0].audit.papers.f.kinds[0] 7");
    audit("audit that refuses what it asks for",
          R"("papers": {"f": {"name": {"ja": "a", "en": "a"}, "kinds": ["receipt"]}},
"demands": [{"id": "d", "name": {"ja": "a", "en": "a"}, "papers": {"value": [["f"]], "standing": "law"},
"refuses": {"value": ["receipt"], "standing": "law"}}])",
          "scheme-fault $.editions[0].audit.demands[0].refuses 9");
    audit("audit with a demand twice",
          R"("demands": [{"id": "d", "name": {"ja": "a", "en": "a"}}, {"id": "d", "name": {"ja": "a", "en": "a"}}])",
          "duplicate-id $.editions[0].audit.demands[1].id 7");
    row("audit that keeps nothing", "\"points\"",
        "\"audit\": {\"demands\": [], \"draw\": {\"value\": null, \"standing\": \"law\"}}, \"points\"",
        "missing-field $.editions[0].audit.keepUntil 7");
    row("audit drawn in no known way", "\"points\"",
        "\"audit\": {\"demands\": [], \"keepUntil\": {\"value\": null, \"standing\": \"law\"},"
        " \"draw\": {\"value\": {\"what\": \"lot\"}, \"standing\": \"law\"}}, \"points\"",
        "unknown-value $.editions[0].audit.draw.value.what 7");
    row("length of nothing", "{\"years\": 3}", "{\"years\": 0}", "end-before-start $.editions[0].term.length.value 9");
}

void SchemeTest::brokenPack()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QString, fault);
    QByteArray pack = smallPack;
    const auto at = pack.indexOf(was);
    QVERIFY(at >= 0);
    pack.replace(at, was.size(), is);
    const QStringList faults = faultsOf(pack);
    QVERIFY2(faults.contains(fault), qPrintable(faults.join(u'\n')));
    QVERIFY(!readScheme(pack, {}).scheme);
}

void SchemeTest::everyFaultAtOnce()
{
    QByteArray pack = smallPack;
    pack.replace("\"unit\": \"course\"", "\"unit\": 3").replace("\"UTC\"", "null");
    pack.replace("\"days\": -60", "\"dayz\": -60");
    QCOMPARE(faultsOf(pack), (QStringList{
                                 u"wrong-type $.timeZone 4"_s,
                                 u"unknown-field $.editions[0].points.p.value.dayz 7"_s,
                                 u"wrong-type $.editions[0].requirements[0].unit 11"_s,
                             }));
}

void SchemeTest::unknownIsLegal()
{
    QByteArray pack = smallPack;
    pack.replace("\"value\": 1,", "\"value\": null,");
    const auto scheme = readScheme(pack, {}).scheme;
    QVERIFY(scheme);
    QVERIFY(!scheme->editions[0].requirements[0].need.value);
}

void SchemeTest::checklistIsRead()
{
    QByteArray pack = smallPack;
    pack.replace("\"deadline\": \"course\"", R"("deadline": "course", "checklist": {
        "atHand": [{"ja": "写真", "en": "A photograph", "sources": ["law"]}, {"ja": "印鑑", "en": "A seal"}],
        "where": {"ja": "窓口", "en": "At the counter", "sources": ["law"]},
        "afterwards": [{"ja": "通知", "en": "A notice"}]})");
    pack.replace("\"version\": 1", "\"version\": 1, \"firstFor\": [\"ja\"]");
    QCOMPARE(faultsOf(pack), QStringList());
    const auto scheme = readScheme(pack, {}).scheme;
    QVERIFY(scheme);
    QCOMPARE(scheme->firstFor, std::vector<Language>{Language::Japanese});
    const Checklist steps = scheme->editions[0].requirements[0].checklist.value_or(Checklist());
    QCOMPARE(steps.atHand.size(), std::size_t(2));
    QCOMPARE(steps.atHand[0].text, (Bilingual{u"写真"_s, u"A photograph"_s}));
    QCOMPARE(steps.atHand[0].sources, std::vector<QString>{u"law"_s});
    QVERIFY(steps.where);
    QCOMPARE(steps.where->text.en, u"At the counter"_s);
    QCOMPARE(steps.afterwards.size(), std::size_t(1));
}

void SchemeTest::holdersOwnPack()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"schemes"_s));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(u"schemes/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"own.json"_s, smallPack);
    write(u"broken.json"_s, "{");
    const auto reading = readCatalogue(folder.path());
    QVERIFY(reading.schemes.value(u"x.y"_s)->isHoldersOwn);
    QVERIFY(reading.schemes.contains(u"jp.ipa.riss"_s));
    QCOMPARE(reading.faults.size(), std::size_t(1));
    QVERIFY(reading.faults[0].where.file.endsWith(u"broken.json"));
}

// The first hundred are named, the rest is a number; the work grows with the file.
void SchemeTest::manyFaultsAreCounted()
{
    QByteArray fields;
    for (int i = 0; i < 45; ++i) fields += ", \"x" + QByteArray::number(i) + "\": 0";
    QByteArray requirements;
    for (int i = 0; i < 900; ++i) {
        requirements += (i ? ",\n" : "") + QByteArray("{\"kind\": \"count\", \"id\": \"r") + QByteArray::number(i)
                        + "\"" + fields + "}";
    }
    QByteArray pack = smallPack;
    const auto at = pack.indexOf("[{\"id\": \"a\"");
    pack.insert(at + 1, requirements + ",\n");
    QElapsedTimer timer;
    timer.start();
    const auto reading = readScheme(pack, u"x.json"_s);
    QVERIFY(!reading.scheme);
    QCOMPARE(reading.faults.size(), std::size_t(101));
    // Of 900 requirements: 45 members that nobody knows, and what a requirement lacks.
    const Error &more = reading.faults.back();
    QCOMPARE(errorName(more.code), u"more-faults"_s);
    QVERIFY(more.arguments.front().toInt() >= 900 * 45 - 100);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

void SchemeTest::oneEditionOverAnother()
{
    QByteArray more;
    for (int i = 1; i <= 800; ++i) {
        const auto day = [](int n) { return Date(2021, 1, 1).plusDays(n).toString().toLatin1(); };
        more += ",\n{\"from\": \"" + day(i) + "\", \"basedOn\": \"" + day(i - 1) + "\", \"applyBy\": \"p\"}";
    }
    QByteArray pack = smallPack;
    pack.insert(pack.lastIndexOf(']'), more);
    QElapsedTimer timer;
    timer.start();
    const auto scheme = readScheme(pack, u"x.json"_s).scheme;
    QVERIFY(scheme);
    QCOMPARE(scheme->editions.size(), std::size_t(802));
    QCOMPARE(scheme->editions.back().sources.value(u"law"_s).clause, u"第2条"_s);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));

    // One that rests on itself or on a later one rests on nothing.
    QByteArray circle = smallPack;
    circle.replace("\"from\": \"2020-01-01\",", "\"from\": \"2020-01-01\", \"basedOn\": \"2021-01-01\",");
    QCOMPARE(faultsOf(circle), QStringList{u"unknown-reference $.editions[0].basedOn 5"_s});
}

void SchemeTest::whatNobodyWrites_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QString>("fault");
    QByteArray list;
    for (int i = 0; i <= 1'000; ++i) list += i ? ",0" : "0";
    QTest::newRow("long list") << QByteArray("[\"course\"]") << '[' + list + ']'
                               << u"too-many $.editions[0].requirements[0].takes.trainings 13"_s;
    QByteArray members;
    for (int i = 0; i < 990; ++i)
        members += "\"q" + QByteArray::number(i) + "\": {\"value\": {\"anchor\": \"point\", \"point\": \"q"
                   + QByteArray::number(i + 1) + "\"}, \"standing\": \"law\"},\n";
    members += "\"q990\": {\"value\": {\"anchor\": \"term-end\"}, \"standing\": \"law\"},\n";
    QTest::newRow("points one after another")
        << QByteArray("\"points\": {") << "\"points\": {" + members << u"scheme-fault $.editions[0].points.q0 7"_s;
    QByteArray editions;
    QByteArray sources;
    for (int i = 0; i < 300; ++i)
        sources += (i ? ",\"s" : "\"s") + QByteArray::number(i)
                   + "\": {\"title\": {\"ja\": \"x\", \"en\": \"x\"}, \"standing\": \"law\"}";
    for (int i = 0; i < 500; ++i) {
        editions += ", {\"from\": \"" + Date(2022, 1, 1).plusDays(i).toString().toLatin1() + "\", \"basedOn\": \""
                    + (i ? Date(2022, 1, 1).plusDays(i - 1).toString().toLatin1() : QByteArray("2021-01-01")) + "\""
                    + (i ? QByteArray() : ", \"sources\": {" + sources + "}") + "}";
    }
    QTest::newRow("much laid over") << QByteArray("\"clause\": \"第2条\"}}}") << "\"clause\": \"第2条\"}}}" + editions
                                    << u"too-many $.editions[%1]"_s;
}

void SchemeTest::whatNobodyWrites()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QString, fault);
    QByteArray pack = smallPack;
    const auto at = pack.indexOf(was);
    QVERIFY(at >= 0);
    pack.replace(at, was.size(), is);
    QElapsedTimer timer;
    timer.start();
    const QStringList faults = faultsOf(pack);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    const bool isFound =
        fault.contains(u'%') ? faults.join(u'\n').contains(u"too-many $.editions["_s) : faults.contains(fault);
    QVERIFY2(isFound, qPrintable(faults.join(u'\n')));
}

void SchemeTest::filesAreLookedAtFirst()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"schemes"_s));
    const auto named = [&](const char *name) { return folder.filePath(u"schemes/"_s + QLatin1String(name)); };
    QCOMPARE(::mkfifo(QFile::encodeName(named("a-pipe.json")).constData(), 0600), 0);
    QFile large(named("b-large.json"));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(50'000'000));
    QVERIFY(QFile::link(u"/dev/zero"_s, named("c-device.json")));
    QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), named("d-nowhere.json")));
    QElapsedTimer timer;
    timer.start();
    QStringList found;
    for (const Error &e : readCatalogue(folder.path()).faults)
        found << errorName(e.code) + u' ' + QFileInfo(e.where.file).fileName();
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(found, (QStringList{u"not-a-file a-pipe.json"_s, u"too-large b-large.json"_s,
                                 u"not-a-file c-device.json"_s, u"file-not-found d-nowhere.json"_s}));
    QCOMPARE(errorName(readSchemeFile(named("a-pipe.json"), PackOrigin::Named).faults.front().code), u"not-a-file"_s);
}

void SchemeTest::packsOthersCanWrite()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"schemes"_s));
    const QString name = folder.filePath(u"schemes/own.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(smallPack);
    file.close();
    const QByteArray path = QFile::encodeName(name);
    const QByteArray parent = QFile::encodeName(folder.filePath(u"schemes"_s));
    const auto isRead = [&](mode_t ofFile, mode_t ofFolder) {
        if (::chmod(path.constData(), ofFile) != 0 || ::chmod(parent.constData(), ofFolder) != 0) qFatal("chmod");
        const auto reading = readCatalogue(folder.path());
        const QStringList words{u"writable-by-others"_s, u"foreign-owner"_s};
        const bool isTold = reading.faults.size() == 1 && words.contains(errorName(reading.faults.front().code));
        const bool isThere = reading.schemes.contains(u"x.y"_s);
        if (isTold == isThere) qFatal("neither read nor told");
        return isThere;
    };
    QVERIFY(isRead(0600, 0700));
    QVERIFY(isRead(0644, 0755));
    QVERIFY(!isRead(0664, 0755));
    QVERIFY(!isRead(0602, 0755));
    QVERIFY(!isRead(0600, 0775));
    QVERIFY(!isRead(0600, 0777));
    // A file system without modes, which the person allowed.
    const auto allowed = readCatalogue(folder.path(), [&](const QString &asked) { return asked == folder.path(); });
    QVERIFY(allowed.faults.empty() && allowed.schemes.value(u"x.y"_s)->isHoldersOwn);
    if (::geteuid() != 0) QSKIP("only root can give a file to another user");
    QCOMPARE(::chown(path.constData(), 65534, 65534), 0);
    QVERIFY(!isRead(0600, 0755));
    QCOMPARE(::chown(path.constData(), 0, 0), 0);
    QVERIFY(isRead(0600, 0755));
}

void SchemeTest::jsonFaults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("cut off") << QByteArray("{\n\"a\": [1,") << u"json-syntax"_s << 2;
    QTest::newRow("empty") << QByteArray() << u"json-syntax"_s << 1;
    QTest::newRow("something behind") << QByteArray("{}\n{}") << u"json-syntax"_s << 2;
    QTest::newRow("zero byte") << QByteArray("{}\0x", 4) << u"json-syntax"_s << 1;
    QTest::newRow("not UTF-8") << QByteArray("\n{\"a\": \"\xff\"}") << u"not-utf-8"_s << 2;
    QTest::newRow("65 deep") << QByteArray(65, '[') << u"too-deep"_s << 1;
}

void SchemeTest::jsonFaults()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(int, line);
    const auto document = parseJson(json, u"x.json"_s);
    QVERIFY(!document);
    QCOMPARE(errorName(document.error().code), code);
    QCOMPARE(document.error().where.line, line);
    QVERIFY(parseJson(QByteArray(64, '[') + QByteArray(64, ']'), {}));
}

// The example of RFC 7396, section 3, in short.
void SchemeTest::mergePatchOfTheStandard()
{
    const auto target = parseJson(R"({"a": "b", "c": {"d": "e", "f": "g"}})", {})->root;
    const auto patch = parseJson(R"({"a": "z", "c": {"f": null}})", {})->root;
    const JsonNode merged = laidOver(target, patch);
    QCOMPARE(merged.find(u"a")->text, u"z"_s);
    QCOMPARE(merged.find(u"c")->find(u"d")->text, u"e"_s);
    QVERIFY(!merged.find(u"c")->find(u"f"));
}

void SchemeTest::entriesByTheirNames()
{
    const auto base =
        parseJson(R"({"list": [{"id": "a", "n": 1}, {"id": "b", "n": 2}, {"id": "c", "n": 3}], "plain": [1, 2]})", {})
            ->root;
    const auto patch = parseJson(R"({"list": {"b": {"n": 5}, "a": null, "d": {"n": 4}}, "plain": {"1": 3}})", {})->root;
    const JsonNode laid = laidOver(base, patch);
    QStringList entries;
    for (const JsonNode &entry : laid.find(u"list")->items) entries << entry.find(u"id")->text + entry.find(u"n")->text;
    QCOMPARE(entries, (QStringList{u"b5"_s, u"c3"_s, u"d4"_s}));
    QVERIFY(laid.find(u"plain")->kind == JsonKind::Object); // its entries have no names
}

void SchemeTest::onePackOverAnother()
{
    const PackFinder shelf = [](const QString &id) -> Result<PackFound> {
        if (id != u"x.y") return failure(ErrorCode::UnknownReference, {u"basedOn"_s, id});
        return PackFound{smallPack, u"x.y.json"_s};
    };
    const QByteArray pack =
        R"({"format": "koshin-scheme", "version": 1, "id": "x.z", "basedOn": "x.y", "shortName": {"ja": "別"},
        "editions": {"2020-01-01": {"requirements": {"a": {"need": {"value": 4}}}}}})";
    const SchemeReading reading = readScheme(pack, u"x.z.json"_s, shelf);
    QVERIFY2(reading.scheme, reading.faults.empty() ? "" : qPrintable(reading.faults.front().arguments.join(u' ')));
    const Scheme &scheme = *reading.scheme;
    QCOMPARE(scheme.id.text(), u"x.z"_s);
    QCOMPARE(scheme.shortName.ja, u"別"_s);
    QCOMPARE(scheme.shortName.en, u"n"_s);
    QCOMPARE(scheme.basedOn, QStringList{u"x.y.json"_s});
    QCOMPARE(scheme.editions.size(), std::size_t(2));
    for (const Edition &edition : scheme.editions)
        QCOMPARE(edition.requirements.front().need.value->toString(), u"4"_s);
}

void SchemeTest::basesThatLeadNowhere_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("fault");
    QTest::newRow("missing") << u"x.missing"_s << u"unknown-reference"_s;
    QTest::newRow("itself") << u"x.own"_s << u"scheme-fault"_s;
    QTest::newRow("a ring") << u"x.ring"_s << u"scheme-fault"_s;
    QTest::newRow("too many") << u"x.row1"_s << u"scheme-fault"_s;
    QTest::newRow("no JSON") << u"x.broken"_s << u"json-syntax"_s;
    QTest::newRow("a path") << u"../x"_s << u"unknown-reference"_s;
    QTest::newRow("a wide one") << u"x.wide"_s << u"too-many"_s;
}

void SchemeTest::basesThatLeadNowhere()
{
    QFETCH(QString, base);
    QFETCH(QString, fault);
    QTemporaryDir folder;
    const auto put = [&](const QString &id, const QByteArray &bytes) {
        QFile file(folder.filePath(id + u".json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const auto over = [](const QString &id, const QString &below) {
        return u"{\"id\": \"%1\", \"basedOn\": \"%2\"}"_s.arg(id, below).toUtf8();
    };
    QVERIFY(put(u"x.ring"_s, over(u"x.ring"_s, u"x.own"_s)));
    QVERIFY(put(u"x.broken"_s, "{"));
    QVERIFY(
        put(u"x.wide"_s, QByteArray(R"({"id": "x.wide", "editions": [0)") + QByteArray(",0").repeated(1'000) + "]}"));
    for (int n = 1; n < 6; ++n) QVERIFY(put(u"x.row%1"_s.arg(n), over(u"x.row%1"_s.arg(n), u"x.row%1"_s.arg(n + 1))));
    QVERIFY(put(u"x.row6"_s, smallPack));
    QVERIFY(put(u"x.own"_s, over(u"x.own"_s, base)));
    const SchemeReading reading = readSchemeFile(folder.filePath(u"x.own.json"_s), PackOrigin::Named);
    QVERIFY(!reading.scheme);
    QCOMPARE(reading.faults.size(), std::size_t(1));
    QCOMPARE(errorName(reading.faults.front().code), fault);
}

void SchemeTest::patchesThatNobodyWrites()
{
    const auto faultOf = [](const QByteArray &pack) {
        const SchemeReading reading = readScheme(pack, u"x.json"_s);
        return reading.faults.empty()
                   ? QString()
                   : errorName(reading.faults.front().code) + u' ' + reading.faults.front().where.path;
    };
    QCOMPARE(faultOf(R"({"id": "x", "basedOn": 7})"), u"wrong-type $.basedOn"_s);
    QByteArray many = R"({"id": "x", "basedOn": "org.isaca.cisa", "editions": {"2027-01-01": {"requirements": {"r": 0)";
    for (int i = 0; i < 40'000; ++i) many += ",\"r" + QByteArray::number(i) + "\": 0";
    // It is looked at before it is laid over anything: each of the names would be sought among the others.
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(faultOf(many + "}}}}"), u"too-many $.editions.2027-01-01.requirements"_s);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

// The shipped rules go on; a pack of one's own that was made before them does not say so by itself.
void SchemeTest::ownPackThatHidesNewerRules()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"schemes"_s));
    QFile::setPermissions(folder.filePath(u"schemes"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QByteArray pack = smallPack;
    pack.replace("x.y", "jp.ipa.riss"); // the shipped one has an edition of 2025-08-04
    QFile file(folder.filePath(u"schemes/own.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pack) > 0);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const CatalogueReading reading = readCatalogue(folder.path());
    QVERIFY(reading.schemes.value(u"jp.ipa.riss"_s)->isHoldersOwn);
    QCOMPARE(reading.faults.size(), std::size_t(1));
    QCOMPARE(errorName(reading.faults.front().code), u"hides-newer-rules"_s);
    QCOMPARE(reading.faults.front().arguments, (QStringList{u"jp.ipa.riss"_s, u"2025-08-04"_s}));
}

KOSHIN_TEST(SchemeTest)
#include "tst_scheme.moc"
