// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace td::demo
{

/// The demo studio's logo, drawn by the program: a lake under a cedar. PNG.
QByteArray drawLogo();

} // namespace td::demo
