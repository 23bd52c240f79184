// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/writer.h"

#include "calendar/recurrencerule.h"
#include "demo/services.h"
#include "demo/texts.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace td::demo
{
namespace
{

constexpr auto label = "import.demo";
constexpr quint64 gymDice = 31;

template <size_t n, class Enum> QLatin1String textOf(const std::array<const char*, n>& texts, Enum value)
{
    return QLatin1String(texts[size_t(value)]);
}

// In the order of the enumerations.
constexpr std::array states{"scheduled", "completed", "cancelled", "no_show"};
constexpr std::array places{"studio", "online", "client"};
constexpr std::array participantStates{"confirmed", "waitlisted", "offered", "cancelled", "late_cancelled"};
constexpr std::array credits{"", "released", "forfeited"};

std::optional<qint64> orNull(Instant at)
{
    return at == 0 ? std::nullopt : std::optional<qint64>(at);
}

template <class List> std::vector<QString> textsIn(const List& list, bool french)
{
    std::vector<QString> out;
    for (const Words& words : list)
        out.push_back(words.in(french));
    return out;
}

} // namespace

Writer::Writer(Studio& studio, const Plan& plan, const StudioDays& days, FixedClock& clock, QString password)
    : m_studio(studio)
    , m_db(studio.db())
    , m_plan(plan)
    , m_days(days)
    , m_clock(clock)
    , m_password(std::move(password))
    , m_zone(QLatin1String(studioZone))
    , m_clients(plan.clients.size())
    , m_series(plan.series.size())
    , m_books(studio.db(), plan, days, clock)
    , m_gym(studio.db(), plan, clock, Random(plan.frame.seed).fork(gymDice))
    , m_notes(textsIn(sessionNotes(), plan.frame.french))
    , m_reasons(textsIn(cancelReasons(), plan.frame.french))
    , m_order(plan.appointments.size())
{
    for (const PolicyService& policy : policies)
        m_policyTexts.push_back(
            QString::fromUtf8(QJsonDocument(policyToJson(policy.terms())).toJson(QJsonDocument::Compact)));
    std::iota(m_order.begin(), m_order.end(), 0);
    std::sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        const AppointmentPlan& x = plan.appointments[size_t(a)];
        const AppointmentPlan& y = plan.appointments[size_t(b)];
        return std::tuple(x.day, x.minute, x.trainer, a) < std::tuple(y.day, y.minute, y.trainer, b);
    });
    for (size_t i = 0; i < plan.clients.size(); ++i) {
        if (plan.clients[i].movedOn != 0)
            m_moved.push_back(int(i));
    }
    std::stable_sort(m_moved.begin(), m_moved.end(),
                     [&](int a, int b) { return plan.clients[size_t(a)].movedOn < plan.clients[size_t(b)].movedOn; });
    std::vector<bool> used(plan.series.size());
    for (const AppointmentPlan& appointment : plan.appointments) {
        if (appointment.series >= 0)
            used[size_t(appointment.series)] = true;
    }
    for (size_t i = 0; i < used.size(); ++i) {
        if (used[i])
            m_seriesOrder.push_back(int(i));
    }
    std::stable_sort(m_seriesOrder.begin(), m_seriesOrder.end(),
                     [&](int a, int b) { return plan.series[size_t(a)].start < plan.series[size_t(b)].start; });
}

std::vector<Writer::Month> Writer::months() const
{
    std::vector<Month> out;
    const Frame& frame = m_plan.frame;
    QDate month = dateOf(frame.first);
    while (dayOf(month) <= frame.today) {
        const QDate next = QDate(month.year(), month.month(), 1).addMonths(1);
        const Day until = std::min(dayOf(next) - 1, frame.today);
        const Instant at = until == frame.today ? frame.now - 120 : m_days.instant(until, 21 * 60);
        out.push_back({until, at, month.toString(u"yyyy-MM"_s)});
        month = next;
    }
    out.push_back({frame.last, frame.now - 60, dateOf(frame.last).toString(u"yyyy-MM"_s)});
    return out;
}

