// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generator.h"

#include <array>

namespace koshin::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto subjects = std::to_array<const char16_t *>(
    {u"情報資産台帳", u"リスク分析", u"規程", u"クラウド設定", u"アクセス権", u"ログ監視", u"脆弱性診断",
     u"委託先の管理", u"バックアップ", u"初動対応手順", u"教育資料", u"監査報告"});
constexpr auto deeds = std::to_array<const char16_t *>(
    {u"の見直し", u"の作成", u"の点検", u"について助言", u"の改定案", u"の説明会", u"の調査と報告",
     u"の棚卸し"});

QString number(char prefix, int i)
{
    return QChar(prefix) + u'-' + QString::number(i).rightJustified(7, u'0');
}

class Generator
{
public:
    explicit Generator(int records) : m_records(records), m_dice(std::uint64_t(records)) {}

    Ledger make()
    {
        m_ledger.holder = {u"見本 太郎"_s, Language::Japanese};
        addCredential();
        addClients();
        addTrainings(m_records * 5 / 100);
        addEngagements(std::max(1, m_records / 100));
        addEvidence(m_records * 10 / 100);
        addPractices(m_records - int(m_ledger.size()) - int(m_evidence.size())
                     - int(m_engagements.size()) - int(m_trainings.size()));
        m_ledger.trainings = RecordList<Training>(std::move(m_trainings));
        m_ledger.practices = RecordList<Practice>(std::move(m_practices));
        m_ledger.engagements = RecordList<Engagement>(std::move(m_engagements));
        m_ledger.evidence = RecordList<Evidence>(std::move(m_evidence));
        return std::move(m_ledger);
    }

private:
    QString title()
    {
        return QString::fromUtf16(subjects[std::size_t(m_dice.roll(int(subjects.size())))])
               + QString::fromUtf16(deeds[std::size_t(m_dice.roll(int(deeds.size())))]);
    }
    // Spread over nine years, three terms.
    Date day() { return Date(2019, 4, 1).plusDays(m_dice.roll(9 * 365)); }

    void addCredential()
    {
        Credential c;
        c.id = CredentialId(u"c-riss"_s);
        c.scheme = SchemeId(u"jp.ipa.riss"_s);
        c.number = u"012345"_s;
        c.startsOn = Date(2019, 4, 1);
        c.renewals = {{Date(2022, 1, 10), Date(2022, 4, 1)}, {Date(2025, 1, 10), Date(2025, 4, 1)}};
        m_ledger.put(c);
    }
    void addClients()
    {
        for (int i = 0; i < 20; ++i) {
            Client k;
            k.id = ClientId(number('k', i));
            k.code = u"支援先"_s + QChar(u'A' + i);
            m_ledger.put(k);
        }
    }
    void addTrainings(int count)
    {
        for (int i = 0; i < count; ++i) {
            auto t = std::make_shared<Training>();
            t->id = TrainingId(number('t', i));
            t->kind = m_dice.roll(4) == 0 ? TrainingKind::OnlineCourse : TrainingKind::Seminar;
            t->title = title();
            t->provider = u"IPA"_s;
            t->completedOn = day();
            t->minutes = 60 + m_dice.roll(6) * 60;
            t->fee = Fee{Decimal(20000), u"JPY"_s, Payer::Employer};
            t->offers = {{m_ledger.credentials[0].id, {}, {}}};
            m_trainings.push_back(std::move(t));
        }
    }
    void addEngagements(int count)
    {
        for (int i = 0; i < count; ++i) {
            auto g = std::make_shared<Engagement>();
            g->id = EngagementId(number('g', i));
            g->title = title();
            g->from = day();
            if (m_dice.roll(5) > 0) g->to = g->from.plusDays(m_dice.roll(200));
            g->items = {SyllabusItem(m_dice.roll(30))};
            g->client = ClientId(number('k', m_dice.roll(20)));
            m_engagements.push_back(std::move(g));
        }
    }
    void addEvidence(int count)
    {
        for (int i = 0; i < count; ++i) {
            auto e = std::make_shared<Evidence>();
            e->id = EvidenceId(number('e', i));
            e->fileName = title() + u".pdf"_s;
            e->sha256 = QString::number(i, 16).rightJustified(64, u'0');
            e->bytes = 10'000 + m_dice.roll(1'000'000);
            e->kind = EvidenceKind::Report;
            m_evidence.push_back(std::move(e));
        }
    }
    void addPractices(int count)
    {
        for (int i = 0; i < count; ++i) {
            auto p = std::make_shared<Practice>();
            p->id = PracticeId(number('p', i));
            p->from = day();
            p->minutes = 30 + m_dice.roll(16) * 30;
            p->kind = PracticeKind(m_dice.roll(11));
            p->themes = {Theme(m_dice.roll(5))};
            p->title = title();
            p->description = title() + u"を行い、関係部署と調整した。"_s + title() + u"も併せて実施。"_s;
            p->client = ClientId(number('k', m_dice.roll(20)));
            if (m_dice.roll(2) == 0) {
                p->engagement = m_engagements[std::size_t(m_dice.roll(int(m_engagements.size())))]->id;
            }
            if (!m_evidence.empty() && m_dice.roll(4) == 0) {
                p->evidence = {m_evidence[std::size_t(m_dice.roll(int(m_evidence.size())))]->id};
            }
            m_practices.push_back(std::move(p));
        }
    }

    int m_records;
    Dice m_dice;
    Ledger m_ledger;
    std::vector<std::shared_ptr<const Training>> m_trainings;
    std::vector<std::shared_ptr<const Practice>> m_practices;
    std::vector<std::shared_ptr<const Engagement>> m_engagements;
    std::vector<std::shared_ptr<const Evidence>> m_evidence;
};

} // namespace

Ledger lifelikeLedger(int records)
{
    return Generator(records).make();
}

} // namespace koshin::bench
