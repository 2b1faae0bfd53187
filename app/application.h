// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

#include <QStringList>

#include <memory>

namespace koshin {

/// The program: reads the command line, then runs a verb, or opens the window when there is none.
class Application
{
public:
    Application(int &argc, char **argv);
    [[nodiscard]] int run();

private:
    struct Outcome
    {
        int code = 0;
        bool wantsWindow = false;
        GlobalOptions options;
    };
    [[nodiscard]] Outcome commandLine();
    [[nodiscard]] Outcome carryOut();
    [[nodiscard]] int window(const GlobalOptions &options);

    int &m_argc;
    char **m_argv;
};

} // namespace koshin
