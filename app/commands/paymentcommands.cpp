// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/banknames.h"
#include "billing/billingnames.h"
#include "commands/billingfields.h"
#include "commands/billingjson.h"
#include "commands/commandlists.h"
#include "commands/names.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Field methodField()
{
    return field("method", FieldType::Text, "How it was paid.").oneOf(allNames(paymentMethodNames)).otherwise(u"card"_s);
}

QList<Field> partFields()
{
    return {methodField(),
            field("amount_minor", FieldType::Integer, "How much, in cents; cash is rounded by itself."),
            field("currency", FieldType::Text, "The studio's; anything else is refused."),
            field("reference", FieldType::Text, "Number of a cheque or transfer."),
            field("account", FieldType::Id, "Bank account that it went to."),
            field("note", FieldType::Text, "A note."),
            field("allocations", FieldType::Objects, "What it settles: invoice (number or id), amount_minor.")};
}

Result<NewPayment> paymentFrom(Session& s, const Arguments& a)
{
    NewPayment payment;
    payment.method = valueOf(paymentMethodNames, a.text("method"_L1)).value_or(PaymentMethod::Card);
    a.into("amount_minor"_L1, payment.amountMinor);
    a.into("currency"_L1, payment.currency);
    a.into("reference"_L1, payment.reference);
    a.into("account"_L1, payment.account);
    a.into("note"_L1, payment.note);
    TD_TRY_ASSIGN(payment.allocations, allocationsFrom(s, a.array("allocations"_L1)));
    return payment;
}

/// The invoice named beside the payment is settled as far as the amount goes; without an amount, in full.
Result<void> settleNamed(Session& s, const Arguments& a, NewPayment& payment)
{
    if (!a.has("invoice"_L1))
        return {};
    TD_TRY_ASSIGN(const InvoiceId id, invoiceFrom(s, a));
    TD_TRY_ASSIGN(const Invoice invoice, s.invoices().find(id));
    if (!a.has("amount_minor"_L1))
        payment.amountMinor = invoice.openMinor();
    payment.client = invoice.client;
    payment.contract = invoice.contract;
    // Beyond what is open there is nothing to settle: an over-payment has to be said, in parts.
    payment.allocations.append({id, payment.amountMinor});
    return {};
}

Result<QList<NewPayment>> partsFrom(Session& s, const Arguments& a)
{
    QList<NewPayment> parts;
    if (!a.has("parts"_L1)) {
        TD_TRY_ASSIGN(NewPayment payment, paymentFrom(s, a));
        TD_TRY(settleNamed(s, a, payment));
        parts.append(payment);
    }
    References references(s.db());
    for (const QJsonValue& object : a.array("parts"_L1)) {
        TD_TRY_ASSIGN(const Arguments fields, Arguments::read(partFields(), object.toObject(), references));
        TD_TRY_ASSIGN(const NewPayment part, paymentFrom(s, fields));
        parts.append(part);
    }
    return parts;
}

Result<QJsonObject> take(Session& s, const Arguments& a, PaymentKind kind)
{
    TD_TRY_ASSIGN(const QDate day, dayFrom(s, a));
    TD_TRY_ASSIGN(QList<NewPayment> parts, partsFrom(s, a));
    for (NewPayment& part : parts) {
        part.kind = kind;
        part.day = day;
        a.into("client"_L1, part.client);
    }
    TD_TRY_ASSIGN(const QList<Payment> taken, s.payments().take(parts));
    QJsonObject json = answerWithList("payments", taken);
    json.insert(u"id"_s, jsonOf(taken.first().id));
    return json;
}

Result<QJsonObject> pay(Session& s, const Arguments& a)
{
    return take(s, a, PaymentKind::Payment);
}

Result<QJsonObject> deposit(Session& s, const Arguments& a)
{
    return take(s, a, PaymentKind::Deposit);
}

Result<QJsonObject> refund(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate day, dayFrom(s, a));
    const auto method = valueOf(paymentMethodNames, a.text("method"_L1)).value_or(PaymentMethod::Card);
    const qint64 amount = a.int64("amount_minor"_L1);
    if (a.has("credit_note"_L1)) {
        TD_TRY_ASSIGN(const InvoiceId note, invoiceFrom(s, a, "credit_note"_L1));
        TD_TRY_ASSIGN(const Payment refund, s.payments().refundCreditNote(note, amount, method, day, a.text("reason"_L1)));
        return answerWith("payment", refund);
    }
    if (!a.has("payment"_L1))
        return fail(ErrorKind::Invalid, "command.missing-field", "payment", {u"payment"_s});
    TD_TRY_ASSIGN(const Payment refund,
                  s.payments().refund(a.id<PaymentId>("payment"_L1), amount, method, day, a.text("reason"_L1)));
    return answerWith("payment", refund);
}

