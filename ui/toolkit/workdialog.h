// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QProgressBar;

namespace koshin {

class Button;

/// What long work is going on, how far it is, and, where it can be stopped, a button that stops it.
class WorkDialog : public QDialog
{
    Q_OBJECT

public:
    WorkDialog(const QString &what, bool canBeStopped, QWidget *parent);
    /// A total of 0: nobody knows how long it takes.
    void show(qint64 done, qint64 total);
    /// Esc and the frame of the window stop the work; it alone closes the dialog.
    void reject() override;

Q_SIGNALS:
    void stopped();

private:
    QProgressBar *m_bar;
    Button *m_stop; ///< null where the work cannot be stopped
};

} // namespace koshin
