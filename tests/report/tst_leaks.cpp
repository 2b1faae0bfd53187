// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand ledgers as they might be, with real names in any text: without being asked for, none leaves.
#include "exchange/records/ledgerjson.h"
#include "exchange/tables/recordcsv.h"
#include "filetext/filetextentry.h"
#include "operations/confirming.h"
#include "operations/exporting.h"
#include "operations/tables.h"
#include "report/confirmationform.h"
#include "report/contents.h"
#include "report/copies.h"
#include "report/records.h"
#include "report/reportentry.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"
#include "text/language.h"
#include "workbook/recordsheets.h"
#include "workbook/workbookentry.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace koshin;
using namespace koshin::report;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 11, 22);
const QStringList clientNames{u"株式会社浪花ガーデン"_s, u"Quillfeather Holdings"_s};
const QStringList certifierNames{u"久遠寺 蒼一郎"_s, u"Zebulon Marchetti"_s};
const QString organisation = u"有限会社ｾｷｭﾘﾃｨ越前"_s;

// As a reader would compare, by means of its own: letters and digits alone, in one width and one case.
QString plain(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QChar(0x30FC)) letters += c;
    return letters.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// The same ledger for the same seed.
class SomeLedger
{
public:
    explicit SomeLedger(quint32 seed) : m_random(seed) {}

    Ledger make()
    {
        m_isTrapped = m_random.bounded(2) == 0;
        Ledger ledger;
        ledger.holder.name = u"見本 さくら"_s;
        for (int i = 0; i < 2; ++i) {
            Client client;
            client.id = ClientId(u"k%1"_s.arg(i));
            client.code = u"支援先%1"_s.arg(QChar(u'A' + i));
            client.name = clientNames[i];
            client.note = text();
            ledger.put(Record(client));
            Certifier certifier;
            certifier.id = CertifierId(u"f%1"_s.arg(i));
            certifier.name = certifierNames[i];
            certifier.organisation = i == 0 ? client.id.text() : organisation;
            certifier.title = u"情報システム部長"_s;
            certifier.relation = text();
            ledger.put(Record(certifier));
        }
        Credential credential;
        credential.id = CredentialId(u"c"_s);
        credential.scheme = SchemeId(u"jp.ipa.riss"_s);
        credential.startsOn = Date(2025, 10, 1);
        credential.note = text();
        ledger.put(Record(credential));
        Evidence evidence;
        evidence.id = EvidenceId(u"e"_s);
        evidence.fileName = text() + u".pdf"_s;
        evidence.sha256 = QString(64, u'a');
        evidence.note = text();
        evidence.confidential = once(3);
        ledger.put(Record(evidence));
        Engagement engagement;
        engagement.id = EngagementId(u"g"_s);
        engagement.title = text();
        engagement.client = ClientId(u"k0"_s);
        engagement.from = Date(2026, 1, 10);
        engagement.to = Date(2026, 3, 31);
        engagement.aim = text();
        engagement.result = text();
        engagement.rationale = text();
        engagement.note = text();
        engagement.items = {SyllabusItem(3)};
        engagement.certifier = CertifierId(u"f0"_s);
        engagement.certification = Certification{CertificationState::Unobtainable, Date(2026, 4, 1), text()};
        ledger.put(Record(engagement));
        for (int i = 0; i < 3; ++i) {
            Practice practice;
            practice.id = PracticeId(u"p%1"_s.arg(i));
            practice.title = text();
            practice.from = Date(2026, 1, 11 + i);
            practice.minutes = 90;
            practice.themes = {Theme(i)};
            practice.client = ClientId(u"k%1"_s.arg(i % 2));
            practice.engagement = EngagementId(u"g"_s);
            practice.evidence = {evidence.id};
            practice.note = text();
            ledger.put(Record(practice));
        }
        Training training;
        training.id = TrainingId(u"t"_s);
        training.kind = TrainingKind::OnlineCourse;
        training.title = text();
        training.provider = text();
        training.certificateNumber = text();
        training.completedOn = Date(2026, 6, 14);
        training.minutes = 360;
        training.note = text();
        ledger.put(Record(training));
        Profile profile;
        profile.id = ProfileId(u"r"_s);
        profile.title = text();
        profile.note = text();
        ledger.put(Record(profile));
        return ledger;
    }

private:
    bool once(int in) { return m_random.bounded(in) == 0; }

