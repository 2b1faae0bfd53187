// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine/ledgers.h"

#include "base/digest.h"
#include "machine/ownfolder.h"
#include "machine/places.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace koshin::machine {

using namespace Qt::StringLiterals;

namespace {

const QString fileName = u"ledgers.json"_s;
const QString format = u"koshin-machine"_s;
constexpr int version = 1;

struct Decisions
{
    std::vector<KnownLedger> ledgers;
    QStringList folders; // approved though their file system keeps no modes

    KnownLedger *find(const LedgerAddress &address)
    {
        const auto found = std::ranges::find(ledgers, address, &KnownLedger::address);
        return found == ledgers.end() ? nullptr : &*found;
    }
};

Result<Decisions> parse(const QByteArray &text, const QString &file)
{
    Decisions decisions;
    if (text.isEmpty()) return decisions;
    const QJsonObject top = QJsonDocument::fromJson(text).object();
    if (top.value("format"_L1).toString() != format || top.value("version"_L1).toInt() != version) {
        return failure(ErrorCode::ConfigurationUnsafe, {file});
    }
    for (const auto &value : top.value("ledgers"_L1).toArray()) {
        const QJsonObject l = value.toObject();
        const auto entry = [&](QLatin1StringView name) { return l.value(name).toString(); };
        decisions.ledgers.push_back({{entry("id"_L1), entry("folder"_L1)},
                                     {entry("mailCommand"_L1), entry("mailTo"_L1), entry("calendarFile"_L1)}});
    }
    for (const auto &value : top.value("folders"_L1).toArray()) decisions.folders += value.toString();
    return decisions;
}

QByteArray toJson(const Decisions &decisions)
{
    QJsonArray ledgers;
    for (const auto &[address, outlets] : decisions.ledgers) {
        QJsonObject l{{u"id"_s, address.id}, {u"folder"_s, address.folder}};
        const std::pair<QString, QString> ways[] = {{u"mailCommand"_s, outlets.mailCommand},
                                                    {u"mailTo"_s, outlets.mailTo},
                                                    {u"calendarFile"_s, outlets.calendarFile}};
        for (const auto &[name, value] : ways)
            if (!value.isEmpty()) l.insert(name, value);
        ledgers.append(l);
    }
    const QJsonObject top{{u"format"_s, format},
                          {u"version"_s, version},
                          {u"ledgers"_s, ledgers},
                          {u"folders"_s, QJsonArray::fromStringList(decisions.folders)}};
    return QJsonDocument(top).toJson();
}

Result<Decisions> read()
{
    const auto folder = OwnFolder::open(fileName, OwnFolder::Use::Read);
    if (!folder) return tl::unexpected(folder.error());
    const auto text = folder->read();
    if (!text) return tl::unexpected(text.error());
    return parse(*text, folder->path());
}

// A folder that is gone and was only looked at is forgotten; what was allowed is kept, for it may lie on
// a disk that comes back.
void forgetStrays(Decisions &decisions)
{
    std::erase_if(decisions.ledgers,
                  [](const KnownLedger &l) { return l.outlets == Outlets() && !QFileInfo::exists(l.address.folder); });
}

Result<> change(const std::function<void(Decisions &)> &how)
{
    const auto folder = OwnFolder::open(fileName, OwnFolder::Use::Write);
    if (!folder) return tl::unexpected(folder.error());
    const auto text = folder->read();
    if (!text) return tl::unexpected(text.error());
    auto decisions = parse(*text, folder->path());
    if (!decisions) return tl::unexpected(decisions.error());
    forgetStrays(*decisions);
    how(*decisions);
    return folder->write(toJson(*decisions));
}

} // namespace

QString LedgerAddress::token() const
{
    return id + u'-' + sha256(folder).left(16);
}

Result<std::vector<KnownLedger>> knownLedgers()
{
    auto decisions = read();
    if (!decisions) return tl::unexpected(decisions.error());
    return std::move(decisions->ledgers);
}

Result<Outlets> outletsOf(const LedgerAddress &address)
{
    auto decisions = read();
    if (!decisions) return tl::unexpected(decisions.error());
    const KnownLedger *known = decisions->find(address);
    return known ? known->outlets : Outlets();
}

Result<> setOutlets(const LedgerAddress &address, const Outlets &outlets)
{
    return change([&](Decisions &decisions) {
        if (KnownLedger *known = decisions.find(address)) known->outlets = outlets;
        else decisions.ledgers.push_back({address, outlets});
    });
}

Result<> noteOpened(const LedgerAddress &address)
{
    auto decisions = read();
    if (!decisions) return tl::unexpected(decisions.error());
    if (decisions->find(address)) return {};
    return change([&](Decisions &now) {
        if (!now.find(address)) now.ledgers.push_back({address, {}});
    });
}

std::optional<LedgerAddress> addressOf(const QString &token)
{
    const auto known = knownLedgers();
    if (!known) return std::nullopt;
    const auto found = std::ranges::find(*known, token, [](const KnownLedger &l) { return l.address.token(); });
    if (found == known->end()) return std::nullopt;
    return found->address;
}

bool isFolderApproved(const QString &folder)
{
    const auto decisions = read();
    return decisions && decisions->folders.contains(oneName(folder));
}

Result<> approveFolder(const QString &folder)
{
    return change([name = oneName(folder)](Decisions &decisions) {
        if (!decisions.folders.contains(name)) decisions.folders += name;
    });
}

Result<> withdrawFolder(const QString &folder)
{
    return change([name = oneName(folder)](Decisions &decisions) { decisions.folders.removeAll(name); });
}

} // namespace koshin::machine
