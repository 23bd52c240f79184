// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/clienttrainingweek.h"

#include "training/planwords.h"
#include "widgets/icon.h"
#include "widgets/metrics.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int daysOfWeek = 7;

int dueSets(const PlanItem& item)
{
    return item.sets.value_or(1);
}
} // namespace

ClientTrainingWeek::ClientTrainingWeek(const PlanContext& context, QWidget* parent) : QListWidget(parent), m_context(context)
{
    setObjectName(u"clientTrainingWeek"_s);
    setAccessibleName(tr("This week of the plan"));
    setProperty("bare", true);
    setUniformItemSizes(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
}

void ClientTrainingWeek::setWeek(const Plan& plan, int week, const QList<PlanItem>& items, const QHash<PlanItemId, int>& done)
{
    const int row = currentRow();
    clear();
    for (int weekday = 1; weekday <= daysOfWeek; ++weekday) {
        QList<PlanItem> day;
        std::copy_if(items.cbegin(), items.cend(), std::back_inserter(day),
                     [&](const PlanItem& item) { return item.week == week && item.weekday == weekday; });
        if (!day.isEmpty())
            addDay(plan, week, weekday, day, done);
    }
    setCurrentRow(std::min(row, count() - 1));
}

void ClientTrainingWeek::addDay(const Plan& plan, int week, int weekday, const QList<PlanItem>& items, const QHash<PlanItemId, int>& done)
{
    int due = 0;
    int made = 0;
    for (const PlanItem& item : items) {
        due += dueSets(item);
        made += std::min(dueSets(item), done.value(item.id));
    }
    const QDate date = plan.dayOf(week, weekday);
    const QString name = PlanWords::longDay(weekday);
    const QString title = date.isValid() ? u"%1, %2"_s.arg(name, QLocale().toString(date, QLocale::ShortFormat)) : name;
    auto* heading = new QListWidgetItem(made == 0 ? title : tr("%1: %2 of %n set(s) done", nullptr, due).arg(title).arg(made));
    heading->setFont(typeFont(TypeSize::Body, QFont::DemiBold));
    heading->setIcon(made >= due ? icon(Glyph::Success, Tone::Success) : icon(Glyph::Calendar, Tone::Muted));
    heading->setSizeHint({0, rowHeight});
    addItem(heading);
    for (const PlanItem& item : items) {
        const int sets = std::min(dueSets(item), done.value(item.id));
        const QString words = PlanWords::sentence(item, m_context.exerciseName(item.exercise));
        auto* row = new QListWidgetItem(u"      "_s + (sets == 0 ? words : tr("%1 (%2 of %3 done)").arg(words).arg(sets).arg(dueSets(item))));
        row->setData(Qt::AccessibleTextRole, row->text().trimmed());
        row->setSizeHint({0, rowHeight - Space::one});
        if (sets >= dueSets(item))
            row->setIcon(icon(Glyph::Check, Tone::Success));
        addItem(row);
    }
}

} // namespace td
