// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/booking.h"

#include "scheduling/bookingchecks.h"
#include "scheduling/rowtext.h"
#include "scheduling/seriesedit.h"
#include "scheduling/valuechecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Problem formProblem(const Error& error)
{
    return {error.reason == "time.gap"_L1 ? ProblemKind::Gap : ProblemKind::Invalid, Severity::Blocks, error, {}, {}, {}};
}

int confirmedOf(const Appointment& appointment)
{
    return int(std::count_if(appointment.participants.begin(), appointment.participants.end(), [](const Participant& p) {
        return p.status == ParticipantStatus::Confirmed;
    }));
}

/// Who is booked again: those with a place; of a cancelled booking those who had one.
QList<ClientId> clientsToRebook(const Appointment& appointment)
{
    QList<ClientId> out;
    for (const Participant& p : appointment.participants) {
        const bool wentWithIt = !appointment.isOpen() && p.credit != CreditEffect::None;
        if (p.status == ParticipantStatus::Confirmed || wentWithIt)
            out.append(p.client);
    }
    return out;
}

} // namespace

Result<QList<Problem>> Booking::check(const BookingRequest& request, const AppointmentId& ignore)
{
    BookingChecks checks(m_db, m_setup);
    const auto resolved = checks.resolve(request);
    if (!resolved)
        return QList<Problem>{formProblem(resolved.error())};
    const Appointment& row = resolved->row;
    TD_TRY_ASSIGN(QList<Problem> out, checks.clashes(row, request.clients, ignore));
    if (request.clients.size() > row.capacity && !request.allowWaitlist) {
        const Error full{ErrorKind::Clash, u"booking.full"_s, u"capacity"_s, {QString::number(row.capacity)}, {}};
        out.append({ProblemKind::Full, Severity::Blocks, full, {}, {}, {}});
    }
    TD_TRY_ASSIGN(const QList<Problem> rules, checks.rules(*resolved));
    out.append(rules);
    for (const ClientId& id : request.clients) {
        const auto facts = checks.client(id);
        if (!facts)
            out.append(formProblem(facts.error()));
        else if (const auto problem = BookingChecks::clientProblem(id, *facts, checks.isPast(row)))
            out.append(*problem);
    }
    return out;
}

Result<Appointment> Booking::book(const BookingRequest& request)
{
    return bookAs(request, {}, {});
}

Result<Appointment> Booking::bookAs(const BookingRequest& request, const SeriesId& series, QDate occurrenceDay)
{
    BookingChecks checks(m_db, m_setup);
    TD_TRY_ASSIGN(ResolvedBooking resolved, checks.resolve(request));
    Appointment& row = resolved.row;
    TD_TRY_ASSIGN(QList<Problem> problems, checks.rules(resolved));
    QStringList names;
    for (const ClientId& id : request.clients) {
        TD_TRY_ASSIGN(const ClientFacts facts, checks.client(id));
        if (const auto problem = BookingChecks::clientProblem(id, facts, checks.isPast(row)))
            problems.append(*problem);
        names.append(facts.name);
    }
    bool overridden = false;
    TD_TRY(checks.verdict(problems, row, row.overrideReason, overridden));
    if (!overridden)
        row.overrideReason.clear();
    row.id = request.id && !request.id->isNull() ? *request.id : m_db.newId<AppointmentId>();
    row.series = series;
    row.occurrenceDay = occurrenceDay;
    row.version = 1;
    const QString subject = names.isEmpty() ? resolved.type.name : names.join(u", "_s).left(200);
    const auto written = m_db.change("booking.book", subject, [&]() -> Result<void> {
        AppointmentStore store(m_db);
        TD_TRY(store.insert(row, resolved.policyText));
        TD_TRY(fillPlaces(row, request));
        // A standing slot is settled as a whole, when all of its occurrences are booked.
        return series.isNull() ? m_setup.settle(row.id) : Result<void>();
    });
    if (!written)
        return fail(checks.explained(written.error(), row, request.clients, row.id));
    return row;
}

Result<void> Booking::fillPlaces(Appointment& row, const BookingRequest& request)
{
    AppointmentStore store(m_db);
    ClientId owner;
    if (!request.lot.isNull()) {
        TD_TRY_ASSIGN(owner, ownerOfLot(request.lot));
        if (!request.clients.contains(owner))
            return fail(ErrorKind::NotFound, "row.not-found", "lot");
    }
    for (const ClientId& client : request.clients) {
        Participant p;
        p.id = m_db.newId<ParticipantId>();
        p.appointment = row.id;
        p.client = client;
        p.joinedAt = m_db.clock().now();
        p.version = 1;
        p.pays = request.pays;
        if (client == owner)
            p.lot = request.lot;
        if (request.allowWaitlist && row.participants.size() >= row.capacity)
            p.status = ParticipantStatus::Waitlisted;
        TD_TRY(store.insert(p, row));
        row.participants.append(p);
    }
    return {};
}

Result<ClientId> Booking::ownerOfLot(const LotId& id)
{
    auto q = m_db.query("SELECT client_id FROM lots WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "lot");
    }
    return q.id<ClientId>(0);
}

