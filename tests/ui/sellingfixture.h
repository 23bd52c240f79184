// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoices.h"
#include "billing/payments.h"
#include "clients/clients.h"
#include "clients/clientsearch.h"
#include "credits/credits.h"
#include "facility/facility.h"
#include "scheduling/scheduling.h"
#include "selling/selling.h"
#include "selling/sellingcontext.h"
#include "support/scratchstudio.h"
#include "team/team.h"
#include "widgets/privacystate.h"
#include "widgets/scriptedprompts.h"

namespace td::test
{
using namespace Qt::StringLiterals;

/// The services behind the screens of selling over a scratch studio in Ontario, and what the screens said.
struct SellingFixture {
    explicit SellingFixture(ScratchStudio& scratch)
        : studio(scratch)
        , context{studio.db(), selling, credits, invoices, payments, clients, search, team, facility, scheduling.catalogue(),
                  prompts, privacy, u"CAD"_s, [this](const Error& error) { errors.append(error.reason); },
                  [this](const QString& text) { told.append(text); }}
    {
    }

    Result<void> prepare()
    {
        TD_TRY(studio.db().change("setup", {}, [&] {
            return studio.db().exec("UPDATE organisation SET tax_registered = 1, tax_number = '123456789 RT0001'");
        }));
        ana = add(u"Ana Ruiz"_s);
        bo = add(u"Bo Chen"_s);
        return search.load(studio.db());
    }
    ClientId add(const QString& name)
    {
        Client client;
        client.firstName = name.section(u' ', 0, 0);
        client.lastName = name.section(u' ', 1);
        return clients.add(client, studio.trainer).value_or(ClientId());
    }
    PackageTypeId package(const QString& name, int units, qint64 price, std::optional<int> days = 180, int parts = 1)
    {
        PackageType type;
        type.name = name;
        type.units = units;
        type.kind = units == 0 ? LotKind::Unlimited : LotKind::Count;
        type.priceMinor = price;
        type.validityDays = days;
        type.instalments = parts;
        return selling.packages().add(type).value_or(PackageTypeId());
    }
    MembershipType membershipType(const QString& name, qint64 price, std::optional<int> sessions = std::nullopt)
    {
        MembershipType type;
        type.name = name;
        type.priceMinor = price;
        type.credits = sessions;
        return selling.membershipTypes().add(type).value_or(MembershipType());
    }
    MembershipId join(const ClientId& client, const MembershipTypeId& type, QDate start = {})
    {
        const auto joined = selling.memberships().join({client, type, start, FirstPeriod::Whole, {}, {}, {}, {}});
        return joined ? joined->membership : MembershipId();
    }
    Product product(const QString& name, qint64 price, const QString& code = {}, int stock = 0, int reorder = 0)
    {
        Product product;
        product.name = name;
        product.priceMinor = price;
        product.costMinor = price / 2;
        product.code = code;
        product.reorderAt = reorder;
        product = selling.products().add(product).value_or(Product());
        if (stock > 0) {
            StockMove move;
            move.product = product.id;
            move.quantity = stock;
            (void)selling.products().move(move);
        }
        return product;
    }
    Result<Sale> sell(const ClientId& client, const PackageTypeId& type, qint64 paid = 0)
    {
        SaleRequest request;
        request.client = client;
        request.packageType = type;
        if (paid > 0)
            request.tenders = {{PaymentMethod::Card, paid, {}, {}}};
        return selling.sales().sell(request);
    }

    ScratchStudio& studio;
    Clients clients{studio.db()};
    Team team{studio.db()};
    Facility facility{studio.db()};
    ClientSearch search;
    Credits credits{studio.db()};
    Scheduling scheduling{studio.db(), &credits};
    Invoices invoices{studio.db()};
    Payments payments{studio.db()};
    Selling selling{studio.db(), credits};
    ScriptedPrompts prompts;
    PrivacyState privacy;
    QStringList errors;
    QStringList told;
    SellingContext context;
    ClientId ana;
    ClientId bo;
};

} // namespace td::test
