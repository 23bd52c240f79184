// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "widgets/banner.h"

#include <functional>

namespace td
{

class Database;
class PrivacyState;
class Prompts;

/// What the screens of this folder work with; the composition root owns it all and outlives the screens.
struct NutritionContext {
    Database& db;
    Prompts& prompts;
    PrivacyState& privacy;
    QByteArray zone;                                                 ///< the studio's
    std::function<void(const Error&)> report;                        ///< shows an error in the window's banner
    std::function<void(const QString&, const Banner::Action&)> tell; ///< shows a success in the window's banner
};

} // namespace td
