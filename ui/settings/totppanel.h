// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingscontext.h"
#include "storage/secretbytes.h"
#include "widgets/card.h"

class QLineEdit;
class QPushButton;

namespace td
{

class FormGrid;
class Label;
class QrCode;

/// The second factor: a QR code for an authenticator app, taken into use by its first right code; switched off with the password.
class TotpPanel : public Card
{
    Q_OBJECT

public:
    explicit TotpPanel(const SettingsContext& context, QWidget* parent = nullptr);

    /// Shows whether it is on, and drops a proposed secret.
    Result<void> refresh();
    /// The proposed secret as typed into an app; empty when none is shown.
    [[nodiscard]] QString secretText() const;

private:
    void buildProposal();
    void propose();
    void confirm();
    void disable();
    void showProposal(bool shown);

    const SettingsContext& m_context;
    SecretBytes m_secret;
    Label* m_state;
    QPushButton* m_toggle;
    QWidget* m_proposal;
    QrCode* m_code;
    Label* m_text;
    FormGrid* m_form;
    QLineEdit* m_typed;
    bool m_enabled = false;
};

} // namespace td
