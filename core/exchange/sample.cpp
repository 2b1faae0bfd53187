// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"

#include "evidence/evidencestore.h"
#include "exchange/ledgerjson.h"
#include "ledger/fields.h"
#include "storage/workspace.h"

#include <QDir>
#include <QFile>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

// The first day of the sample's second term as it is written in demo.json.
constexpr Date secondTerm(2025, 10, 1);

int yearsToShift(Date today)
{
    const bool yearBegan = today >= secondTerm.plus({.years = today.year() - secondTerm.year()});
    const int secondYearBegins = yearBegan ? today.year() : today.year() - 1;
    return secondYearBegins - secondTerm.plus({.years = 1}).year();
}

template<class T>
void shift(T &value, int years);

template<Described T>
void shiftFields(T &value, int years)
{
    forEachField<T>([&](const auto &field) { shift(value.*field.member, years); });
}

template<class T>
void shift(T &value, int years)
{
    if constexpr (std::is_same_v<T, Date>) {
        value = value.plus({.years = years});
    } else if constexpr (std::is_same_v<T, Timestamp>) {
        const auto day = std::chrono::floor<std::chrono::days>(value.seconds());
        value = Timestamp(Date(day).plus({.years = years}).days() + (value.seconds() - day));
    } else if constexpr (isOptional<T>) {
        if (value) shift(*value, years);
    } else if constexpr (isList<T>) {
        for (auto &element : value) shift(element, years);
    } else if constexpr (Described<T>) {
        shiftFields(value, years);
    } else if constexpr (std::is_same_v<T, decltype(Plan::intended)>) {
        std::visit([&](auto &intended) { shiftFields(intended, years); }, value);
    }
}

bool liesAhead(const Record &record, Date today)
{
    return std::visit(
        [&](const auto &x) {
            using R = std::decay_t<decltype(x)>;
            if constexpr (std::is_same_v<R, Engagement>) return x.from > today;
            else if constexpr (requires { decidingDay(x); }) return *decidingDay(x) > today;
            else return false;
        },
        record);
}

} // namespace

Result<Ledger> sampleLedger(Date today)
{
    const QString name = u":/samples/demo.json"_s;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return failure(ErrorCode::FileNotFound, {name});
    const Result<Ledger> written = readLedger(file.readAll(), name);
    if (!written) return written;
    const int years = yearsToShift(today);
    Ledger moved;
    moved.holder = written->holder;
    written->forEachList([&](const auto &list) {
        for (const auto &pointer : list.pointers()) {
            auto record = *pointer;
            shift(record, years);
            if (!liesAhead(record, today)) moved.put(std::move(record));
        }
    });
    return moved;
}

Result<> makeSample(Workspace &workspace, Date today)
{
    const Result<Ledger> sample = sampleLedger(today);
    if (!sample) return Failure(sample.error());
    const QDir files(u":/samples/evidence"_s);
    for (const QString &name : files.entryList(QDir::Files)) {
        if (auto taken = workspace.evidence().take(files.filePath(name)); !taken) {
            return Failure(taken.error());
        }
    }
    Edit edit{.code = EditCode::Import, .put = {}, .remove = {}, .holder = sample->holder,
              .basedOn = {}, .mustBeNew = true};
    sample->forEachList([&](const auto &list) {
        for (const auto &record : list.pointers()) edit.put.push_back(*record);
    });
    if (auto done = workspace.perform(edit); !done) return Failure(done.error());
    return {};
}

} // namespace koshin
