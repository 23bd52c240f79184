// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/invoicestore.h"

#include "billing/billingnames.h"
#include "billing/snapshot.h"
#include "storage/database.h"

#include <QSet>

namespace td
{
namespace
{

InvoiceLine readLine(const Query& q)
{
    InvoiceLine l;
    int c = 0;
    l.id = q.id<InvoiceLineId>(c++);
    l.kind = namedColumn(lineKindNames, q, c++);
    l.description = q.text(c++);
    l.day = q.date(c++);
    l.quantityMilli = q.int64(c++);
    l.unitMinor = q.int64(c++);
    l.discountMinor = q.int64(c++);
    l.amountMinor = q.int64(c++);
    l.netMinor = q.int64(c++);
    l.taxCategory = q.text(c++);
    l.participant = q.id<ParticipantId>(c++);
    l.appointment = q.id<AppointmentId>(c++);
    l.lot = q.id<LotId>(c++);
    l.membership = q.id<MembershipId>(c++);
    l.product = q.id<ProductId>(c++);
    l.classType = q.id<ClassTypeId>(c++);
    l.trainer = q.id<TrainerId>(c++);
    l.location = q.id<LocationId>(c++);
    return l;
}

TaxAmount readTax(const Query& q)
{
    TaxAmount t;
    t.code = q.text(0);
    t.name = q.text(1);
    t.regime = taxRegimeFromName(q.text(2)).value_or(TaxRegime::Sales);
    t.region = q.text(3);
    t.category = q.text(4);
    t.rate = q.integer(5);
    t.baseMinor = q.int64(6);
    t.taxMinor = q.int64(7);
    return t;
}

Invoice readHead(const Query& q)
{
    Invoice i;
    int c = 0;
    i.id = q.id<InvoiceId>(c++);
    i.kind = namedColumn(invoiceKindNames, q, c++);
    i.status = namedColumn(invoiceStatusNames, q, c++);
    i.client = q.id<ClientId>(c++);
    i.contract = q.id<ContractId>(c++);
    i.trainer = q.id<TrainerId>(c++);
    i.location = q.id<LocationId>(c++);
    i.corrects = q.id<InvoiceId>(c++);
    i.number = q.text(c++);
    i.language = q.text(c++);
    i.currency = q.text(c++);
    i.region = q.text(c++);
    i.pricesIncludeTax = q.boolean(c++);
    i.issueDay = q.date(c++);
    i.dueDay = q.date(c++);
    i.periodStart = q.date(c++);
    i.periodEnd = q.date(c++);
    i.taxDay = q.date(c++);
    i.note = q.text(c++);
    i.netMinor = q.int64(c++);
    i.taxMinor = q.int64(c++);
    i.totalMinor = q.int64(c++);
    i.hash = q.bytes(c++);
    i.issuedAt = q.int64(c++);
    i.voidReason = q.text(c++);
    i.voidDay = q.date(c++);
    i.voidTaxDay = q.date(c++);
    i.version = q.integer(c++);
    return i;
}

#define LINE_VALUES(l, position)                                                                                       \
    position, nameOf(lineKindNames, (l).kind), (l).description, (l).day, (l).quantityMilli, (l).unitMinor, (l).discountMinor,  \
        (l).amountMinor, (l).netMinor, (l).taxCategory, (l).participant, (l).appointment, (l).lot, (l).membership, (l).product, \
        (l).classType, (l).trainer, (l).location

Result<void> insertLine(Database& db, const InvoiceId& invoice, const InvoiceLine& line, qint64 position)
{
    return db.exec("INSERT INTO invoice_lines (position, kind, description, day, quantity_milli, unit_minor, discount_minor, amount_minor, "
                   "net_minor, tax_category, participant_id, appointment_id, lot_id, membership_id, product_id, class_type_id, "
                   "trainer_id, location_id, id, invoice_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   LINE_VALUES(line, position), line.id, invoice);
}

Result<void> updateLine(Database& db, const InvoiceLine& line, qint64 position)
{
    return db.exec("UPDATE invoice_lines SET position = ?, kind = ?, description = ?, day = ?, quantity_milli = ?, unit_minor = ?, "
                   "discount_minor = ?, amount_minor = ?, net_minor = ?, tax_category = ?, participant_id = ?, appointment_id = ?, "
                   "lot_id = ?, membership_id = ?, product_id = ?, class_type_id = ?, trainer_id = ?, location_id = ? WHERE id = ?",
                   LINE_VALUES(line, position), line.id);
}

#undef LINE_VALUES

} // namespace

Result<Invoice> InvoiceStore::read(const InvoiceId& id)
{
    auto q = m_db.query("SELECT id, kind, status, client_id, contract_id, trainer_id, location_id, corrects_id, number, language, "
                        "currency, region, prices_include_tax, issue_day, due_day, period_start, period_end, tax_day, note, net_minor, "
                        "tax_minor, total_minor, hash, issued_at, void_reason, void_day, void_tax_day, version, snapshot "
                        "FROM invoices WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "invoice");
    }
    Invoice invoice = readHead(q);
    const QString snapshot = q.text(28);
    TD_TRY(q.finish());
    TD_TRY(readParts(invoice));
    if (invoice.status == InvoiceStatus::Draft) {
        invoice.instalments = instalmentsFromDraft(snapshot);
        return invoice;
    }
    TD_TRY_ASSIGN(invoice.snapshot, snapshotFromText(snapshot));
    TD_TRY(readUse(invoice));
    return invoice;
}

Result<void> InvoiceStore::readParts(Invoice& invoice)
{
    auto lines = m_db.query("SELECT id, kind, description, day, quantity_milli, unit_minor, discount_minor, amount_minor, net_minor, "
                            "tax_category, participant_id, appointment_id, lot_id, membership_id, product_id, class_type_id, trainer_id, "
                            "location_id FROM invoice_lines WHERE invoice_id = ? AND deleted = 0 ORDER BY position, id", invoice.id);
    while (lines.next())
        invoice.lines.append(readLine(lines));
    TD_TRY(lines.finish());
    auto taxes = m_db.query("SELECT code, name, regime, region, category, rate, base_minor, tax_minor FROM invoice_taxes "
                            "WHERE invoice_id = ? ORDER BY position, id", invoice.id);
    while (taxes.next())
        invoice.taxes.append(readTax(taxes));
    TD_TRY(taxes.finish());
    auto parts = m_db.query("SELECT due_day, amount_minor FROM instalments WHERE invoice_id = ? ORDER BY due_day, id", invoice.id);
    while (parts.next())
        invoice.instalments.append({parts.date(0), parts.int64(1)});
    return parts.finish();
}

Result<void> InvoiceStore::readUse(Invoice& invoice)
{
    if (invoice.kind == InvoiceKind::Invoice) {
        TD_TRY_ASSIGN(invoice.paidMinor,
                      m_db.query("SELECT coalesce(sum(amount_minor), 0) FROM allocations WHERE invoice_id = ?", invoice.id).number());
        return {};
    }
    TD_TRY_ASSIGN(invoice.paidMinor,
                  m_db.query("SELECT (SELECT coalesce(sum(amount_minor), 0) FROM allocations WHERE credit_note_id = ?1) - "
                             "(SELECT coalesce(sum(amount_minor), 0) FROM payments WHERE refunds_credit_note_id = ?1)", invoice.id)
                      .number());
    return {};
}

Result<void> InvoiceStore::insert(const Invoice& i)
{
    return m_db.exec("INSERT INTO invoices (id, kind, client_id, contract_id, trainer_id, location_id, corrects_id, language, currency, "
                     "region, prices_include_tax, issue_day, due_day, period_start, period_end, tax_day, note, net_minor, tax_minor, "
                     "total_minor, snapshot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     i.id, nameOf(invoiceKindNames, i.kind), i.client, i.contract, i.trainer, i.location, i.corrects, i.language, i.currency,
                     i.region, i.pricesIncludeTax, i.issueDay, i.dueDay, i.periodStart, i.periodEnd, i.taxDay, i.note, i.netMinor,
                     i.taxMinor, i.totalMinor, draftText(i.instalments));
}

Result<void> InvoiceStore::update(const Invoice& i)
{
    return m_db.exec("UPDATE invoices SET client_id = ?, contract_id = ?, trainer_id = ?, location_id = ?, language = ?, currency = ?, "
                     "region = ?, prices_include_tax = ?, issue_day = ?, due_day = ?, period_start = ?, period_end = ?, tax_day = ?, "
                     "note = ?, net_minor = ?, tax_minor = ?, total_minor = ?, snapshot = ?, version = ? WHERE id = ?",
                     i.client, i.contract, i.trainer, i.location, i.language, i.currency, i.region, i.pricesIncludeTax, i.issueDay, i.dueDay,
                     i.periodStart, i.periodEnd, i.taxDay, i.note, i.netMinor, i.taxMinor, i.totalMinor, draftText(i.instalments), i.version,
                     i.id);
}

Result<void> InvoiceStore::replaceLines(Invoice& invoice, const QList<qint64>& positions)
{
    QSet<InvoiceLineId> stored;
    auto q = m_db.query("SELECT id FROM invoice_lines WHERE invoice_id = ? AND deleted = 0", invoice.id);
    while (q.next())
        stored.insert(q.id<InvoiceLineId>(0));
    TD_TRY(q.finish());
    for (qsizetype at = 0; at < invoice.lines.size(); ++at) {
        InvoiceLine& line = invoice.lines[at];
        const qint64 position = positions.value(at, at);
        if (stored.remove(line.id)) {
            TD_TRY(updateLine(m_db, line, position));
        } else {
            line.id = m_db.newId<InvoiceLineId>();
            TD_TRY(insertLine(m_db, invoice.id, line, position));
        }
    }
    for (const InvoiceLineId& id : std::as_const(stored))
        TD_TRY(m_db.exec("UPDATE invoice_lines SET deleted = 1 WHERE id = ?", id));
    return {};
}

Result<void> InvoiceStore::writeIssue(const Invoice& i)
{
    for (const InvoiceLine& line : i.lines) {
        TD_TRY(m_db.exec("UPDATE invoice_lines SET amount_minor = ?1, net_minor = ?2 WHERE id = ?3 AND (amount_minor <> ?1 OR net_minor <> ?2)",
                         line.amountMinor, line.netMinor, line.id));
    }
    const int sign = i.kind == InvoiceKind::CreditNote ? -1 : 1;
    for (qsizetype at = 0; at < i.taxes.size(); ++at) {
        const TaxAmount& t = i.taxes[at];
        TD_TRY(m_db.exec("INSERT INTO invoice_taxes (id, invoice_id, position, code, name, regime, region, category, rate, base_minor, "
                         "tax_minor, tax_day, sign) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         m_db.newId<InvoiceTaxId>(), i.id, qint64(at), t.code, t.name, taxRegimeName(t.regime), t.region, t.category, t.rate,
                         t.baseMinor, t.taxMinor, i.taxDay, sign));
    }
    for (const Instalment& part : i.instalments) {
        TD_TRY(m_db.exec("INSERT INTO instalments (id, invoice_id, due_day, amount_minor) VALUES (?, ?, ?, ?)",
                         m_db.newId<InstalmentId>(), i.id, part.due, part.amountMinor));
    }
    return m_db.exec("UPDATE invoices SET status = 'issued', number = ?, due_day = ?, tax_day = ?, net_minor = ?, tax_minor = ?, "
                     "total_minor = ?, snapshot = ?, hash = ?, issued_at = ? WHERE id = ?",
                     i.number, i.dueDay, i.taxDay, i.netMinor, i.taxMinor, i.totalMinor, snapshotText(i.snapshot), i.hash, i.issuedAt, i.id);
}

} // namespace td
