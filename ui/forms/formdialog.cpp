// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formdialog.h"

#include "exchange/records/ledgerjson.h"
#include "forms/fieldeditor.h"
#include "session/drafts.h"
#include "session/session.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "toolkit/composition.h"
#include "toolkit/fitting.h"
#include "toolkit/widgets.h"

#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr int keptAfter = 1'500; // milliseconds without typing
constexpr int usualWidth = 712;
constexpr int margin = 24; // as the form has it

/// `now` with what is different between `before` and `mine`, field by field; a plan's body likewise.
QJsonObject changesLaidOver(QJsonObject now, const QJsonObject &before, const QJsonObject &mine)
{
    QStringList fields = mine.keys() + before.keys();
    fields.removeDuplicates();
    for (const QString &field : std::as_const(fields)) {
        const QJsonValue value = mine.value(field);
        const bool isBody = field == codeName(RecordKind::Training) || field == codeName(RecordKind::Practice);
        if (value == before.value(field)) continue;
        if (isBody && value.isObject()) {
            now.insert(field,
                       changesLaidOver(now.value(field).toObject(), before.value(field).toObject(), value.toObject()));
        } else if (value.isUndefined()) {
            now.remove(field);
        } else {
            now.insert(field, value);
        }
    }
    return now;
}

// Asks for the height of what it holds, and scrolls where it is given less.
class FormArea : public QScrollArea
{
public:
    explicit FormArea(QWidget *content)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus); // the keyboard begins in the first field
        setWidget(content);
    }
    [[nodiscard]] int heightFor(int width) const
    {
        const QLayout *inside = widget()->layout();
        return inside->hasHeightForWidth() ? inside->totalHeightForWidth(width) : inside->totalSizeHint().height();
    }
};

} // namespace

FormDialog::FormDialog(Session &session, RecordForm *form, const QString &key, QWidget *parent)
    : QDialog(parent), m_session(session), m_form(form), m_key(key), m_soon(new QTimer(this))
{
    composition::guard();
    setProperty("recordKind", QString(codeName(form->recordKind()))); // what the guide is opened at
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 16);
    outer->setSpacing(8);
    outer->addLayout(makeHeading());
    auto *content = new QWidget;
    content->setMinimumHeight(1); // else that of words wrapped more narrowly than here
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(form, 1);
    m_area = new FormArea(content);
    outer->addWidget(m_area, 1);
    outer->addLayout(makeButtons());
    m_soon->setSingleShot(true);
    m_soon->setInterval(keptAfter);
    connect(m_soon, &QTimer::timeout, this, &FormDialog::keepDraft);
    connect(form, &RecordForm::changed, m_soon, qOverload<>(&QTimer::start));
    connect(form, &RecordForm::changed, this, &FormDialog::followFaults);
    connect(form, &RecordForm::unfolded, this, &FormDialog::fit);
    for (const QKeyCombination keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &FormDialog::save);
    }
}

QLayout *FormDialog::makeHeading()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(margin, 18, margin, 4);
    column->setSpacing(2);
    m_title = plainLabel({}, theme::Size::Title, theme::Ink::Text);
    m_title->setObjectName(u"heading"_s);
    m_title->setWordWrap(true);
    m_purpose = plainLabel({}, theme::Size::Small, theme::Ink::Muted);
    m_purpose->setObjectName(u"purpose"_s);
    m_purpose->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    return column;
}