Result<void> Writer::run(const std::function<bool(int)>& progress)
{
    TD_TRY(setUp());
    const std::vector<Month> all = months();
    const size_t steps = std::max<size_t>(1, m_order.size());
    for (const Month& next : all) {
        if (!progress(int(m_nextAppointment * 100 / steps)))
            return fail(ErrorKind::Cancelled, "demo.cancelled");
        m_clock.set(next.at * 1000);
        while (m_nextTrainer < m_plan.trainers.size() && m_plan.trainers[m_nextTrainer].hired <= next.until)
            TD_TRY(hire(m_nextTrainer++));
        m_places.clear();
        TD_TRY(m_db.change(label, next.name, [&] { return month(next); }));
        TD_TRY(m_db.change(label, next.name, [&] { return money(next); }));
        TD_TRY(m_db.change(label, next.name, [&] { return training(next); }));
        m_changeSets += 3;
        m_doneUntil = next.until;
    }
    m_clock.set(m_plan.frame.now * 1000);
    return {};
}

Result<void> Writer::month(const Month& month)
{
    TD_TRY(absences(month));
    TD_TRY(clients(month));
    TD_TRY(laterAssignments(month));
    TD_TRY(series(month));
    return appointments(month);
}

StudioRows Writer::rows() const
{
    StudioRows rows{m_clients, m_types, m_trainers, {}};
    for (size_t i = 0; i < m_trainers.size(); ++i)
        rows.sites.push_back(m_sites[size_t(m_plan.trainers[i].site)]);
    return rows;
}

Result<void> Writer::money(const Month& month)
{
    const QDate end = dateOf(month.until);
    if (month.until > m_plan.frame.today) {
        m_clock.set(month.at * 1000);
        return m_books.finish(rows());
    }
    if (m_doneUntil == 0)
        TD_TRY(m_books.setUp(rows(), int(m_sites.size())));
    const bool ends = month.until < m_plan.frame.today && end.day() == end.daysInMonth();
    TD_TRY(m_books.month(month.until, ends, m_places, rows()));
    m_clock.set(month.at * 1000);
    return {};
}

Result<void> Writer::training(const Month& month)
{
    if (m_doneUntil == 0)
        TD_TRY(m_gym.setUp(rows()));
    TD_TRY(m_gym.month(m_places, rows()));
    if (month.until > m_plan.frame.today)
        TD_TRY(m_gym.finish(rows()));
    m_clock.set(month.at * 1000);
    return {};
}

Result<void> Writer::absences(const Month& month)
{
    static constexpr std::array kinds{"vacation", "sick", "other"};
    static constexpr std::array statuses{"requested", "approved", "declined", "withdrawn"};
    for (size_t i = 0; i < m_plan.trainers.size(); ++i) {
        for (const AbsencePlan& absence : m_plan.trainers[i].absences) {
            const Day asked = absence.decidedOn == 0 ? m_plan.frame.today : absence.decidedOn;
            const bool thisMonth = asked > m_doneUntil && asked <= month.until;
            if (!thisMonth)
                continue;
            const TimeOffRow& row = absence.row;
            const bool decided = absence.decidedOn != 0;
            TD_TRY(m_db.exec(
                "INSERT INTO time_off (id, trainer_id, first_day, last_day, start_min, end_min, kind, reason, status, "
                "decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                m_db.newId<TimeOffId>(), m_trainers[i], row.span.first, row.span.last, row.span.startMin,
                row.span.endMin, textOf(kinds, row.span.kind), row.reason, textOf(statuses, row.status),
                decided ? m_db.actor().user : UserId(),
                decided ? orNull(std::min(m_days.instant(asked, 720), month.at)) : std::nullopt));
        }
    }
    return {};
}

Result<void> Writer::clients(const Month& month)
{
    for (; m_nextClient < m_plan.clients.size() && m_plan.clients[m_nextClient].joined <= month.until; ++m_nextClient)
        TD_TRY(client(m_nextClient));
    return {};
}

Result<void> Writer::client(size_t index)
{
    const ClientPlan& plan = m_plan.clients[index];
    m_clients[index] = m_db.newId<ClientId>();
    TD_TRY(clientRow(index));
    if (!plan.health.isEmpty())
        TD_TRY(m_db.exec(
            "INSERT INTO client_health (id, conditions, medications, allergies, injuries) VALUES (?, ?, ?, ?, ?)",
            m_clients[index], plan.health.conditions, plan.health.medications, plan.health.allergies,
            plan.health.injuries));
    static constexpr std::array kinds{"note", "billing", "waiver"};
    for (const ClientAlert& alert : plan.alerts)
        TD_TRY(m_db.exec("INSERT INTO client_alerts (id, client_id, kind, message, until) VALUES (?, ?, ?, ?, ?)",
                         m_db.newId<AlertId>(), m_clients[index], textOf(kinds, alert.kind), alert.message,
                         alert.until));
    return firstAssignment(index);
}

