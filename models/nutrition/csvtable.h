// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace td
{

/// A record of a CSV file with the line that it begins on, from 1.
struct CsvRecord {
    int line = 0;
    QStringList cells;

    bool operator==(const CsvRecord&) const = default;
};

/// What a CSV file says: its headings, and the records below them. Empty lines are left out.
struct CsvTable {
    QStringList header;
    QList<CsvRecord> records;

    bool operator==(const CsvTable&) const = default;
};

/// Limits of what is read: a file from elsewhere is hostile.
struct CsvLimits {
    qsizetype bytes = 2'000'000;
    int records = 2'000;
    int columns = 100;
};

/// Reads RFC 4180 with commas, semicolons or tabs (whichever the first line has most of), as UTF-8 with or without its mark, else as Windows-1252.
/// Errors, Invalid: csv.too-large (args: limit in bytes), csv.too-many-rows (args: limit), csv.too-many-columns (args: limit), csv.quotes (args: the line),
/// csv.empty.
Result<CsvTable> readCsv(const QByteArray& bytes, const CsvLimits& limits = {});

} // namespace td