QLayout *FormDialog::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 4, margin, 0);
    m_message = plainLabel({}, theme::Size::Small, theme::Ink::Error);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_reload = new Button(tr("Reload"), Button::Look::Plain);
    m_reload->setObjectName(u"reload"_s);
    m_keep = new Button(tr("Keep mine"), Button::Look::Plain);
    m_keep->setObjectName(u"keep"_s);
    m_goOn = new Button(tr("Resume draft"), Button::Look::Plain);
    m_goOn->setObjectName(u"goOn"_s);
    auto *cancel = new Button(tr("Cancel"), Button::Look::Plain);
    cancel->setObjectName(u"cancel"_s);
    auto *save = new Button(tr("Save"), Button::Look::Filled);
    save->setObjectName(u"save"_s);
    save->setDefault(true);
    save->setEnabled(!m_session.isReadOnly());
    m_reload->hide();
    m_keep->hide();
    m_goOn->hide();
    buttons->addWidget(m_message, 1);
    for (Button *button : {m_goOn, m_reload, m_keep, cancel, save}) {
        button->setAutoDefault(button == save);
        buttons->addWidget(button);
    }
    connect(cancel, &Button::clicked, this, &FormDialog::reject);
    connect(save, &Button::clicked, this, &FormDialog::save);
    connect(m_reload, &Button::clicked, this, &FormDialog::reload);
    connect(m_keep, &Button::clicked, this, &FormDialog::keepMine);
    connect(m_goOn, &Button::clicked, this, [this] { goOnWith(m_earlier); });
    return buttons;
}

void FormDialog::nameSave(const QString &words)
{
    findChild<Button *>(u"save"_s)->setText(words);
}

void FormDialog::setSaveLook(Button::Look look)
{
    findChild<Button *>(u"save"_s)->setLook(look);
}

void FormDialog::setHeading(const QString &title, const QString &purpose)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_purpose->setText(purpose);
    m_purpose->setVisible(!purpose.isEmpty());
}

void FormDialog::fit()
{
    m_form->alignLabels();
    const QSize room = roomFor(*this);
    const int width = std::min(std::max(theme::scaled(usualWidth), isVisible() ? this->width() : 0), room.width());
    const auto *area = static_cast<FormArea *>(m_area);
    const int around = layout()->totalHeightForWidth(width) - layout()->itemAt(1)->sizeHint().height();
    const int most = room.height() - around;
    const int bar = m_area->verticalScrollBar()->sizeHint().width();
    int height = area->heightFor(width);
    if (height > most) height = area->heightFor(width - bar);
    resize(width, around + std::min(height, most));
    if (isVisible()) moveIntoSight();
}

// What grew below the screen's edge moves up.
void FormDialog::moveIntoSight()
{
    const QRect room = screen()->availableGeometry();
    const int below = frameGeometry().bottom() - room.bottom();
    if (below > 0) move(x(), std::max(room.top(), y() - below));
}

void FormDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

void FormDialog::addAbove(QWidget *pane)
{
    m_column->insertWidget(m_column->indexOf(m_form), pane);
}

void FormDialog::addBelow(QWidget *pane)
{
    m_column->addWidget(pane);
}

void FormDialog::keepAlso(FieldEditor *file)
{
    m_file = file;
}

void FormDialog::start(const QJsonObject &record, const Maybe<Record> &original)
{
    m_original = original;
    m_form->setJson(record);
    m_start = m_form->json();
}

void FormDialog::fill(const QJsonObject &record, const Maybe<Record> &original)
{
    m_draft = m_key;
    start(record, original);
    goOnWith(m_key);
}

void FormDialog::fillNew(const QJsonObject &record, bool prefilled, const QString &resumed)
{
    m_draft = m_key + u'/' + record.value("id"_L1).toString();
    start(record, {});
    m_earlier = m_session.drafts().newestOf(m_key);
    if (!resumed.isEmpty()) return goOnWith(resumed);
    if (!prefilled) return goOnWith(m_earlier);
    if (m_earlier.isEmpty()) return;
    say(Message::Notice, tr("There is a draft of this form."));
    m_goOn->show();
}

void FormDialog::goOnWith(const QString &name)
{
    const auto draft = m_session.drafts().find(name);
    if (!draft) return;
    m_draft = name;
    m_goOn->hide();
    m_form->setNewFiles(draft->files);
    if (draft->original) { // what was changed is changed since then
        m_form->setJson(toJson(*draft->original));
        m_start = m_form->json();
    }
    m_form->setJson(draft->record);
    if (m_file) m_file->setValue(draft->file);
    m_original = draft->original;
    say(Message::Notice, tr("These are your unsaved entries from last time."));
    m_reload->setText(tr("Discard the draft"));
    m_reload->updateGeometry();
    m_reload->show();
}

bool FormDialog::isTouched() const
{
    return m_form->json() != m_start;
}

