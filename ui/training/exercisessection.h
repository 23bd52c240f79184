// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/exercise.h"
#include "training/exercisefilter.h"
#include "training/exercisescontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace td
{

class ExerciseDetails;
class ExerciseModel;
class PageHeader;
class SearchField;
class TableView;

/// The exercise library: a search that narrows with every key, filters, the table, and the chosen exercise at the right. Letters typed in the table search,
/// Enter edits, Ctrl+N adds, Delete hides or removes.
class ExercisesSection : public QWidget
{
    Q_OBJECT

public:
    explicit ExercisesSection(const ExercisesContext& context, QWidget* parent = nullptr);

    /// Reads again; selection and scroll position stay.
    void reload();
    void select(const ExerciseId& id);
    /// Opens the form for a new exercise.
    void addNew();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHeader();
    QWidget* buildFilters();
    QWidget* buildTable();
    void connectAll();
    void applyFilter();
    void clearFilters();
    void updateFacts();
    void updateDetails();
    void focusTable();
    void selectRow(int row);
    [[nodiscard]] ExerciseFilter filter() const;
    [[nodiscard]] const Exercise* chosen() const;
    void open();
    void edit(const Exercise& exercise);
    void duplicate();
    void hideOrRemove();
    void reset();
    /// Reports what went wrong, or says the sentence with an undo button.
    void finish(const Result<void>& done, const QString& sentence);

    const ExercisesContext& m_context;
    PageHeader* m_header;
    SearchField* m_search;
    QPushButton* m_add;
    QComboBox* m_muscle;
    QComboBox* m_equipment;
    QComboBox* m_pattern;
    QComboBox* m_type;
    QCheckBox* m_mine;
    QCheckBox* m_hidden;
    QPushButton* m_clear;
    ExerciseModel* m_model;
    TableView* m_table;
    QStackedWidget* m_stack;
    ExerciseDetails* m_details;
};

} // namespace td
