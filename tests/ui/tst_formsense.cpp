// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/editorfactory.h"
#include "forms/groupeditor.h"
#include "forms/recorddialog.h"
#include "support/drop.h"
#include "support/formvisit.h"
#include "support/program.h"
#include "text/language.h"
#include "toolkit/fitting.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace koshin;
using namespace koshin::test;

namespace {

QStringList choicesOf(FieldEditor &editor)
{
    const auto *box = editor.findChild<QComboBox *>();
    QStringList all;
    for (int i = 0; box && i < box->count(); ++i) all += box->itemText(i);
    return all;
}

QString chosenIn(FormDialog &dialog, const QString &field)
{
    return editorIn(dialog, field).findChild<QComboBox *>()->currentText();
}

QString remarkOf(FieldEditor &editor)
{
    const auto *remark = editor.findChild<QLabel *>(u"remark"_s);
    return remark ? remark->text() : QString();
}

Client client(const QString &id, const QString &code)
{
    return {ClientId(id), code, {}, {}, {}, {}, {}};
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
    file.write(content);
    return file.fileName();
}

} // namespace

/// What the forms offer, ask, warn of and hide, beyond taking what is typed.
class TestFormSense : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::Japanese);
    }

    void aFormIsAsLargeAsItsFields_data()
    {
        QTest::addColumn<int>("kind");
        for (const RecordKind kind : {RecordKind::Client, RecordKind::Certifier, RecordKind::Event, RecordKind::Duty,
                                      RecordKind::Training, RecordKind::Credential, RecordKind::Evidence})
            QTest::newRow(qPrintable(codeName(kind))) << int(kind);
    }
    void aFormIsAsLargeAsItsFields()
    {
        QFETCH(int, kind);
        Opened o;
        (void)o.inForm([&] { return forms::add(*forms::AddableKind::of(RecordKind(kind)), o.session, nullptr); },
                       [](FormDialog &dialog) {
            QTest::qWait(30); // until it is laid out
            const auto *area = dialog.findChild<QScrollArea *>();
            QCOMPARE(area->verticalScrollBar()->maximum(), 0);
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
            const int spare = area->viewport()->height() - area->widget()->layout()->totalHeightForWidth(area->width());
            QVERIFY2(spare <= 4, qPrintable(QString::number(spare)));
            QVERIFY(dialog.height() <= roomFor(dialog).height());
        });
    }

    // What a form says of itself holds: which field must be filled, what a button does, what becomes of a mark.
    void wordsOfAFormAreTrue()
    {
        Opened o;
        (void)o.inForm([&] { return forms::add(RecordKind::Evidence, o.session, nullptr); }, [](FormDialog &dialog) {
            QVERIFY(editorIn(dialog, u"evidence.file"_s).accessibleDescription().contains(u"必須"_s));
            const QString mark = editorIn(dialog, u"evidence.confidential"_s).accessibleDescription();
            // By which ways a file leaves, confidential or not, and what is so while nobody has said it.
            QVERIFY2(mark.contains(u"「未選択」"_s), qPrintable(mark));
            QVERIFY2(mark.contains(u"「証憑を付けてZIPで保存」"_s), qPrintable(mark));
            QVERIFY2(mark.contains(u"「証憑ファイルをページとして付ける」"_s), qPrintable(mark));
        });
        const SchemeId riss(u"jp.ipa.riss"_s);
        (void)o.inForm([&] { return forms::editCriterion(riss, u"deemed-practical"_s, o.session, nullptr); },
                       [](FormDialog &dialog) {
            QStringList said;
            for (const QLabel *label : dialog.findChildren<QLabel *>()) said += label->text();
            // The number is in the field; beside “an empty field sets no condition” a default would be a riddle.
            QVERIFY2(said.contains(u"案件の数"_s), qPrintable(said.join(u'|')));
        });
        QVERIFY(o.session.perform(adding({Credential{CredentialId(u"c"_s), riss, {}, Date(2025, 10, 1), {}, {}, {}}})));
        (void)o.inForm([&] { return forms::renew(u"c"_s, o.session, nullptr); }, [](FormDialog &dialog) {
            QCOMPARE(dialog.findChild<QAbstractButton *>(u"save"_s)->text(), u"更新を記録"_s);
        });
    }

    void labelsStandOnTheLineOfTheirText()
    {
        Opened o;
        (void)o.inForm([&] { return forms::add(RecordKind::Client, o.session, nullptr); }, [](FormDialog &dialog) {
            QTest::qWait(30);
            int seen = 0;
            for (const QLabel *label : dialog.form()->findChildren<QLabel *>()) {
                const auto *editor = qobject_cast<LineEditor *>(label->buddy());
                if (!editor) continue;
                const auto *line = editor->findChild<QLineEdit *>();
                const int top = label->mapTo(&dialog, QPoint()).y() + label->contentsMargins().top();
                const int middle = line->mapTo(&dialog, QPoint()).y() + line->height() / 2;
                const int text = middle - line->fontMetrics().height() / 2 + line->fontMetrics().ascent();
                QVERIFY(std::abs(top + theme::lineRoom(label->font()).ascent - text) <= 1);
                ++seen;
            }
            QVERIFY(seen >= 4);
        });
    }

    void whatOneMostlyNeedsComesFirst()
    {
        Opened o;
        const auto add = [&] { return forms::add(RecordKind::Practice, o.session, nullptr); };
        (void)o.inForm(add, [](FormDialog &dialog) {
            QCOMPARE(dialog.findChild<QLabel *>(u"heading"_s)->text(), u"実務を記録"_s);
            QVERIFY(editorIn(dialog, u"practice.title"_s).isVisible());
            QVERIFY(!editorIn(dialog, u"practice.teamSize"_s).isVisible());
            const int before = dialog.height();
            press(dialog, u"more"_s);
            QVERIFY(editorIn(dialog, u"practice.teamSize"_s).isVisible());
            QVERIFY(dialog.height() > before || dialog.height() >= roomFor(dialog).height());
        });
        (void)o.inForm(add, [](FormDialog &dialog) { // remembered
            QVERIFY(editorIn(dialog, u"practice.teamSize"_s).isVisible());
            press(dialog, u"more"_s);
        });
        (void)o.inForm(add, [](FormDialog &dialog) {
            auto &field = editorIn(dialog, u"practice.teamSize"_s);
            QVERIFY(!field.isVisible());
            choose(dialog, u"practice.teamSize"_s, u"many"_s); // a fault is never out of sight
            QVERIFY(field.isVisible() && !field.fault().isEmpty());
        });
    }

    void aFilledFurtherFieldIsInSight()
    {
        Opened o;
        Training training = sampleTraining(u"t"_s);
        training.note = u"控え"_s;
        QVERIFY(o.session.perform(adding({training, sampleTraining(u"u"_s)})));
        (void)o.inForm([&] { return forms::edit(u"t"_s, o.session, nullptr); },
                       [](FormDialog &dialog) { QVERIFY(editorIn(dialog, u"training.note"_s).isVisible()); });
        (void)o.inForm([&] { return forms::edit(u"u"_s, o.session, nullptr); },
                       [](FormDialog &dialog) { QVERIFY(!editorIn(dialog, u"training.note"_s).isVisible()); });
    }

    void offersTodayAndWhatWasChosenLast()
    {
        Opened o;
        Training last = sampleTraining(u"t"_s);
        last.kind = TrainingKind::Seminar;
        last.provider = u"IPA"_s;
        last.fee = Fee{Decimal(100), u"USD"_s, Payer::Employer};
        QVERIFY(o.session.perform(adding({last, client(u"k"_s, u"製造業A"_s)})));
        const auto addTraining = [&] { return forms::add(RecordKind::Training, o.session, nullptr); };
        (void)o.inForm(addTraining, [](FormDialog &dialog) {
            QCOMPARE(editorIn(dialog, u"training.completedOn"_s).value(), QJsonValue(u"2026-11-22"_s));
            QVERIFY(editorIn(dialog, u"training.kind"_s).value().isNull()); // decides too much to be carried on
            QCOMPARE(editorIn(dialog, u"training.provider"_s).value(), QJsonValue(u"IPA"_s));
            // A choice that nobody made says so, until somebody makes it.
            QCOMPARE(remarkOf(editorIn(dialog, u"training.provider"_s)), u"前回の記録から引き継ぎました。"_s);
            QVERIFY(editorIn(dialog, u"training.minutes"_s).value().isNull()); // no figure is made up
            QVERIFY(editorIn(dialog, u"training.fee"_s).value().isNull());
            const auto &fee = static_cast<GroupEditor &>(editorIn(dialog, u"training.fee"_s));
            QCOMPARE(fee.part(u"currency"_s)->value(), QJsonValue(u"USD"_s));
            QCOMPARE(fee.part(u"paidBy"_s)->value(), QJsonValue(u"employer"_s));
        });
        (void)o.inForm([&] { return forms::add(RecordKind::Practice, o.session, nullptr); }, [](FormDialog &dialog) {
            QCOMPARE(editorIn(dialog, u"practice.client"_s).value(), QJsonValue(u"k"_s)); // the only one
        });
        o.session.setAsOf(Date(2031, 11, 12));
        (void)o.inForm(addTraining, [](FormDialog &dialog) {
            QVERIFY(editorIn(dialog, u"training.completedOn"_s).value().isNull());
        });
    }

    void aPracticeInheritsFromItsEngagement()
    {
        Opened o;
        Engagement engagement;
        engagement.id = EngagementId(u"g"_s);
        engagement.title = u"規程整備"_s;
        engagement.client = ClientId(u"k2"_s);
        engagement.beneficiary = Beneficiary::Client;
        engagement.role = PracticeRole::Lead;
        engagement.from = Date(2026, 5, 1);
        QVERIFY(o.session.perform(adding({client(u"k1"_s, u"製造業A"_s), client(u"k2"_s, u"小売B"_s), engagement})));
        (void)o.inForm([&] { return forms::add(RecordKind::Practice, o.session, nullptr); }, [](FormDialog &dialog) {
            choose(dialog, u"practice.role"_s, u"member"_s); // the person's own
            choose(dialog, u"practice.engagement"_s, u"g"_s);
            QCOMPARE(editorIn(dialog, u"practice.client"_s).value(), QJsonValue(u"k2"_s));
            QCOMPARE(editorIn(dialog, u"practice.for"_s).value(), QJsonValue(u"client"_s));
            QCOMPARE(editorIn(dialog, u"practice.role"_s).value(), QJsonValue(u"member"_s));
            const QString said = remarkOf(editorIn(dialog, u"practice.engagement"_s));
            QVERIFY2(said.contains(u"支援先"_s) && !said.contains(u"役割"_s), qPrintable(said));
            QCOMPARE(chosenIn(dialog, u"practice.engagement"_s), u"規程整備（小売B）"_s);
        });
    }

    void aSmallNumberAloneIsAskedAbout()
    {
        Opened o;
        const QString id =
            o.inForm([&] { return forms::add(RecordKind::Training, o.session, nullptr); }, [](FormDialog &dialog) {
            choose(dialog, u"training.kind"_s, u"seminar"_s);
            choose(dialog, u"training.title"_s, u"研究会"_s);
            type(dialog, u"training.minutes"_s, u"2"_s);
            auto &minutes = editorIn(dialog, u"training.minutes"_s);
            QVERIFY2(minutes.fault().contains(u"2時間ですか、2分ですか"_s), qPrintable(minutes.fault()));
            press(dialog, u"save"_s);
            QVERIFY(dialog.isVisible()); // not before it is answered
            auto *hours = minutes.findChild<QAbstractButton *>(u"asHours"_s);
            QVERIFY(hours->isVisible());
            QCOMPARE(hours->text(), u"2時間"_s);
            QCOMPARE(minutes.findChild<QAbstractButton *>(u"asMinutes"_s)->text(), u"2分"_s);
            hours->click();
            QVERIFY(minutes.fault().isEmpty() && !hours->isVisible());
            QCOMPARE(minutes.findChild<QLineEdit *>()->text(), u"2時間"_s);
            press(dialog, u"save"_s);
        });
        QCOMPARE(o.session.ledger().trainings.find(id)->minutes, 120);
    }

    void lengthsAreShownAsTheyAreRead()
    {
        MinutesEditor editor;
        editor.setValue(240);
        QCOMPARE(editor.findChild<QLineEdit *>()->text(), u"4時間"_s);
        QCOMPARE(editor.value(), QJsonValue(240));
        const auto read = [&editor](const QString &typed) {
            editor.findChild<QLineEdit *>()->setText(typed);
            return editor.value();
        };
        QCOMPARE(read(u"90"_s), QJsonValue(90));
        QCOMPARE(read(u"13"_s), QJsonValue(13));
        QCOMPARE(read(u"12"_s), QJsonValue(u"12"_s));
        QCOMPARE(read(u"0"_s), QJsonValue(0));
        QCOMPARE(read(u"1.5"_s), QJsonValue(u"1.5"_s));
        QCOMPARE(read(u"12h"_s), QJsonValue(720));
    }

    void aRecordForARequirementMustLieInItsWindow()
    {
        Opened o;
        const forms::Aim aim{u"1年目のオンライン講習"_s, Period{{2024, 4, 1}, {2025, 3, 31}}};
        Training draft = sampleTraining(u"d"_s);
        draft.completedOn = Date(2026, 11, 22);
        draft.minutes = 0;
        const QString id = o.inForm([&] { return forms::add(RecordKind::Training, o.session, nullptr, draft, aim); },
                                    [](FormDialog &dialog) {
            const QString said = editorIn(dialog, u"training.completedOn"_s).hint();
            QVERIFY2(said.contains(u"1年目のオンライン講習"_s) && said.contains(u"2025-03-31"_s), qPrintable(said));
            QVERIFY(editorIn(dialog, u"training.minutes"_s).value().isNull());
            press(dialog, u"save"_s);
            QVERIFY(dialog.isVisible()); // a length of zero is none
            type(dialog, u"training.completedOn"_s, u"2025-03-31"_s);
            QVERIFY(!editorIn(dialog, u"training.completedOn"_s).hint().contains(u"算入"_s));
        });
        QVERIFY(id.isEmpty());
    }

    void theFutureIsThatOfTheRealDay()
    {
        Opened o;
        o.session.setAsOf(Date(2031, 11, 12));
        Practice draft;
        draft.title = u"規程"_s;
        draft.from = Date(2026, 11, 20);
        draft.to = Date(2026, 11, 27);
        (void)o.inForm([&] { return forms::add(RecordKind::Practice, o.session, nullptr, draft); },
                       [](FormDialog &dialog) {
            auto &to = editorIn(dialog, u"practice.to"_s);
            QVERIFY(to.isVisible() && to.hint().contains(u"未来の日付"_s));
            type(dialog, u"practice.to"_s, u"2026-11-22"_s);
            QVERIFY(to.hint().isEmpty());
        });
        (void)o.inForm([&] { return forms::add(RecordKind::Event, o.session, nullptr); }, [](FormDialog &dialog) {
            type(dialog, u"event.on"_s, u"2031-11-12"_s);
            QVERIFY(editorIn(dialog, u"event.on"_s).hint().contains(u"未来の日付"_s));
        });
    }

    void theDayOfAConfirmationIsCalledByItsState()
    {
        Opened o;
        (void)o.inForm([&] { return forms::add(RecordKind::Engagement, o.session, nullptr); }, [](FormDialog &dialog) {
            auto &confirmation = editorIn(dialog, u"engagement.certification"_s);
            const auto called = [&confirmation](const char *state) {
                confirmation.setValue(QJsonObject{{u"state"_s, QLatin1String(state)}});
                return confirmation.findChild<FieldEditor *>(u"on"_s)->accessibleName().section(u": "_s, -1);
            };
            QCOMPARE(called("asked"), u"依頼日"_s);
            QCOMPARE(called("signed"), u"証明日"_s);
            QCOMPARE(called("refused"), u"回答日"_s);
            QCOMPARE(called("unobtainable"), u"回答日"_s);
        });
    }

    // A course of the registered specialist counts by the piece: pages and the like say nothing about it.
    void whatSaysNothingAboutATypeIsNotAskedFor()
    {
        Opened o;
        const Maybe<Record> draft = Record(sampleTraining({}));
        (void)o.inForm([&] { return forms::add(RecordKind::Training, o.session, nullptr, draft); },
                       [](FormDialog &dialog) {
            const auto seen = [&dialog](const QString &field) {
                return editorIn(dialog, u"training."_s + field).isVisible();
            };
            if (!seen(u"note"_s)) press(dialog, u"more"_s);
            editorIn(dialog, u"training.pages"_s).setValue({});
            choose(dialog, u"training.kind"_s, u"reading"_s);
            QVERIFY(seen(u"pages"_s));
            choose(dialog, u"training.kind"_s, u"online-course"_s);
            QVERIFY(!seen(u"pages"_s) && !seen(u"level"_s) && seen(u"note"_s));
            press(dialog, u"idle"_s); // on demand
            QVERIFY(seen(u"pages"_s));
            press(dialog, u"idle"_s);
            type(dialog, u"training.pages"_s, u"12"_s);
            choose(dialog, u"training.kind"_s, u"practical-course"_s);
            QVERIFY(seen(u"pages"_s)); // what is filled is never hidden
        });
    }

    void aRenewalShowsTheApplicationThatStandsAmongTheEvents()
    {
        Opened o;
        const SchemeId riss(u"jp.ipa.riss"_s);
        Credential held{CredentialId(u"c"_s), riss, {}, Date(2022, 10, 1), {}, {}, {}};
        held.renewals = {{{}, Date(2025, 10, 1)}};
        Event event;
        event.id = EventId(u"v"_s);
        event.credential = held.id;
        event.kind = EventKind::Applied;
        event.on = Date(2025, 7, 14);
        QVERIFY(o.session.perform(adding({held, event})));
        (void)o.inForm([&] { return forms::edit(u"c"_s, o.session, nullptr); }, [](FormDialog &dialog) {
            auto &renewals = editorIn(dialog, u"credential.renewals"_s);
            auto *applied = renewals.findChild<FieldEditor *>(u"appliedOn"_s);
            QVERIFY(applied);
            QCOMPARE(applied->findChild<QLineEdit *>()->placeholderText(), u"2025-07-14"_s);
            QVERIFY(applied->findChild<QLabel *>(u"remark"_s)->text().contains(u"手続き"_s));
            QVERIFY(!renewals.value().toArray().first().toObject().contains("appliedOn"_L1)); // and stays there alone
        });
    }

    void noCodeIsShown()
    {
        Opened o;
        QVERIFY(o.session.perform(adding(everyRecord())));
        (void)o.inForm([&] { return forms::edit(u"ce-1"_s, o.session, nullptr); }, [](FormDialog &dialog) {
            auto &organisation = editorIn(dialog, u"certifier.organisation"_s);
            QCOMPARE(organisation.findChild<QLineEdit *>()->text(), u"A社"_s);
            QCOMPARE(organisation.value(), QJsonValue(u"cl-1"_s));
            choose(dialog, u"certifier.organisation"_s, u"別の会社"_s);
            QCOMPARE(organisation.value(), QJsonValue(u"別の会社"_s));
        });
        (void)o.inForm([&] { return forms::edit(u"ev-1"_s, o.session, nullptr); },
                       [](FormDialog &dialog) { QCOMPARE(chosenIn(dialog, u"evidence.language"_s), u"日本語"_s); });
        const std::unique_ptr<FieldEditor> currency(forms::makeEditor(o.session, RecordKind::Event, u"currency"_s));
        QCOMPARE(choicesOf(*currency).first(), u"円"_s);
    }

    void aPlanAsksForItsDayAndNoProof()
    {
        Opened o;
        const Maybe<Record> draft = Record(Plan{PlanId(u"x"_s), sampleTraining({}), {}});
        (void)o.inForm([&] { return forms::add(RecordKind::Plan, o.session, nullptr, draft); }, [](FormDialog &dialog) {
            QCOMPARE(editorIn(dialog, u"training.completedOn"_s).accessibleName(), u"修了予定日"_s);
            QVERIFY(!dialog.findChild<FieldEditor *>(u"training.certificateNumber"_s));
            type(dialog, u"training.completedOn"_s, u"x"_s);
            press(dialog, u"save"_s);
            QVERIFY(dialog.findChild<QLabel *>(u"message"_s)->text().contains(u"修了予定日"_s));
        });
    }

    void aRenewalSaysWhatFollowsAndWhatIsOpen()
    {
        Opened o;
        Credential held{CredentialId(u"c"_s),
                        SchemeId(u"jp.ipa.riss"_s),
                        u"017758"_s,
                        Date(2022, 10, 1),
                        {{Date(2025, 7, 1), Date(2025, 10, 1)}},
                        {},
                        {}};
        QVERIFY(o.session.perform(adding({held})));
        QVERIFY(o.inForm([&] { return forms::renew(u"c"_s, o.session, nullptr); }, [](FormDialog &dialog) {
            QVERIFY(dialog.windowTitle().contains(u"017758"_s));
            const auto *next = dialog.findChild<QLabel *>(u"outlook"_s);
            QVERIFY2(next->text().contains(u"2028-10-01"_s) && next->text().contains(u"2031-09-30"_s),
                     qPrintable(next->text()));
            const auto *remarks = dialog.findChild<QLabel *>(u"remarks"_s);
            QVERIFY2(remarks->text().contains(u"まだ始まって"_s), qPrintable(remarks->text()));
            // What is only counted is no warning; the count says how it differs from that of the pages.
            QVERIFY2(next->text().contains(u"更新申請を除くと、4要件中"_s), qPrintable(next->text()));
            QVERIFY(dialog.findChild<QWidget *>(u"checklist"_s));
            press(dialog, u"save"_s);
        }));
        const auto &renewals = o.session.ledger().credentials.find(u"c"_s)->renewals;
        QCOMPARE(renewals.size(), std::size_t(2));
        QCOMPARE(renewals[0], held.renewals[0]);
        QCOMPARE(renewals[1].startsOn, Date(2028, 10, 1));
    }

    void theMessageGoesWithItsFault()
    {
        Opened o;
        (void)o.inForm([&] { return forms::add(RecordKind::Client, o.session, nullptr); }, [](FormDialog &dialog) {
            auto *message = dialog.findChild<QLabel *>(u"message"_s);
            press(dialog, u"save"_s);
            QVERIFY(message->text().contains(u"呼び名"_s));
            type(dialog, u"client.code"_s, u"A"_s);
            QVERIFY2(message->text().isEmpty(), qPrintable(message->text()));
        });
    }

    void ratingsStandBesideThoseBefore()
    {
        Opened o;
        QVERIFY(o.session.perform(adding(everyRecord()))); // rated on 2026-04-01
        (void)o.inForm([&] { return forms::add(RecordKind::SelfAssessment, o.session, nullptr); },
                       [](FormDialog &dialog) {
            const auto *before = editorIn(dialog, u"self-assessment.protect"_s).findChild<QLabel *>(u"beside"_s);
            QVERIFY(before && before->text().contains(u"単独で支援できる"_s)
                    && before->text().contains(u"2026-04-01"_s));
            QVERIFY(dialog.findChild<QLabel *>(u"levels"_s)->text().contains(u"助けがあればできる"_s));
        });
    }

    void theSameFileIsAttachedOnce()
    {
        Opened o;
        const QTemporaryDir folder;
        const QString first = write(folder, u"a.txt"_s, "proof");
        const QString same = write(folder, u"b.txt"_s, "proof");
        const QString empty = write(folder, u"leer.txt"_s, {});
        QVERIFY(o.session.perform(adding({sampleTraining(u"t"_s), sampleTraining(u"u"_s)})));
        QVERIFY(o.inForm([&] { return forms::edit(u"t"_s, o.session, nullptr); }, [&](FormDialog &dialog) {
            auto &editor = editorIn(dialog, u"training.evidence"_s);
            QVERIFY(drop(&editor, {first}));
            QVERIFY(drop(&editor, {same}));
            QCOMPARE(dialog.findChild<QListWidget *>(u"tied"_s)->count(), 1);
            QVERIFY(remarkOf(editor).contains(u"すでに添付"_s));
            QVERIFY(drop(&editor, {empty}));
            QVERIFY(remarkOf(editor).contains(u"空のファイル"_s));
            dialog.findChild<QListWidget *>(u"tied"_s)->setCurrentRow(1);
            press(dialog, u"untie"_s);
            press(dialog, u"save"_s);
        }));
        QCOMPARE(o.session.ledger().evidence.size(), std::size_t(1));
        QVERIFY(o.inForm([&] { return forms::edit(u"u"_s, o.session, nullptr); }, [&](FormDialog &dialog) {
            auto &editor = editorIn(dialog, u"training.evidence"_s);
            QVERIFY(drop(&editor, {same}));
            QVERIFY(remarkOf(editor).contains(u"保管済み"_s));
            press(dialog, u"save"_s);
        }));
        QCOMPARE(o.session.ledger().evidence.size(), std::size_t(1));
        QCOMPARE(o.session.ledger().trainings.find(u"u"_s)->evidence,
                 o.session.ledger().trainings.find(u"t"_s)->evidence);
    }

    void aFileNameIsOne()
    {
        Opened o;
        QVERIFY(o.session.perform(adding(everyRecord())));
        for (const QString &wrong : {u"a/b.pdf"_s, u""_s}) {
            QVERIFY(!o.inForm([&] { return forms::edit(u"ev-1"_s, o.session, nullptr); }, [&](FormDialog &dialog) {
                type(dialog, u"evidence.fileName"_s, wrong);
                press(dialog, u"save"_s);
                QVERIFY(!editorIn(dialog, u"evidence.fileName"_s).fault().isEmpty());
            }));
        }
    }
};

KOSHIN_TEST(TestFormSense)
#include "tst_formsense.moc"
