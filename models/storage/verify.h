// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace td
{

class Database;

/// Looks for damage in the whole file and names what it finds: pages whose HMAC is wrong, broken b-trees, missing parents,
/// a journal whose chain does not hold, rows that do not match what the journal says, bookings that overlap.
class Verification
{
public:
    struct Check {
        QString name; ///< "pages", "structure", "foreign-keys", "journal", "rows", "bookings"
        QStringList problems;
        qint64 examined = 0; ///< entries or rows, where counted
    };
    struct Report {
        std::vector<Check> checks;
        [[nodiscard]] bool clean() const;
    };
    /// Called with the check's name and the share done so far (0-100); false cancels.
    using Progress = std::function<bool(const QString& check, int percent)>;

    explicit Verification(Database& database) : m_db(database) {}

    /// Problems are in the report; an error means that the check itself could not run, or Cancelled.
    Result<Report> run(const Progress& progress = {});

private:
    Result<Check> pragmaCheck(const char* name, const char* pragma, const char* good);
    Result<Check> foreignKeys();
    Result<Check> journal(const Progress& progress);
    Result<Check> rowsAgainstJournal();
    Result<Check> bookings();

    Database& m_db;
};

} // namespace td
