// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/foresight/proposal.h"
#include "toolkit/widgets.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace koshin {

class Disclosure;
class ProposalRun;
class Scenario;
class Session;
class StepTable;

/// The set of courses and activities that closes every gap at the least cost: what was asked, the
/// steps, what stays open, what each credential costs, and how it compares with the plans.
class ProposalPane : public ReadingArea
{
    Q_OBJECT

public:
    ProposalPane(Session &session, Scenario &scenario, QWidget *parent = nullptr);
    /// Works it out anew when the ledger, the day or a question has changed since.
    void refresh();
    [[nodiscard]] const QString &headline() const { return m_headline; } ///< what the answer comes to
    [[nodiscard]] const QString &below() const { return m_below; }

Q_SIGNALS:
    void requirementRequested(const QString &credential, const QString &requirement);
    void recordRequested(const QString &id);
    void planningRequested(const QString &credential, const QString &requirement); ///< of what stays short
    void plansTaken();
    void toldUndoable(const QString &sentence);
    void worked(); ///< an answer is shown, or what is asked for has changed

private:
    void buildQuestions(QBoxLayout *column);
    void showCredentials();
    void showRates();
    void keepRate(const QString &currency, const QString &typed);
    [[nodiscard]] ProposalOptions options() const;
    void start();
    void stop();
    void adopt(const Proposal &proposal, const std::vector<LapseChoice> &choices);
    void showAnswer(const std::vector<LapseChoice> &choices);
    enum class Making { Offered, Done };
    void addClaimButtons(const WiderClaim &claim, Making making);
    void widenClaim(const WiderClaim &claim);
    void addGap(const std::pair<QString, QString> &gap, Decimal missing);
    void tell(const QString &headline, const QString &below);
    [[nodiscard]] QString comparison() const;
    void addHeading(const QString &text);
    void addLine(const QString &text, const QString &objectName = {});
    void take();

    Session &m_session;
    Scenario &m_scenario;
    ProposalRun *m_run;
    QComboBox *m_aim;
    Disclosure *m_lapseButton;
    QWidget *m_lapseChoice;
    QVBoxLayout *m_credentials;
    QGridLayout *m_rates;
    QLabel *m_ratesHeading;
    QProgressBar *m_progress;
    Button *m_stopButton;
    Button *m_take;
    StepTable *m_table;
    QWidget *m_card;
    QVBoxLayout *m_answer;
    QString m_headline;
    QString m_below;
    QStringList m_lapsing;
    QStringList m_currencies; ///< that a rate is asked for
    QString m_base;           ///< in which rates are given; empty while one currency is enough
    std::map<QString, Decimal> m_given;
    Proposal m_proposal;
    std::shared_ptr<const Ledger> m_from; ///< the ledger of the answer or of the run
    Maybe<Date> m_on;
};

} // namespace koshin
