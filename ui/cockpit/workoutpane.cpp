// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/workoutpane.h"

#include "cockpit/restbar.h"
#include "cockpit/setline.h"
#include "cockpit/sheetmodel.h"
#include "cockpit/sheetview.h"
#include "cockpit/starrow.h"
#include "core/text.h"
#include "storage/database.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/typeahead.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QScopedValueRollback>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int suggestions = 12;
constexpr int mostMinutes = 600;
constexpr int secondsPerMinute = 60;
constexpr int tenths = 10;
constexpr double notSaid = -0.5; ///< left of 0 in the field of RPE: nothing was said
} // namespace

WorkoutPane::WorkoutPane(const CockpitContext& context, QWidget* parent)
    : Card(tr("Workout"), Glyph::Training, parent)
    , m_context(context)
    , m_desk(context)
    , m_rest(context.db.clock())
    , m_model(new SheetModel(this))
    , m_view(new SheetView(*m_model))
    , m_days(new QComboBox)
    , m_add(new TypeAhead([this](const QString& text) { return findExercises(text); }))
    , m_stars(new StarRow)
    , m_rpe(new QDoubleSpinBox)
    , m_minutes(new QSpinBox)
    , m_empty(new EmptyState(Glyph::Training, tr("No exercises yet"),
                             tr("There is no plan for today. Add the exercises that you do; they are kept, with what was done the last time."),
                             tr("Add an exercise")))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"workoutPane"_s);
    setFlush();
    build();
    connectParts();
}

void WorkoutPane::build()
{
    m_days->setObjectName(u"planDay"_s);
    m_days->setAccessibleName(tr("Day of the plan"));
    m_days->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addToHeading(m_days);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    body()->setSpacing(0);
    body()->addLayout(m_stack, 1);
    body()->addWidget(makeLine());
    body()->addWidget(buildFoot());
    m_view->setProposal([this](int row) {
        const SetRow& line = m_model->row(row);
        const auto set = line.kind == SetRow::Kind::Open ? m_desk.proposal(line.block, line.number) : std::nullopt;
        return set ? m_desk.text().set(*set) : QString();
    });
    setFocusProxy(m_view->line());
    setTabOrder(m_days, m_view->line());
    setTabOrder(m_view->line(), m_add);
    setTabOrder(m_add, m_stars);
    setTabOrder(m_stars, m_rpe);
    setTabOrder(m_rpe, m_minutes);
}

QWidget* WorkoutPane::buildFoot()
{
    m_add->setObjectName(u"addExercise"_s);
    m_add->setAccessibleName(tr("Add an exercise"));
    m_add->setPlaceholderText(tr("Add an exercise (Ctrl++)"));
    m_rpe->setObjectName(u"sessionRpe"_s);
    m_rpe->setAccessibleName(tr("How hard the session was, 0 to 10"));
    m_rpe->setRange(notSaid, 10);
    m_rpe->setSingleStep(0.5);
    m_rpe->setDecimals(1);
    m_rpe->setSpecialValueText(tr("RPE"));
    m_rpe->setToolTip(tr("How hard the session was, 0 to 10"));
    m_minutes->setObjectName(u"sessionMinutes"_s);
    m_minutes->setAccessibleName(tr("Minutes of the session"));
    m_minutes->setRange(0, mostMinutes);
    m_minutes->setSpecialValueText(tr("Minutes"));
    m_minutes->setSuffix(tr(" min", "after a number"));
    auto* foot = new QWidget;
    auto* lines = new QVBoxLayout(foot);
    lines->setContentsMargins(Space::two, Space::one, Space::two, Space::one);
    lines->setSpacing(Space::one);
    auto* first = new QHBoxLayout;
    first->addWidget(m_add, 1);
    first->addWidget(new RestBar(m_rest));
    auto* second = new QHBoxLayout;
    second->addWidget(m_stars);
    second->addStretch(1);
    second->addWidget(m_rpe);
    second->addWidget(m_minutes);
    lines->addLayout(first);
    lines->addLayout(second);
    return foot;
}

void WorkoutPane::connectParts()
{
    connect(m_view, &SheetView::entered, this, &WorkoutPane::enter);
    connect(m_view, &SheetView::removeRequested, this, &WorkoutPane::remove);
    connect(m_view, &SheetView::leaveRequested, this, &WorkoutPane::leaveRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &WorkoutPane::startAdding);
    connect(m_days, &QComboBox::activated, this, &WorkoutPane::choosePlanDay);
    connect(m_add, &TypeAhead::chosen, this,
            [this](const Suggestion& one) { addExercise(ExerciseId::fromBlob(one.value.toByteArray().constData(), int(one.value.toByteArray().size()))); });
    connect(m_stars, &StarRow::changed, this, [this](int stars) {
        saveQuietly();
        emit rated(stars);
    });
    connect(m_rpe, &QDoubleSpinBox::editingFinished, this, &WorkoutPane::saveQuietly);
    connect(m_minutes, &QSpinBox::editingFinished, this, &WorkoutPane::saveQuietly);
}

