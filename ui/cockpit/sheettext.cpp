// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/sheettext.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int secondsPerMinute = 60;
constexpr int tenths = 10;
} // namespace

QString SheetText::clock(int seconds)
{
    const int total = std::max(0, seconds);
    return u"%1:%2"_s.arg(total / secondsPerMinute).arg(total % secondsPerMinute, 2, 10, QChar(u'0'));
}

QString SheetText::mass(Mass mass) const
{
    const QString number = massText(mass, m_unit, m_locale);
    return m_unit == MassUnit::Kilogram ? tr("%1 kg").arg(number) : tr("%1 lb").arg(number);
}

QString SheetText::set(const SetLog& set) const
{
    return setEntryText(entryOf(set), m_unit, m_locale);
}

QString SheetText::prescription(const PlanItem& item) const
{
    QStringList parts;
    if (item.sets && !item.reps.isEmpty())
        //: Number of sets, repetitions: 4 × 8-12
        parts.append(tr("%1 × %2").arg(*item.sets).arg(item.reps));
    else if (item.sets)
        parts.append(tr("%n sets", nullptr, *item.sets));
    else if (!item.reps.isEmpty())
        parts.append(item.reps);
    if (!item.weight.isEmpty())
        parts.append(item.weight);
    if (item.rpeTenths)
        parts.append(tr("RPE %1").arg(m_locale.toString(double(*item.rpeTenths) / tenths)));
    if (item.restSeconds)
        parts.append(tr("rest %1").arg(clock(*item.restSeconds)));
    if (!item.tempo.isEmpty())
        parts.append(tr("tempo %1").arg(item.tempo));
    return parts.join(u" · "_s);
}

QString SheetText::lastTime(const SheetBlock& block) const
{
    if (block.ghost.isEmpty())
        return tr("First time");
    return tr("Last time on %1").arg(m_locale.toString(block.ghost.first().day, QLocale::ShortFormat));
}

QString SheetText::record(const PersonalRecord& record) const
{
    switch (record.kind) {
    case RecordKind::Load: return tr("Record: heaviest for %n reps", nullptr, record.reps);
    case RecordKind::Repetitions: return tr("Record: most repetitions");
    case RecordKind::Estimate: return tr("Record: highest estimated maximum");
    case RecordKind::Distance: return tr("Record: longest distance");
    case RecordKind::Duration: return tr("Record: longest time");
    }
    return {};
}

QString SheetText::recordValue(const PersonalRecord& record) const
{
    switch (record.kind) {
    case RecordKind::Load: return mass(record.load);
    case RecordKind::Repetitions: return tr("%n repetitions", nullptr, record.reps);
    case RecordKind::Estimate: return mass(Mass::grams(qRound64(record.estimate * tenths) * 100));
    case RecordKind::Distance: return tr("%1 m").arg(m_locale.toString(record.metres));
    case RecordKind::Duration: return clock(record.seconds);
    }
    return {};
}

} // namespace td