void FormDialog::say(Message kind, const QString &sentence)
{
    QPalette ink = m_message->palette();
    ink.setColor(QPalette::WindowText, theme::colour(kind == Message::Notice ? theme::Ink::Text : theme::Ink::Error));
    m_said = kind;
    m_message->setPalette(ink);
    m_message->setText(sentence);
}

// What was said of faults holds as long as they do.
void FormDialog::followFaults()
{
    if (m_said != Message::FieldsAtFault || m_message->text().isEmpty()) return;
    const QString still = faultsInWords();
    if (still.isEmpty()) m_message->clear();
    else say(Message::FieldsAtFault, still);
}

// What the record is, and what it is called so far; else the form's own title.
QString FormDialog::titleOfDraft() const
{
    QJsonObject record = m_form->json();
    for (const auto kind : {RecordKind::Training, RecordKind::Practice}) {
        if (const auto inner = record.value(codeName(kind)); inner.isObject()) record = inner.toObject();
    }
    for (const char *field : {"title", "name", "code", "fileName"}) {
        const QString called = record.value(QLatin1String(field)).toString().simplified();
        if (!called.isEmpty()) {
            return tr("%1 “%2”", "a kind of record, and its title")
                .arg(text::choice(text::word(m_form->recordKind())), called.left(60));
        }
    }
    return windowTitle();
}

void FormDialog::keepDraft()
{
    if (isTouched()) {
        m_session.drafts().keep(m_draft, {titleOfDraft(), m_form->json(), m_form->newFiles(),
                                          m_file ? m_file->value().toString() : QString(), m_original});
    }
}

void FormDialog::reject()
{
    m_soon->stop();
    if (isTouched()) {
        keepDraft();
        m_session.drafts().tellLeft(m_draft);
    } else {
        m_session.drafts().drop(m_draft);
    }
    QDialog::reject();
}

void FormDialog::save()
{
    if (m_session.isReadOnly()) return;
    m_message->clear();
    if (!m_form->showAllFaults()) {
        say(Message::FieldsAtFault, faultsInWords());
        return;
    }
    const auto record = m_form->record();
    if (const auto saved = m_save(*record, m_form->newFiles(), m_original); !saved) {
        tell(saved.error());
        return;
    }
    m_soon->stop();
    m_session.drafts().drop(m_draft);
    accept();
}

QString FormDialog::faultsInWords() const
{
    const QStringList fields = m_form->fieldsAtFault();
    if (!fields.isEmpty())
        return (m_form->lacksOnly() ? tr("Still to fill in: %1") : tr("Please correct: %1")).arg(fields.join(tr(", ")));
    const auto record = m_form->record(); // what is wrong has no field here
    return record ? QString() : text::reason(record.error().front());
}

void FormDialog::tell(const Error &error)
{
    const bool differs = error.code == ErrorCode::ContentDiffers;
    say(Message::Fault, differs ? tr("The record was changed elsewhere in the meantime.") : text::reason(error));
    if (differs) m_reload->setText(tr("Reload"));
    m_reload->updateGeometry();
    m_reload->setVisible(differs);
    m_keep->setVisible(differs);
}

void FormDialog::reload()
{
    m_reload->hide();
    m_keep->hide();
    m_message->clear();
    QJsonObject fresh = m_start;
    if (m_original) {
        m_session.poll();
        if (const auto now = m_session.ledger().find(idOf(*m_original))) {
            m_original = now;
            fresh = toJson(*now);
        }
    }
    m_form->setNewFiles({});
    if (m_file) m_file->setValue({});
    m_form->setJson(fresh);
    m_start = m_form->json();
    m_session.drafts().drop(m_draft);
}

// What the person did not touch is as it is now.
void FormDialog::keepMine()
{
    m_session.poll();
    const auto now = m_original ? m_session.ledger().find(idOf(*m_original)) : Maybe<Record>();
    if (now) {
        const QJsonObject mine = changesLaidOver(toJson(*now), m_start, m_form->json());
        m_form->setJson(mine);
    }
    m_original = now;
    save();
}

} // namespace koshin
