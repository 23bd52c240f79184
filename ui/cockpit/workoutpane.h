// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cockpit/resttimer.h"
#include "cockpit/workoutdesk.h"
#include "widgets/card.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
class QStackedLayout;

namespace td
{

class EmptyState;
class SheetModel;
class SheetView;
class StarRow;
class TypeAhead;
struct Suggestion;

/// The middle of the cockpit: the plan's day, the lines of sets, the rest timer, and how the session was.
class WorkoutPane : public Card
{
    Q_OBJECT

public:
    explicit WorkoutPane(const CockpitContext& context, QWidget* parent = nullptr);

    Result<void> open(const CockpitSession& session);
    /// Reads what was logged again; keeps the line.
    void refresh();
    [[nodiscard]] const WorkoutDesk& desk() const { return m_desk; }
    [[nodiscard]] SheetModel& model() const { return *m_model; }
    [[nodiscard]] SheetView* view() const { return m_view; }
    [[nodiscard]] RestTimer& rest() { return m_rest; }
    [[nodiscard]] int rating() const;
    /// Keeps rating, RPE and minutes; with `finished` the workout is done. Nothing for a session in which nothing was logged.
    Result<void> save(bool finished);

public slots:
    void startTyping();
    void startAdding();
    void skipExercise();
    void rate(int stars);
    void extendRest();

signals:
    void failed(const td::Error& error);
    /// A set broke records: a sentence.
    void recordFell(const QString& sentence);
    void rated(int stars);
    void leaveRequested();

private:
    void build();
    QWidget* buildFoot();
    void connectParts();
    void show(int row);
    void showAll();
    void fillDays();
    void choosePlanDay(int index);
    void enter(int row, const QString& text);
    void enterOpen(int row, const QString& text);
    void remove(int row);
    void addExercise(const ExerciseId& id);
    void noteRecords(const WorkoutDesk::Entered& entered, const QString& exercise);
    void saveQuietly();
    [[nodiscard]] QList<Suggestion> findExercises(const QString& text) const;
    template <class T> bool done(const Result<T>& result);

    const CockpitContext& m_context;
    WorkoutDesk m_desk;
    RestTimer m_rest;
    SheetModel* m_model;
    SheetView* m_view;
    QComboBox* m_days;
    TypeAhead* m_add;
    StarRow* m_stars;
    QDoubleSpinBox* m_rpe;
    QSpinBox* m_minutes;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QHash<SetId, QString> m_records;
    bool m_filling = false;
    bool m_writing = false;
};

} // namespace td
