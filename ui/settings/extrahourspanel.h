// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/trainerhours.h"
#include "settings/settingscontext.h"
#include "widgets/card.h"

class QLineEdit;
class QPushButton;

namespace td
{

class DateEdit;
class FormGrid;
class RowsTable;
class TimeRangeEdit;

/// Hours of one trainer on single days, in addition to the week.
class ExtraHoursPanel : public Card
{
    Q_OBJECT

public:
    explicit ExtraHoursPanel(const SettingsContext& context, QWidget* parent = nullptr);

    /// Shows what lies on `today` and after.
    Result<void> showTrainer(const TrainerId& trainer, QDate today);

private:
    void addHours();
    void removeHours();
    void report(const Result<void>& result);

    const SettingsContext& m_context;
    RowsTable* m_table;
    FormGrid* m_form;
    DateEdit* m_day;
    TimeRangeEdit* m_span;
    QLineEdit* m_note;
    QPushButton* m_remove;
    TrainerId m_trainer;
    QDate m_today;
};

} // namespace td
