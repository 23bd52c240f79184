// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/bankaccounts.h"

#include "billing/banknames.h"
#include "billing/openinvoices.h"
#include "core/formcheck.h"
#include "storage/database.h"

#include <algorithm>

namespace td
{
namespace
{

constexpr TextField<BankAccount> accountTexts[] = {
    {"name", &BankAccount::name, 120, true},
    {"bank", &BankAccount::bank, 120},
    {"holder", &BankAccount::holder, 120},
    {"account_number", &BankAccount::accountNumber, 34},
    {"transit_number", &BankAccount::transitNumber, 20},
    {"institution_number", &BankAccount::institutionNumber, 20},
    {"iban", &BankAccount::iban, 42},
    {"bic", &BankAccount::bic, 11},
    {"currency", &BankAccount::currency, 3},
};

#define ACCOUNT_COLUMNS                                                                                                \
    "id, name, bank, holder, account_number, transit_number, institution_number, iban, bic, kind, currency, is_primary, "  \
    "status = 'closed', version FROM bank_accounts WHERE deleted = 0"

BankAccount readAccount(const Query& q)
{
    BankAccount a;
    a.id = q.id<BankAccountId>(0);
    a.name = q.text(1);
    a.bank = q.text(2);
    a.holder = q.text(3);
    a.accountNumber = q.text(4);
    a.transitNumber = q.text(5);
    a.institutionNumber = q.text(6);
    a.iban = q.text(7);
    a.bic = q.text(8);
    a.kind = valueOf(bankAccountKindNames, q.text(9)).value_or(BankAccountKind::Checking);
    a.currency = q.text(10);
    a.isPrimary = q.boolean(11);
    a.closed = q.boolean(12);
    a.version = q.integer(13);
    return a;
}

bool isBic(const QString& text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    return plain && (text.size() == 8 || text.size() == 11);
}

Result<BankAccount> checked(const BankAccount& account, const QString& currency)
{
    TD_TRY_ASSIGN(BankAccount a, checkTexts(account, accountTexts));
    a.iban = a.iban.toUpper().remove(u' ');
    a.bic = a.bic.toUpper();
    if (!a.iban.isEmpty() && !BankAccounts::isIban(a.iban))
        return fail(ErrorKind::Invalid, "bank-account.iban", "iban");
    if (!a.bic.isEmpty() && !isBic(a.bic))
        return fail(ErrorKind::Invalid, "bank-account.bic", "bic");
    if (a.currency.isEmpty())
        a.currency = currency;
    if (a.currency != currency)
        return fail(ErrorKind::Invalid, "invoice.currency", "currency", {currency});
    if (a.isPrimary && a.closed)
        return fail(ErrorKind::Invalid, "bank-account.primary-closed", "is_primary");
    return a;
}

Result<void> write(Database& db, const BankAccount& a)
{
    return db.exec("UPDATE bank_accounts SET name = ?, bank = ?, holder = ?, account_number = ?, transit_number = ?, "
                   "institution_number = ?, iban = ?, bic = ?, kind = ?, currency = ?, is_primary = ?, status = ?, version = ? WHERE id = ?",
                   a.name, a.bank, a.holder, a.accountNumber, a.transitNumber, a.institutionNumber, a.iban, a.bic,
                   nameOf(bankAccountKindNames, a.kind), a.currency, a.isPrimary,
                   a.closed ? QStringLiteral("closed") : QStringLiteral("active"), a.version, a.id);
}

} // namespace

bool BankAccounts::isIban(const QString& text)
{
    if (text.size() < 15 || text.size() > 34)
        return false;
    int rest = 0;
    for (const QChar c : text.mid(4) + text.left(4)) {
        const int digit = c.unicode() < 0x80 && c.isDigit() ? c.digitValue() : -1;
        if (digit < 0 && (c < u'A' || c > u'Z'))
            return false;
        rest = digit >= 0 ? (rest * 10 + digit) % 97 : (rest * 100 + c.unicode() - 'A' + 10) % 97;
    }
    return rest == 1 && text[0].isLetter() && text[1].isLetter();
}

Result<QList<BankAccount>> BankAccounts::list()
{
    QList<BankAccount> list;
    auto q = m_db.query("SELECT " ACCOUNT_COLUMNS " ORDER BY status = 'closed', is_primary DESC, name COLLATE NOCASE, id");
    while (q.next())
        list.append(readAccount(q));
    TD_TRY(q.finish());
    return list;
}

Result<QList<BankAccountName>> BankAccounts::names()
{
    QList<BankAccountName> list;
    auto q = m_db.query("SELECT id, name, kind, is_primary FROM account_names ORDER BY is_primary DESC, name COLLATE NOCASE, id");
    while (q.next())
        list.append({q.id<BankAccountId>(0), q.text(1), valueOf(bankAccountKindNames, q.text(2)).value_or(BankAccountKind::Checking),
                     q.boolean(3)});
    TD_TRY(q.finish());
    return list;
}

Result<BankAccount> BankAccounts::find(const BankAccountId& id)
{
    auto q = m_db.query("SELECT " ACCOUNT_COLUMNS " AND id = ?", id);
    if (q.next())
        return readAccount(q);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "account");
}

Result<BankAccount> BankAccounts::save(const BankAccount& account)
{
    TD_TRY_ASSIGN(const QString currency, studioCurrency(m_db));
    TD_TRY_ASSIGN(BankAccount a, checked(account, currency));
    const bool isNew = a.id.isNull();
    if (!isNew)
        TD_TRY(find(a.id));
    const char* label = isNew ? "bank-account.add" : "bank-account.save";
    return m_db.change(label, a.name, [&]() -> Result<BankAccount> {
        if (isNew) {
            a.id = m_db.newId<BankAccountId>();
            a.version = 1;
            TD_TRY(m_db.exec("INSERT INTO bank_accounts (id, name, currency) VALUES (?, ?, ?)", a.id, a.name, a.currency));
        }
        if (a.isPrimary)
            TD_TRY(m_db.exec("UPDATE bank_accounts SET is_primary = 0 WHERE is_primary = 1 AND id <> ?", a.id));
        TD_TRY(write(m_db, a));
        return find(a.id);
    });
}

} // namespace td
