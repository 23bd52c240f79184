// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QHash>
#include <QString>

namespace td
{

class Database;

/// Names of the things that reports group by. Rows that the user may not see, or that are nobody's, are "@none".
class ReportNames
{
public:
    enum class Kind { Client, Trainer, ClassType, Location, Account, Contract };

    static Result<ReportNames> load(Database& database, Kind kind);
    [[nodiscard]] QString name(const AnyId& id) const { return m_names.value(id, QStringLiteral("@none")); }

private:
    QHash<AnyId, QString> m_names;
};

} // namespace td
