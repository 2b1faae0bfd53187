// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/sample.h"
#include "report/reportentry.h"
#include "support/program.h"
#include "text/language.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 11, 22);

QString textOf(const QString &file)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, file, u"-"_s});
    process.waitForFinished();
    static const QRegularExpression space(u"\\s"_s);
    return QString::fromUtf8(process.readAllStandardOutput()).remove(space);
}

Ledger ledgerWith(const QString &summary)
{
    Ledger ledger;
    Profile profile;
    profile.id = ProfileId(u"pf"_s);
    profile.title = u"中小企業支援の案内"_s;
    profile.summary = summary;
    profile.services = {{Theme::Cloud, Decimal(15000), u"JPY"_s, ServiceUnit::Hour, {}}};
    ledger.put(profile);
    Practice practice;
    practice.id = PracticeId(u"p"_s);
    practice.title = u"秘密の題"_s;
    practice.from = Date(2026, 5, 1);
    practice.minutes = 90;
    practice.days = Decimal(2);
    practice.themes = {Theme::Cloud};
    ledger.put(practice);
    return ledger;
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Result<QStringList> write(Ledger ledger, const QString &name, Language language, const QString &id = u"pf"_s)
    {
        ProfileRequest request;
        request.target = m_folder.filePath(name);
        request.ledger = std::make_shared<const Ledger>(std::move(ledger));
        request.profile = id;
        request.asOf = today;
        request.language = language;
        request.programVersion = u"1.0.0"_s;
        Result<QStringList> outcome;
        koshin_write_profile(request, &outcome);
        return outcome;
    }

private Q_SLOTS:
    void theTextOfThePagesComesBack()
    {
        const auto outcome = write(ledgerWith(u"<b>規程</b>から\n対応まで"_s), u"ja.pdf"_s, Language::Japanese);
        QVERIFY(outcome);
        QCOMPARE(*outcome, QStringList());
        const QString text = textOf(m_folder.filePath(u"ja.pdf"_s));
        for (const QString &part : {u"中小企業支援の案内"_s, u"<b>規程</b>から"_s, u"対応まで"_s, u"15,000円／1時間"_s,
                                    u"2023-11-23〜2026-11-22"_s, u"1時間30分21"_s, u"公表されていない"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in "_s + text));
        }
        QVERIFY(!text.contains(u"秘密の題"_s));
    }

    void inEnglish()
    {
        QVERIFY(write(ledgerWith(u"From rules to response"_s), u"en.pdf"_s, Language::English));
        const QString text = textOf(m_folder.filePath(u"en.pdf"_s));
        for (const QString &part : {u"¥15,000perhour"_s, u"Cloudsecurity1h30min21"_s, u"Fromrulestoresponse"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in "_s + text));
        }
    }

    void whatTheTypefaceLacksIsNamed()
    {
        const auto outcome = write(ledgerWith(u"😀"_s), u"emoji.pdf"_s, Language::English);
        QVERIFY(outcome);
        QCOMPARE(*outcome, QStringList{u"U+1F600"_s});
        QVERIFY(textOf(m_folder.filePath(u"emoji.pdf"_s)).contains(u"U+1F600"_s));
    }

    void anUnknownProfileAndAPlaceThatIsNone()
    {
        const auto unknown = write(ledgerWith({}), u"x.pdf"_s, Language::English, u"other"_s);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::UnknownRecord);
        QVERIFY(!QFile::exists(m_folder.filePath(u"x.pdf"_s)));
        const auto nowhere = write(ledgerWith({}), u"none/x.pdf"_s, Language::English);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::FileUnwritable);
    }

    void theSampleNamesNoClient()
    {
        const auto ledger = sampleLedger(today);
        QVERIFY(ledger);
        QVERIFY(!ledger->profiles.empty() && !ledger->clients.empty());
        QVERIFY(write(*ledger, u"sample.pdf"_s, Language::Japanese, ledger->profiles[0].id.text()));
        const QString text = textOf(m_folder.filePath(u"sample.pdf"_s));
        QVERIFY(text.contains(ledger->profiles[0].title));
        for (const auto &client : ledger->clients.pointers())
            QVERIFY2(!text.contains(client->code), qPrintable(client->code));
    }
};

KOSHIN_TEST(TestProfile)
#include "tst_profile.moc"
