// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/otherspage.h"

#include "forms/formlayout.h"
#include "forms/recorddialog.h"
#include "parts/recordtext.h"
#include "rules/figures/credentialstate.h"
#include "text/codetext.h"
#include "text/collation.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/todotext.h"
#include "text/valuetext.h"
#include "toolkit/mark.h"
#include "toolkit/recordview.h"

#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

Date dayOf(const Plan &plan)
{
    return std::visit([](const auto &intended) { return *decidingDay(intended); }, plan.intended);
}

// Of a plan or a template.
template<class R>
QString titleOf(const R &record)
{
    return std::visit([](const auto &intended) { return intended.title; }, record.intended);
}

int minutesOf(const Plan &plan)
{
    if (const auto *training = std::get_if<Training>(&plan.intended)) return training->minutes;
    return recordtext::minutesOf(std::get<Practice>(plan.intended));
}

Maybe<Fee> feeOf(const Plan &plan)
{
    return std::visit([](const auto &intended) { return intended.fee; }, plan.intended);
}

Maybe<Fee> amountOf(const Event &event)
{
    if (!event.amount) return {};
    return Fee{.amount = *event.amount, .currency = event.currency.value_or(QString()), .paidBy = event.paidBy};
}

template<class R>
Column<R> amountColumn(const QString &title, Maybe<Fee> (*fee)(const R &))
{
    const auto words = [fee](const R &record) {
        const Maybe<Fee> amount = fee(record);
        return amount ? text::money(amount->amount, amount->currency) : QString();
    };
    const auto key = [fee](const R &record) {
        const Maybe<Fee> amount = fee(record);
        return QVariant(amount ? amount->amount.toDouble() : -1.0);
    };
    return figureColumn<R>(title, words, key);
}

/// Texts as people look them up, other keys by their value.
class LookupOrder : public QSortFilterProxyModel
{
public:
    explicit LookupOrder(QObject *parent) : QSortFilterProxyModel(parent) { setSortRole(SortRole); }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &a, const QModelIndex &b) const override
    {
        const QVariant left = a.data(SortRole);
        const QVariant right = b.data(SortRole);
        const bool areTexts = left.userType() == QMetaType::QString && right.userType() == QMetaType::QString;
        return areTexts ? m_collator.compare(left.toString(), right.toString()) < 0
                        : QSortFilterProxyModel::lessThan(a, b);
    }

private:
    QCollator m_collator = inOrderOf(languageInUse());
};

template<class R>
QString kindWord(const R &record)
{
    return std::visit([](const auto &intended) { return text::choice(text::word(intended.kind)); }, record.intended);
}

} // namespace

OthersPage::OthersPage(Session &session, QWidget *parent)
    : Page(session, parent), m_tabs(new QTabWidget(this)),
      m_renew(addButton(tr("Record renewal"), {}, Button::Look::Plain)),
      m_edit(addButton(tr("Edit"), u"edit"_s, Button::Look::Plain)),
      m_remove(addButton(tr("Remove"), u"remove"_s, Button::Look::Plain))
{
    Button *add = m_add = addButton({}, {}, Button::Look::Filled);
    add->setObjectName(u"add"_s);
    add->setEnabled(!session.isReadOnly());
    m_renew->setObjectName(u"renew"_s);
    m_edit->setObjectName(u"edit"_s);
    m_remove->setObjectName(u"remove"_s);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("Types of records"));
    m_tabs->setDocumentMode(true);
    addTabs();
    keepHeading();
    m_body->addWidget(m_tabs, 1);
    connect(add, &Button::clicked, this, [this] { Q_EMIT newRequested(current().kind); });
    connect(m_edit, &Button::clicked, this, [this] { edit(currentRecord()); });
    connect(m_remove, &Button::clicked, this, [this] { Q_EMIT removeRequested(chosenRecords()); });
    connect(m_renew, &Button::clicked, this, [this] {
        if (!currentRecord().isEmpty()) forms::renew(currentRecord(), m_session, window());
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &OthersPage::settleButtons);
    connect(m_tabs, &QTabWidget::currentChanged, this, &OthersPage::tellTab);
    connect(this, &Page::selectionAltered, this, &OthersPage::settleButtons);
}

void OthersPage::settleButtons()
{
    const bool writes = !m_session.isReadOnly();
    m_add->setText(forms::titleOf(current().kind, true));
    m_add->setAccessibleName(m_add->text());
    m_renew->setVisible(current().kind == RecordKind::Credential);
    m_renew->setEnabled(writes && !currentRecord().isEmpty());
    m_edit->setEnabled(writes && !currentRecord().isEmpty());
    m_remove->setEnabled(writes && !chosenRecords().isEmpty());
}

