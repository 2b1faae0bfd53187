// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/herald.h"

#include "reminders/reminder.h"
#include "text/language.h"
#include "watch/detached.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

void setUp(QTimer &timer, int seconds)
{
    timer.setSingleShot(true);
    timer.setInterval(seconds * 1'000);
}

} // namespace

Herald::Herald(const QString &program, const QString &dataFolder, QObject *parent)
    : QObject(parent), m_program(program), m_folder(dataFolder), m_process(new QProcess)
{
    setUp(m_soon, 5);
    setUp(m_again, 900);
    setUp(m_patience, 300);
    connect(&m_soon, &QTimer::timeout, this, &Herald::tellNow);
    connect(&m_again, &QTimer::timeout, this, &Herald::tellNow);
    connect(&m_patience, &QTimer::timeout, m_process, &QProcess::kill);
    connect(m_process, &QProcess::finished, this, &Herald::finished);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) tryAgain();
    });
    m_process->setStandardErrorFile(QProcess::nullDevice()); // troubles are kept in the ledger, and shown in the window
}

Herald::~Herald()
{
    m_process->disconnect(this);
    if (!isBusy()) delete m_process;
}

void Herald::tellSoon()
{
    if (!m_program.isEmpty()) m_soon.start();
}

void Herald::tellNow()
{
    if (m_program.isEmpty()) return;
    if (isBusy()) return m_soon.start();
    m_soon.stop();
    m_again.stop();
    start({u"--lang"_s, codeName(languageInUse()), u"remind"_s, u"--notify"_s, u"--now"_s, u"--json"_s});
}

void Herald::leave()
{
    if (!m_soon.isActive()) return;
    m_soon.stop();
    startDetached(m_program,
                  {u"--data"_s, m_folder, u"--lang"_s, codeName(languageInUse()), u"remind"_s, u"--notify"_s});
}

void Herald::start(const QStringList &arguments)
{
    m_process->setProgram(m_program);
    m_process->setArguments(QStringList{u"--data"_s, m_folder} + arguments);
    m_process->start(QIODevice::ReadOnly);
    m_patience.start();
}

void Herald::tryAgain()
{
    m_patience.stop();
    m_again.start();
    Q_EMIT rested();
}

void Herald::finished(int code, QProcess::ExitStatus status)
{
    if (status != QProcess::NormalExit || code != 0) return tryAgain();
    m_patience.stop();
    const QJsonObject answer = QJsonDocument::fromJson(m_process->readAllStandardOutput()).object();
    takeOutcome(answer);
    takeCurrent(answer);
    Q_EMIT rested();
    Q_EMIT told();
}

void Herald::takeOutcome(const QJsonObject &outcome)
{
    const QJsonValue complete = outcome.value("complete"_L1);
    if (complete.isBool() && !complete.toBool()) m_again.start();
    for (const auto &failure : outcome.value("failed"_L1).toArray()) Q_EMIT failed(failure["text"_L1].toString());
}

void Herald::takeCurrent(const QJsonObject &answer)
{
    m_current.clear();
    for (const auto &value : answer.value("reminders"_L1).toArray()) {
        const QJsonObject r = value.toObject();
        const auto stage = parseCode<ReminderStage>(r.value("stage"_L1).toString());
        m_current.push_back({r.value("discreet"_L1).toString(), r.value("target"_L1).toString(),
                             stage && *stage >= ReminderStage::OnDue});
    }
}

} // namespace koshin
