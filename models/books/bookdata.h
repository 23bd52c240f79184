// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace td
{

/// A data file of the books, as an object. Error: Internal data.damaged (args: the name).
Result<QJsonObject> bookData(const QString& name);

} // namespace td
