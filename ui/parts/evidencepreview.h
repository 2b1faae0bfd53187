// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filetext/filepreview.h"
#include "session/session.h"

#include <QWidget>

class QLabel;
class QTextEdit;
class QTimer;

namespace koshin {

class Button;
class FileLooker;
class PagePreview;
class ViewStack;

/// What is to be seen of a file of evidence: the pages of a document, a picture, a text, a message; of anything else,
/// why not. Nothing is read while it is hidden. Nothing in a file is read as markup or run.
class EvidencePreview : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePreview(Session &session, QWidget *parent = nullptr);

    /// The file to be shown; empty: none. `isLoose`: no record has it yet, so that one may be made of it.
    void show(const QString &id, bool isLoose);

Q_SIGNALS:
    /// Reading it showed that the file is missing or altered.
    void broken(const QString &id, koshin::ErrorCode code);
    /// A record of the day that the file names is to be made of it.
    void recordWanted(const QString &id, koshin::Date day);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addViews();
    [[nodiscard]] QWidget *makeFoot();
    void look();
    void take(const FileSight &look);
    void takeText(const FileSight &look);
    void showPlain(const QString &text);
    void takeDay(const FileSight &look);
    void say(const QString &sentence);
    void refuse(const Error &error);

    Session &m_session;
    FileLooker *m_looker;
    ViewStack *m_views;
    QLabel *m_said;
    PagePreview *m_pages;
    QTextEdit *m_text;
    QLabel *m_remark;
    QWidget *m_foot;
    QLabel *m_dated;
    Button *m_record;
    QTimer *m_late; ///< says that it takes a while
    QString m_id;
    QString m_sha256; ///< of what was asked for
    Maybe<Date> m_day;
    bool m_isLoose = false;
};

} // namespace koshin
