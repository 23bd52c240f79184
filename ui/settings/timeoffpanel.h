// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/trainerhours.h"
#include "settings/settingscontext.h"
#include "widgets/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace td
{

class DateEdit;
class FormGrid;
class Label;
class RowsTable;

/// Time off of one trainer: asked for, approved or declined by the office, withdrawn; with the bookings that the chosen one
/// collides with.
class TimeOffPanel : public Card
{
    Q_OBJECT

public:
    explicit TimeOffPanel(const SettingsContext& context, QWidget* parent = nullptr);

    /// Shows what lasts on `today` or later, and the year before.
    Result<void> showTrainer(const TrainerId& trainer, QDate today);

private:
    QWidget* buildButtons();
    void buildForm();
    [[nodiscard]] const TimeOffRow* chosen() const;
    void request();
    void decide(const std::function<Result<TimeOffRow>(const TimeOffId&)>& decision);
    void report(const Result<void>& result);
    void showChosen();
    void showCollisions(const TimeOffRow* row);

    const SettingsContext& m_context;
    const bool m_office;
    RowsTable* m_table;
    Label* m_collisions;
    FormGrid* m_form;
    DateEdit* m_first;
    DateEdit* m_last;
    QComboBox* m_kind;
    QLineEdit* m_reason;
    QPushButton* m_approve;
    QPushButton* m_decline;
    QPushButton* m_withdraw;
    QList<TimeOffRow> m_rows;
    TrainerId m_trainer;
    QDate m_today;
};

} // namespace td
