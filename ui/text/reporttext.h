// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace td
{

/// Title of a report, in the current language: "Revenue by month". QtCore only: the command line uses it too.
QString reportTitle(const QString& report, const QStringList& arguments = {});
/// What a report answers, in one sentence, for the gallery.
QString reportSentence(const QString& report);
/// Heading of a column by its id.
QString reportColumnTitle(const QString& column);
/// Words of an "@id" (a state, a category of expenses, an account, a note ...). Any other text comes back as it is.
QString reportWords(const QString& text);
/// Name of a category of expenses by its id.
QString expenseCategoryName(const QString& category);

/// Whether a table has words for it; tests use it to find ids that were forgotten.
bool hasReportWords(const QString& id);
bool hasReportColumn(const QString& column);

} // namespace td
