// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fieldeditor.h"

#include "base/decimal.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/typeface.h"
#include "toolkit/widgets.h"
#include "values/money.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr int textMargin = 4; ///< of a document or a list within its frame

// The wheel scrolls the form; it must not change a field on the way.
class StillBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

FieldEditor::FieldEditor(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(3);
}

void FieldEditor::addInput(QWidget *input)
{
    m_rows->addWidget(input);
    if (!m_input) setInput(input);
}

void FieldEditor::setInput(QWidget *input)
{
    m_input = input;
    setFocusProxy(input);
}

namespace {

// The margins of what lies around it inside the editor, such as a card.
int spaceAbove(const QWidget &editor, const QWidget &first)
{
    if (!editor.isAncestorOf(&first)) return 0;
    int space = 0;
    for (const QWidget *holder = first.parentWidget(); holder != &editor; holder = holder->parentWidget())
        space += holder->layout() ? holder->layout()->contentsMargins().top() : 0;
    return space;
}

} // namespace

int FieldEditor::baseline() const
{
    const QWidget *first = top();
    if (!first) return fontMetrics().ascent();
    const int above = spaceAbove(*this, *first);
    const int height = first->sizeHint().height();
    const QFontMetrics metrics = first->fontMetrics();
    // What people type into is Qt's to draw; all other texts stand in the room of their line.
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(first))
        return above + area->frameWidth() + textMargin + metrics.ascent();
    if (qobject_cast<const QLineEdit *>(first)) return above + (height - metrics.height() + 1) / 2 + metrics.ascent();
    const theme::LineRoom room = theme::lineRoom(first->font());
    return above + std::max((height - room.height()) / 2, 0) + room.ascent;
}

void FieldEditor::setRequired()
{
    m_isRequired = true;
    describe();
}

void FieldEditor::addRow(QLayout *row)
{
    m_rows->addLayout(row);
}

void FieldEditor::setLabel(const QString &label)
{
    setAccessibleName(label);
}

QLabel *FieldEditor::addLine(const char *name)
{
    auto *line = plainLabel({}, theme::Size::Small, theme::Ink::Muted, this);
    line->setObjectName(QLatin1String(name));
    line->setWordWrap(true);
    m_rows->addWidget(line);
    return line;
}

void FieldEditor::setFault(const QString &sentence)
{
    if (!m_fault && sentence.isEmpty()) return;
    if (!m_fault) {
        m_fault = addLine("fault");
        QPalette palette = m_fault->palette();
        palette.setColor(QPalette::WindowText, theme::colour(theme::Ink::Error));
        m_fault->setPalette(palette);
    }
    if (QWidget *field = input()) { // its edge is drawn in this colour
        QPalette edges;
        if (!sentence.isEmpty()) {
            edges = field->palette();
            edges.setColor(QPalette::Shadow, theme::colour(theme::Ink::Error));
        }
        field->setPalette(edges);
    }
    m_fault->setText(sentence.isEmpty() ? QString() : u"▲ "_s + sentence);
    m_fault->setVisible(!sentence.isEmpty());
    describe();
}

void FieldEditor::describe()
{
    QStringList sentences;
    if (m_isRequired) sentences += tr("Required");
    for (const QLabel *line : {m_fault, m_hint, m_remark}) {
        if (line && !line->text().isEmpty()) sentences += line->text();
    }
    setAccessibleDescription(sentences.join(u'\n'));
    if (m_input) m_input->setAccessibleDescription(accessibleDescription());
}

void FieldEditor::setHints(const QStringList &sentences)
{
    if (!m_hint && sentences.isEmpty()) return;
    if (!m_hint) {
        m_hint = addLine("hint");
        QPalette palette = m_hint->palette();
        palette.setColor(QPalette::WindowText, theme::colour(theme::Ink::Warning));
        m_hint->setPalette(palette);
    }
    QStringList lines;
    for (const QString &sentence : sentences) lines += u"▲ "_s + sentence;
    m_hint->setText(lines.join(u'\n'));
    m_hint->setVisible(!lines.isEmpty());
    describe();
}

void FieldEditor::setRemark(const QString &sentence)
{
    if (!m_remark && sentence.isEmpty()) return;
    if (!m_remark) m_remark = addLine("remark");
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
    describe();
}

QString FieldEditor::fault() const
{
    return m_fault ? m_fault->text() : QString();
}

