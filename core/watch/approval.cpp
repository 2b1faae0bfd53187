// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/approval.h"

#include "machine/places.h"
#include "watch/pendingreminders.h"

#include <QDir>
#include <QJsonObject>

#include <algorithm>

namespace koshin {

using namespace Qt::StringLiterals;
using machine::LedgerAddress;
using machine::Outlets;

namespace {

// Of earlier versions, which kept here what is now decided on each machine.
const QString mailCommandField = u"mailCommand"_s;
const QString mailToField = u"mailTo"_s;
const QString calendarField = u"calendarFile"_s;

Outlets broughtAlong(const Workspace &workspace)
{
    const QJsonObject kept =
        workspace.setting(channelsKey).value_or(QJsonValue()).toObject(); // unread: it asks for nothing
    Outlets found{kept.value(mailCommandField).toString(), kept.value(mailToField).toString(),
                  kept.value(calendarField).toString()};
    if (!isMailAddress(found.mailTo)) found.mailTo.clear();
    if (!QDir::isAbsolutePath(found.calendarFile)) found.calendarFile.clear();
    return found;
}

// Of the same ledger where it is no more.
Outlets leftBehind(const LedgerAddress &address)
{
    const auto known = machine::knownLedgers();
    if (!known) return {};
    for (const auto &[other, outlets] : *known) {
        if (other.id == address.id && other.folder != address.folder && !Workspace::exists(other.folder))
            return outlets;
    }
    return {};
}

Outlets askedOutlets(const Workspace &workspace)
{
    Outlets found = broughtAlong(workspace);
    const Outlets before = leftBehind(addressOf(workspace));
    if (!found.mails()) std::tie(found.mailCommand, found.mailTo) = std::tie(before.mailCommand, before.mailTo);
    if (!found.keepsCalendar()) found.calendarFile = before.calendarFile;
    return found;
}

bool sameMail(const Outlets &a, const Outlets &b)
{
    return a.mailCommand == b.mailCommand && a.mailTo == b.mailTo;
}

Result<> forgetLeftBehind(const LedgerAddress &address)
{
    const auto known = machine::knownLedgers();
    if (!known) return tl::unexpected(known.error());
    for (const auto &[other, outlets] : *known) {
        if (other.id != address.id || other.folder == address.folder || outlets == Outlets()
            || Workspace::exists(other.folder))
            continue;
        if (const auto done = machine::setOutlets(other, {}); !done) return done;
    }
    return {};
}

Result<> dropAsked(Workspace &workspace, bool mail, bool calendar)
{
    if (workspace.isReadOnly()) return {}; // it goes on asking
    return workspace.changeSetting(channelsKey, [&](const QJsonValue &before) {
        QJsonObject kept = before.toObject();
        if (mail)
            for (const QString &field : {mailCommandField, mailToField}) kept.remove(field);
        if (calendar) kept.remove(calendarField);
        return before.isObject() ? QJsonValue(kept) : before;
    });
}

} // namespace

LedgerAddress addressOf(const Workspace &workspace)
{
    return {workspace.ledgerId(), machine::oneName(workspace.folder())};
}

Outlets outletsOf(const Workspace &workspace)
{
    auto allowed = machine::outletsOf(addressOf(workspace));
    if (!allowed) return {};
    if (!isMailAddress(allowed->mailTo)) allowed->mailTo.clear();
    return *allowed;
}

Result<> setOutlets(Workspace &workspace, const Outlets &outlets)
{
    const Outlets before = outletsOf(workspace);
    if (const auto done = machine::setOutlets(addressOf(workspace), outlets); !done) return done;
    if (const auto done = dropAsked(workspace, !sameMail(before, outlets), before.calendarFile != outlets.calendarFile);
        !done)
        return done;
    return workspace.isReadOnly() ? Result<>() : forgetNextCheck(workspace);
}

std::vector<Approval> asked(const Workspace &workspace)
{
    const Outlets allowed = outletsOf(workspace);
    const Outlets wanted = askedOutlets(workspace);
    std::vector<Approval> found;
    if (wanted.mails() && !sameMail(wanted, allowed))
        found.push_back({ApprovalKind::Mail, wanted.mailCommand, wanted.mailTo, {}});
    if (wanted.keepsCalendar() && wanted.calendarFile != allowed.calendarFile)
        found.push_back({ApprovalKind::Calendar, {}, {}, wanted.calendarFile});
    return found;
}

bool asksFor(const Workspace &workspace, ApprovalKind kind)
{
    return std::ranges::any_of(asked(workspace), [kind](const Approval &a) { return a.kind == kind; });
}

Result<> approve(Workspace &workspace, const std::vector<Approval> &shown)
{
    Outlets outlets = outletsOf(workspace);
    for (const Approval &a : shown) {
        if (a.kind == ApprovalKind::Mail) {
            std::tie(outlets.mailCommand, outlets.mailTo) = std::tie(a.command, a.address);
        } else if (a.kind == ApprovalKind::Calendar) {
            outlets.calendarFile = a.file;
        }
    }
    if (const auto done = setOutlets(workspace, outlets); !done) return done;
    return forgetLeftBehind(addressOf(workspace));
}

std::vector<Approval> approved(const Workspace &workspace)
{
    const Outlets outlets = outletsOf(workspace);
    std::vector<Approval> found;
    if (outlets.mails()) found.push_back({ApprovalKind::Mail, outlets.mailCommand, outlets.mailTo, {}});
    if (outlets.keepsCalendar()) found.push_back({ApprovalKind::Calendar, {}, {}, outlets.calendarFile});
    const QString folder = addressOf(workspace).folder;
    if (machine::isFolderApproved(folder)) found.push_back({ApprovalKind::Folder, {}, {}, folder});
    return found;
}

Result<> withdraw(Workspace &workspace)
{
    if (const auto done = setOutlets(workspace, {}); !done) return done;
    const QString folder = addressOf(workspace).folder;
    return machine::isFolderApproved(folder) ? machine::withdrawFolder(folder) : Result<>();
}

Result<> decline(Workspace &workspace)
{
    if (workspace.isReadOnly()) return failure(ErrorCode::ReadOnly, {workspace.databaseFile()});
    if (const auto done = dropAsked(workspace, true, true); !done) return done;
    return forgetLeftBehind(addressOf(workspace));
}

} // namespace koshin
