// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/quickentryline.h"

#include "forms/recorddialog.h"
#include "session/drafts.h"
#include "session/session.h"
#include "text/codetext.h"
#include "toolkit/theme.h"

#include <QAccessible>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

QString toldOf(const Record &record)
{
    QString title = text::title(record);
    if (title.size() > 80) title = title.first(80) + u'…';
    return QuickEntryLine::tr("Recorded: %1 “%2”.").arg(text::word(kindOfRecord(record)), title);
}

} // namespace

QuickEntryLine::QuickEntryLine(QWidget *parent) : UnderstoodLine(parent), m_soon(new QTimer(this))
{
    setObjectName(u"quickEntry"_s);
    setAccessibleName(tr("Quick entry"));
    tellKeys({});
    addAction(theme::icon(u"quick"_s), LeadingPosition);
    connect(this, &UnderstoodLine::entered, this, &QuickEntryLine::save);
    connect(this, &UnderstoodLine::formRequested, this, &QuickEntryLine::openForm);
    m_soon->setSingleShot(true);
    m_soon->setInterval(1'500);
    connect(m_soon, &QTimer::timeout, this, &QuickEntryLine::keepNow);
}

QuickEntryLine::~QuickEntryLine()
{
    if (m_soon->isActive()) keepNow();
}

void QuickEntryLine::keepDraft()
{
    setText(session()->drafts().line());
    connect(this, &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start), Qt::UniqueConnection);
}

void QuickEntryLine::keepNow()
{
    if (session()) session()->drafts().keepLine(text());
}

void QuickEntryLine::tellKeys(const QString &keys)
{
    setPlaceholderText(keys.isEmpty() ? tr("Quick entry, e.g. 2h cloud, log review")
                                      : tr("Quick entry, e.g. 2h cloud, log review (%1)").arg(keys));
}

void QuickEntryLine::save()
{
    if (!session() || text().trimmed().isEmpty()) return;
    const QString told = recordEntry(entry(), *session(), window(), false);
    if (told.isEmpty()) { // the questions stand below the line
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        return;
    }
    setText({});
    look();
    Q_EMIT recorded(told);
}

void QuickEntryLine::openForm()
{
    if (!session()) return;
    const QString told = openEntryForm(entry(), *session(), window());
    if (told.isEmpty()) return;
    setText({});
    Q_EMIT recorded(told);
}

QString recordEntry(const QuickEntry &entry, Session &session, QWidget *window, bool mayAsk)
{
    if (!entry.canBeSaved()) return mayAsk ? openEntryForm(entry, session, window) : QString();
    const Timestamp now = session.clock().now();
    const Record record = identified(entry.record, newRecordId(), now);
    return session.perform(adding({record}, session.knowsScheme(), now)) ? toldOf(record) : QString();
}

QString openEntryForm(const QuickEntry &entry, Session &session, QWidget *window)
{
    const auto kind = forms::AddableKind::of(kindOfRecord(entry.record));
    const QString id = kind ? forms::add(*kind, session, window, entry.record) : QString();
    const auto record = id.isEmpty() ? Maybe<Record>() : session.ledger().find(id);
    return record ? toldOf(*record) : QString();
}

} // namespace koshin
