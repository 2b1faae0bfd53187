// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace koshin::process {

/// What this process is to the system, set up before anything else runs: streams that were closed stay
/// unwritable, a file that grows too large is an error and no death, folders of the environment that are not
/// absolute are ignored, and what is in memory never becomes a core file, unless KOSHIN_CORE_DUMPS is set.
void setUp();

/// Lets other processes of the person look at this one again, as the desktop's file dialogs must; there is no
/// core file all the same.
void allowLook();

/// Says that there was no memory, in words prepared by `prepareLastWords`, and ends with status 3.
[[noreturn]] void giveUp();
void prepareLastWords();

} // namespace koshin::process
