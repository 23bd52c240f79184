// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace td
{

/// How well `pattern` fits `text`, both folded with foldText: its letters must come in this order. 0 is no match; starts of words
/// and letters in a row count more, so that "nb" finds "New booking" before "Unbooked". An empty pattern scores 1.
int fuzzyScore(QStringView pattern, QStringView text);

} // namespace td
