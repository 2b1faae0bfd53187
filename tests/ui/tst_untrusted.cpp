// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/check.h"
#include "support/clipping.h"
#include "support/program.h"
#include "support/samplewindow.h"
#include "text/language.h"
#include "toolkit/roles.h"
#include "toolkit/shown.h"

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

const QString markup = u"<b>bold</b><img src=x>&amp;\u202egpj.exe\u2066"_s;
const QString controls = u"\u001b[31m\nA second line"_s;

bool isWild(QChar c, bool linesToo)
{
    if (c == u'\n' || c == u'\t') return linesToo;
    const ushort u = c.unicode();
    return c.category() == QChar::Other_Control || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e)
           || (u >= 0x2060 && u <= 0x2069);
}

bool isRaw(const QString &text, bool linesToo = false)
{
    return std::ranges::any_of(text, [linesToo](QChar c) { return isWild(c, linesToo); });
}

/// A tip that says markup instead of showing it, or shows the marks of escaping.
bool isBadTip(const QString &tip)
{
    if (tip.isEmpty()) return false;
    if (!Qt::mightBeRichText(tip)) return tip.contains(u"&lt;"_s) || tip.contains(u"&amp;amp;"_s) || isRaw(tip);
    QString inside = tip;
    inside.remove(u"<span>"_s).remove(u"</span>"_s).remove(u"<br>"_s);
    return inside.contains(u'<') || isRaw(inside);
}

void lookAt(const QWidget &widget, QStringList &faults)
{
    const auto fault = [&](const QString &what, const QString &text) {
        faults += u"%1 of %2 %3: %4"_s.arg(what, QLatin1String(widget.metaObject()->className()), widget.objectName(),
                                           text.left(80).toHtmlEscaped());
    };
    if (isBadTip(widget.toolTip())) fault(u"tip"_s, widget.toolTip());
    if (widget.isWindow() && isRaw(widget.windowTitle(), true)) fault(u"title"_s, widget.windowTitle());
    for (const QString &told : {widget.accessibleName(), widget.accessibleDescription()}) {
        if (isRaw(told)) fault(u"telling"_s, told);
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && widget.inherits("QTipLabel")) {
        if (isBadTip(label->text())) fault(u"shown tip"_s, label->text());
    } else if (label && !label->visibleRegion().isEmpty()) {
        const bool interprets = label->textFormat() == Qt::RichText
                                || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
        if (interprets || isRaw(label->text())) fault(u"label"_s, label->text());
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (isRaw(button->text(), true)) fault(u"button"_s, button->text());
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            if (isRaw(box->itemText(i), true)) fault(u"choice"_s, box->itemText(i));
    }
}

void lookAtCells(QAbstractItemView &view, QStringList &faults)
{
    if (!view.model() || qobject_cast<QHeaderView *>(&view)) return;
    for (int row = 0; row < std::min(200, view.model()->rowCount()); ++row) {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            const QModelIndex cell = view.model()->index(row, column);
            const QVariant spoken = cell.data(Qt::AccessibleTextRole);
            const QString said = spoken.isValid() ? spoken.toString() : cell.data().toString();
            if (isRaw(said)) faults += u"cell of %1: %2"_s.arg(view.objectName(), said.left(80).toHtmlEscaped());
            if (isBadTip(cell.data(Qt::ToolTipRole).toString()))
                faults += u"tip of a cell of %1"_s.arg(view.objectName());
            if (!said.contains(u"bold"_s) || view.visualRect(cell).isEmpty()) continue;
            QToolTip::hideText();
            (void)test::tipOver(view, cell);
            if (isBadTip(QToolTip::text()))
                faults += u"tip over a cell of %1: %2"_s.arg(view.objectName(), QToolTip::text().toHtmlEscaped());
        }
    }
}

QStringList faultsIn(QWidget &window)
{
    QStringList faults;
    lookAt(window, faults);
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        if (part->isVisible()) lookAt(*part, faults);
    }
    for (auto *view : window.findChildren<QAbstractItemView *>()) {
        if (view->isVisible()) lookAtCells(*view, faults);
    }
    return faults;
}

