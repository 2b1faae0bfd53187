// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/importpreview.h"

#include "text/importtext.h"
#include "toolkit/fitting.h"
#include "toolkit/widgets.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr qsizetype mostRemarks = 5; // that a dialog has room for

QLabel *words(const QString &text, theme::Size size = theme::Size::Body, theme::Ink ink = theme::Ink::Text)
{
    auto *label = plainLabel(text, size, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

ImportPreview::ImportPreview(const IntakeAnswer &trial, const SchemeCatalogue &schemes, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"importPreview"_s);
    setWindowTitle(tr("Import existing data"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(12);
    const auto &counts = trial.outcome;
    auto *sum = words(tr("%n record(s) to add, %1 already there.", "", int(counts.added)).arg(counts.skipped));
    sum->setObjectName(u"counts"_s);
    column->addWidget(sum);
    if (const QString doubles = text::doublesSentence(trial); !doubles.isEmpty()) {
        auto *label = words(doubles);
        label->setObjectName(u"doubles"_s);
        column->addWidget(label);
    }
    addVerdicts(column, trial);
    if (const QStringList remarks = text::remarkSentences(trial); !remarks.isEmpty()) {
        auto *label = words(remarks.mid(0, mostRemarks).join(u'\n'), theme::Size::Small, theme::Ink::Muted);
        label->setObjectName(u"remarks"_s);
        column->addWidget(label);
    }
    if (const QString missing = text::withoutFileSentence(trial); !missing.isEmpty()) {
        column->addWidget(words(missing, theme::Size::Small, theme::Ink::Muted));
    }
    addStatements(column, text::statements(trial, schemes));
    addButtons(column);
    openAt(*this, {560, 0});
}

void ImportPreview::addVerdicts(QVBoxLayout *column, const IntakeAnswer &trial)
{
    if (trial.verdicts.empty()) {
        column->addWidget(words(tr("No verdicts change.")));
        return;
    }
    QStringList lines;
    for (const VerdictChange &change : trial.verdicts) lines += text::sentence(change, trial.after);
    auto *title = words(tr("Changed verdicts"), theme::Size::Small, theme::Ink::Muted);
    column->addWidget(title);
    auto *all = words(lines.join(u'\n'));
    all->setObjectName(u"verdicts"_s);
    all->setMargin(2);
    auto *area = new ReadingArea;
    area->setWidget(all);
    area->setWidgetResizable(true);
    area->setAccessibleName(title->text());
    area->setMinimumHeight(72);
    column->addWidget(area, 1);
}

void ImportPreview::addStatements(QVBoxLayout *column, const QStringList &statements)
{
    if (statements.isEmpty()) return;
    column->addWidget(words(tr("The file states the following in your name:"), theme::Size::Small, theme::Ink::Muted));
    auto *all = words(statements.join(u'\n'));
    all->setObjectName(u"statements"_s);
    auto *area = new ReadingArea;
    area->setWidget(all);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Statements in your name"));
    area->setMinimumHeight(72);
    column->addWidget(area, 1);
    m_true = new QCheckBox(tr("This is &true, and I can prove it."));
    m_true->setObjectName(u"isTrue"_s);
    column->addWidget(m_true);
}

void ImportPreview::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"), Button::Look::Plain);
    auto *take = new Button(tr("Import"), Button::Look::Filled);
    take->setObjectName(u"import"_s);
    take->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(take);
    column->addLayout(row);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(take, &Button::clicked, this, &QDialog::accept);
    if (!m_true) return;
    take->setEnabled(false);
    connect(m_true, &QCheckBox::toggled, take, &Button::setEnabled);
}

} // namespace koshin
