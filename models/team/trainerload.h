// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QString>

#include <optional>

namespace td
{

/// How full a trainer is: active clients of the most they take.
struct TrainerLoad {
    TrainerId trainer;
    QString name;
    int clients = 0;
    std::optional<int> maxClients; ///< none means no limit

    [[nodiscard]] bool full() const { return maxClients && clients >= *maxClients; }
    bool operator==(const TrainerLoad&) const = default;
};

} // namespace td
