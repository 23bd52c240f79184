// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/bookingmoves.h"

#include "widgets/prompts.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
bool isOverridable(const Error& error)
{
    return error.reason == "booking.outside-hours"_L1 || error.reason == "booking.time-off"_L1 ||
           error.reason == "booking.closed"_L1 || error.reason == "booking.client-inactive"_L1;
}
} // namespace

MoveRequest BookingMoves::moveRequest(const Target& target)
{
    MoveRequest request;
    request.day = target.day;
    request.minute = target.minute;
    request.durationMin = target.durationMin;
    if (target.kind == GridColumnKind::Trainer)
        request.trainer = TrainerId::fromString(target.columnKey);
    if (target.kind == GridColumnKind::Room)
        request.room = RoomId::fromString(target.columnKey);
    return request;
}

BookingRequest BookingMoves::requestOf(const Appointment& appointment)
{
    BookingRequest request;
    request.trainer = appointment.trainer;
    request.classType = appointment.classType;
    for (const Participant& one : appointment.participants) {
        // A cancelled booking is still its clients' when it is booked again.
        if (one.status == ParticipantStatus::Confirmed || !appointment.isOpen())
            request.clients.append(one.client);
    }
    request.day = appointment.day;
    request.minute = appointment.minute;
    request.durationMin = appointment.durationMin;
    request.place = appointment.place;
    request.placeDetail = appointment.placeDetail;
    request.location = appointment.location;
    request.room = appointment.room;
    request.noRoom = appointment.room.isNull();
    request.capacity = appointment.capacity;
    request.rateMinor = appointment.rateMinor;
    request.note = appointment.note;
    if (!appointment.participants.isEmpty())
        request.pays = appointment.participants.first().pays;
    if (appointment.participants.size() == 1)
        request.lot = appointment.participants.first().lot;
    return request;
}

QString BookingMoves::firstObjection(const Result<QList<Problem>>& problems, const BookingText& text)
{
    if (!problems)
        return text.error(problems.error());
    for (const Problem& problem : *problems) {
        if (problem.severity != Severity::Warning)
            return text.problem(problem);
    }
    return {};
}

QString BookingMoves::objection(const ProposedChange& change, GridColumnKind kind) const
{
    if (change.kind == ProposedChange::Kind::Create)
        return {};
    Booking& booking = m_context.scheduling.booking();
    const Target target{change.day, change.startMinute, change.durationMinutes, change.columnKey, kind};
    const MoveRequest request = moveRequest(target);
    if (!change.copy)
        return firstObjection(booking.checkMove(change.id, request), m_text);
    const auto source = booking.find(change.id);
    if (!source)
        return m_text.error(source.error());
    BookingRequest wanted = requestOf(*source);
    wanted.day = change.day;
    wanted.minute = change.startMinute;
    wanted.trainer = request.trainer.value_or(wanted.trainer);
    wanted.room = request.room.value_or(wanted.room);
    return firstObjection(booking.check(wanted), m_text);
}

std::optional<SeriesScope> BookingMoves::askScope(const SeriesId& series, const QString& title) const
{
    if (series.isNull())
        return SeriesScope::This;
    const auto choice = m_context.prompts.choose({title, tr("This booking belongs to a standing slot. Which bookings do you mean?"),
                                                  {tr("Only this one"), tr("This and the following"), tr("All to come")}, 0});
    if (!choice)
        return std::nullopt;
    constexpr SeriesScope scopes[] = {SeriesScope::This, SeriesScope::Following, SeriesScope::All};
    return scopes[*choice];
}

std::optional<QString> BookingMoves::askReason(const Error& error, const TrainerId& trainer) const
{
    if (!isOverridable(error) || !m_context.mayOverride(trainer))
        return std::nullopt;
    const auto reason = m_context.prompts.input(
        {tr("Book in spite of that?"), tr("%1 Write why it is booked all the same:").arg(m_text.error(error)), {}});
    if (!reason || reason->trimmed().isEmpty())
        return std::nullopt;
    return reason->trimmed();
}

std::optional<AppointmentId> BookingMoves::move(const AppointmentId& id, const Target& target)
{
    const auto item = m_context.scheduling.schedule().item(id);
    if (!item) {
        m_context.refuse(item.error());
        return std::nullopt;
    }
    MoveRequest request = moveRequest(target);
    const auto scope = askScope(item->series, tr("Move a standing slot"));
    if (!scope)
        return std::nullopt;
    const TrainerId trainer = request.trainer.value_or(item->trainer);
    const auto moved = withReason(trainer, [&](const QString& reason) {
        request.overrideReason = reason;
        return m_context.scheduling.booking().move(id, request, *scope);
    });
    if (!moved) {
        m_context.refuse(moved.error());
        return std::nullopt;
    }
    m_context.tellDone(tr("%1 is now on %2.").arg(BookingText::subject(*item), m_text.when(moved->day, moved->minute, moved->durationMin)));
    return moved->id;
}

std::optional<AppointmentId> BookingMoves::copy(const AppointmentId& id, const Target& target)
{
    Booking& booking = m_context.scheduling.booking();
    const auto source = booking.find(id);
    if (!source) {
        m_context.refuse(source.error());
        return std::nullopt;
    }
    const MoveRequest where = moveRequest(target);
    BookingRequest request = requestOf(*source);
    request.day = target.day;
    request.minute = target.minute;
    request.trainer = where.trainer.value_or(request.trainer);
    if (where.room) {
        request.room = *where.room;
        request.noRoom = where.room->isNull();
    }
    const auto booked = withReason(request.trainer, [&](const QString& reason) {
        request.overrideReason = reason;
        return booking.book(request);
    });
    if (!booked) {
        m_context.refuse(booked.error());
        return std::nullopt;
    }
    m_context.tellDone(tr("Booked on %1.").arg(m_text.when(booked->day, booked->minute, booked->durationMin)));
    return booked->id;
}

std::optional<AppointmentId> BookingMoves::rebook(const AppointmentId& id, int days)
{
    Booking& booking = m_context.scheduling.booking();
    const auto source = booking.find(id);
    const auto booked = withReason(source ? source->trainer : TrainerId(), [&](const QString& reason) {
        return booking.rebook(id, days, reason);
    });
    if (!booked) {
        m_context.refuse(booked.error());
        return std::nullopt;
    }
    m_context.tellDone(tr("Booked again on %1.").arg(m_text.when(booked->day, booked->minute, booked->durationMin)));
    return booked->id;
}

} // namespace td
