// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/banking.h"

#include "billing/billingnames.h"
#include "core/formcheck.h"
#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
#define PAYER                                                                                                          \
    "coalesce((SELECT trim(n.first_name || ' ' || n.last_name) FROM client_names n WHERE n.id = p.client_id), "       \
    "(SELECT c.name FROM contracts c WHERE c.id = p.contract_id), '')"

QList<UndepositedPayment> readPayments(Query& q)
{
    QList<UndepositedPayment> out;
    while (q.next())
        out.append({q.id<PaymentId>(0), q.text(1), q.text(2), namedColumn(paymentMethodNames, q, 3), q.date(4), q.int64(5), q.text(6)});
    return out;
}

Result<BankAccount> checkAccount(const BankAccount& account)
{
    BankAccount clean = account;
    TD_TRY_ASSIGN(clean.name, checkLine(account.name, "name", 120, true));
    TD_TRY_ASSIGN(clean.bank, checkLine(account.bank, "bank", 120));
    TD_TRY_ASSIGN(clean.holder, checkLine(account.holder, "holder", 120));
    TD_TRY_ASSIGN(clean.accountNumber, checkLine(account.accountNumber, "account_number", 40));
    TD_TRY_ASSIGN(clean.transitNumber, checkLine(account.transitNumber, "transit_number", 20));
    TD_TRY_ASSIGN(clean.institutionNumber, checkLine(account.institutionNumber, "institution_number", 20));
    TD_TRY_ASSIGN(clean.bic, checkLine(account.bic.toUpper(), "bic", 11));
    clean.iban = account.iban.simplified().remove(u' ').toUpper();
    if (!isIban(clean.iban))
        return fail(ErrorKind::Invalid, "bank.iban", "iban");
    TD_TRY(checkOneOf(clean.kind, {"checking"_L1, "savings"_L1, "card"_L1, "cash"_L1}, "kind"));
    return clean;
}
} // namespace

bool isIban(const QString& text)
{
    const QString clean = QString(text).remove(u' ').toUpper();
    if (clean.isEmpty())
        return true;
    if (clean.size() < 15 || clean.size() > 34)
        return false;
    int rest = 0;
    const QString turned = clean.mid(4) + clean.left(4);
    for (const QChar c : turned) {
        if (c >= u'0' && c <= u'9')
            rest = (rest * 10 + c.unicode() - u'0') % 97;
        else if (c >= u'A' && c <= u'Z')
            rest = (rest * 100 + c.unicode() - u'A' + 10) % 97;
        else
            return false;
    }
    return rest == 1;
}

Result<QList<BankAccount>> Banking::accounts()
{
    auto q = m_db.query("SELECT id, name, bank, holder, account_number, transit_number, institution_number, iban, bic, kind, currency, "
                        "is_primary, status, version FROM bank_accounts WHERE deleted = 0 ORDER BY is_primary DESC, name");
    QList<BankAccount> out;
    while (q.next()) {
        out.append({q.id<BankAccountId>(0), q.text(1), q.text(2), q.text(3), q.text(4), q.text(5), q.text(6), q.text(7), q.text(8),
                    q.text(9), q.text(10), q.boolean(11), q.text(12) == u"closed", q.integer(13)});
    }
    TD_TRY(q.finish());
    return out;
}

Result<QList<AccountName>> Banking::accountNames()
{
    auto q = m_db.query("SELECT id, name, is_primary FROM account_names ORDER BY is_primary DESC, name");
    QList<AccountName> out;
    while (q.next())
        out.append({q.id<BankAccountId>(0), q.text(1), q.boolean(2)});
    TD_TRY(q.finish());
    return out;
}

Result<BankAccountId> Banking::saveAccount(const BankAccount& account)
{
    TD_TRY_ASSIGN(const BankAccount a, checkAccount(account));
    const QLatin1String status = a.closed ? "closed"_L1 : "active"_L1;
    const bool primary = a.primary && !a.closed;
    return m_db.change("bank.account-save", a.name, [&]() -> Result<BankAccountId> {
        if (primary)
            TD_TRY(m_db.exec("UPDATE bank_accounts SET is_primary = 0 WHERE is_primary = 1 AND deleted = 0 AND id IS NOT ?", a.id));
        if (!a.id.isNull()) {
            TD_TRY(m_db.exec("UPDATE bank_accounts SET name = ?, bank = ?, holder = ?, account_number = ?, transit_number = ?, "
                             "institution_number = ?, iban = ?, bic = ?, kind = ?, is_primary = ?, status = ?, version = ? WHERE id = ?",
                             a.name, a.bank, a.holder, a.accountNumber, a.transitNumber, a.institutionNumber, a.iban, a.bic, a.kind, primary,
                             status, a.version, a.id));
            return a.id;
        }
        const auto id = m_db.newId<BankAccountId>();
        TD_TRY(m_db.exec("INSERT INTO bank_accounts (id, name, bank, holder, account_number, transit_number, institution_number, iban, bic, "
                         "kind, currency, is_primary, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         id, a.name, a.bank, a.holder, a.accountNumber, a.transitNumber, a.institutionNumber, a.iban, a.bic, a.kind,
                         a.currency, primary, status));
        return id;
    });
}

