// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/gym.h"

#include "fitness/mass.h"
#include "training/exerciselibrary.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace td::demo
{
namespace
{

constexpr quint64 paperDice = 1;
constexpr int planWeeks = 8;
constexpr int logDays = 26 * 7;       ///< a studio that began to log half a year ago
constexpr int logDaysLarge = 8 * 7;   ///< many trainers: the same in less time
constexpr int manyBookings = 20'000;
constexpr int longLogEvery = 37;      ///< one client in so many has logged since they joined
constexpr int weekdays[] = {1, 3, 5}; ///< of the days of a program

ExerciseId exerciseOf(const Lift& lift)
{
    return ExerciseLibrary::builtInId(QString::fromLatin1(lift.exercise));
}

} // namespace

Gym::Gym(Database& db, const Plan& plan, FixedClock& clock, Random random)
    : m_db(db)
    , m_plan(plan)
    , m_clock(clock)
    , m_random(random)
    , m_papers(db, plan, clock, random.fork(paperDice))
    , m_logsFrom(plan.frame.today - (plan.appointments.size() > manyBookings ? logDaysLarge : logDays))
{
}

Result<void> Gym::setUp(const StudioRows& studio)
{
    TD_TRY(m_db.exec("INSERT INTO training_settings (id, units) SELECT id, 'kg' FROM organisation"));
    TD_TRY(readNames());
    TD_TRY(m_papers.setUp());
    Trainee nobody;
    for (int program = 0; program < int(std::size(gymPrograms)); ++program) {
        const GymProgram& words = gymPrograms[program];
        nobody.program = program;
        const auto id = m_db.newId<PlanId>();
        TD_TRY(m_db.exec("INSERT INTO plans (id, trainer_id, title, goals, weeks) VALUES (?, ?, ?, ?, ?)", id, studio.trainers.front(),
                         words.title.in(m_plan.frame.french), words.goals.in(m_plan.frame.french), planWeeks));
        for (int week = 1; week <= planWeeks; ++week)
            for (int day = 0; day < int(words.days.size()); ++day)
                for (int position = 0; position < int(words.days[size_t(day)].lifts.size()); ++position)
                    TD_TRY(planItem(nobody, id, week, day, position));
    }
    return {};
}

Result<void> Gym::readNames()
{
    ExerciseLibrary library(m_db);
    TD_TRY_ASSIGN(const QList<Exercise> all, library.all(true));
    QHash<ExerciseId, QString> names;
    for (const Exercise& one : all)
        names.insert(one.id, one.nameIn(m_plan.frame.french ? u"fr"_s : u"en"_s));
    for (const GymProgram& program : gymPrograms) {
        for (const GymDay& day : program.days) {
            for (const Lift& lift : day.lifts) {
                const auto known = names.constFind(exerciseOf(lift));
                if (known == names.constEnd())
                    return fail(ErrorKind::NotFound, "row.not-found", "exercise", {}, QString::fromLatin1(lift.exercise));
                m_names.insert(QLatin1String(lift.exercise), *known);
            }
        }
    }
    return {};
}

bool Gym::logs(const PlaceRecord& place) const
{
    if (place.outcome != PlaceRecord::Outcome::Done || place.type >= FirstSession)
        return false;
    return place.day >= m_logsFrom || place.client % longLogEvery == 3;
}

Result<void> Gym::month(const std::vector<PlaceRecord>& places, const StudioRows& studio)
{
    for (const PlaceRecord& place : places) {
        if (logs(place))
            TD_TRY(session(place, studio));
    }
    return {};
}

Result<void> Gym::finish(const StudioRows& studio)
{
    for (size_t client = 0; client < studio.clients.size(); ++client) {
        const auto trainee = m_trainees.find(int(client));
        const ClientPlan& life = m_plan.clients[client];
        if (trainee != m_trainees.end() && !life.trainsOn(m_plan.frame.today) && !life.lapsed)
            TD_TRY(m_db.exec("UPDATE plans SET status = 'completed', completed_on = ? WHERE id = ?", dateOf(trainee->second.lastWeek), trainee->second.plan));
    }
    return {};
}

Result<void> Gym::begin(Trainee& trainee, const PlaceRecord& place, const StudioRows& studio)
{
    static constexpr std::array activities{"light", "moderate", "high"};
    const bool woman = m_random.chance(550);
    trainee.program = m_random.below(int(std::size(gymPrograms)));
    trainee.strength = woman ? m_random.between(550, 850) : m_random.between(800, 1250);
    trainee.pounds = m_random.chance(300);
    trainee.began = place.day;
    trainee.weightGrams = woman ? m_random.between(54'000, 82'000) : m_random.between(68'000, 104'000);
    const ClientId& client = studio.clients[size_t(place.client)];
    TD_TRY(m_db.exec("INSERT INTO client_training (id, units, sex, activity) VALUES (?, ?, ?, ?)", client, trainee.pounds ? u"lb"_s : QString(),
                     woman ? u"female"_s : u"male"_s, QLatin1String(m_random.pick(activities))));
    const int height = woman ? m_random.between(1540, 1760) : m_random.between(1660, 1920);
    TD_TRY(measurement(place, studio, "height", qint64(height) * 1000));
    return aims(trainee, place, studio);
}

/// A goal for most, and what to eat a day for some.
Result<void> Gym::aims(const Trainee& trainee, const PlaceRecord& place, const StudioRows& studio)
{
    static constexpr Words lighter{"Lighter, and stay there", "Plus léger, et le rester"};
    const ClientId& client = studio.clients[size_t(place.client)];
    const bool french = m_plan.clients[size_t(place.client)].row.language == u"fr";
    const QDate day = dateOf(place.day);
    if (m_random.chance(600)) {
        const qint64 grams = trainee.weightGrams / 500 * 500;
        TD_TRY(m_db.exec("INSERT INTO goals (id, client_id, title, metric, start_value, target_value, start_day, target_day) VALUES (?, ?, ?, 'weight', ?, ?, ?, ?)",
                         m_db.newId<GoalId>(), client, lighter.in(french), Mass::grams(grams).units(), Mass::grams(grams - 5000).units(), day, day.addDays(210)));
    }
    if (!m_random.chance(350))
        return {};
    const int kilograms = trainee.weightGrams / 1000;
    const int kcal = kilograms * 29 / 50 * 50;
    const int protein = kilograms * 16 / 10;
    const int fat = kcal * 3 / 10 / 9;
    return m_db.exec("INSERT INTO nutrition_targets (id, client_id, from_day, formula, activity, kcal, protein_g, carbs_g, fat_g) VALUES (?, ?, ?, 'manual', '', ?, ?, ?, ?)",
                     m_db.newId<NutritionTargetId>(), client, day, kcal, protein, (kcal - 4 * protein - 9 * fat) / 4, fat);
}

Result<void> Gym::newPlan(Trainee& trainee, const PlaceRecord& place, const StudioRows& studio)
{
    const GymProgram& words = gymPrograms[trainee.program];
    const bool french = m_plan.clients[size_t(place.client)].row.language == u"fr";
    const ClientId& client = studio.clients[size_t(place.client)];
    if (!trainee.plan.isNull())
        TD_TRY(m_db.exec("UPDATE plans SET status = 'completed', completed_on = ? WHERE id = ?", dateOf(place.day), trainee.plan));
    trainee.plan = m_db.newId<PlanId>();
    trainee.planStart = mondayOf(place.day);
    trainee.items.clear();
    AssignmentId assignment;
    {
        auto q = m_db.query("SELECT id FROM assignments WHERE client_id = ? AND status = 'active' AND deleted = 0", client);
        if (q.next())
            assignment = q.id<AssignmentId>(0);
        TD_TRY(q.finish());
    }
    TD_TRY(m_db.exec("INSERT INTO plans (id, client_id, assignment_id, trainer_id, title, goals, weeks, start_day, status, given_at) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'active', ?)",
                     trainee.plan, client, assignment, studio.trainers[place.trainer], words.title.in(french), words.goals.in(french), planWeeks,
                     dateOf(trainee.planStart), place.end));
    for (int week = 1; week <= planWeeks; ++week)
        for (int day = 0; day < int(words.days.size()); ++day)
            for (int position = 0; position < int(words.days[size_t(day)].lifts.size()); ++position)
                TD_TRY(planItem(trainee, trainee.plan, week, day, position));
    return {};
}

Result<void> Gym::planItem(Trainee& trainee, const PlanId& plan, int week, int day, int position)
{
    const Lift& lift = gymPrograms[trainee.program].days[size_t(day)].lifts[size_t(position)];
    const auto id = m_db.newId<PlanItemId>();
    trainee.items.push_back(id);
    const QString reps = lift.reps == 0 ? lift.seconds >= 300 ? u"%1 min"_s.arg(lift.seconds / 60) : u"%1 s"_s.arg(lift.seconds) : QString::number(lift.reps);
    return m_db.exec("INSERT INTO plan_items (id, plan_id, week, weekday, position, exercise_id, superset, sets, reps, weight, rest_s) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     id, plan, week, weekdays[day], position, exerciseOf(lift), QLatin1String(lift.superset), lift.sets, reps,
                     plan == trainee.plan ? weightText(trainee, lift, week) : QString(), lift.restSeconds);
}

qint64 Gym::loadOf(const Trainee& trainee, const Lift& lift, Day day, int week) const
{
    const double years = double(day - trainee.began) / 365.0;
    const double grown = 1.0 + 0.45 * (1.0 - std::exp(-years * 0.9)) + 0.012 * (week - 1);
    const double kilograms = lift.tenthKg / 10.0 * trainee.strength / 1000.0 * grown;
    if (trainee.pounds)
        return Mass::hundredths(qint64(std::max(1.0, std::round(kilograms / 0.45359237 / 5.0))) * 500, MassUnit::Pound).units();
    const double step = kilograms < 20 ? 1.0 : 2.5;
    return Mass::grams(qint64(std::max(1.0, std::round(kilograms / step)) * step * 1000)).units();
}

QString Gym::weightText(const Trainee& trainee, const Lift& lift, int week) const
{
    if (lift.tenthKg == 0)
        return lift.reps == 0 ? QString() : u"BW"_s;
    const Mass load(loadOf(trainee, lift, trainee.planStart, week));
    const MassUnit unit = trainee.pounds ? MassUnit::Pound : MassUnit::Kilogram;
    return QString::number(load.in(unit), 'g', 6) + u' ' + massUnitName(unit);
}

Result<void> Gym::session(const PlaceRecord& place, const StudioRows& studio)
{
    Trainee& trainee = m_trainees[place.client];
    m_clock.set(place.end * 1000);
    if (trainee.began == 0) {
        TD_TRY(begin(trainee, place, studio));
        TD_TRY(m_papers.sign(place, studio));
    }
    if (trainee.plan.isNull() || place.day >= trainee.planStart + 7 * planWeeks) {
        if (!trainee.plan.isNull())
            trainee.program = (trainee.program + 1) % int(std::size(gymPrograms));
        TD_TRY(newPlan(trainee, place, studio));
    }
    const Day week = mondayOf(place.day);
    trainee.doneInWeek = week == trainee.lastWeek ? trainee.doneInWeek + 1 : 0;
    trainee.lastWeek = week;
    const int planWeek = (week - trainee.planStart) / 7 + 1;
    const auto days = gymPrograms[trainee.program].days;
    const int day = trainee.doneInWeek % int(days.size());
    Work work{m_db.newId<WorkoutId>(), 0, place.end - services[place.type].duration * 60, {}};
    TD_TRY(m_db.exec("INSERT INTO workouts (id, client_id, trainer_id, appointment_id, plan_id, plan_week, plan_weekday, day, started_at, finished_at, rating, "
                     "session_rpe, minutes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     work.id, studio.clients[size_t(place.client)], studio.trainers[place.trainer], place.appointment, trainee.plan, planWeek, weekdays[day],
                     dateOf(place.day), work.at, place.end, m_random.between(2, 5), m_random.between(11, 18) * 5, services[place.type].duration));
    for (int position = 0; position < int(days[size_t(day)].lifts.size()); ++position)
        TD_TRY(lift(trainee, place, studio, work, planWeek, day, position));
    TD_TRY(m_papers.note(place, studio, work.lines.join(u'\n')));
    return measure(trainee, place, studio);
}

Result<void> Gym::lift(Trainee& trainee, const PlaceRecord& place, const StudioRows& studio, Work& work, int week, int day, int position)
{
    const auto lifts = gymPrograms[trainee.program].days[size_t(day)].lifts;
    const Lift& lift = lifts[size_t(position)];
    size_t index = size_t(position);
    for (int before = 0; before < day; ++before)
        index += gymPrograms[trainee.program].days[size_t(before)].lifts.size();
    size_t perWeek = 0;
    for (const GymDay& each : gymPrograms[trainee.program].days)
        perWeek += each.lifts.size();
    const PlanItemId item = trainee.items[size_t(week - 1) * perWeek + index];
    const bool skipped = m_random.chance(25);
    const bool lessTime = services[place.type].duration <= 30 && position >= 3;
    if (lessTime && !skipped)
        return {};
    const int sets = skipped ? 1 : lift.sets - (m_random.chance(60) ? 1 : 0);
    const qint64 load = lift.tenthKg == 0 ? 0 : loadOf(trainee, lift, place.day, week);
    for (int set = 1; set <= std::max(1, sets); ++set) {
        work.at += 40 + lift.restSeconds;
        const int reps = std::max(1, lift.reps + (set == lift.sets ? m_random.between(-2, 2) : m_random.between(-1, 0)));
        const bool counted = !skipped && lift.reps > 0;
        TD_TRY(m_db.exec("INSERT INTO set_logs (id, workout_id, client_id, exercise_id, plan_item_id, day, exercise_no, set_no, kind, reps, load, bodyweight, "
                         "rpe_tenths, seconds, done_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         m_db.newId<SetId>(), work.id, studio.clients[size_t(place.client)], exerciseOf(lift), item, dateOf(place.day), position + 1, set,
                         QLatin1String(skipped ? "skipped" : "work"), counted ? std::optional(reps) : std::nullopt,
                         counted && load != 0 ? std::optional(load) : std::nullopt, !skipped && lift.tenthKg == 0 && lift.reps > 0,
                         counted && set == sets ? std::optional(m_random.between(14, 19) * 5) : std::nullopt,
                         !skipped && lift.reps == 0 ? std::optional(lift.seconds) : std::nullopt, std::min(work.at, place.end)));
    }
    if (!skipped)
        work.lines.append(u"%1: %2 x %3 %4"_s.arg(m_names.value(QLatin1String(lift.exercise))).arg(sets).arg(
            lift.reps > 0 ? QString::number(lift.reps) : u"%1 s"_s.arg(lift.seconds), weightText(trainee, lift, week)).trimmed());
    return {};
}

Result<void> Gym::measurement(const PlaceRecord& place, const StudioRows& studio, const char* kind, qint64 value)
{
    return m_db.exec("INSERT INTO measurements (id, client_id, day, kind, value, trainer_id) VALUES (?, ?, ?, ?, ?, ?)", m_db.newId<MeasurementId>(),
                     studio.clients[size_t(place.client)], dateOf(place.day), QLatin1String(kind), value, studio.trainers[place.trainer]);
}

Result<void> Gym::measure(Trainee& trainee, const PlaceRecord& place, const StudioRows& studio)
{
    if (trainee.measured != 0 && place.day < trainee.measured + 28)
        return {};
    trainee.measured = place.day;
    trainee.weightGrams += m_random.between(-900, 500);
    TD_TRY(measurement(place, studio, "weight", Mass::grams(trainee.weightGrams / 100 * 100).units()));
    TD_TRY(measurement(place, studio, "waist", qint64(trainee.weightGrams / 100 + m_random.between(40, 80)) * 1000));
    return measurement(place, studio, "resting_hr", m_random.between(54, 76));
}

} // namespace td::demo
