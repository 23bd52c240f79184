// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace td
{

/// The words of one id.
struct ReportTextRow {
    const char* id;
    const char* words;
};

/// Titles by report, "revenue@by-trainer" where an argument decides, "statement*" where it is put in for %1; sentences; headings of columns.
std::span<const ReportTextRow> reportTitleRows();
std::span<const ReportTextRow> reportSentenceRows();
std::span<const ReportTextRow> reportColumnRows();
/// The texts in cells, sections and notes, without their "@".
std::span<const ReportTextRow> reportWordRows();
/// Names of the ledger's accounts and of categories of expenses, without their "@".
std::span<const ReportTextRow> ledgerWordRows();

} // namespace td
