// SPDX-License-Identifier: GPL-3.0-or-later
// The form of an evidence pack: what is written, and that every byte of it is asked for when it is read.
#include "exchange/pack/packreader.h"
#include "exchange/pack/packwriter.h"
#include "exchange/records/ledgerjson.h"
#include "support/program.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

const Date asOf(2026, 11, 22);

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray ledgerWith(const QString &sha256)
{
    return u"{\"format\": \"koshin-ledger\", \"version\": 1, \"credentials\": [{\"id\": \"c\", \"scheme\": \"jp.ipa.riss\", "
           "\"startsOn\": \"2025-04-01\"}], \"evidence\": [{\"id\": \"e\", \"fileName\": \"proof.txt\", \"sha256\": \"%1\"}]}"_s
               .arg(sha256)
               .toUtf8();
}

PackManifest manifest()
{
    PackManifest made;
    made.program = u"1.0"_s;
    made.credential = u"c"_s;
    made.scheme = u"jp.ipa.riss"_s;
    made.asOf = asOf;
    made.journalHash = QString(64, u'0');
    return made;
}

struct File
{
    QString name;
    QByteArray contents;
};

PackWriter::Open opener(const QByteArray &contents)
{
    return [contents]() -> Result<std::unique_ptr<QIODevice>> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(contents);
        buffer->open(QIODevice::ReadOnly);
        return Result<std::unique_ptr<QIODevice>>(std::move(buffer));
    };
}

QByteArray packOf(const std::vector<File> &files, Date day = asOf, const QByteArray &signature = {})
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    PackWriter pack(out, day);
    for (const File &file : files) pack.add(file.name, file.contents);
    pack.finish(signature);
    return out.data();
}

std::vector<File> parts()
{
    return {{u"manifest.json"_s, toJson(manifest())},
            {u"README.txt"_s, "read me\n"},
            {u"report.pdf"_s, "%PDF-1.4"},
            {u"ledger.json"_s, ledgerWith(sha256Of("proof\n"))},
            {u"evidence/証憑.txt"_s, "proof\n"}};
}

PackFindings found(const QByteArray &bytes)
{
    QBuffer in;
    in.setData(bytes);
    in.open(QIODevice::ReadOnly);
    auto read = readPack(in, u"x.zip"_s);
    return read ? std::move(*read) : PackFindings{};
}

QStringList codes(const PackFindings &findings)
{
    QStringList all;
    for (const Error &fault : findings.faults) all << u"%1 %2"_s.arg(errorName(fault.code), fault.where.file);
    return all;
}

} // namespace

class TestPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersReadIt();
    void whatWasWrittenIsSound();
    void everyAlteredByteIsFound();
    void aCutIsFoundAnywhere();
    void membersAddedTakenRenamedOrMoved_data();
    void membersAddedTakenRenamedOrMoved();
    void whatIsNoPack_data();
    void whatIsNoPack();
    void largeMembersAsZip64Says();
    void namesAreMadeSafeAndOfOneKind();
    void aFileThatChangesEndsThePack();
    void signaturesHaveOneForm();
};

// The stock tools, which know nothing of us.
void TestPack::othersReadIt()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"p.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(packOf(parts()));
    file.close();
    const auto run = [&](const QString &script) {
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        shell.start(u"/bin/sh"_s, {u"-c"_s, script});
        shell.waitForFinished();
        return std::pair(shell.exitCode(), shell.readAllStandardOutput());
    };
    QCOMPARE(run(u"unzip -tq p.zip"_s).first, 0);
    QCOMPARE(run(u"python3 -c 'import zipfile; z = zipfile.ZipFile(\"p.zip\"); assert z.testzip() is None; "
                 "print(*z.namelist()); print(z.infolist()[0].date_time[:3])'"_s)
                 .second,
             "manifest.json README.txt report.pdf ledger.json evidence/証憑.txt SHA256SUMS\n(2026, 11, 22)\n");
    const auto checked = run(u"unzip -q p.zip && sha256sum --strict -c SHA256SUMS && stat -c %a evidence/証憑.txt"_s);
    QCOMPARE(checked.first, 0);
    QCOMPARE(checked.second,
             "manifest.json: OK\nREADME.txt: OK\nreport.pdf: OK\nledger.json: OK\nevidence/証憑.txt: OK\n600\n");
}

void TestPack::whatWasWrittenIsSound()
{
    const PackFindings findings = found(packOf(parts()));
    QCOMPARE(codes(findings), QStringList());
    QCOMPARE(findings.members, 6);
    QVERIFY(findings.manifest == manifest());
}

