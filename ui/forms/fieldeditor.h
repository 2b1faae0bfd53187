// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "calendar/date.h"

#include <QJsonValue>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace koshin {

class Button;

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
    /// What stands highest in the editor; mostly its input.
    [[nodiscard]] virtual const QWidget *top() const { return m_input; }
    /// Whether it takes the form's whole width, below its label.
    [[nodiscard]] virtual bool isWide() const { return false; }
    /// One of several in a line: without what it says beside its input.
    virtual void standInLine() {}
    /// How far below the editor's top the first line of its text stands: its label's baseline is the same.
    [[nodiscard]] int baseline() const;
    /// Tells screen readers that the field must be filled.
    void setRequired();
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
    bool m_isRequired = false;
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
    QString m_told; ///< what was shown or told last
};

/// A whole or decimal number.
class NumberEditor : public LineEditor
{
    Q_OBJECT

public:
    explicit NumberEditor(QWidget *parent = nullptr);
    /// Thousands are set apart, as amounts are in lists.
    void setGrouped(bool grouped) { m_grouped = grouped; }
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    [[nodiscard]] QString shown(const Decimal &number) const;

    bool m_grouped = false;
};

/// A length of time, typed as people write it (core/values) and shown as `1:30`. A small number alone may be
/// hours or minutes: then it asks, and has no value that could be saved until that is answered.
class MinutesEditor : public LineEditor
{
    Q_OBJECT

public:
    explicit MinutesEditor(QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setFault(const QString &sentence) override;

private:
    void addAnswers();
    void ask(); ///< or no longer
    void answer(std::optional<qint64> minutes);
    [[nodiscard]] QString question() const; ///< empty where nothing is to be asked

    QWidget *m_answers;
    Button *m_asHours;
    Button *m_asMinutes;
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
    void standInLine() override;
    /// The day that another record gives, shown where none is typed, and where it comes from; nothing: no such day.
    void setKnownElsewhere(const std::optional<Date> &day, const QString &from);

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
    /// `unset` is the word of the entry that leaves the field out; empty: there is none, and the first is taken.
    explicit ChoiceEditor(const QString &unset, QWidget *parent = nullptr);
    void setNarrow(); ///< for words of a few letters
    /// What there is to compare with, beside the choice.
    void setBeside(const QString &words);
    void addChoice(const QString &word, const QJsonValue &value);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setLabel(const QString &label) override;

private:
    QComboBox *m_box;
    QHBoxLayout *m_row;
};

/// Yes, no, or left out.
class FlagEditor : public ChoiceEditor
{
    Q_OBJECT

public:
    explicit FlagEditor(QWidget *parent = nullptr);
    FlagEditor(const QString &yes, const QString &no, QWidget *parent = nullptr);
};

/// Any number of some values, to be checked, in columns.
class ChecksEditor : public FieldEditor
{
    Q_OBJECT

public:
    enum class Width { BesideLabel, Whole };
    ChecksEditor(int columns, Width width, QWidget *parent = nullptr);
    /// What is added afterwards stands below this heading.
    void addHeading(const QString &text);
    void addChoice(const QString &word, const QString &value);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setLabel(const QString &label) override;

    [[nodiscard]] const QWidget *top() const override { return m_top; }
    [[nodiscard]] bool isWide() const override { return m_width == Width::Whole; }

private:
    int m_columns;
    Width m_width;
    int m_places = 0; ///< taken below the last heading
    QGridLayout *m_grid = nullptr;
    QWidget *m_top = nullptr;
    QList<QCheckBox *> m_checks;
    QStringList m_words; ///< of the checks, in their order
    QStringList m_given;
};

} // namespace koshin
