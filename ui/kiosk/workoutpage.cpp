// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/workoutpage.h"

#include "kiosk/kioskdoor.h"
#include "kiosk/kioskparts.h"
#include "kiosk/stepper.h"
#include "storage/database.h"
#include "text/errortext.h"
#include "training/trainingsettings.h"
#include "widgets/card.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int listWidth = 400;
constexpr int mostReps = 1000;
constexpr int mostMinutes = 1440;
constexpr qint64 kilogramStep = 250; // hundredths
constexpr qint64 poundStep = 500;

QString stepCount(const QString& text, int direction, int most)
{
    return QLocale().toString(std::clamp(QLocale().toInt(text) + direction, 0, most));
}

void emptyOut(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

WorkoutPage::WorkoutPage(const KioskContext& context, const std::optional<HomePlan>& plan, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_home(context.db, context.door.client())
    , m_exercises(context.db)
    , m_workouts(context.db)
    , m_plan(plan)
    , m_list(new QVBoxLayout)
    , m_name(KioskParts::heading({}))
    , m_asked(KioskParts::text({}))
    , m_last(KioskParts::text({}, Tone::Muted))
    , m_reps(new Stepper("kioskReps", tr("Repetitions"), [](const QString& text, int by) { return stepCount(text, by, mostReps); }))
    , m_load(new Stepper("kioskLoad", tr("Weight"), [this](const QString& text, int by) { return stepMass(text, by); }))
    , m_minutes(new Stepper("kioskMinutes", tr("Minutes"), [](const QString& text, int by) { return stepCount(text, by, mostMinutes); }))
    , m_log(KioskParts::button("kioskLog", tr("Log set"), ButtonKind::Primary, Glyph::Check))
    , m_back(KioskParts::button("kioskTakeBack", tr("Take back the last set"), ButtonKind::Quiet, Glyph::Undo))
    , m_said(KioskParts::text({}))
    , m_done(new QVBoxLayout)
{
    setObjectName(u"kioskWorkout"_s);
    auto* row = new QHBoxLayout(this);
    setMargins(row, Space::three, Space::three);
    row->addWidget(buildList());
    row->addWidget(buildSets(), 1);
    for (Stepper* stepper : {m_reps, m_load, m_minutes})
        connect(stepper, &Stepper::accepted, this, &WorkoutPage::logSet);
    connect(m_log, &QPushButton::clicked, this, &WorkoutPage::logSet);
    connect(m_back, &QPushButton::clicked, this, &WorkoutPage::takeBack);
}

QWidget* WorkoutPage::buildList()
{
    auto* side = new QWidget;
    side->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(side);
    setMargins(column, 0, Space::one);
    auto* exercises = new QWidget;
    auto* inner = new QVBoxLayout(exercises);
    setMargins(inner, 0, Space::one);
    m_list->setSpacing(Space::one);
    inner->addLayout(m_list);
    inner->addStretch(1);
    column->addWidget(KioskParts::scrolled(exercises), 1);
    QPushButton* done = KioskParts::button("kioskFinish", tr("Finish the workout"), ButtonKind::Normal, Glyph::Success);
    QPushButton* home = KioskParts::button("kioskHomeBack", tr("Back"), ButtonKind::Quiet, Glyph::ArrowLeft);
    column->addWidget(done);
    column->addWidget(home);
    connect(done, &QPushButton::clicked, this, &WorkoutPage::finish);
    connect(home, &QPushButton::clicked, this, &WorkoutPage::backRequested);
    return side;
}

QWidget* WorkoutPage::buildSets()
{
    auto* card = new Card;
    card->body()->setSpacing(Space::oneAndHalf);
    m_name->setObjectName(u"kioskExercise"_s);
    m_said->setObjectName(u"kioskSaid"_s);
    for (Label* label : {m_name, m_asked, m_last})
        card->body()->addWidget(label);
    auto* steppers = new QHBoxLayout;
    steppers->setSpacing(Space::four);
    for (Stepper* stepper : {m_reps, m_load, m_minutes})
        steppers->addWidget(stepper);
    steppers->addStretch(1);
    m_minutes->hide(); // never all three: that is wider than a screen of 1280
    card->body()->addLayout(steppers);
    card->body()->addWidget(m_log);
    card->body()->addWidget(m_said);
    auto* sets = new QWidget;
    auto* column = new QVBoxLayout(sets);
    setMargins(column, 0, Space::one);
    column->addLayout(m_done);
    column->addStretch(1);
    card->body()->addWidget(KioskParts::scrolled(sets), 1);
    card->body()->addWidget(m_back, 0, Qt::AlignLeft);
    return card;
}

Result<void> WorkoutPage::load()
{
    TD_TRY_ASSIGN(m_unit, TrainingSettingsStore(m_context.db).unitOf(m_context.door.client()));
    TD_TRY_ASSIGN(m_workout, m_home.todaysWorkout(m_plan));
    TD_TRY(readSheet());
    fillList();
    choose(std::max(0, nextOpen()));
    return {};
}

Result<void> WorkoutPage::readSheet()
{
    TD_TRY_ASSIGN(const QList<SetLog> done, m_workouts.sets(m_workout.id));
    const QList<PlanItem> items = m_plan ? m_plan->items : QList<PlanItem>();
    m_sheet = makeSheet(items, done, [this](const ExerciseId& exercise) {
        return m_workouts.lastTime(m_context.door.client(), exercise, m_workout.day).value_or(QList<SetLog>());
    });
    return {};
}

int WorkoutPage::nextOpen() const
{
    for (int i = 0; i < m_sheet.size(); ++i) {
        if (m_sheet.at(i).open() > 0)
            return i;
    }
    return -1;
}

void WorkoutPage::fillList()
{
    emptyOut(m_list);
    delete m_buttons;
    m_buttons = new QButtonGroup(this);
    for (int i = 0; i < m_sheet.size(); ++i) {
        const SheetBlock& block = m_sheet.at(i);
        const QString name = m_exercises.name(block.exercise, KioskParts::language());
        const int done = block.workDone();
        //: An exercise at the kiosk: its name, sets done, sets planned
        const QString words = tr("%1  (%2/%3)").arg(name, QLocale().toString(done), QLocale().toString(done + block.open()));
        QPushButton* button = KioskParts::button("kioskExerciseChoice", words, ButtonKind::Normal, block.open() == 0 ? Glyph::Check : Glyph::None);
        button->setCheckable(true);
        button->setToolTip(name);
        m_buttons->addButton(button, i);
        m_list->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, &WorkoutPage::choose);
}

void WorkoutPage::choose(int place)
{
    const bool any = place >= 0 && place < m_sheet.size();
    m_log->setEnabled(any);
    if (!any)
        return;
    m_place = place;
    m_buttons->button(place)->setChecked(true);
    const SheetBlock& block = m_sheet.at(place);
    m_name->setText(m_exercises.name(block.exercise, KioskParts::language()));
    const auto exercise = m_exercises.find(block.exercise);
    m_timed = exercise && exercise->type == ExerciseType::Cardio;
    m_reps->setVisible(!m_timed);
    m_load->setVisible(!m_timed);
    m_minutes->setVisible(m_timed);
    QStringList asked;
    if (block.item)
        asked = {block.item->reps, block.item->weight, block.item->notes};
    if (exercise)
        asked.append(exercise->cuesIn(KioskParts::language()));
    asked.removeAll(QString());
    m_asked->setText(asked.join(u" · "_s));
    QStringList last;
    for (const SetLog& set : block.ghost)
        last.append(setText(set));
    m_last->setText(last.isEmpty() ? tr("You have not done this before.") : tr("Last time: %1").arg(last.join(u", "_s)));
    fillSets();
    proposeNext();
    (m_timed ? m_minutes : m_reps)->setFocus();
}

QString WorkoutPage::setText(const SetLog& set) const
{
    const QLocale locale;
    if (!set.reps && set.seconds)
        return tr("%n minute(s)", nullptr, *set.seconds / 60);
    const QString reps = locale.toString(set.reps.value_or(0));
    if (!set.load)
        return tr("%n repetition(s)", nullptr, set.reps.value_or(0));
    const QString load = massText(*set.load, m_unit, locale);
    return m_unit == MassUnit::Pound ? tr("%1 × %2 lb").arg(reps, load) : tr("%1 × %2 kg").arg(reps, load);
}

QString WorkoutPage::stepMass(const QString& text, int direction) const
{
    const qint64 step = m_unit == MassUnit::Pound ? poundStep : kilogramStep;
    const Mass now = parseMass(text, m_unit, QLocale()).value_or(Mass());
    const Mass next(now.units() + direction * Mass::hundredths(step, m_unit).units());
    return massText(std::max(Mass(), next), m_unit, QLocale());
}

void WorkoutPage::fillSets()
{
    emptyOut(m_done);
    int number = 0;
    for (const SetLog& set : m_sheet.at(m_place).done) {
        if (set.kind == SetKind::Skipped)
            continue;
        auto* line = KioskParts::text(tr("Set %1: %2").arg(QLocale().toString(++number), setText(set)));
        line->setObjectName(u"kioskSet"_s);
        m_done->addWidget(line);
    }
    m_back->setVisible(number > 0);
}

// What was just done comes again; else the last time, with what the plan asks for in its place.
void WorkoutPage::proposeNext()
{
    const SheetBlock& block = m_sheet.at(m_place);
    std::optional<SetLog> proposed = block.ghostOf(block.workDone());
    if (block.item) {
        if (const auto asked = prescribedSet(*block.item, block.place(m_workout.id), m_unit)) {
            SetLog next = *asked;
            if (!next.load && proposed)
                next.load = proposed->load;
            proposed = next;
        }
    }
    if (!block.done.isEmpty() && block.done.last().kind == SetKind::Work)
        proposed = block.done.last();
    const QLocale locale;
    m_reps->setText(proposed && proposed->reps ? locale.toString(*proposed->reps) : QString());
    m_load->setText(proposed && proposed->load ? massText(*proposed->load, m_unit, locale) : QString());
    m_minutes->setText(proposed && proposed->seconds ? locale.toString(*proposed->seconds / 60) : QString());
}

Result<SetLog> WorkoutPage::typedSet()
{
    const SheetBlock& block = m_sheet.at(m_place);
    SetLog set = block.place(m_workout.id);
    const auto exercise = m_exercises.find(block.exercise);
    set.bodyweight = exercise && exercise->bodyweight;
    bool ok = true;
    const auto count = [&ok](const Stepper* stepper) { return QLocale().toInt(stepper->text(), &ok); };
    if (m_timed) {
        set.seconds = count(m_minutes) * 60;
    } else {
        set.reps = count(m_reps);
        if (!m_load->text().isEmpty()) {
            TD_TRY_ASSIGN(set.load, parseMass(m_load->text(), m_unit, QLocale()));
        }
    }
    if (!ok)
        return fail(ErrorKind::Invalid, "answer.number", "entry");
    return set;
}

void WorkoutPage::say(const QString& sentence, bool problem)
{
    m_said->setTone(problem ? Tone::Danger : Tone::Success);
    m_said->setText(sentence);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void WorkoutPage::logSet()
{
    const auto logged = typedSet().and_then([this](const SetLog& set) { return m_workouts.log(set); });
    if (!logged)
        return say(errorText(logged.error()), true);
    if (const auto read = readSheet(); !read)
        return say(errorText(read.error()), true);
    const bool record = !logged->records.isEmpty();
    const int next = m_sheet.at(m_place).open() > 0 ? m_place : nextOpen();
    fillList();
    choose(next < 0 ? m_place : next);
    if (record)
        say(tr("Logged, and that is a personal record!"), false);
    else
        say(next < 0 ? tr("Logged. That was the whole workout.") : tr("Logged."), false);
}

void WorkoutPage::takeBack()
{
    const QList<SetLog>& done = m_sheet.at(m_place).done;
    if (done.isEmpty())
        return;
    auto removed = m_workouts.removeSet(done.last().id);
    if (removed)
        removed = readSheet();
    if (!removed)
        return say(errorText(removed.error()), true);
    fillList();
    choose(m_place);
    say(tr("The last set is taken back."), false);
}

void WorkoutPage::finish()
{
    m_workout.finishedAt = m_context.db.clock().now();
    if (const auto saved = m_workouts.save(m_workout); !saved)
        return say(errorText(saved.error()), true);
    emit finished();
}

} // namespace td