void TestPack::everyAlteredByteIsFound()
{
    PackManifest signedManifest = manifest();
    signedManifest.isSigned = true;
    std::vector<File> all = parts();
    all.front().contents = toJson(signedManifest);
    QByteArray pack = packOf(all, asOf, "-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAA\n-----END SSH SIGNATURE-----\n");
    QCOMPARE(codes(found(pack)), QStringList());
    const qsizetype signatureAt = pack.indexOf("U1NIU0lH");
    for (qsizetype i = 0; i < pack.size(); ++i) {
        if (i >= signatureAt && i < signatureAt + 12) continue; // what is signed is asked of ssh-keygen
        for (const char change : {'\x01', '\x80'}) {
            pack[i] = char(pack[i] ^ change);
            const bool isSound = found(pack).isSound();
            pack[i] = char(pack[i] ^ change);
            QVERIFY2(!isSound, qPrintable(u"byte %1"_s.arg(i)));
        }
    }
}

void TestPack::aCutIsFoundAnywhere()
{
    const QByteArray pack = packOf(parts());
    for (qsizetype size = 0; size < pack.size(); ++size)
        QVERIFY2(!found(pack.first(size)).isSound(), qPrintable(QString::number(size)));
    QVERIFY(!found(pack + '\0').isSound());
    // Only the cut is told, not everything that lies behind it.
    QCOMPARE(codes(found(pack.first(pack.indexOf("%PDF") + 2))), QStringList(u"pack-cut report.pdf"_s));
}

void TestPack::membersAddedTakenRenamedOrMoved_data()
{
    QTest::addColumn<QByteArray>("pack");
    QTest::addColumn<QString>("fault");
    const auto changed = [](auto change) {
        std::vector<File> all = parts();
        change(all);
        return packOf(all);
    };
    const QByteArray sums = found(packOf(parts())).sums;
    // With SHA256SUMS as it was: the archive by hand, as someone would who does not know of it.
    const auto withOldSums = [&](auto change) {
        std::vector<File> all = parts();
        change(all);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        std::vector<ZipMember> members;
        all.push_back({u"SHA256SUMS"_s, sums});
        for (const File &file : all) {
            ZipMember member{file.name, quint64(file.contents.size()), crc32Of(file.contents), quint64(out.pos())};
            out.write(zipHeader(member, asOf) + file.contents);
            members.push_back(member);
        }
        out.write(zipDirectory(members, asOf, quint64(out.pos())));
        return out.data();
    };
    QTest::newRow("added") << withOldSums([](auto &all) { all.push_back({u"evidence/more.txt"_s, "proof\n"}); })
                           << u"pack-unlisted evidence/more.txt"_s;
    QTest::newRow("taken") << withOldSums([](auto &all) { all.pop_back(); }) << u"pack-lacks evidence/証憑.txt"_s;
    QTest::newRow("renamed") << withOldSums([](auto &all) { all.back().name = u"evidence/other.txt"_s; })
                             << u"pack-unlisted evidence/other.txt"_s;
    QTest::newRow("altered") << withOldSums([](auto &all) { all.back().contents = "Proof\n"; })
                             << u"pack-altered evidence/証憑.txt"_s;
    QTest::newRow("moved") << withOldSums([](auto &all) { std::swap(all[1], all[2]); }) << u"pack-form SHA256SUMS"_s;
    // With SHA256SUMS adapted, which nobody can tell but for what records and names say.
    QTest::newRow("stray") << changed([](auto &all) { all.push_back({u"evidence/more.txt"_s, "more\n"}); })
                           << u"pack-stray evidence/more.txt"_s;
    QTest::newRow("unknown name") << changed([](auto &all) { all.push_back({u"run.sh"_s, "x"}); })
                                  << u"pack-name run.sh"_s;
    for (const char *name : {"evidence/../../x", "evidence//x", "/etc/passwd", "evidence/.hidden", "evidence/a\\b",
                             "evidence/", "evidence/x/y"}) {
        QTest::newRow(name) << changed([&](auto &all) { all.back().name = QString::fromUtf8(name); })
                            << u"pack-name %1"_s.arg(QString::fromUtf8(name));
    }
    QTest::newRow("twice") << changed([](auto &all) { all.push_back(all.back()); }) << u"pack-name evidence/証憑.txt"_s;
    QTest::newRow("another day") << packOf(parts(), Date(2026, 11, 23)) << u"pack-form x.zip"_s;
    QTest::newRow("no ledger") << changed([](auto &all) { all.erase(all.begin() + 3); }) << u"pack-lacks ledger.json"_s;
    QTest::newRow("ledger of nothing") << changed([](auto &all) { all[3].contents = "{}"; })
                                       << u"not-a-ledger ledger.json"_s;
    QTest::newRow("signature taken") << changed([](auto &all) {
        PackManifest isSigned = manifest();
        isSigned.isSigned = true;
        all.front().contents = toJson(isSigned);
    }) << u"pack-lacks SHA256SUMS.sig"_s;
}

