// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/trainerhours.h"
#include "settings/settingssection.h"

class QComboBox;

namespace td
{

class DateEdit;
class ExtraHoursPanel;
class FormGrid;
class Label;
class TimeOffPanel;
class WeekGrid;

/// A trainer's week from a day on, extra hours and time off. Trainers see their own only.
class HoursSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit HoursSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    Result<void> read() override;
    Result<void> write() override;

private:
    QWidget* buildWeek();
    Result<void> offerTrainers();
    void trainerChosen();
    void dayChosen();
    void showSum();
    Result<void> readWeek();
    [[nodiscard]] TrainerId chosenTrainer() const;

    QComboBox* m_trainer;
    DateEdit* m_from;
    WeekGrid* m_grid;
    Label* m_sum;
    ExtraHoursPanel* m_extra;
    TimeOffPanel* m_timeOff;
    QList<AvailabilityRow> m_rows;
    TrainerId m_shown;
    QDate m_shownDay;
};

} // namespace td
