// SPDX-License-Identifier: GPL-3.0-or-later
// Random lives of two clients' credits against the naive ledger. TD_LONG runs more of them, TD_SEED repeats one run.
#include "creditstudio.h"
#include "naiveledger.h"

#include <QRandomGenerator>
#include <QTest>

using namespace td;
using namespace td::test;
using What = NaiveLedger::What;
using State = NaiveLedger::State;

namespace
{

constexpr int stepsOfALife = 16;

/// One history, played to the services and to the naive ledger at once. Nothing of it is kept.
class Life
{
public:
    Life(CreditStudio& studio, quint32 seed) : m(studio), m_random(seed) {}

    /// What went wrong; empty when all was equal.
    QString run()
    {
        m_today = QDate(2026, 6, 1);
        m.setNow(m_today, 720);
        QString trouble;
        (void)m.db().rehearse([&]() -> Result<void> {
            for (int i = 0; i < stepsOfALife && trouble.isEmpty(); ++i)
                trouble = step();
            return {};
        });
        return trouble.isEmpty() ? QString() : trouble + u'\n' + m_story.join(u'\n');
    }

private:
    int below(int n) { return int(m_random.bounded(n)); }
    ClientId clientOf(int i) const { return i == 0 ? m.ana : m.bo; }

    QString step()
    {
        const int dice = below(100);
        if (dice < 14)
            return sell();
        if (dice < 44)
            return book();
        if (dice < 74)
            return touchPlace();
        if (dice < 92)
            return touchLot();
        return advance();
    }

    template <class T> QString played(const Result<T>& result, const NaiveLedger::Event& event)
    {
        m_story.append(u"%1 client %2 lot %3 place %4 units %5 day %6 to %7 on %8"_s.arg(int(event.what)).arg(event.client)
                           .arg(event.lot).arg(event.place).arg(event.units)
                           .arg(event.day.toString(Qt::ISODate), event.last.toString(Qt::ISODate), m_today.toString(Qt::ISODate)));
        if (!result)
            return QString::fromUtf8(describe(result.error()));
        m_naive.replay(event);
        return compare();
    }

