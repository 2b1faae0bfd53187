// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/otherspage.h"

#include "forms/recorddialog.h"
#include "parts/recordtext.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/valuetext.h"
#include "toolkit/recordview.h"

#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QVBoxLayout>

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
    Button *add = addButton(tr("Add"), {}, Button::Look::Filled);
    add->setEnabled(!session.isReadOnly());
    m_renew->setObjectName(u"renew"_s);
    m_edit->setObjectName(u"edit"_s);
    m_remove->setObjectName(u"remove"_s);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("Types of records"));
    m_tabs->setDocumentMode(true);
    addTabs();
    m_body->addWidget(m_tabs, 1);
    connect(add, &Button::clicked, this, [this] { Q_EMIT newRequested(current().kind); });
    connect(m_edit, &Button::clicked, this, [this] { edit(currentRecord()); });
    connect(m_remove, &Button::clicked, this, [this] { Q_EMIT removeRequested(chosenRecords()); });
    connect(m_renew, &Button::clicked, this, [this] {
        if (!currentRecord().isEmpty()) forms::renew(currentRecord(), m_session, window());
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &OthersPage::settleButtons);
    connect(this, &Page::selectionAltered, this, &OthersPage::settleButtons);
}

void OthersPage::settleButtons()
{
    const bool writes = !m_session.isReadOnly();
    m_renew->setVisible(current().kind == RecordKind::Credential);
    m_renew->setEnabled(writes && !currentRecord().isEmpty());
    m_edit->setEnabled(writes && !currentRecord().isEmpty());
    m_remove->setEnabled(writes && !chosenRecords().isEmpty());
}

template<class R>
void OthersPage::addTab(const QString &objectName, std::vector<Column<R>> columns, int stretched)
{
    const RecordKind kind = koshin::kindOf<R>;
    auto *view = new RecordView(text::heading(kind), 36);
    view->setObjectName(objectName);
    auto *model = new ListModel<R>(std::move(columns), this);
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(model);
    proxy->setSortRole(SortRole);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setModel(proxy);
    view->setSortingEnabled(true);
    view->sortByColumn(0, kind == RecordKind::Event || kind == RecordKind::Plan ? Qt::DescendingOrder
                                                                                : Qt::AscendingOrder);
    view->setColumns(stretched, {}); // the others by their contents
    connect(view, &RecordView::opened, this, [this](const QString &id) { edit(id); });
    connect(view, &RecordView::selectionAltered, this, &Page::selectionAltered);
    m_table.push_back({kind, view, [this, model] {
        model->update(m_session.ledger().list<R>());
        model->surroundingsChanged();
    }});
    m_tabs->addTab(view, text::heading(kind));
}

QString OthersPage::schemeName(const SchemeId &id) const
{
    const auto scheme = m_session.schemes().value(id.text());
    return scheme ? scheme->name.in(languageInUse()) : id.text();
}

void OthersPage::addTabs()
{
    const auto credentialOf = [this](const CredentialId &id) {
        return recordtext::credentialName(id, m_session.assessment());
    };
    // clang-format off
    addTab<Credential>(u"credentials"_s, {
        textColumn<Credential>(tr("Credential"), [=](const Credential &c) { return credentialOf(c.id); }),
        textColumn<Credential>(tr("Scheme"), [this](const Credential &c) { return schemeName(c.scheme); }, true),
        textColumn<Credential>(tr("Registered on"), [](const Credential &c) { return text::date(c.startsOn); }),
        textColumn<Credential>(tr("Renewals"), [](const Credential &c) { return QString::number(c.renewals.size()); }),
    }, 1);
    addTab<Client>(u"clients"_s, {
        textColumn<Client>(tr("Code name"), [](const Client &c) { return c.code; }),
        textColumn<Client>(tr("Industry"), [](const Client &c) { return c.industry.value_or(QString()); }),
        textColumn<Client>(tr("Employees"), [](const Client &c) { return c.size.value_or(QString()); }, true),
        textColumn<Client>(tr("Prefecture"), [](const Client &c) { return c.prefecture.value_or(QString()); }, true),
    }, 1);
    addTab<Certifier>(u"certifiers"_s, {
        textColumn<Certifier>(tr("Relation"), [](const Certifier &c) { return c.relation.value_or(c.id.text()); }),
        textColumn<Certifier>(tr("Notes"), [](const Certifier &c) { return c.note.value_or(QString()); }, true),
    }, 1);
    addTab<Event>(u"events"_s, {
        textColumn<Event>(tr("Date"), [](const Event &e) { return text::date(e.on); }),
        textColumn<Event>(tr("Event"), [](const Event &e) { return text::choice(text::word(e.kind)); }),
        textColumn<Event>(tr("Credential"), [=](const Event &e) { return credentialOf(e.credential); }),
        textColumn<Event>(tr("Notes"), [](const Event &e) { return e.note.value_or(QString()); }, true),
    }, 3);
    addTab<Plan>(u"plans"_s, {
        textColumn<Plan>(tr("Date"), [](const Plan &p) { return text::date(dayOf(p)); }),
        textColumn<Plan>(tr("Title"), titleOf<Plan>),
        textColumn<Plan>(tr("Type"), kindWord<Plan>, true),
    }, 1);
    addTab<Template>(u"templates"_s, {
        textColumn<Template>(tr("Name"), [](const Template &t) { return t.name; }),
        textColumn<Template>(tr("Title"), titleOf<Template>),
        textColumn<Template>(tr("Type"), kindWord<Template>, true),
    }, 1);
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
QString OthersPage::headline() const
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
    return text::joined(
        {count,
         tr("Next term to end: %1, on %2.").arg(text::credentialName(*first), text::date(first->term->period.to))});
}

void OthersPage::refresh()
{
    const Ledger &ledger = m_session.ledger();
    setHeadline(headline(),
                ledger.clients.empty() ? QString() : tr("Lists show code names only; real names stay hidden."));
    for (const Tab &tab : m_table) tab.update();
    settleButtons();
}

} // namespace koshin
