// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Invoices by which a contractor bills a studio.
#include "billing/invoices.h"

#include "billing/billingcontext.h"
#include "billing/contracts.h"
#include "billing/draftcheck.h"

#include <QHash>

namespace td
{
namespace
{

/// An appointment that the contract pays for.
struct Worked {
    AppointmentId appointment;
    ClassTypeId classType;
    LocationId location;
    QDate day;
    int minutes = 0;
    int heads = 0;
};

Result<QList<Worked>> workedIn(Database& db, const Contract& contract, QDate from, QDate to)
{
    QList<Worked> list;
    auto q = db.query("SELECT a.id, a.class_type_id, a.location_id, a.day, a.duration_min, (SELECT count(*) FROM participants p "
                      "WHERE p.appointment_id = a.id AND p.status = 'confirmed' AND p.attended IS NOT 0 AND p.deleted = 0) "
                      "FROM appointments a WHERE a.trainer_id = ?1 AND a.day BETWEEN ?2 AND ?3 AND a.status = 'completed' AND a.deleted = 0 "
                      "AND (?4 IS NULL OR a.location_id = ?4) AND NOT EXISTS (SELECT 1 FROM invoice_lines n JOIN invoices i ON "
                      "i.id = n.invoice_id WHERE n.appointment_id = a.id AND n.kind = 'contract' AND n.deleted = 0 AND i.deleted = 0 "
                      "AND i.status <> 'void' AND i.kind = 'invoice') ORDER BY a.day, a.start_min, a.id",
                      contract.trainer, from, to, contract.location);
    while (q.next())
        list.append({q.id<AppointmentId>(0), q.id<ClassTypeId>(1), q.id<LocationId>(2), q.date(3), q.integer(4), q.integer(5)});
    TD_TRY(q.finish());
    return list;
}

/// Hours in thousandths where that is exact; else one piece at the price of its minutes.
void setHours(InvoiceLine& line, qint64 rate, int minutes)
{
    if (minutes * 1000 % 60 == 0) {
        line.quantityMilli = minutes * 1000 / 60;
        line.unitMinor = rate;
    } else {
        line.unitMinor = scaled(rate, minutes, 60);
    }
}

InvoiceLine lineFor(const Worked& worked, const ContractRate& rate, const TrainerId& trainer)
{
    InvoiceLine line;
    line.kind = LineKind::Contract;
    line.description = rate.className;
    line.day = worked.day;
    line.appointment = worked.appointment;
    line.classType = worked.classType;
    line.trainer = trainer;
    line.location = worked.location;
    line.unitMinor = rate.rateMinor;
    if (rate.per == RatePer::Hour)
        setHours(line, rate.rateMinor, worked.minutes);
    else if (rate.per == RatePer::Head)
        line.quantityMilli = worked.heads * 1000;
    return line;
}

} // namespace

Result<Invoice> Invoices::contractDraft(const ContractId& id, QDate from, QDate to, QDate day)
{
    TD_TRY(checkBookDay(from, "from"));
    TD_TRY(checkBookDay(to, "to"));
    if (to < from)
        return fail(ErrorKind::Invalid, "time.order", "to");
    Contracts contracts(m_db);
    TD_TRY_ASSIGN(const Contract contract, contracts.find(id));
    TD_TRY_ASSIGN(const QList<ContractRate> rates, contracts.rates(id));
    QHash<ClassTypeId, ContractRate> byType;
    for (const ContractRate& rate : rates)
        byType.insert(rate.classType, rate);
    TD_TRY_ASSIGN(Invoice draft, newDraft({}, day));
    draft.contract = id;
    draft.trainer = contract.trainer;
    draft.location = contract.location;
    draft.dueDay = day.addDays(contract.dueDays);
    draft.periodStart = from;
    draft.periodEnd = to;
    TD_TRY_ASSIGN(const BillingContext context, loadBillingContext(m_db, m_settings));
    const QString country = contract.country.isEmpty() ? context.organisation.country : contract.country;
    const QString region = contract.region.isEmpty() ? QString() : fullRegion(context.table, contract.region, country);
    if (!region.isEmpty())
        draft.region = region;
    TD_TRY_ASSIGN(const QList<Worked> worked, workedIn(m_db, contract, from, to));
    for (const Worked& one : worked) {
        const auto rate = byType.constFind(one.classType);
        const bool nobody = rate != byType.constEnd() && rate->per == RatePer::Head && one.heads == 0;
        if (rate != byType.constEnd() && !nobody)
            draft.lines.append(lineFor(one, *rate, contract.trainer));
    }
    return draft;
}

} // namespace td
