// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace td
{

enum class AssignmentStatus { Active, Paused, Completed };

/// A stretch of time in which one trainer was a client's primary trainer. At most one of a client is active.
struct Assignment {
    AssignmentId id;
    ClientId client;
    TrainerId trainer;
    AssignmentStatus status = AssignmentStatus::Active;
    QDate startDay;
    QDate endDay; ///< last day; invalid while it lasts
    UserId assignedBy;
    QString reason;
    int version = 1;

    bool operator==(const Assignment&) const = default;
};

/// "active", "paused", "completed": as stored and as the command line prints it.
QString assignmentStatusName(AssignmentStatus status);
std::optional<AssignmentStatus> assignmentStatusFromName(QStringView name);

} // namespace td