    // Words, and in half of the ledgers now and then a real name, written in one of many ways.
    QString text()
    {
        static const QStringList words{u"点検"_s, u"cloud"_s,         u"規程の見直し"_s,
                                       u"2026"_s, u"報告（第1回）"_s, u"audit"_s};
        QStringList all;
        for (int i = 0; i <= m_random.bounded(3); ++i) all << words[m_random.bounded(int(words.size()))];
        if (m_isTrapped && once(12)) all.insert(m_random.bounded(int(all.size()) + 1), name());
        return all.join(u' ');
    }
    QString name()
    {
        const QStringList names = clientNames + certifierNames + QStringList{organisation};
        const QString name = names[m_random.bounded(int(names.size()))];
        switch (m_random.bounded(8)) {
        case 0: return name.normalized(QString::NormalizationForm_D);
        case 1: return name.normalized(QString::NormalizationForm_KC);
        case 2: return spaced(name, u' ');
        case 3: return spaced(name, QChar(0x3000));
        case 4: return spaced(name, QChar(0x200B));
        case 5: return wide(name);
        case 6: return u"[[%1]]"_s.arg(name); // secret, and so left out
        default: return name;
        }
    }
    static QString spaced(const QString &name, QChar space)
    {
        QString all;
        for (const QChar c : name) all += QString(c) + space;
        return all;
    }
    static QString wide(QString name)
    {
        for (QChar &c : name)
            if (c > u' ' && c < QChar(0x7f)) c = QChar(c.unicode() + 0xFEE0);
        return name;
    }

    QRandomGenerator m_random;
    bool m_isTrapped = false;
};

QStringList textsOfJson(const Ledger &leaving)
{
    QBuffer json;
    json.open(QIODevice::WriteOnly);
    if (!writeLedger(json, leaving)) qFatal("not written");
    return {QString::fromUtf8(json.data())};
}

} // namespace

class TestLeaks : public QObject
{
    Q_OBJECT

private:
    const SchemeCatalogue m_schemes = readCatalogue({}).schemes;
    QStringList m_names;
    int m_written = 0;
    int m_refused = 0;

    // Whether no name stands in what was written; one that was refused is no leak.
    bool isClean(const Result<QStringList> &written)
    {
        if (!written) {
            ++m_refused;
            return written.error().code == ErrorCode::NameWouldLeave
                   || written.error().code == ErrorCode::NameInDocument;
        }
        ++m_written;
        const QString all = plain(written->join(u'\n'));
        return std::ranges::none_of(m_names, [&](const QString &name) { return all.contains(name); });
    }

