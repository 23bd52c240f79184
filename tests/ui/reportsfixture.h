// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportscontext.h"
#include "support/moneybooks.h"
#include "widgets/privacystate.h"

#include <QTemporaryDir>

namespace td::test
{

/// A studio with a spring of business, and the context of the reports' screens: what they save, print and say is kept for tests to look at.
class ReportsFixture
{
public:
    ReportsFixture()
    {
        if (studio.ready())
            fill();
    }

    [[nodiscard]] Result<void> ready() const { return studio.ready() ? m_books.state() : studio.ready(); }

    ReportsContext context()
    {
        return {studio.db(),
                privacy,
                [this](const Error& error) { errors.append(error.reason); },
                [this](const QString& sentence) { sentences.append(sentence); },
                [this](QWidget*, const QString&, const QString&) { return path; },
                [this](const QString& text) {
                    return QStringLiteral("Ada Novak").contains(text, Qt::CaseInsensitive)
                        ? QList<Suggestion>{{QStringLiteral("Ada Novak"), QString(), ada.blob()}}
                        : QList<Suggestion>();
                },
                [this](const Report& report, const QString&) {
                    written.append(report.id);
                    return Result<void>();
                },
                [this](const Report& report, QWidget*) {
                    printed.append(report.id);
                    return Result<bool>(true);
                },
                [](const InvoiceId&) { return Result<QByteArray>("%PDF-"); },
                {}};
    }

    ScratchStudio studio;
    PrivacyState privacy;
    QTemporaryDir folder;
    QString path; ///< what the file dialog answers
    QStringList errors;
    QStringList sentences;
    QStringList written;
    QStringList printed;
    ClientId ada;

private:
    void fill()
    {
        m_books.registerForTax();
        ada = m_books.client(QStringLiteral("Ada"));
        const LotId lot = m_books.lot(ada, QDate(2026, 3, 2), 10, 80'000);
        const InvoiceId package = m_books.invoice(ada, QDate(2026, 3, 2), {{QStringLiteral("package"), 80'000, lot, studio.trainer, {}, {}}});
        for (int day = 3; day <= 27; day += 3)
            m_books.credit(lot, ada, "consume", 1, 8'000, QDate(2026, 3 + day % 3, day), studio.trainer);
        const PaymentId card = m_books.payment(ada, QDate(2026, 3, 2), 90'400);
        m_books.allocate(ada, QDate(2026, 3, 2), package, 90'400, card);
        const char* names[] = {"Ben", "Cleo", "Dov", "Eva", "Finn", "Gwen"};
        int month = 0;
        for (const char* name : names) {
            const ClientId client = m_books.client(QLatin1String(name), QStringLiteral("Moreau"));
            month = month % 5 + 1;
            const QDate day(2026, month, 10);
            const InvoiceId invoice = m_books.invoice(client, day, {{QStringLiteral("session"), 8'500 * month, {}, studio.otherTrainer, studio.personal, studio.location},
                                                                    {QStringLiteral("product"), 2'000, {}, {}, {}, studio.location}});
            const PaymentId cash = m_books.payment(client, day, 4'000, "cash");
            m_books.allocate(client, day, invoice, 4'000, cash);
            m_books.expense(day, "rent", 120'000, 15'600);
            m_books.expense(day.addDays(3), "software", 4'900, 637);
        }
    }

    MoneyBooks m_books{studio};
};

} // namespace td::test
