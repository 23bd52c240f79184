// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace td
{

/// What a new studio begins with: one-to-one sessions, or also rooms and classes.
enum class StudioPreset { PersonalTrainer, StudioWithClasses };

/// Everything the first-run wizard asks for. A plain value: whoever creates the studio gets nothing else.
struct NewStudioRequest {
    QString folder;
    QString studio;
    QString country;  ///< ISO 3166 alpha-2
    QString region;   ///< province or state: code where we know them ("ON"), else as typed
    QByteArray zone;  ///< IANA
    QString currency; ///< ISO 4217
    bool taxRegistered = false;
    QString name;
    QString login;
    QString password;
    QString recoveryKey;
    StudioPreset preset = StudioPreset::PersonalTrainer;
    int opens = 7 * 60;   ///< minutes after midnight
    int closes = 20 * 60; ///< minutes after midnight
    int weekdays = 0x1f;  ///< bit 0 is Monday
};

/// How good a password is: 0 (guessed at once) ... 4, and a hint, translated.
struct PasswordRating {
    int score = 0;
    QString hint;
};

/// Tells how far it is; answers false when the user pressed Cancel.
using StudioProgress = std::function<bool(int percent, const QString& doing)>;

/// What the wizard cannot do itself.
struct FirstRunHooks {
    std::function<PasswordRating(const QString& password, const QStringList& known)> rate;
    std::function<QString()> makeRecoveryKey;
    std::function<void(const QString& key, const QString& studio)> printRecoveryKey;
    std::function<QString(const QString& studio)> proposeFolder;
    std::function<Result<void>(const NewStudioRequest&, const StudioProgress&)> create;
};

} // namespace td
