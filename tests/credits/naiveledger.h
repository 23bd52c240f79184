// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include <algorithm>
#include <array>
#include <optional>

namespace td::test
{

/// The rules of credits once more, as slowly and plainly as they can be told: everything is worked out from the list of what
/// happened, one event after the other. It shares no code with models/credits.
class NaiveLedger
{
public:
    enum class What { Sell, Book, Cancel, CancelLate, NoShow, Attend, Absent, Freeze, Expire, Refund, Transfer, Adjust, UseRate, UseCredit };
    enum class Kind { Count, Minutes, Unlimited };

    struct Event {
        What what = What::Sell;
        QDate today;
        int client = 0;
        int lot = -1;   ///< index in the order in which lots came to be
        int place = -1; ///< index in the order of booking
        int units = 0;
        QDate day;  ///< of a booking; first day of a freeze; day up to which is expired
        QDate last; ///< of a freeze
        Kind kind = Kind::Count;
        std::optional<int> validity;
        bool fromVisit = false;
        int priority = 0;
    };
    struct Lot {
        int client = 0;
        Kind kind = Kind::Count;
        int bought = 0;
        int expired = 0;
        QDate boughtOn;
        QDate fixedEnd;
        std::optional<int> validity;
        bool fromVisit = false;
        int priority = 0;
        QList<QPair<QDate, QDate>> frozen;
    };
    enum class State { Open, Attended, Lost, Gone };
    struct Place {
        int client = 0;
        QDate day;
        State state = State::Open;
        bool atRate = false;
        int lot = -1;
        bool fixed = false;
    };
    struct Numbers {
        int bought = 0;
        int used = 0;
        int booked = 0;
        int available = 0;
        int expired = 0;
    };

    static constexpr int minutes = 60;

    explicit NaiveLedger(const QList<Event>& events)
    {
        for (const Event& event : events)
            replay(event);
    }

    QList<Lot> lots;
    QList<Place> places;

    Numbers numbers(int lot) const
    {
        Numbers out;
        for (const Place& place : places) {
            if (place.lot != lot)
                continue;
            (place.fixed ? out.used : out.booked) += cost(lot);
        }
        out.expired = lots[lot].expired;
        const bool counted = lots[lot].kind != Kind::Unlimited;
        out.bought = counted ? lots[lot].bought : out.used + out.booked;
        out.available = out.bought - out.used - out.booked - out.expired;
        return out;
    }

    /// The last day, with the freezes that count from the day on which the time began.
    QDate lastDay(int lot, QDate visit) const
    {
        const Lot& l = lots[lot];
        const QDate start = l.fromVisit && !l.fixedEnd.isValid() ? visit : l.boughtOn;
        QDate end = l.fixedEnd;
        if (!end.isValid() && l.validity && start.isValid())
            end = start.addDays(*l.validity);
        if (!end.isValid())
            return {};
        // Day by day: each frozen one that is reached moves the end by one.
        for (QDate day = start; day <= end; day = day.addDays(1)) {
            if (isFrozen(lot, day))
                end = end.addDays(1);
        }
        return end;
    }

    QDate firstVisit(int lot) const
    {
        QDate first;
        for (const Place& place : places) {
            if (place.lot == lot && place.fixed && place.state == State::Attended && (!first.isValid() || place.day < first))
                first = place.day;
        }
        return first;
    }

    /// One more event.
    void replay(const Event& e)
    {
        switch (e.what) {
        case What::Sell:
            lots.append({e.client, e.kind, e.units, 0, e.today, {}, e.validity, e.fromVisit, e.priority, {}});
            break;
        case What::Book: places.append({e.client, e.day, State::Open, false, -1, false}); break;
        case What::Cancel: free(places[e.place], State::Gone); break;
        case What::CancelLate:
        case What::NoShow: lose(places[e.place]); break;
        case What::Attend: attend(places[e.place]); break;
        case What::Absent: free(places[e.place], State::Gone); break;
        case What::UseRate:
            places[e.place].atRate = true;
            places[e.place].lot = -1;
            places[e.place].fixed = false;
            break;
        case What::UseCredit: places[e.place].atRate = false; break;
        case What::Freeze: lots[e.lot].frozen.append({e.day, e.last}); break;
        case What::Expire: expire(e.day); return;
        case What::Refund: lots[e.lot].bought -= e.units; break;
        case What::Adjust: lots[e.lot].bought += e.units; break;
        case What::Transfer: transfer(e); break;
        }
        settle(e.client, e.today);
        if (e.what == What::Transfer)
            settle(1 - e.client, e.today);
    }

private:
    int cost(int lot) const { return lots[lot].kind == Kind::Minutes ? minutes : 1; }