Result<void> Writer::clientRow(size_t index)
{
    static constexpr std::array statuses{"lead", "active", "paused", "former"};
    const ClientPlan& plan = m_plan.clients[index];
    const Client& row = plan.row;
    const int site = plan.trainer >= 0 ? m_plan.trainers[size_t(plan.trainer)].site : 0;
    return m_db.exec(
        "INSERT INTO clients (id, first_name, last_name, preferred_name, email, phone, birthday, street, city, region, "
        "postal_code, "
        "country, emergency_name, emergency_phone, emergency_relation, goals, preferences, notes, source, status, "
        "tags, language, "
        "location_id, joined_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        m_clients[index], row.firstName, row.lastName, row.preferredName, row.email, row.phone, row.birthday,
        row.street, row.city, row.region, row.postalCode, row.country, row.emergencyName, row.emergencyPhone,
        row.emergencyRelation, row.goals, row.preferences, row.notes, row.source, textOf(statuses, row.status),
        row.tags.join(u'\n'), row.language, m_sites[size_t(site)], row.joinedOn);
}

Result<void> Writer::firstAssignment(size_t index)
{
    const ClientPlan& plan = m_plan.clients[index];
    if (plan.trainerBefore >= 0)
        return assignment(index, plan.trainerBefore, plan.joined, plan.movedOn - 1, {});
    return plan.trainer >= 0 ? assignment(index, plan.trainer, plan.joined, plan.leaves, {}) : Result<void>();
}

Result<void> Writer::laterAssignments(const Month& month)
{
    for (; m_nextMoved < m_moved.size(); ++m_nextMoved) {
        const size_t index = size_t(m_moved[m_nextMoved]);
        const ClientPlan& plan = m_plan.clients[index];
        if (plan.movedOn > month.until)
            break;
        TD_TRY(assignment(index, plan.trainer, plan.movedOn, plan.leaves, words::moved.in(m_plan.frame.french)));
    }
    return {};
}

Result<void> Writer::assignment(size_t client, int trainer, Day from, Day until, const QString& reason)
{
    const bool paused = m_plan.clients[client].row.status == ClientStatus::Paused;
    const QLatin1String status(until != 0 ? "completed" : paused ? "paused" : "active");
    return m_db.exec(
        "INSERT INTO assignments (id, client_id, trainer_id, status, start_day, end_day, assigned_by, reason) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        m_db.newId<AssignmentId>(), m_clients[client], m_trainers[size_t(trainer)], status, dateOf(from), dateOf(until),
        m_db.actor().user, reason);
}

Result<void> Writer::series(const Month& month)
{
    for (; m_nextSeries < m_seriesOrder.size(); ++m_nextSeries) {
        const size_t index = size_t(m_seriesOrder[m_nextSeries]);
        const SeriesPlan& plan = m_plan.series[index];
        if (plan.start > month.until)
            break;
        RecurrenceRule rule;
        rule.days = {{weekdayOf(plan.start), 0}};
        rule.until = dateOf(plan.until);
        QStringList skipped;
        for (const Day day : plan.skipped) {
            if (day <= plan.until)
                skipped.append(dateOf(day).toString(Qt::ISODate));
        }
        m_series[index] = m_db.newId<SeriesId>();
        TD_TRY(m_db.exec("INSERT INTO series (id, trainer_id, class_type_id, rrule, exdates, start_day, start_min, "
                         "duration_min, zone) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         m_series[index], m_trainers[size_t(plan.trainer)], m_types[size_t(plan.type)], ruleText(rule),
                         skipped.join(u','), dateOf(plan.start), plan.minute,
                         demo::services[size_t(plan.type)].duration, m_zone));
        ++m_seriesWritten;
    }
    return {};
}

Result<void> Writer::appointments(const Month& month)
{
    for (; m_nextAppointment < m_order.size(); ++m_nextAppointment) {
        const AppointmentPlan& plan = m_plan.appointments[size_t(m_order[m_nextAppointment])];
        if (plan.day > month.until)
            break;
        TD_TRY(appointment(plan));
    }
    return {};
}

