// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencestore.h"
#include "exchange/records/ledgerjson.h"
#include "forms/editorfactory.h"
#include "forms/evidenceeditor.h"
#include "forms/fieldeditor.h"
#include "forms/formdialog.h"
#include "forms/hints.h"
#include "forms/recorddialog.h"
#include "forms/schemeeditor.h"
#include "rules/pack/schemereader.h"
#include "session/session.h"
#include "support/drop.h"
#include "support/fixtures.h"
#include "support/formvisit.h"
#include "support/preedit.h"
#include "support/program.h"
#include "text/codetext.h"
#include "text/language.h"
#include "toolkit/recordview.h"
#include "toolkit/theme.h"
#include "toolkit/widgets.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koshin;
using namespace koshin::test;

namespace {

/// The field that chooses a scheme, in a window of its own, with a field behind it.
struct SchemeField
{
    test::TemporaryLedger ledger;
    Session session;
    QWidget window;
    SchemeEditor *editor;
    QLineEdit *after;
    int edits = 0;

    explicit SchemeField(const SchemeCatalogue &schemes = readCatalogue({}).schemes)
        : session(ledger.another(), schemes, ledger.clock())
    {
        session.load();
        auto *column = new QVBoxLayout(&window);
        editor = new SchemeEditor(session);
        editor->setLabel(u"資格"_s);
        after = new QLineEdit;
        column->addWidget(editor);
        column->addStretch();
        column->addWidget(after);
        QObject::connect(editor, &FieldEditor::edited, editor, [this] { ++edits; });
        window.resize(600, 500);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) qFatal("the window did not become active");
        line()->setFocus();
    }

    [[nodiscard]] QLineEdit *line() const { return editor->findChild<QLineEdit *>(); }
    [[nodiscard]] QListView *list() const { return window.findChild<QListView *>(u"schemeList"_s); }
    [[nodiscard]] bool isOpen() const { return list() && list()->isVisible(); }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (int i = 0; i < list()->model()->rowCount(); ++i) all += list()->model()->index(i, 0).data().toString();
        return all;
    }
};

/// Visits the chooser of evidence that a press of its button opens.
template<class Visit>
void inChooser(FormDialog &dialog, Visit visit)
{
    QTimer::singleShot(0, &dialog, [visit] {
        auto *chooser = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!chooser || chooser->objectName() != u"chooseEvidence") qFatal("no list of evidence was opened");
        visit(*chooser);
        if (chooser->isVisible()) chooser->reject();
    });
    press(dialog, u"fromLedger"_s);
}

