// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/bookingchecks.h"

#include "core/text.h"
#include "scheduling/rowtext.h"
#include "scheduling/valuechecks.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr Instant longest = 86400; ///< no booking runs longer than a day
constexpr qint64 highestRate = 100'000'000;

Problem refusal(ProblemKind kind, Severity severity, const char* reason, const char* field, QStringList args = {})
{
    return {kind, severity, fail(ErrorKind::Refused, reason, field, std::move(args)).value(), {}, {}, {}};
}

Result<QString> lineIfAny(const QString& text, const char* field, int limit)
{
    return text.isEmpty() ? Result<QString>(QString()) : checkLine(text, field, limit);
}

QLatin1String clashReason(ClashKind kind)
{
    switch (kind) {
    case ClashKind::Trainer:
        return "booking.trainer-clash"_L1;
    case ClashKind::Room:
        return "booking.room-clash"_L1;
    case ClashKind::Client:
        break;
    }
    return "booking.client-clash"_L1;
}

struct ClashNames {
    ProblemKind kind;
    QLatin1String field;
};

ClashNames clashNames(ClashKind kind)
{
    switch (kind) {
    case ClashKind::Trainer:
        return {ProblemKind::TrainerClash, "trainer"_L1};
    case ClashKind::Room:
        return {ProblemKind::RoomClash, "room"_L1};
    case ClashKind::Client:
        break;
    }
    return {ProblemKind::ClientClash, "clients"_L1};
}

} // namespace

Result<void> BookingChecks::resolvePlace(const BookingRequest& request, ResolvedBooking& out)
{
    Appointment& row = out.row;
    row.place = request.place;
    row.location = request.location;
    TD_TRY_ASSIGN(row.placeDetail, lineIfAny(request.placeDetail, "place_detail", 200));
    TD_TRY_ASSIGN(row.zone, m_setup.zoneFor(request.location));
    row.room = request.room;
    if (row.room.isNull() && !request.noRoom && request.place == Place::Studio)
        row.room = out.type.room;
    if (!row.room.isNull())
        TD_TRY(m_setup.room(row.room));
    return {};
}

Result<void> BookingChecks::resolveTime(const BookingRequest& request, ResolvedBooking& out)
{
    Appointment& row = out.row;
    TD_TRY(checkDay(request.day, "day"));
    row.day = request.day;
    row.minute = request.minute;
    row.durationMin = request.durationMin.value_or(out.type.durationMin);
    TD_TRY(checkRange(row.minute, 0, 1439, "start"));
    TD_TRY(checkRange(row.durationMin, 5, 1440, "duration"));
    TD_TRY_ASSIGN(row.startsAt, toInstant({row.day, row.minute}, row.zone));
    row.endsAt = row.startsAt + row.durationMin * 60;
    return {};
}

Result<void> BookingChecks::resolveTexts(const BookingRequest& request, Appointment& row)
{
    if (!request.note.isEmpty()) {
        TD_TRY_ASSIGN(row.note, checkBlock(request.note, "note", 4000));
    }
    TD_TRY_ASSIGN(row.overrideReason, lineIfAny(request.overrideReason, "override_reason", 200));
    return {};
}

Result<ResolvedBooking> BookingChecks::resolve(const BookingRequest& request)
{
    ResolvedBooking out;
    Appointment& row = out.row;
    TD_TRY_ASSIGN(out.trainer, m_setup.trainer(request.trainer));
    TD_TRY_ASSIGN(out.type, m_setup.classType(request.classType));
    if (!out.type.trainer.isNull() && out.type.trainer != request.trainer)
        return fail(ErrorKind::Invalid, "booking.wrong-trainer", "trainer", {out.trainer.name, out.type.name});
    TD_TRY(resolvePlace(request, out));
    row.trainer = request.trainer;
    row.classType = request.classType;
    TD_TRY(resolveTime(request, out));
    row.capacity = request.capacity.value_or(out.type.capacity);
    TD_TRY(checkRange(row.capacity, 1, 1000, "capacity"));
    row.rateMinor = request.rateMinor.value_or(out.type.rateMinor);
    TD_TRY(checkRange(row.rateMinor, 0, highestRate, "rate"));
    TD_TRY(resolveTexts(request, row));
    for (qsizetype i = 1; i < request.clients.size(); ++i) {
        if (request.clients.indexOf(request.clients.at(i)) < i)
            return fail(ErrorKind::Invalid, "booking.client-twice", "clients");
    }
    TD_TRY_ASSIGN(const TypePolicy policy, m_setup.policyFor(out.type));
    row.policy = policy.terms;
    out.policyText = policy.text;
    return out;
}