Result<void> Writer::appointment(const AppointmentPlan& plan)
{
    const Service& service = demo::services[plan.type];
    const Instant start = m_days.instant(plan.day, plan.minute);
    const Instant end = start + service.duration * 60;
    const auto id = m_db.newId<AppointmentId>();
    const bool cancelled = plan.state == AppointmentState::Cancelled;
    const bool inStudio = plan.place == Place::Studio;
    const int years = std::max(0, m_plan.frame.today - plan.day) / 365;
    const QDate day = dateOf(plan.day);
    TD_TRY(m_db.exec(
        "INSERT INTO appointments (id, trainer_id, class_type_id, day, start_min, duration_min, zone, starts_at, "
        "ends_at, status, "
        "capacity, place, place_detail, location_id, room_id, rate_minor, policy, note, series_id, occurrence_day, "
        "cancelled_at, "
        "cancelled_by, cancel_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id, m_trainers[plan.trainer], m_types[plan.type], day, int(plan.minute), service.duration, m_zone, start, end,
        textOf(states, plan.state), service.capacity, textOf(places, plan.place),
        plan.place == Place::Client ? words::clientsHome.in(m_plan.frame.french) : QString(),
        m_sites[size_t(m_plan.trainers[plan.trainer].site)], inStudio ? m_rooms[size_t(plan.room)] : RoomId(),
        rateYearsAgo(service.rate, years), m_policyTexts[size_t(service.policy)], m_notes[plan.note],
        plan.series >= 0 ? m_series[size_t(plan.series)] : SeriesId(), plan.series >= 0 ? day : QDate(),
        orNull(plan.cancelledAt),
        cancelled ? std::optional(plan.by == CancelledBy::Client ? QLatin1String("client") : QLatin1String("studio"))
                  : std::nullopt,
        m_reasons[plan.reason]));
    return participants(plan, id, start, end);
}

Result<void> Writer::participants(const AppointmentPlan& plan, AppointmentId id, Instant start, Instant end)
{
    for (int i = 0; i < plan.participants; ++i) {
        const ParticipantPlan& one = m_plan.participants[size_t(plan.firstParticipant + i)];
        const auto participant = m_db.newId<ParticipantId>();
        const bool onCredit = covered(m_plan.clients[size_t(one.client)], m_plan.frame.seed, one.client, plan.type);
        TD_TRY(m_db.exec(
            "INSERT INTO participants (id, appointment_id, client_id, trainer_id, starts_at, ends_at, is_open, status, "
            "attended, arrived_at, joined_at, offer_until, cancelled_at, fee_minor, credit, waived, pays) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            participant, id, m_clients[size_t(one.client)], m_trainers[plan.trainer], start, end,
            plan.state != AppointmentState::Cancelled, textOf(participantStates, one.status),
            one.attended < 0 ? std::nullopt : std::optional<int>(one.attended), orNull(one.arrivedAt), one.joinedAt,
            orNull(one.offerUntil), orNull(one.cancelledAt), int(one.feeMinor), textOf(credits, one.credit),
            one.waived, QLatin1String(onCredit ? "auto" : "rate")));
        remember(plan, one, participant, id, end, onCredit);
    }
    return {};
}

void Writer::remember(const AppointmentPlan& plan, const ParticipantPlan& one, ParticipantId id, AppointmentId appointment, Instant end,
                      bool onCredit)
{
    using Outcome = PlaceRecord::Outcome;
    if (plan.day > m_plan.frame.today)
        return;
    PlaceRecord place;
    place.id = id;
    place.appointment = appointment;
    place.client = one.client;
    place.trainer = plan.trainer;
    place.type = plan.type;
    place.day = plan.day;
    place.minute = plan.minute;
    place.end = end;
    place.rateMinor = rateYearsAgo(demo::services[plan.type].rate, std::max(0, m_plan.frame.today - plan.day) / 365);
    place.feeMinor = one.waived ? 0 : one.feeMinor;
    place.onCredit = onCredit;
    place.noShow = one.status == ParticipantStatus::Confirmed;
    const bool stands = one.status == ParticipantStatus::Confirmed && plan.state != AppointmentState::Cancelled && one.attended != 0;
    if (one.credit == CreditEffect::Released)
        place.outcome = Outcome::Released;
    else if (one.credit == CreditEffect::Forfeited)
        place.outcome = Outcome::Forfeited;
    else if (!stands)
        place.outcome = Outcome::Nothing;
    else
        place.outcome = one.attended == 1 || plan.state == AppointmentState::Completed ? Outcome::Done : Outcome::Open;
    m_places.push_back(place);
}

} // namespace td::demo
