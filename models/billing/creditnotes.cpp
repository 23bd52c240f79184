// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Invoices that corrects with credit notes.
//
// A note is the difference between two states of the invoice: what was credited before, and what is credited with it. Both are
// worked out as a whole with the invoice's own rates, so that rounding never adds up: credited in any number of steps, each tax comes
// to what the invoice charged, and to nothing beyond.
#include "billing/invoices.h"

#include "billing/billingcontext.h"
#include "billing/invoicestore.h"
#include "billing/issuing.h"
#include "billing/paymentstore.h"
#include "billing/taxlocks.h"
#include "core/text.h"
#include "facility/studioday.h"

#include <algorithm>
#include <numeric>

namespace td
{
namespace
{

constexpr qint64 largestUnit = 100'000'000;

/// An invoice credited so far: nets of its lines, and its taxes in the order of the invoice's own.
struct Credited {
    QList<qint64> nets;
    QList<qint64> bases;
    QList<qint64> taxes;

    [[nodiscard]] qint64 net() const { return std::accumulate(nets.begin(), nets.end(), qint64(0)); }
    [[nodiscard]] qint64 total() const { return std::accumulate(taxes.begin(), taxes.end(), net()); }
};

bool sameTax(const TaxAmount& a, const TaxAmount& b)
{
    return a.code == b.code && a.rate == b.rate && a.region == b.region && a.regime == b.regime;
}

TaxContext contextOf(const Invoice& invoice)
{
    TaxContext context;
    context.region = invoice.region;
    context.day = invoice.taxDay;
    context.registered = invoice.snapshot.registered;
    context.exempt = !invoice.snapshot.exemptReason.isEmpty();
    context.pricesInclude = invoice.pricesIncludeTax;
    context.french = invoice.language == u"fr";
    return context;
}

/// By the engine, with the rates that the invoice was issued with.
Result<Credited> byRates(const Invoice& invoice, const QList<qint64>& amounts, const TaxTable& table)
{
    QList<TaxableLine> lines;
    for (qsizetype i = 0; i < amounts.size(); ++i)
        lines.append({invoice.lines[i].taxCategory, amounts[i]});
    TD_TRY_ASSIGN(const TaxedTotals totals, taxInvoice(lines, contextOf(invoice), table));
    Credited credited;
    credited.nets = totals.lineNets;
    for (const TaxAmount& tax : invoice.taxes) {
        const auto same = std::find_if(totals.taxes.begin(), totals.taxes.end(), [&](const TaxAmount& t) { return sameTax(t, tax); });
        credited.bases.append(same != totals.taxes.end() ? same->baseMinor : 0);
        credited.taxes.append(same != totals.taxes.end() ? same->taxMinor : 0);
    }
    return credited;
}

/// In proportion: for an invoice whose rates are no longer known exactly.
Credited byShare(const Invoice& invoice, const QList<qint64>& amounts)
{
    Credited credited;
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        const InvoiceLine& line = invoice.lines[i];
        const bool whole = amounts[i] == line.amountMinor;
        credited.nets.append(whole ? line.netMinor : scaled(line.netMinor, std::abs(amounts[i]), std::abs(line.amountMinor)));
    }
    const bool all = credited.net() == invoice.netMinor || invoice.netMinor == 0;
    for (const TaxAmount& tax : invoice.taxes) {
        credited.bases.append(all ? tax.baseMinor : scaled(tax.baseMinor, credited.net(), invoice.netMinor));
        credited.taxes.append(all ? tax.taxMinor : scaled(tax.taxMinor, credited.net(), invoice.netMinor));
    }
    return credited;
}

bool isWhole(const Invoice& invoice, const Credited& credited)
{
    for (qsizetype i = 0; i < invoice.lines.size(); ++i) {
        if (credited.nets.value(i) != invoice.lines[i].netMinor)
            return false;
    }
    for (qsizetype i = 0; i < invoice.taxes.size(); ++i) {
        if (credited.taxes[i] != invoice.taxes[i].taxMinor)
            return false;
    }
    return true;
}

/// Works out any state of one invoice.
class Correction
{
public:
    static Result<Correction> of(const Invoice& invoice)
    {
        TD_TRY_ASSIGN(const TaxTable builtIn, TaxTable::builtIn());
        Correction correction(invoice, builtIn.with(invoice.snapshot.rates));
        QList<qint64> all;
        for (const InvoiceLine& line : invoice.lines)
            all.append(line.amountMinor);
        const auto whole = byRates(invoice, all, correction.m_table);
        correction.m_exact = whole && isWhole(invoice, *whole);
        return correction;
    }

