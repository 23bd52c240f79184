// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/bodyfatestimate.h"
#include "assessments/clientfile.h"
#include "assessments/goal.h"
#include "assessments/measurement.h"
#include "assessments/progressphoto.h"

#include <QJsonObject>

namespace td
{

// How the command line writes assessments. Values stand twice: exactly as stored, and as text in the client's unit.
QJsonObject toJson(const Measurement& measurement, MassUnit unit);
QJsonObject toJson(const GoalProgress& progress, MassUnit unit);
QJsonObject toJson(const ProgressPhoto& photo);
QJsonObject toJson(const ClientFile& file);
/// With its working: what was put into the formula, and each step.
QJsonObject toJson(const BodyFatEstimate& estimate, const BodyFatInput& input);

} // namespace td
