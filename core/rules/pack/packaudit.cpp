// SPDX-License-Identifier: GPL-3.0-or-later
// The issuer's list: what it asks to see of the records behind a renewal.
#include "base/contains.h"
#include "ledger/fields.h"
#include "rules/pack/packparts.h"

namespace koshin {

using namespace Qt::StringLiterals;
namespace {

using PaperTable = QHash<QString, AuditPaper>;

// Trainings, practices and engagements can be asked about: the fields that any of them has.
const QStringList &fieldsOfActivities()
{
    static const QStringList names = [] {
        QStringList all;
        const auto add = [&](const auto &field) {
            const QString name = QString::fromLatin1(field.name);
            if (name != u"id" && !all.contains(name)) all += name;
        };
        forEachField<Training>(add);
        forEachField<Practice>(add);
        forEachField<Engagement>(add);
        return all;
    }();
    return names;
}

PaperTable readPapers(PackObject &audit)
{
    PaperTable all;
    const JsonNode *node = audit.take("papers", JsonKind::Object);
    if (!node) return all;
    for (const auto &[id, value] : node->members) {
        PackObject object(audit.reading(), value, audit.pathOf(u"papers"_s) + u'.' + id);
        const AuditPaper paper{id, object.bilingual("name", true), object.codes<EvidenceKind>("kinds")};
        object.finish();
        all.insert(id, paper);
    }
    return all;
}

// The value of a parameter that must be a list; an entry that is none of these is told by `read`.
template<class T, class Read>
Maybe<std::vector<T>> readList(PackObject &parameter, Read read)
{
    const JsonNode *list = parameter.take("value", JsonKind::Array);
    if (!list) return {};
    std::vector<T> all;
    for (std::size_t i = 0; i < list->items.size(); ++i)
        read(all, list->items[i], parameter.pathOf(u"value"_s) + u"[%1]"_s.arg(i));
    return all;
}

bool isText(PackObject &owner, const JsonNode &node, const QString &path)
{
    if (node.kind == JsonKind::String) return true;
    owner.fault(ErrorCode::WrongType, {u"value"_s, kindName(JsonKind::String), kindName(node.kind)}, &node, path);
    return false;
}

Maybe<std::vector<QString>> readFieldNames(PackObject &parameter)
{
    return readList<QString>(parameter, [&](auto &all, const JsonNode &node, const QString &path) {
        if (!isText(parameter, node, path)) return;
        if (fieldsOfActivities().contains(node.text)) all.push_back(node.text);
        else {
            parameter.fault(ErrorCode::UnknownValue, {u"fields"_s, node.text, fieldsOfActivities().join(u", "_s)},
                            &node, path);
        }
    });
}

Maybe<std::vector<EvidenceKind>> readEvidenceKinds(PackObject &parameter)
{
    return parameter.take("value", JsonKind::Array) ? Maybe(parameter.codes<EvidenceKind>("value")) : std::nullopt;
}

Maybe<std::vector<Bilingual>> readTexts(PackObject &parameter)
{
    return readList<Bilingual>(parameter, [&](auto &all, const JsonNode &node, const QString &path) {
        PackObject text(parameter.reading(), node, path);
        all.push_back({text.text("ja", true), text.text("en", true)});
        text.finish();
    });
}

AuditPapers readPaperSet(PackObject &parameter, const PaperTable &papers, const JsonNode &set, const QString &path)
{
    AuditPapers all;
    if (set.kind != JsonKind::Array) {
        parameter.fault(ErrorCode::WrongType, {u"value"_s, kindName(JsonKind::Array), kindName(set.kind)}, &set, path);
        return all;
    }
    for (std::size_t i = 0; i < set.items.size(); ++i) {
        const JsonNode &node = set.items[i];
        const QString at = path + u"[%1]"_s.arg(i);
        if (!isText(parameter, node, at)) continue;
        if (const auto paper = papers.constFind(node.text); paper != papers.cend()) all.push_back(*paper);
        else parameter.fault(ErrorCode::UnknownReference, {u"papers"_s, node.text}, &node, at);
    }
    return all;
}

Parameter<std::vector<AuditPapers>> readPaperSets(PackObject &demand, const PaperTable &papers)
{
    return readParameter<std::vector<AuditPapers>>(demand, "papers", false, [&](PackObject &parameter) {
        return readList<AuditPapers>(parameter, [&](auto &all, const JsonNode &node, const QString &path) {
            all.push_back(readPaperSet(parameter, papers, node, path));
        });
    });
}

// What is refused cannot be what is asked for: of a paper some other kind must be left.
void checkRefused(PackObject &object, const AuditDemand &demand)
{
    if (!demand.refuses.value || !demand.papers.value) return;
    const auto isRefused = [&](EvidenceKind kind) { return contains(*demand.refuses.value, kind); };
    for (const AuditPapers &set : *demand.papers.value) {
        for (const AuditPaper &paper : set) {
            if (paper.kinds.empty() || !std::ranges::all_of(paper.kinds, isRefused)) continue;
            object.fault(ErrorCode::SchemeFault, {u"every kind of the paper is refused: %1"_s.arg(paper.id)},
                         object.node().find(u"refuses"), object.pathOf(u"refuses"_s));
        }
    }
}

AuditDemand readDemand(PackObject &object, const PaperTable &papers)
{
    AuditDemand demand;
    demand.id = object.text("id", true);
    demand.name = object.bilingual("name", true);
    demand.takes = readTaking(object, "takes", false);
    demand.engagements = object.boolean("engagements").value_or(false);
    demand.fields = readParameter<std::vector<QString>>(object, "fields", false, readFieldNames);
    demand.papers = readPaperSets(object, papers);
    demand.refuses = readParameter<std::vector<EvidenceKind>>(object, "refuses", false, readEvidenceKinds);
    demand.shows = readParameter<std::vector<Bilingual>>(object, "shows", false, readTexts);
    checkRefused(object, demand);
    object.finish();
    return demand;
}

void readDemands(PackObject &audit, AuditRules &rules)
{
    const PaperTable papers = readPapers(audit);
    const JsonNode *list = audit.take("demands", JsonKind::Array, true);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        PackObject object(audit.reading(), list->items[i], audit.pathOf(u"demands[%1]"_s.arg(i)));
        if (!object.isObject()) continue;
        AuditDemand demand = readDemand(object, papers);
        const auto isSame = [&](const AuditDemand &other) { return other.id == demand.id; };
        if (!demand.id.isEmpty() && std::ranges::any_of(rules.demands, isSame))
            object.fault(ErrorCode::DuplicateId, {demand.id}, object.node().find(u"id"), object.pathOf(u"id"_s));
        rules.demands.push_back(std::move(demand));
    }
}

Maybe<AuditDraw> readDraw(PackObject &parameter)
{
    const JsonNode *node = parameter.take("value", JsonKind::Object);
    if (!node) return {};
    PackObject object(parameter.reading(), *node, parameter.pathOf(u"value"_s));
    const AuditDraw draw{object.code<AuditDraw::What>("what", true).value_or(AuditDraw::What::All),
                         readPlainDayRule(object, "from"), readPlainDayRule(object, "to")};
    object.finish();
    return draw;
}

Maybe<QString> readLanguage(PackObject &parameter)
{
    const QString code = parameter.text("value", true);
    return code.isEmpty() ? std::nullopt : Maybe<QString>(code);
}

} // namespace

void readAudit(PackObject &edition, Edition &to)
{
    const JsonNode *node = edition.take("audit", JsonKind::Object);
    if (!node) return;
    PackObject audit(edition.reading(), *node, edition.pathOf(u"audit"_s));
    AuditRules rules;
    readDemands(audit, rules);
    rules.language = readParameter<QString>(audit, "language", false, readLanguage);
    rules.keepUntil = readDayParameter(audit, "keepUntil", true);
    rules.answerWithin = readNumberParameter(audit, "answerWithin", 3'660, false);
    rules.draw = readParameter<AuditDraw>(audit, "draw", true, readDraw);
    audit.finish();
    to.audit = std::move(rules);
}

} // namespace koshin