template <class T> bool WorkoutPane::done(const Result<T>& result)
{
    if (!result)
        emit failed(result.error());
    return result.has_value();
}

Result<void> WorkoutPane::open(const CockpitSession& session)
{
    m_rest.stop();
    m_records.clear();
    const auto opened = m_desk.open(session);
    showAll();
    const Workout& workout = m_desk.workout();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_stars->setStars(workout.rating.value_or(0));
        m_rpe->setValue(workout.sessionRpeTenths ? double(*workout.sessionRpeTenths) / tenths : notSaid);
        m_minutes->setValue(workout.minutes.value_or(0));
        m_add->clear();
    }
    show(m_model->firstOpen());
    return opened;
}

void WorkoutPane::refresh()
{
    if (m_writing) // what is written here is shown when it is done
        return;
    const int row = m_view->currentRow();
    const SetLog* set = row >= 0 ? m_model->setOf(row) : nullptr;
    const SetId id = set != nullptr ? set->id : SetId();
    const std::optional<SetRow> line = row >= 0 ? std::optional(m_model->row(row)) : std::nullopt;
    if (!done(m_desk.reload()) || m_desk.sheet() == m_model->sheet())
        return;
    showAll();
    int place = id.isNull() ? -1 : m_model->rowOfSet(id);
    if (place < 0 && line)
        place = m_model->nextOpen(std::min(line->block, int(m_desk.sheet().size()) - 1));
    show(place);
}

void WorkoutPane::showAll()
{
    setTitle(m_desk.plan() ? m_desk.plan()->title : tr("Workout without a plan"));
    m_model->setSheet(m_desk.sheet(), m_desk.text(), [this](const ExerciseId& id) { return m_desk.nameOf(id); });
    m_model->setRecords(m_records);
    m_stack->setCurrentIndex(m_desk.sheet().isEmpty() ? 1 : 0);
    fillDays();
}

void WorkoutPane::show(int row)
{
    const bool typing = m_view->line()->hasFocus() || isAncestorOf(focusWidget());
    m_view->setCurrentRow(row);
    if (typing && row >= 0)
        m_view->line()->setFocus();
}

void WorkoutPane::fillDays()
{
    m_days->clear();
    m_days->setVisible(m_desk.plan().has_value());
    if (!m_desk.plan())
        return;
    const QList<PlanDay> days = m_desk.days();
    for (const PlanDay& day : days) {
        const QString name = QLocale().dayName(day.weekday, QLocale::LongFormat);
        m_days->addItem(m_desk.isDone(day) ? tr("Week %1, %2 (done)").arg(day.week).arg(name) : tr("Week %1, %2").arg(day.week).arg(name));
        if (day == m_desk.planDay())
            m_days->setCurrentIndex(m_days->count() - 1);
    }
    m_days->addItem(tr("Without the plan"));
    if (m_desk.planDay().week == 0)
        m_days->setCurrentIndex(m_days->count() - 1);
    m_days->setEnabled(!m_desk.begun());
    m_days->setToolTip(m_desk.begun() ? tr("Sets are logged for this day already.") : QString());
}

void WorkoutPane::choosePlanDay(int index)
{
    const QList<PlanDay> days = m_desk.days();
    done(m_desk.choosePlanDay(index < days.size() ? days.at(index) : PlanDay()));
    showAll();
    show(m_model->firstOpen());
}

void WorkoutPane::startTyping()
{
    if (m_desk.sheet().isEmpty())
        startAdding();
    else
        m_view->line()->setFocus(Qt::ShortcutFocusReason);
}

void WorkoutPane::startAdding()
{
    m_add->setFocus(Qt::ShortcutFocusReason);
    m_add->selectAll();
}

QList<Suggestion> WorkoutPane::findExercises(const QString& text) const
{
    QList<Suggestion> begins;
    QList<Suggestion> holds;
    const QString wanted = foldText(text.trimmed());
    const auto all = m_context.training.exercises();
    for (const Exercise& one : all.value_or(QList<Exercise>())) {
        const QString name = one.nameIn(m_context.language);
        const QString folded = foldText(name);
        if (folded.startsWith(wanted))
            begins.append({name, {}, one.id.blob()});
        else if (folded.contains(wanted))
            holds.append({name, {}, one.id.blob()});
    }
    return (begins + holds).mid(0, suggestions);
}

