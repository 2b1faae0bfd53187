// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.h"

#include <QByteArray>
#include <QCoreApplication>

#include <csignal>
#include <exception>
#include <fcntl.h>
#include <new>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace koshin::process {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool isWatched = true; // LeakSanitizer looks into the process from outside
#else
constexpr bool isWatched = false;
#endif

QByteArray &lastWords()
{
    static QByteArray words("There is not enough memory.\n");
    return words;
}

bool mayDump()
{
    return isWatched || !qEnvironmentVariableIsEmpty("KOSHIN_CORE_DUMPS");
}

// Else the next file that is opened, the database even, would be taken for the stream. What stands in is
// opened the wrong way round, so that using it fails as using a closed one does.
void holdStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) >= 0) continue;
        ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY); // takes the lowest number that is free
    }
}

// As the specification of these folders asks; a relative one would mean another ledger in every folder.
void settleFolders()
{
    for (const char *name :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        const QByteArray folder = qgetenv(name);
        if (!folder.isEmpty() && !folder.startsWith('/')) qunsetenv(name);
    }
    if (qgetenv("HOME").startsWith('/')) return;
    const passwd *person = ::getpwuid(::geteuid());
    const QByteArray home = person ? QByteArray(person->pw_dir) : QByteArray();
    if (home.startsWith('/')) qputenv("HOME", home);
    else qunsetenv("HOME");
}

void keepMemoryPrivate()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    // A program that takes core files over a pipe need not heed the limit: then there is nothing in them.
    const int filter = ::open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
    if (filter >= 0) {
        [[maybe_unused]] const auto written = ::write(filter, "0", 1);
        ::close(filter);
    }
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

// A lack of memory also ends here where an exception may not pass.
[[noreturn]] void endWithoutMemory()
{
    try {
        if (const auto what = std::current_exception()) std::rethrow_exception(what);
    } catch (const std::bad_alloc &) {
        giveUp();
    } catch (...) {
    }
    std::abort();
}

} // namespace

void setUp()
{
    holdStreams();
    std::signal(SIGXFSZ, SIG_IGN);
    std::set_terminate(endWithoutMemory);
    settleFolders();
    if (!mayDump()) keepMemoryPrivate();
}

void allowLook()
{
    ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
}

void prepareLastWords()
{
    lastWords() = QCoreApplication::translate("Program", "There is not enough memory.").toUtf8() + '\n';
}

void giveUp()
{
    const QByteArray &words = lastWords();
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, words.constData(), std::size_t(words.size()));
    ::_exit(3);
}

} // namespace koshin::process
