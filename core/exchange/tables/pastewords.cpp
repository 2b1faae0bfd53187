// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/pastewords.h"

#include "exchange/quick/quickline.h"
#include "exchange/quick/quickwords.h"

#include <QHash>

#include <array>

namespace koshin::paste {

namespace {

using namespace Qt::StringLiterals;

/// Words of the codes of one vocabulary, in the order of its enum, separated by `|`.
template<Code E>
struct Words;

#define KOSHIN_WORDS(Enum, ...)                                                 \
    template<>                                                                  \
    struct Words<Enum>                                                          \
    {                                                                           \
        static constexpr auto list = std::to_array<QStringView>({__VA_ARGS__}); \
        static_assert(list.size() == CodeNames<Enum>::names.size());            \
    };

KOSHIN_WORDS(TrainingRole, u"受講者|受講|参加者|参加|聴講|participant",
             u"講師・登壇者|講師|登壇者|登壇|発表者|lecturer|presenter", u"著者|執筆者", u"共著者|共著|co author",
             u"編集者|編集", u"主催者|主催|運営|organizer")
KOSHIN_WORDS(PracticeRole, u"主担当|リーダー|責任者|leader", u"メンバー|補助|担当|副担当|assistant|support",
             u"単独|一人|ひとり|alone|solo")
KOSHIN_WORDS(Delivery, u"オンライン|リモート|ライブ配信|remote|live online",
             u"対面|集合|会場|on site|onsite|in person|classroom",
             u"録画|オンデマンド|eラーニング|on demand|e-learning")
KOSHIN_WORDS(Beneficiary, u"勤務先|自社|社内|自組織|own employer|in-house|in house|internal",
             u"支援先|顧客|客先|customer", u"公的な事業|公的事業|public programme|public program",
             u"ボランティア|volunteer work")
KOSHIN_WORDS(Assignment, u"特命|special assignment", u"通常業務|通常|日常業務|routine duty")
KOSHIN_WORDS(CertificationState, u"未依頼|未|なし|無|未取得|×|not asked|no|none",
             u"返事待ち|依頼中|依頼済|依頼済み|申請中|requested|pending",
             u"取得済み|取得済|済|済み|署名済み|署名済|あり|有|○|〇|yes|done|confirmed", u"断られた|拒否|declined",
             u"取得できない|取得不可|不可|cannot be had")

#undef KOSHIN_WORDS

template<Code E>
QHash<QString, E> dictionary()
{
    QHash<QString, E> known;
    for (std::size_t i = 0; i < Words<E>::list.size(); ++i) {
        known.insert(codeName(E(i)), E(i));
        for (const QStringView word : Words<E>::list[i].split(u'|'))
            known.insert(quick::foldedName(word.toString()), E(i));
    }
    return known;
}

// Words that a quick entry understands otherwise, because it does not know which column they are in.
template<class E>
Maybe<E> inThisColumn(const QString &name)
{
    if constexpr (std::is_same_v<E, TrainingKind>) {
        if (name == u"執筆") return E::Writing;
        if (name == u"委員会活動" || name == u"委員会") return E::Committee;
        if (name == u"業務" || name == u"実務") return E::Work;
    } else if constexpr (std::is_same_v<E, PracticeKind>) {
        if (name == u"インシデント対応") return E::IncidentResponse;
        if (name == u"教育") return E::Education;
    }
    return {};
}

template<class E>
inline constexpr bool inQuickEntry = std::is_same_v<E, TrainingKind> || std::is_same_v<E, PracticeKind>
                                     || std::is_same_v<E, Theme> || std::is_same_v<E, Skill>;

} // namespace

template<Code E>
Maybe<E> codeNamed(const QString &cell)
{
    const QString name = quick::foldedName(cell);
    if constexpr (inQuickEntry<E>) {
        const quick::Entry *entry = quick::Vocabulary::instance().find(name);
        const auto code = entry ? entry->as<E>() : std::nullopt;
        return code ? code : inThisColumn<E>(name);
    } else {
        static const QHash<QString, E> known = dictionary<E>();
        const auto found = known.constFind(name);
        return found == known.cend() ? std::nullopt : Maybe<E>(*found);
    }
}

template Maybe<TrainingKind> codeNamed(const QString &);
template Maybe<PracticeKind> codeNamed(const QString &);
template Maybe<Theme> codeNamed(const QString &);
template Maybe<Skill> codeNamed(const QString &);
template Maybe<TrainingRole> codeNamed(const QString &);
template Maybe<PracticeRole> codeNamed(const QString &);
template Maybe<Delivery> codeNamed(const QString &);
template Maybe<Beneficiary> codeNamed(const QString &);
template Maybe<Assignment> codeNamed(const QString &);
template Maybe<CertificationState> codeNamed(const QString &);

} // namespace koshin::paste