Result<Appointment> Booking::rebook(const AppointmentId& id, int days, const QString& overrideReason)
{
    TD_TRY(checkRange(days, -3660, 3660, "days"));
    TD_TRY_ASSIGN(const Appointment from, find(id));
    BookingRequest request;
    request.trainer = from.trainer;
    request.classType = from.classType;
    request.clients = clientsToRebook(from);
    request.day = from.day.addDays(days);
    request.minute = from.minute;
    request.durationMin = from.durationMin;
    request.place = from.place;
    request.placeDetail = from.placeDetail;
    request.location = from.location;
    request.room = from.room;
    request.noRoom = from.room.isNull();
    request.capacity = from.capacity;
    request.rateMinor = from.rateMinor;
    request.overrideReason = overrideReason;
    if (!from.participants.isEmpty())
        request.pays = from.participants.first().pays;
    return book(request);
}

Result<Appointment> Booking::find(const AppointmentId& id)
{
    return AppointmentStore(m_db).appointment(id);
}

Result<Participant> Booking::findParticipant(const ParticipantId& id)
{
    return AppointmentStore(m_db).participant(id);
}

Result<Series> Booking::findSeries(const SeriesId& id)
{
    return AppointmentStore(m_db).series(id);
}

Result<QList<Problem>> Booking::checkMove(const AppointmentId& id, const MoveRequest& request)
{
    TD_TRY_ASSIGN(const Appointment from, find(id));
    return check(SeriesEdit::requestFor(from, request), id);
}

Result<Appointment> Booking::move(const AppointmentId& id, const MoveRequest& request, SeriesScope scope)
{
    TD_TRY_ASSIGN(const Appointment from, find(id));
    SeriesEdit edit(m_db, m_setup);
    TD_TRY_ASSIGN(const QString subject, edit.subjectOf(from));
    return m_db.change("booking.move", subject, [&]() -> Result<Appointment> {
        TD_TRY_ASSIGN(const QList<Appointment> moved, edit.targets(from, scope));
        if (scope == SeriesScope::This || from.series.isNull())
            TD_TRY(edit.move(from, request));
        else
            TD_TRY(edit.moveSeries(from, request, scope));
        TD_TRY(settleAll(moved));
        return find(id);
    });
}

Result<void> Booking::settleAll(const QList<Appointment>& list)
{
    QList<ParticipantId> places;
    for (const Appointment& a : list) {
        for (const Participant& p : a.participants)
            places.append(p.id);
    }
    return m_setup.settle(places);
}

Result<Participant> Booking::setPays(const ParticipantId& id, Pays pays, const LotId& lot)
{
    TD_TRY_ASSIGN(const Participant p, findParticipant(id));
    if (!lot.isNull()) {
        TD_TRY_ASSIGN(const ClientId owner, ownerOfLot(lot));
        if (owner != p.client)
            return fail(ErrorKind::NotFound, "row.not-found", "lot");
    }
    const auto facts = BookingChecks(m_db, m_setup).client(p.client);
    return m_db.change("booking.pays", facts ? facts->name : QString(), [&]() -> Result<Participant> {
        TD_TRY(m_db.exec("UPDATE participants SET pays = ?, lot_id = ?, version = ? WHERE id = ?", RowText::text(pays), lot, p.version,
                         id));
        TD_TRY(m_setup.settle({id}));
        return findParticipant(id);
    });
}

Result<Appointment> Booking::setCapacity(const AppointmentId& id, int capacity)
{
    EditRequest request;
    request.capacity = capacity;
    return edit(id, request);
}

Result<Appointment> Booking::edit(const AppointmentId& id, const EditRequest& request, SeriesScope scope)
{
    TD_TRY_ASSIGN(const Appointment from, find(id));
    SeriesEdit edit(m_db, m_setup);
    TD_TRY_ASSIGN(const QString subject, edit.subjectOf(from));
    return m_db.change("booking.edit", subject, [&]() -> Result<Appointment> {
        TD_TRY_ASSIGN(const QList<Appointment> edited, edit.targets(from, scope));
        if (scope == SeriesScope::This || from.series.isNull())
            TD_TRY(edit.edit(from, request));
        else
            TD_TRY(edit.editSeries(from, request, scope));
        TD_TRY(settleAll(edited));
        return find(id);
    });
}

Result<Participant> Booking::addParticipant(const AppointmentId& id, const ClientId& client, bool allowWaitlist)
{
    TD_TRY_ASSIGN(const Appointment row, find(id));
    BookingChecks checks(m_db, m_setup);
    TD_TRY_ASSIGN(const ClientFacts facts, checks.client(client));
    if (!row.isOpen())
        return fail(ErrorKind::Refused, "booking.cancelled", "appointment");
    Participant joining;
    bool isNew = true;
    for (const Participant& p : row.participants) {
        if (p.client != client)
            continue;
        if (p.status == ParticipantStatus::Confirmed)
            return fail(ErrorKind::Invalid, "booking.client-twice", "clients", {facts.name});
        joining = p;
        isNew = false;
    }
    Participant wanted;
    wanted.id = isNew ? m_db.newId<ParticipantId>() : joining.id;
    wanted.appointment = id;
    wanted.client = client;
    wanted.joinedAt = m_db.clock().now();
    wanted.version = isNew ? 1 : joining.version;
    if (allowWaitlist && confirmedOf(row) >= row.capacity)
        wanted.status = ParticipantStatus::Waitlisted;
    AppointmentStore store(m_db);
    const auto written = m_db.change("booking.add-client", facts.name, [&]() -> Result<void> {
        TD_TRY(isNew ? store.insert(wanted, row) : store.update(wanted));
        return m_setup.settle({wanted.id});
    });
    if (!written)
        return fail(checks.explained(written.error(), row, {client}, id));
    return findParticipant(wanted.id);
}

} // namespace td
