// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/exercise.h"
#include "training/exercisescontext.h"

#include <QStackedWidget>

class QPushButton;
class QVBoxLayout;

namespace td
{

class FlowLayout;
class Label;

/// The chosen exercise: what it works, what it needs, how to do it, which plans have it, and what can be done with it.
class ExerciseDetails : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ExerciseDetails(const ExercisesContext& context, QWidget* parent = nullptr);

    void showExercise(const Exercise& exercise);
    void showNothing();

signals:
    void editRequested();
    void duplicateRequested();
    void hideRequested(); ///< hides, shows again or removes, whichever the button says
    void resetRequested();

private:
    QWidget* buildCard();
    void showChips(const Exercise& exercise);
    void showFacts(const Exercise& exercise);
    void showUses(const Exercise& exercise);
    void showButtons(const Exercise& exercise);
    void addFact(const QString& name, const QString& text);

    const ExercisesContext& m_context;
    Label* m_name;
    Label* m_otherName;
    QWidget* m_chipBox;
    FlowLayout* m_chips;
    QVBoxLayout* m_facts;
    QPushButton* m_edit;
    QPushButton* m_duplicate;
    QPushButton* m_hide;
    QPushButton* m_reset;
};

} // namespace td
