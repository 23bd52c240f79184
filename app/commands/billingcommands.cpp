// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/billingnames.h"
#include "billing/invoicebatch.h"
#include "commands/billingfields.h"
#include "commands/billingjson.h"
#include "commands/billingsetupcommands.h"
#include "commands/commandlists.h"
#include "commands/names.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QList<Field> draftFields()
{
    return {field("issue_day", FieldType::Day, "Day of the invoice.").otherwise(u"today"_s),
            field("due_day", FieldType::Day, "When it is due.").otherwise(u"by the client's or the studio's terms"_s),
            field("tax_day", FieldType::Day, "Earlier tax point: the day of a payment for it."),
            field("language", FieldType::Text, "Of the paper.").oneOf({u"en"_s, u"fr"_s}),
            field("currency", FieldType::Text, "The studio's; anything else is refused."),
            field("region", FieldType::Text, "Place of supply, as in CA-ON."),
            field("prices_include_tax", FieldType::Boolean, "Whether the prices of the lines contain their taxes."),
            field("period_start", FieldType::Day, "First day that it bills."),
            field("period_end", FieldType::Day, "Last day that it bills."),
            field("note", FieldType::Text, "Printed on it."),
            field("location", FieldType::Location, "Where it was sold."),
            field("lines", FieldType::Objects, "What is billed: description, unit_minor, quantity_milli, discount_minor, tax_category, "
                                               "kind, day, participant, appointment, class_type, trainer, location, id."),
            field("instalments", FieldType::Objects, "Parts of the total: due, amount_minor.")};
}

Result<void> fill(Session& s, const Arguments& a, Invoice& draft)
{
    a.into("issue_day"_L1, draft.issueDay);
    a.into("due_day"_L1, draft.dueDay);
    a.into("tax_day"_L1, draft.taxDay);
    a.into("language"_L1, draft.language);
    a.into("currency"_L1, draft.currency);
    a.into("region"_L1, draft.region);
    a.into("prices_include_tax"_L1, draft.pricesIncludeTax);
    a.into("period_start"_L1, draft.periodStart);
    a.into("period_end"_L1, draft.periodEnd);
    a.into("note"_L1, draft.note);
    a.into("location"_L1, draft.location);
    if (a.has("lines"_L1)) {
        TD_TRY_ASSIGN(draft.lines, linesFrom(s, a.array("lines"_L1)));
    }
    if (a.has("instalments"_L1)) {
        TD_TRY_ASSIGN(draft.instalments, instalmentsFrom(s, a.array("instalments"_L1)));
    }
    return {};
}

/// A draft's taxes are those that it would be issued with.
Result<QJsonObject> shown(Session& s, Invoice invoice)
{
    if (invoice.status == InvoiceStatus::Draft) {
        TD_TRY_ASSIGN(const TaxedTotals totals, s.invoices().totals(invoice));
        invoice.taxes = totals.taxes;
    }
    return answerWith("invoice", invoice);
}

Result<QJsonObject> draft(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate day, dayFrom(s, a, "issue_day"_L1));
    TD_TRY_ASSIGN(Invoice draft, s.invoices().newDraft(a.id<ClientId>("client"_L1), day));
    TD_TRY(fill(s, a, draft));
    TD_TRY_ASSIGN(const Invoice stored, s.invoices().saveDraft(draft));
    return shown(s, stored);
}

Result<QJsonObject> save(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const InvoiceId id, invoiceFrom(s, a));
    TD_TRY_ASSIGN(Invoice draft, s.invoices().find(id));
    TD_TRY(fill(s, a, draft));
    a.into("version"_L1, draft.version);
    TD_TRY_ASSIGN(const Invoice stored, s.invoices().saveDraft(draft));
    return shown(s, stored);
}

