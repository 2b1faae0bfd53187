// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine/places.h"
#include "output.h"
#include "text/tame.h"
#include "verbs/verbs.h"
#include "watch/approval.h"

#include <QCoreApplication>

#include <functional>
#include <iostream>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class ApproveVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Approve)

public:
    const char *name() const override { return "approve"; }
    QString summary() const override { return tr("Shows what the ledger asks for on this machine, and allows it"); }
    void configure(Arguments &arguments) override
    {
        arguments.flag(u"--yes"_s, m_yes, tr("Do not ask"));
        addJson(arguments);
    }
    int run(Context &context) override;

private:
    int sayNothingAsks(const machine::LedgerAddress &place) const;
    /// Shows what is asked for and does `allow` if the person agrees.
    int answer(const Context &context, const machine::LedgerAddress &place, const std::vector<Approval> &all,
               const std::function<Result<>()> &allow) const;
    [[nodiscard]] bool mayAsk() const { return output::isTerminal(0) && !m_json; }
    [[nodiscard]] static bool isAgreed();
    static void print(const std::vector<Approval> &all);
    static void printJson(const machine::LedgerAddress &place, const std::vector<Approval> &all, bool approved);

    bool m_yes = false;
};

int ApproveVerb::run(Context &context)
{
    const auto folder = context.folder();
    if (!folder) return context.fail(folder.error());
    if (!Workspace::exists(*folder)) return sayNothingAsks({{}, machine::oneName(*folder)});
    const auto workspace = context.workspace(Workspace::Mode::Existing);
    if (!workspace && workspace.error().code == ErrorCode::ModesNotKept) {
        const machine::LedgerAddress place{
            {}, machine::oneName(*folder)}; // what else it asks for is seen once it may be opened
        return answer(context, place, {{ApprovalKind::Folder, {}, {}, place.folder}},
                      [&] { return machine::approveFolder(place.folder); });
    }
    if (!workspace) return context.fail(workspace.error());
    const std::vector<Approval> all = asked(**workspace);
    if (all.empty()) return sayNothingAsks(addressOf(**workspace));
    return answer(context, addressOf(**workspace), all, [&] { return approve(**workspace, all); });
}

int ApproveVerb::sayNothingAsks(const machine::LedgerAddress &place) const
{
    if (m_json) printJson(place, {}, false);
    else output::line(tr("The ledger asks for nothing on this machine that you have not approved."));
    return 0;
}

int ApproveVerb::answer(const Context &context, const machine::LedgerAddress &place, const std::vector<Approval> &all,
                        const std::function<Result<>()> &allow) const
{
    if (!m_json) print(all);
    if (!m_yes && !mayAsk()) {
        if (m_json) printJson(place, all, false);
        output::complain(tr("Nothing was approved: --yes is needed where nobody can be asked."));
        return 2;
    }
    if (!m_yes && !isAgreed()) return context.fail(Error{ErrorCode::Cancelled, {}, {}});
    if (const auto done = allow(); !done) return context.fail(done.error());
    if (m_json) printJson(place, all, true);
    else output::line(tr("Approved for this ledger in this folder, on this machine."));
    return 0;
}

bool ApproveVerb::isAgreed()
{
    output::complain(tr("Type yes to approve all of it:"));
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "yes";
}

// Each on lines of its own, whole: what is approved is what is read here.
void ApproveVerb::print(const std::vector<Approval> &all)
{
    output::line(tr("The ledger asks for this on this machine:"));
    for (const Approval &a : all) {
        if (a.kind == ApprovalKind::Mail)
            output::line(tr("Run this command whenever email is to be sent to %1:").arg(text::tame(a.address)));
        else if (a.kind == ApprovalKind::Calendar) output::line(tr("Keep a calendar in the file:"));
        else output::line(tr("Be used in this folder, whose file system cannot keep other users out:"));
        output::line(u"    "_s + text::tame(a.kind == ApprovalKind::Mail ? a.command : a.file));
    }
}

void ApproveVerb::printJson(const machine::LedgerAddress &place, const std::vector<Approval> &all, bool approved)
{
    QJsonArray list;
    for (const Approval &a : all) {
        QJsonObject one{{u"kind"_s, codeName(a.kind)}};
        if (a.kind == ApprovalKind::Mail) {
            one.insert(u"command"_s, a.command);
            one.insert(u"address"_s, a.address);
        } else {
            one.insert(u"file"_s, a.file);
        }
        list.append(one);
    }
    output::json(QJsonObject{
        {u"ledger"_s, place.id}, {u"folder"_s, place.folder}, {u"asked"_s, list}, {u"approved"_s, approved}});
}

} // namespace

std::unique_ptr<Verb> makeApprove()
{
    return std::make_unique<ApproveVerb>();
}

} // namespace koshin
