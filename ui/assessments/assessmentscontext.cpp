// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/assessmentscontext.h"

#include "clients/clients.h"
#include "exchange/csvfile.h"
#include "exchange/outfile.h"
#include "facility/studioday.h"
#include "storage/accesslog.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QLocale>

namespace td
{
namespace
{
/// Numbers stay numbers for a spreadsheet, a minus included; everything else is made safe.
QStringList safeCells(const QStringList& cells)
{
    QStringList safe;
    for (const QString& cell : cells) {
        bool number = false;
        (void)QLocale::c().toDouble(cell, &number);
        safe.append(number ? cell : safeCell(cell));
    }
    return safe;
}
} // namespace

QDate AssessmentsContext::today() const
{
    return studioToday(db).value_or(QDate::currentDate());
}

QString AssessmentsContext::clientName(const ClientId& id) const
{
    const auto client = clients.find(id);
    return client ? client->name() : QString();
}

void AssessmentsContext::note(const char* resource, const ClientId& client, const char* action) const
{
    check(AccessLog(db).note(resource, AnyId(client.raw()), action));
}

bool AssessmentsContext::check(const Result<void>& done) const
{
    if (!done)
        report(done.error());
    return done.has_value();
}

void AssessmentsContext::saveCsv(QWidget* parent, const QString& proposal, const ClientId& client, const QList<QStringList>& rows) const
{
    const QString path = choosePath(parent, proposal);
    if (path.isEmpty())
        return;
    QByteArray csv = QByteArrayLiteral("\xEF\xBB\xBF"); // so that spreadsheet programs take it for UTF-8
    for (const QStringList& row : rows)
        csv += csvRecord(safeCells(row));
    if (!check(writeWholeFile(path, csv)))
        return;
    note("client-measurements", client, "export");
    tell(QCoreApplication::translate("td::AssessmentsContext", "The values were saved as %1.").arg(path), {});
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

} // namespace td
