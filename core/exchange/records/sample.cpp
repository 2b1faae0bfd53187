// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/sample.h"

#include "evidence/evidencestore.h"
#include "exchange/records/ledgerjson.h"
#include "ledger/fields.h"
#include "storage/workspace.h"

#include <QFile>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

// The second year of the second term as the file has it: 2026-10-01 to 2027-09-30.
constexpr Date secondYear{2026, 10, 1};

template<class T>
void shift(T &value, int years)
{
    if constexpr (isOptional<T>) {
        if (value) shift(*value, years);
    } else if constexpr (isList<T>) {
        for (auto &item : value) shift(item, years);
    } else if constexpr (std::is_same_v<T, Date>) {
        value = value.plus({.years = years});
    } else if constexpr (std::is_same_v<T, Timestamp>) {
        const auto day = std::chrono::floor<std::chrono::days>(value.seconds());
        const auto time = value.seconds() - day;
        value = Timestamp(Date(day).plus({.years = years}).days() + time);
    } else if constexpr (Described<T>) {
        forEachField<T>([&](const auto &field) { shift(value.*field.member, years); });
    } else if constexpr (std::is_same_v<T, std::variant<Training, Practice>>) {
        std::visit([&](auto &x) { shift(x, years); }, value);
    }
}

template<class R>
bool belongs(const R &record, Date today)
{
    if constexpr (std::is_same_v<R, Plan>) {
        return *std::visit([](const auto &x) { return decidingDay(x); }, record.intended) > today;
    } else if constexpr (std::is_same_v<R, Practice> || std::is_same_v<R, Training>) {
        return *decidingDay(record) <= today;
    } else if constexpr (std::is_same_v<R, SelfAssessment>) {
        return record.on <= today;
    } else {
        return true;
    }
}

// Resources are named by the record's id; the name that people see is the record's.
QString resourceOf(const Evidence &evidence)
{
    const QString suffix = evidence.fileName.section(u'.', -1);
    return u":/samples/evidence/%1.%2"_s.arg(evidence.id.text(), suffix);
}

Result<> takeFiles(EvidenceStore &store, const Ledger &ledger)
{
    for (const auto &evidence : ledger.evidence.pointers()) {
        const QString name = resourceOf(*evidence);
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) return failure(ErrorCode::FileUnreadable, {name, file.errorString()});
        auto received = store.receive(file, evidence->fileName);
        const auto placed = received ? store.place(*received) : tl::unexpected(received.error());
        if (!placed) return Failure(placed.error());
    }
    return {};
}

} // namespace

int sampleShift(Date today)
{
    const Date begun{today.year(), secondYear.month(), secondYear.day()};
    return today.year() - secondYear.year() - (today < begun ? 1 : 0);
}

Result<Ledger> sampleLedger(Date today)
{
    const QString name = u":/samples/ledger.json"_s;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {name, file.errorString()}, {name, {}, 0});
    }
    auto ledger = readLedger(file.readAll(), name);
    if (!ledger) return ledger;
    const int years = sampleShift(today);
    ledger->forEachList([&](const auto &list) {
        using R = std::decay_t<decltype(list[0])>;
        std::vector<typename RecordList<R>::Pointer> shifted;
        for (const auto &record : list.pointers()) {
            R copy = *record;
            shift(copy, years);
            if (belongs(copy, today)) shifted.push_back(std::make_shared<const R>(std::move(copy)));
        }
        ledger->template list<R>() = RecordList<R>(std::move(shifted));
    });
    return ledger;
}

Result<> makeSample(Workspace &workspace, Date today)
{
    const auto ledger = sampleLedger(today);
    if (!ledger) return Failure(ledger.error());
    if (const auto taken = takeFiles(workspace.evidence(), *ledger); !taken) return taken;
    auto import = workspace.beginImport();
    if (!import) return Failure(import.error());
    Result<> result = (*import)->setHolder(ledger->holder);
    ledger->forEachList([&](const auto &list) {
        for (const auto &record : list.pointers()) {
            if (result) result = (*import)->put(*record);
        }
    });
    if (!result) return result;
    const auto written = (*import)->commit();
    return written ? Result<>() : Failure(written.error());
}

} // namespace koshin
