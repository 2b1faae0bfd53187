// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/quickentryline.h"
#include "exchange/quick/quickentry.h"
#include "exchange/records/ledgerjson.h"
#include "forms/fieldeditor.h"
#include "forms/formdialog.h"
#include "forms/recorddialog.h"
#include "operations/attach.h"
#include "parts/doubledialog.h"
#include "parts/filecommands.h"
#include "parts/importpreview.h"
#include "rules/pack/schemereader.h"
#include "session/session.h"
#include "support/fixtures.h"
#include "support/program.h"
#include "support/taking.h"
#include "toolkit/prompts.h"
#include "window/recordcommands.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

// Expired on 2026-09-30; the application of 2026-07-10 lies in its term.
const char *const ledgerFile = R"({"format": "koshin-ledger", "version": 1,
  "credentials": [{"id": "c", "scheme": "jp.ipa.riss", "number": "017758", "startsOn": "2023-10-01"}],
  "trainings": [{"id": "t", "title": "オンライン講習", "kind": "online-course", "completedOn": "2026-05-20", "minutes": 360, "evidence": ["z"]}],
  "evidence": [{"id": "z", "fileName": "修了証.pdf", "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}],
  "events": [{"id": "v", "credential": "c", "kind": "applied", "on": "2026-07-10"}]})";

/// Answers the question for a file as a person would.
class Chosen : public Prompts
{
public:
    explicit Chosen(QString file) : m_file(std::move(file)) {}
    QStringList filesToOpen(QWidget *, const QString &, const QString &, bool) override { return {m_file}; }

private:
    QString m_file;
};

/// The same ledger twice: one is for the window, one for the command line.
class Fronts
{
public:
    test::TemporaryLedger windows;
    test::TemporaryLedger verbs;
    std::unique_ptr<Session> session;
    QTemporaryDir folder;

    Fronts()
    {
        write(u"start.json"_s, ledgerFile);
        for (test::TemporaryLedger *ledger : {&windows, &verbs}) {
            if (!test::takeFile(**ledger, path(u"start.json"_s))) qFatal("the start is refused");
        }
        session = std::make_unique<Session>(windows.another(), readCatalogue({}).schemes, windows.clock());
        session->load();
        session->setAsOf(Date(2026, 8, 1));
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("not written");
    }
    /// Runs a verb; what it printed.
    QString verb(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(KOSHIN_PROGRAM),
                      QStringList{u"--lang"_s, u"en"_s, u"--as-of"_s, u"2026-08-01"_s, u"--data"_s, verbs.folder()}
                          + arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitCode() != 0) qWarning() << process.readAllStandardError();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
    /// Opens a form, types into it and saves.
    template<class Open>
    void form(Open open, const QList<std::pair<QString, QJsonValue>> &typed)
    {
        QTimer::singleShot(0, session.get(), [typed] {
            auto *dialog = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
            if (!dialog) qFatal("no form was opened");
            for (const auto &[name, value] : typed) {
                auto *editor = dialog->findChild<FieldEditor *>(name);
                if (!editor) qFatal("no editor %s", qPrintable(name));
                QJsonObject whole = editor->value().toObject();
                for (const auto &part : value.toObject().keys()) whole.insert(part, value[part]);
                editor->setValue(value.isObject() ? QJsonValue(whole) : value);
                Q_EMIT editor->edited();
            }
            dialog->findChild<QAbstractButton *>(u"save"_s)->click();
            if (dialog->isVisible()) dialog->reject();
        });
        (void)open();
    }

    /// What a ledger's journal says of its newest entry, and what it holds; ids and moments are its own.
    static QString traceOf(test::TemporaryLedger &ledger)
    {
        const auto workspace = ledger.another();
        const auto newest = workspace->history(1, true);
        const auto all = workspace->ledger();
        if (!newest || newest->empty() || !all) return u"(unread)"_s;
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        if (!writeLedger(out, **all)) return u"(unwritten)"_s;
        QString text = QString::fromUtf8(out.data());
        static const QRegularExpression uuid(u"[0-9a-f]{8}-[0-9a-f-]{27}"_s);
        static const QRegularExpression moment(u"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"_s);
        text.replace(uuid, u"(id)"_s).replace(moment, u"(moment)"_s);
        const JournalEntry &entry = newest->front();
        return u"%1 %2 %3 %4\n"_s.arg(codeName(entry.code), entry.field, entry.kind ? codeName(*entry.kind) : QString())
                   .arg(entry.count)
               + text;
    }
};

} // namespace

/// The same deed from window and from command line gives the same entry in the journal, and the same ledger.
class TestBothFronts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaveTheSameEntry_data();
    void leaveTheSameEntry();
    void refuseTheSame();
};

using Deed = std::function<void(Fronts &)>;
Q_DECLARE_METATYPE(Deed)

