// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/arguments.h"
#include "commands/session.h"

namespace td
{

/// What is paid at once, for commands that sell.
Field tendersField();
Result<QList<Tender>> tendersFrom(Session& session, const Arguments& arguments);

// By id, or by a name (of a product also by its code) that only one has. Errors: NotFound "reference.unknown", Invalid
// "reference.ambiguous".
Result<PackageType> packageFrom(Session& session, const QString& text);
Result<MembershipType> membershipTypeFrom(Session& session, const QString& text);
Result<Product> productFrom(Session& session, const QString& text);

QJsonObject toJson(const MembershipType& type);
QJsonObject toJson(const Membership& membership);
QJsonObject toJson(const DuePeriod& period);
QJsonObject toJson(const DueMembership& due);
QJsonObject toJson(const ExcludedMembership& excluded);
QJsonObject toJson(const BilledMembership& billed);
QJsonObject toJson(const ProductStock& stock);
QJsonObject toJson(const StockMove& move);
/// Amounts and taxes of something that is about to be sold.
QJsonObject jsonOfTotals(const TaxedTotals& totals);
/// Numbers and amounts of what was paid.
QJsonArray jsonOfPayments(const QList<Payment>& payments);

} // namespace td
