// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace td
{

/// Judges new passwords: length, and how soon a guesser who knows common passwords, names, keyboards and dates finds
/// them (zxcvbn). No rules of composition.
class PasswordStrength
{
public:
    static constexpr int minimumLength = 12;

    /// `userWords`: what a guesser would try first for this user, such as the login and the studio's name.
    explicit PasswordStrength(const QStringList& userWords);

    /// 0 (useless) to 4 (strong), for the meter.
    [[nodiscard]] int score(const QString& password) const;
    /// Errors (Invalid, field "password"): password.too-short (args: the minimum), password.too-common.
    [[nodiscard]] Result<void> check(const QString& password) const;

private:
    QList<QByteArray> m_words;
};

} // namespace td
