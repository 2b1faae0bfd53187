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
        arguments.flag(u"--withdraw"_s, m_withdraw, tr("Withdraw what you approved or chose here"));
        addJson(arguments);
    }
    int run(Context &context) override;

private:
    int withdrawAll(const Context &context, Workspace &workspace) const;
    int sayNothingAsks(const machine::LedgerAddress &place) const;
    /// Shows what is asked for and does `allow` if the person agrees.
    int answer(const Context &context, const machine::LedgerAddress &place, const std::vector<Approval> &all,
               const std::function<Result<>()> &allow) const;
    [[nodiscard]] bool mayAsk() const { return output::isTerminal(0) && !m_json; }
    [[nodiscard]] static bool isAgreed();
    static void print(const std::vector<Approval> &all);
    static void printJson(const machine::LedgerAddress &place, const std::vector<Approval> &all, bool approved);
    static QJsonArray toJson(const std::vector<Approval> &all);

    bool m_yes = false;
    bool m_withdraw = false;
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
    if (m_withdraw) return withdrawAll(context, **workspace);
    const std::vector<Approval> all = asked(**workspace);
    if (all.empty()) return sayNothingAsks(addressOf(**workspace));
    return answer(context, addressOf(**workspace), all, [&] { return approve(**workspace, all); });
}

// What is withdrawn was the person's own choice, and nothing is run by it: she is not asked.
int ApproveVerb::withdrawAll(const Context &context, Workspace &workspace) const
{
    const machine::LedgerAddress place = addressOf(workspace);
    const std::vector<Approval> all = approved(workspace);
    if (const auto done = withdraw(workspace); !done) return context.fail(done.error());
    if (m_json) {
        output::json(QJsonObject{{u"ledger"_s, place.id}, {u"folder"_s, place.folder}, {u"withdrawn"_s, toJson(all)}});
    } else if (all.empty()) {
        output::line(tr("Nothing is approved for this ledger in this folder."));
    } else {
        output::line(tr("No longer approved for this ledger in this folder:"));
        for (const Approval &a : all)
            output::line(u"    "_s + text::tame(a.kind == ApprovalKind::Mail ? a.command : a.file));
    }
    return 0;
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
        if (a.kind == ApprovalKind::Mail) {
            output::line(tr("Run this command whenever email is to be sent to %1:").arg(text::tame(a.address)));
        } else if (a.kind == ApprovalKind::Calendar) {
            output::line(tr("Keep a calendar in the file:"));
        } else {
            output::line(tr("Be used in this folder, whose file system cannot keep other users out:"));
        }
        output::line(u"    "_s + text::tame(a.kind == ApprovalKind::Mail ? a.command : a.file));
    }
}

QJsonArray ApproveVerb::toJson(const std::vector<Approval> &all)
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
    return list;
}

void ApproveVerb::printJson(const machine::LedgerAddress &place, const std::vector<Approval> &all, bool approved)
{
    output::json(QJsonObject{
        {u"ledger"_s, place.id}, {u"folder"_s, place.folder}, {u"asked"_s, toJson(all)}, {u"approved"_s, approved}});
}

} // namespace

std::unique_ptr<Verb> makeApprove()
{
    return std::make_unique<ApproveVerb>();
}

} // namespace koshin
