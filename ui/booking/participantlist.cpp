// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/participantlist.h"

#include "booking/bookingtext.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
bool isWaiting(const ScheduleParticipant& person)
{
    return person.status == ParticipantStatus::Waitlisted || person.status == ParticipantStatus::Offered;
}
} // namespace

ParticipantList::ParticipantList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

// Who has a place or had one, then the waiting list; each in the order in which they joined.
QList<ScheduleParticipant> ParticipantList::inOrder() const
{
    QList<ScheduleParticipant> out = m_item.participants;
    std::stable_partition(out.begin(), out.end(), [](const ScheduleParticipant& one) { return !isWaiting(one); });
    return out;
}

bool ParticipantList::sameRows() const
{
    const QList<ScheduleParticipant> people = inOrder();
    return std::equal(people.begin(), people.end(), m_rows.begin(), m_rows.end(),
                      [](const ScheduleParticipant& person, const Row& row) {
                          return person.id == row.id && person.status == row.status;
                      });
}

void ParticipantList::setItem(const ScheduleItem& item)
{
    m_item = item;
    if (!sameRows())
        rebuild();
    refresh();
}

void ParticipantList::focusFirst()
{
    for (const Row& row : std::as_const(m_rows)) {
        if (row.came != nullptr && row.came->isEnabled()) {
            row.came->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void ParticipantList::rebuild()
{
    m_rows.clear();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    const QList<ScheduleParticipant> people = inOrder();
    bool waitingTold = false;
    if (m_item.capacity > 1)
        addSection(tr("%1 of %2 places taken").arg(m_item.confirmed).arg(m_item.capacity), false);
    for (const ScheduleParticipant& person : people) {
        if (isWaiting(person) && !waitingTold) {
            addSection(tr("Waiting list"), true);
            waitingTold = true;
        }
        addRow(person);
    }
}

void ParticipantList::addSection(const QString& title, bool waiting)
{
    if (waiting)
        m_column->addSpacing(Space::one);
    auto* heading = new Label(title, TypeSize::Small, Tone::Muted);
    heading->setMinimumHeight(Space::three);
    m_column->addWidget(heading);
}

void ParticipantList::addRow(const ScheduleParticipant& person)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::half);
    line->setMinimumHeight(controlHeight);
    Row entry{person.id, person.status, nullptr, new StateChip};
    const QString key = person.id.toString();
    if (person.status == ParticipantStatus::Confirmed) {
        entry.came = new QCheckBox;
        entry.came->setObjectName(u"came-"_s + key);
        entry.came->setAccessibleName(tr("%1 came").arg(person.name));
        entry.came->setToolTip(tr("Came (Space)"));
        connect(entry.came, &QCheckBox::clicked, this, [this, id = person.id](bool on) { emit cameToggled(id, on); });
        row->addWidget(entry.came);
    }
    auto* name = makeButton("participantName", person.name, ButtonKind::Link);
    name->setToolTip(tr("Open the page of %1").arg(person.name));
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(name, &QPushButton::clicked, this, [this, id = person.client] { emit clientOpened(id); });
    row->addWidget(name, 1);
    row->addWidget(entry.chip);
    if (person.status == ParticipantStatus::Confirmed && m_item.capacity > 1) {
        auto* cancel = makeIconButton("participantCancel", tr("Cancel %1’s place").arg(person.name), Glyph::Cross);
        connect(cancel, &QToolButton::clicked, this, [this, id = person.id] { emit cancelRequested(id); });
        row->addWidget(cancel);
    }
    m_column->addWidget(line);
    m_rows.append(entry);
    if (isWaiting(person))
        addWaiting(person);
}

void ParticipantList::addWaiting(const ScheduleParticipant& person)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, Space::half);
    row->setSpacing(Space::half);
    const auto add = [&](const char* name, const QString& text, const QString& spoken, auto signal) {
        auto* button = makeButton(name, text, ButtonKind::Link);
        button->setAccessibleName(spoken);
        connect(button, &QPushButton::clicked, this, [this, signal, id = person.id] { emit(this->*signal)(id); });
        row->addWidget(button);
    };
    if (person.status == ParticipantStatus::Offered) {
        add("waitAccept", tr("Accepts"), tr("%1 accepts the place").arg(person.name), &ParticipantList::offerAccepted);
        add("waitDecline", tr("Declines"), tr("%1 declines the place").arg(person.name), &ParticipantList::offerDeclined);
    } else {
        add("waitPromote", tr("Give a place"), tr("Give %1 a place").arg(person.name), &ParticipantList::promoteRequested);
        add("waitLeave", tr("Take off the list"), tr("Take %1 off the waiting list").arg(person.name), &ParticipantList::leaveRequested);
    }
    row->addStretch(1);
    m_column->addWidget(line);
}

void ParticipantList::refresh()
{
    const QList<ScheduleParticipant> people = inOrder();
    for (qsizetype i = 0; i < people.size(); ++i) {
        const Row& row = m_rows.at(i);
        row.chip->setLook(BookingText::chip(people.at(i)));
        if (row.came != nullptr) {
            row.came->setChecked(people.at(i).attended.value_or(false));
            row.came->setEnabled(m_item.state != AppointmentState::Cancelled);
        }
    }
}

} // namespace td
