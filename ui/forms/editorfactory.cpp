// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/editorfactory.h"

#include "forms/evidenceeditor.h"
#include "forms/groupeditor.h"
#include "forms/organisationeditor.h"
#include "forms/prefill.h"
#include "forms/schemeeditor.h"
#include "ledger/fields.h"
#include "parts/recordtext.h"
#include "rules/figures/practicecoverage.h"
#include "session/session.h"
#include "text/codetext.h"
#include "text/collation.h"
#include "text/practicetext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace koshin::forms {

namespace {

struct Factory
{
    Q_DECLARE_TR_FUNCTIONS(koshin::EditorFactory)

public:
    Session &session;
    RecordKind kind;

    template<class T>
    FieldEditor *make(const QString &path, bool required, const Limits &limits) const;

private:
    static QString unset(bool required) { return required ? tr("Select…") : tr("Not set"); }
    template<class T>
    FieldEditor *group(const QString &path) const;
    template<class E>
    FieldEditor *codes() const;
    template<class R>
    FieldEditor *references(bool required) const;
    template<class R>
    [[nodiscard]] QString labelOf(const R &record) const;
    FieldEditor *text(const QString &path, const Limits &limits) const;
    FieldEditor *currency(const QString &path) const;
    FieldEditor *language() const;
    FieldEditor *category() const;
    static QString addText(const QString &path);
};

template<class T>
FieldEditor *Factory::group(const QString &path) const
{
    constexpr bool isMoney = std::is_same_v<T, Fee>;
    const int columns = isMoney ? 3 : std::is_same_v<T, Offer> ? 1 : 2; // names need the whole width
    GroupEditor *editor = nullptr;
    if constexpr (isMoney) editor = new MoneyEditor(lastFee(session.ledger()));
    else if constexpr (std::is_same_v<T, Certification>) editor = new ConfirmationEditor;
    else editor = new GroupEditor(columns);
    forEachField<T>([&]<class M>(const Field<T, M> &field) {
        const QString name = QString::fromLatin1(field.name);
        const QString at = path + u'.' + name;
        // A part is required only once the group is begun, so each may be left unset.
        editor->addPart(name, text::fieldLabel(kind, at), make<M>(at, false, field.limits), name == "note"_L1);
    });
    return editor;
}

template<class E>
FieldEditor *Factory::codes() const
{
    constexpr bool isLong = std::is_same_v<E, SyllabusItem>;
    auto *editor = new ChecksEditor(2, isLong ? ChecksEditor::Width::Whole : ChecksEditor::Width::BesideLabel);
    for (std::size_t i = 0; i < CodeNames<E>::names.size(); ++i) {
        const QString name = codeName(E(i));
        if constexpr (isLong) {
            const int group = largeItemOf(E(i));
            if (name.endsWith("-1"_L1)) editor->addHeading(u"%1 %2"_s.arg(group).arg(text::largeItemTitle(group)));
            editor->addChoice(name + u' ' + text::word(E(i)), name);
        } else {
            editor->addChoice(text::choice(text::word(E(i))), name);
        }
    }
    return editor;
}

// As lists name it; an engagement with its client, because works of several clients are called alike.
template<class R>
QString Factory::labelOf(const R &record) const
{
    if constexpr (std::is_same_v<R, Credential>) return recordtext::credentialName(record.id, session.assessment());
    if constexpr (std::is_same_v<R, Engagement>) {
        const QString client = recordtext::clientCode(record.client, session.ledger());
        const QString both = QCoreApplication::translate("koshin::EditorFactory", "%1 (%2)", "engagement, client");
        if (!client.isEmpty()) return both.arg(record.title, client);
    }
    const QString label = Ledger::label(record);
    return label.isEmpty() ? idOf(record) : label;
}

template<class R>
FieldEditor *Factory::references(bool required) const
{
    auto *editor = new ChoiceEditor(unset(required));
    auto all = session.ledger().list<R>().pointers();
    const QCollator order = inOrderOf(languageInUse());
    std::ranges::sort(all, [&](const auto &a, const auto &b) {
        if constexpr (std::is_same_v<R, Engagement>) {
            if (a->from != b->from) return a->from > b->from; // what goes on is chosen most
        }
        return order.compare(labelOf(*a), labelOf(*b)) < 0;
    });
    for (const auto &record : all) editor->addChoice(labelOf(*record), idOf(*record));
    return editor;
}

FieldEditor *Factory::currency(const QString &path) const
{
    const bool mayLack = path.startsWith("services."_L1); // a theme may be offered without a fee
    auto *editor = new ChoiceEditor(mayLack ? unset(false) : QString());
    const QStringList all = currenciesFor(session.ledger());
    for (const QString &one : all) editor->addChoice(text::currencyName(one), one);
    editor->setNarrow();
    return editor;
}

FieldEditor *Factory::language() const
{
    auto *editor = new ChoiceEditor(unset(false));
    const auto all = text::languagesInWords();
    for (const auto &[code, name] : all) editor->addChoice(name, code);
    return editor;
}

// By the names that the rules of the credentials give; where several have the same code, all of them.
FieldEditor *Factory::category() const
{
    std::map<QString, QStringList> names;
    for (const CredentialAssessment &credential : session.assessment().credentials) {
        if (!credential.edition) continue;
        for (const Account &account : credential.edition->accounts) {
            for (const Category &one : account.categories) names[one.id] += text::inUse(one.name);
        }
    }
    auto *editor = new ChoiceEditor(unset(false));
    for (auto &[id, all] : names) {
        all.removeDuplicates();
        editor->addChoice(all.join(u" / "_s), id);
    }
    return editor;
}

FieldEditor *Factory::text(const QString &path, const Limits &limits) const
{
    const QString name = path.section(u'.', -1);
    const bool inGroup = path.contains(u'.'); // where there is room for one line
    if (limits.isLong && !inGroup) return new TextEditor;
    if (name == u"currency") return currency(path);
    if (name == u"language") return language();
    if (name == u"category") return category();
    if (name == u"organisation") return new OrganisationEditor(session.ledger());
    return new LineEditor;
}

QString Factory::addText(const QString &path)
{
    if (path == u"renewals") return tr("Add renewal");
    if (path == u"services") return tr("Add topic");
    if (path == u"acceptances") return tr("Add acceptance");
    return tr("Add credential");
}

template<class T>
FieldEditor *Factory::make(const QString &path, bool required, const Limits &limits) const
{
    if constexpr (isOptional<T>) {
        return make<typename T::value_type>(path, false, limits);
    } else if constexpr (isList<T>) {
        using Item = typename T::value_type;
        if constexpr (Code<Item>) return codes<Item>();
        else if constexpr (std::is_same_v<Item, EvidenceId>) return new EvidenceEditor(session);
        else {
            const Factory self{session, kind};
            return new RowsEditor([self, path] { return static_cast<GroupEditor *>(self.group<Item>(path)); },
                                  addText(path));
        }
    } else if constexpr (Described<T>) {
        return group<T>(path);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (path == u"confidential") {
            return new FlagEditor(QCoreApplication::translate("koshin::EditorFactory", "Yes", "confidential"),
                                  QCoreApplication::translate("koshin::EditorFactory", "No", "confidential"));
        }
        return new FlagEditor;
    } else if constexpr (std::is_integral_v<T>) {
        if (path == u"minutes") return new MinutesEditor;
        return new NumberEditor;
    } else if constexpr (std::is_same_v<T, Decimal>) {
        auto *editor = new NumberEditor;
        editor->setGrouped(path.endsWith(u"amount"_s));
        return editor;
    } else if constexpr (std::is_same_v<T, Date>) {
        return new DateEditor;
    } else if constexpr (std::is_same_v<T, Language>) {
        auto *editor = new ChoiceEditor(unset(required));
        editor->addChoice(u"日本語"_s, u"ja"_s);
        editor->addChoice(u"English"_s, u"en"_s);
        return editor;
    } else if constexpr (Code<T>) {
        auto *editor = new ChoiceEditor(unset(required));
        for (std::size_t i = 0; i < CodeNames<T>::names.size(); ++i) {
            editor->addChoice(text::choice(text::word(T(i))), codeName(T(i)));
        }
        return editor;
    } else if constexpr (std::is_same_v<T, SchemeId>) {
        return new SchemeEditor(session);
    } else if constexpr (isId<T>) {
        return references<TypeOf<*kindOfId<T>>>(required);
    } else {
        return text(path, limits);
    }
}

// Calls `visit(field)` for the field of this name among those of the kind.
template<class Visitor>
void withField(RecordKind kind, const QString &name, Visitor &&visit)
{
    withKind(kind, [&]<class R>() {
        forEachField<R>([&](const auto &field) {
            if (name == QLatin1String(field.name)) visit(field);
        });
    });
}

} // namespace

FieldEditor *makeEditor(Session &session, RecordKind kind, const QString &field)
{
    FieldEditor *editor = nullptr;
    const Factory factory{session, kind};
    withField(kind, field, [&]<class R, class M>(const Field<R, M> &found) {
        if constexpr (!std::is_same_v<M, std::variant<Training, Practice>>) {
            editor = factory.make<M>(field, found.presence == Presence::Required, found.limits);
        }
    });
    return editor;
}

bool isRequired(RecordKind kind, const QString &field)
{
    bool required = false;
    withField(kind, field, [&](const auto &found) { required = found.presence == Presence::Required; });
    return required;
}

} // namespace koshin::forms
