// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace td
{

/// Title of a column and the room that it needs: the style sheet's padding is not in the width that a header finds itself.
QVariant titleData(const QString& title, int role);

} // namespace td
