// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence packs from the command line: made, checked by us and by the tools that everybody has, signed; and that no
// real name leaves in one. Each case runs the program from a shell in a folder of its own.
#include "support/program.h"
#include "support/shell.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

// One course with one file; the verifier and the client have names.
const QByteArray ledger = R"({"format": "koshin-ledger", "version": 1,
 "credentials": [{"id": "c-riss", "scheme": "jp.ipa.riss", "startsOn": "2025-04-01"},
                 {"id": "c-cisa", "scheme": "org.isaca.cisa", "startsOn": "2024-05-20"}],
 "trainings": [{"id": "t-1", "kind": "online-course", "title": "オンライン講習", "completedOn": "2025-05-20",
                "minutes": 360, "for": [{"credential": "c-riss"}]},
               {"id": "t-2", "kind": "webinar", "title": "Elsewhere", "completedOn": "2025-06-20", "minutes": 60,
                "for": [{"credential": "c-cisa"}]}],
 "clients": [{"id": "k-1", "code": "製造業A", "name": "山田精密工業"}],
 "certifiers": [{"id": "f-1", "name": "浪花 一郎", "title": "部長", "organisation": "k-1"}],
 "engagements": [{"id": "g-1", "title": "対応体制の整備", "client": "k-1", "from": "2025-06-01", "to": "2025-09-30",
                  "items": ["4-1"], "certifier": "f-1"},
                 {"id": "g-2", "title": "前の案件", "from": "2020-06-01", "to": "2020-09-30", "items": ["4-1"]}],
 "events": [{"id": "v-1", "credential": "c-cisa", "kind": "fee-paid", "on": "2025-12-01"}]})";

void prepare(Shell &shell)
{
    shell.write(u"in.json"_s, ledger);
    shell.must(u"$K import in.json"_s);
}

// Ties a file to the course.
void attach(Shell &shell, const QString &name, const QByteArray &contents)
{
    shell.write(name, contents);
    shell.must(u"$K attach t-1 '%1'"_s.arg(name));
}

const QString pack = u"$K pack p.zip --force --credential c-riss --as-of 2026-02-01 "_s;

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QStringList idsIn(const QJsonObject &ledgerFile, const QString &list)
{
    QStringList ids;
    for (const auto &record : ledgerFile.value(list).toArray()) ids << record.toObject().value(u"id"_s).toString();
    return ids;
}

} // namespace

class TestPacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackIsWhatItSays();
    void theSameBytesAnywhere();
    void noNameLeaves_data();
    void noNameLeaves();
    void whatNobodyCanReadIsSaid();
    void confidentialFilesStay();
    void picturesLeaveWithoutTheirMetadata();
    void aSignatureIsChecked();
    void oneAlteredByteIsFound();
    void oursIsReplacedAndNothingElse();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void hostileArchives_data();
    void hostileArchives();
};

void TestPacking::aPackIsWhatItSays()
{
    Shell shell;
    prepare(shell);
    attach(shell, u"修了証.txt"_s, "certificate\n");
    QCOMPARE(shell.must(pack), "Written: p.zip\n");
    QCOMPARE(shell.mode(u"p.zip"_s), mode_t(0600));
    QCOMPARE(
        shell.must(
            u"unzip -qq -d out p.zip && cd out && sha256sum --strict --quiet -c SHA256SUMS && find . -type f | sort"_s),
        "./README.txt\n./SHA256SUMS\n./evidence/修了証.txt\n./ledger.json\n./manifest.json\n./report.pdf\n");
    QCOMPARE(shell.contents(u"out/evidence/修了証.txt"_s), "certificate\n");
    // The credential, every candidate of its term and what these name: nothing of the other credential.
    const QJsonObject part = json(shell.contents(u"out/ledger.json"_s));
    QCOMPARE(idsIn(part, u"credentials"_s), QStringList(u"c-riss"_s));
    QCOMPARE(idsIn(part, u"trainings"_s), QStringList(u"t-1"_s));
    QCOMPARE(idsIn(part, u"engagements"_s), QStringList(u"g-1"_s));
    QCOMPARE(idsIn(part, u"clients"_s), QStringList(u"k-1"_s));
    QCOMPARE(idsIn(part, u"certifiers"_s), QStringList(u"f-1"_s));
    QCOMPARE(idsIn(part, u"events"_s), QStringList());
    const QJsonObject manifest = json(shell.contents(u"out/manifest.json"_s));
    const QJsonObject head = json(shell.must(u"$K check --json"_s)).value(u"head"_s).toObject();
    QCOMPARE(manifest.value(u"journal"_s).toObject(), head);
    QCOMPARE(manifest.value(u"asOf"_s).toString(), u"2026-02-01"_s);
    QCOMPARE(manifest.value(u"edition"_s).toString(), u"2025-08-04"_s);
    QVERIFY(shell.contents(u"out/report.pdf"_s).startsWith("%PDF-"));
    QVERIFY(shell.contents(u"out/README.txt"_s).contains("sha256sum -c SHA256SUMS"));
    // No ledger is needed to check it, or to read its records.
    QCOMPARE(json(shell.must(u"$KOSHIN --data none verify p.zip --json"_s)),
             json(R"({"sound": true, "signature": "none", "faults": []})"));
    QCOMPARE(shell.run(u"test -e none"_s), 1);
    QVERIFY(shell.must(u"$KOSHIN --lang en --data other import out/ledger.json"_s).startsWith("6 added"));
}

