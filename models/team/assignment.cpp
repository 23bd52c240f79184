// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/assignment.h"

#include "core/namedvalue.h"

namespace td
{
namespace
{
constexpr std::array<NamedValue<AssignmentStatus>, 3> names{{{AssignmentStatus::Active, QLatin1String("active")},
                                                             {AssignmentStatus::Paused, QLatin1String("paused")},
                                                             {AssignmentStatus::Completed, QLatin1String("completed")}}};
} // namespace

QString assignmentStatusName(AssignmentStatus status)
{
    return nameOf(names, status);
}

std::optional<AssignmentStatus> assignmentStatusFromName(QStringView name)
{
    return valueOf(names, name);
}

} // namespace td
