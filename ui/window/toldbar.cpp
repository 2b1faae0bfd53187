// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/toldbar.h"

#include "text/edittext.h"

#include <QApplication>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace koshin {

namespace {

constexpr auto stays = 30s; ///< undo itself stays in menu and keys

} // namespace

ToldBar::ToldBar(QWidget *parent) : MessageBar(Verdict::Met, Closing::ByPerson, parent), m_leaving(new QTimer(this))
{
    setObjectName(u"told"_s);
    m_leaving->setInterval(stays);
    connect(m_leaving, &QTimer::timeout, this, &ToldBar::leave);
    connect(this, &MessageBar::actionTriggered, this, [this] {
        hide();
        if (const auto run = std::exchange(m_run, {})) run();
    });
}

void ToldBar::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::changed, this, [this](const Session::Change &change) {
        if (change.of == Session::Change::Of::Ledger) ledgerChanged();
    });
}

void ToldBar::ledgerChanged()
{
    m_run = {};
    hide();
    if (const auto &change = m_session->lastChange()) tellChange(text::sentence(*change, &m_session->ledger()));
}

void ToldBar::tellChange(const QString &sentence)
{
    const auto &change = m_session->lastChange();
    if (!change) return say(sentence);
    put(sentence, tr("Undo"), [this, seq = change->seq] { takeBack(seq); });
}

void ToldBar::say(const QString &sentence)
{
    put(sentence, {}, {});
}

void ToldBar::offer(const QString &sentence, const QString &action, std::function<void()> run)
{
    put(sentence, action, std::move(run));
}

void ToldBar::put(const QString &sentence, const QString &action, std::function<void()> run)
{
    m_run = std::move(run);
    tell(sentence, action);
    m_leaving->start();
}

// What another program did in this moment may not be known here yet.
void ToldBar::takeBack(qint64 entry)
{
    m_session->poll();
    const auto top = m_session->undoable();
    if (top && top->seq == entry) Q_EMIT undoRequested();
    else say(tr("Something else has changed since. Nothing was undone."));
}

void ToldBar::leave()
{
    const QWidget *focus = QApplication::focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus))) return; // the person is at it: looked at again later
    m_leaving->stop();
    hide();
}

} // namespace koshin