void TestPack::membersAddedTakenRenamedOrMoved()
{
    QFETCH(QByteArray, pack);
    QFETCH(QString, fault);
    const QStringList all = codes(found(pack));
    QVERIFY2(all.contains(fault), qPrintable(all.join(u", "_s)));
}

void TestPack::whatIsNoPack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("hello");
    QTest::newRow("an empty archive") << zipDirectory({}, asOf, 0);
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("a header alone") << QByteArray("PK\x03\x04") + QByteArray(26, '\xff');
    QTest::newRow("another archive") << packOf({{u"evidence/a.txt"_s, "x"}});
}

void TestPack::whatIsNoPack()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(codes(found(bytes)), QStringList(u"not-a-pack x.zip"_s));
}

// APPNOTE.TXT 4.5.3: a size that does not fit is all ones, and stands in an extra field 0x0001 of 16 bytes.
void TestPack::largeMembersAsZip64Says()
{
    const ZipMember large{u"a"_s, 0x1'0000'0001ULL, 7, 0};
    const QByteArray header = zipHeader(large, asOf);
    QCOMPARE(header.mid(18, 8), QByteArray(8, '\xff'));
    QCOMPARE(header.mid(26, 4), QByteArray::fromHex("01001400"));
    QCOMPARE(header.sliced(31), QByteArray::fromHex("01001000"
                                                    "0100000001000000"
                                                    "0100000001000000"));
    const ZipHeaderRead read = readZipHeader(header);
    QCOMPARE(read.extraBytes, 20);
    QVERIFY(readZipLargeSize(header.sliced(31)) == large.size);
    const ZipMember far{u"b"_s, 1, 7, 0x1'0000'0040ULL};
    const QByteArray directory = zipDirectory({far}, asOf, 0x1'0000'0060ULL);
    QVERIFY(directory.contains(QByteArray::fromHex("01000800"
                                                   "4000000001000000"))); // only what does not fit
    QVERIFY(directory.contains(QByteArray::fromHex("504b0606"
                                                   "2c00000000000000")));
    QVERIFY(directory.contains("PK\x06\x07"));
    QVERIFY(!zipDirectory({{u"c"_s, 1, 7, 0}}, asOf, 40).contains("PK\x06\x06"));
}

void TestPack::namesAreMadeSafeAndOfOneKind()
{
    std::vector<Evidence> records;
    for (const char *name : {"../../etc/passwd", "report.pdf", "REPORT.pdf", "report.pdf", "CON", "a\nb.txt"}) {
        Evidence record;
        record.fileName = QString::fromUtf8(name);
        records.push_back(record);
    }
    std::vector<const Evidence *> all;
    for (const Evidence &record : records) all.push_back(&record);
    const QStringList paths = evidencePaths(all);
    QCOMPARE(paths[1], u"evidence/report.pdf"_s);
    QCOMPARE(paths[2], u"evidence/REPORT-2.pdf"_s);
    QCOMPARE(paths[3], u"evidence/report-3.pdf"_s);
    for (const QString &path : paths) QVERIFY2(isEvidencePath(path), qPrintable(path));
}

void TestPack::aFileThatChangesEndsThePack()
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    PackWriter pack(out, asOf);
    int times = 0;
    const PackWriter::Open changing = [&] { return opener(++times == 1 ? "proof\n" : "proof, and more\n")(); };
    const auto added = pack.add(u"evidence/a"_s, u"a"_s, sha256Of("proof\n"), changing, {});
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::FileAltered);
    QVERIFY(!pack.add(u"evidence/b"_s, u"b"_s, sha256Of("other"), opener("proof\n"), {}));
}

void TestPack::signaturesHaveOneForm()
{
    const QByteArray begin = "-----BEGIN SSH SIGNATURE-----\n";
    const QByteArray end = "-----END SSH SIGNATURE-----\n";
    const QByteArray code = QByteArray(90, 'x').toBase64(); // 120 letters: lines of 70 and 50
    QVERIFY(isArmoured(begin + code.first(70) + '\n' + code.sliced(70) + '\n' + end));
    QVERIFY(!isArmoured(begin + code.first(60) + '\n' + code.sliced(60) + '\n' + end));
    QVERIFY(!isArmoured(begin + code.first(70) + '\n' + code.sliced(70) + '\n' + end + '\n'));
    QVERIFY(!isArmoured(begin + end.chopped(1)));
    QVERIFY(!isArmoured({}));
}

KOSHIN_TEST(TestPack)
#include "tst_pack.moc"
