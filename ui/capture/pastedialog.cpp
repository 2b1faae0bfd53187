// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pastedialog.h"

#include "capture/pasteheader.h"
#include "capture/pastemodel.h"
#include "capture/tablequestionsview.h"
#include "machine/places.h"
#include "session/session.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "text/importtext.h"
#include "text/pastetext.h"
#include "toolkit/fitting.h"
#include "toolkit/rowdelegate.h"
#include "toolkit/widgets.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr int rowHeight = 32;
constexpr int mostLetters = 30; ///< that a column is given room for

} // namespace

PasteDialog::PasteDialog(const TableFile &file, std::size_t sheet, RecordKind kind, EditCode code, Session &session,
                         QWidget *parent)
    : QDialog(parent), m_session(session), m_file(file), m_sheet(sheet), m_kind(kind), m_code(code),
      m_table(file.sheets.at(sheet).table), m_reader(m_table, kind, session.ledger(), session.schemes()),
      m_mapping(m_reader.guess()), m_model(new PasteModel(m_table, m_reader, kind, session, this))
{
    setObjectName(u"paste"_s);
    setWindowTitle(kind == RecordKind::Training ? tr("Training from a table") : tr("Practice from a table"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(12);
    column->addWidget(plainLabel(windowTitle(), theme::Size::Title, theme::Ink::Text));
    m_counts = plainLabel({}, theme::Size::Body, theme::Ink::Text);
    m_counts->setObjectName(u"counts"_s);
    column->addWidget(m_counts);
    column->addLayout(makeChoices());
    m_questions = new TableQuestionsView(kind, session);
    connect(m_questions, &TableQuestionsView::answered, this, &PasteDialog::read);
    column->addWidget(m_questions);
    makeTable();
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_header->strip());
    rows->addWidget(m_view, 1);
    column->addLayout(rows, 1);
    m_row = plainLabel({}, theme::Size::Body, theme::Ink::Text);
    m_row->setObjectName(u"row"_s);
    m_row->setMinimumHeight(2 * fontMetrics().lineSpacing());
    column->addWidget(m_row);
    column->addLayout(makeButtons());
    read();
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(0, PasteModel::State));
    openAt(*this, {1120, 680});
    fitColumns();
}

QLayout *PasteDialog::makeChoices()
{
    auto *column = new QVBoxLayout;
    QHBoxLayout *first = makeWhat();
    auto *second = new QHBoxLayout;
    const auto check = [this](const QString &name, const QString &text, bool checked) {
        auto *box = new QCheckBox(text);
        box->setObjectName(name);
        box->setChecked(checked);
        connect(box, &QCheckBox::toggled, this, &PasteDialog::read);
        return box;
    };
    m_heading = check(u"heading"_s, tr("First row contains headings"), m_mapping.hasHeading);
    m_leaveFaulty = check(u"leaveFaulty"_s, tr("Leave out rows that cannot be added"), true);
    m_addClients = check(u"addClients"_s, {}, false); // what stands in a cell may be a real name: the person says so
    m_as = new QComboBox;
    m_as->setObjectName(u"as"_s);
    m_as->addItems({tr("As completed"), tr("As plans")});
    connect(m_as, &QComboBox::activated, this, &PasteDialog::read);
    m_doubles = new QComboBox;
    m_doubles->setObjectName(u"doubles"_s);
    for (const Doubles what : {Doubles::Skip, Doubles::KeepBoth}) m_doubles->addItem(text::word(what), int(what));
    connect(m_doubles, &QComboBox::activated, this, &PasteDialog::read);
    const auto labelled = [](QHBoxLayout *row, const QString &text, QComboBox *choice) {
        auto *label = new QLabel(text);
        label->setBuddy(choice);
        choice->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(label);
        row->addWidget(choice);
    };
    labelled(first, tr("Add rows"), m_as);
    first->addStretch();
    for (QCheckBox *box : {m_heading, m_leaveFaulty}) second->addWidget(box);
    labelled(second, tr("Existing records"), m_doubles);
    second->addStretch();
    second->setSpacing(16);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_addClients);
    return column;
}

// What the rows are, and of a workbook the sheet: another choice reads the table anew.
QHBoxLayout *PasteDialog::makeWhat()
{
    auto *row = new QHBoxLayout;
    const auto choose = [this, row](const QString &name, const QString &text, const QStringList &items, int current) {
        auto *choice = new QComboBox;
        choice->setObjectName(name);
        choice->addItems(items);
        choice->setCurrentIndex(current);
        auto *label = new QLabel(text);
        label->setBuddy(choice);
        choice->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(label);
        row->addWidget(choice);
        row->addSpacing(16);
        return choice;
    };
    auto *kind =
        choose(u"kind"_s, tr("Rows are"), {tr("Training"), tr("Practice")}, m_kind == RecordKind::Training ? 0 : 1);
    connect(kind, &QComboBox::activated, this, [this](int index) {
        const RecordKind chosen = index == 0 ? RecordKind::Training : RecordKind::Practice;
        if (chosen == m_kind) return;
        m_kind = chosen;
        done(Again);
    });
    if (m_file.sheets.size() > 1) {
        QStringList names;
        for (int i = 0; i < int(m_file.sheets.size()); ++i) {
            const QString name = m_file.sheets[std::size_t(i)].name.left(mostLetters);
            names += name.isEmpty() ? tr("Table %1").arg(i + 1) : name;
        }
        auto *sheet = choose(u"sheet"_s, tr("Sheet"), names, int(m_sheet));
        connect(sheet, &QComboBox::activated, this, [this](int index) {
            if (std::size_t(index) == m_sheet) return;
            m_sheet = std::size_t(index);
            done(Again);
        });
    }
    return row;
}

