// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal.h"
#include "storage/verify.h"

#include <QJsonObject>

namespace td
{

QJsonObject toJson(const ChangeSet& set);
QJsonObject toJson(const HistoryEntry& entry);
/// {"clean":..., "checks":[{"name","clean","examined","problems"}]}.
QJsonObject toJson(const Verification::Report& report);

} // namespace td
