// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workspace.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace koshin::test {

using namespace Qt::StringLiterals;

/// A clock that stands still until told otherwise: 2026-11-22 09:00 UTC.
class FixedClock : public Clock
{
public:
    Timestamp moment = *Timestamp::parse(u"2026-11-22T09:00:00Z");
    Date day{2026, 11, 22};
    [[nodiscard]] Timestamp now() const override { return moment; }
    [[nodiscard]] Date today() const override { return day; }
};

/// A ledger in a folder of its own that goes away with this.
class TemporaryLedger
{
public:
    TemporaryLedger() { reopen(); }
    void reopen(Workspace::Mode mode = Workspace::Mode::ReadWrite)
    {
        m_workspace.reset();
        m_workspace = another(mode);
    }
    [[nodiscard]] std::unique_ptr<Workspace> another(Workspace::Mode mode = Workspace::Mode::ReadWrite) const
    {
        auto opened = Workspace::open(folder(), m_clock, mode);
        if (!opened)
            throw std::runtime_error(
                u"%1: %2"_s.arg(errorName(opened.error().code), opened.error().arguments.join(u" | "_s)).toStdString());
        return std::move(*opened);
    }
    void close() { m_workspace.reset(); }
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"ledger"_s); }
    [[nodiscard]] const FixedClock &clock() const { return m_clock; }
    Workspace &operator*() const { return *m_workspace; }
    Workspace *operator->() const { return m_workspace.get(); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

inline Edit adding(std::vector<Record> records)
{
    Edit edit;
    edit.code = EditCode::Add;
    edit.put = std::move(records);
    edit.mustBeNew = true;
    return edit;
}

inline Edit changing(Record record)
{
    Edit edit;
    edit.code = EditCode::Change;
    edit.put.push_back(std::move(record));
    return edit;
}

inline Edit removing(const QString &id)
{
    Edit edit;
    edit.code = EditCode::Remove;
    edit.remove.push_back(id);
    return edit;
}

inline Training sampleTraining(const QString &id, const QString &title = u"オンライン講習"_s)
{
    Training t;
    t.id = TrainingId(id);
    t.kind = TrainingKind::OnlineCourse;
    t.title = title;
    t.completedOn = Date(2026, 5, 20);
    t.minutes = 360;
    return t;
}

/// One record of every kind (two plans) with every field set.
inline std::vector<Record> everyRecord()
{
    const Timestamp at = *Timestamp::parse(u"2026-05-20T10:00:00Z");
    const Fee fee{*Decimal::parse(u"80000.5"), u"JPY"_s, Payer::Employer};
    const Certification signedOff{CertificationState::Signed, Date(2026, 7, 1), u"書面"_s, Date(2026, 7, 15)};
    const ConfirmationForm form{QString(64, u'a'), u"{\"title\":\"助言\"}"_s};
    const Credential credential{CredentialId(u"cr-1"_s),
                                SchemeId(u"jp.ipa.riss"_s),
                                u"000001"_s,
                                Date(2023, 10, 1),
                                {{Date(2026, 7, 1), Date(2026, 10, 1)}},
                                CredentialStatus::Active,
                                u"登録"_s};
    const Client client{ClientId(u"cl-1"_s), u"A社"_s, u"秘密商事"_s, u"中"_s, u"製造"_s, u"東京都"_s, u"顧客"_s};
    const Certifier certifier{CertifierId(u"ce-1"_s), u"極秘太郎"_s, u"部長"_s, u"cl-1"_s, u"発注者"_s, u"確認者"_s};
    const Evidence evidence{EvidenceId(u"ev-1"_s),
                            u"修了証.pdf"_s,
                            QString(64, u'a'),
                            1234,
                            u"application/pdf"_s,
                            EvidenceKind::Certificate,
                            u"ja"_s,
                            true,
                            u"控え"_s,
                            at};
    const Duty duty{DutyId(u"du-1"_s), u"演習"_s, Date(2025, 4, 1), 12, Date(2030, 3, 31), u"年1回"_s};
    const SelfAssessment rated{SelfAssessmentId(u"sa-1"_s), Date(2026, 4, 1),   SkillLevel::NotYet,
                               SkillLevel::WithSupport,     SkillLevel::Alone,  SkillLevel::CanLead,
                               SkillLevel::Alone,           SkillLevel::NotYet, u"自己評価"_s};
    const Profile profile{ProfileId(u"pf-1"_s),
                          u"支援の案内"_s,
                          u"山田"_s,
                          u"関西"_s,
                          u"製造業"_s,
                          u"紹介"_s,
                          u"即日"_s,
                          u"日本語"_s,
                          u"mail@example.jp"_s,
                          true,
                          {{Theme::Cloud, Decimal(10000), u"JPY"_s, ServiceUnit::Hour, u"税別"_s}},
                          u"控え"_s};
    Training training = sampleTraining(u"tr-1"_s);
    training.provider = u"IPA"_s;
    training.startedOn = Date(2026, 5, 1);
    training.completedAt = at;
    training.delivery = Delivery::Online;
    training.role = TrainingRole::Attendee;
    training.relevance = Decimal(80);
    training.language = u"ja"_s;
    training.fee = fee;
    training.certificateNumber = u"C-77"_s;
    training.pages = 12;
    training.days = *Decimal::parse(u"0.5");
    training.level = u"上級"_s;
    training.contentKey = u"riss-2026"_s;
    training.submittedOn = Date(2026, 6, 1);
    training.duty = duty.id;
    training.offers = {{credential.id, u"A"_s, *Decimal::parse(u"1.25")}};
    training.evidence = {evidence.id};
    training.note = u"監査の講習"_s;
    training.recordedAt = at;
    Engagement engagement{EngagementId(u"en-1"_s),
                          u"診断案件"_s,
                          client.id,
                          Beneficiary::Client,
                          PracticeRole::Lead,
                          Date(2026, 6, 1),
                          Date(2026, 6, 30),
                          u"目的"_s,
                          u"成果"_s,
                          {SyllabusItem::I1_1, SyllabusItem::I4_4},
                          u"理由"_s,
                          certifier.id,
                          signedOff,
                          {evidence.id},
                          true,
                          u"案件の覚え"_s,
                          at,
                          form};
    Practice practice{PracticeId(u"pr-1"_s),
                      Date(2026, 6, 1),
                      Date(2026, 6, 2),
                      Decimal(2),
                      480,
                      PracticeKind::Advice,
                      {Theme::Cloud, Theme::Rules},
                      {Skill::Detect},
                      Beneficiary::Client,
                      Assignment::Special,
                      PracticeRole::Sole,
                      client.id,
                      engagement.id,
                      duty.id,
                      u"助言"_s,
                      u"説明"_s,
                      u"結果"_s,
                      fee,
                      certifier.id,
                      signedOff,
                      {evidence.id},
                      false,
                      3,
                      true,
                      *Decimal::parse(u"1.5"),
                      u"実務の覚え"_s,
                      at,
                      form};
    const Event event{EventId(u"e-1"_s), credential.id, EventKind::FeePaid, Date(2026, 8, 1),
                      Decimal(20000),    u"JPY"_s,      u"納付"_s,          Payer::Employer};
    Training intended = training;
    intended.id = {};
    intended.evidence.clear();
    Practice intendedPractice = practice;
    intendedPractice.id = {};
    intendedPractice.evidence.clear();
    const Criterion criterion{SchemeId(u"jp.ipa.riss"_s),
                              u"deemed-practical"_s,
                              {1, 2, 3, Decimal(4), Decimal(5), 6, true, false},
                              CriterionStanding::Confirmed,
                              u"practical"_s,
                              Reference{u"通知"_s, u"12"_s, u"https://example.jp/"_s, Date(2026, 4, 1)},
                              {{credential.id, Date(2026, 4, 2), u"受理"_s}}};
    return {credential,
            training,
            practice,
            engagement,
            client,
            certifier,
            evidence,
            event,
            Plan{PlanId(u"pl-1"_s), intended, u"予定"_s},
            Plan{PlanId(u"pl-2"_s), intendedPractice, {}},
            criterion,
            Template{TemplateId(u"te-1"_s), u"毎月の講習"_s, intended},
            Template{TemplateId(u"te-2"_s), u"毎月の実務"_s, intendedPractice},
            duty,
            rated,
            profile};
}

} // namespace koshin::test