void WorkoutPane::addExercise(const ExerciseId& id)
{
    const auto block = m_desk.addExercise(id);
    m_add->setChosen({});
    if (!done(block))
        return;
    showAll();
    const int row = m_model->stepBlock(m_model->lastRowOf(*block), 0);
    show(row);
    startTyping();
}

void WorkoutPane::skipExercise()
{
    const int row = m_view->currentRow();
    if (row < 0)
        return;
    const int block = m_model->row(row).block;
    const QScopedValueRollback writing(m_writing, true);
    if (!done(m_desk.toggleSkip(block)))
        return;
    showAll();
    show(m_desk.sheet().size() > block && m_desk.sheet().at(block).skipped ? m_model->nextOpen(block) : m_model->stepBlock(m_model->stepBlock(row, -1), 1));
}

void WorkoutPane::enter(int row, const QString& text)
{
    const SetLog* set = row >= 0 ? m_model->setOf(row) : nullptr;
    if (row < 0)
        return;
    const QScopedValueRollback writing(m_writing, true);
    if (set == nullptr) {
        enterOpen(row, text);
        return;
    }
    const bool same = text == m_view->line()->original();
    if (set->kind != SetKind::Skipped && !same) {
        const SetLog before = *set;
        if (!done(m_desk.change(before, m_model->row(row).number, text)))
            return;
        m_records.remove(before.id);
        showAll();
    }
    show(m_model->step(row, 1));
}

void WorkoutPane::enterOpen(int row, const QString& text)
{
    const SetRow line = m_model->row(row);
    if (line.kind == SetRow::Kind::More && text.isEmpty()) { // nothing more of this one
        show(m_model->stepBlock(row, 1));
        return;
    }
    const QString exercise = m_model->nameOf(m_model->block(row));
    const auto entered = m_desk.enter(line.block, line.number, text);
    if (!done(entered))
        return;
    noteRecords(*entered, exercise);
    showAll();
    if (entered->restSeconds > 0)
        m_rest.start(entered->restSeconds);
    show(m_model->nextOpen(line.block));
}

void WorkoutPane::noteRecords(const WorkoutDesk::Entered& entered, const QString& exercise)
{
    QStringList words;
    for (const PersonalRecord& record : entered.records) {
        //: A record and its value
        words.append(tr("%1 (%2)").arg(m_desk.text().record(record), m_desk.text().recordValue(record)));
    }
    if (words.isEmpty())
        return;
    m_records.insert(entered.set, m_desk.text().record(entered.records.first()));
    //: Exercise, its records
    emit recordFell(tr("%1: %2.").arg(exercise, words.join(tr(", ", "between records"))));
}

void WorkoutPane::remove(int row)
{
    const SetLog* set = row >= 0 ? m_model->setOf(row) : nullptr;
    const QScopedValueRollback writing(m_writing, true);
    if (set == nullptr || !done(m_desk.remove(set->id)))
        return;
    showAll();
    show(std::min(row, m_model->rowCount() - 1));
}

int WorkoutPane::rating() const
{
    return m_stars->stars();
}

void WorkoutPane::rate(int stars)
{
    m_stars->choose(stars);
}

void WorkoutPane::extendRest()
{
    m_rest.extend(RestBar::extension);
}

void WorkoutPane::saveQuietly()
{
    if (!m_filling)
        done(save(false));
}

Result<void> WorkoutPane::save(bool finished)
{
    Workout workout = m_desk.workout();
    if (workout.id.isNull())
        return {};
    const Workout before = workout;
    const Instant now = m_context.db.clock().now();
    if (finished && m_minutes->value() == 0) {
        const qint64 took = (now - workout.startedAt) / secondsPerMinute;
        const bool live = workout.day == m_context.today() && took > 0 && took <= mostMinutes;
        m_minutes->setValue(live ? int(took) : m_desk.session().durationMin);
    }
    workout.rating = m_stars->stars() > 0 ? std::optional(m_stars->stars()) : std::nullopt;
    workout.sessionRpeTenths = m_rpe->value() >= 0 ? std::optional(qRound(m_rpe->value() * tenths)) : std::nullopt;
    workout.minutes = m_minutes->value() > 0 ? std::optional(m_minutes->value()) : std::nullopt;
    if (finished && workout.finishedAt == 0)
        workout.finishedAt = now;
    if (workout == before)
        return {};
    const QScopedValueRollback writing(m_writing, true);
    return m_desk.save(workout);
}

} // namespace td
