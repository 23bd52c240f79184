// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/diary.h"
#include "today/todaypage.h"
#include "widgets/scriptedprompts.h"

namespace td::test
{
using namespace Qt::StringLiterals;

/// The services of Today over a ScratchStudio, for pictures and tests. Monday 2026-06-01, 8:00 in Toronto.
struct TodayBench {
    explicit TodayBench(ScratchStudio& studio)
        : scheduling(studio.db())
        , facts(studio.db(), scheduling.setup())
        , attention(studio.db(), scheduling.setup())
        , money(studio.db())
        , page({studio.db(), scheduling, facts, attention, money, prompts, privacy, [this](const Error& e) { errors.append(e); }})
    {
    }

    Scheduling scheduling;
    TodayFacts facts;
    Attention attention;
    MoneyFacts money;
    ScriptedPrompts prompts;
    PrivacyState privacy;
    QList<Error> errors;
    TodayPage page;
};

/// A believable Monday with its past: what the pictures show.
inline void fillBusyStudio(ScratchStudio& studio, Diary& diary)
{
    const QDate today(2026, 6, 1);
    const QList<std::pair<QString, QString>> people = {
        {u"Ana"_s, u"Ruiz"_s},      {u"Bo"_s, u"Chen"_s},         {u"Clara"_s, u"Lindqvist"_s}, {u"Dev"_s, u"Anand"_s},
        {u"Elif"_s, u"Kaya"_s},     {u"Femi"_s, u"Adeyemi"_s},    {u"Greta"_s, u"Holm"_s},      {u"Hugo"_s, u"Tremblay-Desrosiers"_s},
        {u"Ines"_s, u"Moreau"_s},   {u"Jonas"_s, u"Weber"_s},     {u"Kira"_s, u"Novak"_s},      {u"Liam"_s, u"Okafor"_s},
        {u"Mara"_s, u"Petrov"_s},   {u"Noor"_s, u"Haddad"_s},     {u"Olga"_s, u"Sato"_s},       {u"Pavel"_s, u"Marek"_s}};
    QList<ClientId> clients;
    for (int i = 0; i < people.size(); ++i)
        clients.append(diary.client(people[i].first, people[i].second, u"active"_s, QDate(2024, 3, 1),
                                    i == 4 ? QDate(1986, 6, 1) : i == 9 ? QDate(1979, 6, 4) : QDate(1990, 1 + i % 12, 12)));
    for (const ClientId& client : clients)
        diary.assign(client, studio.trainer);
    for (int i = 1; i < 460; ++i) {
        const QDate day = today.addDays(-i);
        const int load = 2 + (day.month() * 3 + day.year() + i * 7) % 4 - (day.dayOfWeek() == 6 ? 2 : 0);
        for (int n = 0; day.dayOfWeek() != 7 && n < load; ++n) {
            const int hours[] = {7, 17, 9, 18, 12, 16};
            const bool missed = (i + n * 5) % 23 == 0;
            Diary::Session session;
            session.state = missed ? u"no_show"_s : u"completed"_s;
            if (i < 5 && n == 1)
                session.state = u"scheduled"_s;
            session.note = i < 15 ? u"Squat 3x8 at 60 kg felt easy; keep an eye on the left knee in lunges."_s : QString();
            diary.book(day, 60 * hours[(n + i % 2) % 6], {clients[(i * 3 + n) % (i < 40 ? 12 : 16)]}, session);
        }
    }
    const auto done = [] { Diary::Session s; s.state = u"completed"_s; return s; };
    const auto missed = [] { Diary::Session s; s.state = u"no_show"_s; return s; };
    const auto cancelled = [] { Diary::Session s; s.state = u"cancelled"_s; return s; };
    diary.book(today, 360, {clients[1]}, done());
    diary.book(today, 420, {clients[2]}, missed());
    const AppointmentId next = diary.book(today, 495, {clients[0]});
    Q_UNUSED(next)
    diary.alert(clients[0], u"Blood pressure medication changed in May: no maximal lifts."_s);
    diary.book(today, 570, {clients[5]}, cancelled());
    Diary::Session group;
    group.group = true;
    group.waiting = 1;
    group.capacity = 8;
    diary.book(today, 600, {clients[3], clients[4], clients[6], clients[7]}, group);
    diary.book(today, 780, {clients[8]});
    diary.book(today, 1020, {clients[9]});
    diary.book(today, 1080, {clients[10]});
    for (int i = 1; i < 14; ++i) {
        if (today.addDays(i).dayOfWeek() != 7)
            diary.book(today.addDays(i), 540, {clients[i % 11]});
    }
    diary.book(today.addDays(6), 540, {clients[11]});
    diary.timeOff(studio.trainer, today.addDays(3), today.addDays(3), u"approved"_s);
    diary.timeOff(studio.otherTrainer, today.addDays(10), today.addDays(14), u"requested"_s);
    diary.client(u"Quentin"_s, u"Roy"_s, u"lead"_s, today.addDays(-3));
}

} // namespace td::test