void TestPacking::theSameBytesAnywhere()
{
    Shell shell;
    prepare(shell);
    attach(shell, u"a.txt"_s, "certificate\n");
    QByteArrayList sums;
    for (const char *zone : {"UTC", "Asia/Tokyo", "America/New_York", "UTC"}) {
        shell.environment().insert(u"TZ"_s, QString::fromLatin1(zone));
        shell.must(pack);
        sums << shell.must(u"sha256sum < p.zip"_s);
    }
    QCOMPARE(QSet<QByteArray>(sums.begin(), sums.end()).size(), 1);
}

void TestPacking::noNameLeaves_data()
{
    QTest::addColumn<QString>("script"); // plants it; $N is the name as typed
    QTest::addColumn<QByteArray>("contents");
    const QString name = u"山田精密工業"_s;
    const auto file = [](const char *row, const QByteArray &contents) { QTest::newRow(row) << QString() << contents; };
    file("a text", u"発注者 山田精密工業 様"_s.toUtf8());
    file("spaced", u"山 田　精 密\n工 業"_s.toUtf8());
    file("full width and NFD", u"担当: 浪花一郎"_s.normalized(QString::NormalizationForm_D).toUtf8());
    file("UTF-16",
         QByteArray("\xff\xfe")
             + QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2)); // little-endian here
    file("CP932", QByteArray::fromHex("8e52936390b896a78d488bc6"));                        // iconv -t CP932
    file("in a picture's metadata", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) + name.toUtf8() + QByteArray(4, '\0'));
    QTest::newRow("Word, in two runs")
        << u"python3 -c 'import zipfile; z = zipfile.ZipFile(\"f\", \"w\", zipfile.ZIP_DEFLATED); "
           "z.writestr(\"word/document.xml\", \"<w><t>山田精</t><t>密工業</t></w>\"); z.close()'"_s
        << QByteArray();
    QTest::newRow("Excel, as a name of a sheet")
        << u"python3 -c 'import zipfile; z = zipfile.ZipFile(\"f\", \"w\", zipfile.ZIP_DEFLATED); "
           "z.writestr(\"xl/workbook.xml\", \"<w><sheet name=\\\"山田精密工業\\\"/></w>\"); z.close()'"_s
        << QByteArray();
    QTest::newRow("PDF") << u"$K export f.pdf --credential c-riss --as-of 2026-02-01 --include-names && mv f.pdf f"_s
                         << QByteArray();
    QTest::newRow("the name of a file") << u"echo certificate > f && mv f 山田精密工業.txt && F=山田精密工業.txt"_s
                                        << QByteArray();
    QTest::newRow("a record") << u"echo certificate > f && $K set t-1 note=山田精密工業"_s << QByteArray();
}

void TestPacking::noNameLeaves()
{
    QFETCH(QString, script);
    QFETCH(QByteArray, contents);
    Shell shell;
    prepare(shell);
    if (!contents.isEmpty()) shell.write(u"f"_s, contents);
    QVERIFY(shell.must((script.isEmpty() ? u"true"_s : script) + u"; $K attach t-1 ${F:-f}"_s) != "(failed)");
    QCOMPARE(shell.run(pack), 1);
    QVERIFY2(shell.errors.contains(u"製造業A"_s) || shell.errors.contains(u"f-1"_s), qPrintable(shell.errors));
    QVERIFY(!shell.errors.contains(u"浪花"_s));
    QCOMPARE(shell.run(u"test -e p.zip"_s), 1);
    QCOMPARE(shell.must(pack + u"--include-names"_s), "Written: p.zip\n");
    QCOMPARE(shell.run(u"$K verify p.zip"_s), 0);
}