    [[nodiscard]] Result<Credited> at(const QList<qint64>& amounts) const
    {
        return m_exact ? byRates(m_invoice, amounts, m_table) : Result<Credited>(byShare(m_invoice, amounts));
    }

private:
    Correction(const Invoice& invoice, TaxTable table)
        : m_invoice(invoice)
        , m_table(std::move(table))
    {
    }

    const Invoice& m_invoice;
    TaxTable m_table;
    bool m_exact = false;
};

/// `part` goes no further from nothing than `whole` does.
bool within(qint64 part, qint64 whole)
{
    return whole >= 0 ? part >= 0 && part <= whole : part <= 0 && part >= whole;
}

tl::unexpected<Error> tooMuch()
{
    return fail(ErrorKind::Invalid, "invoice.credit-too-much", "lines");
}

Result<QList<qint64>> creditedBefore(Database& db, const Invoice& invoice)
{
    QList<qint64> amounts(invoice.lines.size(), 0);
    auto q = db.query("SELECT l.position, sum(l.amount_minor) FROM invoice_lines l JOIN invoices n ON n.id = l.invoice_id "
                      "WHERE n.corrects_id = ? AND n.status = 'issued' AND l.deleted = 0 GROUP BY l.position", invoice.id);
    while (q.next()) {
        if (q.integer(0) < amounts.size())
            amounts[q.integer(0)] = q.int64(1);
    }
    TD_TRY(q.finish());
    return amounts;
}

/// What every line will be credited with, all notes together.
Result<QList<qint64>> creditedAfter(const Invoice& invoice, QList<qint64> amounts, const QList<std::pair<InvoiceLineId, qint64>>& parts)
{
    if (parts.isEmpty()) {
        for (qsizetype i = 0; i < amounts.size(); ++i)
            amounts[i] = invoice.lines[i].amountMinor;
        return amounts;
    }
    for (const auto& [id, amount] : parts) {
        const auto line = std::find_if(invoice.lines.begin(), invoice.lines.end(), [&](const InvoiceLine& l) { return l.id == id; });
        if (line == invoice.lines.end())
            return fail(ErrorKind::NotFound, "row.not-found", "lines");
        const qsizetype at = line - invoice.lines.begin();
        if (amount == 0 || !within(amount, line->amountMinor) || !within(amounts[at] + amount, line->amountMinor))
            return tooMuch();
        amounts[at] += amount;
    }
    return amounts;
}

Result<void> expectWithin(const Invoice& invoice, const Credited& after, const Credited& before)
{
    bool good = after.total() <= invoice.totalMinor && after.total() >= before.total();
    for (qsizetype i = 0; i < invoice.taxes.size(); ++i)
        good = good && within(after.taxes[i], invoice.taxes[i].taxMinor);
    return good ? Result<void>() : tooMuch();
}

InvoiceLine noteLine(const InvoiceLine& line, qint64 before, qint64 after)
{
    InvoiceLine copy = line;
    copy.id = {};
    copy.amountMinor = after - before;
    if (copy.amountMinor == line.amountMinor)
        return copy;
    if (std::abs(copy.amountMinor) <= largestUnit) {
        copy.quantityMilli = 1000;
        copy.unitMinor = copy.amountMinor;
        copy.discountMinor = 0;
    } else { // beyond what a unit may cost: the same quantity, with the rest off
        copy.discountMinor += line.amountMinor - copy.amountMinor;
    }
    return copy;
}

/// The invoice's head, as a note over it.
Invoice noteHead(const Invoice& invoice, const QString& reason)
{
    Invoice note = invoice;
    note.id = {};
    note.kind = InvoiceKind::CreditNote;
    note.status = InvoiceStatus::Draft;
    note.corrects = invoice.id;
    note.note = reason;
    note.lines.clear();
    note.taxes.clear();
    note.instalments.clear();
    note.snapshot.correctsNumber = invoice.number;
    note.snapshot.correctsDay = invoice.issueDay;
    note.snapshot.terms.clear();
    return note;
}

QList<qint64> addLines(Invoice& note, const Invoice& invoice, const QList<qint64>& before, const QList<qint64>& after)
{
    QList<qint64> positions;
    for (qsizetype i = 0; i < invoice.lines.size(); ++i) {
        if (after[i] == before[i])
            continue;
        note.lines.append(noteLine(invoice.lines[i], before[i], after[i]));
        positions.append(i);
    }
    return positions;
}

void addAmounts(Invoice& note, const Invoice& invoice, const QList<qint64>& positions, const Credited& before, const Credited& after)
{
    for (qsizetype i = 0; i < positions.size(); ++i)
        note.lines[i].netMinor = after.nets[positions[i]] - before.nets[positions[i]];
    // A cent that rounding moves to a line which this note does not touch goes with its last line.
    qint64 nets = 0;
    for (const InvoiceLine& line : std::as_const(note.lines))
        nets += line.netMinor;
    note.netMinor = after.net() - before.net();
    note.lines.last().netMinor += note.netMinor - nets;
    note.taxMinor = 0;
    for (qsizetype i = 0; i < invoice.taxes.size(); ++i) {
        TaxAmount tax = invoice.taxes[i];
        tax.baseMinor = after.bases[i] - before.bases[i];
        tax.taxMinor = after.taxes[i] - before.taxes[i];
        note.taxMinor += tax.taxMinor;
        if (tax.baseMinor != 0 || tax.taxMinor != 0)
            note.taxes.append(tax);
    }
    note.totalMinor = note.netMinor + note.taxMinor;
}

} // namespace

