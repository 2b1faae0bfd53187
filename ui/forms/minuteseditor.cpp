// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fieldeditor.h"
#include "text/valuetext.h"
#include "toolkit/widgets.h"
#include "values/duration.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr int mostDoubted = 12; ///< a number alone up to this may well be hours

values::Reading<qint64> lengthTyped(const QString &text)
{
    return values::readDuration(values::folded(text),
                                {.mode = values::Mode::Strict, .bareMinutes = 1, .doubtedUpTo = mostDoubted});
}

std::optional<qint64> withUnit(const QString &number, const QString &unit)
{
    return lengthTyped(number.trimmed() + unit).whole();
}

} // namespace

MinutesEditor::MinutesEditor(QWidget *parent)
    : LineEditor(parent), m_answers(new QWidget), m_asHours(new Button({}, Button::Look::Plain)),
      m_asMinutes(new Button({}, Button::Look::Plain))
{
    line()->setMaximumWidth(theme::scaled(200));
    setPlaceholder(tr("e.g. 1 h 30 min, 1:30, 90m"));
    addAnswers();
    connect(line(), &QLineEdit::editingFinished, this, [this] {
        if (const auto minutes = lengthTyped(line()->text()).whole()) setValue(*minutes); // as it was understood
    });
    connect(this, &FieldEditor::edited, this, &MinutesEditor::ask);
}

void MinutesEditor::addAnswers()
{
    auto *row = new QHBoxLayout(m_answers);
    row->setContentsMargins(0, 2, 0, 2);
    m_asHours->setObjectName(u"asHours"_s);
    m_asMinutes->setObjectName(u"asMinutes"_s);
    for (Button *button : {m_asHours, m_asMinutes}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    rows()->addWidget(m_answers);
    m_answers->hide();
    connect(m_asHours, &Button::clicked, this, [this] { answer(withUnit(line()->text(), u"h"_s)); });
    connect(m_asMinutes, &Button::clicked, this, [this] { answer(withUnit(line()->text(), u"m"_s)); });
}

QString MinutesEditor::question() const
{
    const auto read = lengthTyped(line()->text());
    if (read.value || read.whyNot != values::WhyNot::Ambiguous) return {};
    const auto hours = withUnit(line()->text(), u"h"_s);
    const auto minutes = withUnit(line()->text(), u"m"_s);
    if (!hours || !minutes) return {};
    return tr("Is that %1 or %2?").arg(text::duration(*hours), text::duration(*minutes));
}

void MinutesEditor::ask()
{
    const bool asks = !question().isEmpty();
    if (asks) {
        m_asHours->setText(text::duration(*withUnit(line()->text(), u"h"_s)));
        m_asMinutes->setText(text::duration(*withUnit(line()->text(), u"m"_s)));
    }
    m_answers->setVisible(asks);
}

void MinutesEditor::answer(std::optional<qint64> minutes)
{
    if (!minutes) return;
    setValue(*minutes);
    line()->setFocus();
    Q_EMIT edited();
}

void MinutesEditor::setFault(const QString &sentence)
{
    const QString asked = sentence.isEmpty() ? QString() : question();
    FieldEditor::setFault(asked.isEmpty() ? sentence : asked);
    if (!asked.isEmpty()) rows()->addWidget(m_answers); // below the question
}

QJsonValue MinutesEditor::value() const
{
    const QString typed = line()->text().trimmed();
    if (typed.isEmpty()) return {};
    const auto minutes = lengthTyped(typed).whole();
    return minutes ? QJsonValue(*minutes) : QJsonValue(typed);
}

void MinutesEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    line()->setText(value.isDouble() ? text::duration(value.toInt()) : value.toString());
    ask();
}

} // namespace koshin
