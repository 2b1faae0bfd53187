// SPDX-License-Identifier: GPL-3.0-or-later
// The headers of all tests of a folder are compiled with this file.