Result<QList<Problem>> BookingChecks::rules(const ResolvedBooking& booking)
{
    QList<Problem> out;
    const Appointment& row = booking.row;
    TD_TRY_ASSIGN(const auto special, m_setup.specialDay(row.day));
    if (special && special->closed)
        out.append(refusal(ProblemKind::Closed, Severity::Overridable, "booking.closed", "day",
                           {row.day.toString(Qt::ISODate), special->nameEn, special->nameFr}));
    TD_TRY_ASSIGN(const Availability hours, m_setup.availability(row.trainer));
    const auto location = row.location.isNull() ? std::nullopt : std::optional(row.location);
    const AvailabilityCheck check = hours.checkAvailable(row.day, row.minute, row.durationMin, location);
    if (!check.isAvailable()) {
        const ProblemKind kind = check.timeOff ? ProblemKind::TimeOff : ProblemKind::OutsideHours;
        out.append({kind, Severity::Overridable, availabilityResult(check).error(), {}, {}, {}});
    }
    if (isPast(row)) {
        out.append(refusal(ProblemKind::InPast, Severity::Warning, "booking.past", "start"));
        return out;
    }
    if (!booking.trainer.active)
        out.append(refusal(ProblemKind::TrainerInactive, Severity::Blocks, "booking.trainer-inactive", "trainer",
                           {booking.trainer.name}));
    if (booking.type.archived)
        out.append(refusal(ProblemKind::ClassTypeArchived, Severity::Blocks, "booking.archived-type", "class_type",
                           {booking.type.name}));
    if (!row.room.isNull()) {
        TD_TRY_ASSIGN(const RoomFacts room, m_setup.room(row.room));
        if (!room.open)
            out.append(refusal(ProblemKind::RoomClosed, Severity::Blocks, "booking.room-closed", "room", {room.name}));
    }
    return out;
}

Result<ClientFacts> BookingChecks::client(const ClientId& id)
{
    auto q = m_db.query("SELECT first_name, last_name, status FROM clients WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "clients");
    }
    const QByteArray status = q.latin1(2);
    return ClientFacts{RowText::fullName(q.text(0), q.text(1)), status == "paused", status == "former"};
}

std::optional<Problem> BookingChecks::clientProblem(const ClientId& id, const ClientFacts& facts, bool past)
{
    if ((!facts.paused && !facts.former) || past)
        return std::nullopt;
    Problem problem = refusal(ProblemKind::ClientInactive, facts.former ? Severity::Overridable : Severity::Warning,
                              facts.former ? "booking.client-inactive" : "booking.client-paused", "clients", {facts.name});
    problem.client = id;
    return problem;
}

bool BookingChecks::mayOverride(const TrainerId& trainer) const
{
    const Actor& actor = m_db.actor();
    return actor.managesStudio() || actor.role == Role::Desk || (actor.role == Role::Trainer && actor.trainer == trainer);
}

Result<void> BookingChecks::verdict(const QList<Problem>& problems, const Appointment& row, const QString& overrideReason,
                                    bool& overridden) const
{
    for (const Problem& problem : problems) {
        if (problem.severity == Severity::Warning)
            continue;
        if (problem.severity == Severity::Blocks || overrideReason.isEmpty() || !mayOverride(row.trainer))
            return fail(problem.error);
        overridden = true;
    }
    return {};
}

// Who or what the other booking is for: its clients, else its class. Nothing where this user does not see it.
Result<QString> BookingChecks::describeOther(const AppointmentId& id, bool& visible)
{
    auto q = m_db.query("SELECT c.name, (SELECT group_concat(trim(n.first_name || ' ' || n.last_name), ', ') FROM participants p "
                        "JOIN client_names n ON n.id = p.client_id WHERE p.appointment_id = a.id AND p.status = 'confirmed' "
                        "AND p.deleted = 0) FROM appointments a JOIN class_types c ON c.id = a.class_type_id WHERE a.id = ?", id);
    visible = q.next();
    const QString out = !visible ? QString() : q.isNull(1) ? q.text(0) : q.text(1);
    TD_TRY(q.finish());
    return out;
}

Result<Problem> BookingChecks::clashProblem(ClashKind kind, const AppointmentId& other, const Interval& when,
                                            const QString& who, const QByteArray& zone)
{
    bool visible = false;
    TD_TRY_ASSIGN(const QString what, describeOther(other, visible));
    const LocalTime start = toLocal(when.start, zone);
    const LocalTime end = toLocal(when.end, zone);
    const auto [problemKind, field] = clashNames(kind);
    Problem out{problemKind, Severity::Blocks, {}, {}, when, {}};
    out.error = {ErrorKind::Clash, clashReason(kind), field,
                 {who, start.day.toString(Qt::ISODate), clockText(start.minute), clockText(end.minute), what}, {}};
    if (visible)
        out.appointment = other;
    return out;
}

