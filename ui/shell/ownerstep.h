// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/wizardstep.h"

class QLineEdit;

namespace td
{

class StrengthMeter;

/// The first user, who owns the studio: name, login, password typed twice.
class OwnerStep : public WizardStep
{
    Q_OBJECT

public:
    explicit OwnerStep(std::function<PasswordRating(const QString&, const QStringList&)> rate, QWidget* parent = nullptr);

    void begin(const NewStudioRequest& soFar) override;
    bool finish(NewStudioRequest& request) override;

    static constexpr int shortestPassword = 12;

private:
    [[nodiscard]] PasswordRating rating() const;
    void nameChanged(const QString& name);
    bool checkPassword();

    std::function<PasswordRating(const QString&, const QStringList&)> m_rate;
    QString m_studio;
    QLineEdit* m_name;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QLineEdit* m_again;
    StrengthMeter* m_meter;
    bool m_loginTyped = false;
};

} // namespace td