template<class R>
void OthersPage::addTab(const QString &objectName, std::vector<Column<R>> columns, const QList<int> &widths, int roomy)
{
    const RecordKind kind = koshin::kindOf<R>;
    const int last = int(columns.size()) - 1;
    auto *view = new RecordView(text::heading(kind), 36);
    view->setObjectName(objectName);
    auto *model = new ListModel<R>(std::move(columns), this);
    auto *proxy = new LookupOrder(this);
    proxy->setSourceModel(model);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setModel(proxy);
    view->setSortingEnabled(true);
    view->sortByColumn(0, kind == RecordKind::Event ? Qt::DescendingOrder : Qt::AscendingOrder);
    view->setColumns(roomy < 0 ? last : roomy, widths); // that one takes the room left
    if (roomy >= 0) view->setSparing({last});           // notes that nobody wrote
    view->setPacked(true);
    view->setEndsWithRows(true);
    connect(view, &RecordView::opened, this, [this](const QString &id) { edit(id); });
    connect(view, &RecordView::selectionAltered, this, &Page::selectionAltered);
    m_table.push_back({kind, view, [this, model] {
        model->update(m_session.ledger().list<R>());
        model->surroundingsChanged();
    }});
    auto *tab = new QWidget;
    tab->setObjectName(u"pane-"_s + objectName);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(view, 1);
    column->addStretch();
    tab->setFocusProxy(view);
    m_tabs->addTab(tab, text::heading(kind));
}

QString OthersPage::schemeName(const SchemeId &id) const
{
    const auto scheme = m_session.schemes().value(id.text());
    return scheme ? scheme->name.in(languageInUse()) : id.text();
}

QString OthersPage::termEnd(const CredentialId &id) const
{
    const CredentialAssessment *c = m_session.assessment().credential(id.text());
    return c && c->term ? text::date(c->term->period.to) : QString();
}

// The organisation itself is confidential; the code name of a client is there to be shown.
QString OthersPage::organisationOf(const Certifier &certifier) const
{
    if (!certifier.organisation) return tr("Not given", "an organisation");
    const Client *client = m_session.ledger().clients.find(*certifier.organisation);
    return client ? client->code : tr("Name hidden", "of an organisation");
}

QString OthersPage::credentialsOf(const Plan &plan) const
{
    const auto *training = std::get_if<Training>(&plan.intended);
    QStringList names;
    for (const CredentialAssessment &c : m_session.assessment().credentials) {
        const auto isOf = [&c](const Offer &offer) { return offer.credential == c.credential; };
        if (training && std::ranges::any_of(training->offers, isOf))
            names += text::discreetName(c, m_session.assessment());
    }
    return names.join(tr(", ", "between names"));
}

// The state that the overview shows.
Column<Credential> OthersPage::stateColumn() const
{
    return {tr("Current term"), [this](const Credential &credential, int role) -> QVariant {
        const CredentialAssessment *c = m_session.assessment().credential(credential.id.text());
        if (!c) return {};
        const CredentialState state = stateOf(*c, m_session.asOf());
        if (role == Qt::DisplayRole) return text::stateWord(state);
        if (role == VerdictRole) return (state.isUrgent ? StatusMark::urgent() : StatusMark(state.verdict)).number();
        return {};
    }};
}

void OthersPage::addTabs()
{
    const auto credentialOf = [this](const CredentialId &id) {
        return recordtext::credentialName(id, m_session.assessment());
    };
    const auto noted = [](const auto &record) { return record.note.value_or(QString()); };
    // clang-format off
    addTab<Credential>(u"credentials"_s, {
        textColumn<Credential>(tr("Credential"), [=](const Credential &c) { return credentialOf(c.id); }),
        stateColumn(),
        textColumn<Credential>(tr("Term ends"), [=, this](const Credential &c) { return termEnd(c.id); }),
        textColumn<Credential>(tr("Certified or registered on"), [](const Credential &c) { return text::date(c.startsOn); }, true),
        figureColumn<Credential>(tr("Renewals"), [](const Credential &c) { return QString::number(c.renewals.size()); },
                                 [](const Credential &c) { return QVariant(int(c.renewals.size())); }),
        textColumn<Credential>(tr("Scheme"), [this](const Credential &c) { return schemeName(c.scheme); }, true),
    }, {240, 0, 0, 0, 0, 0});
    addTab<Client>(u"clients"_s, {
        textColumn<Client>(tr("Code name"), [](const Client &c) { return c.code; }),
        textColumn<Client>(tr("Industry"), [](const Client &c) { return c.industry.value_or(QString()); }),
        textColumn<Client>(tr("Employees"), [](const Client &c) { return c.size.value_or(QString()); }, true),
        textColumn<Client>(tr("Prefecture"), [](const Client &c) { return c.prefecture.value_or(QString()); }, true),
        textColumn<Client>(tr("Notes"), noted, true),
    }, {240, 0, 140, 160, 240}, 1);
    addTab<Certifier>(u"certifiers"_s, {
        textColumn<Certifier>(tr("Relationship"), [](const Certifier &c) { return c.relation.value_or(c.id.text()); }),
        {tr("Organisation"),
         [this](const Certifier &c, int role) -> QVariant {
        const bool isNamed = c.organisation && m_session.ledger().clients.find(*c.organisation);
        if (role == QuietRole) return !isNamed; // a remark, and no name
        return role == Qt::DisplayRole ? QVariant(organisationOf(c)) : QVariant();
    }},
        textColumn<Certifier>(tr("Notes"), noted, true),
    }, {0, 240, 240}, 0);
    addTab<Event>(u"events"_s, {
        textColumn<Event>(tr("Date"), [](const Event &e) { return text::date(e.on); }),
        textColumn<Event>(tr("Event"), [](const Event &e) { return text::choice(text::word(e.kind)); }),
        textColumn<Event>(tr("Credential"), [=](const Event &e) { return credentialOf(e.credential); }),
        amountColumn<Event>(tr("Amount"), amountOf),
        textColumn<Event>(tr("Notes"), noted, true),
    }, {0, 240, 240, 0, 0});
    addTab<Plan>(u"plans"_s, {
        textColumn<Plan>(tr("Planned for"), [](const Plan &p) { return text::date(dayOf(p)); }),
        textColumn<Plan>(tr("Title"), titleOf<Plan>),
        figureColumn<Plan>(tr("Duration"), [](const Plan &p) { return minutesOf(p) == 0 ? QString() : text::duration(minutesOf(p)); },
                           [](const Plan &p) { return QVariant(minutesOf(p)); }),
        amountColumn<Plan>(tr("Cost"), feeOf),
        textColumn<Plan>(tr("Type"), kindWord<Plan>, true),
        textColumn<Plan>(tr("Credential"), [=, this](const Plan &p) { return credentialsOf(p); }, true),
    }, {0, 320, 0, 0, 200, 0});
    addTab<Template>(u"templates"_s, {
        textColumn<Template>(tr("Name"), [](const Template &t) { return t.name; }),
        textColumn<Template>(tr("Title"), titleOf<Template>),
        textColumn<Template>(tr("Type"), kindWord<Template>, true),
    }, {280, 360, 0});
    // clang-format on
}