template<class R>
void make(Session &session, R record, const std::function<void(R &, const QString &)> &name)
{
    name(record, markup + controls);
    if (!check(Record(record)).empty()) name(record, markup); // one line is refused where it would be several
    if (!session.perform(test::adding({record}))) qFatal("the record was refused");
}

/// A record of every kind that is named by a person.
void fill(Session &session)
{
    Client client;
    client.id = ClientId(u"h-client"_s);
    make<Client>(session, client, [](Client &c, const QString &text) { c.code = text; });
    Evidence evidence;
    evidence.id = EvidenceId(u"h-evidence"_s);
    evidence.sha256 = QString(64, u'a');
    make<Evidence>(session, evidence,
                   [](Evidence &e, const QString &text) { e.fileName = QString(text).remove(u'/'); });
    make<Training>(session, test::sampleTraining(u"h-training"_s), [](Training &t, const QString &text) {
        t.title = text;
        t.note = text;
        t.evidence = {EvidenceId(u"h-evidence"_s)};
    });
    Engagement engagement;
    engagement.id = EngagementId(u"h-engagement"_s);
    engagement.client = client.id;
    engagement.from = Date(2026, 9, 1);
    make<Engagement>(session, engagement, [](Engagement &e, const QString &text) { e.title = text; });
    Practice practice;
    practice.id = PracticeId(u"h-practice"_s);
    practice.kind = PracticeKind::Advice;
    practice.from = Date(2026, 10, 1);
    practice.minutes = 60;
    practice.client = client.id;
    practice.engagement = engagement.id;
    make<Practice>(session, practice, [](Practice &p, const QString &text) { p.title = text; });
    Plan plan;
    plan.id = PlanId(u"h-plan"_s);
    make<Plan>(session, plan,
               [](Plan &p, const QString &text) { p.intended = test::sampleTraining(u"h-planned"_s, text); });
    Template kept;
    kept.id = TemplateId(u"h-template"_s);
    kept.intended = test::sampleTraining(u"h-intended"_s);
    make<Template>(session, kept, [](Template &t, const QString &text) { t.name = text; });
}

} // namespace

/// Texts of records are shown as they are: never read as HTML, never able to hide or turn round what
/// stands beside them.
class TestUntrusted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::English);
    }

    void nowhereInTheWindow()
    {
        const test::SampleWindow sample;
        fill(*sample.window->session());
        QStringList faults;
        const auto visit = [&](const QString &name, QWidget &part) {
            for (const QString &fault : faultsIn(part)) faults += name + u": "_s + fault;
        };
        for (const PageRow &row : pageTable()) {
            sample.show(row.id);
            for (auto *view : sample.window->currentPage()->findChildren<RecordView *>()) {
                for (const QString &id :
                     {u"h-training"_s, u"h-practice"_s, u"h-engagement"_s, u"h-evidence"_s, u"h-client"_s}) {
                    if (view->selectId(id)) visit(row.id + u' ' + id, *sample.window);
                }
            }
            visit(row.id, *sample.window);
        }
        sample.eachPart(visit);
        sample.eachForm([&](const QString &name, QDialog &dialog) { visit(u"form "_s + name, dialog); });
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(QString::number(faults.size()) + u'\n' + faults.mid(0, 30).join(u'\n')));
    }

    void tipsSayWhatStandsThere()
    {
        QVERIFY(plainTip({}).isEmpty());
        QCOMPARE(plainTip(u"/tmp/<b>x</b>.pdf"_s), u"<span>/tmp/&lt;b&gt;x&lt;/b&gt;.pdf</span>"_s);
        QCOMPARE(plainTip(u"a < b\nc"_s), u"<span>a &lt; b<br>c</span>"_s);
        QVERIFY(!isRaw(plainTip(u"invoice \u202efdp.exe"_s)));
        QCOMPARE(plainWords(u"R&D"_s), u"R&&D"_s);
    }
};

KOSHIN_TEST(TestUntrusted)
#include "tst_untrusted.moc"
