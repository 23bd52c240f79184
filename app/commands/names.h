// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/availability.h"
#include "core/namedvalue.h"
#include "scheduling/bookingrequest.h"
#include "scheduling/classtype.h"
#include "scheduling/problem.h"
#include "scheduling/seriesdraft.h"
#include "scheduling/trainerhours.h"

#include <QStringList>

namespace td
{

// The words of the command line for enumerations that have no public names of their own.

constexpr std::array<NamedValue<ClassCategory>, 3> categoryNames{{
    {ClassCategory::Individual, QLatin1String("individual")},
    {ClassCategory::Group, QLatin1String("group")},
    {ClassCategory::Trial, QLatin1String("trial")},
}};
constexpr std::array<NamedValue<WaitlistMode>, 3> waitlistModeNames{{
    {WaitlistMode::Automatic, QLatin1String("automatic")},
    {WaitlistMode::Confirm, QLatin1String("confirm")},
    {WaitlistMode::Ask, QLatin1String("ask")},
}};
constexpr std::array<NamedValue<TimeOffKind>, 3> timeOffKindNames{{
    {TimeOffKind::Vacation, QLatin1String("vacation")},
    {TimeOffKind::Sick, QLatin1String("sick")},
    {TimeOffKind::Other, QLatin1String("other")},
}};
constexpr std::array<NamedValue<TimeOffStatus>, 4> timeOffStatusNames{{
    {TimeOffStatus::Requested, QLatin1String("requested")},
    {TimeOffStatus::Approved, QLatin1String("approved")},
    {TimeOffStatus::Declined, QLatin1String("declined")},
    {TimeOffStatus::Withdrawn, QLatin1String("withdrawn")},
}};
constexpr std::array<NamedValue<CancelledBy>, 2> cancelledByNames{{
    {CancelledBy::Client, QLatin1String("client")},
    {CancelledBy::Studio, QLatin1String("studio")},
}};
constexpr std::array<NamedValue<CancellationOutcome>, 4> outcomeNames{{
    {CancellationOutcome::OnTime, QLatin1String("on_time")},
    {CancellationOutcome::Late, QLatin1String("late")},
    {CancellationOutcome::NoShow, QLatin1String("no_show")},
    {CancellationOutcome::ByStudio, QLatin1String("by_studio")},
}};
constexpr std::array<NamedValue<PromotionAction>, 4> promotionNames{{
    {PromotionAction::None, QLatin1String("none")},
    {PromotionAction::Promote, QLatin1String("promote")},
    {PromotionAction::Offer, QLatin1String("offer")},
    {PromotionAction::Ask, QLatin1String("ask")},
}};
constexpr std::array<NamedValue<SeriesScope>, 3> scopeNames{{
    {SeriesScope::This, QLatin1String("this")},
    {SeriesScope::Following, QLatin1String("following")},
    {SeriesScope::All, QLatin1String("all")},
}};
constexpr std::array<NamedValue<Severity>, 3> severityNames{{
    {Severity::Blocks, QLatin1String("blocks")},
    {Severity::Overridable, QLatin1String("overridable")},
    {Severity::Warning, QLatin1String("warning")},
}};
constexpr std::array<NamedValue<OccurrenceDecision>, 3> decisionNames{{
    {OccurrenceDecision::Book, QLatin1String("book")},
    {OccurrenceDecision::Skip, QLatin1String("skip")},
    {OccurrenceDecision::Move, QLatin1String("move")},
}};

/// Every name of a list, for Field::oneOf().
template <class Enum, size_t Size> QStringList allNames(const std::array<NamedValue<Enum>, Size>& names)
{
    QStringList list;
    for (const auto& entry : names)
        list.append(entry.name);
    return list;
}

} // namespace td
