// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scratchstudio.h"

#include <QList>

namespace td::test
{

/// A line of an invoice of the fixture; amounts without tax.
struct BookLine {
    QString kind = QStringLiteral("session");
    qint64 net = 0;
    LotId lot = {};
    TrainerId trainer = {};
    ClassTypeId type = {};
    LocationId location = {};
};

/// Writes books straight through the views, as the services do in the end: what reports and entries are tested on, without the rules of the
/// services between. HST of 13 % on everything, unless told otherwise.
class MoneyBooks
{
public:
    explicit MoneyBooks(ScratchStudio& studio) : m_studio(studio) {}

    ClientId client(const QString& first, const QString& last = QStringLiteral("Novak"))
    {
        const auto id = m_studio.ids.make<ClientId>();
        note(db().change("client.add", {}, [&] { return db().exec("INSERT INTO clients (id, first_name, last_name) VALUES (?, ?, ?)", id, first, last); }));
        return id;
    }

    LotId lot(const ClientId& client, QDate day, int units, qint64 price)
    {
        const auto id = m_studio.ids.make<LotId>();
        note(db().change("books.sell", {}, [&]() -> Result<void> {
            TD_TRY(db().exec("INSERT INTO lots (id, client_id, name, kind, price_minor, bought_on) VALUES (?, ?, 'Ten sessions', 'count', ?, ?)", id,
                             client, price, day));
            return entryIn(id, client, QLatin1String("grant"), units, 0, day, {});
        }));
        return id;
    }

    void credit(const LotId& lot, const ClientId& client, const char* kind, int units, qint64 value, QDate day, const TrainerId& trainer = {})
    {
        note(db().change("books.credit", {}, [&] { return entryIn(lot, client, QLatin1String(kind), units, value, day, trainer); }));
    }

