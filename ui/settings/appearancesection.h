// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingssection.h"

class QButtonGroup;

namespace td
{

class FormGrid;

/// Language and theme of this user; both count at once, through the callbacks of the context.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    Result<void> read() override { return {}; }

private:
    QWidget* buildLanguages();
    QWidget* buildThemes();

    QButtonGroup* m_languages;
    QButtonGroup* m_themes;
};

} // namespace td
