// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/dossiersheets.h"

#include "ledger/recordedwhen.h"
#include "text/codetext.h"
#include "text/dossiertext.h"
#include "text/language.h"
#include "text/valuetext.h"
#include "workbook/dossieroverview.h"

#include <QCoreApplication>

#include <algorithm>

namespace koshin::workbook {

namespace {

using namespace Qt::StringLiterals;

struct DossierSheet
{
    Q_DECLARE_TR_FUNCTIONS(DossierSheet)
};

using Row = std::vector<Cell>;

Cell cellOf(const Maybe<QString> &words)
{
    return words.value_or(QString());
}
Cell cellOf(const Maybe<Date> &day)
{
    return day ? Cell(*day) : Cell();
}
Cell cellOf(const Maybe<Decimal> &number)
{
    return number ? Cell(number->toDouble()) : Cell();
}
template<Code C>
Cell cellOf(const Maybe<C> &code)
{
    return code ? Cell(text::choice(text::word(*code))) : Cell();
}
Cell yesOrNo(bool yes)
{
    return yes ? DossierSheet::tr("Yes") : DossierSheet::tr("No");
}
Cell countOf(std::size_t number)
{
    return double(number);
}
Cell hoursOf(const Maybe<int> &minutes)
{
    return minutes ? Cell(double(*minutes) / 60) : Cell();
}

template<Code C>
QString wordsOf(const std::vector<C> &codes)
{
    QStringList all;
    for (const C code : codes) all << text::word(code);
    return text::choice(all.join(DossierSheet::tr(", ", "between words")));
}

template<Code C>
std::vector<C> once(const std::vector<const Practice *> &entries, auto &&codesOf)
{
    std::vector<C> all;
    for (std::size_t i = 0; i < CodeNames<C>::names.size(); ++i) {
        if (std::ranges::any_of(entries, [&](const Practice *p) {
            const auto codes = codesOf(*p);
            return std::ranges::find(codes, C(i)) != codes.end();
        }))
            all.push_back(C(i));
    }
    return all;
}

/// Makes the sheets of one dossier. A row is made beside the heading of each of its cells, so that none can slip.
class DossierSheets
{
public:
    explicit DossierSheets(const DossierRequest &request)
        : m_request(request), m_figures(request.figures), m_ledger(*request.source.ledger),
          m_confirmations(text::confirmationLines(request))
    {
        for (std::size_t i = 0; i < m_confirmations.size(); ++i) m_confirmationOf.insert(m_confirmations[i].record, i);
    }

    Sheet engagements();
    Sheet entries();
    Sheet evidence();
    Sheet confirmations();

private:
    /// A row under way: headings are taken off the first one.
    class RowMaker
    {
    public:
        RowMaker(Sheet &sheet, bool isFirst) : m_sheet(sheet), m_isFirst(isFirst) {}
        void add(const QString &heading, double width, Cell cell)
        {
            if (m_isFirst) m_sheet.columns.push_back({heading, width});
            m_row.push_back(std::move(cell));
        }
        Row take() { return std::move(m_row); }

    private:
        Sheet &m_sheet;
        bool m_isFirst;
        Row m_row;
    };

    // Headings stand even over no row: they are taken off a row of an empty record then.
    template<class Item, class Make>
    static void fill(Sheet &sheet, const std::vector<Item> &items, const Item &none, Make &&make)
    {
        RowMaker headings(sheet, true);
        make(headings, none);
        for (const Item &item : items) {
            RowMaker row(sheet, false);
            make(row, item);
            sheet.rows.push_back(row.take());
        }
    }

    [[nodiscard]] QString fileNumbers(const std::vector<EvidenceId> &evidence) const;
    [[nodiscard]] std::vector<const Practice *> entriesOf(const std::vector<QString> &ids) const;
    void addClient(RowMaker &row, const Maybe<ClientId> &client) const;
    void addConfirmation(RowMaker &row, const QString &record) const;
    static void addEntered(RowMaker &row, const Maybe<Timestamp> &recordedAt, Date happened);
    void addEngagement(RowMaker &row, const DossierEngagement &figures) const;
    void addLacks(RowMaker &row, const DossierEngagement &figures, const Engagement &g) const;
    void addEntry(RowMaker &row, const Practice &p) const;

