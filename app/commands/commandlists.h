// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"

namespace td
{

// One list a theme, each in its own file; the registry puts them together.
QList<Command> clientCommands();
QList<Command> clientCareCommands();
QList<Command> clientMergeCommands();
QList<Command> teamCommands();
QList<Command> facilityCommands();
QList<Command> catalogueCommands();
QList<Command> hoursCommands();
QList<Command> timeOffCommands();
QList<Command> bookingCommands();
QList<Command> cancellingCommands();
QList<Command> attendanceCommands();
QList<Command> waitlistCommands();
QList<Command> seriesCommands();
QList<Command> scheduleCommands();
QList<Command> journalCommands();
QList<Command> userCommands();
QList<Command> settingsCommands();
QList<Command> taxCommands();
QList<Command> creditCommands();
QList<Command> packageCommands();
QList<Command> billingCommands();
QList<Command> paymentCommands();
QList<Command> sellingCommands();
QList<Command> membershipCommands();
QList<Command> productCommands();
QList<Command> expenseCommands();
QList<Command> mailCommands();
QList<Command> exerciseCommands();
QList<Command> planCommands();
QList<Command> workoutCommands();
QList<Command> noteCommands();
QList<Command> assessmentCommands();
QList<Command> nutritionCommands();
QList<Command> screeningCommands();
QList<Command> kioskCommands();

} // namespace td
