// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace td
{

/// A file of resources/tax that is built into the program. Errors: Internal tax.rates.
Result<QJsonObject> taxResource(const QString& fileName);

} // namespace td
