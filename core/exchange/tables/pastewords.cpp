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

// `外部セミナー`, `Live webinar`: what a kind's name ends with says what it is.
template<class E>
Maybe<E> byEnding(const QString &name)
{
    if constexpr (std::is_same_v<E, TrainingKind>) {
        static const std::pair<QStringView, E> endings[] = {
            {u"セミナー", E::Seminar},
            {u"ウェビナー", E::Webinar},
            {u"カンファレンス", E::Conference},
            {u"研修", E::Course},
            {u"講習", E::Course},
            {u"講座", E::Course},
            {u"勉強会", E::Meeting},
            {u"交流会", E::Meeting},
            {u" webinar", E::Webinar},
            {u" seminar", E::Seminar},
            {u" course", E::Course},
            {u" conference", E::Conference},
            {u" training", E::Course},
            {u" meeting", E::Meeting},
            {u"work experience", E::Work},
            {u"publish an article", E::Writing},
            {u"published article", E::Writing},
        };
        for (const auto &[ending, kind] : endings) {
            if (name.endsWith(ending)) return kind;
        }
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
        if (code) return code;
        const auto own = inThisColumn<E>(name);
        return own ? own : byEnding<E>(name);
    } else {
        static const QHash<QString, E> known = dictionary<E>();
        const auto found = known.constFind(name);
        return found == known.cend() ? std::nullopt : Maybe<E>(*found);
    }
}

Maybe<DoneState> statusNamed(const QString &cell)
{
    static const QHash<QString, DoneState> known = [] {
        QHash<QString, DoneState> words;
        const std::pair<QStringView, DoneState> rows[] = {
            {u"済|済み|完了|完了済|完了済み|修了|修了済|修了済み|受講済|受講済み|受講完了|受講|出席|参加|参加済|参加済み|合格|終了|○|◯|〇|"
             u"✓|✔|done|completed|complete|attended|present|passed|pass|approved|accepted|claimed|earned|yes|y|true|finished|"
             u"verified",
             DoneState::Done},
            {u"未|未受講|未修了|未参加|未完了|欠席|不参加|キャンセル|取消|取り消し|取止め|取りやめ|中止|不合格|辞退|途中退出|却下|×|✕|no|n|"
             u"false|no show|no-show|absent|not attended|did not attend|cancelled|canceled|withdrawn|deleted|removed|rejected|"
             u"refused|denied|failed|fail|dropped|expired|incomplete|not completed",
             DoneState::NotDone},
            {u"予定|受講予定|参加予定|申込|申込済|申込済み|申し込み済み|申込中|受講中|進行中|upcoming|registered|planned|scheduled|"
             u"in progress|enrolled|waitlisted|not started|to do|todo|open",
             DoneState::Ahead},
        };
        for (const auto &[list, state] : rows) {
            for (const QStringView word : list.split(u'|')) words.insert(quick::foldedName(word.toString()), state);
        }
        return words;
    }();
    const auto found = known.constFind(quick::foldedName(cell));
    return found == known.cend() ? std::nullopt : Maybe<DoneState>(*found);
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
