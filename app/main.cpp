// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "process.h"

#include <new>

int main(int argc, char **argv)
{
    koshin::process::setUp();
    try {
        return koshin::Application(argc, argv).run();
    } catch (const std::bad_alloc &) {
        koshin::process::giveUp();
    }
}