QString FieldEditor::hint() const
{
    return m_hint ? m_hint->text() : QString();
}

namespace {

// A line shows what was pasted as a line break or a tab as a space, and so it is one.
QString asShown(QString text)
{
    for (QChar &c : text) {
        const bool breaks =
            c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (breaks) c = u' ';
    }
    return text;
}

} // namespace

LineEditor::LineEditor(QWidget *parent) : FieldEditor(parent), m_line(new QLineEdit)
{
    addInput(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &LineEditor::edited); // screen readers edit without typing
}

QJsonValue LineEditor::value() const
{
    const QString text = asShown(m_line->text());
    return text.trimmed().isEmpty() ? QJsonValue() : QJsonValue(text);
}

void LineEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_line->setText(value.toString());
}

void LineEditor::setLabel(const QString &label)
{
    FieldEditor::setLabel(label);
    m_line->setAccessibleName(label);
}

void LineEditor::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(text) + 18);
}

TextEditor::TextEditor(QWidget *parent) : FieldEditor(parent), m_text(new QPlainTextEdit)
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 12);
    addInput(m_text);
    // Qt calls it a change of the text, too, when the style gives the document another margin.
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->toPlainText() == m_told) return;
        m_told = m_text->toPlainText();
        Q_EMIT edited();
    });
}

QJsonValue TextEditor::value() const
{
    const QString text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? QJsonValue() : QJsonValue(text);
}

void TextEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_text->setPlainText(value.toString());
    m_told = m_text->toPlainText();
}

void TextEditor::setLabel(const QString &label)
{
    FieldEditor::setLabel(label);
    m_text->setAccessibleName(label);
}

NumberEditor::NumberEditor(QWidget *parent) : LineEditor(parent)
{
    line()->setMaximumWidth(theme::scaled(200));
    connect(line(), &QLineEdit::editingFinished, this, [this] {
        const auto number = values::readNumber(values::folded(line()->text().trimmed())).whole();
        if (!number || !m_grouped) return;
        const QSignalBlocker quiet(line());
        line()->setText(shown(*number));
    });
}

QString NumberEditor::shown(const Decimal &number) const
{
    return m_grouped ? text::amount(number) : number.toString();
}

QJsonValue NumberEditor::value() const
{
    const QString typed = line()->text().trimmed();
    if (typed.isEmpty()) return {};
    const auto number = values::readNumber(values::folded(typed)).whole();
    if (!number) return typed;
    if (number->micro() % Decimal::scale == 0) return number->micro() / Decimal::scale;
    return number->toString().toDouble();
}

void NumberEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    const QString text = value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    const auto number = Decimal::parse(text); // without an exponent, as people write it
    line()->setText(number ? shown(*number) : text);
}

ChoiceEditor::ChoiceEditor(const QString &unset, QWidget *parent)
    : FieldEditor(parent), m_box(new StillBox), m_row(new QHBoxLayout)
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->setMaxVisibleItems(20);
    m_box->setMaximumWidth(theme::scaled(340));
    if (!unset.isEmpty()) m_box->addItem(unset, QVariant());
    m_row->setSpacing(10);
    m_row->addWidget(m_box, 1000); // as wide as it may be, and left
    m_row->addStretch(1);
    addRow(m_row);
    setInput(m_box);
    connect(m_box, &QComboBox::activated, this, &ChoiceEditor::edited);
}

void ChoiceEditor::setBeside(const QString &words)
{
    auto *label = plainLabel(words, theme::Size::Small, theme::Ink::Muted);
    label->setObjectName(u"beside"_s);
    label->setWordWrap(false);
    m_box->setFixedWidth(theme::scaled(200)); // choices below one another are of one width, whatever stands beside
    m_box->setAccessibleDescription(words);
    m_row->insertWidget(1, label, 1);
}

void ChoiceEditor::setNarrow()
{
    m_box->setMinimumContentsLength(5);
    m_box->setMaximumWidth(theme::scaled(120));
}

void ChoiceEditor::addChoice(const QString &word, const QJsonValue &value)
{
    m_box->addItem(text::tame(word), value.toVariant());
    const QFontMetrics metrics = m_box->fontMetrics();
    const int letters = metrics.horizontalAdvance(word) / metrics.horizontalAdvance(u'X') + 1; // what the box counts in
    m_box->setMinimumContentsLength(std::clamp(letters, m_box->minimumContentsLength(), 24));
}