Result<Invoice> Invoices::creditNote(const InvoiceId& id, const QString& reason, const QList<std::pair<InvoiceLineId, qint64>>& parts)
{
    InvoiceStore store(m_db);
    TD_TRY_ASSIGN(const QString why, checkLine(reason, "reason", 500, true));
    TD_TRY_ASSIGN(const Invoice invoice, store.read(id));
    if (invoice.status != InvoiceStatus::Issued || invoice.kind != InvoiceKind::Invoice)
        return fail(ErrorKind::Refused, "invoice.not-issued", "invoice");
    TD_TRY_ASSIGN(const QList<qint64> before, creditedBefore(m_db, invoice));
    TD_TRY_ASSIGN(const QList<qint64> after, creditedAfter(invoice, before, parts));
    if (after == before)
        return fail(ErrorKind::Refused, "invoice.credited", "invoice");
    TD_TRY_ASSIGN(const Correction correction, Correction::of(invoice));
    TD_TRY_ASSIGN(const Credited was, correction.at(before));
    TD_TRY_ASSIGN(const Credited becomes, correction.at(after));
    TD_TRY(expectWithin(invoice, becomes, was));
    Invoice note = noteHead(invoice, why);
    const QList<qint64> positions = addLines(note, invoice, before, after);
    addAmounts(note, invoice, positions, was, becomes);
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    note.issueDay = std::max(today, invoice.issueDay);
    note.dueDay = note.issueDay;
    TD_TRY_ASSIGN(note.taxDay, taxDayFor(m_db, std::max(note.issueDay, invoice.taxDay)));
    return m_db.change("books.credit-note", invoice.number, [&]() -> Result<Invoice> {
        note.id = m_db.newId<InvoiceId>();
        TD_TRY(store.insert(note));
        TD_TRY(store.replaceLines(note, positions));
        TD_TRY(issueStored(m_db, note));
        const qint64 settles = std::min(invoice.openMinor(), note.totalMinor);
        if (settles > 0)
            TD_TRY(PaymentStore(m_db).allocate({}, note.id, invoice.id, settles, note.issueDay));
        return store.read(note.id);
    });
}

} // namespace td
