// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quick/quickwords.h"

#include "exchange/quick/quickline.h"

#include <algorithm>

namespace koshin::quick {

namespace {

using namespace Qt::StringLiterals;

// Words beside the codes' own names, separated by `|`.
struct Words
{
    Meaning meaning;
    const char16_t *phrases;
};

const Words table[] = {
    {Theme::Rules, u"規程|規程整備|規程類|ルール整備|情報セキュリティ規程の整備|information security rules"},
    {Theme::AssetsAndRisk, u"資産・リスク|資産とリスク|資産リスク|資産/リスク|情報資産|資産管理|"
                           u"情報資産の洗い出しとリスクの整備|asset inventory and risk|assets & risk"},
    {Theme::Cloud, u"クラウド|クラウド利用|クラウドサービス|クラウドサービスの安全利用|cloud services|"
                   u"safe use of cloud services"},
    {Theme::IncidentResponse, u"インシデント|インシデント対応|セキュリティインシデント対応|incident"},
    {Theme::Education, u"教育|従業員教育|セキュリティ教育|従業員向けセキュリティ教育|staff education"},

    {PracticeKind::Advice, u"助言|相談|助言・相談|アドバイス|consulting"},
    {PracticeKind::Rules, u"規程の整備|規程作成|rules written|policy writing"},
    {PracticeKind::RiskAnalysis, u"リスク分析|リスクアセスメント|risk assessment"},
    {PracticeKind::Assessment, u"評価|監査|診断|評価・監査|脆弱性診断|audit|assessment or audit"},
    {PracticeKind::Education, u"education given"},
    {PracticeKind::Operation, u"運用|SOC|CSIRT|SOC運用|CSIRT運用|SOC・CSIRT の運用|soc or csirt operation"},
    {PracticeKind::DesignReview, u"設計レビュー"},
    {PracticeKind::Lecture, u"講演|登壇|talk"},
    {PracticeKind::Writing, u"執筆|寄稿"},
    {PracticeKind::Committee, u"委員会|委員会活動"},

    {TrainingKind::OnlineCourse, u"オンライン講習"},
    {TrainingKind::PracticalCourse, u"実践講習"},
    {TrainingKind::DesignatedCourse, u"特定講習"},
    {TrainingKind::Course, u"講習|講座|研修|コース|training"},
    {TrainingKind::Seminar, u"セミナー"},
    {TrainingKind::Webinar, u"ウェビナー|ウェブセミナー"},
    {TrainingKind::Conference, u"カンファレンス|学会"},
    {TrainingKind::Meeting, u"会合|例会|勉強会|交流会|勉強会・交流会|chapter meeting"},
    {TrainingKind::UniversityCourse, u"大学の授業|大学講義"},
    {TrainingKind::SelfStudy, u"自習|独学|自己学習"},
    {TrainingKind::Reading, u"書籍|読書"},
    {TrainingKind::Lab, u"演習環境での実習|実習|演習|hands-on lab"},
    {TrainingKind::Teaching, u"教授・講師|講師|講師活動"},
    {TrainingKind::ExamPassed, u"試験合格"},
    {TrainingKind::Mentoring, u"メンタリング"},
    {TrainingKind::Volunteering, u"ボランティア"},

    {Skill::Govern, u"統治"},
    {Skill::Identify, u"識別"},
    {Skill::Protect, u"防御"},
    {Skill::Detect, u"検知"},
    {Skill::Respond, u"対応"},
    {Skill::Recover, u"復旧"},
};

bool isLatin(const QString &phrase)
{
    return std::all_of(phrase.begin(), phrase.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Kinds of training that hardly stand for anything else at the edge of a title.
bool isPlainTraining(const Meaning &meaning)
{
    const auto *kind = std::get_if<TrainingKind>(&meaning);
    return kind && *kind <= TrainingKind::Conference;
}

Reach reachOf(const Meaning &meaning, const QString &phrase)
{
    if (!isLatin(phrase) || phrase.contains(u'-')) return Reach::Anywhere;
    return isPlainTraining(meaning) ? Reach::NotAmidTitle : Reach::NotAfterTitle;
}

} // namespace

const Vocabulary &Vocabulary::instance()
{
    static const Vocabulary vocabulary;
    return vocabulary;
}

Vocabulary::Vocabulary()
{
    addCodes<Theme>();
    addCodes<PracticeKind>();
    addCodes<TrainingKind>();
    addCodes<Skill>();
    for (const Words &words : table) {
        for (const QString &phrase : QString::fromUtf16(words.phrases).split(u'|')) add(words.meaning, phrase);
    }
}

// `risk-analysis` as written in files, and `risk analysis` as spoken.
template<Code E>
void Vocabulary::addCodes()
{
    for (std::size_t i = 0; i < CodeNames<E>::names.size(); ++i) {
        const QString name = codeName(E(i));
        add(E(i), name);
        if (name.contains(u'-')) add(E(i), QString(name).replace(u'-', u' '));
    }
}

void Vocabulary::add(Meaning meaning, const QString &phrase)
{
    const QString name = foldedName(phrase);
    Entry &entry = m_entries[name];
    if (entry.meanings.empty()) entry.reach = reachOf(meaning, name);
    entry.meanings.push_back(meaning);
    m_longest = std::max(m_longest, int(name.count(u' ')) + 1);
}

const Entry *Vocabulary::find(const QString &phrase) const
{
    const auto found = m_entries.constFind(phrase);
    return found == m_entries.cend() ? nullptr : &*found;
}

} // namespace koshin::quick