const OthersPage::Tab &OthersPage::current() const
{
    return m_table[std::size_t(std::max(0, m_tabs->currentIndex()))];
}

Maybe<RecordKind> OthersPage::newKind() const
{
    return current().kind;
}

QString OthersPage::currentRecord() const
{
    return current().view->currentId();
}

QStringList OthersPage::chosenRecords() const
{
    return current().view->selectedIds();
}

bool OthersPage::showRecord(const QString &id)
{
    for (std::size_t i = 0; i < m_table.size(); ++i) {
        if (!m_table[i].view->selectId(id)) continue;
        m_tabs->setCurrentIndex(int(i));
        m_table[i].view->setFocus();
        return true;
    }
    return false;
}

// How many credentials are held, and which has to be renewed first.
QString OthersPage::heldHeadline() const
{
    int held = 0;
    const CredentialAssessment *first = nullptr;
    for (const CredentialAssessment &c : m_session.assessment().credentials) {
        if (!c.isHeld()) continue;
        ++held;
        if (c.term && (!first || c.term->period.to < first->term->period.to)) first = &c;
    }
    if (held == 0) return tr("No credential is in force.");
    const QString count = tr("%n credentials.", nullptr, held);
    if (!first) return count;
    return text::joined({count, tr("First to end: %1, %2.")
                                    .arg(text::discreetName(*first, m_session.assessment()),
                                         text::spokenDate(first->term->period.to))});
}

QString OthersPage::plansHeadline() const
{
    Maybe<Date> next;
    const auto &plans = m_session.ledger().plans;
    for (const auto &plan : plans.pointers()) {
        const Date day = dayOf(*plan);
        if (day >= m_session.asOf() && (!next || day < *next)) next = day;
    }
    const QString count = tr("%n plan(s).", nullptr, int(plans.size()));
    return next ? text::joined({count, tr("Next: %1.", "the day of a plan").arg(text::spokenDate(*next))}) : count;
}

// What is true of the tab in front, and no other.
void OthersPage::tellTab()
{
    const Ledger &ledger = m_session.ledger();
    switch (current().kind) {
    case RecordKind::Client:
        return setHeadline(tr("%n client(s).", nullptr, int(ledger.clients.size())),
                           tr("This list shows code names only; real names stay hidden."));
    case RecordKind::Certifier:
        return setHeadline(tr("%n verifier(s).", nullptr, int(ledger.certifiers.size())),
                           tr("Personal names, and organisations that are not clients, stay hidden in this list."));
    case RecordKind::Event: return setHeadline(tr("%n event(s).", nullptr, int(ledger.events.size())));
    case RecordKind::Plan: return setHeadline(plansHeadline());
    case RecordKind::Template: return setHeadline(tr("%n template(s).", nullptr, int(ledger.templates.size())));
    default: return setHeadline(heldHeadline());
    }
}

void OthersPage::refresh()
{
    for (const Tab &tab : m_table) {
        tab.update();
        if (!tab.view->currentIndex().isValid()) tab.view->setCurrentIndex(tab.view->model()->index(0, 0));
    }
    tellTab();
    settleButtons();
}

} // namespace koshin