    const DossierRequest &m_request;
    const Dossier &m_figures;
    const Ledger &m_ledger;
    std::vector<text::ConfirmationLine> m_confirmations;
    QHash<QString, std::size_t> m_confirmationOf; ///< places by record
};

QString engagementLabel(const char *field)
{
    return text::fieldLabel(RecordKind::Engagement, QLatin1String(field));
}
QString entryLabel(const char *field)
{
    return text::fieldLabel(RecordKind::Practice, QLatin1String(field));
}
QString evidenceLabel(const char *field)
{
    return text::fieldLabel(RecordKind::Evidence, QLatin1String(field));
}
QString clientLabel(const char *field)
{
    return text::fieldLabel(RecordKind::Client, QLatin1String(field));
}

QString DossierSheets::fileNumbers(const std::vector<EvidenceId> &evidence) const
{
    QStringList all;
    for (const EvidenceId &id : evidence) {
        const auto at = std::ranges::find(m_figures.files, id.text(), &DossierFile::id);
        if (at != m_figures.files.end()) all << u"#%1"_s.arg(at - m_figures.files.begin() + 1);
    }
    return all.join(u' ');
}

std::vector<const Practice *> DossierSheets::entriesOf(const std::vector<QString> &ids) const
{
    std::vector<const Practice *> all;
    all.reserve(ids.size());
    for (const QString &id : ids) all.push_back(m_ledger.practices.find(id));
    return all;
}

void DossierSheets::addClient(RowMaker &row, const Maybe<ClientId> &id) const
{
    const Client *client = id ? m_ledger.clients.find(id->text()) : nullptr;
    const Client none;
    const Client &c = client ? *client : none;
    row.add(engagementLabel("client"), 16, c.code);
    if (m_request.choice.names == RealNames::Included) row.add(clientLabel("name"), 24, cellOf(c.name));
    row.add(clientLabel("industry"), 14, cellOf(c.industry));
    row.add(clientLabel("size"), 14, cellOf(c.size));
    row.add(clientLabel("prefecture"), 12, cellOf(c.prefecture));
}

void DossierSheets::addConfirmation(RowMaker &row, const QString &record) const
{
    const auto at = m_confirmationOf.constFind(record);
    const text::ConfirmationLine none;
    const text::ConfirmationLine &line = at == m_confirmationOf.cend() ? none : m_confirmations[*at];
    row.add(DossierSheet::tr("Confirmation"), 14, line.state);
    row.add(DossierSheet::tr("Confirmation: date"), 12, cellOf(line.on));
    row.add(DossierSheet::tr("Confirmation: verifier"), 26, line.certifier);
    row.add(DossierSheet::tr("Confirmation: reason"), 30, line.reason);
}

void DossierSheets::addEntered(RowMaker &row, const Maybe<Timestamp> &recordedAt, Date happened)
{
    const RecordedWhen when = recordedWhen(recordedAt, happened);
    row.add(DossierSheet::tr("Entered on"), 12, cellOf(when.on));
    row.add(DossierSheet::tr("Days after the work"), 12, when.daysAfter ? Cell(double(*when.daysAfter)) : Cell());
    row.add(DossierSheet::tr("Entered late"), 12, when.on ? yesOrNo(when.isLate()) : Cell());
}

void DossierSheets::addLacks(RowMaker &row, const DossierEngagement &figures, const Engagement &g) const
{
    QStringList remedies;
    for (const DossierLack &lack : figures.lacks) {
        remedies << DossierSheet::tr("%1: %2", "what is missing, how to get it")
                        .arg(text::word(lack.what), text::remedy(lack, g));
    }
    row.add(DossierSheet::tr("Missing"), 30, text::completeness(figures));
    row.add(DossierSheet::tr("How to get it"), 60, remedies.join(u'\n'));
    row.add(DossierSheet::tr("Has all that the criterion asks for"), 18, yesOrNo(figures.hasAllAsked()));
}

void DossierSheets::addEngagement(RowMaker &row, const DossierEngagement &figures) const
{
    const Engagement *found = m_ledger.engagements.find(figures.id);
    const Engagement none;
    const Engagement &g = found ? *found : none;
    const auto entries = entriesOf(figures.entries);
    row.add(DossierSheet::tr("No."), 6, double(m_figures.places.value(figures.id) + 1));
    row.add(engagementLabel("title"), 34, g.title);
    row.add(engagementLabel("from"), 12, g.from);
    row.add(engagementLabel("to"), 12, cellOf(g.to));
    row.add(DossierSheet::tr("In this period"), 10, yesOrNo(figures.isInSpan));
    row.add(DossierSheet::tr("Criterion applied"), 24, text::standing(figures));
    addClient(row, g.client);
    row.add(engagementLabel("for"), 14, cellOf(g.beneficiary));
    row.add(engagementLabel("role"), 12, cellOf(g.role));
    row.add(entryLabel("kind"), 22,
            wordsOf(once<PracticeKind>(entries, [](const Practice &p) { return std::vector{p.kind}; })));
    row.add(entryLabel("assignment"), 14, wordsOf(once<Assignment>(entries, [](const Practice &p) {
        return p.assignment ? std::vector{*p.assignment} : std::vector<Assignment>();
    })));
    row.add(entryLabel("themes"), 30, wordsOf(once<Theme>(entries, [](const Practice &p) { return p.themes; })));
    row.add(entryLabel("skills"), 20, wordsOf(once<Skill>(entries, [](const Practice &p) { return p.skills; })));
    row.add(DossierSheet::tr("Hours"), 8, double(figures.work.minutes) / 60);
    row.add(DossierSheet::tr("Days"), 8, figures.work.days.toDouble());
    row.add(DossierSheet::tr("Months"), 8, double(figures.work.months));
    row.add(DossierSheet::tr("Entries"), 8, countOf(entries.size()));
    row.add(engagementLabel("aim"), 40, cellOf(g.aim));
    row.add(engagementLabel("result"), 40, cellOf(g.result));
    row.add(engagementLabel("items"), 40, text::itemWords(g.items));
    row.add(engagementLabel("rationale"), 40, cellOf(g.rationale));
    row.add(engagementLabel("evidence"), 12, fileNumbers(g.evidence));
    addConfirmation(row, figures.id);
    row.add(engagementLabel("confidential"), 10, yesOrNo(g.confidential.value_or(false)));
    addEntered(row, g.recordedAt, g.to.value_or(g.from));
    addLacks(row, figures, g);
}

Sheet DossierSheets::engagements()
{
    Sheet sheet{DossierSheet::tr("Engagements", "name of a sheet"), {}, {}};
    RowMaker headings(sheet, true);
    addEngagement(headings, {});
    for (const DossierEngagement &figures : m_figures.engagements) {
        RowMaker row(sheet, false);
        addEngagement(row, figures);
        sheet.rows.push_back(row.take());
    }
    return sheet;
}

void DossierSheets::addEntry(RowMaker &row, const Practice &p) const
{
    const DossierEngagement *of = m_figures.engagementOf(p.id.text());
    const Engagement *engagement = of ? m_ledger.engagements.find(of->id) : nullptr;
    row.add(DossierSheet::tr("Engagement no."), 11, of ? Cell(double(of - m_figures.engagements.data() + 1)) : Cell());
    row.add(text::choice(text::word(RecordKind::Engagement)), 30, engagement ? Cell(engagement->title) : Cell());
    row.add(entryLabel("from"), 12, p.from);
    row.add(entryLabel("to"), 12, *decidingDay(p));
    row.add(entryLabel("title"), 34, p.title);
    row.add(entryLabel("kind"), 18, text::choice(text::word(p.kind)));
    addClient(row, p.client);
    row.add(entryLabel("for"), 14, cellOf(p.beneficiary));
    row.add(entryLabel("role"), 12, cellOf(p.role));
    row.add(entryLabel("assignment"), 14, cellOf(p.assignment));
    row.add(entryLabel("themes"), 30, wordsOf(p.themes));
    row.add(entryLabel("skills"), 20, wordsOf(p.skills));
    row.add(DossierSheet::tr("Hours"), 8, hoursOf(p.minutes));
    row.add(DossierSheet::tr("Days"), 8, cellOf(p.days));
    row.add(entryLabel("onSiteDays"), 10, cellOf(p.onSiteDays));
    row.add(entryLabel("teamSize"), 8, p.teamSize ? Cell(double(*p.teamSize)) : Cell());
    row.add(entryLabel("description"), 50, cellOf(p.description));
    row.add(entryLabel("result"), 40, cellOf(p.result));
    row.add(entryLabel("fee"), 12, p.fee ? Cell(p.fee->amount.toDouble()) : Cell());
    row.add(entryLabel("fee.currency"), 8, p.fee ? Cell(p.fee->currency) : Cell());
    addConfirmation(row, p.id.text());
    row.add(entryLabel("evidence"), 12, fileNumbers(p.evidence));
    row.add(entryLabel("confidential"), 10, yesOrNo(p.confidential.value_or(false)));
    addEntered(row, p.recordedAt, *decidingDay(p));
}

Sheet DossierSheets::entries()
{
    Sheet sheet{DossierSheet::tr("Entries", "name of a sheet"), {}, {}};
    std::vector<const Practice *> all;
    for (const DossierEngagement &figures : m_figures.engagements)
        std::ranges::copy(entriesOf(figures.entries), std::back_inserter(all));
    std::ranges::copy(entriesOf(m_figures.loose), std::back_inserter(all));
    const Practice none;
    fill<const Practice *>(sheet, all, &none, [this](RowMaker &row, const Practice *p) { addEntry(row, *p); });
    return sheet;
}

Sheet DossierSheets::evidence()
{
    Sheet sheet{DossierSheet::tr("Evidence", "name of a sheet"), {}, {}};
    fill<DossierFile>(sheet, m_figures.files, {}, [&, number = 0](RowMaker &row, const DossierFile &file) mutable {
        const Evidence *found = m_ledger.evidence.find(file.id);
        const Evidence none;
        const Evidence &e = found ? *found : none;
        QStringList places;
        for (const QString &record : file.records) places << text::placeOf(record, m_request);
        const auto addedOn = recordedWhen(e.addedAt, m_request.source.asOf).on;
        row.add(DossierSheet::tr("No."), 6, double(number++));
        row.add(evidenceLabel("fileName"), 34, e.fileName);
        row.add(evidenceLabel("kind"), 14, cellOf(e.kind));
        row.add(DossierSheet::tr("Bytes"), 12, e.bytes ? Cell(double(*e.bytes)) : Cell());
        row.add(evidenceLabel("language"), 12, e.language ? Cell(text::languageName(*e.language)) : Cell());
        row.add(DossierSheet::tr("State"), 12, text::word(file.state, e));
        row.add(DossierSheet::tr("Proves"), 40, places.join(u'\n'));
        row.add(u"SHA-256"_s, 68, e.sha256);
        row.add(DossierSheet::tr("Added on"), 12, cellOf(addedOn));
        row.add(evidenceLabel("confidential"), 10, yesOrNo(e.confidential.value_or(false)));
    });
    return sheet;
}

Sheet DossierSheets::confirmations()
{
    Sheet sheet{DossierSheet::tr("Confirmations", "name of a sheet"), {}, {}};
    fill<text::ConfirmationLine>(sheet, m_confirmations, {}, [&](RowMaker &row, const text::ConfirmationLine &line) {
        const auto record = m_ledger.find(line.record);
        row.add(DossierSheet::tr("Of", "a confirmation"), 28, text::placeOf(line.record, m_request));
        row.add(DossierSheet::tr("Work"), 34, record ? Cell(text::title(*record)) : Cell());
        row.add(DossierSheet::tr("Status"), 12, line.state);
        row.add(DossierSheet::tr("Date"), 12, cellOf(line.on));
        row.add(DossierSheet::tr("Verifier"), 34, line.certifier);
        row.add(DossierSheet::tr("Reason"), 40, line.reason);
        row.add(DossierSheet::tr("Asked again on"), 12, cellOf(line.askedAgain));
        row.add(DossierSheet::tr("SHA-256 of the form"), 68, line.form);
        row.add(DossierSheet::tr("Changed since"), 40, line.changed);
    });
    return sheet;
}

} // namespace

Workbook dossierWorkbook(const DossierRequest &request)
{
    DossierSheets sheets(request);
    const bool isJapanese = languageInUse() == Language::Japanese;
    Workbook book{text::dossierTitle(),
                  DossierSheet::tr("Koshin %1").arg(request.source.programVersion),
                  isJapanese ? u"Yu Gothic"_s : u"Calibri"_s,
                  request.source.asOf,
                  {}};
    book.sheets = {dossierOverview(request), sheets.engagements(), sheets.entries(), sheets.evidence(),
                   sheets.confirmations()};
    return book;
}

} // namespace koshin::workbook
