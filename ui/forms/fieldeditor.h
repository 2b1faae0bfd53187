// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace koshin {

/// Edits one field of a record. Its value is what stands in a ledger file for the field; `null`
/// is a field that is left out. What cannot be read is handed on as text, so that the one check
/// of records finds the fault.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(QWidget *parent = nullptr);

    [[nodiscard]] virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    /// The name by which screen readers know the field.
    virtual void setLabel(const QString &label);
    /// A fault of the field in one sentence, below it; empty takes it away.
    virtual void setFault(const QString &sentence);
    /// What is to be considered and does not keep anyone from saving: each on a line of its own.
    void setHints(const QStringList &sentences);
    /// Small print below the editor that stays.
    void setRemark(const QString &sentence);
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString hint() const;
    /// Where the person types first; null if nowhere.
    [[nodiscard]] QWidget *input() const { return m_input; }
    /// The keyboard goes to the input alone, no longer by way of this. A way keeps its place in the
    /// tab order, which for what is made late lies behind the form's buttons.
    void standAside() { setFocusProxy(nullptr); }

Q_SIGNALS:
    void edited();

protected:
    /// Takes the widget in which the person types; the first one gets the focus.
    void addInput(QWidget *input);
    void setInput(QWidget *input); ///< one that has its place already
    void addRow(QLayout *row);
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }

private:
    QLabel *addLine(const char *name);
    /// Tells screen readers, at the input, what stands below it.
    void describe();

    QVBoxLayout *m_rows;
    QWidget *m_input = nullptr;
    QLabel *m_fault = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_remark = nullptr;
};

/// One line of text.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LineEditor(QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setLabel(const QString &label) override;
    void setPlaceholder(const QString &text);

protected:
    [[nodiscard]] QLineEdit *line() const { return m_line; }

private:
    QLineEdit *m_line;
};

/// Text of any length.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit TextEditor(QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setLabel(const QString &label) override;

private:
    QPlainTextEdit *m_text;
};

/// A whole or decimal number.
class NumberEditor : public LineEditor
{
    Q_OBJECT

public:
    explicit NumberEditor(QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
};

/// A length of time, typed as people write it (core/values), with its reading beside it.
class MinutesEditor : public LineEditor
{
    Q_OBJECT

public:
    explicit MinutesEditor(QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
};

/// A day, typed as people write it (core/values) or picked, with its era beside it.
class DateEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit DateEditor(QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setLabel(const QString &label) override;

private:
    void pick();
    void showEra();

    QLineEdit *m_line;
    QLabel *m_era;
};

/// One of some values, by their words. Values are the texts of the ledger file; `null` is unset.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    /// `unset` is the word of the entry that leaves the field out.
    explicit ChoiceEditor(const QString &unset, QWidget *parent = nullptr);
    void addChoice(const QString &word, const QJsonValue &value);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setLabel(const QString &label) override;

private:
    QComboBox *m_box;
};

/// Yes, no, or left out.
class FlagEditor : public ChoiceEditor
{
    Q_OBJECT

public:
    explicit FlagEditor(QWidget *parent = nullptr);
};

/// Any number of some values, to be checked.
class ChecksEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChecksEditor(QWidget *parent = nullptr);
    void addHeading(const QString &text);
    void addChoice(const QString &word, const QString &value);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setLabel(const QString &label) override;

private:
    QList<QCheckBox *> m_checks;
    QStringList m_given;
};

} // namespace koshin