    /// Issued. `corrects` makes it a credit note. Gives its id; total() has its total.
    InvoiceId invoice(const ClientId& client, QDate day, const QList<BookLine>& lines, const InvoiceId& corrects = {}, int taxRate = 13'000)
    {
        const auto id = m_studio.ids.make<InvoiceId>();
        note(db().change("books.issue", {}, [&] { return issueIn(id, client, day, lines, corrects, taxRate); }));
        return id;
    }
    qint64 total(const InvoiceId& id) { return db().query("SELECT total_minor FROM invoices WHERE id = ?", id).number().value_or(-1); }

    void voidInvoice(const InvoiceId& id, QDate day)
    {
        note(db().change("books.void", {}, [&] {
            return db().exec("UPDATE invoices SET status = 'void', voided_at = 1, void_day = ?, void_tax_day = ?, void_reason = 'mistake' WHERE id = ?",
                             day, day, id);
        }));
    }

    PaymentId payment(const ClientId& client, QDate day, qint64 amount, const char* method = "card", qint64 rounding = 0, const char* kind = "payment")
    {
        const auto id = m_studio.ids.make<PaymentId>();
        note(db().change("books.pay", {}, [&] {
            return db().exec("INSERT INTO payments (id, client_id, number, kind, method, amount_minor, rounding_minor, currency, day, at) VALUES "
                             "(?, ?, ?, ?, ?, ?, ?, 'CAD', ?, 1)",
                             id, client, QStringLiteral("P-%1").arg(++m_payments), QLatin1String(kind), QLatin1String(method), amount, rounding, day);
        }));
        return id;
    }
    void refund(const ClientId& client, QDate day, qint64 amount, const PaymentId& of, const InvoiceId& note_ = {})
    {
        note(db().change("books.refund", {}, [&] {
            return db().exec("INSERT INTO payments (id, client_id, number, kind, method, amount_minor, currency, day, at, refunds_id, refunds_credit_note_id) "
                             "VALUES (?, ?, ?, 'refund', 'card', ?, 'CAD', ?, 1, ?, ?)",
                             m_studio.ids.make<PaymentId>(), client, QStringLiteral("P-%1").arg(++m_payments), -amount, day, of, note_);
        }));
    }
    void allocate(const ClientId& client, QDate day, const InvoiceId& invoice, qint64 amount, const PaymentId& payment, const InvoiceId& creditNote = {})
    {
        note(db().change("books.pay", {}, [&] {
            return db().exec("INSERT INTO allocations (id, client_id, payment_id, credit_note_id, invoice_id, amount_minor, day, at) VALUES "
                             "(?, ?, ?, ?, ?, ?, ?, 1)",
                             m_studio.ids.make<AllocationId>(), client, payment, creditNote, invoice, amount, day);
        }));
    }

    /// Organisation registered for tax: what is paid on expenses comes back.
    void registerForTax()
    {
        note(db().change("settings.studio", {}, [&] { return db().exec("UPDATE organisation SET tax_registered = 1 WHERE id = ?", m_studio.organisation); }));
    }
    ExpenseId expense(QDate day, const char* category, qint64 net, qint64 gst, const TrainerId& trainer = {})
    {
        const auto id = m_studio.ids.make<ExpenseId>();
        note(db().change("expense.add", {}, [&] {
            return db().exec("INSERT INTO expenses (id, day, tax_day, category, supplier, net_minor, gst_minor, trainer_id) VALUES (?, ?, ?, ?, 'Shop', ?, ?, ?)",
                             id, day, day, QLatin1String(category), net, gst, trainer);
        }));
        return id;
    }

    /// The first thing that went wrong, if anything did.
    [[nodiscard]] const Result<void>& state() const { return m_state; }

private:
    Database& db() { return m_studio.db(); }
    void note(const Result<void>& result)
    {
        if (m_state && !result)
            m_state = result;
    }
    Result<void> entryIn(const LotId& lot, const ClientId& client, QLatin1String kind, int units, qint64 value, QDate day, const TrainerId& trainer)
    {
        return db().exec("INSERT INTO credit_entries (id, lot_id, client_id, kind, units, day, at, value_minor, trainer_id) VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)",
                         m_studio.ids.make<CreditEntryId>(), lot, client, kind, units, day, value, trainer);
    }
    Result<void> issueIn(const InvoiceId& id, const ClientId& client, QDate day, const QList<BookLine>& lines, const InvoiceId& corrects, int taxRate)
    {
        const bool creditNote = !corrects.isNull();
        TD_TRY(db().exec("INSERT INTO invoices (id, kind, client_id, corrects_id, currency, region, issue_day, due_day) VALUES (?, ?, ?, ?, 'CAD', 'CA-ON', ?, ?)",
                         id, creditNote ? QLatin1String("credit_note") : QLatin1String("invoice"), client, corrects, day, day.addDays(14)));
        qint64 net = 0;
        int position = 0;
        for (const BookLine& line : lines) {
            net += line.net;
            TD_TRY(db().exec("INSERT INTO invoice_lines (id, invoice_id, position, kind, description, unit_minor, amount_minor, net_minor, lot_id, trainer_id, "
                             "class_type_id, location_id) VALUES (?, ?, ?, ?, 'Line', ?, ?, ?, ?, ?, ?, ?)",
                             m_studio.ids.make<InvoiceLineId>(), id, ++position, line.kind, line.net, line.net, line.net, line.lot, line.trainer, line.type,
                             line.location));
        }
        const qint64 tax = (net * taxRate + 50'000) / 100'000;
        if (taxRate > 0)
            TD_TRY(db().exec("INSERT INTO invoice_taxes (id, invoice_id, position, code, name, regime, region, rate, base_minor, tax_minor, tax_day, sign) VALUES "
                             "(?, ?, 1, 'HST', 'HST', 'gst', 'CA-ON', ?, ?, ?, ?, ?)",
                             m_studio.ids.make<InvoiceTaxId>(), id, taxRate, net, tax, day, creditNote ? -1 : 1));
        return db().exec("UPDATE invoices SET status = 'issued', number = ?, hash = ?, issued_at = 1, tax_day = ?, net_minor = ?, tax_minor = ?, "
                         "total_minor = ? WHERE id = ?",
                         QStringLiteral("A-%1").arg(++m_invoices, 5, 10, QChar(u'0')), QByteArray(32, 'h'), day, net, tax, net + tax, id);
    }

    ScratchStudio& m_studio;
    int m_invoices = 0;
    int m_payments = 0;
    Result<void> m_state;
};

} // namespace td::test
