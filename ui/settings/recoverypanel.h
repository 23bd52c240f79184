// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingscontext.h"
#include "widgets/card.h"

class QPushButton;

namespace td
{

class Label;
class QrCode;

/// A new recovery key, shown once to be printed or written down.
class RecoveryPanel : public Card
{
    Q_OBJECT

public:
    explicit RecoveryPanel(const SettingsContext& context, QWidget* parent = nullptr);

    /// Takes the key off the screen.
    void hideKey();

private:
    void renew();

    const SettingsContext& m_context;
    QWidget* m_shown;
    Label* m_key;
    QrCode* m_code;
};

} // namespace td
