// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"

#include "base/ledgerfolder.h"
#include "exchange/records/sample.h"
#include "machine/ledgers.h"
#include "output.h"
#include "rules/pack/schemereader.h"
#include "text/errortext.h"
#include "text/language.h"
#include "watch/busnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

struct ContextText
{
    Q_DECLARE_TR_FUNCTIONS(Context)
};

} // namespace

Context::Context(GlobalOptions options) : m_options(std::move(options)) {}

Context::~Context() = default;

Result<QString> Context::folder()
{
    if (!m_options.demo) {
        if (!m_options.dataFolder.isEmpty()) return m_options.dataFolder;
        const QString usual = usualFolder();
        if (!usual.isEmpty()) return usual;
        return failure(ErrorCode::WrongUse,
                       {ContextText::tr("There is no home folder; please name the ledger's folder with --data.")});
    }
    if (m_demo) return m_demo->path();
    m_demo = std::make_unique<QTemporaryDir>();
    if (!m_demo->isValid()) {
        return failure(ErrorCode::FileUnwritable, {QDir::tempPath(), m_demo->errorString()});
    }
    auto fresh = Workspace::open(m_demo->path(), m_clock);
    if (!fresh) return Failure(fresh.error());
    if (const auto made = makeSample(**fresh, m_clock.today(), languageInUse()); !made) return Failure(made.error());
    return m_demo->path();
}

Result<bool> Context::hasLedger()
{
    const auto where = folder();
    if (!where) return Failure(where.error());
    return !LedgerFolder(*where).isVacant();
}

Result<Workspace *> Context::workspace(Workspace::Mode mode)
{
    if (m_workspace) return m_workspace.get();
    if (const auto sane = SystemClock::check(); !sane) return Failure(sane.error());
    const auto where = folder();
    if (!where) return Failure(where.error());
    auto opened = Workspace::open(*where, m_clock, mode);
    if (!opened) return Failure(opened.error());
    m_workspace = std::move(*opened);
    return m_workspace.get();
}

Result<std::shared_ptr<const Ledger>> Context::ledger()
{
    const auto isThere = hasLedger();
    if (!isThere) return Failure(isThere.error());
    if (!*isThere) return std::make_shared<const Ledger>();
    const auto opened = workspace(Workspace::Mode::Existing);
    if (!opened) return Failure(opened.error());
    const auto read = (*opened)->ledger();
    if (!read || m_saidUnreadable) return read;
    m_saidUnreadable = true;
    for (const Error &fault : (*opened)->unreadable()) output::complain(text::sentence(fault));
    return read;
}

Result<Target> Context::target(const QString &file, bool force)
{
    const auto where = folder();
    if (!where) return Failure(where.error());
    return Target(file, *where, force);
}

const SchemeCatalogue &Context::schemes()
{
    if (!m_schemes) {
        const auto where = folder();
        CatalogueReading reading = readCatalogue(where ? *where : QString(), machine::isFolderApproved);
        for (const Error &fault : reading.faults) output::complain(text::sentence(fault));
        m_schemes = std::move(reading.schemes);
    }
    return *m_schemes;
}

KnowsScheme Context::knowsScheme()
{
    return [this](const SchemeId &scheme) { return koshin::knowsScheme(schemes(), scheme); };
}

int Context::perform(const Result<Edit> &edit)
{
    if (!edit) return fail(edit.error());
    const auto opened = workspace();
    if (!opened) return fail(opened.error());
    const auto done = (*opened)->perform(*edit);
    return done ? 0 : fail(done.error());
}

int Context::fail(const Error &error) const
{
    if (m_options.json) output::json(QJsonObject{{u"error"_s, output::toJson(error)}});
    output::complain(text::sentence(error));
    return output::exitCode(error.code);
}

int Context::fail(const Faults &faults) const
{
    const int code = fail(faults.front());
    for (std::size_t i = 1; i < faults.size(); ++i) output::complain(text::sentence(faults[i]));
    return code;
}

int Context::wrongUse(const QString &sentence) const
{
    return fail(Error{ErrorCode::WrongUse, {sentence}, {}});
}

} // namespace koshin
