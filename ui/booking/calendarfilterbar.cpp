// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/calendarfilterbar.h"

#include "booking/bookingtext.h"
#include "widgets/button.h"
#include "widgets/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int allStates = -1;
constexpr int openStates = -2; ///< everything but cancelled

template <class RowId> RowId chosenId(const QComboBox* combo)
{
    return RowId::fromString(combo->currentData().toString()).value_or(RowId());
}

// Fills a combo without a signal, keeping the choice.
void refill(QComboBox* combo, const QString& all, const QList<std::pair<QString, QString>>& rows)
{
    const QSignalBlocker quiet(combo);
    const QString before = combo->currentData().toString();
    combo->clear();
    combo->addItem(all, QString());
    for (const auto& [id, text] : rows)
        combo->addItem(text, id);
    combo->setCurrentIndex(std::max(0, combo->findData(before)));
}
} // namespace

CalendarFilterBar::CalendarFilterBar(const TrainerId& own, QWidget* parent) : QFrame(parent), m_own(own)
{
    setProperty("panel", u"bar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::two, Space::one, Space::two, Space::one);
    row->setSpacing(Space::one);
    if (!m_own.isNull())
        addMine();
    m_trainer = addCombo("filterTrainer", tr("Trainer"));
    m_type = addCombo("filterClass", tr("Class type"));
    m_room = addCombo("filterRoom", tr("Room"));
    m_state = addCombo("filterState", tr("State"));
    m_state->addItem(tr("Not cancelled"), openStates);
    m_state->addItem(tr("All states"), allStates);
    for (const auto state : {AppointmentState::Scheduled, AppointmentState::Completed, AppointmentState::NoShow, AppointmentState::Cancelled})
        m_state->addItem(BookingText::state(state), int(state));
    row->addStretch(1);
    auto* print = makeIconButton("calendarPrint", tr("Print what is shown"), Glyph::Print);
    row->addWidget(print);
    auto* add = makeButton("calendarNew", tr("New booking"), ButtonKind::Primary, Glyph::Add);
    row->addWidget(add);
    connect(print, &QToolButton::clicked, this, &CalendarFilterBar::printRequested);
    connect(add, &QPushButton::clicked, this, &CalendarFilterBar::newRequested);
    for (QComboBox* combo : {m_trainer, m_type, m_room, m_state})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            syncMine();
            emit filterChanged();
        });
}

void CalendarFilterBar::addMine()
{
    m_mine = makeButton("filterMine", tr("Mine"), ButtonKind::Quiet, Glyph::User);
    m_mine->setCheckable(true);
    layout()->addWidget(m_mine);
    connect(m_mine, &QPushButton::clicked, this, [this](bool on) { showOnly(on ? m_own : TrainerId()); });
}

QComboBox* CalendarFilterBar::addCombo(const char* name, const QString& accessibleName)
{
    auto* combo = new QComboBox;
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMaximumWidth(200);
    layout()->addWidget(combo);
    return combo;
}

void CalendarFilterBar::setChoices(const QList<Trainer>& trainers, const QList<ClassType>& types, const QList<Room>& rooms)
{
    QList<std::pair<QString, QString>> rows;
    for (const Trainer& one : trainers)
        rows.append({one.id.toString(), one.name()});
    refill(m_trainer, tr("All trainers"), rows);
    rows.clear();
    for (const ClassType& one : types)
        rows.append({one.id.toString(), one.name});
    refill(m_type, tr("All classes"), rows);
    rows.clear();
    for (const Room& one : rooms)
        rows.append({one.id.toString(), one.name});
    refill(m_room, tr("All rooms"), rows);
    m_trainer->setVisible(trainers.size() > 1);
    m_room->setVisible(rooms.size() > 1);
    syncMine();
}

void CalendarFilterBar::showOnly(const TrainerId& trainer)
{
    m_trainer->setCurrentIndex(trainer.isNull() ? 0 : std::max(0, m_trainer->findData(trainer.toString())));
    syncMine();
}

void CalendarFilterBar::syncMine()
{
    if (m_mine != nullptr)
        m_mine->setChecked(chosenId<TrainerId>(m_trainer) == m_own);
}

ScheduleFilter CalendarFilterBar::filter() const
{
    ScheduleFilter out;
    if (const auto id = chosenId<TrainerId>(m_trainer); !id.isNull())
        out.trainers = {id};
    if (const auto id = chosenId<ClassTypeId>(m_type); !id.isNull())
        out.classTypes = {id};
    if (const auto id = chosenId<RoomId>(m_room); !id.isNull())
        out.rooms = {id};
    const int state = m_state->currentData().toInt();
    if (state == openStates)
        out.states = {AppointmentState::Scheduled, AppointmentState::Completed, AppointmentState::NoShow};
    else if (state != allStates)
        out.states = {AppointmentState(state)};
    return out;
}

} // namespace td