namespace {

void renewByForm(Fronts &f)
{
    f.form([&] { return forms::renew(u"c"_s, *f.session, nullptr); }, {});
}
void renewByVerb(Fronts &f)
{
    f.verb({u"renew"_s, u"c"_s});
}

void importByWindow(Fronts &f)
{
    Prompts::use(std::make_unique<Chosen>(f.path(u"more.json"_s)));
    QTimer agree; // the trial before it has a dialog of its own
    QObject::connect(&agree, &QTimer::timeout, f.session.get(), [] {
        if (auto *dialog = qobject_cast<ImportPreview *>(QApplication::activeModalWidget())) dialog->accept();
    });
    agree.start(20);
    (void)filecommands::importLedger(filecommands::fileToImport(nullptr), *f.session, nullptr);
    Prompts::use(nullptr);
}

/// Takes in a file or folder with the window; the person answers each double so.
void takeInByWindow(Fronts &f, const QString &place, Doubles what, bool forAll)
{
    Prompts::use(std::make_unique<Chosen>(place));
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, f.session.get(), [&] {
        auto *dialog = qobject_cast<DoubleDialog *>(QApplication::activeModalWidget());
        if (auto *preview = qobject_cast<ImportPreview *>(QApplication::activeModalWidget())) preview->accept();
        if (!dialog) return;
        dialog->findChild<QCheckBox *>(u"forAll"_s)->setChecked(forAll);
        dialog->findChild<QAbstractButton *>(codeName(what))->click();
    });
    answering.start(20);
    (void)filecommands::importLedger(filecommands::fileToImport(nullptr), *f.session, nullptr);
    Prompts::use(nullptr);
}

/// Training and event of the start with other contents, and an event more. New ids begin with a hexadecimal digit, and
/// so come before theirs.
void writeDoubles(Fronts &f)
{
    f.write(u"doubles.json"_s, R"({"format": "koshin-ledger", "version": 1,
        "trainings": [{"id": "t", "title": "講習", "kind": "online-course", "completedOn": "2026-05-20", "minutes": 300}],
        "events": [{"id": "v", "credential": "c", "kind": "applied", "on": "2026-07-11"},
                   {"id": "v2", "credential": "c", "kind": "reported", "on": "2026-07-12"}]})");
}

/// A second ledger with a file of evidence.
QString otherLedger(Fronts &f)
{
    const QString folder = f.path(u"other"_s);
    const auto workspace = Workspace::open(folder, f.windows.clock());
    if (!workspace) qFatal("no other ledger");
    f.write(u"proof.txt"_s, "proof");
    f.write(u"there.json"_s, R"({"format": "koshin-ledger", "version": 1,
        "trainings": [{"id": "t3", "title": "研修", "kind": "seminar", "completedOn": "2026-06-01", "minutes": 60}]})");
    if (!test::takeFile(**workspace, f.path(u"there.json"_s))) qFatal("the other ledger stays empty");
    auto files = receiveFiles((*workspace)->evidence(), {f.path(u"proof.txt"_s)});
    if (!files || !attach(**workspace, u"t3"_s, std::move(*files), f.windows.clock(), [] { return u"ev"_s; }))
        qFatal("no evidence");
    return folder;
}

void writeMore(Fronts &f)
{
    f.write(u"more.json"_s,
            R"({"format": "koshin-ledger", "version": 1, "trainings": [{"id": "t2", "title": "研修", "kind": "seminar",
        "completedOn": "2026-06-01", "minutes": 120}]})");
}

} // namespace

