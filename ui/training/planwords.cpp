// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/planwords.h"

#include "training/resttime.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{

ChipLook PlanWords::status(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Active: return {tr("Active"), Glyph::Success, Tone::Success};
    case PlanStatus::Completed: return {tr("Completed"), Glyph::Check, Tone::Info};
    case PlanStatus::Archived: return {tr("Archived"), Glyph::Folder, Tone::Neutral};
    case PlanStatus::Draft: break;
    }
    return {tr("Draft"), Glyph::Edit, Tone::Warn};
}

QString PlanWords::dose(const PlanItem& item)
{
    if (item.sets && !item.reps.isEmpty())
        return u"%1 × %2"_s.arg(*item.sets).arg(item.reps);
    return item.sets ? tr("%n set(s)", nullptr, *item.sets) : item.reps;
}

QString PlanWords::rpe(int tenths)
{
    return tr("RPE %1").arg(QLocale().toString(tenths / 10.0, 'f', tenths % 10 == 0 ? 0 : 1));
}

QString PlanWords::load(const PlanItem& item)
{
    QStringList parts;
    if (!item.weight.isEmpty())
        parts.append(item.weight);
    if (item.rpeTenths)
        parts.append(rpe(*item.rpeTenths));
    if (item.restSeconds)
        parts.append(restText(item.restSeconds));
    return parts.join(u" · "_s);
}

QString PlanWords::sentence(const PlanItem& item, const QString& exercise)
{
    QStringList parts{exercise, dose(item), item.weight};
    if (item.rpeTenths)
        parts.append(rpe(*item.rpeTenths));
    if (item.restSeconds)
        parts.append(tr("Rest %1").arg(restText(item.restSeconds)));
    if (!item.tempo.isEmpty())
        parts.append(tr("Tempo %1").arg(item.tempo));
    if (!item.superset.isEmpty())
        parts.append(tr("Superset %1").arg(item.superset));
    parts.append(item.notes);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString PlanWords::shortDay(int weekday)
{
    return QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
}

QString PlanWords::longDay(int weekday)
{
    return QLocale().standaloneDayName(weekday, QLocale::LongFormat);
}

QString PlanWords::week(const Plan& plan, QDate today)
{
    if (plan.status != PlanStatus::Active)
        return tr("%n week(s)", nullptr, plan.weeks);
    const int week = plan.weekOn(today);
    if (week < 1)
        return tr("Begins on %1").arg(QLocale().toString(plan.startDay, QLocale::ShortFormat));
    return week > plan.weeks ? tr("All %n week(s) are over", nullptr, plan.weeks) : tr("Week %1 of %2").arg(week).arg(plan.weeks);
}

} // namespace td
