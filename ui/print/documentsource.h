// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "print/documents.h"

namespace td
{

class Database;
struct BillingSettings;
struct Organisation;

/// How the papers of a studio look; from values that may not be saved yet, for the preview of the settings. `logo`: a picture file.
Letterhead letterheadOf(const Organisation& organisation, const BillingSettings& settings, const QByteArray& logo);

/// Reads what a paper needs from the studio and builds it: the one way from an id to a Document. Errors: NotFound, and what reading says.
class DocumentSource
{
public:
    explicit DocumentSource(Database& database) : m_db(database) {}

    /// Read once, then kept: make a new source after the settings changed.
    Result<Letterhead> letterhead();

    /// Invoice or credit note in any state, in its own language.
    Result<Document> invoice(const InvoiceId& id);
    /// In the client's language.
    Result<Document> receipt(const PaymentId& id, bool roll = false);
    Result<Document> statement(const ClientId& client, QDate from, QDate to);
    Result<Document> statement(const Statement& statement);
    /// In the language of `wording`: the interface's.
    Result<Document> report(const Report& report, const ReportWording& wording);

private:
    Result<QList<SettledPart>> settled(const InvoiceId& id);

    Database& m_db;
    std::optional<Letterhead> m_head;
};

} // namespace td
