// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/intake.h"

#include "evidence/evidencestore.h"
#include "operations/intakewriter.h"
#include "operations/placement.h"

#include <QSet>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

// One part of several, each held to be as long as another.
Progress partOf(const Progress &progress, int part, int parts)
{
    if (!progress || parts == 1) return progress;
    return [=](qint64 done, qint64 total) { return progress(part * total + done, parts * total); };
}

// Copies, or in a trial only compares, the files that come along. What the other store cannot give is told.
Result<QSet<QString>> bringFiles(Workspace &workspace, const EvidenceStore &from, const std::vector<Evidence> &files,
                                 Placement *placement, const Progress &progress, Faults &remarks)
{
    QSet<QString> come;
    constexpr qint64 steps = 1'000; // of each file
    qint64 before = 0;
    const auto proceed = [&](qint64 done, qint64 total) {
        const qint64 step = total > 0 ? done * steps / total : 0;
        return !progress || progress(before + step, qint64(files.size()) * steps);
    };
    for (const Evidence &file : files) {
        Result<> done;
        if (placement) {
            auto received = workspace.evidence().receive(from, file, proceed);
            if (!received) done = tl::unexpected(received.error());
            else if (const auto placed = placement->place(*received); !placed) return tl::unexpected(placed.error());
        } else {
            done = from.verify(file.sha256, proceed);
        }
        before += steps;
        if (done) {
            come.insert(file.sha256);
            continue;
        }
        const ErrorCode code = done.error().code;
        if (code == ErrorCode::Cancelled || code == ErrorCode::FileUnwritable || code == ErrorCode::DiskFull)
            return tl::unexpected(done.error());
        if (code != ErrorCode::FileNotFound) remarks.push_back(done.error());
    }
    return come;
}

} // namespace

Intake::Intake(const RecordSource &source, const SchemeCatalogue &schemes, IntakeRequest request, IdMaker newId)
    : m_source(source), m_schemes(schemes), m_request(request), m_newId(std::move(newId))
{
}

Doubles Intake::policyFor(const Record &incoming) const
{
    if (const auto decided = m_decided.constFind(idOf(incoming)); decided != m_decided.cend()) return *decided;
    if (!m_rest) return m_request.doubles;
    const bool cannot = *m_rest == Doubles::KeepBoth && std::holds_alternative<Criterion>(incoming);
    return cannot ? Doubles::Ask : *m_rest;
}

QString Intake::newIdFor(const QString &id)
{
    QString &made = m_newIds[id];
    if (made.isEmpty()) made = m_newId();
    return made;
}

bool Intake::needsSurvey() const
{
    const bool renames = m_request.doubles == Doubles::KeepBoth || m_request.doubles == Doubles::Ask;
    return !m_isSurveyed && (renames || m_source.files());
}

Result<bool> Intake::comesIn(const IncomingRecord &in, const Record &here, std::size_t most,
                             std::vector<Double> &undecided)
{
    if (here == in.record) return false;
    const bool isOfKind = kindOfRecord(here) == kindOfRecord(in.record);
    switch (policyFor(in.record)) {
    case Doubles::Refuse:
    case Doubles::Skip: return false;
    case Doubles::Replace: return isOfKind;
    case Doubles::KeepBoth: break;
    case Doubles::Ask:
        if (isOfKind && undecided.size() < most) undecided.push_back({here, in.record, in.location({})});
        return false;
    }
    if (std::holds_alternative<Criterion>(in.record))
        return failure(ErrorCode::CannotKeepBoth, {idOf(in.record)}, in.location(u"id"_s));
    (void)newIdFor(idOf(in.record)); // before any other record that names it is written
    return true;
}

Result<> Intake::survey(Workspace &workspace, const Progress &progress, std::size_t most,
                        std::vector<Double> &undecided)
{
    const auto ledger = workspace.ledger();
    if (!ledger) return tl::unexpected(ledger.error());
    m_files.clear();
    QSet<QString> wanted;
    RecordSink sink;
    sink.progress = progress;
    sink.holder = [](const Holder &) { return Result<>(); };
    sink.record = [&](const IncomingRecord &in) -> Result<> {
        if (const auto here = (*ledger)->find(idOf(in.record))) {
            const auto comes = comesIn(in, *here, most, undecided);
            if (!comes) return tl::unexpected(comes.error());
            if (!*comes) return {};
        }
        const auto *evidence = std::get_if<Evidence>(&in.record);
        if (!evidence || !m_source.files() || wanted.contains(evidence->sha256)) return {};
        if (workspace.evidence().check(*evidence)) return {};
        wanted.insert(evidence->sha256);
        m_files.push_back(*evidence);
        return {};
    };
    if (auto read = m_source.read(sink); !read) return read;
    m_isSurveyed = undecided.empty();
    return {};
}

Result<std::vector<Double>> Intake::undecided(Workspace &workspace, const Progress &progress, std::size_t most)
{
    std::vector<Double> found;
    if (auto done = survey(workspace, progress, most, found); !done) return tl::unexpected(done.error());
    return found;
}

Result<> Intake::askAll(const std::function<Result<std::vector<Double>>()> &find,
                        const std::function<Result<DoubleAnswer>(const Double &)> &ask)
{
    for (;;) {
        const auto left = find();
        if (!left) return tl::unexpected(left.error());
        if (left->empty()) return {};
        for (const Double &one : *left) {
            if (policyFor(one.incoming) != Doubles::Ask) continue;
            const auto answer = ask(one);
            if (!answer) return tl::unexpected(answer.error());
            m_decided.insert(idOf(one.incoming), answer->what);
            if (answer->forAll) m_rest = answer->what;
        }
    }
}

Result<IntakeAnswer> Intake::run(Workspace &workspace, bool forGood, const Progress &progress, const Agree &agree)
{
    const bool surveys = needsSurvey();
    const bool brings = m_source.files();
    const int parts = (surveys ? 1 : 0) + (brings ? 1 : 0) + 1;
    if (surveys) {
        std::vector<Double> none;
        if (auto done = survey(workspace, partOf(progress, 0, parts), 0, none); !done)
            return tl::unexpected(done.error());
    }
    Faults remarks;
    Maybe<Placement> placement;
    Result<QSet<QString>> come = QSet<QString>();
    if (brings && !m_files.empty()) {
        if (forGood) placement.emplace(workspace);
        come = bringFiles(workspace, *m_source.files(), m_files, placement ? &*placement : nullptr,
                          partOf(progress, parts - 2, parts), remarks);
    }
    const auto written = [&]() -> Result<IntakeAnswer> {
        if (!come) return tl::unexpected(come.error());
        IntakeWriter writer(*this, workspace, *come);
        if (auto read = writer.read(partOf(progress, parts - 1, parts)); !read) return tl::unexpected(read.error());
        const auto answer = writer.assess();
        if (!answer) return tl::unexpected(answer.error());
        const bool agreed = agree ? agree(**answer) : (*answer)->criteria.empty();
        return writer.commit(forGood && agreed);
    };
    auto answer = written();
    if (placement && (!answer || !answer->taken)) placement->withdraw();
    if (answer) answer->remarks.insert(answer->remarks.end(), remarks.begin(), remarks.end());
    return answer;
}

Result<IntakeAnswer> Intake::tryOut(Workspace &workspace, const Progress &progress)
{
    return run(workspace, false, progress, {});
}

Result<IntakeAnswer> Intake::take(Workspace &workspace, const Progress &progress, const Agree &agree)
{
    return run(workspace, true, progress, agree);
}

} // namespace koshin
