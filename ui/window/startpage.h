// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace koshin {

/// What a person sees before there is a credential: what this program does, where the data will
/// lie, and one next step. Also shown, without the step, while data loads or cannot be opened.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void showWelcome(const QString &dataFolder, bool readOnly);
    void showLoading();
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void firstCredentialRequested();
    void importRequested();

private:
    QLabel *m_headline;
    QLabel *m_words;
    QLabel *m_where;
    QWidget *m_steps;
};

} // namespace koshin
