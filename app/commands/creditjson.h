// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/jsonvalues.h"
#include "credits/lot.h"
#include "credits/packagetype.h"

namespace td
{

QJsonObject toJson(const LotBalance& lot);
QJsonObject toJson(const CreditEntry& entry);
QJsonObject toJson(const LotFreeze& freeze);
QJsonObject toJson(const RefundWorking& working);
QJsonObject toJson(const PackageType& type);

} // namespace td