void TestPacking::whatNobodyCanReadIsSaid()
{
    Shell shell;
    prepare(shell);
    attach(shell, u"photo.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
    attach(shell, u"note.txt"_s, "a note\n");
    const QJsonObject answer = json(shell.must(pack + u"--json"_s));
    QCOMPARE(answer.value(u"notSearchedForNames"_s).toArray(), QJsonArray{u"evidence/photo.png"_s});
    QCOMPARE(answer.value(u"files"_s).toInt(), 2);
    QVERIFY2(shell.errors.contains(u"evidence/photo.png"_s), qPrintable(shell.errors));
}

void TestPacking::confidentialFilesStay()
{
    Shell shell;
    prepare(shell);
    attach(shell, u"open.txt"_s, "open\n");
    attach(shell, u"closed.txt"_s, "closed\n");
    const QJsonArray evidence = QJsonDocument::fromJson(shell.must(u"$K list evidence --json"_s)).array();
    for (const auto &record : evidence) {
        if (record[u"fileName"_s] == u"closed.txt"_s)
            shell.must(u"$K set %1 confidential=true"_s.arg(record[u"id"_s].toString()));
    }
    shell.must(pack);
    QCOMPARE(shell.must(u"unzip -Z1 p.zip | grep evidence/"_s), "evidence/open.txt\n");
    QCOMPARE(shell.must(u"unzip -p p.zip | grep -c closed.txt || true"_s), "0\n");
    QCOMPARE(shell.run(u"$K verify p.zip"_s), 0);
    shell.must(pack + u"--include-confidential"_s);
    QCOMPARE(shell.must(u"unzip -Z1 p.zip | grep evidence/ | sort"_s), "evidence/closed.txt\nevidence/open.txt\n");
}

// The samples of the fuzzer hold an author, a day and a comment.
void TestPacking::picturesLeaveWithoutTheirMetadata()
{
    Shell shell;
    prepare(shell);
    for (const QString &name : {u"camera-note.jpg"_s, u"picture.png"_s}) {
        QFile sample(QStringLiteral(SOURCE_ROOT "/tests/fuzz/seeds/preview/") + name);
        QVERIFY(sample.open(QIODevice::ReadOnly));
        attach(shell, name, sample.readAll());
    }
    attach(shell, u"drawing.gif"_s, "GIF89a");
    attach(shell, u"text.txt"_s, "text\n");
    const QByteArray kept =
        shell.must(u"cat ledger/evidence/*/* 2>/dev/null | sha256sum; find . -path '*evidence/*' -type f | wc -l"_s);
    shell.must(pack);
    QVERIFY(!json(shell.must(u"unzip -p p.zip manifest.json"_s)).contains(u"metadataRemoved"_s));
    const QJsonObject answer = json(shell.must(pack + u"--strip-metadata --json 2>said"_s));
    QStringList stripped = answer.value(u"metadataRemoved"_s).toVariant().toStringList(); // in the order of their ids
    stripped.sort();
    QCOMPARE(stripped, QStringList({u"evidence/camera-note.jpg"_s, u"evidence/picture.png"_s}));
    QCOMPARE(answer.value(u"metadataKept"_s).toArray(), QJsonArray{u"evidence/drawing.gif"_s});
    QVERIFY(shell.contents(u"said"_s).contains("drawing.gif"));
    shell.must(u"unzip -qq -d out p.zip && cd out && sha256sum --strict --quiet -c SHA256SUMS"_s);
    for (const QString &name : {u"camera-note.jpg"_s, u"picture.png"_s}) {
        const QByteArray copy = shell.contents(u"out/evidence/"_s + name);
        QVERIFY(!copy.isEmpty() && !copy.contains("2025") && !copy.contains("Author") && !copy.contains("tail"));
        QVERIFY(copy != shell.contents(name));
    }
    const QJsonArray removed = json(shell.contents(u"out/manifest.json"_s)).value(u"metadataRemoved"_s).toArray();
    QCOMPARE(removed.size(), 2);
    for (const auto &one : removed) {
        const QString file = one[u"file"_s].toString();
        const QString sum = u"sha256sum < '%1' | cut -d' ' -f1 | tr -d '\\n'"_s;
        QCOMPARE(one[u"sha256"_s].toString().toLatin1(), shell.must(sum.arg(u"out/"_s + file)));
        QCOMPARE(one[u"originalSha256"_s].toString().toLatin1(), shell.must(sum.arg(file.section(u'/', -1))));
    }
    QVERIFY(shell.contents(u"out/README.txt"_s).contains("metadata were removed"));
    QCOMPARE(json(shell.must(u"$KOSHIN --data none verify p.zip --json"_s)),
             json(R"({"sound": true, "signature": "none", "faults": []})"));
    QCOMPARE(
        shell.must(
            u"cat ledger/evidence/*/* 2>/dev/null | sha256sum; find . -path '*evidence/*' -type f -not -path './out/*' | wc -l"_s),
        kept);
    QCOMPARE(shell.run(u"$K check"_s), 0);
}

void TestPacking::aSignatureIsChecked()
{
    Shell shell;
    prepare(shell);
    shell.must(u"ssh-keygen -q -t ed25519 -N '' -C mine -f mine && ssh-keygen -q -t ed25519 -N '' -C other -f other"_s);
    shell.must(
        u"echo \"holder@example $(cat mine.pub)\" > mine.signers; echo \"holder@example $(cat other.pub)\" > other.signers"_s);
    shell.must(pack + u"--sign mine"_s);
    const auto said = [&](const QString &more, int status) {
        const int found = shell.run(u"$K verify p.zip --json "_s + more);
        return found == status ? json(shell.out).value(u"signature"_s).toString() : QString::number(found);
    };
    QCOMPARE(said({}, 0), u"unknown-signer"_s);
    QCOMPARE(said(u"--signers mine.signers"_s, 0), u"good"_s);
    QCOMPARE(said(u"--signers other.signers"_s, 1), u"unknown-signer"_s);
    QCOMPARE(shell.run(u"$K verify p.zip --signers none"_s), 1);
    // As the README in it says, without us.
    QCOMPARE(shell.run(u"unzip -qq -d out p.zip && cd out && ssh-keygen -Y verify -f ../mine.signers -I holder@example "
                       "-n koshin-pack -s SHA256SUMS.sig < SHA256SUMS"_s),
             0);
    // A signature of another list in its place, in the one form.
    shell.must(u"cp p.zip first.zip; $K set t-1 note=later"_s);
    shell.must(pack + u"--sign mine"_s);
    shell.must(u"python3 - <<'E'\n"
               "import zipfile\n"
               "old = zipfile.ZipFile('first.zip').read('SHA256SUMS.sig')\n"
               "new = zipfile.ZipFile('p.zip').read('SHA256SUMS.sig')\n"
               "bytes = open('p.zip', 'rb').read().replace(new, old)\n"
               "import zlib, struct\n"
               "bytes = bytes.replace(struct.pack('<I', zlib.crc32(new)), struct.pack('<I', zlib.crc32(old)))\n"
               "open('p.zip', 'wb').write(bytes)\n"
               "E"_s);
    QCOMPARE(said({}, 1), u"bad"_s);
    QCOMPARE(shell.run(pack + u"--sign none"_s), 1);
    QCOMPARE(shell.run(pack + u"--sign in.json"_s), 1);
    QVERIFY2(shell.errors.contains(u"in.json"_s), qPrintable(shell.errors));
    shell.must(pack);
    QCOMPARE(said(u"--signers mine.signers"_s, 1), u"none"_s);
}

void TestPacking::oneAlteredByteIsFound()
{
    Shell shell;
    prepare(shell);
    attach(shell, u"a.txt"_s, "certificate\n");
    shell.must(pack);
    QByteArray bytes = shell.contents(u"p.zip"_s);
    bytes.replace("certificate\n", "certificatf\n");
    shell.write(u"q.zip"_s, bytes);
    QCOMPARE(shell.run(u"$K verify q.zip --json"_s), 1);
    const QJsonObject answer = json(shell.out);
    QCOMPARE(answer.value(u"sound"_s).toBool(), false);
    QCOMPARE(answer.value(u"faults"_s).toArray().first().toObject().value(u"file"_s).toString(), u"evidence/a.txt"_s);
    QCOMPARE(shell.run(u"unzip -qq -o -d out q.zip; cd out && sha256sum --quiet -c SHA256SUMS"_s), 1);
    // Packed again by another program: the files are the same, the archive is not.
    shell.must(u"rm -rf out; unzip -qq -d out p.zip; cd out; zip -q -X -r ../r.zip manifest.json ."_s);
    QCOMPARE(shell.run(u"$K verify r.zip"_s), 1);
    QVERIFY2(shell.out.contains("repacked"), shell.out.constData());
    QCOMPARE(shell.run(u"$K verify - < p.zip"_s), 0);
}

void TestPacking::oursIsReplacedAndNothingElse()
{
    Shell shell;
    prepare(shell);
    const QString plain = u"$K pack p.zip --credential c-riss --as-of 2026-02-01"_s;
    shell.must(plain);
    QCOMPARE(shell.run(plain), 0);
    shell.must(u"rm p.zip; zip -q p.zip in.json"_s);
    QCOMPARE(shell.run(plain), 1);
    QCOMPARE(shell.must(u"unzip -Z1 p.zip"_s), "in.json\n");
    shell.must(u"rm p.zip; $K pack - --credential c-riss --as-of 2026-02-01 > p.zip"_s);
    QCOMPARE(shell.run(u"$K verify p.zip"_s), 0);
}

void TestPacking::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("another suffix") << u"$K pack p.pdf --credential c-riss"_s << 2 << u".zip"_s;
    QTest::newRow("no credential named") << u"$K pack p.zip"_s << 2 << u"--credential"_s;
    QTest::newRow("no such credential") << u"$K pack p.zip --credential x"_s << 2 << u"x"_s;
    QTest::newRow("no such term") << u"$K pack p.zip --credential c-riss --term 9"_s << 1 << u"9"_s;
    QTest::newRow("a file that is gone") << u"rm -r led/evidence; "_s + pack << 1 << u"a.txt"_s;
    QTest::newRow("a file that was changed")
        << u"chmod -R u+w led/evidence; find led/evidence -type f -exec sh -c 'echo other > {}' \\; ; "_s + pack << 1
        << u"a.txt"_s;
    QTest::newRow("a full disk") << u"$K pack - --credential c-riss > /dev/full"_s << 3 << QString();
    QTest::newRow("nothing to verify") << u"$K verify none.zip"_s << 1 << u"none.zip"_s;
    QTest::newRow("a folder") << u"$K verify led"_s << 1 << u"led"_s;
}

