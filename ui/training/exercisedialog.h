// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/exercise.h"
#include "training/exercisescontext.h"
#include "widgets/promptdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace td
{

class ExerciseKeyEdit;
class FormGrid;
class Label;

/// Adds or changes an exercise; of one that comes with the program it makes the studio's version.
class ExerciseDialog : public PromptDialog
{
    Q_OBJECT

public:
    /// An exercise without id is new, and may be filled already (a copy).
    ExerciseDialog(const ExercisesContext& context, const Exercise& exercise, QWidget* parent);

    /// Shows it over its parent; it goes by itself.
    void present();
    void accept() override;

signals:
    void saved(const td::ExerciseId& id);

private:
    void buildLeft();
    void buildRight();
    void fill();
    [[nodiscard]] Exercise typed() const;
    void showProblem(const Error& error);

    const ExercisesContext& m_context;
    Exercise m_exercise;
    FormGrid* m_left;
    FormGrid* m_right;
    QLineEdit* m_name;
    QLineEdit* m_nameFr;
    QComboBox* m_type;
    QComboBox* m_pattern;
    QCheckBox* m_unilateral;
    QCheckBox* m_bodyweight;
    ExerciseKeyEdit* m_muscles;
    ExerciseKeyEdit* m_secondary;
    ExerciseKeyEdit* m_equipment;
    QPlainTextEdit* m_cues;
    QPlainTextEdit* m_cuesFr;
    Label* m_problem;
};

} // namespace td