void TestBothFronts::leaveTheSameEntry_data()
{
    QTest::addColumn<Deed>("window");
    QTest::addColumn<Deed>("verb");
    const auto row = [](const char *name, Deed window, Deed verb) { QTest::newRow(name) << window << verb; };
    row("add", [](Fronts &f) {
        f.form([&] { return forms::add(RecordKind::Client, *f.session, nullptr); },
               {{u"client.code"_s, u"A社"_s}, {u"client.industry"_s, u"製造"_s}});
    }, [](Fronts &f) { f.verb({u"add"_s, u"client"_s, u"--code"_s, u"A社"_s, u"--industry"_s, u"製造"_s}); });
    row("change", [](Fronts &f) {
        f.form([&] { return forms::edit(u"t"_s, *f.session, nullptr); },
               {{u"training.title"_s, u"オンライン講習2026"_s}});
    }, [](Fronts &f) { f.verb({u"set"_s, u"t"_s, u"title=オンライン講習2026"_s}); });
    row("remove", [](Fronts &f) { RecordCommands(*f.session, nullptr).remove({u"t"_s}); },
        [](Fronts &f) { f.verb({u"remove"_s, u"t"_s}); });
    row("remove a file in use", [](Fronts &f) { RecordCommands(*f.session, nullptr).detach({u"z"_s}); },
        [](Fronts &f) { f.verb({u"remove"_s, u"z"_s, u"--detach"_s}); });
    row("renew", renewByForm, renewByVerb);
    row("holder", [](Fronts &f) { (void)f.session->perform(settingHolder({u"山田"_s, {}})); },
        [](Fronts &f) { f.verb({u"set"_s, u"holder"_s, u"name=山田"_s}); });
    row("quick line", [](Fronts &f) {
        const QuickEntry entry =
            QuickEntryReader(f.session->ledger()).read(u"2h クラウド 設定の見直し"_s, Date(2026, 8, 1));
        (void)recordEntry(entry, *f.session, nullptr, false);
    }, [](Fronts &f) { f.verb({u"quick"_s, u"2h クラウド 設定の見直し"_s}); });
    row("criterion", [](Fronts &f) {
        f.form([&] {
            return forms::editCriterion(SchemeId(u"jp.ipa.riss"_s), u"deemed-practical"_s, *f.session, nullptr);
        }, {{u"criterion.values"_s, QJsonObject{{u"engagements"_s, 3}}}});
    }, [](Fronts &f) { f.verb({u"set"_s, u"jp.ipa.riss/deemed-practical"_s, u"values.engagements=3"_s}); });
    row("attach", [](Fronts &f) {
        f.write(u"proof.txt"_s, "proof");
        (void)f.session->attach(u"t"_s, {f.path(u"proof.txt"_s)});
    }, [](Fronts &f) { f.verb({u"attach"_s, u"t"_s, f.path(u"proof.txt"_s)}); });
    row("import", [](Fronts &f) {
        writeMore(f);
        importByWindow(f);
    }, [](Fronts &f) { f.verb({u"import"_s, f.path(u"more.json"_s)}); });
    for (const Doubles what : {Doubles::Skip, Doubles::Replace, Doubles::KeepBoth}) {
        const QString name = codeName(what);
        row(qPrintable(u"doubles: "_s + name), [what](Fronts &f) {
            writeDoubles(f);
            takeInByWindow(f, f.path(u"doubles.json"_s), what, true);
        }, [name](Fronts &f) { f.verb({u"import"_s, f.path(u"doubles.json"_s), u"--doubles"_s, name}); });
    }
    row("doubles: one by one", [](Fronts &f) {
        writeDoubles(f);
        takeInByWindow(f, f.path(u"doubles.json"_s), Doubles::Replace, false);
    }, [](Fronts &f) { f.verb({u"import"_s, f.path(u"doubles.json"_s), u"--replace"_s}); });
    row("another ledger", [](Fronts &f) { takeInByWindow(f, otherLedger(f) + u"/koshin.db"_s, Doubles::Skip, false); },
        [](Fronts &f) {
        f.verb({u"import"_s, f.path(u"other"_s)});
        for (test::TemporaryLedger *ledger : {&f.windows, &f.verbs}) {
            const auto workspace = ledger->another();
            const auto now = workspace->ledger();
            QVERIFY(now && (*now)->evidence.find(u"ev"_s));
            QVERIFY(workspace->evidence().verify((*now)->evidence.find(u"ev"_s)->sha256));
        }
    });
    row("undo", [](Fronts &f) {
        renewByForm(f);
        RecordCommands(*f.session, nullptr).undo();
    }, [](Fronts &f) {
        renewByVerb(f);
        f.verb({u"undo"_s});
    });
    row("redo", [](Fronts &f) {
        renewByForm(f);
        RecordCommands(*f.session, nullptr).undo();
        RecordCommands(*f.session, nullptr).redo();
    }, [](Fronts &f) {
        renewByVerb(f);
        f.verb({u"undo"_s});
        f.verb({u"redo"_s});
    });
}

void TestBothFronts::leaveTheSameEntry()
{
    QFETCH(Deed, window);
    QFETCH(Deed, verb);
    Fronts f;
    const QString before = Fronts::traceOf(f.windows);
    QCOMPARE(Fronts::traceOf(f.verbs), before);
    window(f);
    verb(f);
    const QString after = Fronts::traceOf(f.windows);
    QVERIFY(after != before);
    QCOMPARE(Fronts::traceOf(f.verbs), after);
}

// A credential of a scheme that nobody knows.
void TestBothFronts::refuseTheSame()
{
    Fronts f;
    const Credential unknown{
        CredentialId(u"x"_s), SchemeId(u"org.example.unknown"_s), {}, Date(2026, 1, 1), {}, {}, {}};
    const auto inWindow = f.session->perform(adding({unknown}, f.session->knowsScheme(), f.session->clock().now()));
    QVERIFY(!inWindow);
    QCOMPARE(inWindow.error().code, ErrorCode::UnknownScheme);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"org\\.example\\.unknown"_s));
    f.verb({u"add"_s, u"credential"_s, u"--scheme"_s, u"org.example.unknown"_s, u"--starts-on"_s, u"2026-01-01"_s});
    QCOMPARE(Fronts::traceOf(f.verbs), Fronts::traceOf(f.windows));
}

KOSHIN_TEST(TestBothFronts)
#include "tst_bothfronts.moc"
