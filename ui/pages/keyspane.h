// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace koshin {

class Commands;
struct CommandRow;

/// Every command with its keys, which a person may change. Keys that another command has are told
/// before they move.
class KeysPane : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPane(Commands &commands, QWidget *parent = nullptr);

private:
    void addRow(const CommandRow &row, int at);
    /// Keys that a person types with are refused.
    void change(const QString &id, const QKeySequence &keys);
    void resetAll();

    Commands &m_commands;
    QGridLayout *m_grid;
    QLabel *m_said;
};

} // namespace koshin
