// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace td
{

class Database;

/// Numbers of documents, without gaps: each device of a studio has a letter, and counts each series and year by itself, so that
/// joining two devices never renumbers. A number is taken inside the change set that uses it: if that fails, it was never given.
class NumberSeries
{
public:
    explicit NumberSeries(Database& database) : m_db(database) {}

    /// "A-2026-0001" for the series "" , "CA-2026-0001" for "C". Error: Internal outside a change set.
    Result<QString> next(const QString& series, int year);
    /// The letter of this device: "A" unless it was given another one.
    Result<QString> letter();

private:
    Database& m_db;
};

} // namespace td