    bool isFrozen(int lot, QDate day) const
    {
        return std::any_of(lots[lot].frozen.begin(), lots[lot].frozen.end(),
                           [day](const auto& span) { return day >= span.first && day <= span.second; });
    }

    static void free(Place& place, State state)
    {
        place.state = state;
        place.lot = -1;
        place.fixed = false;
    }

    static void lose(Place& place)
    {
        place.state = State::Lost;
        place.fixed = place.lot >= 0;
    }

    static void attend(Place& place)
    {
        if (place.state == State::Lost) // the credit is used after all
            place.fixed = false;
        place.state = State::Attended;
    }

    void transfer(const Event& e)
    {
        Lot got = lots[e.lot];
        const QDate end = lastDay(e.lot, firstVisit(e.lot));
        lots[e.lot].bought -= e.units;
        got.client = 1 - e.client;
        got.bought = e.units;
        got.expired = 0;
        got.boughtOn = e.today;
        got.fixedEnd = end;
        if (end.isValid())
            got.validity.reset();
        got.frozen.clear();
        lots.append(got);
    }

    void expire(QDate day)
    {
        for (int i = 0; i < lots.size(); ++i) {
            const QDate end = lastDay(i, firstVisit(i));
            if (lots[i].kind != Kind::Unlimited && end.isValid() && end < day)
                lots[i].expired += std::max(0, numbers(i).available);
        }
    }

    bool comesBefore(int a, int b) const
    {
        if (lots[a].priority != lots[b].priority)
            return lots[a].priority > lots[b].priority;
        const QDate endA = lastDay(a, firstVisit(a));
        const QDate endB = lastDay(b, firstVisit(b));
        if (endA != endB)
            return endA.isValid() && (!endB.isValid() || endA < endB);
        if (lots[a].boughtOn != lots[b].boughtOn)
            return lots[a].boughtOn < lots[b].boughtOn;
        return a < b;
    }

    // Everybody who wants a credit gives theirs back and queues again by the day of the session.
    void settle(int client, QDate today)
    {
        for (int i = 0; i < lots.size(); ++i) {
            const QDate end = lastDay(i, firstVisit(i));
            if (lots[i].client == client && (!end.isValid() || end >= today))
                lots[i].expired = 0;
        }
        QList<int> queue;
        for (int i = 0; i < places.size(); ++i) {
            Place& place = places[i];
            const bool wants = place.client == client && !place.atRate && !place.fixed &&
                               (place.state == State::Open || place.state == State::Attended);
            if (!wants)
                continue;
            place.lot = -1;
            queue.append(i);
        }
        std::sort(queue.begin(), queue.end(), [this](int a, int b) { return std::pair(places[a].day, a) < std::pair(places[b].day, b); });
        QList<int> order;
        for (int i = 0; i < lots.size(); ++i) {
            if (lots[i].client == client)
                order.append(i);
        }
        std::sort(order.begin(), order.end(), [this](int a, int b) { return comesBefore(a, b); });
        bool visited = false;
        QList<QDate> visits;
        for (int i = 0; i < lots.size(); ++i)
            visits.append(firstVisit(i));
        for (const int i : std::as_const(queue)) {
            for (const int lot : std::as_const(order)) {
                if (!pays(lot, places[i].day, visits[lot]))
                    continue;
                places[i].lot = lot;
                if (!visits[lot].isValid() || places[i].day < visits[lot])
                    visits[lot] = places[i].day;
                break;
            }
        }
        for (const int i : std::as_const(queue)) {
            if (places[i].state == State::Attended && places[i].lot >= 0) {
                places[i].fixed = true;
                visited = true;
            }
        }
        if (visited)
            settle(client, today);
    }

    bool pays(int lot, QDate day, QDate visit) const
    {
        const bool enough = lots[lot].kind == Kind::Unlimited || numbers(lot).available >= cost(lot);
        if (!enough || day < lots[lot].boughtOn || isFrozen(lot, day))
            return false;
        const QDate end = lastDay(lot, visit.isValid() ? std::min(visit, day) : day);
        return !end.isValid() || day <= end;
    }
};

} // namespace td::test
