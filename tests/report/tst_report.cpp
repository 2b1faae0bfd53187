// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
#include "exchange/records/sample.h"
#include "report/pdftext.h"
#include "report/plaintwin.h"
#include "report/printer.h"
#include "report/reportentry.h"
#include "rules/engine/engine.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"
#include "text/language.h"
#include "text/valuetext.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    if (!device.open(QIODevice::WriteOnly)) return {};
    printer.print(device);
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
                                  EvidenceStore(file(u"no-evidence"_s)),
                                  {},
                                  u"1.0.0"_s};
        const auto request = reportRequest(source, choice);
        if (!request) return Failure(request.error());
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

private Q_SLOTS:
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
        const auto listed = [](const QString &text) { return text.mid(text.indexOf(u"Trainings of the term"_s)); };
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
        QVERIFY(text.contains(u"entered8February2026"_s) && !text.contains(u"entered8February2026("_s));
        QVERIFY(text.contains(u"entered8April2026(38dayslater)"_s));
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
        QVERIFY(!text.contains(u"Summary"_s) && !text.contains(u"Requirements"_s));
        QVERIFY(!(*pages)->isWithoutRecords());
        const auto empty = made(renewed(), {.days = Period{{2024, 1, 1}, {2024, 12, 31}}});
        QVERIFY(empty && (*empty)->isWithoutRecords());
        const auto reversed = made(renewed(), {.days = Period{days.to, days.from}});
        QVERIFY(!reversed);
        QCOMPARE(reversed.error().code, ErrorCode::EndBeforeStart);
    }

    // A reader wants what counts; the rest is an annex for who asks for it.
    void whatDoesNotCountIsAnAnnex()
    {
        ReportChoice choice{.credential = u"c-riss"_s, .language = Language::English};
        const auto plain = made(*sampleLedger(today), choice);
        QVERIFY(plain);
        const QString text = textOfPages(**plain);
        QVERIFY(!text.contains(u"not counted"_s, Qt::CaseInsensitive) && !text.contains(u"does not count"_s));
        choice.withUncounted = true;
        const auto whole = made(*sampleLedger(today), choice);
        QVERIFY(whole);
        const QString annexed = textOfPages(**whole);
        const auto annex = annexed.indexOf(u"Records not counted"_s);
        QVERIFY(annex > annexed.indexOf(u"SHA-256"_s));
        QVERIFY(annexed.indexOf(u"does not count"_s) > annex);
    }

    void sourcesStandOnceAtTheEnd()
    {
        const auto pages = made(*sampleLedger(today), {.credential = u"c-riss"_s, .language = Language::English});
        QVERIFY(pages);
        const QString text = textOfPages(**pages);
        const QString article = u"Act on Facilitation of Information Processing, Art. 23 (law)"_s;
        QCOMPARE(text.count(u"] "_s + article), 1);
        const auto list = text.indexOf(u"Sources\n["_s);
        QVERIFY2(list > text.indexOf(u"Totals by topic"_s), qPrintable(text.left(1500)));
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