void PasteDialog::makeTable()
{
    m_model->show({}, m_mapping);
    m_view = new QTableView;
    m_view->setObjectName(u"rows"_s);
    m_view->setAccessibleName(tr("Preview"));
    m_header = new PasteHeader(m_kind, int(m_mapping.fields.size()), PasteModel::FirstCell, m_view);
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(m_model);
    if (!m_mapping.fields.empty()) QWidget::setTabOrder(m_header->choice(int(m_mapping.fields.size()) - 1), m_view);
    m_view->setItemDelegate(new RowDelegate(rowHeight, m_view));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(std::max(rowHeight, fontMetrics().height() + 12));
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false); // Tab leads on, arrows walk the cells
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &PasteHeader::place);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PasteDialog::tellRow);
    connect(m_header, &PasteHeader::fieldChosen, this, &PasteDialog::choose);
    connect(m_header, &PasteHeader::choiceFocused, this, [this](int column) {
        const int row = std::max(0, m_view->currentIndex().row());
        m_view->scrollTo(m_model->index(row, PasteModel::FirstCell + column));
    });
}

// As wide as what stands in them; those that are seen whole share the room, so that none is cut at the edge.
void PasteDialog::fitColumns()
{
    layout()->activate();
    const QFontMetrics metrics(theme::font(theme::Size::Body));
    const int most = mostLetters * metrics.averageCharWidth() + 60;
    const int room = m_view->width() - 2 * m_view->frameWidth();
    int used = 0;
    int whole = 0;
    m_view->setColumnWidth(PasteModel::Line, 56);
    for (int column = PasteModel::Line; column < m_model->columnCount(); ++column) {
        if (column > PasteModel::Line)
            m_view->setColumnWidth(column, std::min(most, m_header->neededWidth(column, *m_view)));
        if (whole < column) continue;
        used += m_view->columnWidth(column);
        if (used <= room) whole = column + 1;
        else used -= m_view->columnWidth(column);
    }
    const int shared = whole - PasteModel::State;
    if (shared <= 0) return;
    for (int column = PasteModel::State; column < whole; ++column) {
        const int more = (room - used) / (whole - column);
        m_view->setColumnWidth(column, m_view->columnWidth(column) + more);
        used += more;
    }
}

QLayout *PasteDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"), Button::Look::Plain);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    m_add = new Button({}, Button::Look::Filled);
    m_add->setObjectName(u"add"_s);
    m_add->setDefault(true);
    m_addAll = new Button({}, Button::Look::Plain);
    m_addAll->setObjectName(u"addAll"_s);
    m_addAll->setAutoDefault(false); // Enter never adds what is to be checked
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_addAll);
    row->addWidget(m_add);
    connect(cancel, &Button::clicked, this, &PasteDialog::reject);
    connect(m_addAll, &Button::clicked, this, [this] { add(rowsMeant()); });
    connect(m_add, &Button::clicked, this, [this] { add(PasteRows::Ready); });
    return row;
}

void PasteDialog::choose(int column, const Maybe<PasteField> &field)
{
    m_mapping.choose(column, field, KnownBy::Person);
    read();
}

PasteOptions PasteDialog::options() const
{
    PasteOptions options;
    options.asOf = m_session.asOf();
    options.asPlans = asPlans();
    options.newId = newRecordId;
    options.dayOf = machine::localDay;
    options.answers = m_questions->answers();
    return options;
}

bool PasteDialog::asPlans() const
{
    return m_as->currentIndex() == 1;
}

PasteRows PasteDialog::rowsMeant() const
{
    return m_doubles->currentData().toInt() == int(Doubles::KeepBoth) ? PasteRows::All : PasteRows::New;
}

void PasteDialog::read()
{
    m_mapping.hasHeading = m_heading->isChecked();
    m_model->show(readRows(), m_mapping);
    m_header->setMapping(m_mapping);
    const Pasting &pasting = m_model->pasting();
    m_counts->setText(text::sentence(pasting));
    m_questions->show(pasting.asked, m_mapping, m_model->headings());
    tellButtons(pasting.addable(PasteRows::Ready), pasting.addable(rowsMeant()), pasting.counts());
    tellRow();
}