    Result<ReportRequest> requestOf(const Ledger &ledger, quint32 seed) const
    {
        const ReportSource source{std::make_shared<const Ledger>(ledger), m_schemes, today, {}, {}, u"1"_s};
        return reportRequest(source, {.credential = u"c"_s,
                                      .language = Language(seed % 2),
                                      .withUncounted = seed % 3 == 0,
                                      .layout = ReportLayout(seed % CodeNames<ReportLayout>::names.size())});
    }
    Result<QStringList> report(const Ledger &ledger, quint32 seed) const
    {
        const auto request = requestOf(ledger, seed);
        if (!request) return Failure(request.error());
        const Document document = contents(*request, Extract(*request), {});
        const QStringList texts = textsOf(document);
        const auto clean = request->sealed.check(texts, *request->source.ledger);
        return clean ? Result<QStringList>(texts) : Failure(clean.error());
    }
    static Result<QStringList> form(const Ledger &ledger, quint32 seed)
    {
        ConfirmationChoice choice;
        choice.records = {u"p0"_s, u"p1"_s, u"g"_s};
        choice.certifier = u"f%1"_s.arg(seed % 2);
        const auto request = confirmationRequest(ledger, choice, today, u"1"_s);
        if (!request) return Failure(request.error());
        const QStringList texts = textsOf(confirmationContents(*request));
        const auto clean = request->sealed.check(texts, *request->ledger);
        return clean ? Result<QStringList>(texts) : Failure(clean.error());
    }
    static Result<QStringList> json(const Ledger &ledger)
    {
        const auto leaving = leavingLedger(ledger, {});
        return leaving ? Result<QStringList>(textsOfJson(*leaving)) : Failure(leaving.error());
    }
    static Result<QStringList> csv(const Ledger &ledger)
    {
        const auto leaving = leavingLedger(ledger, {});
        if (!leaving) return Failure(leaving.error());
        QBuffer all;
        all.open(QIODevice::WriteOnly);
        for (std::size_t i = 0; i < CodeNames<RecordKind>::names.size(); ++i) {
            if (!writeCsv(all, *leaving, RecordKind(i), false)) qFatal("not written");
        }
        return QStringList{QString::fromUtf8(all.data())};
    }
    Result<TablesRequest> tables(const Ledger &ledger, quint32 seed, const QString &format) const
    {
        TablesChoice choice{.language = Language(seed % 2)};
        if (seed % 3 == 0) choice.kinds = {RecordKind::Certifier, RecordKind::Client, RecordKind::Practice};
        return tablesRequest(ledger, m_schemes, today, u"1"_s, choice, format);
    }
    Result<QStringList> sheets(const Ledger &ledger, quint32 seed) const
    {
        const auto request = tables(ledger, seed, u"xlsx"_s);
        if (!request) return Failure(request.error());
        const SpeakingHere speaking(request->language);
        const auto book = workbook::recordsWorkbook(*request);
        return book ? Result<QStringList>(workbook::textsOf(*book)) : Failure(book.error());
    }
    // All of a spreadsheet's file.
    Result<QStringList> spreadsheet(const Ledger &ledger, quint32 seed, const QString &format) const
    {
        const auto request = tables(ledger, seed, format);
        if (!request) return Failure(request.error());
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"t."_s + format));
        Result<> written;
        qint64 cut = 0;
        koshin_write_tables(*request, Target(file.fileName()), {}, &cut, &written);
        if (!written) {
            if (file.exists()) qFatal("something was written");
            return Failure(written.error());
        }
        if (!file.open(QIODevice::ReadOnly)) qFatal("not there");
        FileText text;
        koshin_read_file_text(file, {}, &text);
        if (text.texts.isEmpty()) qFatal("not read");
        return text.texts;
    }
    // All of the file, its properties too.
    Result<QStringList> pdf(const Ledger &ledger, quint32 seed) const
    {
        const auto request = requestOf(ledger, seed);
        if (!request) return Failure(request.error());
        Result<std::unique_ptr<ReportPages>> pages;
        koshin_make_report(*request, {}, &pages);
        if (!pages) return Failure(pages.error());
        auto bytes = (*pages)->pdf();
        if (!bytes) return Failure(bytes.error());
        QBuffer buffer(&*bytes);
        buffer.open(QIODevice::ReadOnly);
        FileText text;
        koshin_read_file_text(buffer, {}, &text);
        if (text.texts.isEmpty()) qFatal("not read");
        return text.texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &name : clientNames + certifierNames + QStringList{organisation}) m_names << plain(name);
    }

    // The judge of this test finds what it is to find.
    void theJudgeSees()
    {
        const QString name = u"株 式　会社浪花ｶﾞｰﾃﾞﾝ"_s.normalized(QString::NormalizationForm_D);
        QVERIFY(!isClean(QStringList{u"for "_s + name}));
        QVERIFY(!isClean(QStringList{u"for Ｑｕｉｌｌｆｅａｔｈｅｒ holdings"_s}));
        QVERIFY(isClean(QStringList{u"for nobody"_s}));
    }

    void noneOfAThousand()
    {
        m_written = m_refused = 0;
        for (quint32 seed = 1; seed <= 1000; ++seed) {
            const Ledger ledger = SomeLedger(seed).make();
            const QString which = QString::number(seed);
            QVERIFY2(isClean(json(ledger)), qPrintable(which + QStringLiteral(" as JSON")));
            QVERIFY2(isClean(report(ledger, seed)), qPrintable(which + QStringLiteral(" as report")));
            QVERIFY2(isClean(form(ledger, seed)), qPrintable(which + QStringLiteral(" as form")));
            QVERIFY2(isClean(csv(ledger)), qPrintable(which + QStringLiteral(" as CSV")));
            QVERIFY2(isClean(sheets(ledger, seed)), qPrintable(which + QStringLiteral(" as sheets")));
            if (seed % 20 == 0) {
                for (const QString &form : {u"xlsx"_s, u"ods"_s})
                    QVERIFY2(isClean(spreadsheet(ledger, seed, form)), qPrintable(which + u" as "_s + form));
            }
            if (seed % 50 == 0) QVERIFY2(isClean(pdf(ledger, seed)), qPrintable(which + QStringLiteral(" as PDF")));
        }
        // Half of them hold a name somewhere; the others leave whole.
        QVERIFY2(m_refused > 1'000, qPrintable(QString::number(m_refused)));
        QVERIFY2(m_written > 2'500, qPrintable(QString::number(m_written)));
    }
};

KOSHIN_TEST(TestLeaks)
#include "tst_leaks.moc"
