// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace td
{

/// Opens the window: on `folder`, or on the studio that was open last, or with the first-run screen. Needs the arguments of
/// main() for QApplication. Returns the exit code.
int runDesktop(int& argc, char** argv, const QString& folder);

} // namespace td
