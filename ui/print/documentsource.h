// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "print/documents.h"

namespace td
{

class Database;
struct BillingSettings;
struct Organisation;

/// Reads what a paper needs from the studio and builds it: the one way from an id to a Document. Errors: NotFound, and what reading says.
class DocumentSource
{
public:
    explicit DocumentSource(Database& database) : m_db(database) {}

    Result<Letterhead> letterhead();
    /// The same from values that are not saved yet: for the preview of the settings.
    static Letterhead letterhead(const Organisation& organisation, const BillingSettings& settings, const QByteArray& logo);

    /// Invoice or credit note in any state, in its own language.
    Result<Document> invoice(const InvoiceId& id);
    /// In the client's language.
    Result<Document> receipt(const PaymentId& id, bool roll);
    Result<Document> statement(const ClientId& client, QDate from, QDate to);

private:
    Database& m_db;
};

} // namespace td
