// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/windowoptions.h"

#include <QtCore/qglobal.h>

/// Runs the window, or the program in the background, and returns the exit code. The executable loads this library
/// only when a window is asked for, and finds this function by its name. With KOSHIN_MEASURE_FIRST_PAINT
/// in the environment it prints `first-paint` and `loaded` as they happen, then ends.
extern "C" Q_DECL_EXPORT int koshin_run_window(int &argc, char **argv, const koshin::WindowOptions &options);
