// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <functional>

namespace td
{

class Database;

/// The numbered scripts of resources/migrations/local. Each runs in one transaction together with its `user_version`.
class Migrations
{
public:
    static int latestVersion();
    /// Brings the file to the latest version. `beforeFirst` runs once before the first script on a file that has data
    /// (the backup). Errors: newer-schema, damaged-file when a foreign key or a row count is off afterwards.
    static Result<void> run(Database& database, const std::function<Result<void>()>& beforeFirst);
    static Result<int> version(Database& database);
};

} // namespace td