void TestPacking::whatIsWrongIsSaid()
{
    QFETCH(QString, script);
    QFETCH(int, status);
    QFETCH(QString, said);
    Shell shell;
    prepare(shell);
    attach(shell, u"a.txt"_s, "certificate\n");
    QCOMPARE(shell.run(script), status);
    QVERIFY2(shell.errors.contains(said), qPrintable(shell.errors));
    QCOMPARE(shell.run(u"test -e p.zip"_s), 1);
}

void TestPacking::hostileArchives_data()
{
    QTest::addColumn<QString>("script"); // writes h.zip
    const auto made = [](const char *row, const QString &python) {
        QTest::newRow(row)
            << u"python3 - <<'E'\nimport zipfile, io\nz = zipfile.ZipFile('h.zip', 'w')\n%1\nz.close()\nE"_s.arg(
                   python);
    };
    made("../ names", u"z.writestr('../../x', 'x')"_s);
    made("a link",
         u"i = zipfile.ZipInfo('manifest.json'); i.external_attr = 0o120777 << 16; z.writestr(i, '/etc/passwd')"_s);
    made("doubled names", u"z.writestr('manifest.json', '{}'); z.writestr('manifest.json', '{}')"_s);
    made("a bomb", u"z.compression = zipfile.ZIP_DEFLATED; z.writestr('manifest.json', b'0' * 200_000_000)"_s);
    made("many entries", u"[z.writestr('evidence/%d' % i, '') for i in range(100_000)]"_s);
    made("names in CP932", u"z.writestr('manifest.json', '{}'); z.writestr(b'\\x8f\\xd8'.decode('cp932'), '')"_s);
    made("deep JSON", u"z.writestr('manifest.json', '[' * 1_000_000)"_s);
    QTest::newRow("cut off") << u"$K pack p.zip --credential c-riss; head -c 3000 p.zip > h.zip"_s;
    QTest::newRow("random") << u"head -c 100000 /dev/urandom > h.zip"_s;
}

void TestPacking::hostileArchives()
{
    QFETCH(QString, script);
    Shell shell;
    prepare(shell);
    shell.must(script);
    QCOMPARE(shell.run(u"ulimit -t 60; $K verify h.zip --json"_s), 1);
    QCOMPARE(json(shell.out).value(u"sound"_s), QJsonValue(false));
    QVERIFY(!json(shell.out).value(u"faults"_s).toArray().isEmpty());
}

KOSHIN_TEST(TestPacking)
#include "tst_packing.moc"
