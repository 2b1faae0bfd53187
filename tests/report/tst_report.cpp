// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
#include "exchange/records/sample.h"
#include "filetext/filetextentry.h"
#include "report/pdftext.h"
#include "report/plaintwin.h"
#include "report/printer.h"
#include "report/reportentry.h"
#include "rules/engine/engine.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"
#include "text/language.h"
#include "text/valuetext.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <iconv.h>

using namespace koshin;
using namespace koshin::report;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 11, 22);

// What poppler reads on the pages.
QString textOf(const QString &file, const QString &mode = u"-raw"_s)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, mode, file, u"-"_s});
    process.waitForFinished();
    if (const QByteArray faults = process.readAllStandardError(); !faults.isEmpty()) qWarning("%s", faults.constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString compact(QString text)
{
    static const QRegularExpression space(u"\\s"_s);
    return text.remove(space).remove(QChar(0x3000)).remove(QChar::Nbsp); // which poppler reads as plain spaces
}

// The characters of both planes of JIS X 0213, by the system's tables; some are written as two in Unicode.
QStringList jisX0213()
{
    QStringList all;
    iconv_t converter = iconv_open("UTF-32LE", "EUC-JISX0213");
    for (int plane = 1; plane <= 2; ++plane) {
        for (int cell = 0; cell < 94 * 94; ++cell) {
            char in[] = {char(0x8F), char(0xA1 + cell / 94), char(0xA1 + cell % 94)};
            char32_t out[2] = {};
            char *from = in + (plane == 1 ? 1 : 0);
            char *to = reinterpret_cast<char *>(out);
            std::size_t fromLeft = plane == 1 ? 2 : 3;
            std::size_t toLeft = sizeof out;
            const bool whole = iconv(converter, &from, &fromLeft, &to, &toLeft) != std::size_t(-1);
            iconv(converter, nullptr, nullptr, &to, &toLeft); // what it kept back for a mark that might follow
            const auto length = qsizetype((sizeof out - toLeft) / sizeof(char32_t));
            if (whole && length > 0) all << QString::fromUcs4(out, length);
        }
    }
    iconv_close(converter);
    return all;
}

QString textOfDocument(const Document &document, const QString &file, const QString &mode)
{
    auto typeface = Typeface::load();
    if (!typeface) return {};
    Printer printer(*typeface);
    printer.layOut(document);
    QFile device(file);
    if (!device.open(QIODevice::WriteOnly) || !printer.print(device)) return {};
    device.close();
    return textOf(file, mode);
}

// A document of rows `[0042|字字字]`, so that each can be found again.
Document documentOf(const QStringList &signs, bool bold)
{
    Document document;
    Table table;
    table.columns = {{u"No"_s, 1}, {u"Character"_s, 8}};
    for (qsizetype i = 0; i < signs.size(); i += 16) {
        const QString row = signs.mid(i, 16).join(QString());
        if (bold) document.blocks.push_back(Heading{u"[%1|"_s.arg(i) + row + u']', 3});
        else table.rows.push_back({u"[%1|"_s.arg(i), row + u']'});
    }
    if (!bold) document.blocks.push_back(table);
    return document;
}

// Copied text is the same if a program that compares letters takes it for the same.
QString lettersOf(const QString &text)
{
    return compact(text.normalized(QString::NormalizationForm_C));
}

// The rows that did not come back.
QStringList lostOf(const QStringList &signs, const QString &text)
{
    QStringList lost;
    const QString letters = lettersOf(text);
    for (qsizetype i = 0; i < signs.size(); i += 16) {
        const QString expected = u"[%1|"_s.arg(i) + lettersOf(signs.mid(i, 16).join(QString())) + u']';
        if (letters.contains(expected)) continue;
        lost << expected + u" came as "_s + letters.mid(letters.indexOf(u"[%1|"_s.arg(i)), expected.size() + 4);
    }
    return lost;
}

bool holdsRadical(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= QChar(0x2E80) && c <= QChar(0x2FD5); });
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_store = m_folder.filePath(u"store"_s);

    QString file(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray contentsOf(const QString &name)
    {
        QFile data(QStringLiteral(TEST_DATA "/") + name);
        return data.open(QIODevice::ReadOnly) ? data.readAll() : QByteArray();
    }

    Result<QStringList> write(Ledger ledger, const QString &name, Language language,
                              RealNames names = RealNames::LeftOut, const QString &credential = u"c-riss"_s)
    {
        const auto pages = made(
            std::move(ledger),
            {.credential = credential, .term = {}, .days = {}, .clearance = {.names = names}, .language = language});
        if (!pages) return Failure(pages.error());
        if (const auto written = (*pages)->write(file(name)); !written) return Failure(written.error());
        return (*pages)->missing();
    }

    Result<std::unique_ptr<ReportPages>> made(Ledger ledger, const ReportChoice &choice, const GoesOn &goesOn = {})
    {
        const ReportSource source{std::make_shared<const Ledger>(std::move(ledger)),
                                  readCatalogue({}).schemes,
                                  today,
                                  EvidenceStore(m_store),
                                  {},
                                  u"1.0.0"_s};
        auto request = reportRequest(source, choice);
        if (!request) return Failure(request.error());
        request->read = [](QIODevice &read, const Evidence &record) {
            FileText text;
            koshin_read_file_text(read, record, &text);
            return text;
        };
        Result<std::unique_ptr<ReportPages>> pages;
        koshin_make_report(*request, goesOn, &pages);
        return pages;
    }

    QString textOfPages(ReportPages &pages)
    {
        return pages.write(file(u"chosen.pdf"_s)) ? textOf(file(u"chosen.pdf"_s)) : QString();
    }

    // One registration of three years, renewed once, with a course in each term.
    static Ledger renewed()
    {
        Ledger ledger;
        Credential riss;
        riss.id = CredentialId(u"c-riss"_s);
        riss.scheme = SchemeId(u"jp.ipa.riss"_s);
        riss.startsOn = Date(2022, 4, 1);
        riss.renewals = {{{}, Date(2025, 4, 1)}};
        ledger.credentials = ledger.credentials.with(riss);
        for (const int year : {2023, 2026}) {
            Training course;
            course.id = TrainingId(QString::number(year));
            course.kind = TrainingKind::OnlineCourse;
            course.title = u"Course of %1"_s.arg(year);
            course.completedOn = Date(year, 2, 1);
            course.minutes = 360;
            ledger.trainings = ledger.trainings.with(course);
        }
        return ledger;
    }

    // A ledger with one course of the term, proved by a file of these bytes.
    Ledger provedBy(const QByteArray &bytes, const QString &name, const QString &type = {})
    {
        const EvidenceStore store(m_store);
        auto incoming = store.receive(bytes, name);
        if (!incoming || !store.place(*incoming)) qFatal("not kept");
        Evidence evidence = incoming->record();
        evidence.id = EvidenceId(u"e"_s);
        if (!type.isEmpty()) evidence.mediaType = type;
        Ledger ledger = renewed();
        ledger.put(Record(evidence));
        Training course = *ledger.trainings.find(u"2026"_s);
        course.evidence = {evidence.id};
        ledger.put(Record(course));
        return ledger;
    }

    // A PDF of somebody else, a line of text on each page.
    static QByteArray foreignPdf(int pages, const QSizeF &millimetres = {210, 297})
    {
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(millimetres, QPageSize::Millimeter));
        QPainter painter(&writer);
        painter.setFont(QFont(u"BIZ UDPGothic"_s, 12));
        for (int i = 1; i <= pages; ++i) {
            if (i > 1) writer.newPage();
            painter.fillRect(0, 0, writer.width(), writer.height() / 2, Qt::black);
            painter.drawText(1000, writer.height() - 1000, u"foreign page %1"_s.arg(i));
        }
        painter.end();
        return pdf;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir().mkdir(m_store)); }

    void sampleInBothLanguages_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("asOf");
        QTest::newRow("ja") << int(Language::Japanese) << u"実績報告書"_s << u"2026年11月22日"_s;
        QTest::newRow("en") << int(Language::English) << u"Evidence report"_s << u"22 November 2026"_s;
    }

    void sampleInBothLanguages()
    {
        QFETCH(int, language);
        QFETCH(QString, title);
        QFETCH(QString, asOf);
        const auto ledger = sampleLedger(today);
        QVERIFY(ledger);
        const QString name = u"sample-%1.pdf"_s.arg(codeName(Language(language)));
        const auto outcome = write(*ledger, name, Language(language));
        QVERIFY(outcome);
        QCOMPARE(*outcome, QStringList());
        if (const QString keep = qEnvironmentVariable("KOSHIN_KEEP"); !keep.isEmpty()) {
            QFile::copy(file(name), keep + u'/' + name);
        }
        const QString text = textOf(file(name));
        QVERIFY2(text.contains(title), qPrintable(text.left(300)));
        QVERIFY(text.contains(asOf));
        static const QRegularExpression otherForm(
            u"[^0-9A-Za-z-]20\\d\\d-\\d\\d-\\d\\d"_s); // of dates: a document has one
        QVERIFY2(!text.contains(otherForm), qPrintable(otherForm.match(text).captured()));
        const QString whole = compact(text);
        for (const auto &training : ledger->trainings.pointers()) {
            if (training->completedOn < Date(2025, 10, 1) || training->completedOn > today) continue;
            const auto &offers = training->offers;
            const bool offered = offers.empty() || std::any_of(offers.begin(), offers.end(), [](const Offer &o) {
                return o.credential == CredentialId(u"c-riss"_s);
            });
            if (!offered) continue;
            QVERIFY2(whole.contains(compact(training->title)), qPrintable(training->title));
            for (const EvidenceId &id : training->evidence) {
                QVERIFY(whole.contains(ledger->evidence.find(id.text())->sha256));
            }
        }
        for (const auto &engagement : ledger->engagements.pointers()) {
            for (const EvidenceId &id : engagement->evidence) {
                QVERIFY(whole.contains(ledger->evidence.find(id.text())->sha256));
            }
        }
        for (const auto &client : ledger->clients.pointers()) {
            if (client->name) QVERIFY(!whole.contains(compact(*client->name)));
        }
        for (const auto &certifier : ledger->certifiers.pointers()) {
            QVERIFY(!whole.contains(compact(certifier->name)));
        }
    }

    void ofAnEarlierTerm()
    {
        const auto now = made(renewed(), {.credential = u"c-riss"_s, .language = Language::English});
        QVERIFY(now);
        const QString present = textOfPages(**now);
        QVERIFY2(present.contains(u"1 April 2025"_s) && present.contains(u"(term 2)"_s), qPrintable(present.left(400)));
        QVERIFY(present.contains(u"Course of 2026"_s));
        const auto before = made(renewed(), {.credential = u"c-riss"_s, .term = 1, .language = Language::English});
        QVERIFY(before);
        const QString earlier = textOfPages(**before);
        QVERIFY(earlier.contains(u"1 April 2022"_s) && earlier.contains(u"(term 1)"_s));
        const auto listed = [](const QString &text) { return text.mid(text.indexOf(u"Training in this term"_s)); };
        QVERIFY(listed(earlier).contains(u"Course of 2023"_s) && !listed(earlier).contains(u"Course of 2026"_s));
        QVERIFY(listed(present).contains(u"Course of 2026"_s) && !listed(present).contains(u"Course of 2023"_s));
        const auto none = made(renewed(), {.credential = u"c-riss"_s, .term = 3, .language = Language::English});
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NoSuchTerm);
    }

    // What was noted from memory proves less: each record says when it was entered, and how late.
    void whenItWasEntered()
    {
        Ledger ledger = renewed();
        Training course = *ledger.trainings.find(u"2026"_s); // completed on 1 February
        course.recordedAt = Timestamp::parse(u"2026-02-08T23:00:00Z");
        ledger.put(Record(course));
        Practice work;
        work.id = PracticeId(u"p"_s);
        work.title = u"Review"_s;
        work.from = Date(2026, 3, 1);
        work.recordedAt = Timestamp::parse(u"2026-04-08T10:00:00Z");
        ledger.put(Record(work));
        const auto pages = made(ledger, {.credential = u"c-riss"_s, .language = Language::English});
        QVERIFY(pages);
        const QString text = compact(textOfPages(**pages));
        QVERIFY2(text.contains(u"1February2026entered8February2026Course"_s), qPrintable(text));
        QVERIFY2(text.contains(u"1March2026entered8April2026,38dayslater"_s), qPrintable(text));
        QCOMPARE(text.count(u"38dayslater"_s), 1);
    }

    // Records alone: what is met is judged by term.
    void ofSomeDays()
    {
        const Period days{{2023, 1, 1}, {2023, 12, 31}};
        const auto pages = made(renewed(), {.days = days, .language = Language::English});
        QVERIFY(pages);
        const QString text = textOfPages(**pages);
        QVERIFY(text.contains(u"Course of 2023"_s) && !text.contains(u"Course of 2026"_s));
        QVERIFY(text.contains(u"31 December 2023"_s));
        QVERIFY(!text.contains(u"Verdict"_s) && !text.contains(u"Annex"_s));
        QVERIFY(!(*pages)->isWithoutRecords());
        const auto empty = made(renewed(), {.days = Period{{2024, 1, 1}, {2024, 12, 31}}});
        QVERIFY(empty && (*empty)->isWithoutRecords());
        const auto reversed = made(renewed(), {.days = Period{days.to, days.from}});
        QVERIFY(!reversed);
        QCOMPARE(reversed.error().code, ErrorCode::EndBeforeStart);
    }

    // A reader may ask of a record that is listed why it does not count; all the others only for who asks.
    void whatDoesNotCountIsAnAnnex()
    {
        ReportChoice choice{.credential = u"c-riss"_s, .language = Language::English};
        const auto plain = made(*sampleLedger(today), choice);
        QVERIFY(plain);
        const QString text = textOfPages(**plain);
        const auto asked = text.indexOf(u"Annex: records listed here that do not count"_s);
        QVERIFY(asked > text.indexOf(u"SHA-256"_s));
        QVERIFY(!text.left(asked).contains(u"does not count"_s));
        QVERIFY(!text.contains(u"Annex: records not counted"_s));
        choice.withUncounted = true;
        const auto whole = made(*sampleLedger(today), choice);
        QVERIFY(whole);
        const QString annexed = textOfPages(**whole);
        QVERIFY(annexed.indexOf(u"Annex: records not counted"_s) > annexed.indexOf(u"SHA-256"_s));
        QVERIFY(!annexed.contains(u"Annex: records listed"_s));
        QVERIFY(annexed.size() > text.size() + 500);
        choice = {.credential = u"c-riss"_s, .language = Language::English, .withAnnex = false};
        const auto bare = made(*sampleLedger(today), choice);
        QVERIFY(bare && !textOfPages(**bare).contains(u"Annex"_s));
    }

    // The first page says who, what, how it stands and how much there is.
    void theFirstPageSaysAll()
    {
        const auto pages = made(*sampleLedger(today), {.credential = u"c-riss"_s, .language = Language::English});
        QVERIFY(pages);
        const QString first = textOfPages(**pages).section(u'\f', 0, 0);
        for (const QString &part :
             {u"見本 さくら"_s, u"Registered Information Security Specialist"_s, u"1 October 2025"_s,
              u"Year 1 online course"_s, u"Met"_s, u"Provisional"_s, u"1 August 2028"_s, u"Practice by topic"_s,
              u"Practice by year"_s, u"Evidence files"_s})
            QVERIFY2(first.contains(part), qPrintable(part + u'\n' + first));
        QVERIFY(!first.contains(u"SHA-256"_s));
    }

    // An auditor adds up: each activity with its credits, and what lacks proof says so.
    void creditsAndGapsAreTold()
    {
        const auto pages = made(*sampleLedger(today), {.credential = u"c-cissp"_s, .language = Language::English});
        QVERIFY(pages);
        const QString text = compact(textOfPages(**pages));
        QVERIFY2(text.contains(u"7:005.0GroupA"_s), qPrintable(text)); // a book of seven hours: ISC2 takes five
        QVERIFY(text.contains(u"5credits,2moreoveralimit"_s));
        QVERIFY(text.contains(u"6withoutevidence"_s));
        QVERIFY(text.contains(u"nocopyonfile"_s));
        QVERIFY(text.contains(u"arelistedforinformation"_s));
        const auto riss = made(*sampleLedger(today), {.credential = u"c-riss"_s, .language = Language::English});
        QVERIFY(riss);
        const QString other = compact(textOfPages(**riss));
        QVERIFY(!other.contains(u"GroupA"_s) && !other.contains(u"arelistedforinformation"_s));
    }

    // In whichever topics and engagement an entry lies, it is listed once.
    void everyEntryStandsOnce()
    {
        Ledger ledger = renewed();
        Engagement engagement;
        engagement.id = EngagementId(u"g"_s);
        engagement.title = u"Engagement"_s;
        engagement.from = Date(2026, 1, 1);
        ledger.put(Record(engagement));
        for (int i = 1; i <= 4; ++i) {
            Practice work;
            work.id = PracticeId(QString::number(i));
            work.title = u"Review number %1"_s.arg(i);
            work.from = Date(2026, 3, i);
            work.minutes = 45;
            work.themes = {Theme::Cloud, Theme::IncidentResponse};
            if (i != 2) work.engagement = engagement.id;
            ledger.put(Record(work));
        }
        const auto pages = made(ledger, {.credential = u"c-riss"_s, .language = Language::English});
        QVERIFY(pages);
        const QString text = textOfPages(**pages);
        for (int i = 1; i <= 4; ++i) QCOMPARE(text.count(u"Review number %1"_s.arg(i)), 1);
        QVERIFY2(text.contains(u"No. 1, 3, 4 (3 entries), 2 h 15 min"_s), qPrintable(text));
        QVERIFY(text.contains(u"Cloud security — 4 entries"_s));
        QVERIFY(text.contains(u"0:45"_s));
    }

    void layouts_data()
    {
        QTest::addColumn<int>("layout");
        QTest::addColumn<QStringList>("has");
        QTest::addColumn<QStringList>("lacks");
        QTest::newRow("short") << int(ReportLayout::Short) << QStringList{u"Verdict"_s, u"SHA-256"_s}
                               << QStringList{u"Certificate no."_s, u"Log analysis exercise"_s};
        QTest::newRow("practice") << int(ReportLayout::Practice) << QStringList{u"Engagements"_s, u"SHA-256"_s}
                                  << QStringList{u"Verdict"_s, u"Certificate no."_s, u"Annex"_s};
        QTest::newRow("trainings") << int(ReportLayout::Trainings) << QStringList{u"Provider"_s, u"SHA-256"_s}
                                   << QStringList{u"Verdict"_s, u"Engagements"_s, u"Annex"_s};
    }

    void layouts()
    {
        QFETCH(int, layout);
        QFETCH(QStringList, has);
        QFETCH(QStringList, lacks);
        const auto pages =
            made(*sampleLedger(today),
                 {.credential = u"c-riss"_s, .language = Language::English, .layout = ReportLayout(layout)});
        QVERIFY(pages);
        const QString text = textOfPages(**pages);
        for (const QString &part : has) QVERIFY2(text.contains(part), qPrintable(part));
        for (const QString &part : lacks) QVERIFY2(!text.contains(part), qPrintable(part));
    }

    // What happened after the day on which it looks has not happened yet.
    void nothingOfTheFutureIsListed()
    {
        Ledger ledger = renewed();
        for (const Date day : {today, today.plusDays(1)}) {
            Practice work;
            work.id = PracticeId(day.toString());
            work.title = u"Work of "_s + day.toString();
            work.from = day;
            ledger.put(Record(work));
        }
        const auto pages = made(ledger, {.credential = u"c-riss"_s, .language = Language::English});
        QVERIFY(pages);
        const QString text = textOfPages(**pages);
        QVERIFY(text.contains(u"Work of 2026-11-22"_s) && !text.contains(u"Work of 2026-11-23"_s));
    }

    // What viewers and archives ask of the file itself.
    void theFileKnowsWhatItIs()
    {
        const ReportChoice choice{.credential = u"c-riss"_s, .language = Language::English};
        const auto pages = made(*sampleLedger(today), choice);
        const auto again = made(*sampleLedger(today), choice);
        QVERIFY(pages && again);
        const auto pdf = (*pages)->pdf();
        QVERIFY(pdf);
        QTest::qWait(1'100); // a time of writing would differ
        const auto later = (*again)->pdf();
        QVERIFY(later);
        const auto differs = std::ranges::mismatch(*pdf, *later).in1 - pdf->begin();
        QVERIFY2(*pdf == *later, pdf->mid(std::max<qsizetype>(0, differs - 200), 300).constData());
        QVERIFY(pdf->contains("/Lang (en)"));
        QVERIFY(pdf->contains("/DisplayDocTitle true"));
        QVERIFY(!pdf->contains("CreationDate") && !pdf->contains("CreateDate"));
        QVERIFY(pdf->contains("pdfaid:part=\"1\""));
        QVERIFY(pdf->contains("/Title (Evidence)")); // a bookmark
    }

    void filesStandBehind()
    {
        ReportChoice choice{.credential = u"c-riss"_s, .language = Language::English};
        const Ledger ledger = provedBy(foreignPdf(3), u"certificate.pdf"_s);
        const auto without = made(ledger, choice);
        QVERIFY(without);
        choice.withFiles = true;
        const auto pages = made(ledger, choice);
        QVERIFY(pages);
        QCOMPARE((*pages)->count(), (*without)->count() + 4); // what it is, and three pages
        const QStringList texts = textOfPages(**pages).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(texts.size(), (*pages)->count());
        const auto cover = (*without)->count();
        QVERIFY2(texts[cover].contains(u"#1 certificate.pdf"_s), qPrintable(texts[cover]));
        QVERIFY(texts[cover].contains(u"%1 / %2"_s.arg(cover + 1).arg(texts.size())));
        for (int i = 1; i <= 3; ++i) QVERIFY(texts[cover + i].contains(u"foreign page %1"_s.arg(i)));
        // Shown as it is written: the upper half of those pages is black.
        const QImage image = (*pages)->image(cover + 2, 300);
        QVERIFY(qGray(image.pixel(150, 100)) < 30 && qGray(image.pixel(150, 300)) > 220);
        const auto pdf = (*pages)->pdf();
        QVERIFY(pdf && pdf->contains("/Title (#1 certificate.pdf)"));
        QVERIFY(!pdf->contains("pdfaid")); // nobody knows of other people's pages
    }

    void pagesOfMoreFilesFollowTheirOwn()
    {
        Ledger ledger = provedBy(foreignPdf(2), u"first.pdf"_s);
        const Ledger other = provedBy(foreignPdf(1), u"second.pdf"_s);
        Evidence second = *other.evidence.find(u"e"_s);
        second.id = EvidenceId(u"f"_s);
        ledger.put(Record(second));
        Training course = *ledger.trainings.find(u"2026"_s);
        course.evidence.push_back(second.id);
        ledger.put(Record(course));
        const auto pages = made(ledger, {.credential = u"c-riss"_s, .language = Language::English, .withFiles = true});
        QVERIFY(pages);
        const QStringList texts = textOfPages(**pages).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(texts.size(), (*pages)->count());
        const QStringList last = texts.last(5);
        QVERIFY(last[0].contains(u"#1 first.pdf"_s) && last[1].contains(u"foreign page 1"_s));
        QVERIFY(last[2].contains(u"foreign page 2"_s) && last[3].contains(u"#2 second.pdf"_s));
        QVERIFY(last[4].contains(u"foreign page 1"_s));
        const QImage image = (*pages)->image((*pages)->count() - 1, 300);
        QVERIFY(qGray(image.pixel(150, 100)) < 30);
    }

    void whatCannotBeShownSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("broken") << QByteArray("%PDF-1.7\nrubbish") << u"a.pdf"_s << u"The PDF cannot be read."_s;
        QTest::newRow("many pages") << foreignPdf(501) << u"a.pdf"_s << u"The PDF has 501 pages."_s;
        QByteArray cut = foreignPdf(1);
        cut.truncate(cut.size() / 2);
        QTest::newRow("cut") << cut << u"a.pdf"_s << u"The PDF cannot be read."_s;
        QFile encrypted(QStringLiteral(TEST_DATA "/evidence/encrypted.pdf"));
        QTest::newRow("encrypted") << (encrypted.open(QIODevice::ReadOnly) ? encrypted.readAll() : QByteArray())
                                   << u"a.pdf"_s << u"The PDF is protected"_s;
        QTest::newRow("archive") << QByteArray("PK\3\4 something") << u"a.zip"_s
                                 << u"A file of this type cannot be shown"_s;
        QTest::newRow("empty") << QByteArray() << u"a.txt"_s << u"The file is empty."_s;
        // It may draw what lies in other files of the person.
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                                           "<rect width='9' height='9'/></svg>")
                             << u"a.svg"_s << u"A file of this type cannot be shown"_s;
        QFile acting(QStringLiteral(TEST_DATA "/evidence/acting.pdf"));
        const QByteArray plain = acting.open(QIODevice::ReadOnly) ? acting.readAll() : QByteArray();
        const QString needed = u"The PDF has hidden layers"_s;
        QTest::newRow("a form that viewers draw")
            << QByteArray(plain).replace("/AcroForm <<", "/AcroForm << /NeedAppearances true") << u"a.pdf"_s << needed;
        QTest::newRow("a layer switched off")
            << QByteArray(plain).replace("/OpenAction 6 0 R", "/OCProperties << /D << /OFF [6 0 R] >> >>") << u"a.pdf"_s
            << needed;
        QTest::newRow("huge picture") << hugePng() << u"a.png"_s << u"The picture cannot be read, or is too large."_s;
    }

    // A picture that says it is 60,000 pixels wide and high.
    static QByteArray hugePng()
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QImage(8, 8, QImage::Format_RGB32).save(&buffer, "PNG");
        for (const int at : {16, 20}) png.replace(at, 4, QByteArray::fromHex("0000ea60"));
        return png.replace(29, 4, QByteArray::fromHex("0fb0e215")); // the sum over that
    }

    void whatCannotBeShownSaysWhy()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, says);
        const auto pages =
            made(provedBy(bytes, name), {.credential = u"c-riss"_s, .language = Language::English, .withFiles = true});
        QVERIFY(pages);
        const QString text = textOfPages(**pages);
        QVERIFY2(text.contains(says), qPrintable(text.right(600)));
    }

    void picturesAndTextsArePagesToo()
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QImage square(300, 300, QImage::Format_RGB32);
        square.fill(Qt::black);
        square.save(&buffer, "PNG");
        const ReportChoice choice{.credential = u"c-riss"_s, .language = Language::English, .withFiles = true};
        const auto pictured = made(provedBy(png, u"badge.png"_s), choice);
        QVERIFY(pictured);
        const QImage page = (*pictured)->image((*pictured)->count() - 1, 595);
        QVERIFY(qGray(page.pixel(297, 400)) < 30);
        const QByteArray words = QByteArray("First line\n<b>second</b> ") + QStringLiteral("日本語").toUtf8();
        const auto told = made(provedBy(words, u"note.txt"_s, u"text/plain"_s), choice);
        QVERIFY(told);
        const QString text = textOfPages(**told);
        QVERIFY(text.contains(u"First line"_s) && text.contains(u"<b>second</b> 日本語"_s));
    }

    // What is shown as a PDF is searched as one, also where something stands before its mark.
    void aPdfBehindABlankLineIsSearched()
    {
        QByteArray bytes = "\n" + foreignPdf(1);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        FileText text;
        koshin_read_file_text(buffer, {}, &text);
        QVERIFY(text.texts.join(u' ').contains(u"foreign page 1"_s));
    }

    // On paper of another form all of a page lies on it.
    void aPageFitsAnySheet()
    {
        const auto pages = made(renewed(), {.credential = u"c-riss"_s, .language = Language::English});
        QVERIFY(pages);
        QImage sheet(842, 595, QImage::Format_RGB32); // on its side
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        (*pages)->paint(painter, 0, sheet.size());
        painter.end();
        int below = 0; // the footer
        for (int x = 0; x < sheet.width(); ++x)
            for (int y = 555; y < sheet.height(); ++y) below += qGray(sheet.pixel(x, y)) < 200 ? 1 : 0;
        QVERIFY(below > 5);
    }

    // Scripts, links and attachments stay where they are; what is seen comes along.
    void nothingThatActsComesAlong()
    {
        QFile trap(QStringLiteral(TEST_DATA "/evidence/acting.pdf"));
        QVERIFY(trap.open(QIODevice::ReadOnly));
        const QByteArray bytes = trap.readAll();
        for (const char *word : {"/JavaScript", "/OpenAction", "/URI", "/AA"}) QVERIFY(bytes.contains(word));
        const auto pages = made(provedBy(bytes, u"acting.pdf"_s),
                                {.credential = u"c-riss"_s, .language = Language::English, .withFiles = true});
        QVERIFY(pages);
        const auto pdf = (*pages)->pdf();
        QVERIFY(pdf);
        for (const char *word : {"/JavaScript", "/JS", "/OpenAction", "/URI", "/AA", "/Annots", "/EmbeddedFile"})
            QVERIFY2(!pdf->contains(word), word);
        QVERIFY(textOfPages(**pages).contains(u"seen by all"_s));
    }

    void namesInFilesEndIt()
    {
        Ledger ledger = provedBy(QStringLiteral("Report for 株式会社 実名").toUtf8(), u"note.txt"_s, u"text/plain"_s);
        Client client;
        client.id = ClientId(u"cl"_s);
        client.code = u"A"_s;
        client.name = u"株式会社実名"_s;
        ledger.put(Record(client));
        ReportChoice choice{.credential = u"c-riss"_s, .language = Language::English, .withFiles = true};
        const auto refused = made(ledger, choice);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NameInFile);
        choice.clearance.names = RealNames::Included;
        QVERIFY(made(ledger, choice));
        choice.clearance = {};
        choice.withFiles = false; // then the file does not leave
        QVERIFY(made(ledger, choice));
        Evidence evidence = *ledger.evidence.find(u"e"_s);
        evidence.confidential = true;
        ledger.put(Record(evidence));
        choice.withFiles = true;
        const auto left = made(ledger, choice);
        QVERIFY(left);
        QVERIFY(textOfPages(**left).contains(u"The file is confidential and is left out."_s));
    }

    void anAlteredFileIsNotShown()
    {
        const Ledger ledger = provedBy(foreignPdf(1), u"c.pdf"_s);
        const QString hash = ledger.evidence.find(u"e"_s)->sha256;
        const auto kept = EvidenceStore(m_store).whereKept(hash);
        QVERIFY(kept);
        QFile::setPermissions(*kept, QFile::ReadOwner | QFile::WriteOwner);
        QFile altered(*kept);
        QVERIFY(altered.open(QIODevice::ReadWrite));
        altered.seek(20);
        altered.write("X");
        altered.close();
        const auto pages = made(ledger, {.credential = u"c-riss"_s, .language = Language::English, .withFiles = true});
        QVERIFY(pages);
        const QString text = compact(textOfPages(**pages));
        QCOMPARE(text.count(u"Thefileisnottheonethatwaskept."_s), 2); // in the list and in its place
        QVERIFY(!text.contains(u"foreignpage"_s));
        QVERIFY(QFile::remove(*kept));
    }

    void sourcesStandOnceAtTheEnd()
    {
        const auto pages = made(*sampleLedger(today), {.credential = u"c-riss"_s, .language = Language::English});
        QVERIFY(pages);
        const QString text = textOfPages(**pages);
        const QString article = u"Act on Facilitation of Information Processing, Art. 23 (law)"_s;
        QCOMPARE(text.count(u"] "_s + article), 1);
        const auto list = text.indexOf(u"Annex: sources\n["_s);
        QVERIFY2(list > text.indexOf(u"SHA-256"_s), qPrintable(text.left(1500)));
        static const QRegularExpression marks(u"Sources (\\[\\d+\\] ?)+"_s);
        QVERIFY(text.indexOf(marks) > 0 && text.indexOf(marks) < list);
    }

    void pagesAreThoseOfThePdf()
    {
        const auto pages = made(*sampleLedger(today), {.credential = u"c-riss"_s, .language = Language::Japanese});
        QVERIFY(pages);
        QVERIFY((*pages)->count() > 1);
        QCOMPARE(textOfPages(**pages).count(u'\f'), (*pages)->count()); // one at the end of each
        const QImage image = (*pages)->image((*pages)->count() - 1, 595);
        QCOMPARE(image.size(), QSize(595, 842));
        int ink = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) ink += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        QVERIFY2(ink > 300 && ink < image.width() * image.height() / 4, qPrintable(QString::number(ink)));
    }

    void aReportNobodyWantsIsGivenUp()
    {
        const auto pages = made(*sampleLedger(today), {.credential = u"c-riss"_s}, [] { return false; });
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, ErrorCode::Cancelled);
    }

    // The language is that of the report, on the thread that makes it.
    void theProgramGoesOnInItsLanguage()
    {
        useLanguage(Language::Japanese);
        const auto pages = made(renewed(), {.language = Language::English});
        QCOMPARE(languageInUse(), Language::Japanese);
        QVERIFY(pages && textOfPages(**pages).contains(u"Evidence report"_s));
        QCOMPARE(text::date(today).isEmpty(), false);
        useLanguage(Language::English);
    }

    void characterByCharacter_data()
    {
        QTest::addColumn<bool>("bold");
        QTest::addColumn<QString>("mode");
        QTest::newRow("table, raw") << false << u"-raw"_s;
        QTest::newRow("table, layout") << false << u"-layout"_s;
        QTest::newRow("headings, raw") << true << u"-raw"_s;
        QTest::newRow("headings, layout") << true << u"-layout"_s;
    }

    void characterByCharacter()
    {
        QFETCH(bool, bold);
        QFETCH(QString, mode);
        QStringList signs = jisX0213();
        QCOMPARE(signs.size(), 11233);               // 1183 that are no kanji, 10050 kanji
        signs.removeOne(QString(QChar::SoftHyphen)); // no letter; a space stands for it
        // Marks without a letter lie over one another, and poppler sorts the page from left to right.
        if (mode == u"-layout"_s) signs.removeIf([](const QString &sign) { return sign.front().isMark(); });
        const QStringList lost = lostOf(signs, textOfDocument(documentOf(signs, bold), file(u"jis.pdf"_s), mode));
        QVERIFY2(lost.isEmpty(), qPrintable(u"%1 rows:\n"_s.arg(lost.size()) + lost.join(u'\n')));
    }

    // Names in registers, of planes that fonts of Japanese seldom have and Qt's PDFs never copy.
    void registeredNames()
    {
        QStringList signs;
        for (const char32_t c : u"𠮷髙﨑葛邉𣘺𫝆𮧟濵𡈽神"_s.toUcs4()) signs << QString::fromUcs4(&c, 1);
        signs << QString(QChar(0xFA19)); // 神 as a name may be registered, a letter of its own
        Document document = documentOf(signs, false);
        const Document headings = documentOf(signs, true);
        document.blocks.insert(document.blocks.end(), headings.blocks.begin(), headings.blocks.end());
        const QString text = textOfDocument(document, file(u"names.pdf"_s), u"-raw"_s);
        QCOMPARE(compact(text).count(signs.join(QString())), 2);
    }

    void everyFontIsInTheFile()
    {
        textOfDocument(documentOf({u"吉"_s, u"𠮷"_s, u"か゚"_s}, false), file(u"fonts.pdf"_s), u"-raw"_s);
        QProcess process;
        process.start(u"pdffonts"_s, {file(u"fonts.pdf"_s)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        const QString table = QString::fromUtf8(process.readAllStandardOutput());
        const QStringList lines = table.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QCOMPARE(lines.size(), 4); // regular and bold, and the signs of each font
        static const QRegularExpression embedded(u"yes +(yes|no) +yes"_s); // with what its glyphs mean
        for (const QString &line : lines) QVERIFY2(line.contains(embedded), qPrintable(line));
    }

    void fontsAreFoundInASessionOfAnyLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("ja") << u"ja_JP.UTF-8"_s;
        QTest::newRow("de") << u"de_DE.UTF-8"_s;
    }

    // There Qt calls them by another name. What a session speaks is asked once, so another process looks.
    void fontsAreFoundInASessionOfAnyLanguage()
    {
        QFETCH(QString, locale);
        QProcess session;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"LC_ALL"_s, u"LC_CTYPE"_s, u"LANG"_s}) environment.insert(name, locale);
        session.setProcessEnvironment(environment);
        session.start(QCoreApplication::applicationFilePath(),
                      {u"tst_report"_s, u"everyFontIsInTheFile"_s, u"registeredNames"_s});
        QVERIFY(session.waitForFinished(60'000));
        QVERIFY2(session.exitCode() == 0, session.readAllStandardOutput().constData());
    }

    void joinedSignsComeApart()
    {
        // Contours of tones, which the typeface draws as one; a letter with a mark that has no character for both.
        const QString text = u"[˩˥|˥˩|˥˩˥|か゚と゚|а́]"_s;
        Document document;
        document.blocks.push_back(Paragraph{text});
        QCOMPARE(lettersOf(textOfDocument(document, file(u"joined.pdf"_s), u"-raw"_s)).left(text.size()), text);
    }

    void aFileOfAnotherFormStaysAsItIs()
    {
        const QHash<char16_t, QString> texts{{u'\uE000', u"𠮷"_s}};
        for (const QByteArray &other : {QByteArray(), QByteArray("%PDF-1.7\nstartxref\n9\n%%EOF\n"),
                                        QByteArray("%PDF-1.7\nxref\n0 9\nstartxref\n9\n%%EOF\n")}) {
            QCOMPARE(withTexts(other, texts), other);
        }
    }

    void plainTwins_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::addColumn<QString>("twin");
        QTest::newRow("radical of Kangxi") << u"\u2F64"_s << u"用"_s;
        QTest::newRow("radical of the supplement") << u"\u2ED1"_s << u"長"_s;
        QTest::newRow("bold Latin") << u"𝐀"_s << u"A"_s;
        QTest::newRow("squared word") << u"㍿"_s << u"株式会社"_s;
        QTest::newRow("power of ten") << u"⁸"_s << QString();
        QTest::newRow("circled digit") << u"⓵"_s << QString();
        QTest::newRow("letter") << u"用"_s << QString();
        QTest::newRow("picture") << u"😀"_s << QString();
    }

    void plainTwins()
    {
        QFETCH(QString, sign);
        QFETCH(QString, twin);
        QCOMPARE(plainTwin(sign), twin);
    }

    // 葛城 writes its 葛 with ヒ, 葛飾 with 人: one code point, and a selector.
    void selectorsChooseAShape()
    {
        for (const bool bold : {false, true}) {
            const auto face = Face::load(u"BIZ UDPGothic"_s, bold);
            QVERIFY(face);
            const quint32 usual = face->glyphOf(U'葛');
            QVERIFY(usual != 0);
            QVERIFY(face->variant(U'葛', 0xE0100) != 0);
            QVERIFY(face->variant(U'葛', 0xE0100) != usual);
            QCOMPARE(face->variant(U'葛', 0xE0101), usual);
            QCOMPARE(face->variant(U'葛', 0xE01EF), 0u);
            QCOMPARE(face->variant(U'あ', 0xE0100), 0u);
        }
    }

    void plainTwinsAreDrawn()
    {
        Document document;
        document.blocks.push_back(Paragraph{u"\u2F64\u2ED1\u2F00|葛\U000E0100城|A\uFE0F𝐀"_s});
        const QString text = compact(textOfDocument(document, file(u"twins.pdf"_s), u"-raw"_s));
        QVERIFY2(text.startsWith(u"用長一|葛城|AA"_s), qPrintable(text));
    }

    // A ledger as people have it: see the sample's notes.
    void hardCharacters()
    {
        const auto ledger = readLedger(contentsOf(u"hard-characters.json"_s));
        QVERIFY(ledger);
        const auto outcome = write(*ledger, u"hard.pdf"_s, Language::Japanese, RealNames::LeftOut, u"c-cissp"_s);
        if (const QString keep = qEnvironmentVariable("KOSHIN_KEEP"); !keep.isEmpty()) {
            QFile::copy(file(u"hard.pdf"_s), keep + u"/hard.pdf"_s);
        }
        QVERIFY(outcome);
        QCOMPARE(*outcome, (QStringList{u"U+26A0"_s, u"U+2705"_s}));
        const QString text = lettersOf(textOf(file(u"hard.pdf"_s)));
        QVERIFY(!holdsRadical(text));
        QVERIFY(text.contains(u"葛西𠮷男"_s));
        const QByteArray expectations = contentsOf(u"hard-characters.expected.json"_s);
        const QJsonArray rows = QJsonDocument::fromJson(expectations).object()[u"rows"].toArray();
        QCOMPARE(rows.size(), 10);
        static const QRegularExpression note(u" or .*| \\(signs.*"_s);
        for (const auto &row : rows) {
            QString expected = lettersOf(row[u"asText"].toString().remove(note));
            if (row[u"id"] == u"h-06"_s) expected = u"〓完了〓要確認"_s;
            QVERIFY2(text.contains(expected), qPrintable(expected));
        }
    }

    void tableHeadingsAndNumbersOnEveryPage()
    {
        Document document;
        document.header = u"Header of all"_s;
        document.program = u"Koshin"_s;
        Table table;
        table.columns = {{u"Heading of the column"_s, 1}};
        for (int i = 0; i < 150; ++i) table.rows.push_back({u"Row %1 first\nRow %1 second"_s.arg(i)});
        document.blocks.push_back(table);
        const QStringList pages =
            textOfDocument(document, file(u"pages.pdf"_s), u"-layout"_s).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 4);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(u"Header of all"_s));
            QCOMPARE(pages[i].count(u"Heading of the column"_s), 1);
            const QString number = u"%1 / %2"_s.arg(i + 1).arg(pages.size());
            QVERIFY2(pages[i].contains(number), qPrintable(pages[i].right(80) + number));
            QCOMPARE(pages[i].count(u" first"_s), pages[i].count(u" second"_s)); // rows stay whole
        }
    }

    void rowHigherThanAPage()
    {
        QStringList lines;
        for (int i = 0; i < 300; ++i) lines << u"line-%1."_s.arg(i);
        Document document;
        Table table;
        table.columns = {{u"Heading"_s, 1}, {u"Other"_s, 1}};
        table.rows.push_back({lines.join(u'\n'), u"beside"_s});
        document.blocks.push_back(table);
        const QString text = textOfDocument(document, file(u"high.pdf"_s), u"-raw"_s);
        for (const QString &line : lines) QCOMPARE(text.count(line), 1);
    }

    void textIsLiteral()
    {
        Document document;
        document.blocks.push_back(Paragraph{u"<b>5 < 6 &amp;</b>\tand\u0007bell"_s});
        const QString text = textOfDocument(document, file(u"literal.pdf"_s), u"-raw"_s);
        QVERIFY2(text.contains(u"<b>5 < 6 &amp;</b> and bell"_s), qPrintable(text));
    }

    void ligaturesComeApart()
    {
        const QString words = u"office first fluffy affix difficult"_s;
        Document document;
        document.blocks.push_back(Paragraph{words});
        document.blocks.push_back(Heading{words, 2});
        QCOMPARE(textOfDocument(document, file(u"ligatures.pdf"_s), u"-raw"_s).count(words), 2);
    }

    void wideSpaceParts()
    {
        Document document;
        document.blocks.push_back(Paragraph{u"前\u3000後"_s});
        QVERIFY(textOfDocument(document, file(u"wide.pdf"_s), u"-raw"_s).contains(u"前 後"_s));
    }

    void characterWithoutGlyphIsNamed()
    {
        auto ledger = sampleLedger(today);
        QVERIFY(ledger);
        ledger->holder.name = u"見本 😀 さくら"_s;
        const auto outcome = write(*ledger, u"emoji.pdf"_s, Language::English);
        QVERIFY(outcome);
        QCOMPARE(*outcome, QStringList{u"U+1F600"_s});
        const QString text = textOf(file(u"emoji.pdf"_s));
        QVERIFY(text.contains(u"見本 〓 さくら"_s));
        QVERIFY(text.contains(u"U+1F600"_s));
    }

    void missingFileIsNamed()
    {
        const auto ledger = sampleLedger(today);
        QVERIFY(ledger);
        QVERIFY(write(*ledger, u"missing.pdf"_s, Language::English));
        QVERIFY(textOf(file(u"missing.pdf"_s)).contains(u"The file is missing."_s));
    }

    void namesOnlyWhenAsked()
    {
        auto ledger = sampleLedger(today);
        QVERIFY(ledger);
        Client client = ledger->clients[0];
        client.name = u"株式会社実名"_s;
        ledger->put(client);
        for (const auto &practice : ledger->practices.pointers()) {
            Practice p = *practice;
            p.client = client.id;
            ledger->put(p);
            break;
        }
        QVERIFY(write(*ledger, u"n.pdf"_s, Language::Japanese));
        QVERIFY(!compact(textOf(file(u"n.pdf"_s))).contains(u"株式会社実名"_s));
        QVERIFY(write(*ledger, u"n.pdf"_s, Language::Japanese, RealNames::Included));
        QVERIFY(compact(textOf(file(u"n.pdf"_s))).contains(u"株式会社実名"_s));
    }

    void secretPassagesAndConfidentialFilesStay()
    {
        auto ledger = sampleLedger(today);
        QVERIFY(ledger);
        for (const auto &training : std::vector(ledger->trainings.pointers())) {
            Training t = *training;
            t.title += u" [[極秘件名]]"_s;
            ledger->put(t);
        }
        for (const auto &evidence : std::vector(ledger->evidence.pointers())) {
            Evidence e = *evidence;
            e.fileName = u"極秘名簿.pdf"_s;
            e.confidential = true;
            ledger->put(e);
        }
        ReportChoice choice{.credential = u"c-riss"_s, .term = {}, .days = {}, .language = Language::Japanese};
        choice.withUncounted = true;
        for (const bool asked : {false, true}) {
            choice.clearance = {.names = RealNames::Included, .confidentialFiles = asked};
            const auto pages = made(*ledger, choice);
            QVERIFY(pages);
            const QString text = compact(textOfPages(**pages));
            QVERIFY(!text.contains(u"極秘件名"_s));
            QVERIFY(text.contains(u"[withheld]"_s));
            QCOMPARE(text.contains(u"極秘名簿"_s), asked);
        }
    }

    void failures()
    {
        const auto ledger = sampleLedger(today);
        QVERIFY(ledger);
        const auto nowhere = write(*ledger, u"no/such/folder.pdf"_s, Language::English);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::FileUnwritable);
    }

    void japaneseIsComplete()
    {
        QFile translations(QStringLiteral(SOURCE_ROOT "/resources/i18n/koshin_report_ja.ts"));
        QVERIFY(translations.open(QIODevice::ReadOnly));
        const QByteArray all = translations.readAll();
        QVERIFY(all.count("<message>") > 40);
        QVERIFY(!all.contains("unfinished"));
    }
};

KOSHIN_TEST(TestReport)
#include "tst_report.moc"
