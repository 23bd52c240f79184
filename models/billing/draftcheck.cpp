// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/draftcheck.h"

#include "core/formcheck.h"
#include "core/localtime.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr qsizetype mostLines = 2000;
constexpr qint64 largestUnit = 100'000'000;

bool needsClient(const InvoiceLine& line)
{
    return line.kind != LineKind::Product && line.kind != LineKind::Other && line.kind != LineKind::Contract;
}

tl::unexpected<Error> onLines(Error error)
{
    error.field = u"lines"_s;
    return fail(std::move(error));
}

Result<InvoiceLine> checkInvoiceLine(InvoiceLine line)
{
    TD_TRY_ASSIGN(line.description, checkLine(line.description, "lines", 500, true));
    TD_TRY_ASSIGN(line.taxCategory, checkLine(line.taxCategory, "lines", 40, true));
    TD_TRY(checkRange(line.quantityMilli, 1, 100'000'000, "lines"));
    TD_TRY(checkRange(line.unitMinor, -largestUnit, largestUnit, "lines"));
    TD_TRY(checkRange(line.discountMinor, 0, 100'000'000'000, "lines"));
    const auto amount = lineAmount(line.quantityMilli, line.unitMinor, line.discountMinor);
    if (!amount)
        return onLines(amount.error());
    line.amountMinor = *amount;
    return line;
}

Result<void> checkDays(const Invoice& draft)
{
    TD_TRY(checkBookDay(draft.issueDay, "issue_day"));
    TD_TRY(checkBookDay(draft.dueDay, "due_day"));
    if (draft.dueDay < draft.issueDay)
        return fail(ErrorKind::Invalid, "time.order", "due_day");
    if (draft.periodStart.isValid() && draft.periodEnd.isValid() && draft.periodEnd < draft.periodStart)
        return fail(ErrorKind::Invalid, "time.order", "period_end");
    for (const Instalment& part : draft.instalments) {
        if (part.amountMinor <= 0)
            return fail(ErrorKind::Invalid, "invoice.instalments", "instalments");
        if (!part.due.isValid() || part.due < draft.issueDay)
            return fail(ErrorKind::Invalid, "time.order", "instalments");
    }
    return {};
}

Result<void> checkPlace(const BillingContext& context, const Invoice& draft)
{
    if (draft.currency != context.organisation.currency)
        return fail(ErrorKind::Invalid, "invoice.currency", "currency", {context.organisation.currency});
    // Where the studio's own place has rates, an unknown one is a slip; elsewhere nothing is taxed.
    const QString own = fullRegion(context.table, context.organisation.region, context.organisation.country);
    if (!own.isEmpty() && !context.table.knowsRegion(draft.region))
        return fail(ErrorKind::Invalid, "tax.unknown-region", "region", {draft.region});
    return checkOneOf(draft.language, {"en"_L1, "fr"_L1}, "language");
}

} // namespace

Result<void> checkBookDay(QDate day, const char* field)
{
    if (!day.isValid())
        return fail(ErrorKind::Invalid, "text.empty", field);
    if (day.year() < firstYear || day.year() > lastYear)
        return fail(ErrorKind::Invalid, "time.range", field);
    return {};
}

Result<Invoice> checkDraft(const BillingContext& context, Invoice draft)
{
    if (draft.lines.isEmpty())
        return fail(ErrorKind::Invalid, "invoice.no-lines", "lines");
    TD_TRY(checkRange(draft.lines.size(), 1, mostLines, "lines"));
    const bool nobody = draft.client.isNull() && draft.contract.isNull();
    if (nobody && std::any_of(draft.lines.cbegin(), draft.lines.cend(), needsClient))
        return fail(ErrorKind::Invalid, "invoice.no-client", "client");
    if (!draft.client.isNull() && !draft.contract.isNull())
        return fail(ErrorKind::Invalid, "invoice.no-client", "contract");
    TD_TRY_ASSIGN(draft.note, checkBlock(draft.note, "note", 2000));
    if (!draft.instalments.isEmpty()) {
        std::stable_sort(draft.instalments.begin(), draft.instalments.end(),
                         [](const Instalment& a, const Instalment& b) { return a.due < b.due; });
        draft.dueDay = draft.instalments.last().due;
    }
    TD_TRY(checkDays(draft));
    TD_TRY(checkPlace(context, draft));
    for (InvoiceLine& line : draft.lines) {
        TD_TRY_ASSIGN(line, checkInvoiceLine(std::move(line)));
    }
    return draft;
}

Result<QList<TaxableLine>> taxableLines(const Invoice& draft)
{
    QList<TaxableLine> lines;
    for (const InvoiceLine& line : draft.lines) {
        const auto amount = lineAmount(line.quantityMilli, line.unitMinor, line.discountMinor);
        if (!amount)
            return onLines(amount.error());
        lines.append({line.taxCategory, *amount});
    }
    return lines;
}

Result<TaxedTotals> workOut(const Invoice& draft, const BillingContext& context, const QString& exemptReason)
{
    TD_TRY_ASSIGN(const QList<TaxableLine> lines, taxableLines(draft));
    const auto totals = taxInvoice(lines, taxContextOf(draft, context, exemptReason), context.table);
    if (!totals)
        return onLines(totals.error());
    return *totals;
}

} // namespace td
