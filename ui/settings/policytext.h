// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/cancellation.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace td
{

/// What a policy means, in plain sentences: cancelled in time, too late, not at all, and what is let off.
QStringList policySentences(const CancellationPolicy& policy, const QString& currency, const QLocale& locale);

} // namespace td
