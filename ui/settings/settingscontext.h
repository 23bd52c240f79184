// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "widgets/themecontrol.h"

#include <QString>

#include <functional>

class QWidget;

namespace td
{

class AccessLog;
class Catalogue;
class Facility;
class Hours;
class Journal;
class Prompts;
class Studio;
class Team;
struct ChangeSet;

/// Everything the settings work with, given by the composition root. All references outlive the page.
struct SettingsContext {
    Studio& studio;
    Catalogue& catalogue;
    Hours& hours;
    Facility& facility;
    Team& team;
    Journal& journal;
    AccessLog& accessLog;
    Prompts& prompts;
    const Clock& clock;
    std::function<void(const Error&)> showError;
    std::function<void(const QString&)> showSuccess;
    QString language = QStringLiteral("system"); ///< "system", "en" or "fr": what is chosen now
    std::function<void(const QString&)> setLanguage = {};
    ThemeChoice theme = ThemeChoice::System;
    std::function<void(ThemeChoice)> setTheme = {};
    std::function<void(const QString&)> printRecovery = {}; ///< prints a recovery key; empty: no such button
    std::function<QString(const ChangeSet&)> describeChange = {}; ///< a sentence for a change; empty: what the journal has
    std::function<QString(QWidget*)> choosePicture = {}; ///< path of a picture file; empty when cancelled
};

} // namespace td
