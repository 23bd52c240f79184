// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <optional>

namespace td
{

/// A rest as a trainer types it: "90", "90 s", "1:30", "2 min"; empty: none is said. Seconds. Error: Invalid "rest.format", field "rest".
Result<std::optional<int>> parseRest(const QString& text);
/// The shortest text that reads back as the same: "90 s", "2 min"; empty for none.
QString restText(const std::optional<int>& seconds);

} // namespace td