Result<QJsonObject> addLines(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const InvoiceId id, invoiceFrom(s, a));
    TD_TRY_ASSIGN(Invoice draft, s.invoices().find(id));
    TD_TRY_ASSIGN(const QList<InvoiceLine> lines, linesFrom(s, a.array("lines"_L1)));
    draft.lines += lines;
    TD_TRY_ASSIGN(const Invoice stored, s.invoices().saveDraft(draft));
    return shown(s, stored);
}

Result<QJsonObject> removeDraft(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const InvoiceId id, invoiceFrom(s, a));
    TD_TRY(s.invoices().deleteDraft(id));
    return QJsonObject{{u"id"_s, jsonOf(id)}};
}

Result<QJsonObject> issue(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const InvoiceId id, invoiceFrom(s, a));
    TD_TRY_ASSIGN(const Invoice invoice, s.invoices().issue(id));
    return answerWith("invoice", invoice);
}

Result<QJsonObject> voidOne(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const InvoiceId id, invoiceFrom(s, a));
    TD_TRY_ASSIGN(const Invoice invoice, s.invoices().voidInvoice(id, a.text("reason"_L1)));
    return answerWith("invoice", invoice);
}

Result<QJsonObject> creditNote(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const InvoiceId id, invoiceFrom(s, a));
    QList<std::pair<InvoiceLineId, qint64>> parts;
    References references(s.db());
    const QList<Field> fields{field("line", FieldType::Id, "").must(), field("amount_minor", FieldType::Integer, "").must()};
    for (const QJsonValue& object : a.array("parts"_L1)) {
        TD_TRY_ASSIGN(const Arguments part, Arguments::read(fields, object.toObject(), references));
        parts.append({part.id<InvoiceLineId>("line"_L1), part.int64("amount_minor"_L1)});
    }
    TD_TRY_ASSIGN(const Invoice note, s.invoices().creditNote(id, a.text("reason"_L1), parts));
    return answerWith("invoice", note);
}

Result<QJsonObject> show(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const InvoiceId id, invoiceFrom(s, a));
    TD_TRY_ASSIGN(const Invoice invoice, s.invoices().find(id));
    TD_TRY(s.invoices().verify(id));
    return shown(s, invoice);
}

Result<QJsonObject> list(Session& s, const Arguments& a)
{
    InvoiceFilter filter;
    filter.state = valueOf(invoiceStateNames, a.text("state"_L1));
    filter.kind = valueOf(invoiceKindNames, a.text("kind"_L1));
    a.into("client"_L1, filter.client);
    a.into("trainer"_L1, filter.trainer);
    a.into("from"_L1, filter.from);
    a.into("to"_L1, filter.to);
    a.into("text"_L1, filter.text);
    TD_TRY_ASSIGN(const QList<InvoiceRow> rows, s.invoices().list(filter));
    return answerWithList("invoices", rows);
}

Result<QJsonObject> uninvoiced(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const auto items, s.invoices().uninvoiced(a.day("from"_L1), a.day("to"_L1), a.id<ClientId>("client"_L1)));
    return answerWithList("uninvoiced", items);
}

QJsonObject problemJson(const InvoiceBatch::Problem& problem)
{
    return {{u"client"_s, jsonOf(problem.draft.client)}, {u"kind"_s, kindName(problem.error.kind)}, {u"reason"_s, problem.error.reason}};
}

Result<QJsonObject> period(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate day, dayFrom(s, a));
    Invoices invoices = s.invoices();
    TD_TRY_ASSIGN(const auto items, invoices.uninvoiced(a.day("from"_L1), a.day("to"_L1), a.id<ClientId>("client"_L1)));
    TD_TRY_ASSIGN(QList<Invoice> drafts, invoices.draftsFor(items, day));
    if (!a.boolean("issue"_L1)) {
        for (Invoice& draft : drafts) {
            TD_TRY_ASSIGN(const TaxedTotals totals, invoices.totals(draft));
            draft.netMinor = totals.netMinor;
            draft.taxMinor = totals.taxMinor;
            draft.totalMinor = totals.totalMinor;
            draft.taxes = totals.taxes;
        }
        return answerWithList("drafts", drafts);
    }
    InvoiceBatch batch(s.db(), drafts);
    QJsonArray issued;
    while (!batch.finished()) {
        if (const auto invoice = batch.step())
            issued.append(toJson(*invoice));
    }
    QJsonArray problems;
    for (const InvoiceBatch::Problem& problem : batch.problems())
        problems.append(problemJson(problem));
    return QJsonObject{{u"issued"_s, issued}, {u"problems"_s, problems}};
}

