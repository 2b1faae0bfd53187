// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/searchbox.h"

#include "base/textform.h"
#include "pagebase/commands.h"
#include "parts/recordtext.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/tame.h"
#include "text/todotext.h"
#include "text/valuetext.h"
#include "toolkit/resultdelegate.h"
#include "toolkit/theme.h"
#include "values/day.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QGuiApplication>
#include <QStandardItemModel>
#include <QTimer>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

/// The day that a person looks for it by; clients and the like have none.
Maybe<Date> dayOf(const Record &record)
{
    return std::visit([](const auto &r) -> Maybe<Date> {
        if constexpr (requires { decidingDay(r); }) return decidingDay(r);
        else return {};
    }, record);
}

enum ResultRole { FoundRole = Qt::UserRole + 1, TargetRole, WithinRole };
constexpr int mostRecords = 30;
constexpr int mostRequirements = 12;
constexpr int longest = 100; ///< characters of a result; a title may be a whole page

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent), m_results(new QStandardItemModel(this)), m_completer(new QCompleter(this))
{
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search records, requirements, pages and commands"));
    setPlaceholderText(tr("Search and commands (Ctrl+K)"));
    addAction(theme::icon(u"search"_s), LeadingPosition);
    setMaxLength(1'000);
    m_completer->setModel(m_results);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(14);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Results"));
    m_completer->popup()->setMinimumWidth(theme::scaled(460)); // room for a title beside its type and day
    m_completer->popup()->setItemDelegate(new ResultDelegate(this));
    connect(this, &QLineEdit::textEdited, this, &SearchBox::find);
    connect(this, &QLineEdit::returnPressed, this, [this] { open(m_results->index(0, 0)); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchBox::open);
}

void SearchBox::setSession(Session *session)
{
    m_session = session;
}

void SearchBox::addPage(const QString &id, const QString &name, const QString &icon,
                        const std::vector<RecordKind> &kinds)
{
    m_pages.push_back({id, name, icon, kinds});
}

void SearchBox::addPlaces(const QString &page, const std::vector<PagePlace> &places)
{
    for (const PagePlace &place : places) m_places.emplace_back(page, place);
}

void SearchBox::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    find(text());
}

void SearchBox::addResult(Found found, const QString &id, const QString &text, const QString &kind, const QString &icon,
                          const QString &within)
{
    QString line = text::tame(text.simplified());
    if (line.size() > longest) line = line.first(longest) + u'…';
    auto *item = new QStandardItem(theme::icon(icon), line);
    item->setData(kind, ResultDelegate::kindRole);
    item->setData(kind.isEmpty() ? line : tr("%1 · %2").arg(line, kind), Qt::AccessibleTextRole);
    item->setData(int(found), FoundRole);
    item->setData(id, TargetRole);
    item->setData(within, WithinRole);
    m_results->appendRow(item);
}

void SearchBox::find(const QString &needle)
{
    m_results->clear();
    const QString wanted = foldedText(needle).trimmed();
    findDay(needle);
    findPages(wanted);
    findPlaces(wanted);
    if (!wanted.isEmpty() && m_session && m_session->isLoaded()) {
        findTemplates(wanted);
        findRequirements(wanted);
        findRecords(wanted);
    }
    findCommands(wanted);
    if (m_results->rowCount() == 0) addResult(Found::Nothing, {}, tr("Nothing found."), {}, {});
    m_completer->complete();
}

void SearchBox::findPages(const QString &wanted)
{
    for (const PageName &page : m_pages) {
        if (wanted.isEmpty() || holdsFolded(page.name, wanted))
            addResult(Found::OfPage, page.id, page.name, tr("Page"), page.icon);
    }
}

void SearchBox::findPlaces(const QString &wanted)
{
    if (wanted.isEmpty()) return;
    for (const auto &[page, place] : m_places) {
        if (!holdsFolded(place.name, wanted) && !holdsFolded(place.words, wanted)) continue;
        const auto on = std::ranges::find(m_pages, page, &PageName::id);
        if (on != m_pages.end()) addResult(Found::OfPlace, place.id, place.name, on->name, on->icon, page);
    }
}

// With its year: what merely looks like a day is looked for in the records.
void SearchBox::findDay(const QString &needle)
{
    const auto day = values::readDay(values::folded(needle), {.mode = values::Mode::Strict}).whole();
    if (day) {
        addResult(Found::OfDay, day->toString(), tr("View as of %1").arg(text::dateInBothCalendars(*day)), {},
                  u"calendar"_s);
    }
}

void SearchBox::findCommands(const QString &wanted)
{
    if (!m_commands) return;
    for (const CommandRow &row : m_commands->table()) {
        const QAction *action = m_commands->find(row.id);
        const bool isPage = row.id.startsWith("page-"_L1) || row.id == u"search"_s;
        // What undo names is a record: who looks for that is not looking for undo.
        const bool namesRecord = row.id == u"undo"_s || row.id == u"redo"_s;
        const bool isWanted = wanted.isEmpty() || holdsFolded(row.text, wanted) || holdsFolded(row.id, wanted)
                              || (!namesRecord && holdsFolded(action->toolTip(), wanted));
        if (isPage || !action->isEnabled() || !isWanted) continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        addResult(Found::OfCommand, row.id, action->toolTip(), keys.isEmpty() ? tr("Command") : keys, row.icon);
    }
}

void SearchBox::findRequirements(const QString &wanted)
{
    int left = mostRequirements;
    const std::function<void(const CredentialAssessment &, const Finding &)> look = [&](const CredentialAssessment &c,
                                                                                        const Finding &f) {
        const QString name = f.name.in(languageInUse());
        if (left > 0 && holdsFolded(name, wanted)) {
            --left;
            const QString kind =
                tr("Requirement of %1, %2").arg(text::credentialName(c), text::stateWord(f, m_session->asOf()));
            addResult(Found::OfRequirement, f.id, name, kind, u"requirements"_s, c.credential.text());
        }
        for (const Finding &child : f.children) look(c, child);
    };
    for (const CredentialAssessment *c : m_session->credentials()) {
        for (const Finding &f : c->findings) look(*c, f);
    }
}

void SearchBox::findTemplates(const QString &wanted)
{
    if (m_session->isReadOnly()) return;
    for (const auto &t : m_session->ledger().templates.pointers()) {
        if (holdsFolded(t->name, wanted))
            addResult(Found::OfTemplate, t->id.text(), t->name, tr("Record from this template"), u"add"_s);
    }
}

void SearchBox::findRecords(const QString &wanted)
{
    auto found = m_session->search(wanted, mostRecords);
    if (!found) return;
    // What was done stands before the files that prove it.
    std::ranges::stable_partition(*found, [](const auto &touched) { return touched.kind != RecordKind::Evidence; });
    for (const auto &touched : *found) {
        const auto record = m_session->ledger().find(touched.id);
        if (!record) continue;
        const QString kind = text::choice(text::word(touched.kind));
        const Maybe<Date> day = dayOf(*record);
        addResult(Found::OfRecord, touched.id, recordtext::title(*record, m_session->assessment()),
                  day ? tr("%1 · %2", "type of a record, its date").arg(kind, text::date(*day)) : kind,
                  iconOf(touched.kind));
    }
}

QString SearchBox::iconOf(RecordKind kind) const
{
    const auto page = std::ranges::find_if(
        m_pages, [kind](const PageName &p) { return std::ranges::find(p.kinds, kind) != p.kinds.end(); });
    return page == m_pages.end() ? u"search"_s : page->icon;
}

void SearchBox::open(const QModelIndex &result)
{
    const auto found = Found(result.data(FoundRole).toInt());
    const QString id = result.data(TargetRole).toString();
    const QString within = result.data(WithinRole).toString();
    m_completer->popup()->hide();
    QTimer::singleShot(0, this, &QLineEdit::clear);
    switch (found) {
    case Found::Nothing: return;
    case Found::OfPage: return pageChosen(id);
    case Found::OfPlace: return placeChosen(within, id);
    case Found::OfCommand: return m_commands->find(id)->trigger();
    case Found::OfRequirement: return requirementChosen(within, id);
    case Found::OfTemplate: return templateChosen(id);
    case Found::OfRecord: return recordChosen(id);
    case Found::OfDay: return dayChosen(*Date::parse(id));
    }
}

// The list of results has the focus of the system, not this window: an input method reckons from there.
QVariant SearchBox::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const QVariant answer = QLineEdit::inputMethodQuery(query);
    const QWindow *focused = QGuiApplication::focusWindow();
    const QWindow *own = window()->windowHandle();
    if (!focused || !own || focused == own) return answer;
    const QPoint off = own->mapToGlobal(QPoint()) - focused->mapToGlobal(QPoint());
    if (answer.userType() == QMetaType::QRectF) return answer.toRectF().translated(off);
    if (answer.userType() == QMetaType::QRect) return answer.toRect().translated(off);
    return answer;
}

} // namespace koshin
