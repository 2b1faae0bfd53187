// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/pane.h"

#include <QJsonObject>

class QComboBox;
class QTimer;

namespace koshin {

class Button;
class CellModel;
class RecordForm;
class RecordView;

/// The profile for the アクティブリスト, edited in place, beside figures from the records.
class ProfilePane : public Pane
{
    Q_OBJECT

public:
    explicit ProfilePane(Session &session);
    ~ProfilePane() override;
    void refresh() override;
    [[nodiscard]] Heading heading() const override;

private:
    QLayout *buildHead();
    QWidget *buildFigures();
    void make();
    void take(const QString &id);
    void save();
    void revert();
    void exportIt();
    void altered();
    void keepDraft();
    void showFigures();
    [[nodiscard]] bool isAltered() const;

    QComboBox *m_choice;
    Button *m_make;
    Button *m_export;
    Button *m_save;
    Button *m_revert;
    QLabel *m_message;
    QLabel *m_empty;
    QWidget *m_editor;
    RecordForm *m_form;
    CellModel *m_model;
    RecordView *m_work;
    QLabel *m_span;
    QLabel *m_backing;
    Maybe<Record> m_original; ///< what the form was filled from
    QJsonObject m_start;
    QTimer *m_soon; ///< until what is typed is kept as a draft
};

} // namespace koshin
