// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "ledger/fields.h"
#include "ledger/ledger.h"
#include "ledger/proofs.h"
#include "support/program.h"

#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

enum class Half { One, Two };

static_assert(kindOf<Credential> == RecordKind::Credential && kindOf<Criterion> == RecordKind::Criterion);
static_assert(kindOf<Profile> == RecordKind::Profile && std::is_same_v<TypeOf<RecordKind::Duty>, Duty>);
static_assert(!OfKind<Fee> && !OfKind<Holder> && !OfKind<int>); // nothing else has a kind
static_assert(kindOfId<DutyId> == RecordKind::Duty && kindOfId<EvidenceId> == RecordKind::Evidence);
static_assert(kindOfId<ProfileId> == RecordKind::Profile && !kindOfId<SchemeId>);
static_assert(isNamedCode<Half::Two>() && !isNamedCode<Half(2)>()); // what the size of a list of names is checked by
static_assert(hasIntended<Template> && !hasIntended<Duty>);

// Every path to a value of T, as in `certification.reason`; a body of a plan under the name of its kind.
template<class T>
QStringList pathsOf()
{
    QStringList paths;
    forEachField<T>([&]<class M>(const Field<T, M> &field) {
        const QString name = QString::fromLatin1(field.name);
        paths += name;
        if constexpr (std::is_same_v<M, std::variant<Training, Practice>>) {
            for (const QString &inner : pathsOf<Training>()) paths += u"training."_s + inner;
            for (const QString &inner : pathsOf<Practice>()) paths += u"practice."_s + inner;
        }
    });
    return paths;
}

template<class T>
QStringList longTextsOf()
{
    QStringList names;
    forEachField<T>([&](const auto &field) {
        if (field.limits.isLong) names += QString::fromLatin1(field.name);
    });
    return names;
}

} // namespace

/// What follows from the rows of kinds and fields.
class TestKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsFollowTheRows();
    void tablesShowFieldsThatAre();
    void longTextsStandInTheTable();
    void filesOfProofAreFound();
    void argumentsOfErrorsHaveNames();
};

void TestKinds::kindsFollowTheRows()
{
    std::size_t place = 0;
    forEachKind([&]<class R>() {
        QCOMPARE(std::size_t(kindOf<R>), place++);
        QCOMPARE(kindOfRecord(Record(R())), kindOf<R>);
        QCOMPARE(kindOfList(listName(kindOf<R>)), kindOf<R>);
        QCOMPARE(withKind(kindOf<R>, []<class S>() { return kindOf<S>; }), kindOf<R>);
    });
    QCOMPARE(place, std::variant_size_v<Record>);
    QCOMPARE(listName(RecordKind::SelfAssessment), u"selfAssessments"_s);
    QCOMPARE(codeName(RecordKind::SelfAssessment), u"self-assessment"_s);
    Ledger ledger;
    ledger.put(Duty{DutyId(u"d"_s), {}, {}, {}, {}, {}});
    QCOMPARE(ledger.list<Duty>().size(), std::size_t(1));
    QCOMPARE(&ledger.list<Duty>(), &ledger.duties);
}

void TestKinds::tablesShowFieldsThatAre()
{
    forEachKind([]<class R>() {
        const QStringList all = pathsOf<R>();
        const QStringList shown = tableFields(kindOf<R>);
        QVERIFY(shown.size() >= 3);
        for (const QString &path : shown) QVERIFY2(all.contains(path), qUtf8Printable(path));
    });
}

void TestKinds::longTextsStandInTheTable()
{
    QCOMPARE(longTextsOf<Practice>(), (QStringList{u"description"_s, u"result"_s, u"note"_s}));
    QCOMPARE(longTextsOf<Engagement>(), (QStringList{u"aim"_s, u"result"_s, u"rationale"_s, u"note"_s}));
    QCOMPARE(longTextsOf<Profile>(), (QStringList{u"summary"_s, u"emergency"_s, u"note"_s}));
    QCOMPARE(longTextsOf<Certification>(), QStringList{u"reason"_s});
    QCOMPARE(longTextsOf<Client>(), QStringList{u"note"_s});
}

void TestKinds::filesOfProofAreFound()
{
    Record client = Client();
    QVERIFY(!evidenceOf(client));
    Engagement work;
    work.id = EngagementId(u"e"_s);
    work.title = u"監査"_s;
    work.evidence = {EvidenceId(u"f"_s)};
    QCOMPARE(*evidenceOf(Record(work)), work.evidence);
    Training course;
    course.id = TrainingId(u"t"_s);
    course.title = u"講習"_s;
    course.evidence = {EvidenceId(u"f"_s)};
    Ledger ledger;
    ledger.put(work);
    ledger.put(course);
    QCOMPARE(holdersOfEvidence(ledger).value(u"f"_s), (QStringList{u"講習"_s, u"監査"_s}));
}

void TestKinds::argumentsOfErrorsHaveNames()
{
    Error error{ErrorCode::EndBeforeStart, {u"to"_s, u"2025-01-01"_s, u"from"_s, u"2025-02-01"_s}, {}};
    QCOMPARE(error.argument("startField"), u"from"_s);
    QCOMPARE(error.argument("allowed"), QString());
    error.setArgument("field", u"Last day"_s);
    error.setArgument("allowed", u"x"_s);
    QCOMPARE(error.arguments, (QStringList{u"Last day"_s, u"2025-01-01"_s, u"from"_s, u"2025-02-01"_s}));
}

KOSHIN_TEST(TestKinds)
#include "tst_kinds.moc"
