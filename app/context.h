// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outputfile.h"
#include "base/result.h"
#include "calendar/clock.h"
#include "operations/records.h"
#include "rules/engine/engine.h"
#include "storage/workspace.h"
#include "systemclock.h"

#include <memory>

class QTemporaryDir;

namespace koshin {

/// What the person asked for whatever the verb.
struct GlobalOptions
{
    QString dataFolder;
    Maybe<Date> asOf;
    Maybe<Language> language;
    QString show; ///< of the window: what it begins with
    bool demo = false;
    bool background = false; ///< no window yet
    bool forBus = false;     ///< nor a tray
    bool json = false;       ///< the verb's own flag; errors are then printed as JSON too
};

/// What a verb works with. Everything is read when first asked for: a verb that needs no ledger
/// opens none.
class Context
{
public:
    explicit Context(GlobalOptions options);
    ~Context();
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Date asOf() const { return m_options.asOf.value_or(m_clock.today()); }
    /// The folder of the ledger; of a demo, made and filled at the first call.
    [[nodiscard]] Result<QString> folder();
    /// Whether there is a ledger. Where there is none, verbs that only read answer as for an empty one, and
    /// make none.
    [[nodiscard]] Result<bool> hasLedger();
    [[nodiscard]] Result<Workspace *> workspace(Workspace::Mode mode = Workspace::Mode::ReadWrite);
    /// The records; none where there is no ledger, and it is not made.
    [[nodiscard]] Result<std::shared_ptr<const Ledger>> ledger();
    /// Where the person wants something written, as far as the ledger is concerned.
    [[nodiscard]] Result<Target> target(const QString &file, bool force);
    [[nodiscard]] const SchemeCatalogue &schemes();
    /// Whether a credential may name a scheme.
    [[nodiscard]] KnowsScheme knowsScheme();
    /// Does what an operation made, or says why not; the exit status.
    [[nodiscard]] int perform(const Result<Edit> &edit);

    /// Says what went wrong, as the verb's form asks, and returns the exit status.
    int fail(const Error &error) const;
    int fail(const Faults &faults) const;
    /// The command line asked for something that makes no sense.
    int wrongUse(const QString &sentence) const;

private:
    GlobalOptions m_options;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_demo;
    std::unique_ptr<Workspace> m_workspace;
    Maybe<SchemeCatalogue> m_schemes;
    bool m_saidUnreadable = false;
};

} // namespace koshin