Result<QJsonObject> forfeit(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const InvoiceId id, s.payments().forfeitDeposit(a.id<PaymentId>("payment"_L1), a.text("reason"_L1)));
    TD_TRY_ASSIGN(const Invoice invoice, s.invoices().find(id));
    return answerWith("invoice", invoice);
}

Result<QJsonObject> applyCredit(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<AllocationPart> parts, allocationsFrom(s, a.array("allocations"_L1)));
    TD_TRY_ASSIGN(const qint64 applied, s.payments().applyCredit(a.id<ClientId>("client"_L1), parts));
    return QJsonObject{{u"applied_minor"_s, applied}};
}

Result<QJsonObject> unallocate(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const InvoiceId invoice, invoiceFrom(s, a));
    const auto id = a.id<PaymentId>("payment"_L1);
    TD_TRY(s.payments().unallocate(id, invoice));
    TD_TRY_ASSIGN(const Payment payment, s.payments().find(id));
    return answerWith("payment", payment);
}

Result<QJsonObject> payments(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const auto list, s.payments().list(a.day("from"_L1), a.day("to"_L1), a.id<ClientId>("client"_L1)));
    return answerWithList("payments", list);
}

Result<QJsonObject> account(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const ClientAccount account, s.payments().account(a.id<ClientId>("client"_L1)));
    return QJsonObject{{u"account"_s, toJson(account)}};
}

Result<QJsonObject> statement(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Statement statement,
                  s.payments().statement(a.id<ClientId>("client"_L1), a.day("from"_L1), a.day("to"_L1)));
    return QJsonObject{{u"statement"_s, toJson(statement)}};
}

QList<Field> accountFields()
{
    return {field("name", FieldType::Text, "Name."),
            field("bank", FieldType::Text, "Bank."),
            field("holder", FieldType::Text, "In whose name."),
            field("account_number", FieldType::Text, "Account number."),
            field("transit_number", FieldType::Text, "Transit number."),
            field("institution_number", FieldType::Text, "Institution number."),
            field("iban", FieldType::Text, "IBAN."),
            field("bic", FieldType::Text, "BIC."),
            field("kind", FieldType::Text, "What it is.").oneOf(allNames(bankAccountKindNames)).otherwise(u"checking"_s),
            field("currency", FieldType::Text, "The studio's."),
            field("primary", FieldType::Boolean, "Printed on invoices.").from("is_primary"_L1),
            field("closed", FieldType::Boolean, "Kept for history.")};
}

Result<QJsonObject> bankSaved(Session& s, const Arguments& a, BankAccount b)
{
    a.into("name"_L1, b.name);
    a.into("bank"_L1, b.bank);
    a.into("holder"_L1, b.holder);
    a.into("account_number"_L1, b.accountNumber);
    a.into("transit_number"_L1, b.transitNumber);
    a.into("institution_number"_L1, b.institutionNumber);
    a.into("iban"_L1, b.iban);
    a.into("bic"_L1, b.bic);
    b.kind = valueOf(bankAccountKindNames, a.text("kind"_L1)).value_or(b.kind);
    a.into("currency"_L1, b.currency);
    a.into("primary"_L1, b.isPrimary);
    a.into("closed"_L1, b.closed);
    a.into("version"_L1, b.version);
    TD_TRY_ASSIGN(const BankAccount stored, s.bankAccounts().save(b));
    return answerWith("account", stored);
}

Result<QJsonObject> bankAdd(Session& s, const Arguments& a)
{
    return bankSaved(s, a, {});
}

Result<QJsonObject> bankChange(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const BankAccount account, s.bankAccounts().find(a.id<BankAccountId>("account"_L1)));
    return bankSaved(s, a, account);
}

Result<QJsonObject> banks(Session& s, const Arguments&)
{
    TD_TRY_ASSIGN(const QList<BankAccount> list, s.bankAccounts().list());
    return answerWithList("accounts", list);
}

