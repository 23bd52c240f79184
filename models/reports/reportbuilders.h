// SPDX-License-Identifier: GPL-3.0-or-later
// The reports, each in the file of its family; reportlist.cpp puts them together. The request has been checked and completed.
#pragma once

#include "reports/reportlist.h"
#include "storage/database.h"

namespace td
{

Result<Report> revenueReport(Database& database, const ReportRequest& request);
Result<Report> incomeReport(Database& database, const ReportRequest& request);
Result<Report> invoicesReport(Database& database, const ReportRequest& request);
Result<Report> ageingReport(Database& database, const ReportRequest& request);
Result<Report> liabilityReport(Database& database, const ReportRequest& request);
Result<Report> paymentsReport(Database& database, const ReportRequest& request);
Result<Report> depositsReport(Database& database, const ReportRequest& request);
Result<Report> salesTaxReport(Database& database, const ReportRequest& request);
Result<Report> expensesReport(Database& database, const ReportRequest& request);
Result<Report> contractorsReport(Database& database, const ReportRequest& request);
Result<Report> mileageReport(Database& database, const ReportRequest& request);
Result<Report> stockReport(Database& database, const ReportRequest& request);
Result<Report> membershipsReport(Database& database, const ReportRequest& request);
Result<Report> feeChangesReport(Database& database, const ReportRequest& request);
Result<Report> worksheetReport(Database& database, const ReportRequest& request);
Result<Report> statementReport(Database& database, const ReportRequest& request);
Result<Report> progressReport(Database& database, const ReportRequest& request);
Result<Report> complianceReport(Database& database, const ReportRequest& request);

/// A report with the parts that all have: id, period, currency of the studio.
Result<Report> newReport(Database& database, const ReportRequest& request);

} // namespace td