Result<QList<UndepositedPayment>> Banking::undeposited(QDate until)
{
    auto q = m_db.query("SELECT p.id, p.number, " PAYER ", p.method, p.day, p.amount_minor + p.rounding_minor, p.reference FROM payments p "
                        "WHERE p.method IN ('cash', 'cheque') AND p.day <= ? AND NOT EXISTS (SELECT 1 FROM bank_deposit_items i "
                        "WHERE i.payment_id = p.id AND i.deleted = 0) ORDER BY p.day, p.at",
                        until);
    QList<UndepositedPayment> out = readPayments(q);
    TD_TRY(q.finish());
    return out;
}

Result<QList<UndepositedPayment>> Banking::paymentsOf(const BankDepositId& id)
{
    auto q = m_db.query("SELECT p.id, p.number, " PAYER ", p.method, p.day, p.amount_minor + p.rounding_minor, p.reference "
                        "FROM bank_deposit_items i JOIN payments p ON p.id = i.payment_id WHERE i.deposit_id = ? AND i.deleted = 0 "
                        "ORDER BY p.day, p.at",
                        id);
    QList<UndepositedPayment> out = readPayments(q);
    TD_TRY(q.finish());
    return out;
}

Result<QList<BankDeposit>> Banking::deposits(QDate from, QDate to)
{
    auto q = m_db.query("SELECT d.id, d.bank_account_id, coalesce(a.name, ''), d.day, d.note, count(p.id), "
                        "coalesce(sum(p.amount_minor + p.rounding_minor), 0), d.version FROM bank_deposits d "
                        "LEFT JOIN bank_accounts a ON a.id = d.bank_account_id "
                        "LEFT JOIN bank_deposit_items i ON i.deposit_id = d.id AND i.deleted = 0 LEFT JOIN payments p ON p.id = i.payment_id "
                        "WHERE d.deleted = 0 AND d.day BETWEEN ? AND ? GROUP BY d.id ORDER BY d.day DESC, d.id DESC",
                        from, to);
    QList<BankDeposit> out;
    while (q.next())
        out.append({q.id<BankDepositId>(0), q.id<BankAccountId>(1), q.text(2), q.date(3), q.text(4), q.integer(5), q.int64(6), q.integer(7)});
    TD_TRY(q.finish());
    return out;
}

Result<BankDepositId> Banking::makeDeposit(const BankAccountId& account, QDate day, const QString& note, const QList<PaymentId>& payments)
{
    if (payments.isEmpty())
        return fail(ErrorKind::Invalid, "bank.deposit-empty", "payments");
    TD_TRY_ASSIGN(const QString text, checkLine(note, "note", 500));
    TD_TRY_ASSIGN(const QList<UndepositedPayment> open, undeposited(day));
    qint64 sum = 0;
    for (const PaymentId& id : payments) {
        const auto found = std::find_if(open.begin(), open.end(), [&id](const UndepositedPayment& one) { return one.id == id; });
        if (found == open.end())
            return fail(ErrorKind::Clash, "bank.deposit-twice", "payments");
        sum += found->amountMinor;
    }
    if (sum <= 0)
        return fail(ErrorKind::Invalid, "bank.deposit-negative", "payments");
    return m_db.change("bank.deposit", text, [&]() -> Result<BankDepositId> {
        const auto id = m_db.newId<BankDepositId>();
        TD_TRY(m_db.exec("INSERT INTO bank_deposits (id, bank_account_id, day, note) VALUES (?, ?, ?, ?)", id, account, day, text));
        for (const PaymentId& payment : payments) {
            TD_TRY(m_db.exec("INSERT INTO bank_deposit_items (id, deposit_id, payment_id) VALUES (?, ?, ?)",
                             m_db.ids().make<AnyId>(), id, payment));
        }
        return id;
    });
}

Result<void> Banking::removeDeposit(const BankDepositId& id)
{
    return m_db.change("bank.deposit-remove", {}, [&]() -> Result<void> {
        TD_TRY(m_db.exec("UPDATE bank_deposit_items SET deleted = 1 WHERE deposit_id = ? AND deleted = 0", id));
        return m_db.exec("UPDATE bank_deposits SET deleted = 1 WHERE id = ?", id);
    });
}

} // namespace td
