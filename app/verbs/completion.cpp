// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

#include "output.h"
#include "verbs/verbs.h"

#include <QCoreApplication>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class CompletionVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CompletionVerb)

public:
    const char *name() const override { return "completion"; }
    QString summary() const override { return tr("Prints the script by which a shell completes these words"); }
    void configure(Arguments &arguments) override
    {
        m_program = arguments.program();
        arguments.value(u"SHELL"_s, m_shell, tr("The shell")).oneOf({u"bash"_s, u"zsh"_s, u"fish"_s}).required();
    }
    int run(Context &context) override;

private:
    const CLI::App *m_program = nullptr;
    QString m_shell;
};

int CompletionVerb::run(Context &)
{
    const completion::Command program = completion::commandOf(*m_program, allVerbs());
    const QString script = m_shell == "bash"_L1  ? completion::bashScript(program)
                           : m_shell == "zsh"_L1 ? completion::zshScript(program)
                                                 : completion::fishScript(program);
    output::raw(script.toUtf8());
    return 0;
}

} // namespace

std::unique_ptr<Verb> makeCompletion()
{
    return std::make_unique<CompletionVerb>();
}

} // namespace koshin
