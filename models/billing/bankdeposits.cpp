// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/bankdeposits.h"

#include "billing/bankaccounts.h"
#include "billing/billingnames.h"
#include "billing/draftcheck.h"
#include "core/text.h"
#include "storage/database.h"

#include <QSet>

namespace td
{
namespace
{

#define DEPOSIT_COLUMNS "SELECT id, bank_account_id, day, note, version FROM bank_deposits WHERE deleted = 0"

BankDeposit readDeposit(const Query& q)
{
    BankDeposit d;
    d.id = q.id<BankDepositId>(0);
    d.account = q.id<BankAccountId>(1);
    d.day = q.date(2);
    d.note = q.text(3);
    d.version = q.integer(4);
    return d;
}

Result<void> readItems(Database& db, BankDeposit& deposit)
{
    auto q = db.query("SELECT p.id, p.method, p.amount_minor + p.rounding_minor FROM bank_deposit_items i JOIN payments p ON p.id = i.payment_id "
                      "WHERE i.deposit_id = ? AND i.deleted = 0 ORDER BY p.day, p.id", deposit.id);
    while (q.next()) {
        deposit.payments.append(q.id<PaymentId>(0));
        (namedColumn(paymentMethodNames, q, 1) == PaymentMethod::Cash ? deposit.cashMinor : deposit.chequesMinor) += q.int64(2);
    }
    return q.finish();
}

/// Errors of BankDeposits::add() about one payment.
Result<void> expectInTill(Database& db, const PaymentId& id)
{
    auto q = db.query("SELECT p.number, p.method IN ('cash', 'cheque'), EXISTS (SELECT 1 FROM bank_deposit_items i WHERE i.payment_id = p.id "
                      "AND i.deleted = 0) FROM payments p WHERE p.id = ?", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "payments");
    }
    if (!q.boolean(1))
        return fail(ErrorKind::Invalid, "deposit.method", "payments", {q.text(0)});
    if (q.boolean(2))
        return fail(ErrorKind::Refused, "deposit.deposited", "payments", {q.text(0)});
    return q.finish();
}

} // namespace

Result<QList<Undeposited>> BankDeposits::undeposited(QDate until)
{
    QList<Undeposited> list;
    auto q = m_db.query("SELECT p.id, p.number, coalesce(trim(c.first_name || ' ' || c.last_name), ''), p.method, p.day, p.reference, "
                        "p.amount_minor + p.rounding_minor FROM payments p LEFT JOIN client_names c ON c.id = p.client_id "
                        "WHERE p.method IN ('cash', 'cheque') AND p.day <= ? AND NOT EXISTS (SELECT 1 FROM bank_deposit_items i "
                        "WHERE i.payment_id = p.id AND i.deleted = 0) ORDER BY p.day, p.at, p.id", until);
    while (q.next())
        list.append({q.id<PaymentId>(0), q.text(1), q.text(2), namedColumn(paymentMethodNames, q, 3), q.date(4), q.text(5), q.int64(6)});
    TD_TRY(q.finish());
    return list;
}

Result<QList<BankDeposit>> BankDeposits::list(QDate from, QDate to)
{
    QList<BankDeposit> list;
    auto q = m_db.query(DEPOSIT_COLUMNS " AND (?1 IS NULL OR day >= ?1) AND (?2 IS NULL OR day <= ?2) ORDER BY day DESC, id DESC", from, to);
    while (q.next())
        list.append(readDeposit(q));
    TD_TRY(q.finish());
    for (BankDeposit& deposit : list)
        TD_TRY(readItems(m_db, deposit));
    return list;
}

Result<BankDeposit> BankDeposits::find(const BankDepositId& id)
{
    auto q = m_db.query(DEPOSIT_COLUMNS " AND id = ?", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "deposit");
    }
    BankDeposit deposit = readDeposit(q);
    TD_TRY(q.finish());
    TD_TRY(readItems(m_db, deposit));
    return deposit;
}

Result<BankDeposit> BankDeposits::add(const BankAccountId& account, QDate day, const QList<PaymentId>& payments, const QString& note)
{
    TD_TRY(checkBookDay(day, "day"));
    TD_TRY_ASSIGN(const QString text, checkLine(note, "note", 500));
    TD_TRY_ASSIGN(const BankAccount bank, BankAccounts(m_db).find(account));
    const QSet<PaymentId> chosen(payments.begin(), payments.end());
    if (chosen.isEmpty())
        return fail(ErrorKind::Invalid, "deposit.empty", "payments");
    for (const PaymentId& id : chosen)
        TD_TRY(expectInTill(m_db, id));
    return m_db.change("bank-deposit.add", bank.name, [&]() -> Result<BankDeposit> {
        const auto id = m_db.newId<BankDepositId>();
        TD_TRY(m_db.exec("INSERT INTO bank_deposits (id, bank_account_id, day, note) VALUES (?, ?, ?, ?)", id, account, day, text));
        for (const PaymentId& payment : chosen)
            TD_TRY(m_db.exec("INSERT INTO bank_deposit_items (id, deposit_id, payment_id) VALUES (?, ?, ?)", m_db.newId<AnyId>(), id,
                             payment));
        return find(id);
    });
}

Result<void> BankDeposits::remove(const BankDepositId& id)
{
    TD_TRY_ASSIGN(const BankDeposit deposit, find(id));
    return m_db.change("bank-deposit.remove", {}, [&]() -> Result<void> {
        TD_TRY(m_db.exec("UPDATE bank_deposit_items SET deleted = 1 WHERE deposit_id = ? AND deleted = 0", id));
        return m_db.exec("UPDATE bank_deposits SET deleted = 1, version = ? WHERE id = ?", deposit.version, id);
    });
}

} // namespace td
