// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoices.h"
#include "billing/payments.h"
#include "credits/credits.h"
#include "scheduling/scheduling.h"
#include "selling/selling.h"
#include "support/scratchstudio.h"

#include <optional>

namespace td::test
{

using namespace Qt::StringLiterals;

/// A scratch studio in Ontario, registered for tax, with two clients of one trainer and everything that sells. Monday 2026-06-01.
class SellingStudio
{
public:
    Result<void> prepare()
    {
        TD_TRY(studio.ready());
        open();
        return db().change("setup", {}, [&]() -> Result<void> {
            TD_TRY(db().exec("UPDATE organisation SET tax_registered = 1, tax_number = '123456789 RT0001'"));
            TD_TRY(addClient(&ana, u"Ana"_s, u"Ruiz"_s));
            return addClient(&bo, u"Bo"_s, u"Chen"_s);
        });
    }
    Result<void> signInAs(const Actor& actor)
    {
        selling.reset();
        TD_TRY(studio.signInAs(actor));
        open();
        return {};
    }
    Database& db() { return studio.db(); }
    void setToday(QDate day) { studio.clock.set(*toInstant({day, 600}, "America/Toronto") * 1000); }
    qint64 count(const char* sql)
    {
        auto q = db().composedQuery(sql);
        return q.next() ? q.int64(0) : -1;
    }
    PackageTypeId package(const QString& name, int units, qint64 price, int instalments = 1)
    {
        PackageType type;
        type.name = name;
        type.units = units;
        type.priceMinor = price;
        type.validityDays = 90;
        type.instalments = instalments;
        return selling->packages().add(type).value_or(PackageTypeId());
    }
    MembershipType membershipType(const QString& name, qint64 price, std::optional<int> sessions = std::nullopt)
    {
        MembershipType type;
        type.name = name;
        type.priceMinor = price;
        type.credits = sessions;
        return selling->membershipTypes().add(type).value_or(MembershipType());
    }
    Product product(const QString& name, qint64 price, const QString& code = {})
    {
        Product product;
        product.name = name;
        product.priceMinor = price;
        product.code = code;
        return selling->products().add(product).value_or(Product());
    }
    Result<void> addClient(ClientId* id, const QString& first, const QString& last)
    {
        *id = db().newId<ClientId>();
        TD_TRY(db().exec("INSERT INTO clients (id, first_name, last_name) VALUES (?, ?, ?)", *id, first, last));
        return db().exec("INSERT INTO assignments (id, client_id, trainer_id, start_day) VALUES (?, ?, ?, '2020-01-01')",
                         db().newId<AssignmentId>(), *id, studio.trainer);
    }

    ScratchStudio studio;
    std::optional<Credits> credits;
    std::optional<Invoices> invoices;
    std::optional<Payments> payments;
    std::optional<Selling> selling;
    ClientId ana;
    ClientId bo;

private:
    void open()
    {
        credits.emplace(db());
        invoices.emplace(db());
        payments.emplace(db());
        selling.emplace(db(), *credits);
    }
};

/// Everything that a sale writes; a sale that fails leaves it as it was.
constexpr const char* everythingSold = "SELECT (SELECT count(*) FROM lots) + (SELECT count(*) FROM credit_entries) + (SELECT count(*) FROM "
                                       "invoices) + (SELECT count(*) FROM invoice_lines) + (SELECT count(*) FROM payments) + (SELECT "
                                       "count(*) FROM allocations) + (SELECT count(*) FROM stock_moves) + (SELECT count(*) FROM "
                                       "memberships) + (SELECT count(*) FROM membership_charges)";

} // namespace td::test

/// The result is an error of this reason.
#define TD_REFUSES(expr, reason_)                                                                                      \
    do {                                                                                                               \
        const auto td_refuses_result_ = (expr);                                                                        \
        QVERIFY2(!td_refuses_result_, "was not refused");                                                              \
        QCOMPARE(td_refuses_result_.error().reason, QLatin1String(reason_));                                           \
    } while (false)
