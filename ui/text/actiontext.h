// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace td
{

/// What a change set did, in the user's language: "booking.move" with "Ada Lovelace" gives "Move booking: Ada Lovelace". For the
/// names of Undo and Redo, the history and the list of recent changes. An unknown label shows as it is.
QString actionText(const QString& label, const QString& subject = {});

/// False for labels that actionText() has no sentence for.
bool hasActionText(const QString& label);

} // namespace td