Result<QJsonObject> bankDeposit(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate day, dayFrom(s, a));
    TD_TRY_ASSIGN(const QList<Undeposited> till, s.bankDeposits().undeposited(day));
    if (!a.has("account"_L1))
        return answerWithList("undeposited", till);
    QList<PaymentId> chosen = a.ids<PaymentId>("payments"_L1);
    if (!a.has("payments"_L1)) {
        for (const Undeposited& one : till)
            chosen.append(one.payment);
    }
    TD_TRY_ASSIGN(const BankDeposit deposit,
                  s.bankDeposits().add(a.id<BankAccountId>("account"_L1), day, chosen, a.text("note"_L1)));
    return answerWith("deposit", deposit);
}

QList<Command> bankCommands()
{
    const Field account = field("account", FieldType::Id, "Which bank account.");
    QList<Field> newAccount = accountFields();
    newAccount.first().required = true;
    return {
        {"bank-account-add"_L1, u"Adds a bank account."_s, officeRoles(), newAccount, bankAdd},
        {"bank-account-change"_L1, u"Changes the given fields of a bank account."_s, officeRoles(),
         QList<Field>{account.must()} + accountFields() + QList<Field>{field("version", FieldType::Integer, "As it was read.")}, bankChange},
        {"bank-accounts"_L1, u"All bank accounts."_s, officeRoles(), {}, banks},
        {"bank-deposit"_L1, u"Cash and cheques that are still in the till; with an account, takes them to the bank."_s, officeRoles(),
         {account, field("day", FieldType::Day, "When; what came later stays.").otherwise(u"today"_s),
          field("payments", FieldType::Texts, "Ids of the payments.").otherwise(u"all"_s), field("note", FieldType::Text, "A note.")},
         bankDeposit},
    };
}

} // namespace

QList<Command> paymentCommands()
{
    const Field client = field("client", FieldType::Client, "Whose money it is.");
    const Field day = field("day", FieldType::Day, "When.").otherwise(u"today"_s);
    const Field payment = field("payment", FieldType::Id, "Which payment.");
    const Field reason = field("reason", FieldType::Text, "Why.");
    Field invoice = invoiceField();
    invoice.required = false;
    const QList<Field> taking = QList<Field>{client, day} + partFields() +
                                QList<Field>{field("parts", FieldType::Objects, "A split payment: several of method, amount_minor, allocations ...")};
    const QList<Role> everybody{Role::Owner, Role::Admin, Role::Trainer, Role::Desk, Role::Client};
    return QList<Command>{
        {"pay"_L1, u"Takes a payment: for one invoice, for several, or as credit."_s, staffRoles(), QList<Field>{invoice} + taking, pay},
        {"deposit"_L1, u"Takes a deposit, untaxed until it is used."_s, staffRoles(), taking, deposit},
        {"refund"_L1, u"Pays back what of a payment or credit note settles nothing."_s, staffRoles(),
         {payment, field("credit_note", FieldType::Text, "Number or id of a credit note instead."),
          field("amount_minor", FieldType::Integer, "How much, in cents.").must(), methodField(), day, reason},
         refund},
        {"forfeit-deposit"_L1, u"Keeps a deposit: an invoice over it, tax included, settled with it."_s, staffRoles(),
         {payment.must(), reason.must()}, forfeit},
        {"apply-credit"_L1, u"Settles invoices with a client's credit, oldest first or as said."_s, staffRoles(),
         {client.must(), field("allocations", FieldType::Objects, "invoice, amount_minor.").otherwise(u"oldest first"_s)}, applyCredit},
        {"unallocate"_L1, u"Takes a payment off an invoice: it is credit again."_s, staffRoles(), {payment.must(), invoiceField()}, unallocate},
        {"payments"_L1, u"Payments, deposits and refunds, newest first."_s, staffRoles(),
         {field("from", FieldType::Day, "From."), field("to", FieldType::Day, "Until."), client}, payments},
        {"account"_L1, u"What a client owes and has."_s, everybody, {client.must()}, account},
        {"statement"_L1, u"A client's statement of account."_s, everybody,
         {client.must(), field("from", FieldType::Day, "First day.").must(), field("to", FieldType::Day, "Last day.").must()}, statement},
    } + bankCommands();
}

} // namespace td
