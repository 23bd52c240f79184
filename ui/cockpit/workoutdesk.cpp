// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/workoutdesk.h"

#include "storage/database.h"

#include <algorithm>

namespace td
{

Result<void> WorkoutDesk::open(const CockpitSession& session)
{
    m_session = session;
    m_workout = {};
    m_extras.clear();
    m_ghosts.clear();
    m_text = SheetText(m_context.training.unitOf(session.client));
    TD_TRY(findWorkout());
    if (begun())
        m_session.day = m_workout.day;
    TD_TRY(findPlan());
    return fill();
}

Result<void> WorkoutDesk::findWorkout()
{
    Workouts& workouts = m_context.workouts;
    if (!m_session.workout.isNull()) {
        TD_TRY_ASSIGN(m_workout, workouts.find(m_session.workout));
        return {};
    }
    if (!m_session.appointment.isNull()) {
        TD_TRY_ASSIGN(const std::optional<Workout> begun, workouts.ofAppointment(m_session.appointment, m_session.client));
        m_workout = begun.value_or(Workout());
        return {};
    }
    TD_TRY_ASSIGN(const QList<Workout> today, workouts.ofClient(m_session.client, m_session.day, m_session.day));
    for (const Workout& one : today) {
        if (one.appointment.isNull() && one.finishedAt == 0 && one.source == WorkoutSource::Trainer)
            m_workout = one;
    }
    return {};
}

Result<void> WorkoutDesk::findPlan()
{
    m_plan.reset();
    m_items.clear();
    m_planDay = {};
    m_doneDays.clear();
    if (begun() && !m_workout.plan.isNull()) {
        TD_TRY_ASSIGN(m_plan, m_context.training.plan(m_workout.plan));
        m_planDay = {m_workout.planWeek, m_workout.planWeekday};
    } else {
        TD_TRY_ASSIGN(m_plan, m_context.training.activePlan(m_session.client));
    }
    if (!m_plan)
        return {};
    TD_TRY_ASSIGN(m_items, m_context.training.planItems(m_plan->id));
    TD_TRY_ASSIGN(m_doneDays, m_context.workouts.daysOf(m_session.client, m_plan->id, m_workout.id));
    if (!begun())
        m_planDay = dueDay(*m_plan, m_items, m_doneDays, m_session.day);
    return {};
}

QList<SetLog> WorkoutDesk::ghost(const ExerciseId& exercise)
{
    const auto known = m_ghosts.constFind(exercise);
    if (known != m_ghosts.constEnd())
        return *known;
    const auto last = m_context.workouts.lastTime(m_session.client, exercise, m_session.day);
    if (!last) {
        m_ghostError = last.error();
        return {};
    }
    m_ghosts.insert(exercise, *last);
    return *last;
}

Result<void> WorkoutDesk::fill()
{
    QList<PlanItem> today;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(today),
                 [this](const PlanItem& item) { return item.week == m_planDay.week && item.weekday == m_planDay.weekday; });
    QList<SetLog> done;
    if (begun()) {
        TD_TRY_ASSIGN(done, m_context.workouts.sets(m_workout.id));
    }
    m_ghostError.reset();
    m_sheet = makeSheet(today, done, [this](const ExerciseId& exercise) { return ghost(exercise); });
    for (const ExerciseId& extra : std::as_const(m_extras)) {
        const bool there = std::any_of(m_sheet.begin(), m_sheet.end(), [&](const SheetBlock& block) { return !block.item && block.exercise == extra; });
        if (!there)
            m_sheet.append(extraBlock(m_sheet, extra, ghost(extra)));
    }
    return m_ghostError ? fail(*m_ghostError) : Result<void>();
}

Result<void> WorkoutDesk::reload()
{
    if (begun()) {
        const auto still = m_context.workouts.find(m_workout.id);
        if (!still && still.error().kind != ErrorKind::NotFound)
            return fail(still.error());
        m_workout = still.value_or(Workout());
    } else {
        TD_TRY(findWorkout()); // redo may have brought it back
        if (begun() && !m_workout.plan.isNull())
            m_planDay = {m_workout.planWeek, m_workout.planWeekday};
    }
    return fill();
}

QString WorkoutDesk::nameOf(const ExerciseId& id) const
{
    if (!m_exercises.contains(id)) {
        const auto found = m_context.training.exercise(id);
        if (!found)
            return QStringLiteral("?");
        m_exercises.insert(id, *found);
    }
    return m_exercises.value(id).nameIn(m_context.language);
}

Result<void> WorkoutDesk::choosePlanDay(PlanDay day)
{
    if (begun())
        return fail(ErrorKind::Refused, "workout.begun-plan", "plan");
    m_planDay = day;
    return fill();
}

Result<int> WorkoutDesk::addExercise(const ExerciseId& exercise)
{
    if (!m_extras.contains(exercise))
        m_extras.append(exercise);
    TD_TRY(fill());
    const auto found = std::find_if(m_sheet.begin(), m_sheet.end(), [&](const SheetBlock& block) { return !block.item && block.exercise == exercise; });
    return int(found - m_sheet.begin());
}

