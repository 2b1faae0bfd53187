// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/sample.h"

#include "base/contains.h"
#include "evidence/evidencestore.h"
#include "exchange/records/ledgerjson.h"
#include "ledger/fields.h"
#include "storage/workspace.h"

#include <QFile>

#include <algorithm>

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

Result<> takeFiles(EvidenceStore &store, const Ledger &ledger, Language language)
{
    for (const auto &evidence : ledger.evidence.pointers()) {
        const QString name = sampleFile(*evidence, language);
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) return failure(ErrorCode::FileUnreadable, {name, file.errorString()});
        auto received = store.receive(file, evidence->fileName);
        const auto placed = received ? store.place(*received) : tl::unexpected(received.error());
        if (!placed) return Failure(placed.error());
    }
    return {};
}

// What she recorded last, one after another: the history has more than one line.
std::vector<QString> latestWork(const Ledger &ledger)
{
    constexpr std::size_t most = 3;
    std::vector<const Practice *> all;
    for (const auto &practice : ledger.practices.pointers()) all.push_back(practice.get());
    std::ranges::sort(all, {}, [](const Practice *p) { return *decidingDay(*p); });
    std::vector<QString> ids;
    for (std::size_t i = all.size() - std::min(most, all.size()); i < all.size(); ++i) ids.push_back(idOf(*all[i]));
    return ids;
}

} // namespace

// Resources are named by the record's id; the name that people see is the record's.
QString sampleFile(const Evidence &evidence, Language language)
{
    const QString suffix = evidence.fileName.section(u'.', -1);
    return u":/samples/%1/evidence/%2.%3"_s.arg(codeName(language), evidence.id.text(), suffix);
}

int sampleShift(Date today)
{
    const Date begun{today.year(), secondYear.month(), secondYear.day()};
    return today.year() - secondYear.year() - (today < begun ? 1 : 0);
}

Result<Ledger> sampleLedger(Date today, Language language)
{
    const QString name = u":/samples/%1/ledger.json"_s.arg(codeName(language));
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

Result<> makeSample(Workspace &workspace, Date today, Language language)
{
    const auto ledger = sampleLedger(today, language);
    if (!ledger) return Failure(ledger.error());
    if (const auto taken = takeFiles(workspace.evidence(), *ledger, language); !taken) return taken;
    const std::vector<QString> latest = latestWork(*ledger);
    auto import = workspace.beginImport();
    if (!import) return Failure(import.error());
    Result<> result = (*import)->setHolder(ledger->holder);
    ledger->forEachList([&](const auto &list) {
        for (const auto &record : list.pointers()) {
            if (result && !contains(latest, idOf(*record))) result = (*import)->put(*record);
        }
    });
    if (!result) return result;
    if (const auto written = (*import)->commit(); !written) return Failure(written.error());
    for (const QString &id : latest) {
        Edit edit;
        edit.code = EditCode::Add;
        edit.put.push_back(*ledger->find(id));
        if (const auto done = workspace.perform(edit); !done) return Failure(done.error());
    }
    return {};
}

} // namespace koshin