void PasteDialog::tellButtons(int ready, int all, const PasteCounts &counts)
{
    const bool waits = !m_leaveFaulty->isChecked() && counts.faulty > 0;
    const bool mayAdd = !waits && !m_session.isReadOnly();
    const int others = all - ready;
    m_add->setText(others > 0 ? tr("Add %n ready row(s)", nullptr, ready) : tr("Add %n row(s)", nullptr, ready));
    m_add->setEnabled(ready > 0 && mayAdd);
    m_addAll->setText(others == counts.toCheck
                          ? tr("Add all %n row(s), including %1 to check", nullptr, all).arg(others)
                          : tr("Add all %n row(s)", nullptr, all));
    m_addAll->setVisible(others > 0);
    m_addAll->setEnabled(mayAdd);
}

// Which clients would be new is known only from a reading that adds them.
Pasting PasteDialog::readRows()
{
    PasteOptions how = options();
    Pasting rows = m_reader.read(m_mapping, how);
    QStringList codes;
    for (const Client &client : rows.clients) codes += client.code.left(40);
    const int count = int(codes.size());
    if (count > 5) codes = codes.first(5) + QStringList(u"…"_s);
    m_addClients->setVisible(count > 0);
    m_addClients->setText(tr("Add %n client(s) under these code names: %1", nullptr, count)
                              .arg(codes.join(tr(", ")))
                              .replace(u'&', u"&&"_s));
    m_addClients->setToolTip(tr("Enter real names in the client’s “Real name” field, not as its code name."));
    if (count == 0 || m_addClients->isChecked()) return rows;
    how.addClients = false;
    return m_reader.read(m_mapping, how);
}

void PasteDialog::tellRow()
{
    const int row = m_view->currentIndex().row();
    const QString text = m_model->rowText(row).left(2'000);
    const QString line = m_model->index(std::max(0, row), PasteModel::Line).data().toString();
    m_row->setText(row < 0          ? QString()
                   : text.isEmpty() ? tr("Line %1 can be added as it is.").arg(line)
                                    : tr("Line %1: %2").arg(line, text));
}

void PasteDialog::add(PasteRows which)
{
    auto records = pastedRecords(m_model->pasting(), which, asPlans(), m_session.clock().now());
    const int count = m_model->pasting().addable(which);
    const std::size_t all = records.size();
    const RowsSource rows(std::move(records));
    Intake intake(rows, m_session.schemes(), {.code = m_code});
    if (const auto done = m_session.take(intake, all); !done) {
        m_row->setText(text::sentence(done.error()));
        return;
    }
    m_added = count;
    accept();
}

namespace forms {

namespace {

// Until the person is content with the sheet and with what its rows are.
PasteOutcome opened(const TableFile &file, std::size_t sheet, RecordKind kind, EditCode code, Session &session,
                    QWidget *parent)
{
    for (;;) {
        PasteDialog dialog(file, sheet, kind, code, session, parent);
        const int how = dialog.exec();
        sheet = dialog.sheet();
        kind = dialog.kind();
        if (how == PasteDialog::Again) continue;
        if (how != QDialog::Accepted) return {};
        return {dialog.added(), PasteDialog::tr("%n record(s) were added.", nullptr, dialog.added())};
    }
}

} // namespace

PasteOutcome paste(RecordKind kind, Session &session, QWidget *parent)
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QString text = data && data->hasText() ? data->text() : QString();
    if (text.trimmed().isEmpty())
        return {0, PasteDialog::tr("There is no text on the clipboard. Copy the rows in the spreadsheet first.")};
    auto table = readTable(text);
    if (!table) return {0, PasteDialog::tr("This is more than ten million characters. Please paste it in parts.")};
    TableFile file;
    if (table->columns() >= 2) file.sheets.push_back({QString(), std::move(*table)});
    else if (data->hasHtml()) {
        for (TableText &one : htmlTables(data->html())) {
            if (one.columns() >= 2) file.sheets.push_back({QString(), std::move(one)});
        }
    }
    if (file.sheets.empty())
        return {0, PasteDialog::tr("There is no table on the clipboard: no line has several columns.")};
    if (file.sheets.front().table.columns() > tableColumnLimit)
        return {0, PasteDialog::tr("The table has more than %1 columns.").arg(tableColumnLimit)};
    return opened(file, 0, kind, EditCode::Paste, session, parent);
}

PasteOutcome takeTables(const TableFile &tables, Session &session, QWidget *parent)
{
    const PasteNames names(session.ledger(), session.schemes());
    std::size_t largest = 0;
    for (std::size_t i = 1; i < tables.sheets.size(); ++i) {
        if (tables.sheets[i].table.rows.size() > tables.sheets[largest].table.rows.size()) largest = i;
    }
    const RecordKind kind = paste::kindsOf(tables.sheets.at(largest).table, names).front();
    return opened(tables, largest, kind, EditCode::Import, session, parent);
}

} // namespace forms
} // namespace koshin
