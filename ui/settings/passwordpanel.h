// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingscontext.h"
#include "widgets/card.h"

class QLineEdit;

namespace td
{

class FormGrid;
class PasswordRows;

/// Changing one's own password: the old one, then the new one twice.
class PasswordPanel : public Card
{
    Q_OBJECT

public:
    explicit PasswordPanel(const SettingsContext& context, QWidget* parent = nullptr);

    void clear();

private:
    void change();
    Result<void> tryChange();

    const SettingsContext& m_context;
    FormGrid* m_form;
    QLineEdit* m_old;
    PasswordRows* m_new;
};

} // namespace td
