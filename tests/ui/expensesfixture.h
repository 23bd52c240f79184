// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/expenses.h"
#include "books/expensescontext.h"
#include "books/mileage.h"
#include "support/scratchstudio.h"
#include "widgets/privacystate.h"

#include <QTemporaryDir>

namespace td::test
{

/// A studio with some expenses and drives in June 2026, and the context of their screens.
class ExpensesFixture
{
public:
    ExpensesFixture()
    {
        if (studio.ready())
            m_state = fill();
    }

    [[nodiscard]] Result<void> ready() const { return studio.ready() ? m_state : studio.ready(); }

    ExpensesContext context()
    {
        return {studio.db(),
                expenses(),
                mileage(),
                privacy,
                QStringLiteral("CAD"),
                QStringLiteral("CA-ON"),
                {{studio.trainer, QStringLiteral("Tess Trainer")}, {studio.otherTrainer, QStringLiteral("Theo Trainer")}},
                [this](const Error& error) { errors.append(error.reason); },
                [this](const QString& sentence) { sentences.append(sentence); },
                [this](QWidget*) { return path; },
                [this](QWidget*, const QString&) { return path; }};
    }
    Expenses& expenses()
    {
        if (!m_expenses)
            m_expenses = std::make_unique<Expenses>(studio.db());
        return *m_expenses;
    }
    Mileage& mileage()
    {
        if (!m_mileage)
            m_mileage = std::make_unique<Mileage>(studio.db());
        return *m_mileage;
    }

    ScratchStudio studio;
    PrivacyState privacy;
    QTemporaryDir folder;
    QString path; ///< what the file dialogs answer
    QStringList errors;
    QStringList sentences;

private:
    Result<void> add(int day, const char* category, const char* supplier, const char* what, qint64 net, qint64 gst)
    {
        Expense expense;
        expense.day = QDate(2026, 6, day);
        expense.category = QLatin1String(category);
        expense.supplier = QLatin1String(supplier);
        expense.description = QLatin1String(what);
        expense.netMinor = net;
        expense.taxes.gstMinor = gst;
        TD_TRY(expenses().save(expense));
        return {};
    }
    Result<void> fill()
    {
        TD_TRY(add(1, "rent", "Harbour Properties", "June", 185'000, 24'050));
        TD_TRY(add(1, "software", "Cloudberry", "Video calls", 2'100, 273));
        TD_TRY(add(3, "advertising", "Print & Co", "Flyers for the summer classes", 24'000, 3'120));
        TD_TRY(add(5, "equipment", "Iron House", "Two kettlebells", 15'900, 2'067));
        TD_TRY(add(8, "meals", "Cafe du Port", "Lunch with a partner", 4'200, 546));
        const char* places[] = {"Riverside Park", "Client's home, Elm Street", "Lakeshore"};
        int day = 2;
        for (const char* place : places) {
            Trip trip;
            trip.day = QDate(2026, 6, day++);
            trip.origin = QStringLiteral("Studio");
            trip.destination = QLatin1String(place);
            trip.purpose = QStringLiteral("Session outdoors");
            trip.metres = 12'400 * day;
            TD_TRY(mileage().save(trip));
        }
        return {};
    }

    std::unique_ptr<Expenses> m_expenses;
    std::unique_ptr<Mileage> m_mileage;
    Result<void> m_state;
};

} // namespace td::test
