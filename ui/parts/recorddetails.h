// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/keepings.h"
#include "parts/recordtext.h"
#include "rules/figures/recordlines.h"
#include "session/session.h"
#include "toolkit/widgets.h"

#include <functional>

class QBoxLayout;
class QMimeData;
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
    /// Which files are missing or altered, so that they can be restored.
    void setBroken(std::function<bool(const Evidence &)> isBroken) { m_isBroken = std::move(isBroken); }
    /// A heading and lines instead of a record: what several records come to.
    void showLines(const QString &heading, const std::vector<recordtext::Line> &lines);

Q_SIGNALS:
    void editRequested(const QString &id);
    void removeRequested(const QString &id);
    void attachRequested(const QString &id);
    void fileRequested(const QString &evidence);
    void restoreRequested(const QString &evidence); ///< the file is to be given again
    void recordRequested(const QString &id);
    void requirementRequested(const QString &credential, const QString &requirement);
    void dropped(const QString &id, const QMimeData &data); ///< files, or what may become one

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addSum(const QString &label, const QString &value);
    void addField(const QString &label, const QString &value);
    void addHeading(const QString &text);
    void addFiles(const Record &record);
    void addState(const Evidence &evidence); ///< where the file is missing or altered
    /// Of a file: which records it proves, when it was kept, and last what its content is known by.
    void addEvidence(const Evidence &evidence);
    void addProved(const Evidence &evidence);
    void addDigest(const QString &sha256);
    void addCounting();
    void addCounting(const RecordLine &line);
    void addLink(const RecordLine &line, const QString &worth);
    void addButtons(const Record &record);
    void addEvidenceButtons(const Evidence &evidence);
    /// A row of buttons below what is there.
    [[nodiscard]] QBoxLayout *addRow();
    Button *addVerb(QBoxLayout &row, const QString &text, const QString &icon,
                    void (RecordDetails::*signal)(const QString &));

    Session &m_session;
    Keepings m_keepings;
    QString m_id;
    std::function<bool(const Evidence &)> m_isBroken;
    QVBoxLayout *m_contents;
};

} // namespace koshin
