// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/sales.h"

#include "billing/invoices.h"
#include "billing/payments.h"
#include "core/text.h"
#include "credits/credits.h"
#include "facility/studioday.h"
#include "scheduling/valuechecks.h"
#include "selling/instalmentplan.h"
#include "selling/saleparts.h"
#include "selling/sellingwords.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr qint64 highestAmount = 100'000'000;
constexpr int mostAtOnce = 20;

Result<QString> trainerName(Database& db, const TrainerId& id)
{
    auto q = db.query("SELECT trim(first_name || ' ' || last_name) FROM trainers WHERE id = ?", id);
    const QString name = q.next() ? q.text(0) : QString();
    TD_TRY(q.finish());
    return name;
}

Result<QString> clientName(Database& db, const ClientId& id)
{
    auto q = db.query("SELECT trim(first_name || ' ' || last_name) FROM clients WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "client");
    }
    return q.text(0);
}
} // namespace

Result<void> Sales::addLines(const SaleRequest& request, Prepared& sale)
{
    const SellingWords words(sale.draft.language);
    TD_TRY_ASSIGN(const QString trainer, trainerName(m_db, sale.trainer));
    InvoiceLine line;
    line.kind = LineKind::Package;
    line.description = words.package(sale.type.name, trainer);
    line.day = sale.day;
    line.taxCategory = sale.type.taxCategory;
    line.trainer = sale.trainer;
    // A lower price shows as what it is: the list price and a discount.
    line.unitMinor = std::max(sale.listMinor, sale.priceMinor);
    line.discountMinor = line.unitMinor - sale.priceMinor;
    for (int i = 0; i < request.quantity; ++i)
        sale.draft.lines.append(line);
    if (sale.priceMinor != sale.listMinor)
        sale.draft.note = words.priceReason(sale.reason);
    return {};
}

Result<Sales::Prepared> Sales::prepare(const SaleRequest& request)
{
    Prepared sale;
    TD_TRY_ASSIGN(sale.type, Packages(m_db).find(request.packageType));
    TD_TRY(clientName(m_db, request.client));
    if (sale.type.archived)
        return fail(ErrorKind::Refused, "sale.archived", "package_type", {sale.type.name});
    if (request.quantity < 1 || request.quantity > mostAtOnce)
        return fail(ErrorKind::Invalid, "sale.quantity", "quantity");
    sale.trainer = sale.type.trainer.isNull() ? request.trainer : sale.type.trainer;
    sale.listMinor = priceFor(sale.type, sale.trainer);
    sale.priceMinor = request.priceMinor.value_or(sale.listMinor);
    TD_TRY(checkRange(sale.priceMinor, 0, highestAmount, "price_minor"));
    TD_TRY_ASSIGN(sale.reason, checkLine(request.reason, "reason", 500));
    TD_TRY_ASSIGN(sale.day, studioToday(m_db));
    TD_TRY_ASSIGN(sale.draft, m_invoices.newDraft(request.client, sale.day));
    TD_TRY(addLines(request, sale));
    TD_TRY_ASSIGN(sale.totals, m_invoices.totals(sale.draft));
    sale.draft.instalments = instalmentPlan(sale.totals.totalMinor, sale.type.instalments, sale.type.instalmentDays, sale.day);
    return sale;
}

Result<SalePreview> Sales::preview(const SaleRequest& request)
{
    TD_TRY_ASSIGN(const Prepared sale, prepare(request));
    SalePreview out{sale.type, sale.listMinor, sale.priceMinor, sale.totals, sale.draft.currency, sale.draft.pricesIncludeTax,
                    {}, sale.draft.instalments, sale.draft.dueDay};
    if (sale.type.validityDays && sale.type.expiryFrom == ExpiryFrom::Purchase)
        out.lastDay = sale.day.addDays(*sale.type.validityDays);
    return out;
}

Result<Sale> Sales::finish(const Invoice& draft, bool asDraft, const QList<Tender>& tenders, QDate day)
{
    Sale sale;
    TD_TRY_ASSIGN(const Invoice invoice, asDraft ? m_invoices.saveDraft(draft) : m_invoices.issueNew(draft));
    sale.invoice = invoice.id;
    sale.number = invoice.number;
    sale.totalMinor = invoice.totalMinor;
    if (!tenders.isEmpty()) {
        TD_TRY_ASSIGN(sale.payments, takeTenders(m_payments, invoice, tenders, day));
    }
    return sale;
}

Result<Sale> Sales::sell(const SaleRequest& request)
{
    TD_TRY_ASSIGN(const Prepared prepared, prepare(request));
    if (prepared.priceMinor != prepared.listMinor && prepared.reason.isEmpty())
        return fail(ErrorKind::Invalid, "sale.reason-missing", "reason");
    if (request.asDraft && !request.tenders.isEmpty())
        return fail(ErrorKind::Invalid, "sale.draft-payment", "tenders");
    TD_TRY_ASSIGN(const QString name, clientName(m_db, request.client));
    return m_db.change("books.sale", name, [&]() -> Result<Sale> {
        Invoice draft = prepared.draft;
        QList<LotId> lots;
        for (qsizetype i = 0; i < draft.lines.size(); ++i) {
            NewLot lot = lotOf(prepared.type, request.client, prepared.trainer, prepared.day, prepared.totals.lineNets.value(i));
            if (!m_db.actor().trainer.isNull())
                lot.soldBy = m_db.actor().trainer;
            TD_TRY_ASSIGN(draft.lines[i].lot, m_credits.grant(lot));
            lots.append(draft.lines[i].lot);
        }
        TD_TRY_ASSIGN(Sale sale, finish(draft, request.asDraft, request.tenders, prepared.day));
        sale.lots = lots;
        return sale;
    });
}

Result<LotId> Sales::giveFree(const FreeCredits& gift)
{
    TD_TRY_ASSIGN(const QString reason, checkLine(gift.reason, "reason", 500));
    if (reason.isEmpty())
        return fail(ErrorKind::Invalid, "sale.reason-missing", "reason");
    TD_TRY_ASSIGN(const QString name, clientName(m_db, gift.client));
    NewLot lot;
    lot.client = gift.client;
    lot.name = gift.name.trimmed().isEmpty() ? reason.left(120) : gift.name;
    lot.kind = gift.kind;
    lot.units = gift.units;
    lot.trainer = gift.trainer;
    lot.classTypes = gift.classTypes;
    lot.validityDays = gift.validityDays;
    TD_TRY_ASSIGN(lot.boughtOn, studioToday(m_db));
    return m_db.change("books.give-credits", name, [&] { return m_credits.grant(lot); });
}

Result<Sale> Sales::sellFee(const FeeSale& fee)
{
    TD_TRY_ASSIGN(const QString name, clientName(m_db, fee.client));
    TD_TRY(checkRange(fee.amountMinor, 1, highestAmount, "amount_minor"));
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    TD_TRY_ASSIGN(Invoice draft, m_invoices.newDraft(fee.client, today));
    InvoiceLine line;
    line.kind = LineKind::Fee;
    TD_TRY_ASSIGN(line.description, checkLine(fee.description, "description", 500, true));
    line.day = today;
    line.unitMinor = fee.amountMinor;
    line.taxCategory = fee.taxCategory;
    draft.lines.append(line);
    return m_db.change("books.fee", name, [&] { return finish(draft, false, fee.tenders, today); });
}

} // namespace td