Result<QString> BookingChecks::nameOf(const Clash& clash, const Appointment& row)
{
    if (clash.client)
        return client(*clash.client).map([](const ClientFacts& facts) { return facts.name; });
    if (clash.kind == ClashKind::Room)
        return m_setup.room(row.room).map([](const RoomFacts& facts) { return facts.name; });
    return m_setup.trainer(row.trainer).map([](const TrainerFacts& facts) { return facts.name; });
}

Result<QList<Booked>> BookingChecks::diary(const TrainerId& trainer, const RoomId& room, const QList<ClientId>& clients,
                                           const Interval& span)
{
    QHash<AppointmentId, Booked> found;
    const auto collect = [&found](Query q) -> Result<void> {
        while (q.next()) {
            Booked& booked = found[q.id<AppointmentId>(0)];
            booked.id = q.id<AppointmentId>(0);
            booked.interval = {q.int64(1), q.int64(2)};
            booked.trainer = q.id<TrainerId>(3);
            if (!q.isNull(4))
                booked.room = q.id<RoomId>(4);
            if (!q.isNull(5))
                booked.clients.append(q.id<ClientId>(5));
        }
        return q.finish();
    };
    const Instant earliest = span.start - longest;
    TD_TRY(collect(m_db.query("SELECT id, starts_at, ends_at, trainer_id, room_id, NULL FROM busy_blocks "
                              "WHERE trainer_id = ? AND starts_at < ? AND starts_at > ? AND ends_at > ?",
                              trainer, span.end, earliest, span.start)));
    if (!room.isNull())
        TD_TRY(collect(m_db.query("SELECT id, starts_at, ends_at, trainer_id, room_id, NULL FROM busy_blocks "
                                  "WHERE room_id = ? AND starts_at < ? AND starts_at > ? AND ends_at > ?",
                                  room, span.end, earliest, span.start)));
    for (const ClientId& client : clients)
        TD_TRY(collect(m_db.query("SELECT p.appointment_id, p.starts_at, p.ends_at, p.trainer_id, NULL, p.client_id "
                                  "FROM participants p WHERE p.client_id = ? AND p.starts_at < ? AND p.starts_at > ? "
                                  "AND p.ends_at > ? AND p.status = 'confirmed' AND p.is_open = 1 AND p.deleted = 0",
                                  client, span.end, earliest, span.start)));
    return found.values();
}

Result<QList<Problem>> BookingChecks::clashes(const Appointment& row, const QList<ClientId>& clients,
                                              const AppointmentId& ignore)
{
    ProposedBooking proposed{row.interval(), row.trainer, std::nullopt, clients, std::nullopt};
    if (!ignore.isNull())
        proposed.ignore = ignore;
    if (!row.room.isNull()) {
        TD_TRY_ASSIGN(const RoomFacts room, m_setup.room(row.room));
        proposed.room = RoomUse{row.room, room.concurrent};
    }
    TD_TRY_ASSIGN(const QList<Booked> around, diary(row.trainer, row.room, clients, row.interval()));
    QList<Problem> out;
    const QList<Clash> list = findClashes(proposed, around);
    for (const Clash& clash : list) {
        const auto other = std::find_if(around.begin(), around.end(),
                                        [&](const Booked& booked) { return booked.id == clash.appointment; });
        TD_TRY_ASSIGN(const QString who, nameOf(clash, row));
        TD_TRY_ASSIGN(Problem problem, clashProblem(clash.kind, clash.appointment, other->interval, who, row.zone));
        problem.client = clash.client.value_or(ClientId());
        out.append(std::move(problem));
    }
    return out;
}

Error BookingChecks::explained(const Error& error, const Appointment& row, const QList<ClientId>& clients,
                               const AppointmentId& ignore)
{
    if (error.kind != ErrorKind::Clash)
        return error;
    Error out = error;
    if (error.reason == "booking.full"_L1) {
        out.field = u"capacity"_s;
        out.args = {QString::number(row.capacity)};
        return out;
    }
    const auto problems = clashes(row, clients, ignore);
    if (!problems)
        return out;
    for (const Problem& problem : *problems) {
        if (problem.error.reason == error.reason)
            return problem.error;
    }
    return out;
}

} // namespace td
