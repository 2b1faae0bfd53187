// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/schemechoice.h"

#include "base/contains.h"
#include "base/textform.h"
#include "text/collation.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace koshin::text {

using namespace Qt::StringLiterals;

namespace {

struct Choice
{
    Q_DECLARE_TR_FUNCTIONS(SchemeChoice)
};

// Compared by: one width, case and composition, and katakana as hiragana.
QString comparable(QStringView text)
{
    QString form = foldedText(text);
    for (QChar &c : form) {
        if (c >= u'\u30A1' && c <= u'\u30F6') c = QChar(c.unicode() - 0x60);
    }
    return form;
}

bool isLatin(QChar c)
{
    return c.isLetterOrNumber() && c.unicode() < 0x250;
}

bool holdsWord(const QString &text, const QString &word)
{
    const bool fromStart = isLatin(word.front());
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!fromStart || at == 0 || !isLatin(text[at - 1])) return true;
    }
    return false;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return holdsWord(text, word); });
}

// What is asked for.
struct Wanted
{
    explicit Wanted(const QString &text)
        : whole(comparable(text).simplified()), words(whole.split(u' ', Qt::SkipEmptyParts))
    {
    }
    QString whole;
    QStringList words;
};

// The names of a scheme as they are compared.
struct SchemeNames
{
    explicit SchemeNames(const Scheme &scheme)
    {
        const QString id = scheme.id.text();
        for (const Bilingual &name : {scheme.shortName, scheme.name})
            shown += {comparable(name.ja), comparable(name.en)};
        shown += comparable(id);
        calls = shown + QStringList{comparable(id.section(u'.', -1))};
        shown += {comparable(scheme.issuer.ja), comparable(scheme.issuer.en)};
        for (const Bilingual &name : scheme.formerNames) others += {comparable(name.ja), comparable(name.en)};
        calls += others;
    }
    QStringList shown;  ///< with the issuer
    QStringList others; ///< two for each former name
    QStringList calls;  ///< by which it is called
};

// The other name that brought it into the list, where no shown one would have.
QString foundBy(const Scheme &scheme, const SchemeNames &names, const Wanted &wanted, Language language)
{
    if (holdsAll(names.shown.join(u'\n'), wanted.words)) return {};
    for (qsizetype i = 0; i < names.others.size(); ++i) {
        const auto isHeld = [&](const QString &word) { return holdsWord(names.others[i], word); };
        if (std::ranges::any_of(wanted.words, isHeld)) return scheme.formerNames[std::size_t(i / 2)].in(language);
    }
    return {};
}

QSet<QString> familiesHeld(const SchemeCatalogue &schemes, const Ledger &ledger)
{
    QSet<QString> families;
    for (const auto &credential : ledger.credentials.pointers()) {
        const auto scheme = schemes.value(credential->scheme.text());
        if (scheme && !scheme->family.isEmpty()) families.insert(scheme->family);
    }
    return families;
}

struct Ranked
{
    SchemeChoice choice;
    int rank = 0;
};

} // namespace

QString schemeName(const Scheme &scheme, Language language)
{
    const QString name = scheme.name.in(language);
    const QString brief = scheme.shortName.in(language);
    return name.contains(brief) ? name : Choice::tr("%1 (%2)", "short name, name").arg(brief, name);
}

std::vector<SchemeChoice> schemeChoices(const SchemeCatalogue &schemes, const Ledger &ledger, Language language,
                                        const QString &sought)
{
    const Wanted wanted(sought);
    const QSet<QString> held = familiesHeld(schemes, ledger);
    std::vector<Ranked> all;
    for (const auto &scheme : schemes.all()) {
        const SchemeNames names(*scheme);
        if (!holdsAll((names.shown + names.others).join(u'\n'), wanted.words)) continue;
        const int rank = names.calls.contains(wanted.whole)     ? 0
                         : contains(scheme->firstFor, language) ? 1
                         : held.contains(scheme->family)        ? 2
                                                                : 3;
        all.push_back({{scheme, schemeName(*scheme, language), scheme->issuer.in(language),
                        foundBy(*scheme, names, wanted, language)},
                       rank});
    }
    const QCollator collator = inOrderOf(language);
    std::ranges::sort(all, [&](const Ranked &a, const Ranked &b) {
        if (a.rank != b.rank) return a.rank < b.rank;
        if (const int order = collator.compare(a.choice.issuer, b.choice.issuer)) return order < 0;
        if (const int order = collator.compare(a.choice.name, b.choice.name)) return order < 0;
        return a.choice.scheme->id.text() < b.choice.scheme->id.text();
    });
    std::vector<SchemeChoice> choices;
    for (Ranked &ranked : all) choices.push_back(std::move(ranked.choice));
    return choices;
}

} // namespace koshin::text
