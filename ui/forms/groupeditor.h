// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldeditor.h"

#include <QJsonObject>

#include <functional>

class QGridLayout;
class QLabel;

namespace koshin {

class Button;

/// Several fields that make one value together, each with its own label: a JSON object, or
/// nothing while every part is empty.
class GroupEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit GroupEditor(int columns, QWidget *parent = nullptr);
    /// A part takes a column, or a row of its own.
    void addPart(const QString &name, const QString &label, FieldEditor *editor, bool ofOwnRow = false);
    [[nodiscard]] FieldEditor *part(const QString &name) const;
    /// Calls a part otherwise.
    void relabel(const QString &name, const QString &label);
    /// A part that is not shown keeps its value.
    void showPart(const QString &name, bool shown);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setLabel(const QString &label) override;
    [[nodiscard]] const QWidget *top() const override { return m_firstTitle; }

private:
    struct Part
    {
        QString name;
        QString label;
        FieldEditor *editor;
        QLabel *title;
    };

    int m_columns;
    int m_places = 0; ///< taken so far
    QGridLayout *m_grid;
    QWidget *m_firstTitle = nullptr;
    QList<Part> m_parts;
};

/// A confirmation: what its day is called follows from how it stands, and whether an answer can be asked for again.
class ConfirmationEditor : public GroupEditor
{
    Q_OBJECT

public:
    explicit ConfirmationEditor(QWidget *parent = nullptr);
    void setValue(const QJsonValue &value) override;

private:
    void nameDay();
};

/// Money: an amount, its currency, who pays. Without an amount there is no money.
class MoneyEditor : public GroupEditor
{
    Q_OBJECT

public:
    /// `offered` holds currency and payer that stand there before there is an amount.
    explicit MoneyEditor(QJsonObject offered, QWidget *parent = nullptr)
        : GroupEditor(3, parent), m_offered(std::move(offered))
    {
    }
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QJsonObject m_offered;
};

/// A list of such groups: rows that are added and taken away.
class RowsEditor : public FieldEditor
{
    Q_OBJECT

public:
    using Maker = std::function<GroupEditor *()>;

    RowsEditor(Maker maker, const QString &addText, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setLabel(const QString &label) override;
    GroupEditor *addEntry();
    [[nodiscard]] const QWidget *top() const override;

private:
    struct Row
    {
        QWidget *pane;
        GroupEditor *editor;
    };
    void removeEntry(QWidget *pane);
    void nameEntries();
    void tabBeforeAdd(const QWidget *pane);

    Maker m_maker;
    QVBoxLayout *m_list;
    Button *m_add;
    QList<Row> m_rows;
};

} // namespace koshin
