// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardinput.h"

#include "output.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringDecoder>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <termios.h>
#include <unistd.h>

namespace koshin::input {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype most = 16 * 1024 * 1024; // bytes; more than the longest text of a record

struct StandardInput
{
    Q_DECLARE_TR_FUNCTIONS(StandardInput)
};

volatile std::sig_atomic_t caught = 0;

void note(int signal)
{
    caught = signal;
}

/// While it lives the terminal shows nothing of what is typed. A signal that ends the program finds the
/// terminal as it was.
class Unseen
{
public:
    Unseen()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0) return;
        m_isTerminal = true;
        for (std::size_t i = 0; i < signals.size(); ++i) {
            struct sigaction action{};
            action.sa_handler = signals[i] == SIGTSTP ? SIG_IGN : note;
            ::sigaction(signals[i], &action, &m_actions[i]);
        }
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        quiet.c_lflag |= ECHONL;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen()
    {
        if (!m_isTerminal) return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        for (std::size_t i = 0; i < signals.size(); ++i) ::sigaction(signals[i], &m_actions[i], nullptr);
        if (caught != 0) std::raise(caught);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    static constexpr std::array signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
    termios m_before{};
    std::array<struct sigaction, signals.size()> m_actions{};
    bool m_isTerminal = false;
};

// One line of a terminal, of anything else all there is.
Result<QByteArray> readAll(const QString &field)
{
    const Unseen unseen;
    if (unseen.isTerminal()) output::ask(field + u": "_s);
    QByteArray all;
    std::array<char, 64 * 1024> piece{};
    while (!(unseen.isTerminal() && all.endsWith('\n'))) {
        const auto got = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (got == 0 || caught != 0) break;
        if (got < 0 && errno == EINTR) continue;
        if (got < 0)
            return failure(ErrorCode::FileUnreadable,
                           {StandardInput::tr("Standard input"), QString::fromLocal8Bit(std::strerror(errno))});
        all.append(piece.data(), got);
        if (all.size() > most) return failure(ErrorCode::TextTooLong, {field, QString::number(most)});
    }
    if (all.endsWith('\n')) all.chop(1);
    if (all.endsWith('\r')) all.chop(1);
    return all;
}

} // namespace

Result<QString> Values::taken(const QString &field, const QString &given)
{
    if (given != "@-"_L1) return given;
    if (m_hasRead)
        return failure(ErrorCode::WrongUse, {StandardInput::tr("Only one value can be read from standard input.")});
    m_hasRead = true;
    const auto bytes = readAll(field);
    if (!bytes) return Failure(bytes.error());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(*bytes);
    if (decoder.hasError()) return failure(ErrorCode::NotUtf8, {}, {StandardInput::tr("Standard input"), {}, 0});
    return text;
}

} // namespace koshin::input
