// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace koshin {

/// What a word of the command line takes: options and words in their places, each with the variable it goes
/// to. Only files that read the command line as a whole see the library behind it, which takes long to compile.
class Arguments
{
public:
    explicit Arguments(CLI::App &command) : m_command(&command) {}

    /// One of them; its methods say more about it.
    class Argument
    {
    public:
        explicit Argument(CLI::Option *option) : m_option(option) {}

        Argument &required();
        /// What the help calls the value: `DATE`; with `|` between them, what it can be.
        Argument &takes(const QString &type);
        /// Any other value is refused.
        Argument &oneOf(const QStringList &values);
        Argument &excludes(const Argument &other);
        Argument &needs(const Argument &other);

    private:
        CLI::Option *m_option;
    };

    /// A value. Without dashes in `names` it is a word in its place, else an option by each of the names,
    /// which are parted by commas. Given twice it is refused.
    Argument value(const QString &names, QString &into, const QString &help);
    /// Any number of values, in their order.
    Argument values(const QString &names, QStringList &into, const QString &help);
    /// An option that may have a value behind it; `given` says whether it was there at all.
    Argument maybeValue(const QString &names, bool &given, QString &into, const QString &help);
    /// A whole number, not negative.
    Argument count(const QString &names, int &into, const QString &help);
    Argument flag(const QString &names, bool &into, const QString &help);

    /// A word that may follow, with arguments of its own; those of this one may stand behind it as well.
    Arguments command(const QString &name, const QString &help);
    /// One of the words must follow.
    void needCommand();
    /// The whole command line that this word belongs to.
    [[nodiscard]] const CLI::App *program() const;
    /// Whether this word was given.
    [[nodiscard]] bool isGiven() const;

private:
    CLI::App *m_command;
};

} // namespace koshin
