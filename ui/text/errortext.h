// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace td
{

/// The sentence a person reads for an error, in the current language, with the error's args filled in. A reason that has no
/// row in the tables of errortext*.cpp falls back on a sentence for the kind. QtCore only: the command line uses it too.
QString errorText(const Error& error);

/// Whether a table has a row for this reason; tests use it to find reasons that were forgotten.
bool hasErrorText(const QString& reason);

} // namespace td
