// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/assessmentdialog.h"
#include "assessments/goals.h"
#include "fitness/mass.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace td
{

class DateEdit;
class ExerciseChoice;

/// The latest estimated one-repetition maximum of a client, best of the four weeks up to the last time that there is one.
Goals::Estimate estimateSource(const AssessmentsContext& context);

/// Adds a goal, or changes one (version > 0).
class GoalDialog : public AssessmentDialog
{
    Q_OBJECT

public:
    GoalDialog(const AssessmentsContext& context, const Goal& goal, QWidget* parent);

protected:
    Result<void> store() override;

private:
    void buildForm();
    void fill();
    void showParts();
    Result<void> readValues(Goal& goal) const;
    [[nodiscard]] Result<std::optional<qint64>> readValue(const QLineEdit* edit, const Goal& goal, const char* field) const;
    [[nodiscard]] QString typedText(std::optional<qint64> value) const;

    Goal m_goal;
    MassUnit m_unit;
    QLineEdit* m_title;
    QComboBox* m_metric;
    ExerciseChoice* m_exercise;
    QLineEdit* m_start;
    QLineEdit* m_target;
    QCheckBox* m_hasDay;
    DateEdit* m_day;
    QPlainTextEdit* m_notes;
};

} // namespace td
