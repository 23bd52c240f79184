// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/scheduling.h"
#include "support/scratchstudio.h"

namespace td::test
{

using namespace Qt::StringLiterals;

/// A scratch studio with clients of two trainers and the services of the diary. Monday 2026-06-01, 08:00 in Toronto.
class BookedStudio
{
public:
    Result<void> prepare(const QByteArray& zone = "America/Toronto")
    {
        TD_TRY(studio.ready());
        Database& db = studio.db();
        services = std::make_unique<Scheduling>(db);
        return db.change("setup", {}, [&]() -> Result<void> {
            TD_TRY(db.exec("UPDATE organisation SET zone = ?", QLatin1String(zone)));
            TD_TRY(db.exec("UPDATE locations SET zone = ?", QLatin1String(zone)));
            for (ClientId* id : {&ana, &bo, &cy, &di})
                TD_TRY(addClient(id, studio.trainer));
            return addClient(&other, studio.otherTrainer);
        });
    }

    Result<void> signInAs(const Actor& actor)
    {
        services.reset();
        TD_TRY(studio.signInAs(actor));
        services = std::make_unique<Scheduling>(studio.db());
        return {};
    }

    Result<void> addClient(ClientId* id, const TrainerId& trainer)
    {
        static const QStringList names{u"Ana Ruiz"_s, u"Bo Chen"_s, u"Cy Young"_s, u"Di Marsh"_s, u"Olu Ade"_s};
        const QString name = names.at(m_clients++ % names.size());
        Database& db = studio.db();
        *id = db.newId<ClientId>();
        TD_TRY(db.exec("INSERT INTO clients (id, first_name, last_name) VALUES (?, ?, ?)", *id, name.section(u' ', 0, 0),
                       name.section(u' ', 1)));
        return db.exec("INSERT INTO assignments (id, client_id, trainer_id, start_day) VALUES (?, ?, ?, '2020-01-01')",
                       db.newId<AssignmentId>(), *id, trainer);
    }

    /// One-to-one with `trainer` for Ana unless said otherwise.
    BookingRequest request(QDate day, int minute) const
    {
        BookingRequest out;
        out.trainer = studio.trainer;
        out.classType = studio.personal;
        out.clients = {ana};
        out.day = day;
        out.minute = minute;
        return out;
    }
    BookingRequest groupRequest(QDate day, int minute, const QList<ClientId>& clients) const
    {
        BookingRequest out = request(day, minute);
        out.classType = studio.group;
        out.clients = clients;
        return out;
    }

    qint64 count(const char* sql)
    {
        auto q = studio.db().composedQuery(sql);
        return q.next() ? q.int64(0) : -1;
    }
    /// All rows that a booking could have touched.
    qint64 rows()
    {
        return count("SELECT (SELECT count(*) FROM appointments) + (SELECT count(*) FROM participants) + (SELECT count(*) FROM series)");
    }
    void setNow(QDate day, int minute, const QByteArray& zone = "America/Toronto")
    {
        studio.clock.set(*toInstant({day, minute}, zone) * 1000);
    }

    Booking& booking() { return services->booking(); }

    ScratchStudio studio;
    std::unique_ptr<Scheduling> services;
    ClientId ana;
    ClientId bo;
    ClientId cy;
    ClientId di;
    ClientId other; ///< of the other trainer

private:
    int m_clients = 0;
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
