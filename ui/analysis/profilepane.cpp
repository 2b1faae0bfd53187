// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/profilepane.h"

#include "analysis/cellmodel.h"
#include "exchange/records/ledgerjson.h"
#include "forms/recorddialog.h"
#include "forms/recordform.h"
#include "parts/filecommands.h"
#include "parts/recordtext.h"
#include "session/drafts.h"
#include "text/errortext.h"
#include "text/profiletext.h"
#include "text/tame.h"
#include "toolkit/recordview.h"
#include "toolkit/widgets.h"

#include <QComboBox>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

ProfilePane::ProfilePane(Session &session)
    : Pane(session), m_choice(new QComboBox), m_make(new Button(tr("Add profile…"), Button::Look::Plain)),
      m_export(new Button(tr("Export…"), Button::Look::Plain)), m_save(new Button(tr("Save"), Button::Look::Filled)),
      m_revert(new Button(tr("Discard changes"), Button::Look::Plain)),
      m_message(plainLabel({}, theme::Size::Small, theme::Ink::Error)),
      m_empty(plainLabel(
          tr("A profile tells companies which topics you support, where and at what price, with figures from your records. The official fields of the Active List have not been published, so print it or copy from it."),
          theme::Size::Body, theme::Ink::Text)),
      m_editor(new QWidget), m_form(new RecordForm(session, RecordKind::Profile)), m_model(new CellModel(this)),
      m_work(new RecordView(tr("Practice by topic, last three years"), 30)),
      m_span(plainLabel({}, theme::Size::Section, theme::Ink::Muted)),
      m_backing(plainLabel({}, theme::Size::Small, theme::Ink::Text)), m_soon(new QTimer(this))
{
    m_column->addLayout(buildHead());
    m_column->addWidget(m_empty);
    m_column->addWidget(m_message);
    auto *row = new QHBoxLayout(m_editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_form, 11);
    row->addWidget(buildFigures(), 10, Qt::AlignTop);
    m_column->addWidget(m_editor);
    m_column->addStretch();
    m_soon->setSingleShot(true);
    m_soon->setInterval(1'500);
    connect(m_soon, &QTimer::timeout, this, &ProfilePane::keepDraft);
    connect(m_form, &RecordForm::changed, this, &ProfilePane::altered);
    connect(m_form, &RecordForm::changed, m_soon, qOverload<>(&QTimer::start));
    connect(m_choice, &QComboBox::activated, this, [this] { take(m_choice->currentData().toString()); });
}

ProfilePane::~ProfilePane()
{
    if (m_soon->isActive()) keepDraft();
}

// The form of the record itself, where one is opened, knows the draft by the same name.
void ProfilePane::keepDraft()
{
    m_soon->stop();
    if (!m_original) return;
    const QString name = u"edit/"_s + idOf(*m_original);
    if (isAltered()) {
        m_session.drafts().keep(name, {std::get<Profile>(*m_original).title, m_form->json(), {}, {}, m_original});
    } else {
        m_session.drafts().drop(name);
    }
}

QLayout *ProfilePane::buildHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_choice->setObjectName(u"profile"_s);
    m_choice->setAccessibleName(tr("Profile"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(18);
    m_export->setObjectName(u"export"_s);
    m_export->setAccessibleName(tr("Export the profile"));
    m_save->setObjectName(u"saveProfile"_s);
    m_save->setAccessibleName(tr("Save the profile"));
    row->addWidget(m_choice);
    row->addWidget(m_make);
    row->addWidget(m_export);
    row->addStretch();
    row->addWidget(m_revert);
    row->addWidget(m_save);
    m_make->setEnabled(!m_session.isReadOnly());
    connect(m_make, &Button::clicked, this, &ProfilePane::make);
    connect(m_export, &Button::clicked, this, &ProfilePane::exportIt);
    connect(m_save, &Button::clicked, this, &ProfilePane::save);
    connect(m_revert, &Button::clicked, this, &ProfilePane::revert);
    return row;
}

QWidget *ProfilePane::buildFigures()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    m_work->setObjectName(u"profileWork"_s);
    m_work->setModel(m_model);
    m_work->setNaming(-1); // no column names the topics: they wrap
    m_work->setFitsContent(true);
    column->addWidget(m_span);
    column->addWidget(m_work);
    column->addWidget(m_backing);
    return card;
}

bool ProfilePane::isAltered() const
{
    return m_original && m_form->json() != m_start;
}

void ProfilePane::refresh()
{
    const auto &profiles = m_session.ledger().profiles;
    const QString chosen = m_original ? idOf(*m_original) : QString();
    m_choice->clear();
    for (const auto &profile : profiles.pointers()) m_choice->addItem(text::tame(profile->title), profile->id.text());
    m_choice->setVisible(profiles.size() > 1);
    const bool any = !profiles.empty();
    m_empty->setVisible(!any);
    m_editor->setVisible(any);
    m_export->setVisible(any);
    if (!any) m_original.reset();
    const bool stays = any && profiles.find(chosen);
    if (stays && isAltered()) m_choice->setCurrentIndex(m_choice->findData(chosen)); // what is typed stays
    else if (any) take(stays ? chosen : profiles[0].id.text());
    showFigures();
    altered();
}

Pane::Heading ProfilePane::heading() const
{
    if (!m_original) return {tr("No profile yet."), {}};
    const auto &profile = std::get<Profile>(*m_original);
    const auto &services = profile.services;
    return {
        services.empty()
            ? tr("The profile names no topic yet.")
            : tr("Profile “%1”: %n topic(s) offered.", nullptr, int(services.size())).arg(text::tame(profile.title)),
        {}};
}

void ProfilePane::take(const QString &id)
{
    const Profile *profile = m_session.ledger().profiles.find(id);
    if (!profile) return;
    if (m_soon->isActive()) keepDraft();
    m_original = Record(*profile);
    m_form->setJson(toJson(*m_original));
    m_start = m_form->json();
    m_choice->setCurrentIndex(m_choice->findData(id));
    m_message->clear();
    if (const auto draft = m_session.drafts().find(u"edit/"_s + id); draft && draft->original) {
        m_original = draft->original;
        m_form->setJson(draft->record);
        m_message->setText(tr("These are your unsaved entries from last time."));
    }
    altered();
}

void ProfilePane::altered()
{
    const bool changed = isAltered();
    m_save->setVisible(m_original.has_value());
    m_revert->setVisible(changed);
    m_save->setEnabled(changed && !m_session.isReadOnly());
    m_message->setVisible(!m_message->text().isEmpty());
}

void ProfilePane::make()
{
    Profile draft;
    draft.title = tr("Support for companies");
    const QString &holder = m_session.ledger().holder.name;
    if (!holder.isEmpty()) draft.name = holder;
    const QString id = forms::add(RecordKind::Profile, m_session, window(), Record(draft));
    if (!id.isEmpty()) take(id);
}

// On top of a change made elsewhere it is refused and said; what was typed stays in the form.
void ProfilePane::save()
{
    m_message->clear();
    if (!m_form->showAllFaults()) return altered();
    const auto edit = changing(*m_form->record(), m_original, m_session.knowsScheme());
    const QString id = idOf(*m_original);
    const QJsonObject before = std::exchange(m_start, m_form->json()); // so that the change is taken up
    if (const auto saved = m_session.perform(edit); !saved) {
        m_start = before;
        m_message->setText(
            saved.error().code == ErrorCode::ContentDiffers
                ? tr("The profile was changed elsewhere in the meantime. Discard your changes to see the new version.")
                : text::reason(saved.error()));
        return altered();
    }
    m_soon->stop();
    m_session.drafts().drop(u"edit/"_s + id);
    take(id);
    Q_EMIT toldUndoable(tr("The profile was saved."));
}

void ProfilePane::revert()
{
    if (!m_original) return;
    m_soon->stop();
    m_session.drafts().drop(u"edit/"_s + idOf(*m_original));
    take(idOf(*m_original));
}

void ProfilePane::exportIt()
{
    if (!m_original) return;
    const QString outcome = filecommands::exportProfile(m_session, idOf(*m_original), window());
    if (!outcome.isEmpty()) Q_EMIT told(outcome);
}

void ProfilePane::showFigures()
{
    const ProfileFigures figures = profileFigures(m_session.ledger(), m_session.asOf());
    const auto sheet = text::profileSheet(m_original ? std::get<Profile>(*m_original) : Profile(), figures);
    std::vector<qint64> minutes; // of the rows of the sheet, which are few words too long for so narrow a table
    for (std::size_t i = 0; i < sheet.work.size(); ++i) {
        const bool total = i + 1 == sheet.work.size();
        minutes.push_back(total ? figures.practice.total.minutes : figures.practice.themes[i].minutes);
    }
    std::vector<CellModel::Row> rows;
    for (std::size_t i = 0; i < sheet.work.size(); ++i) {
        const bool total = i + 1 == sheet.work.size();
        const auto &work = sheet.work[i];
        rows.push_back({{.text = work.theme, .strong = total},
                        {.text = recordtext::hours(minutes[i]), .strong = total},
                        {.text = work.entries, .strong = total}});
    }
    m_model->show({{tr("Topic")}, {tr("Hours"), true}, {tr("Entries"), true}}, std::move(rows));
    m_work->setColumns(0, {0, 0, 40});
    m_span->setText(sheet.figuresHeading);
    const QString remark = tr(
        "The figures come from your own records. The official form of the Active List has not been published; once it is, copy the figures from this page.");
    QStringList notes;
    for (const QString &note : sheet.backing + QStringList{sheet.sharing, remark}) notes += tr("• %1").arg(note);
    m_backing->setText(notes.join(u'\n'));
}

} // namespace koshin
