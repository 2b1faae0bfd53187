// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/workdialog.h"

#include "toolkit/widgets.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr int steps = 1'000;

} // namespace

WorkDialog::WorkDialog(const QString &what, bool canBeStopped, QWidget *parent)
    : QDialog(parent), m_bar(new QProgressBar),
      m_stop(canBeStopped ? new Button(tr("Stop"), Button::Look::Plain) : nullptr)
{
    setObjectName(u"work"_s);
    setWindowTitle(what);
    setWindowModality(Qt::ApplicationModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(plainLabel(what, theme::Size::Section, theme::Ink::Text));
    m_bar->setAccessibleName(what);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    column->addWidget(m_bar);
    if (m_stop) {
        auto *row = new QHBoxLayout;
        row->addWidget(plainLabel(tr("Stopping leaves everything unchanged."), theme::Size::Small, theme::Ink::Muted),
                       1);
        m_stop->setObjectName(u"stop"_s);
        row->addWidget(m_stop);
        column->addLayout(row);
        connect(m_stop, &Button::clicked, this, &WorkDialog::reject);
    }
    setMinimumWidth(theme::scaled(420));
}

void WorkDialog::show(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0) m_bar->setValue(int(std::min(done, total) * steps / total));
    QDialog::show();
}

void WorkDialog::reject()
{
    if (!m_stop || !m_stop->isEnabled()) return;
    m_stop->setEnabled(false);
    Q_EMIT stopped();
}

} // namespace koshin