QJsonValue ChoiceEditor::value() const
{
    const QVariant chosen = m_box->currentData();
    return chosen.isValid() ? QJsonValue::fromVariant(chosen) : QJsonValue();
}

void ChoiceEditor::setValue(const QJsonValue &value)
{
    const bool absent = value.isNull() || value.isUndefined();
    int found = absent ? 0 : m_box->findData(value.toVariant());
    if (found < 0) { // a value that is gone meanwhile is still the record's
        addChoice(value.toString(), value);
        found = m_box->count() - 1;
    }
    m_box->setCurrentIndex(found);
}

void ChoiceEditor::setLabel(const QString &label)
{
    FieldEditor::setLabel(label);
    m_box->setAccessibleName(label);
}

FlagEditor::FlagEditor(QWidget *parent) : FlagEditor(tr("Yes"), tr("No"), parent) {}

FlagEditor::FlagEditor(const QString &yes, const QString &no, QWidget *parent) : ChoiceEditor(tr("Not set"), parent)
{
    addChoice(yes, true);
    addChoice(no, false);
}

namespace {

// A check box beside words that may take several lines; a press on the words is one on the box.
class WordedCheck : public QWidget
{
public:
    WordedCheck(QCheckBox *check, const QString &words) : m_check(check)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(2);
        auto *label = plainLabel(words, theme::Size::Body, theme::Ink::Text);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        const int above = (check->sizeHint().height() - label->fontMetrics().height()) / 2;
        label->setContentsMargins(0, std::max(0, above), 0, 0); // the first line beside the box
        row->addWidget(check, 0, Qt::AlignTop);
        row->addWidget(label, 1, Qt::AlignTop);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (rect().contains(event->position().toPoint())) m_check->click();
    }

private:
    QCheckBox *m_check;
};

} // namespace

ChecksEditor::ChecksEditor(int columns, Width width, QWidget *parent)
    : FieldEditor(parent), m_columns(columns), m_width(width)
{
}

void ChecksEditor::addHeading(const QString &text)
{
    auto *heading = plainLabel(text, theme::Size::Small, theme::Ink::Muted);
    heading->setWordWrap(true);
    heading->setContentsMargins(0, m_checks.isEmpty() ? 0 : 6, 0, 0);
    rows()->addWidget(heading);
    if (!m_top) m_top = heading;
    m_grid = nullptr;
}

void ChecksEditor::addChoice(const QString &word, const QString &value)
{
    if (!m_grid) {
        m_grid = new QGridLayout;
        m_grid->setHorizontalSpacing(16);
        m_grid->setVerticalSpacing(4);
        for (int i = 0; i < m_columns; ++i) m_grid->setColumnStretch(i, 1);
        addRow(m_grid);
        m_places = 0;
    }
    auto *check = new QCheckBox;
    check->setObjectName(value);
    check->setAccessibleName(word);
    m_checks += check;
    m_words += word;
    m_grid->addWidget(new WordedCheck(check, word), m_places / m_columns, m_places % m_columns, Qt::AlignTop);
    ++m_places;
    if (!m_top) m_top = check;
    if (!input()) setInput(check);
    connect(check, &QCheckBox::toggled, this, &ChecksEditor::edited); // screen readers toggle without a click
}

QJsonValue ChecksEditor::value() const
{
    QStringList names;
    for (const QCheckBox *check : m_checks) {
        if (check->isChecked()) names += check->objectName();
    }
    QJsonArray chosen; // what was there keeps its order, so that looking changes nothing
    for (const QString &name : m_given) {
        if (names.removeAll(name) > 0) chosen.append(name);
    }
    for (const QString &name : std::as_const(names)) chosen.append(name);
    return chosen.isEmpty() ? QJsonValue() : QJsonValue(chosen);
}

void ChecksEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_given = value.toVariant().toStringList();
    for (QCheckBox *check : m_checks) check->setChecked(m_given.contains(check->objectName()));
}

void ChecksEditor::setLabel(const QString &label)
{
    FieldEditor::setLabel(label);
    for (qsizetype i = 0; i < m_checks.size(); ++i) m_checks[i]->setAccessibleName(label + u": "_s + m_words[i]);
}

} // namespace koshin
