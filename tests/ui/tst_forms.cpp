// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencestore.h"
#include "exchange/ledgerjson.h"
#include "forms/fieldeditor.h"
#include "forms/formdialog.h"
#include "forms/recorddialog.h"
#include "forms/typedvalue.h"
#include "rules/schemereader.h"
#include "session.h"
#include "support/fixtures.h"
#include "text/codetext.h"
#include "text/language.h"
#include "theme.h"
#include "widgets.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

SchemeCatalogue rissOnly()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/schemes/jp.ipa.riss.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto reading = readScheme(file.readAll(), file.fileName());
    return {{u"jp.ipa.riss"_s, reading.scheme}};
}

/// A session on a ledger of its own.
struct Opened
{
    test::TemporaryLedger ledger;
    Session session;

    Opened() : session(ledger.another(), rissOnly(), ledger.clock()) { session.load(); }

    /// Opens a form by `open`, hands it to `visit`, and waits until it is closed.
    template<class Open, class Visit>
    auto inForm(Open open, Visit visit)
    {
        QTimer::singleShot(0, &session, [visit] {
            auto *dialog = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
            if (!dialog) qFatal("no form was opened");
            visit(*dialog);
            if (dialog->isVisible()) dialog->reject();
        });
        return open();
    }
};

void press(FormDialog &dialog, const QString &name)
{
    dialog.findChild<QAbstractButton *>(name)->click();
}

void type(FormDialog &dialog, const QString &name, const QString &text)
{
    auto *editor = dialog.findChild<FieldEditor *>(name);
    if (!editor) qFatal("no editor %s", qPrintable(name));
    auto *line = editor->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, text);
    if (text.isEmpty()) QTest::keyClick(line, Qt::Key_Delete);
}