QList<Command> documentCommands()
{
    const Field reason = field("reason", FieldType::Text, "Why; printed on it.").must();
    const Field client = field("client", FieldType::Client, "Whom it bills; null for a sale without a name.");
    return {
        {"invoice-draft"_L1, u"Stores a draft of an invoice."_s, staffRoles(), QList<Field>{client} + draftFields(), draft},
        {"invoice-save"_L1, u"Changes the given fields of a draft; its lines are replaced."_s, staffRoles(),
         QList<Field>{invoiceField()} + draftFields() + QList<Field>{field("version", FieldType::Integer, "As it was read.")}, save},
        {"invoice-lines"_L1, u"Adds lines to a draft."_s, staffRoles(),
         {invoiceField(), field("lines", FieldType::Objects, "As in invoice-draft.").must()}, addLines},
        {"invoice-delete"_L1, u"Removes a draft."_s, staffRoles(), {invoiceField()}, removeDraft},
        {"issue"_L1, u"Issues a draft: it gets its number and never changes again."_s, staffRoles(), {invoiceField()}, issue},
        {"void"_L1, u"Voids an issued document that nothing was paid on; its number is kept."_s, staffRoles(), {invoiceField(), reason},
         voidOne},
        {"credit-note"_L1, u"Corrects an issued invoice with a credit note, over all that is left of it or over parts of lines."_s,
         staffRoles(),
         {invoiceField(), reason, field("parts", FieldType::Objects, "Parts of lines: line (id), amount_minor.").otherwise(u"all that is left"_s)},
         creditNote},
        {"invoice"_L1, u"One invoice or credit note, checked against its hash."_s, {Role::Owner, Role::Admin, Role::Trainer, Role::Desk, Role::Client},
         {invoiceField()}, show},
    };
}

QList<Command> batchCommands()
{
    const QList<Field> days{field("from", FieldType::Day, "First day.").must(), field("to", FieldType::Day, "Last day.").must(),
                            field("client", FieldType::Client, "Only theirs.")};
    return {
        {"invoices"_L1, u"Invoices and credit notes, newest first."_s, {Role::Owner, Role::Admin, Role::Trainer, Role::Desk, Role::Client},
         {field("state", FieldType::Text, "Only these.").oneOf(allNames(invoiceStateNames)),
          field("kind", FieldType::Text, "Only these.").oneOf(allNames(invoiceKindNames)), field("client", FieldType::Client, "Only theirs."),
          field("trainer", FieldType::Trainer, "Only with lines of this trainer."), field("from", FieldType::Day, "Issued from."),
          field("to", FieldType::Day, "Issued until."), field("text", FieldType::Text, "In the number or the name.")},
         list},
        {"uninvoiced"_L1, u"Sessions and fees that no credit paid and no invoice bills."_s, staffRoles(), days, uninvoiced},
        {"invoice-period"_L1, u"Drafts over everything uninvoiced, one a client; or issues them."_s, staffRoles(),
         days + QList<Field>{field("day", FieldType::Day, "Day of the invoices.").otherwise(u"today"_s),
                             field("issue", FieldType::Boolean, "Issues them at once; otherwise only shows.")},
         period, true},
    };
}

} // namespace

QList<Command> billingCommands()
{
    return documentCommands() + batchCommands() + billingSetupCommands();
}

} // namespace td