std::optional<SetLog> WorkoutDesk::proposal(int block, int number) const
{
    const SheetBlock& at = m_sheet.at(block);
    if (const auto ghost = at.ghostOf(std::max(0, number - 1)))
        return repeated(*ghost, at.place(m_workout.id));
    return at.item ? prescribedSet(*at.item, at.place(m_workout.id), m_text.unit()) : std::nullopt;
}

Result<QList<SetLog>> WorkoutDesk::parse(int block, int number, const QString& line) const
{
    const SheetBlock& at = m_sheet.at(block);
    const SetLog place = at.place(m_workout.id);
    const auto ghost = proposal(block, number);
    if (line.isEmpty()) {
        if (!ghost)
            return fail(ErrorKind::Invalid, "set.empty", "entry");
        return QList<SetLog>{*ghost};
    }
    TD_TRY_ASSIGN(const SetEntry entry, parseSetEntry(line, m_text.unit(), m_text.locale()));
    TD_TRY_ASSIGN(QList<SetLog> sets, setsOf(entry, place, ghost));
    (void)nameOf(at.exercise); // makes it known
    for (SetLog& set : sets)
        set.bodyweight = set.bodyweight || (set.reps && m_exercises.value(at.exercise).bodyweight);
    return sets;
}

Result<WorkoutId> WorkoutDesk::ensureBegun()
{
    if (begun())
        return m_workout.id;
    Workout workout;
    workout.client = m_session.client;
    workout.appointment = m_session.appointment;
    workout.trainer = m_session.trainer;
    workout.day = m_session.day;
    if (m_plan && m_planDay.week > 0) {
        workout.plan = m_plan->id;
        workout.planWeek = m_planDay.week;
        workout.planWeekday = m_planDay.weekday;
    }
    return m_context.workouts.begin(workout);
}

Result<QList<Workouts::Logged>> WorkoutDesk::write(const QList<SetLog>& sets)
{
    WorkoutId id;
    const auto logged = m_context.db.change("workout.log", m_session.clientName, [&]() -> Result<QList<Workouts::Logged>> {
        TD_TRY_ASSIGN(id, ensureBegun());
        QList<SetLog> placed = sets;
        for (SetLog& set : placed)
            set.workout = id;
        return m_context.workouts.logAll(placed);
    });
    TD_TRY(logged);
    TD_TRY_ASSIGN(m_workout, m_context.workouts.find(id));
    TD_TRY(fill());
    return logged;
}

Result<WorkoutDesk::Entered> WorkoutDesk::enter(int block, int number, const QString& line)
{
    TD_TRY_ASSIGN(const QList<SetLog> sets, parse(block, number, line));
    const SheetBlock at = m_sheet.at(block);
    TD_TRY_ASSIGN(const QList<Workouts::Logged> logged, write(sets));
    Entered entered;
    entered.set = logged.last().id;
    entered.sets = int(logged.size());
    for (const Workouts::Logged& one : logged)
        entered.records += one.records;
    if (sets.last().kind == SetKind::Work)
        entered.restSeconds = at.item && at.item->restSeconds ? *at.item->restSeconds : m_context.training.restSeconds();
    return entered;
}

Result<void> WorkoutDesk::change(const SetLog& set, int number, const QString& line)
{
    const auto at = std::find_if(m_sheet.begin(), m_sheet.end(), [&](const SheetBlock& block) { return block.done.contains(set); });
    if (at == m_sheet.end())
        return fail(ErrorKind::NotFound, "row.not-found", "set");
    TD_TRY_ASSIGN(const QList<SetLog> sets, parse(int(at - m_sheet.begin()), number, line));
    SetLog changed = sets.first();
    changed.id = set.id;
    changed.setNo = set.setNo;
    changed.exerciseNo = set.exerciseNo;
    changed.planItem = set.planItem;
    changed.note = set.note;
    TD_TRY(m_context.workouts.change(changed));
    return fill();
}

Result<void> WorkoutDesk::remove(const SetId& set)
{
    TD_TRY(m_context.workouts.removeSet(set));
    return fill();
}

Result<void> WorkoutDesk::toggleSkip(int block)
{
    const SheetBlock at = m_sheet.at(block);
    for (const SetLog& set : at.done) {
        if (set.kind == SetKind::Skipped)
            return remove(set.id);
    }
    SetLog skipped = at.place(m_workout.id);
    skipped.kind = SetKind::Skipped;
    TD_TRY(write({skipped}));
    return {};
}

Result<void> WorkoutDesk::save(const Workout& changed)
{
    if (!begun())
        return {};
    TD_TRY(m_context.workouts.save(changed));
    TD_TRY_ASSIGN(m_workout, m_context.workouts.find(m_workout.id));
    return {};
}

} // namespace td
