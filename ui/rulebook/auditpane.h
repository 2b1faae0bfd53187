// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rulebook/rulespane.h"
#include "rules/figures/keeping.h"

#include <QSet>

class QStackedWidget;

namespace koshin {

class AuditModel;

/// What the issuer's list says of a record or file, with the way to it.
class AuditDetail : public ReadingArea
{
    Q_OBJECT

public:
    AuditDetail();
    /// How what is missing can be brought.
    enum class Mending { ByFile, Elsewhere };
    /// `lines` below the title, and `way`, the word for the way there; an empty id shows what to do.
    void show(const QString &id, const QString &title, const QStringList &lines, const QString &way, Mending mending);

Q_SIGNALS:
    void recordRequested(const QString &id);
    void attachRequested(const QString &id);

private:
    QVBoxLayout *m_contents;
};

/// The rehearsal of an audit: the records of the term against the issuer's list, a sample drawn as the issuer draws it,
/// until when to keep which file, and the list itself.
class AuditPane : public QWidget
{
    Q_OBJECT

public:
    explicit AuditPane(Session &session, QWidget *parent = nullptr);
    /// Of this credential.
    void show(const QString &credential);
    /// How many of the records of the running term are complete.
    [[nodiscard]] QString headline() const;

    enum class View { Records, Sample, Files, List };

Q_SIGNALS:
    void recordRequested(const QString &id);
    void attachRequested(const QString &id);

private:
    QWidget *buildChoice();
    QWidget *buildLines();
    QWidget *buildList();
    void gather(const QString &credential);
    void refresh();
    void showRecords();
    void showSample();
    void showFiles();
    void showList();
    void showDetail(const QString &id);
    void showRule(const QString &row);
    void readFiles();
    [[nodiscard]] FileState stateOf(const Evidence &file) const;
    [[nodiscard]] const AuditLine *lineOf(const QString &record) const;
    [[nodiscard]] QStringList detailOf(const AuditLine &line) const;

    Session &m_session;
    QString m_credential;
    // What the rehearsals point into, and they themselves: the running term last.
    std::vector<CredentialAssessment> m_earlier;
    CredentialAssessment m_running;
    std::vector<AuditRehearsal> m_terms;
    std::vector<Keeping> m_files;
    AuditSample m_sample;
    int m_draw = 0;          ///< how often another sample was asked for
    QSet<QString> m_altered; ///< hashes of files that only reading them shows to be altered
    QTabBar *m_view;
    Button *m_again;
    Button *m_check;
    QLabel *m_said;
    QStackedWidget *m_stack;
    AuditModel *m_model;
    RecordView *m_lines;
    AuditDetail *m_detail;
    RuleModel *m_rules;
    RecordView *m_tree;
    RuleDetail *m_rule;
};

} // namespace koshin
