// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "context.h"

#include <memory>
#include <vector>

namespace koshin {

/// One word of the command line with what it does. Its options are its members.
class Verb
{
public:
    virtual ~Verb() = default;
    [[nodiscard]] virtual const char *name() const = 0;
    /// What it does, in a line of the help.
    [[nodiscard]] virtual QString summary() const = 0;
    /// Declares arguments and options.
    virtual void configure(Arguments &arguments) = 0;
    /// Does it; returns the exit status.
    [[nodiscard]] virtual int run(Context &context) = 0;
    /// Whether `--json` was given.
    [[nodiscard]] bool wantsJson() const { return m_json; }

protected:
    Arguments::Argument addJson(Arguments &arguments);

    bool m_json = false;
};

using Verbs = std::vector<std::unique_ptr<Verb>>;

/// Every verb, in the order of the help.
[[nodiscard]] Verbs allVerbs();

} // namespace koshin
