// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <CLI/CLI.hpp>

namespace koshin {

Arguments::Argument &Arguments::Argument::required()
{
    m_option->required();
    return *this;
}

Arguments::Argument &Arguments::Argument::takes(const QString &type)
{
    m_option->type_name(type.toStdString());
    return *this;
}

Arguments::Argument &Arguments::Argument::oneOf(const QStringList &values)
{
    std::vector<std::string> allowed;
    for (const QString &value : values) allowed.push_back(value.toStdString());
    m_option->check(CLI::IsMember(allowed));
    return *this;
}

Arguments::Argument &Arguments::Argument::excludes(const Argument &other)
{
    m_option->excludes(other.m_option);
    return *this;
}

Arguments::Argument &Arguments::Argument::needs(const Argument &other)
{
    m_option->needs(other.m_option);
    return *this;
}

Arguments::Argument Arguments::value(const QString &names, QString &into, const QString &help)
{
    const auto take = [&into](const CLI::results_t &given) {
        into = QString::fromStdString(given.front());
        return true;
    };
    CLI::Option *option = m_command->add_option(names.toStdString(), take, help.toStdString());
    option->type_name("TEXT");
    return Argument(option);
}

Arguments::Argument Arguments::values(const QString &names, QStringList &into, const QString &help)
{
    const auto take = [&into](const CLI::results_t &given) {
        into.clear();
        for (const std::string &value : given) into += QString::fromStdString(value);
        return true;
    };
    CLI::Option *option = m_command->add_option(names.toStdString(), take, help.toStdString());
    option->type_name("TEXT")->expected(1, CLI::detail::expected_max_vector_size)->allow_extra_args();
    return Argument(option);
}

Arguments::Argument Arguments::maybeValue(const QString &names, bool &given, QString &into, const QString &help)
{
    const auto take = [&given, &into](const CLI::results_t &values) {
        given = true;
        if (!values.empty()) into = QString::fromStdString(values.front());
        return true;
    };
    CLI::Option *option = m_command->add_option(names.toStdString(), take, help.toStdString());
    option->type_name("TEXT")->expected(0, 1);
    return Argument(option);
}

Arguments::Argument Arguments::count(const QString &names, int &into, const QString &help)
{
    return Argument(
        m_command->add_option(names.toStdString(), into, help.toStdString())->check(CLI::NonNegativeNumber));
}

Arguments::Argument Arguments::flag(const QString &names, bool &into, const QString &help)
{
    return Argument(m_command->add_flag(names.toStdString(), into, help.toStdString()));
}

Arguments Arguments::command(const QString &name, const QString &help)
{
    return Arguments(*m_command->add_subcommand(name.toStdString(), help.toStdString())->fallthrough());
}

void Arguments::needCommand()
{
    m_command->require_subcommand(1);
}

const CLI::App *Arguments::program() const
{
    const CLI::App *top = m_command;
    while (top->get_parent()) top = top->get_parent();
    return top;
}

bool Arguments::isGiven() const
{
    return m_command->parsed();
}

} // namespace koshin
