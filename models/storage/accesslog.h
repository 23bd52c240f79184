// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"
#include "core/result.h"

#include <vector>

namespace td
{

class Database;

/// Who looked at, printed or exported health and money data, and for what purpose. Appended only.
class AccessLog
{
public:
    struct Entry {
        Instant at = 0;
        UserId user;
        QString resource; ///< "client-health", "day-sheet" ...
        AnyId subject;
        QString action; ///< view, print, export
        QString purpose;
    };

    explicit AccessLog(Database& database) : m_db(database) {}

    /// `action` is "view", "print" or "export".
    Result<void> note(const char* resource, const AnyId& subject, const char* action, const QString& purpose = {});
    /// Newest first; owner and admins only (others get an empty list from the row rules).
    [[nodiscard]] Result<std::vector<Entry>> latest(int limit) const;

private:
    Database& m_db;
};

} // namespace td
