// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/recordtext.h"
#include "rules/figures/recordlines.h"
#include "session/session.h"
#include "toolkit/widgets.h"

class QVBoxLayout;

namespace koshin {

/// The record chosen in a list, read in full: its fields, its files, and where it counts. Files
/// dropped on it become its evidence.
class RecordDetails : public ReadingArea
{
    Q_OBJECT

public:
    RecordDetails(Session &session, QWidget *parent = nullptr);
    void show(const QString &id);
    /// A heading and lines instead of a record: what several records come to.
    void showLines(const QString &heading, const std::vector<recordtext::Line> &lines);

Q_SIGNALS:
    void editRequested(const QString &id);
    void removeRequested(const QString &id);
    void attachRequested(const QString &id);
    void fileRequested(const QString &evidence);
    void requirementRequested(const QString &credential, const QString &requirement);
    void filesDropped(const QString &id, const QStringList &files);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addField(const QString &label, const QString &value);
    void addHeading(const QString &text);
    void addFiles(const Record &record);
    void addCounting();
    void addCounting(const RecordLine &line);
    void addLink(Verdict verdict, const QString &text, const QString &credential, const QString &requirement);
    void addButtons(const Record &record);

    Session &m_session;
    QString m_id;
    QVBoxLayout *m_contents;
};

} // namespace koshin
