// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fitness/measurementkind.h"

#include <QString>

namespace td
{

/// The words for what is measured, in the language of the program.
namespace MeasurementText
{
/// "Waist", "Triceps fold"; the key itself when there is no word for it.
QString name(const QString& key);
QString group(MeasurementGroup group);
/// "Jackson-Pollock, 3 folds"; the key itself for an unknown method.
QString method(const QString& key);
} // namespace MeasurementText

} // namespace td
