// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "widgets/banner.h"

#include <functional>

class QWidget;

namespace td
{

class AccessLog;
class Database;
class FormsStore;
class PrivacyState;
class Prompts;
class SignedForms;

/// What the screens of this folder work with; the composition root owns it all and outlives the screens.
struct ScreeningContext {
    Database& db;
    FormsStore& forms;
    SignedForms& signedForms;
    AccessLog& accessLog;
    Prompts& prompts;
    PrivacyState& privacy;
    QByteArray zone;                                                 ///< the studio's
    std::function<void(const Error&)> report;                        ///< shows an error in the window's banner
    std::function<void(const QString&, const Banner::Action&)> tell; ///< shows a success in the window's banner
    std::function<void(const SignedFormId&, QWidget*)> print = {};   ///< preview with the way to a printer; empty: no printing

    [[nodiscard]] bool managesForms() const;
    /// The answers of a screening are health: the front desk takes waivers only.
    [[nodiscard]] bool seesHealth() const;
};

} // namespace td
