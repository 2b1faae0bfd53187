// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace koshin::test {

/// What runs one file of tests, given the arguments of Qt Test.
using Main = int (*)(int argc, char **argv);

/// Makes `main` known to the program of its folder by the name of its file, as in `core_tests tst_date`.
struct Program
{
    Program(const char *file, Main main);
};

/// Runs every function of `test`. A warning that no test expects is a failure. Returns how many failed.
int run(QObject &test, int argc, char **argv);

template<class Test, class Application>
int runWith(int argc, char **argv)
{
    const Application application(argc, argv);
    Test test;
    return run(test, argc, argv);
}

} // namespace koshin::test

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
#define KOSHIN_TEST_APPLICATION QApplication
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
#define KOSHIN_TEST_APPLICATION QGuiApplication
#else
#define KOSHIN_TEST_APPLICATION QCoreApplication
#endif

/// The tests of this file are run by `main`.
#define KOSHIN_TEST_MAIN(main) static const koshin::test::Program koshinProgram(__FILE__, main);
/// The tests of this file are those of a class, below an application such as its folder links.
#define KOSHIN_TEST(Test) KOSHIN_TEST_MAIN((koshin::test::runWith<Test, KOSHIN_TEST_APPLICATION>))
