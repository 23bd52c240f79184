// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/bankaccounts.h"
#include "billing/bankdeposits.h"
#include "billing/billingsettings.h"
#include "billing/contracts.h"
#include "billing/feechanges.h"
#include "billing/invoice.h"
#include "billing/payment.h"
#include "commands/jsonvalues.h"

namespace td
{

// How the command line writes what billing knows. Amounts are in cents, quantities in thousandths, tax rates in 1/100,000.

QJsonObject toJson(const Invoice& invoice);
QJsonObject toJson(const InvoiceRow& row);
QJsonObject toJson(const InvoiceLine& line);
QJsonObject toJson(const TaxAmount& tax);
QJsonObject toJson(const Party& party);
QJsonObject toJson(const Uninvoiced& item);
QJsonObject toJson(const Payment& payment);
QJsonObject toJson(const AllocationPart& part);
QJsonObject toJson(const ClientAccount& account);
QJsonObject toJson(const Statement& statement);
QJsonObject toJson(const StatementLine& line);
QJsonObject toJson(const BankAccount& account);
QJsonObject toJson(const BankDeposit& deposit);
QJsonObject toJson(const Undeposited& payment);
QJsonObject toJson(const Contract& contract);
QJsonObject toJson(const ContractRate& rate);
QJsonObject toJson(const BillingSettings& settings);
QJsonObject toJson(const ClientBilling& billing);
QJsonObject toJson(const FeeChange& change);

} // namespace td