Evidence paper(const QString &id, const QString &fileName, const QString &added)
{
    Evidence e;
    e.id = EvidenceId(id);
    e.fileName = fileName;
    e.sha256 = QString(64, u'a');
    e.addedAt = Timestamp::parse(added);
    return e;
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

    /// As the packs say it.
    static Maybe<CourseLimit> limit() { return onlineCourseLimit(readCatalogue({}).schemes, {2026, 11, 22}); }

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::Japanese);
    }

    void aCredentialIsChosenByItsName()
    {
        useLanguage(Language::English);
        test::TemporaryLedger ledger;
        Session session(ledger.another(), readCatalogue({}).schemes, ledger.clock());
        session.load();
        Credential held;
        held.id = CredentialId(u"c"_s);
        held.scheme = SchemeId(u"jp.ipa.riss"_s);
        held.number = u"012345"_s;
        held.startsOn = Date(2025, 10, 1);
        QVERIFY(session.perform(test::adding({held})));
        const std::unique_ptr<FieldEditor> editor(forms::makeEditor(session, RecordKind::Event, u"credential"_s));
        QVERIFY(editor);
        const auto *choice = editor->findChild<QComboBox *>();
        QCOMPARE(choice->itemText(choice->count() - 1), u"RISS No. 012345"_s); // the form that IPA's register writes
        useLanguage(Language::Japanese);
    }

    void whatIsPastedIntoALineIsOneLine()
    {
        LineEditor editor;
        editor.findChild<QLineEdit *>()->setText(u"初動対応\n手順\tの整備\u2028（案）"_s);
        QCOMPARE(editor.value().toString(), u"初動対応 手順 の整備 （案）"_s);
    }

    // The grammar is that of tst_values, in its strict mode.
    void readsValuesAsTyped()
    {
        const auto read = [](FieldEditor &editor, const QString &text) {
            editor.findChild<QLineEdit *>()->setText(text);
            return editor.value();
        };
        DateEditor day;
        QCOMPARE(read(day, u" Ｒ７．４．１ "_s), QJsonValue(u"2025-04-01"_s));
        QCOMPARE(read(day, u"R1.4.30"_s), QJsonValue(u"R1.4.30"_s)); // as typed, for the check to refuse
        const auto isSaid = [&day](const QString &text) {
            const auto labels = day.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
        };
        QVERIFY(isSaid(u"この元号にはない日です"_s));
        QCOMPARE(read(day, u"2025-04-01（水）"_s), QJsonValue(u"2025-04-01（水）"_s));
        QVERIFY(isSaid(u"曜日が違います"_s));
        QCOMPARE(read(day, u"2025-04-01（火）"_s), QJsonValue(u"2025-04-01"_s));
        QVERIFY(isSaid(u"令和7年4月1日"_s));
        QCOMPARE(read(day, u"昨日"_s), QJsonValue(u"昨日"_s));
        MinutesEditor minutes;
        QCOMPARE(read(minutes, u"90"_s), QJsonValue(90));
        QCOMPARE(read(minutes, u"1:30"_s), QJsonValue(90));
        QCOMPARE(read(minutes, u"0.33h"_s), QJsonValue(20));
        QCOMPARE(read(minutes, u"1.5"_s), QJsonValue(u"1.5"_s));
        NumberEditor number;
        QCOMPARE(read(number, u"１，２００"_s), QJsonValue(1200));
        QCOMPARE(read(number, u"1,5"_s), QJsonValue(1.5));
        QCOMPARE(read(number, u"1,2,3"_s), QJsonValue(u"1,2,3"_s));
        number.setValue(0.000001);
        QCOMPARE(number.value(), QJsonValue(0.000001));
        number.setGrouped(true); // an amount looks as it does in lists
        number.setValue(80000);
        QCOMPARE(number.findChild<QLineEdit *>()->text(), u"80,000"_s);
        QCOMPARE(number.value(), QJsonValue(80000));
        QCOMPARE(read(number, u"1234567"_s), QJsonValue(1234567));
        Q_EMIT number.findChild<QLineEdit *>()->editingFinished();
        QCOMPARE(number.findChild<QLineEdit *>()->text(), u"1,234,567"_s);
        QCOMPARE(number.value(), QJsonValue(1234567));
    }

    void anInputMethodsEnterSavesNothing()
    {
        Opened o;
        const QString id =
            o.inForm([&] { return forms::add(RecordKind::Training, o.session, nullptr); }, [](FormDialog &dialog) {
            type(dialog, u"training.title"_s, u"course"_s);
            choose(dialog, u"training.kind"_s, u"course"_s);
            type(dialog, u"training.completedOn"_s, u"R8.5.20"_s);
            type(dialog, u"training.minutes"_s, u"6h"_s);
            auto *line = editorIn(dialog, u"training.title"_s).findChild<QLineEdit *>();
            test::enterWhileComposing(line);
            QTest::keyClick(line, Qt::Key_Escape);
            QVERIFY(dialog.isVisible());
            test::compose(line, {});
            dialog.reject();
        });
        QVERIFY(id.isEmpty());
        QCOMPARE(o.session.ledger().trainings.size(), std::size_t(0));
    }

    void addsTrainingAsTyped()
    {
        Opened o;
        const QString id =
            o.inForm([&] { return forms::add(RecordKind::Training, o.session, nullptr); }, [](FormDialog &dialog) {
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
            const bool holder = kind == RecordKind::Plan || kind == RecordKind::Template;
            if (kind == RecordKind::Evidence || holder || kind == RecordKind::Criterion) continue;
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
        for (const char *own : {"id", "recordedAt", "completedAt", "contentKey", "confirmationForm"}) {
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
        const QString id =
            o.inForm([&] { return forms::add(RecordKind::Evidence, o.session, nullptr); }, [&](FormDialog &dialog) {
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
        const QString id =
            o.inForm([&] { return forms::add(RecordKind::Plan, o.session, nullptr, draft); }, [](FormDialog &dialog) {
            type(dialog, u"training.title"_s, u"Next course"_s);
            press(dialog, u"save"_s);
        });
        const Plan *saved = o.session.ledger().plans.find(id);
        QVERIFY(saved);
        QCOMPARE(std::get<Training>(saved->intended).title, u"Next course"_s);
        QCOMPARE(saved->note, Maybe<QString>(u"予定"_s));
    }

    /// A template keeps what comes again; day, proof and confirmation are those of each use.
    void makesATemplateOfARecord()
    {
        Opened o;
        Training done = test::sampleTraining(u"t"_s);
        done.certificateNumber = u"C-1"_s;
        const Maybe<Record> draft = Record(Template{{}, u"毎月"_s, done});
        const QString id = o.inForm([&] { return forms::add(RecordKind::Template, o.session, nullptr, draft); },
                                    [](FormDialog &dialog) {
            QVERIFY(!dialog.findChild<FieldEditor *>(u"training.completedOn"_s));
            QVERIFY(!dialog.findChild<FieldEditor *>(u"training.certificateNumber"_s));
            type(dialog, u"template.name"_s, u"Monthly course"_s);
            press(dialog, u"save"_s);
        });
        const Template *saved = o.session.ledger().templates.find(id);
        QVERIFY(saved);
        QCOMPARE(saved->name, u"Monthly course"_s);
        QCOMPARE(std::get<Training>(saved->intended).minutes, 360);
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
        const QString id =
            o.inForm([&] { return forms::firstCredential(o.session, nullptr); }, [&](FormDialog &dialog) {
            type(dialog, u"credential.startsOn"_s, u"2025-10-01"_s);
            seen = dialog.findChild<QLabel *>(u"preview"_s)->text();
            press(dialog, u"save"_s);
        });
        QVERIFY2(seen.contains(u"2028-09-30"_s), qPrintable(seen)); // three years less a day
        QVERIFY(o.session.ledger().credentials.find(id));
    }

    // The first day is called what it is called there: RISS is registered, CISSP certified.
    void theFirstDayIsNamedByTheScheme()
    {
        Opened o;
        (void)o.inForm([&] { return forms::firstCredential(o.session, nullptr); }, [&](FormDialog &dialog) {
            auto &scheme = editorIn(dialog, u"credential.scheme"_s);
            auto &day = editorIn(dialog, u"credential.startsOn"_s);
            for (const auto &[id, name] :
                 {std::pair(u"jp.ipa.riss"_s, u"登録日"_s), std::pair(u"org.isc2.cissp"_s, u"認定日・登録日"_s)}) {
                scheme.setValue(id);
                Q_EMIT scheme.edited();
                QCOMPARE(day.input()->accessibleName(), name);
                bool seen = false;
                for (const auto *label : dialog.findChildren<QLabel *>()) seen = seen || label->text() == name;
                QVERIFY2(seen, qPrintable(name));
            }
            dialog.reject();
        });
    }

    void typingFindsAScheme()
    {
        SchemeField f;
        QTest::keyClicks(f.line(), u"cism"_s);
        QVERIFY(f.isOpen());
        QCOMPARE(f.rows().size(), 2); // under its issuer
        QCOMPARE(f.rows()[0], u"ISACA"_s);
        QVERIFY(!f.list()->model()->index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(f.rows()[1].contains(u"CISM"));
        QVERIFY(f.list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"ISACA"));
        QVERIFY(f.list()->accessibleName().contains(u"資格"));
        QCOMPARE(f.edits, 0); // only sought so far
        QTest::keyClick(f.line(), Qt::Key_Return);
        QVERIFY(!f.isOpen());
        QCOMPARE(f.editor->value(), QJsonValue(u"org.isaca.cism"_s));
        QCOMPARE(f.edits, 1);
        QVERIFY(f.line()->text().contains(u"CISM"));
    }

    void schemesAreChosenByTheKeyboardAlone()
    {
        SchemeField f;
        QTest::keyClick(f.line(), Qt::Key_Down);
        QVERIFY(f.isOpen() && f.list()->hasFocus());
        QVERIFY(f.current().contains(u"登録セキスペ")); // first for readers of Japanese
        QTest::keyClick(f.list(), Qt::Key_Up);
        QVERIFY(f.line()->hasFocus());
        QTest::keyClick(f.line(), Qt::Key_Down);
        QTest::keyClick(f.list(), Qt::Key_Down); // over the next issuer's heading
        QVERIFY(f.list()->currentIndex().flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(!f.current().contains(u"登録セキスペ"));
        QTest::keyClicks(f.list(), u"ri"_s); // typing goes on in the field
        QVERIFY(f.line()->hasFocus());
        QCOMPARE(f.line()->text(), u"ri"_s);
        QTest::keyClick(f.line(), Qt::Key_Escape);
        QVERIFY(!f.isOpen() && f.window.isVisible());
        f.line()->selectAll();
        QTest::keyClicks(f.line(), u"pmp"_s);
        QTest::keyClick(f.line(), Qt::Key_Down);
        QTest::keyClick(f.list(), Qt::Key_Return);
        QCOMPARE(f.editor->value(), QJsonValue(u"org.pmi.pmp"_s));
        QVERIFY(f.line()->hasFocus());
    }

    void anOwnPackIsMarked()
    {
        SchemeCatalogue schemes = readCatalogue({}).schemes;
        auto own = std::make_shared<Scheme>(*schemes.value(u"org.pmi.pmp"_s));
        own->isHoldersOwn = true;
        schemes.insert(u"org.pmi.pmp"_s, own);
        SchemeField f(schemes);
        QTest::keyClicks(f.line(), u"pmp"_s);
        const QModelIndex row = f.list()->currentIndex();
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().endsWith(u"自作の制度"));
    }

    void whatIsOnlySoughtIsNotChosen()
    {
        SchemeField f;
        QTest::keyClicks(f.line(), u"ccsp"_s);
        QTest::keyClick(f.line(), Qt::Key_Tab); // the only one is taken along
        QVERIFY(f.after->hasFocus() && !f.isOpen());
        QCOMPARE(f.editor->value(), QJsonValue(u"org.isc2.ccsp"_s));
        f.line()->setFocus();
        f.line()->selectAll();
        QTest::keyClicks(f.line(), u"zzz"_s);
        QCOMPARE(f.rows(), QStringList{u"その名前の制度はありません。"_s});
        QTest::keyClick(f.line(), Qt::Key_Return); // nothing there to choose
        QCOMPARE(f.editor->value(), QJsonValue(u"org.isc2.ccsp"_s));
        f.after->setFocus();
        QVERIFY(f.line()->text().contains(u"CCSP")); // as it was
        f.editor->setValue(u"x.gone"_s);             // of a pack that is no more
        QCOMPARE(f.editor->value(), QJsonValue(u"x.gone"_s));
        QCOMPARE(f.line()->text(), u"x.gone"_s);
    }

    void aPressElsewhereClosesTheList()
    {
        SchemeField f;
        QTest::mouseClick(f.line(), Qt::LeftButton);
        QVERIFY(f.isOpen());
        QTest::mouseClick(&f.window, Qt::LeftButton, {}, QPoint(300, 496));
        QVERIFY(!f.isOpen());
        QTest::mouseClick(f.line(), Qt::LeftButton);
        const QModelIndex riss = f.list()->model()->index(1, 0);
        QTest::mouseClick(f.list()->viewport(), Qt::LeftButton, {}, f.list()->visualRect(riss).center());
        QCOMPARE(f.editor->value(), QJsonValue(u"jp.ipa.riss"_s));
        QVERIFY(!f.isOpen());
    }

    void theRenewalShowsItsSteps()
    {
        Opened o;
        QVERIFY(o.session.perform(test::adding({Credential{CredentialId(u"c"_s),
                                                           SchemeId(u"jp.ipa.riss"_s),
                                                           u"017758"_s,
                                                           Date(2025, 10, 1),
                                                           {},
                                                           CredentialStatus::Active,
                                                           {}}})));
        o.inForm([&] { return forms::renew(u"c"_s, o.session, nullptr); }, [](FormDialog &d) {
            auto *steps = d.findChild<QWidget *>(u"checklist"_s);
            QVERIFY(steps);
            QStringList said;
            for (const QLabel *label : steps->findChildren<QLabel *>()) said += label->text();
            QVERIFY(said.contains(u"更新の要件"_s));
            QVERIFY(said.contains(u"申請の手数料はありません。"_s));
            QVERIFY(steps->findChild<QAbstractButton *>(u"address"_s)->isEnabled());
        });
    }

    void recordsARenewal()
    {
        Opened o;
        QVERIFY(o.session.perform(test::adding(
            {Credential{CredentialId(u"c"_s), SchemeId(u"jp.ipa.riss"_s), {}, Date(2025, 10, 1), {}, {}, {}}})));
        QVERIFY(o.inForm([&] { return forms::renew(u"c"_s, o.session, nullptr); },
                         [](FormDialog &dialog) { press(dialog, u"save"_s); }));
        const auto &renewals = o.session.ledger().credentials[0].renewals;
        QCOMPARE(renewals.size(), std::size_t(1));
        QCOMPARE(renewals[0].startsOn, Date(2028, 10, 1));
    }

    void showsFaultsBesideTheirFields()
    {
        Opened o;
        const QString id =
            o.inForm([&] { return forms::add(RecordKind::Practice, o.session, nullptr); }, [](FormDialog &dialog) {
            const auto fault = [&](const QString &name) { return dialog.findChild<FieldEditor *>(name)->fault(); };
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

    void namesTheFieldsAtFaultBesideSave()
    {
        Opened o;
        o.inForm([&] { return forms::add(RecordKind::Training, o.session, nullptr); }, [](FormDialog &dialog) {
            auto *message = dialog.findChild<QLabel *>(u"message"_s);
            type(dialog, u"training.title"_s, u"Course"_s);
            choose(dialog, u"training.kind"_s, u"online-course"_s);
            type(dialog, u"training.completedOn"_s, {});
            type(dialog, u"training.minutes"_s, u"abc"_s);
            press(dialog, u"save"_s);
            const QString completed = text::fieldLabel(RecordKind::Training, u"completedOn"_s);
            const QString minutes = text::fieldLabel(RecordKind::Training, u"minutes"_s);
            QVERIFY2(message->text().endsWith(completed + u"、"_s + minutes), qPrintable(message->text()));
            type(dialog, u"training.minutes"_s, u"360"_s);
            press(dialog, u"save"_s);
            QVERIFY(message->text().endsWith(completed));
            QVERIFY(!message->text().contains(minutes));
        });
    }

    void hints_data()
    {
        QTest::addColumn<QJsonObject>("typed");
        QTest::addColumn<bool>("planned");
        QTest::addColumn<QStringList>("fields");
        const QJsonObject complete{{u"kind"_s, u"online-course"_s},
                                   {u"startedOn"_s, u"2026-05-01"_s},
                                   {u"completedOn"_s, u"2026-05-20"_s},
                                   {u"minutes"_s, 360},
                                   {u"certificateNumber"_s, u"C-1"_s}};
        const auto with = [&complete](const QString &field, const QJsonValue &value) {
            QJsonObject changed = complete;
            if (value.isNull()) changed.remove(field);
            else changed.insert(field, value);
            return changed;
        };
        const QStringList none;
        QTest::newRow("nothing typed") << QJsonObject() << false << none;
        QTest::newRow("complete") << complete << false << none;
        QTest::newRow("no time") << with(u"minutes"_s, 0) << false << QStringList{u"minutes"_s};
        QTest::newRow("no start") << with(u"startedOn"_s, {}) << false << QStringList{u"startedOn"_s};
        QTest::newRow("no certificate") << with(u"certificateNumber"_s, {}) << false
                                        << QStringList{u"certificateNumber"_s};
        // 2026-02-19 + 90 days = 2026-05-20: nine days are left in February, then 31 + 30 + 20
        QTest::newRow("the ninetieth day") << with(u"startedOn"_s, u"2026-02-19"_s) << false << none;
        QTest::newRow("a day later") << with(u"startedOn"_s, u"2026-02-18"_s) << false << QStringList{u"completedOn"_s};
        QTest::newRow("the clock runs") << with(u"completedOn"_s, {}) << false << QStringList{u"startedOn"_s};
        QTest::newRow("planned") << with(u"certificateNumber"_s, {}) << true << QStringList{u"startedOn"_s};
        QTest::newRow("late and to come")
            << with(u"completedOn"_s, u"2026-12-01"_s) << false << QStringList{u"completedOn"_s, u"completedOn"_s};
        QTest::newRow("a seminar asks for no certificate")
            << QJsonObject{{u"kind"_s, u"seminar"_s}, {u"completedOn"_s, u"2026-05-20"_s}, {u"minutes"_s, 60}} << false
            << none;
    }
    void hints()
    {
        QFETCH(QJsonObject, typed);
        QFETCH(bool, planned);
        QFETCH(QStringList, fields);
        QStringList found;
        for (const auto &hint : forms::hintsOn(RecordKind::Training, typed, planned, {2026, 11, 22}, limit()))
            found += hint.field;
        QCOMPARE(found, fields);
    }

    void hintsStandTogetherAndStopNoOne()
    {
        Opened o;
        const QString id =
            o.inForm([&] { return forms::add(RecordKind::Training, o.session, nullptr); }, [](FormDialog &dialog) {
            choose(dialog, u"training.kind"_s, u"online-course"_s);
            type(dialog, u"training.title"_s, u"Course"_s);
            type(dialog, u"training.startedOn"_s, u"2026-05-01"_s);
            type(dialog, u"training.completedOn"_s, u"2026-12-01"_s); // after 90 days, and after today
            type(dialog, u"training.minutes"_s, u"0"_s);
            const QString completed = editorIn(dialog, u"training.completedOn"_s).hint();
            QCOMPARE(completed.count(u'▲'), 2);
            QVERIFY2(completed.contains(u"90日"_s) && completed.contains(u"受講料"_s)
                         && completed.contains(u"申し込"_s),
                     qPrintable(completed));
            QCOMPARE(editorIn(dialog, u"training.minutes"_s).hint().count(u'▲'), 1);
            QVERIFY(editorIn(dialog, u"training.minutes"_s).fault().isEmpty());
            type(dialog, u"training.minutes"_s, u"360"_s);
            QVERIFY(editorIn(dialog, u"training.minutes"_s).hint().isEmpty());
            type(dialog, u"training.minutes"_s, u"0"_s);
            press(dialog, u"save"_s);
        });
        QVERIFY(o.session.ledger().trainings.find(id));
    }

    void saysWhenTheClockRunsOut()
    {
        const QJsonObject started{{u"kind"_s, u"online-course"_s}, {u"startedOn"_s, u"2026-02-19"_s}};
        const auto hints = forms::hintsOn(RecordKind::Training, started, false, {2026, 3, 1}, limit());
        QCOMPARE(hints.size(), std::size_t(1));
        QVERIFY2(hints[0].sentence.contains(u"2026-05-20"_s), qPrintable(hints[0].sentence));
        QVERIFY(hints[0].sentence.contains(u"受講料"_s));
    }

    void tiesAndUntiesEvidenceOfTheLedger()
    {
        Opened o;
        Training training = test::sampleTraining(u"t"_s);
        training.evidence = {EvidenceId(u"a"_s)};
        QVERIFY(o.session.perform(test::adding({paper(u"a"_s, u"tied.pdf"_s, u"2026-01-02T03:04:05Z"_s),
                                                paper(u"b"_s, u"修了証.pdf"_s, u"2026-02-03T03:04:05Z"_s),
                                                paper(u"c"_s, u"slides.pdf"_s, u"2026-03-04T03:04:05Z"_s), training})));
        QVERIFY(o.inForm([&] { return forms::edit(u"t"_s, o.session, nullptr); }, [](FormDialog &dialog) {
            auto *tied = dialog.findChild<QListWidget *>(u"tied"_s);
            QCOMPARE(tied->count(), 1);
            QVERIFY(tied->item(0)->text().contains(u"tied.pdf"_s) && tied->item(0)->text().contains(u"2026-01-02"_s));
            inChooser(dialog, [](QDialog &chooser) {
                auto *list = chooser.findChild<RecordView *>(u"offered"_s);
                auto *search = chooser.findChild<QLineEdit *>(u"search"_s);
                QCOMPARE(list->model()->rowCount(), 2); // what is tied is not offered
                QVERIFY(!chooser.findChild<QAbstractButton *>(u"tie"_s)->isEnabled());
                search->setText(u"2026-03"_s);
                QCOMPARE(list->model()->rowCount(), 1);
                search->setText(u"修了"_s);
                QCOMPARE(list->model()->rowCount(), 1);
                list->selectAll();
                chooser.findChild<QAbstractButton *>(u"tie"_s)->click();
            });
            QCOMPARE(tied->count(), 2);
            inChooser(dialog, [](QDialog &chooser) { chooser.reject(); });
            QCOMPARE(tied->count(), 2);
            tied->setCurrentRow(0);
            press(dialog, u"untie"_s);
            press(dialog, u"save"_s);
        }));
        QCOMPARE(o.session.ledger().trainings.find(u"t"_s)->evidence, std::vector{EvidenceId(u"b"_s)});
        QCOMPARE(o.session.ledger().evidence.size(), std::size_t(3)); // untied, not removed
    }

    // Until it is saved, a form holds where its files lie, and nothing else.
    void saysWhatItDoesNotTake()
    {
        Opened o;
        (void)o.inForm([&] { return forms::add(RecordKind::Training, o.session, nullptr); }, [](FormDialog &dialog) {
            auto *editor = &editorIn(dialog, u"training.evidence"_s);
            for (const bool isPicture : {true, false}) {
                QMimeData data;
                data.setUrls({QUrl(u"https://example.com/secret/a.png"_s)});
                if (isPicture) data.setData(u"image/png"_s, "bytes");
                QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
                QCoreApplication::sendEvent(editor, &enter);
                QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
                QCoreApplication::sendEvent(editor, &event);
                const QString said = editor->findChild<QLabel *>(u"remark"_s)->text();
                QCOMPARE(said.contains(u"example.com"_s), !isPicture);
                QVERIFY(!said.isEmpty() && !said.contains(u"secret"_s));
                QVERIFY(qobject_cast<EvidenceEditor *>(editor)->newFiles().isEmpty());
            }
        });
    }

    void takesDroppedFilesAsEvidence()
    {
        Opened o;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"dropped.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("proof");
        file.close();
        QVERIFY(o.session.perform(test::adding({test::sampleTraining(u"t"_s)})));
        QVERIFY(o.inForm([&] { return forms::edit(u"t"_s, o.session, nullptr); }, [&](FormDialog &dialog) {
            auto *list = dialog.findChild<QListWidget *>(u"tied"_s);
            auto *editor = &editorIn(dialog, u"training.evidence"_s);
            QVERIFY(test::drop(editor, {folder.path(), path})); // the folder is left out
            QCOMPARE(list->count(), 1);
            press(dialog, u"save"_s);
        }));
        QCOMPARE(o.session.ledger().evidence.size(), std::size_t(1));
        const auto &kept = o.session.ledger().evidence[0];
        QCOMPARE(kept.fileName, u"dropped.txt"_s);
        QVERIFY(o.session.workspace().evidence().verify(kept.sha256));
        QVERIFY(o.session.undo()); // file and tie came in one step
        QVERIFY(o.session.ledger().evidence.empty());
        QVERIFY(o.session.ledger().trainings.find(u"t"_s)->evidence.empty());
    }

    void tabFollowsTheEye()
    {
        Opened o;
        QVERIFY(o.session.perform(test::adding(test::everyRecord())));
        for (const Record &record : test::everyRecord()) {
            o.inForm([&] { return forms::edit(idOf(record), o.session, nullptr); }, [](FormDialog &dialog) {
                dialog.resize(800, 1'600);
                QTest::qWait(20); // until it is laid out
                RecordForm *form = dialog.form();
                QList<QWidget *> stops;
                for (QWidget *next = form->nextInFocusChain(); next != form; next = next->nextInFocusChain()) {
                    if (!form->isAncestorOf(next)) continue;
                    const bool stop = next->isVisible() && !next->focusProxy() && next->isEnabled()
                                      && (next->focusPolicy() & Qt::TabFocus);
                    const bool inner = next->parentWidget()->inherits("QComboBox") || next->inherits("QScrollBar")
                                       || next->objectName().startsWith(u"qt_"_s);
                    if (stop && !inner) stops += next;
                }
                QVERIFY(stops.size() >= 4);
                const auto place = [form](QWidget *w) { return QRect(w->mapTo(form, QPoint()), w->size()); };
                for (qsizetype i = 1; i < stops.size(); ++i) {
                    const QRect before = place(stops[i - 1]);
                    const QRect after = place(stops[i]);
                    const bool below = after.center().y() >= before.top();
                    const bool right = after.left() > before.left() || after.top() >= before.bottom();
                    QVERIFY2(below && right,
                             qPrintable(stops[i - 1]->accessibleName() + u" → "_s + stops[i]->accessibleName()));
                }
            });
        }
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

KOSHIN_TEST(TestForms)
#include "tst_forms.moc"