void choose(FormDialog &dialog, const QString &name, const QJsonValue &value)
{
    auto *editor = dialog.findChild<FieldEditor *>(name);
    if (!editor) qFatal("no editor %s", qPrintable(name));
    editor->setValue(value);
    Q_EMIT editor->edited();
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::Japanese);
    }

    void readsDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        const QString april = u"2025-04-01"_s;
        for (const char16_t *text : {u"2025-04-01", u"2025/4/1", u"2025.4.1", u"20250401", u"R7.4.1",
                                     u"r7/4/1", u"令和7年4月1日", u"２０２５年４月１日", u" 2025-4-1 "}) {
            const QString typed = QString::fromUtf16(text);
            QTest::newRow(qPrintable(typed)) << typed << april;
        }
        QTest::newRow("first year") << u"令和元年5月1日"_s << u"2019-05-01"_s;
        QTest::newRow("Heisei") << u"H31.4.30"_s << u"2019-04-30"_s;
        QTest::newRow("before its era") << u"R1.4.30"_s << QString();
        QTest::newRow("no such day") << u"2025-02-29"_s << QString();
        QTest::newRow("words") << u"昨日"_s << QString();
        QTest::newRow("too short") << u"2025-4"_s << QString();
    }
    void readsDays()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        const auto read = forms::typedDay(text);
        QCOMPARE(read ? read->toString() : QString(), day);
    }

    void readsDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        for (const char16_t *text : {u"90", u"1:30", u"1時間30分", u"90分", u"1.5h", u"１時間３０分",
                                     u"1h30", u"1.5 時間", u"90 min"}) {
            const QString typed = QString::fromUtf16(text);
            QTest::newRow(qPrintable(typed)) << typed << 90;
        }
        QTest::newRow("nothing") << u"0"_s << 0;
        QTest::newRow("two hours") << u"2h"_s << 120;
        QTest::newRow("sixty minutes past") << u"1:60"_s << -1;
        QTest::newRow("part of a minute") << u"0.01h"_s << -1;
        QTest::newRow("negative") << u"-5"_s << -1;
        QTest::newRow("words") << u"半日"_s << -1;
    }
    void readsDurations()
    {
        QFETCH(QString, text);
        QFETCH(int, minutes);
        QCOMPARE(forms::typedMinutes(text).value_or(-1), minutes);
    }

    void addsTrainingAsTyped()
    {
        Opened o;
        const QString id = o.inForm([&] { return forms::add(RecordKind::Training, o.session, nullptr); },
            [](FormDialog &dialog) {
                choose(dialog, u"training.kind"_s, u"online-course"_s);
                type(dialog, u"training.title"_s, u"<b>Course</b>"_s);
                type(dialog, u"training.completedOn"_s, u"R8.5.20"_s);
                type(dialog, u"training.minutes"_s, u"6h"_s);
                type(dialog, u"training.fee"_s, u"20,000"_s);
                press(dialog, u"save"_s);
            });
        const Training *saved = o.session.ledger().trainings.find(id);
        QVERIFY(saved);
        QCOMPARE(saved->title, u"<b>Course</b>"_s);
        QCOMPARE(saved->completedOn, Date(2026, 5, 20));
        QCOMPARE(saved->minutes, 360);
        QVERIFY(saved->fee && saved->fee->amount == Decimal(20000) && saved->fee->currency == u"JPY");
        QCOMPARE(saved->recordedAt, Maybe<Timestamp>(o.ledger.clock().now()));
    }

    /// Each kind's record, typed into an empty form, arrives as it is.
    void addsEveryKind_data()
    {
        QTest::addColumn<int>("index");
        const auto all = test::everyRecord();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const RecordKind kind = kindOfRecord(all[i]);
            if (kind == RecordKind::Evidence || kind == RecordKind::Plan || kind == RecordKind::Criterion) continue;
            QTest::newRow(qPrintable(codeName(kind))) << int(i);
        }
    }
    void addsEveryKind()
    {
        QFETCH(int, index);
        Opened o;
        const auto all = test::everyRecord();
        QVERIFY(o.session.perform(test::adding(all)).has_value());
        const RecordKind kind = kindOfRecord(all[std::size_t(index)]);
        QJsonObject typed = toJson(all[std::size_t(index)]);
        const QString id = o.inForm([&] { return forms::add(*forms::AddableKind::of(kind), o.session, nullptr); },
            [&](FormDialog &dialog) {
                for (auto field = typed.begin(); field != typed.end(); ++field) {
                    const QString name = codeName(kind) + u'.' + field.key();
                    if (dialog.findChild<FieldEditor *>(name)) choose(dialog, name, field.value());
                }
                press(dialog, u"save"_s);
            });
        QVERIFY(!id.isEmpty());
        const auto saved = o.session.ledger().find(id);
        QVERIFY(saved);
        QJsonObject found = toJson(*saved);
        for (const char *own : {"id", "recordedAt", "completedAt", "contentKey"}) {
            typed.remove(QLatin1String(own));
            found.remove(QLatin1String(own));
        }
        QCOMPARE(found, typed);
    }

    void addsEvidenceFromAFile()
    {
        Opened o;
        const QString path = o.ledger.folder() + u"/../paper.txt"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("proof");
        file.close();
        const QString id = o.inForm([&] { return forms::add(RecordKind::Evidence, o.session, nullptr); },
            [&](FormDialog &dialog) {
                choose(dialog, u"evidence.file"_s, path);
                press(dialog, u"save"_s);
            });
        const Evidence *saved = o.session.ledger().evidence.find(id);
        QVERIFY(saved);
        QCOMPARE(saved->fileName, u"paper.txt"_s);
        QVERIFY(o.session.workspace().evidence().verify(saved->sha256));
    }

    void addsPlan()
    {
        Opened o;
        Training intended = test::sampleTraining({});
        const Maybe<Record> draft = Record(Plan{PlanId(u"x"_s), intended, u"予定"_s});
        const QString id = o.inForm([&] { return forms::add(RecordKind::Plan, o.session, nullptr, draft); },
            [](FormDialog &dialog) {
                type(dialog, u"training.title"_s, u"Next course"_s);
                press(dialog, u"save"_s);
            });
        const Plan *saved = o.session.ledger().plans.find(id);
        QVERIFY(saved);
        QCOMPARE(std::get<Training>(saved->intended).title, u"Next course"_s);
        QCOMPARE(saved->note, Maybe<QString>(u"予定"_s));
    }

    void keepsTheVerdictsConditions()
    {
        Opened o;
        const bool saved = o.inForm([&] {
            return forms::editCriterion(SchemeId(u"jp.ipa.riss"_s), u"deemed-practical"_s, o.session, nullptr);
        }, [](FormDialog &dialog) {
            choose(dialog, u"criterion.values"_s, QJsonObject{{u"hours"_s, 12.5}});
            press(dialog, u"save"_s);
        });
        QVERIFY(saved);
        QCOMPARE(o.session.ledger().criteria.size(), std::size_t(1));
        QCOMPARE(o.session.ledger().criteria[0].values.hours, Decimal::parse(u"12.5"));
    }

    void showsWhatFollowsFromTheFirstCredential()
    {
        Opened o;
        QString seen;
        const QString id = o.inForm([&] { return forms::firstCredential(o.session, nullptr); },
            [&](FormDialog &dialog) {
                type(dialog, u"credential.startsOn"_s, u"2025-10-01"_s);
                seen = dialog.findChild<QLabel *>(u"preview"_s)->text();
                press(dialog, u"save"_s);
            });
        QVERIFY2(seen.contains(u"2028-09-30"_s), qPrintable(seen)); // three years less a day
        QVERIFY(o.session.ledger().credentials.find(id));
    }

    void recordsARenewal()
    {
        Opened o;
        QVERIFY(o.session.perform(test::adding({Credential{CredentialId(u"c"_s), SchemeId(u"jp.ipa.riss"_s),
                                                           {}, Date(2025, 10, 1), {}, {}, {}}})));
        QVERIFY(o.inForm([&] { return forms::renew(u"c"_s, o.session, nullptr); },
                         [](FormDialog &dialog) { press(dialog, u"save"_s); }));
        const auto &renewals = o.session.ledger().credentials[0].renewals;
        QCOMPARE(renewals.size(), std::size_t(1));
        QCOMPARE(renewals[0].startsOn, Date(2028, 10, 1));
    }

    void showsFaultsBesideTheirFields()
    {
        Opened o;
        const QString id = o.inForm([&] { return forms::add(RecordKind::Practice, o.session, nullptr); },
            [](FormDialog &dialog) {
                const auto fault = [&](const QString &name) {
                    return dialog.findChild<FieldEditor *>(name)->fault();
                };
                QVERIFY(fault(u"practice.title"_s).isEmpty()); // not touched yet
                type(dialog, u"practice.from"_s, u"2026-02-30"_s);
                QVERIFY(fault(u"practice.from"_s).contains(u"2026-02-30"_s));
                QVERIFY(fault(u"practice.from"_s).startsWith(u"▲"_s));
                type(dialog, u"practice.minutes"_s, u"abc"_s);
                QVERIFY(fault(u"practice.minutes"_s).contains(u"abc"_s));
                press(dialog, u"save"_s);
                QVERIFY(!fault(u"practice.title"_s).isEmpty());
            });
        QVERIFY(id.isEmpty());
        QVERIFY(o.session.ledger().practices.empty());
    }

    void keepsADraftAndTellsOfChangesElsewhere()
    {
        Opened o;
        QVERIFY(o.session.perform(test::adding({test::sampleTraining(u"t"_s)})));
        const auto open = [&] { return forms::edit(u"t"_s, o.session, nullptr); };
        QVERIFY(!o.inForm(open, [](FormDialog &dialog) { type(dialog, u"training.title"_s, u"Mine"_s); }));
        QVERIFY(o.inForm(open, [&](FormDialog &dialog) {
            Training theirs = test::sampleTraining(u"t"_s, u"Theirs"_s);
            QVERIFY(o.session.perform(test::changing(theirs)));
            press(dialog, u"save"_s);
            QVERIFY(dialog.isVisible());
            QVERIFY(!dialog.findChild<QAbstractButton *>(u"keep"_s)->isHidden());
            press(dialog, u"keep"_s);
        }));
        QCOMPARE(o.session.ledger().trainings.find(u"t"_s)->title, u"Mine"_s);
    }

    void namesEveryEditor()
    {
        Opened o;
        QVERIFY(o.session.perform(test::adding(test::everyRecord())));
        for (const Record &record : test::everyRecord()) {
            o.inForm([&] { return forms::edit(idOf(record), o.session, nullptr); }, [](FormDialog &dialog) {
                const auto editors = dialog.findChildren<FieldEditor *>();
                QVERIFY(editors.size() >= 4);
                for (const FieldEditor *editor : editors) {
                    QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(editor->objectName()));
                }
                for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                    QCOMPARE(label->textFormat(), Qt::PlainText);
                }
                const QString folder = qEnvironmentVariable("KOSHIN_FORM_PICTURES");
                if (!folder.isEmpty()) {
                    QTest::qWait(50); // until it is laid out
                    dialog.grab().save(folder + u'/' + editors.first()->objectName() + u".png"_s);
                }
            });
        }
    }
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
