// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/kinds.h"
#include "ledger/limits.h"

#include <tuple>

namespace koshin {

// Every field of every record, once: its name, its place in the struct and what it asks for. The
// ledger file, the database, the command line, checks, lists and forms are all read off these tables.

enum class Presence { Optional, Required };
/// Who may see a field outside the ledger.
enum class Secrecy { Open, Sealed };

/// What a field may hold: a number from least to greatest, a text of one line or of many.
struct Limits
{
    qint64 least = 0;
    qint64 greatest = -1; ///< less than `least`: no number is asked of the field
    bool isLong = false;
};

template<class R, class M>
struct Field
{
    /// Its name, its member and, in any order, what else is to be said of it.
    template<class... Facts>
    constexpr Field(const char *n, M R::*m, Facts... facts) : name(n), member(m)
    {
        (take(facts), ...);
    }

    const char *name;
    M R::*member;
    Presence presence = Presence::Optional;
    Secrecy secrecy = Secrecy::Open;
    Limits limits;

private:
    constexpr void take(Presence fact) { presence = fact; }
    constexpr void take(Secrecy fact) { secrecy = fact; }
    constexpr void take(Limits fact) { limits = fact; }
};

/// The words of the tables below.
struct FieldWords
{
    static constexpr auto required = Presence::Required;
    static constexpr auto sealed = Secrecy::Sealed;
    static constexpr Limits longText = {0, -1, true};
    static constexpr Limits upTo(qint64 greatest) { return {0, greatest}; }
    static constexpr Limits from(qint64 least, qint64 greatest) { return {least, greatest}; }
};

template<class R>
struct Fields; // specialised below: `static constexpr std::tuple all`

#define KOSHIN_FIELDS(Type, ...)                             \
    template<>                                               \
    struct Fields<Type> : FieldWords                         \
    {                                                        \
        using T = Type;                                      \
        static constexpr auto all = std::tuple{__VA_ARGS__}; \
    };

KOSHIN_FIELDS(Fee, Field{"amount", &T::amount, required, upTo(limits::money)},
              Field{"currency", &T::currency, required}, Field{"paidBy", &T::paidBy})
KOSHIN_FIELDS(Renewal, Field{"appliedOn", &T::appliedOn}, Field{"startsOn", &T::startsOn, required})
KOSHIN_FIELDS(Offer, Field{"credential", &T::credential, required}, Field{"category", &T::category},
              Field{"credits", &T::credits, upTo(limits::credits)})
KOSHIN_FIELDS(Certification, Field{"state", &T::state, required}, Field{"on", &T::on},
              Field{"remindedOn", &T::remindedOn}, Field{"reason", &T::reason, longText})
KOSHIN_FIELDS(ConfirmationForm, Field{"sha256", &T::sha256, required}, Field{"text", &T::text, required, longText})
KOSHIN_FIELDS(CriterionValues, Field{"engagements", &T::engagements, upTo(limits::pieces)},
              Field{"items", &T::items, upTo(limits::syllabusItems)},
              Field{"evidence", &T::evidence, upTo(limits::pieces)}, Field{"hours", &T::hours, upTo(limits::hours)},
              Field{"days", &T::days, upTo(limits::days)}, Field{"months", &T::months, upTo(limits::months)},
              Field{"certified", &T::certified}, Field{"ownEmployer", &T::ownEmployer})
KOSHIN_FIELDS(Reference, Field{"title", &T::title}, Field{"number", &T::number}, Field{"url", &T::url},
              Field{"on", &T::on})
KOSHIN_FIELDS(Acceptance, Field{"credential", &T::credential, required}, Field{"on", &T::on, required},
              Field{"reference", &T::reference})
KOSHIN_FIELDS(Holder, Field{"name", &T::name, required}, Field{"language", &T::language})

KOSHIN_FIELDS(Credential, Field{"id", &T::id, required}, Field{"scheme", &T::scheme, required},
              Field{"number", &T::number}, Field{"startsOn", &T::startsOn, required}, Field{"renewals", &T::renewals},
              Field{"status", &T::status}, Field{"note", &T::note, longText})
KOSHIN_FIELDS(Training, Field{"id", &T::id, required}, Field{"kind", &T::kind, required},
              Field{"title", &T::title, required}, Field{"provider", &T::provider}, Field{"startedOn", &T::startedOn},
              Field{"completedOn", &T::completedOn, required}, Field{"completedAt", &T::completedAt},
              Field{"minutes", &T::minutes, required, upTo(limits::minutes)}, Field{"delivery", &T::delivery},
              Field{"role", &T::role}, Field{"relevance", &T::relevance, upTo(limits::percent)},
              Field{"language", &T::language}, Field{"fee", &T::fee}, Field{"certificateNumber", &T::certificateNumber},
              Field{"pages", &T::pages, upTo(limits::pages)}, Field{"days", &T::days, upTo(limits::days)},
              Field{"level", &T::level}, Field{"contentKey", &T::contentKey}, Field{"submittedOn", &T::submittedOn},
              Field{"duty", &T::duty}, Field{"for", &T::offers}, Field{"evidence", &T::evidence},
              Field{"note", &T::note, longText}, Field{"recordedAt", &T::recordedAt})
KOSHIN_FIELDS(Practice, Field{"id", &T::id, required}, Field{"from", &T::from, required}, Field{"to", &T::to},
              Field{"days", &T::days, upTo(limits::days)}, Field{"minutes", &T::minutes, upTo(limits::minutes)},
              Field{"kind", &T::kind, required}, Field{"themes", &T::themes}, Field{"skills", &T::skills},
              Field{"for", &T::beneficiary}, Field{"assignment", &T::assignment}, Field{"role", &T::role},
              Field{"client", &T::client}, Field{"engagement", &T::engagement}, Field{"duty", &T::duty},
              Field{"title", &T::title, required}, Field{"description", &T::description, longText},
              Field{"result", &T::result, longText}, Field{"fee", &T::fee}, Field{"certifier", &T::certifier},
              Field{"certification", &T::certification}, Field{"confirmationForm", &T::confirmationForm},
              Field{"evidence", &T::evidence}, Field{"confidential", &T::confidential},
              Field{"teamSize", &T::teamSize, from(1, limits::people)}, Field{"fullSystem", &T::fullSystem},
              Field{"onSiteDays", &T::onSiteDays, upTo(limits::days)}, Field{"note", &T::note, longText},
              Field{"recordedAt", &T::recordedAt})
KOSHIN_FIELDS(Engagement, Field{"id", &T::id, required}, Field{"title", &T::title, required},
              Field{"client", &T::client}, Field{"for", &T::beneficiary}, Field{"role", &T::role},
              Field{"from", &T::from, required}, Field{"to", &T::to}, Field{"aim", &T::aim, longText},
              Field{"result", &T::result, longText}, Field{"items", &T::items},
              Field{"rationale", &T::rationale, longText}, Field{"certifier", &T::certifier},
              Field{"certification", &T::certification}, Field{"confirmationForm", &T::confirmationForm},
              Field{"evidence", &T::evidence}, Field{"confidential", &T::confidential},
              Field{"note", &T::note, longText}, Field{"recordedAt", &T::recordedAt})
KOSHIN_FIELDS(Client, Field{"id", &T::id, required}, Field{"code", &T::code, required}, Field{"name", &T::name, sealed},
              Field{"size", &T::size}, Field{"industry", &T::industry}, Field{"prefecture", &T::prefecture},
              Field{"note", &T::note, longText})
KOSHIN_FIELDS(Certifier, Field{"id", &T::id, required}, Field{"name", &T::name, required, sealed},
              Field{"title", &T::title, sealed}, Field{"organisation", &T::organisation, sealed},
              Field{"relation", &T::relation}, Field{"note", &T::note, longText})
KOSHIN_FIELDS(Evidence, Field{"id", &T::id, required}, Field{"fileName", &T::fileName, required},
              Field{"sha256", &T::sha256, required}, Field{"bytes", &T::bytes, upTo(limits::bytes)},
              Field{"mediaType", &T::mediaType}, Field{"kind", &T::kind}, Field{"language", &T::language},
              Field{"confidential", &T::confidential}, Field{"note", &T::note, longText}, Field{"addedAt", &T::addedAt})
KOSHIN_FIELDS(Event, Field{"id", &T::id, required}, Field{"credential", &T::credential, required},
              Field{"kind", &T::kind, required}, Field{"on", &T::on, required},
              Field{"amount", &T::amount, upTo(limits::money)}, Field{"currency", &T::currency},
              Field{"paidBy", &T::paidBy}, Field{"note", &T::note, longText})
// The file form of a plan and a template has `training` or `practice` in place of `intended`.
KOSHIN_FIELDS(Plan, Field{"id", &T::id, required}, Field{"intended", &T::intended, required},
              Field{"note", &T::note, longText})
KOSHIN_FIELDS(Template, Field{"id", &T::id, required}, Field{"name", &T::name, required},
              Field{"intended", &T::intended, required})
KOSHIN_FIELDS(Duty, Field{"id", &T::id, required}, Field{"title", &T::title, required},
              Field{"startsOn", &T::startsOn, required}, Field{"everyMonths", &T::everyMonths, from(1, limits::months)},
              Field{"endsOn", &T::endsOn}, Field{"note", &T::note, longText})
KOSHIN_FIELDS(SelfAssessment, Field{"id", &T::id, required}, Field{"on", &T::on, required}, Field{"govern", &T::govern},
              Field{"identify", &T::identify}, Field{"protect", &T::protect}, Field{"detect", &T::detect},
              Field{"respond", &T::respond}, Field{"recover", &T::recover}, Field{"note", &T::note, longText})
KOSHIN_FIELDS(Service, Field{"theme", &T::theme, required}, Field{"amount", &T::amount, upTo(limits::money)},
              Field{"currency", &T::currency}, Field{"per", &T::per}, Field{"note", &T::note, longText})
KOSHIN_FIELDS(Profile, Field{"id", &T::id, required}, Field{"title", &T::title, required}, Field{"name", &T::name},
              Field{"region", &T::region}, Field{"speciality", &T::speciality}, Field{"summary", &T::summary, longText},
              Field{"emergency", &T::emergency, longText}, Field{"languages", &T::languages},
              Field{"contact", &T::contact}, Field{"sideWork", &T::sideWork}, Field{"services", &T::services},
              Field{"note", &T::note, longText})
KOSHIN_FIELDS(Criterion, Field{"scheme", &T::scheme, required}, Field{"criterion", &T::criterion, required},
              Field{"values", &T::values, required}, Field{"standing", &T::standing, required},
              Field{"standsInFor", &T::standsInFor}, Field{"reference", &T::reference},
              Field{"acceptances", &T::acceptances})

#undef KOSHIN_FIELDS

/// A struct that `Fields` describes.
template<class T>
concept Described = requires { Fields<T>::all; };

/// Calls `visit(field)` for every field of R in the order of the table.
template<Described R, class Visitor>
constexpr void forEachField(Visitor &&visit)
{
    std::apply([&](const auto &...field) { (visit(field), ...); }, Fields<R>::all);
}

// What a member's type is, for templates over fields.
template<class T>
inline constexpr bool isOptional = false;
template<class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template<class T>
inline constexpr bool isList = false;
template<class T>
inline constexpr bool isList<std::vector<T>> = true;
template<class T>
inline constexpr bool isId = false;
template<class Tag>
inline constexpr bool isId<Id<Tag>> = true;

} // namespace koshin
