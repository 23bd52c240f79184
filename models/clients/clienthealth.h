// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QString>

namespace td
{

/// Medical facts of one client, in their own row with their own rules: the front desk never gets it.
struct ClientHealth {
    ClientId client;
    QString conditions;
    QString medications;
    QString allergies;
    QString injuries;
    int version = 0; ///< 0 when nothing has been saved yet

    [[nodiscard]] bool isEmpty() const
    {
        return conditions.isEmpty() && medications.isEmpty() && allergies.isEmpty() && injuries.isEmpty();
    }
    bool operator==(const ClientHealth&) const = default;
};

} // namespace td
