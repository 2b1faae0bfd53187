// SPDX-License-Identifier: GPL-3.0-or-later
#include "generator.h"

#include <QCryptographicHash>

#include <array>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr Date begin{2022, 10, 1};
constexpr int daysCovered = 1'491; // to 2026-10-31

// SplitMix64: the same number for the same record on every machine.
quint64 noise(quint64 seed)
{
    seed += 0x9e3779b97f4a7c15ULL;
    seed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    seed = (seed ^ (seed >> 27)) * 0x94d049bb133111ebULL;
    return seed ^ (seed >> 31);
}

template<std::size_t N>
QString pick(const std::array<const char16_t *, N> &words, quint64 random)
{
    return QString::fromUtf16(words[random % N]);
}

constexpr std::array subjects{u"監査ログ",     u"脆弱性診断", u"委託先管理",   u"クラウド設定", u"初動対応手順",
                              u"情報資産台帳", u"認証基盤",   u"バックアップ", u"標的型メール", u"無線LAN"};
constexpr std::array acts{u"の点検", u"の助言", u"の見直し", u"の設計審査", u"の教育", u"の整備", u"の調査"};
constexpr std::array sentences{u"現状を聞き取り、課題を三つに絞った。", u"手順書の改訂案を示し、合意を得た。",
                               u"ログの保存期間と確認の頻度を決めた。", u"担当者と机上で流れを確かめた。",
                               u"権限の一覧を作り、不要なものを外した。"};

QString numbered(QChar letter, int i)
{
    return letter + u'-' + QString::number(i).rightJustified(7, u'0');
}

QString title(quint64 random)
{
    return pick(subjects, random) + pick(acts, random >> 8) + u" 第%1回"_s.arg(1 + (random >> 16) % 40);
}

QString prose(quint64 random, int length)
{
    QString text;
    while (text.size() < length) text += pick(sentences, random = noise(random));
    return text.first(length);
}

template<class E>
E code(quint64 random)
{
    return E(random % CodeNames<E>::names.size());
}

Date day(quint64 random)
{
    return begin.plusDays(int(random % daysCovered));
}

Training training(int i)
{
    const quint64 r = noise(quint64(i) ^ 0x7100000000ULL);
    Training t;
    t.id = TrainingId(numbered(u't', i));
    t.kind = code<TrainingKind>(r);
    t.title = title(r >> 4);
    t.provider = u"研修事業者%1"_s.arg(r % 23);
    t.completedOn = day(r >> 12);
    t.minutes = int(30 + r % 16 * 30);
    t.fee = Fee{Decimal(qint64(r % 12) * 5'000), u"JPY"_s, Payer::Employer};
    return t;
}

Engagement engagement(int i)
{
    const quint64 r = noise(quint64(i) ^ 0x6700000000ULL);
    Engagement g;
    g.id = EngagementId(numbered(u'g', i));
    g.title = title(r);
    g.from = day(r >> 8);
    if (r % 5 != 0) g.to = g.from.plusDays(int(r % 180));
    g.client = ClientId(numbered(u'k', 0));
    if (r % 3 != 0) g.items = {code<SyllabusItem>(r >> 20)};
    if (r % 2 != 0) g.evidence = {EvidenceId(numbered(u'e', 0))};
    return g;
}

Evidence evidence(int i)
{
    const QString id = numbered(u'e', i);
    Evidence e;
    e.id = EvidenceId(id);
    e.fileName = u"証憑%1.pdf"_s.arg(i);
    const auto hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256);
    e.sha256 = QString::fromLatin1(hash.toHex());
    e.bytes = 20'000 + i;
    e.kind = code<EvidenceKind>(noise(quint64(i)));
    return e;
}

template<class R, class Make>
RecordList<R> many(int count, Make make)
{
    std::vector<typename RecordList<R>::Pointer> records;
    records.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) records.push_back(std::make_shared<const R>(make(i)));
    return RecordList<R>(std::move(records));
}

Credential credential(int)
{
    Credential c;
    c.id = CredentialId(u"c-riss"_s);
    c.scheme = SchemeId(u"jp.ipa.riss"_s);
    c.startsOn = begin;
    c.renewals = {{Date(2025, 7, 10), Date(2025, 10, 1)}};
    return c;
}

Client client(int i)
{
    Client k;
    k.id = ClientId(numbered(u'k', i));
    k.code = u"支援先%1"_s.arg(i);
    k.name = u"株式会社見本%1"_s.arg(i);
    return k;
}

Event event(int i)
{
    Event e;
    e.id = EventId(numbered(u'v', i));
    e.credential = CredentialId(u"c-riss"_s);
    e.kind = EventKind::AddressChanged;
    e.on = day(noise(quint64(i)));
    return e;
}

} // namespace

Practice generatePractice(int i, int textLength)
{
    const quint64 r = noise(quint64(i) ^ 0x7000000000ULL);
    Practice p;
    p.id = PracticeId(numbered(u'p', i));
    p.from = day(r >> 8);
    p.to = p.from.plusDays(int(r % 3));
    p.minutes = int(60 + r % 8 * 60);
    p.days = Decimal::fromMicro(qint64(1 + r % 6) * Decimal::scale / 2);
    p.kind = code<PracticeKind>(r);
    p.themes = {code<Theme>(r >> 5)};
    p.skills = {code<Skill>(r >> 7)};
    p.beneficiary = code<Beneficiary>(r >> 9);
    p.client = ClientId(numbered(u'k', 0));
    p.title = title(r >> 11);
    p.description = prose(r, textLength);
    p.recordedAt = Timestamp(p.to->days() + std::chrono::hours(9));
    return p;
}

Ledger generateLedger(Size size)
{
    const int tenth = size.records / 10;
    const int trainings = 2 * tenth;
    const int engagements = std::max(1, tenth / 2);
    const int proofs = std::max(1, tenth / 2);
    const int small = std::max(1, tenth / 10);
    Ledger ledger;
    ledger.holder = {u"試験 太郎"_s, Language::Japanese};
    ledger.credentials = many<Credential>(1, credential);
    ledger.trainings = many<Training>(trainings, training);
    ledger.engagements = many<Engagement>(engagements, engagement);
    ledger.clients = many<Client>(small, client);
    ledger.evidence = many<Evidence>(proofs, evidence);
    ledger.events = many<Event>(small, event);
    const int practices = size.records - int(ledger.size());
    ledger.practices = many<Practice>(practices, [&](int i) { return generatePractice(i, size.textLength); });
    return ledger;
}

} // namespace koshin
