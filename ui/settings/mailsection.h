// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mailsettings.h"
#include "settings/settingssection.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace td
{

class FormGrid;
class Label;

/// How the studio sends mail: its server, the login there and the sender, with a message to try them. The stored password is never
/// shown; an empty field keeps it.
class MailSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit MailSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    Result<void> read() override;
    Result<void> write() override;

private:
    void addServer();
    void addLogin();
    void addSender();
    void showSecurity();
    void suggestPort();
    void showPassword(bool stored);
    [[nodiscard]] MailSecurity security() const;
    /// What the fields say now, without the password.
    [[nodiscard]] MailSettings typed() const;

    MailSettingsStore m_store;
    FormGrid* m_form;
    Label* m_missing;
    QLineEdit* m_host;
    QComboBox* m_security;
    Label* m_warning;
    QSpinBox* m_port;
    QLineEdit* m_userName;
    QLineEdit* m_password;
    QPushButton* m_removePassword;
    QLineEdit* m_senderName;
    QLineEdit* m_senderAddress;
    MailSettings m_settings;
    bool m_passwordRemoved = false;
};

} // namespace td
