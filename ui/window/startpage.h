// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace koshin {

class Button;

/// What a person sees before there is a credential: what this program does, where the data will
/// lie, one next step, and the way to the sample. Also shown, without the steps, while data loads or cannot be opened.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void showWelcome(const QString &dataFolder, bool readOnly);
    void showLoading();
    void showProblem(const QString &sentence);
    /// Shows the button for the sample, which has a process of its own.
    void offerSample();

Q_SIGNALS:
    void firstCredentialRequested();
    void importRequested();
    void sampleRequested();

private:
    void buildSteps();
    void say(const QString &headline, const QString &words, const QString &where);

    QLabel *m_headline;
    QLabel *m_words;
    QLabel *m_where;
    QWidget *m_promise; ///< what the program does
    QWidget *m_steps;
    Button *m_sample = nullptr;
};

} // namespace koshin