    QString sell()
    {
        NaiveLedger::Event e;
        e.what = What::Sell;
        e.today = m_today;
        e.client = below(2);
        const int kind = below(8);
        e.kind = kind == 0 ? NaiveLedger::Kind::Unlimited : kind < 3 ? NaiveLedger::Kind::Minutes : NaiveLedger::Kind::Count;
        e.units = e.kind == NaiveLedger::Kind::Unlimited ? 0 : e.kind == NaiveLedger::Kind::Minutes ? 30 + below(8) * 30 : 1 + below(4);
        if (e.kind == NaiveLedger::Kind::Unlimited || below(4) != 0)
            e.validity = 1 + below(20);
        e.fromVisit = below(3) == 0;
        e.priority = below(4) == 0 ? below(3) - 1 : 0;
        NewLot lot = m.ten();
        lot.client = clientOf(e.client);
        lot.kind = LotKind(int(e.kind));
        lot.units = e.units;
        lot.priceMinor = below(10) == 0 ? 0 : below(100'000);
        lot.boughtOn = m_today;
        lot.validityDays = e.validity;
        lot.expiryFrom = e.fromVisit ? ExpiryFrom::FirstVisit : ExpiryFrom::Purchase;
        lot.priority = e.priority;
        const auto id = m.credits->grant(lot);
        if (id)
            m_lots.append(*id);
        return played(id, e);
    }

    QString book()
    {
        NaiveLedger::Event e;
        e.what = What::Book;
        e.today = m_today;
        e.client = below(2);
        e.day = m_today.addDays(below(20) - 2);
        const bool taken = std::any_of(m_naive.places.begin(), m_naive.places.end(),
                                       [&](const auto& place) { return place.client == e.client && place.day == e.day; });
        if (taken)
            return {};
        BookingRequest request = m.request(e.day, e.client == 0 ? 600 : 840);
        request.clients = {clientOf(e.client)};
        request.overrideReason = u"Open that day"_s; // Sundays and holidays
        const auto booked = m.diary->booking().book(request);
        if (booked) {
            m_places.append(booked->participants.first().id);
            m_cancelled.append(false);
        }
        return played(booked, e);
    }

    QString touchPlace()
    {
        if (m_places.isEmpty())
            return {};
        NaiveLedger::Event e;
        e.place = below(int(m_places.size()));
        e.today = m_today;
        const NaiveLedger::Place& place = m_naive.places[e.place];
        e.client = place.client;
        const ParticipantId id = m_places[e.place];
        if (m_cancelled[e.place])
            return {};
        const bool alive = place.state == State::Open || place.state == State::Attended;
        switch (below(6)) {
        case 0: return place.state == State::Open ? cancel(e, id) : QString();
        case 1: e.what = What::NoShow; return alive ? played(m.diary->cancelling().markNoShow(id), e) : QString();
        case 2: e.what = What::Absent; return alive ? played(m.diary->attendance().markAttended(id, false), e) : QString();
        case 3:
            e.what = place.atRate ? What::UseCredit : What::UseRate;
            return played(m.diary->booking().setPays(id, place.atRate ? Pays::Auto : Pays::Rate), e);
        default: e.what = What::Attend; return played(m.diary->attendance().markAttended(id, true), e);
        }
    }

    QString cancel(NaiveLedger::Event e, const ParticipantId& id)
    {
        const auto place = m.diary->booking().findParticipant(id);
        const auto booking = m.diary->booking().find(place->appointment);
        if (booking->state != AppointmentState::Scheduled)
            return {};
        e.what = booking->startsAt - m.studio.clock.now() >= 86'400 ? What::Cancel : What::CancelLate;
        m_cancelled[e.place] = true;
        return played(m.diary->cancelling().cancelParticipant(id, {}), e);
    }

    QString touchLot()
    {
        if (m_lots.isEmpty())
            return {};
        NaiveLedger::Event e;
        e.lot = below(int(m_lots.size()));
        e.today = m_today;
        e.client = m_naive.lots[e.lot].client;
        const int available = m_naive.numbers(e.lot).available;
        const bool counted = m_naive.lots[e.lot].kind != NaiveLedger::Kind::Unlimited;
        const LotId id = m_lots[e.lot];
        switch (below(5)) {
        case 0: return freeze(e, id);
        case 1: return transfer(e, id, counted ? available : 0);
        case 2:
            if (!counted || available == 0 || mostBack(id) < 0)
                return {};
            e.what = What::Refund;
            e.units = 1 + below(available);
            return played(m.credits->takeBack(id, e.units, below(mostBack(id) + 1), u"Moved"_s), e);
        case 3:
            e.what = What::Adjust;
            e.units = available > 0 && below(2) == 0 ? -1 - below(available) : 1 + below(3);
            return counted ? played(m.credits->adjust(id, e.units, u"Why not"_s), e) : QString();
        default: return expire(e);
        }
    }

    // All refunds of a lot together stay within its price; a generous one, and a transfer after it, may have moved more than that.
    int mostBack(const LotId& id)
    {
        const auto lot = m.credits->lot(id);
        return int(std::min(lot->unusedValueMinor(), lot->terms.priceMinor - lot->movedValueMinor));
    }

    QString expire(NaiveLedger::Event e)
    {
        e.what = What::Expire;
        e.day = m_today;
        return played(m.credits->expireUntil(m_today), e);
    }

    QString freeze(NaiveLedger::Event e, const LotId& id)
    {
        e.what = What::Freeze;
        e.day = m_today.addDays(below(8) - 2);
        e.last = e.day.addDays(below(6));
        const NaiveLedger::Lot& lot = m_naive.lots[e.lot];
        const bool overlaps = std::any_of(lot.frozen.begin(), lot.frozen.end(),
                                          [&](const auto& span) { return span.first <= e.last && span.second >= e.day; });
        const QDate end = m_naive.lastDay(e.lot, m_naive.firstVisit(e.lot));
        if (overlaps || (end.isValid() && (end < m_today || e.day > end)))
            return m.credits->freeze(id, e.day, e.last, {}) ? u"a freeze was not refused"_s : QString();
        return played(m.credits->freeze(id, e.day, e.last, {}), e);
    }

    QString transfer(NaiveLedger::Event e, const LotId& id, int available)
    {
        e.what = What::Transfer;
        e.units = 1 + below(4);
        const QDate end = m_naive.lastDay(e.lot, m_naive.firstVisit(e.lot));
        const auto done = m.credits->transfer(id, e.units, clientOf(1 - e.client), {});
        if (e.units > available || (end.isValid() && end < m_today))
            return done ? u"a transfer was not refused"_s : QString();
        if (done)
            m_lots.append(*done);
        return played(done, e);
    }

    QString advance()
    {
        m_today = m_today.addDays(1 + below(9));
        m.setNow(m_today, 720);
        return {};
    }

    QString compare()
    {
        for (int i = 0; i < m_lots.size(); ++i) {
            const auto lot = m.credits->lot(m_lots[i]);
            if (!lot)
                return QString::fromUtf8(describe(lot.error()));
            const NaiveLedger::Numbers n = m_naive.numbers(i);
            const bool same = lot->bought == n.bought && lot->used == n.used && lot->booked == n.booked &&
                              lot->available == n.available && lot->expired == n.expired;
            if (!same)
                return u"lot %1: bought %2/%3 used %4/%5 booked %6/%7 available %8/%9"_s.arg(i).arg(lot->bought).arg(n.bought)
                    .arg(lot->used).arg(n.used).arg(lot->booked).arg(n.booked).arg(lot->available).arg(n.available);
            if (std::min({lot->bought, lot->used, lot->booked, lot->available, lot->expired}) < 0)
                return u"a number is negative"_s;
            if (lot->unusedValueMinor() < 0 || (!lot->unlimited() && lot->booked + lot->available == 0 && lot->unusedValueMinor() != 0))
                return u"the value of lot %1 does not add up: %2 left"_s.arg(i).arg(lot->unusedValueMinor());
        }
        return comparePlaces();
    }

    // Each place is paid by the one lot that the naive ledger says, and never twice.
    QString comparePlaces()
    {
        for (int i = 0; i < m_places.size(); ++i) {
            QList<LotId> paying;
            {
                auto q = m.db().query("SELECT lot_id, sum(CASE kind WHEN 'reserve' THEN units WHEN 'release' THEN -units ELSE 0 END), "
                                      "sum(CASE kind WHEN 'consume' THEN units WHEN 'forfeit' THEN units ELSE 0 END) "
                                      "FROM credit_entries WHERE participant_id = ? GROUP BY lot_id", m_places[i]);
                while (q.next()) {
                    if (q.int64(1) < q.int64(2) || q.int64(2) < 0)
                        return u"place %1 used what it had not reserved"_s.arg(i);
                    if (q.int64(1) > 0)
                        paying.append(q.id<LotId>(0));
                }
            }
            const int expected = m_naive.places[i].lot;
            const QList<LotId> wanted = expected < 0 ? QList<LotId>() : QList<LotId>{m_lots[expected]};
            if (paying != wanted)
                return u"place %1 is paid by %2 lots, expected lot %3"_s.arg(i).arg(paying.size()).arg(expected);
        }
        return {};
    }

    CreditStudio& m;
    QRandomGenerator m_random;
    QDate m_today;
    NaiveLedger m_naive{{}};
    QList<LotId> m_lots;
    QList<ParticipantId> m_places;
    QList<bool> m_cancelled;
    QStringList m_story;
};

} // namespace

class CreditHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomLives()
    {
        CreditStudio studio;
        TD_VERIFY(studio.prepare());
        const int lives = qEnvironmentVariableIsSet("TD_LONG") ? 20'000 : 2'000;
        const quint32 seed = qEnvironmentVariableIsSet("TD_SEED") ? qEnvironmentVariable("TD_SEED").toUInt()
                                                                  : QRandomGenerator::global()->generate() % 1'000'000'000;
        qInfo("seed %u", seed);
        for (int i = 0; i < lives; ++i) {
            const quint32 own = seed + quint32(i);
            const QString trouble = Life(studio, own).run();
            QVERIFY2(trouble.isEmpty(), qPrintable(u"TD_SEED=%1: %2"_s.arg(own).arg(trouble)));
        }
    }
};

QTEST_GUILESS_MAIN(CreditHistoryTest)
#include "tst_credithistory.moc"
