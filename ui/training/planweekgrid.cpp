// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/planweekgrid.h"

#include "training/plandaymodel.h"
#include "training/plansheet.h"
#include "training/planwords.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int daysOfWeek = 7;
} // namespace

PlanWeekGrid::PlanWeekGrid(const PlanContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::half);
    for (int weekday = 1; weekday <= daysOfWeek; ++weekday)
        row->addWidget(buildDay(weekday), 1);
}

QWidget* PlanWeekGrid::buildDay(int weekday)
{
    auto* card = new Card;
    card->setFlush();
    auto* list = new PlanDayList(m_context, weekday);
    auto* title = new Label(PlanWords::shortDay(weekday), TypeSize::Small, Tone::Muted);
    auto* add = makeIconButton(u"planAdd%1"_s.arg(weekday).toLatin1().constData(),
                               tr("Add an exercise on %1").arg(PlanWords::longDay(weekday)), Glyph::Add);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(Space::one, Space::half, Space::half, 0);
    heading->addWidget(title, 1);
    heading->addWidget(add);
    card->body()->setSpacing(0);
    card->body()->addLayout(heading);
    card->body()->addWidget(list, 1);
    m_days.append(list);
    m_titles.append(title);
    connect(add, &QToolButton::clicked, this, [this, weekday] { emit addRequested(weekday); });
    connect(list, &PlanDayList::pressed, this, &PlanWeekGrid::pressed);
    connect(list, &PlanDayList::chosenChanged, this, [this, list] {
        if (list->hasFocus())
            dayChosen(list);
    });
    connect(list, &QAbstractItemView::clicked, this, [this, list] { dayChosen(list); });
    connect(list, &PlanDayList::focused, this, [this, list] { dayChosen(list); });
    connect(list->day(), &PlanDayModel::dropped, this,
            [this, weekday](const PlanItemId& id, int at, bool copy) { emit dropped(id, weekday, at, copy); }, Qt::QueuedConnection);
    return card;
}

void PlanWeekGrid::setWeek(const PlanSheet& sheet, int week)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        for (PlanDayList* list : std::as_const(m_days)) {
            list->day()->setItems(sheet.on(week, list->weekday()));
            const QDate date = sheet.plan().dayOf(week, list->weekday());
            Label* title = m_titles.at(list->weekday() - 1);
            const QString name = PlanWords::shortDay(list->weekday());
            title->setText(date.isValid() ? tr("%1 %2", "weekday and day of the month").arg(name).arg(date.day()) : name);
            title->setToolTip(date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : QString());
        }
    }
    const auto item = sheet.find(m_chosen);
    choose(item && item->week == week ? item->weekday : m_weekday, item && item->week == week ? m_chosen : PlanItemId());
}

void PlanWeekGrid::choose(int weekday, const PlanItemId& id)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        for (PlanDayList* list : std::as_const(m_days))
            list->choose(list->weekday() == weekday ? id : PlanItemId());
    }
    m_weekday = weekday;
    m_chosen = id;
    for (int i = 0; i < m_titles.size(); ++i)
        m_titles.at(i)->setTone(i == weekday - 1 ? Tone::Accent : Tone::Muted);
    emit chosenChanged();
}

void PlanWeekGrid::dayChosen(PlanDayList* list)
{
    if (!m_filling)
        choose(list->weekday(), list->chosen());
}

void PlanWeekGrid::focusDay(int weekday)
{
    day(std::clamp(weekday, 1, daysOfWeek))->setFocus();
}

} // namespace td
