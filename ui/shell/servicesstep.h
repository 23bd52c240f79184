// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/wizardstep.h"

class QButtonGroup;

namespace td
{

class TimeRangeEdit;

/// What the studio begins with: a preset of services, and opening hours.
class ServicesStep : public WizardStep
{
    Q_OBJECT

public:
    explicit ServicesStep(QWidget* parent = nullptr);

    bool finish(NewStudioRequest& request) override;

private:
    QWidget* buildPresets();
    QWidget* buildDays();

    QButtonGroup* m_preset;
    QButtonGroup* m_days;
    TimeRangeEdit* m_hours;
};

} // namespace td
