// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/assessmentdialog.h"
#include "assessments/measurement.h"
#include "fitness/mass.h"

class QLineEdit;

namespace td
{

class DateEdit;

/// Corrects one measured value: its day, the value, a note.
class MeasurementDialog : public AssessmentDialog
{
    Q_OBJECT

public:
    MeasurementDialog(const AssessmentsContext& context, const Measurement& measurement, QWidget* parent);

protected:
    Result<void> store() override;

private:
    Measurement m_before;
    MassUnit m_unit;
    DateEdit* m_day;
    QLineEdit* m_value;
    QLineEdit* m_note;
};

} // namespace td
