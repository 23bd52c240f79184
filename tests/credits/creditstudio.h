// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/credits.h"
#include "scheduling/scheduling.h"
#include "support/scratchstudio.h"

namespace td::test
{

using namespace Qt::StringLiterals;

/// A scratch studio whose diary is paid with credits. Monday 2026-06-01, 08:00 in Toronto; no session there needs notice but a day's.
class CreditStudio
{
public:
    Result<void> prepare()
    {
        TD_TRY(studio.ready());
        TD_TRY(connectServices());
        return db().change("setup", {}, [&]() -> Result<void> {
            TD_TRY(addClient(&ana, u"Ana"_s, studio.trainer));
            TD_TRY(addClient(&bo, u"Bo"_s, studio.trainer));
            return addClient(&other, u"Olu"_s, studio.otherTrainer);
        });
    }

    Result<void> signInAs(const Actor& actor)
    {
        diary.reset();
        credits.reset();
        TD_TRY(studio.signInAs(actor));
        return connectServices();
    }

    Database& db() { return studio.db(); }

    Result<void> addClient(ClientId* id, const QString& name, const TrainerId& trainer)
    {
        *id = db().newId<ClientId>();
        TD_TRY(db().exec("INSERT INTO clients (id, first_name, last_name) VALUES (?, ?, 'Client')", *id, name));
        return db().exec("INSERT INTO assignments (id, client_id, trainer_id, start_day) VALUES (?, ?, ?, '2020-01-01')",
                         db().newId<AssignmentId>(), *id, trainer);
    }

    /// Ten sessions for 750.00 for Ana, bought today and good for a year.
    NewLot ten() const
    {
        NewLot lot;
        lot.client = ana;
        lot.name = u"Ten sessions"_s;
        lot.units = 10;
        lot.priceMinor = 75'000;
        lot.boughtOn = QDate(2026, 6, 1);
        lot.validityDays = 365;
        return lot;
    }
    NewLot some(int units, const QString& name = u"Some"_s) const
    {
        NewLot lot = ten();
        lot.units = units;
        lot.name = name;
        lot.priceMinor = units * 7'500;
        return lot;
    }

    /// An hour with `trainer` for Ana at ten o'clock unless said otherwise.
    BookingRequest request(QDate day, int minute = 600) const
    {
        BookingRequest out;
        out.trainer = studio.trainer;
        out.classType = studio.personal;
        out.clients = {ana};
        out.day = day;
        out.minute = minute;
        return out;
    }
    Result<Appointment> book(QDate day, int minute = 600) { return diary->booking().book(request(day, minute)); }

    /// "bought used booked available" of a lot.
    QString numbers(const LotId& id)
    {
        const auto lot = credits->lot(id);
        if (!lot)
            return lot.error().reason;
        return u"%1 %2 %3 %4"_s.arg(lot->bought).arg(lot->used).arg(lot->booked).arg(lot->available);
    }

    /// Whether a credit pays for the first place of a booking.
    bool paid(const Appointment& booking)
    {
        const auto credit = credits->creditOf(booking.participants.first().id);
        return credit && credit->has_value();
    }

    void setNow(QDate day, int minute) { studio.clock.set(*toInstant({day, minute}, "America/Toronto") * 1000); }

    ScratchStudio studio;
    std::unique_ptr<Credits> credits;
    std::unique_ptr<Scheduling> diary;
    ClientId ana;
    ClientId bo;
    ClientId other; ///< of the other trainer

private:
    Result<void> connectServices()
    {
        credits = std::make_unique<Credits>(db());
        diary = std::make_unique<Scheduling>(db(), credits.get());
        return {};
    }
};

inline bool refusedWith(const Error& error, ErrorKind kind, const char* reason)
{
    return error.kind == kind && error.reason == QLatin1String(reason);
}

} // namespace td::test

/// The result is an error of this kind and reason.
#define TD_REFUSED(expr, kind_, reason_)                                                                                  \
    do {                                                                                                               \
        const auto td_refused_result_ = (expr);                                                                        \
        QVERIFY2(!td_refused_result_, "was not refused");                                                              \
        QVERIFY2(td::test::refusedWith(td_refused_result_.error(), kind_, reason_),                                    \
                 td::test::describe(td_refused_result_.error()).constData());                                          \
    } while (false)
