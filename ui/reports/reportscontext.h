// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "reports/report.h"
#include "widgets/typeahead.h"

#include <functional>

class QWidget;

namespace td
{

class Database;
class PrivacyState;

/// Everything that the screens of reports work with, given by the composition root, which outlives them.
struct ReportsContext {
    Database& db;
    PrivacyState& privacy;
    std::function<void(const Error&)> report;   ///< shows an error in the window's banner
    std::function<void(const QString&)> tell;   ///< shows a success in the window's banner
    std::function<QString(QWidget*, const QString& suggested, const QString& filter)> choosePath; ///< where to save; empty when cancelled
    std::function<QList<Suggestion>(const QString& text)> findClients;                            ///< value: the ClientId as its 16 bytes
    std::function<Result<void>(const Report&, const QString& path)> writePdf = {};                ///< empty: no such button
    std::function<Result<bool>(const Report&, QWidget*)> print = {};                              ///< false: cancelled; empty: no such button
    std::function<Result<QByteArray>(const InvoiceId&)> invoicePdf = {};                          ///< for the accountant pack
    std::function<Result<QList<Report>>(QDate from, QDate to)> worksheets = {};                   ///< of the taxes, for the pack
};

} // namespace td
