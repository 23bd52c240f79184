// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "widgets/banner.h"

#include <functional>

namespace td
{

class Database;
class ExerciseLibrary;

/// What the exercise library works with; the composition root owns it all and outlives the screen.
struct ExercisesContext {
    Database& db;
    ExerciseLibrary& library;
    QString language;                                                ///< of the interface: "en" or "fr"
    std::function<void(const Error&)> report;                        ///< shows an error in the window's banner
    std::function<void(const QString&, const Banner::Action&)> tell; ///< shows a success in the window's banner
    std::function<void()> undo;                                      ///< takes the last change back
};

} // namespace td
