// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

#include "output.h"
#include "verbs/verbs.h"

#include <QCoreApplication>

namespace koshin {

namespace {

class CompletionVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CompletionVerb)

public:
    const char *name() const override { return "completion"; }
    QString summary() const override { return tr("Prints the script by which a shell completes these words"); }
    void configure(CLI::App &command) override
    {
        m_program = command.get_parent();
        command.add_option("SHELL", m_shell, tr("The shell").toStdString())
            ->check(CLI::IsMember({"bash", "zsh", "fish"}))
            ->required();
    }
    int run(Context &context) override;

private:
    const CLI::App *m_program = nullptr;
    std::string m_shell;
};

int CompletionVerb::run(Context &)
{
    completion::Command program = completion::commandOf(*m_program);
    program.commands.clear();
    // Verbs of the running program make their options only when they are met; these ones make all.
    CLI::App table;
    table.set_help_flag();
    const Verbs verbs = allVerbs();
    for (const auto &verb : verbs) {
        verb->configure(*table.add_subcommand(verb->name(), verb->summary().toStdString()));
    }
    program.commands = completion::commandOf(table).commands;
    const QString script = m_shell == "bash"  ? completion::bashScript(program)
                           : m_shell == "zsh" ? completion::zshScript(program)
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
