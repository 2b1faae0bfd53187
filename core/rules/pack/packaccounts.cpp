// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pack/packparts.h"

namespace koshin {

using namespace Qt::StringLiterals;
namespace {

Where readWhere(PackObject &owner)
{
    Where where;
    const JsonNode *node = owner.take("where", JsonKind::Object);
    if (!node) return where;
    PackObject object(owner.reading(), *node, owner.pathOf(u"where"_s));
    where.roles = object.codes<TrainingRole>("roles");
    where.practiceRoles = object.codes<PracticeRole>("practiceRoles");
    where.deliveries = object.codes<Delivery>("deliveries");
    where.assignments = object.codes<Assignment>("assignments");
    where.beneficiaries = object.codes<Beneficiary>("beneficiaries");
    where.levels = object.texts("levels");
    where.categories = object.texts("categories");
    where.fullSystem = object.boolean("fullSystem");
    where.teamAtLeast = object.integer("teamAtLeast", 1, 100'000);
    where.pagesAtLeast = object.integer("pagesAtLeast", 0, 1'000'000);
    where.pagesBelow = object.integer("pagesBelow", 1, 1'000'000);
    where.minutesPerDayAtLeast = object.integer("minutesPerDayAtLeast", 1, 1'440);
    object.finish();
    return where;
}

template<class E>
quint64 bitsOf(const std::vector<E> &kinds)
{
    static_assert(CodeNames<E>::names.size() <= 64);
    quint64 bits = 0;
    for (const E kind : kinds) bits |= quint64(1) << int(kind);
    return bits;
}

template<class T, class Read>
Maybe<T> readValueObject(PackObject &parameter, Read read)
{
    const JsonNode *node = parameter.take("value", JsonKind::Object);
    if (!node) return {};
    PackObject object(parameter.reading(), *node, parameter.pathOf(u"value"_s));
    T value = read(object);
    object.finish();
    return value;
}

// A divisor: zero would make every entry worth without end.
Decimal readPositive(PackObject &object, const char *name, bool required)
{
    const auto value = object.decimal(name, required);
    if (value && *value == Decimal()) {
        const QString field = QString::fromLatin1(name);
        object.fault(ErrorCode::OutOfRange, {field, u"0"_s, u"0.000001"_s, u"1000000000"_s}, object.node().find(field),
                     object.pathOf(field));
        return Decimal(1);
    }
    return value.value_or(Decimal(1));
}

Maybe<Rate> readRate(PackObject &parameter)
{
    return readValueObject<Rate>(parameter, [](PackObject &object) {
        Rate rate;
        rate.measure = object.code<Rate::Measure>("measure", true).value_or(Rate::Measure::Records);
        rate.per = readPositive(object, "per", false);
        rate.gives = object.decimal("gives").value_or(Decimal(1));
        return rate;
    });
}

Maybe<Rounding> readRounding(PackObject &parameter)
{
    return readValueObject<Rounding>(parameter, [](PackObject &object) {
        Rounding rounding;
        rounding.step = readPositive(object, "step", true);
        rounding.mode = object.code<Rounding::Mode>("mode", true).value_or(Rounding::Mode::Down);
        rounding.least = object.decimal("least").value_or(Decimal());
        return rounding;
    });
}

Maybe<Relevance> readRelevance(PackObject &parameter)
{
    return readValueObject<Relevance>(parameter, [](PackObject &object) {
        Relevance relevance;
        relevance.mode = object.code<Relevance::Mode>("mode", true).value_or(Relevance::Mode::ProRata);
        const bool threshold = relevance.mode == Relevance::Mode::Threshold;
        relevance.percent = object.decimal("percent", threshold).value_or(Decimal());
        return relevance;
    });
}

Category readCategory(PackObject &object)
{
    Category category;
    category.id = object.text("id", true);
    category.name = object.bilingual("name", true);
    category.within = object.text("within");
    category.perPeriod = readAmountParameter(object, "perPeriod", false);
    category.perTerm = readAmountParameter(object, "perTerm", false);
    category.once = object.boolean("once").value_or(false);
    object.finish();
    return category;
}

Way readWay(PackObject &object)
{
    Way way;
    way.id = object.text("id");
    way.takes = readTaking(object, "takes", true);
    way.from = object.date("from");
    way.to = object.date("to");
    if (way.from && way.to && *way.to < *way.from) {
        object.fault(ErrorCode::EndBeforeStart, {u"to"_s, way.to->toString(), u"from"_s, way.from->toString()},
                     object.node().find(u"to"), object.pathOf(u"to"_s));
    }
    way.category = object.text("category");
    way.rate = readParameter<Rate>(object, "rate", true, readRate);
    way.perEntry = readAmountParameter(object, "perEntry", false);
    way.perDay = readAmountParameter(object, "perDay", false);
    way.leastPerEntry = readAmountParameter(object, "leastPerEntry", false);
    way.uses = readNumberParameter(object, "uses", 1'000, false);
    way.pooled = object.boolean("pooled").value_or(false);
    object.finish();
    return way;
}

// The objects of a list, each with its path.
template<class Read>
void forEach(PackObject &owner, const char *name, bool required, Read read)
{
    const QString field = QString::fromLatin1(name);
    const JsonNode *list = owner.take(name, JsonKind::Array, required);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        PackObject object(owner.reading(), list->items[i], owner.pathOf(field) + u"[%1]"_s.arg(i));
        if (object.isObject()) read(object);
    }
}

void checkKnown(PackObject &object, const Account &account, const char *name, const QString &category)
{
    if (category.isEmpty() || account.category(category)) return;
    const QString field = QString::fromLatin1(name);
    object.fault(ErrorCode::UnknownReference, {field, category}, object.node().find(field), object.pathOf(field));
}

void readCategories(PackObject &object, Account &account)
{
    forEach(object, "categories", false, [&](PackObject &item) {
        Category category = readCategory(item);
        if (account.category(category.id)) {
            item.fault(ErrorCode::DuplicateId, {category.id}, item.node().find(u"id"), item.pathOf(u"id"_s));
        }
        account.categories.push_back(std::move(category));
    });
    QHash<QString, QString> within;
    for (const Category &category : account.categories) within.insert(category.id, category.within);
    const auto around = [&](const QString &id) {
        const QString outer = within.value(id);
        return outer.isEmpty() ? Maybe<QString>() : Maybe<QString>(outer);
    };
    std::size_t index = 0;
    forEach(object, "categories", false, [&](PackObject &item) {
        const Category &category = account.categories[index++];
        checkKnown(item, account, "within", category.within);
        if (!runsInCircle(category.id, around)) return;
        item.fault(ErrorCode::SchemeFault, {u"the categories run in a circle, or too far: %1"_s.arg(category.id)},
                   item.node().find(u"within"), item.pathOf(u"within"_s));
    });
}

Account readAccount(PackObject &object)
{
    Account account;
    account.id = object.text("id", true);
    account.rounding = readParameter<Rounding>(object, "rounding", false, readRounding);
    account.relevance = readParameter<Relevance>(object, "relevance", false, readRelevance);
    readCategories(object, account);
    forEach(object, "ways", true, [&](PackObject &item) {
        account.ways.push_back(readWay(item));
        checkKnown(item, account, "category", account.ways.back().category);
    });
    object.finish();
    return account;
}

} // namespace

Eligibility readTaking(PackObject &owner, const char *name, bool required)
{
    Eligibility taking;
    const JsonNode *node = owner.take(name, JsonKind::Object, required);
    if (!node) return taking;
    PackObject takes(owner.reading(), *node, owner.pathOf(QString::fromLatin1(name)));
    taking.trainings = takes.codes<TrainingKind>("trainings");
    taking.practices = takes.codes<PracticeKind>("practices");
    taking.events = takes.codes<EventKind>("events");
    taking.isPlain = !takes.has("where");
    taking.where = readWhere(takes);
    taking.trainingBits = bitsOf(taking.trainings);
    taking.practiceBits = bitsOf(taking.practices);
    taking.eventBits = bitsOf(taking.events);
    takes.finish();
    return taking;
}

Parameter<Decimal> readAmountParameter(PackObject &owner, const char *name, bool required)
{
    return readParameter<Decimal>(owner, name, required, [](PackObject &p) { return p.decimal("value"); });
}

Parameter<int> readNumberParameter(PackObject &owner, const char *name, int greatest, bool required)
{
    return readParameter<int>(owner, name, required,
                              [greatest](PackObject &p) { return p.integer("value", 0, greatest); });
}

void readAccounts(PackObject &edition, Edition &to)
{
    forEach(edition, "accounts", false, [&](PackObject &object) {
        Account account = readAccount(object);
        if (!account.id.isEmpty() && to.account(account.id)) {
            object.fault(ErrorCode::DuplicateId, {account.id}, object.node().find(u"id"), object.pathOf(u"id"_s));
        }
        to.accounts.push_back(std::move(account));
    });
    to.notBeforeCertification =
        readParameter<bool>(edition, "notBeforeCertification", false, [](PackObject &p) { return p.boolean("value"); });
}

void readOffers(PackObject &edition, Edition &to)
{
    forEach(edition, "offers", false, [&](PackObject &object) {
        TypicalOffer offer;
        offer.id = object.text("id", true);
        offer.name = object.bilingual("name", true);
        offer.kind = object.code<TrainingKind>("kind", true).value_or(TrainingKind::Course);
        offer.category = object.text("category");
        offer.minutes = object.integer("minutes", 0, 1'000'000, true).value_or(0);
        offer.days = object.decimal("days");
        offer.price = readAmountParameter(object, "price", true);
        offer.currency = object.text("currency", true);
        offer.most = object.integer("most", 1, 1'000).value_or(1);
        offer.eachPeriod = object.boolean("eachPeriod").value_or(false);
        object.finish();
        to.offers.push_back(std::move(offer));
    });
}

} // namespace koshin
