// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingssection.h"

namespace td
{

class PasswordPanel;
class RecoveryPanel;
class TotpPanel;

/// One's own password and second factor; for the office also the recovery key and the check of the file.
class SecuritySection : public SettingsSection
{
    Q_OBJECT

public:
    explicit SecuritySection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    Result<void> read() override;

private:
    PasswordPanel* m_password;
    TotpPanel* m_totp;
    RecoveryPanel* m_recovery = nullptr;
};

} // namespace td
