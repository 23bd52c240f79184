// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bookingfields.h"
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "commands/names.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

CancelRequest requestFrom(const Arguments& a)
{
    CancelRequest request;
    request.by = valueOf(cancelledByNames, a.text("by"_L1)).value_or(CancelledBy::Client);
    a.into("reason"_L1, request.reason);
    a.into("waive"_L1, request.waive);
    a.into("version"_L1, request.version);
    return request;
}

Result<QJsonObject> cancel(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Appointment appointment,
                  s.cancelling().cancel(a.id<AppointmentId>("id"_L1), requestFrom(a), scopeFrom(a)));
    return answerWith("appointment", appointment);
}

Result<QJsonObject> preview(Session& s, const Arguments& a)
{
    const auto participant = a.id<ParticipantId>("participant"_L1);
    if (participant.isNull() && !a.has("id"_L1))
        return fail(ErrorKind::Invalid, "command.missing-field", "id", {u"id"_s});
    auto preview = participant.isNull()
                       ? s.cancelling().previewCancel(a.id<AppointmentId>("id"_L1), requestFrom(a), scopeFrom(a))
                       : s.cancelling().previewCancelParticipant(participant, requestFrom(a));
    TD_TRY(preview);
    return QJsonObject{{u"preview"_s, toJson(*preview)}};
}

Result<QJsonObject> cancelParticipant(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Appointment appointment,
                  s.cancelling().cancelParticipant(a.id<ParticipantId>("participant"_L1), requestFrom(a)));
    return answerWith("appointment", appointment);
}

Result<QJsonObject> noShow(Session& s, const Arguments& a)
{
    const auto participant = a.id<ParticipantId>("participant"_L1);
    if (participant.isNull() && !a.has("id"_L1))
        return fail(ErrorKind::Invalid, "command.missing-field", "id", {u"id"_s});
    const bool waive = a.boolean("waive"_L1);
    auto appointment = participant.isNull() ? s.cancelling().markNoShow(a.id<AppointmentId>("id"_L1), waive)
                                            : s.cancelling().markNoShow(participant, waive);
    TD_TRY(appointment);
    return answerWith("appointment", *appointment);
}

Result<QJsonObject> noShowPreview(Session& s, const Arguments& a)
{
    const auto participant = a.id<ParticipantId>("participant"_L1);
    if (participant.isNull() && !a.has("id"_L1))
        return fail(ErrorKind::Invalid, "command.missing-field", "id", {u"id"_s});
    const bool waive = a.boolean("waive"_L1);
    auto preview = participant.isNull() ? s.cancelling().previewNoShow(a.id<AppointmentId>("id"_L1), waive)
                                        : s.cancelling().previewNoShow(participant, waive);
    TD_TRY(preview);
    return QJsonObject{{u"preview"_s, toJson(*preview)}};
}

} // namespace

QList<Command> cancellingCommands()
{
    const Field participant = field("participant", FieldType::Id, "One participant of a booking.");
    const Field booking = field("id", FieldType::Id, "Which booking; or name a participant.");
    const Field waive = field("waive", FieldType::Boolean, "Lets the client off: no fee, the credit goes back.");
    const QList<Field> request{
        field("by", FieldType::Text, "Who cancels.").oneOf(allNames(cancelledByNames)).otherwise(u"client"_s),
        field("reason", FieldType::Text, "Why."), waive, versionField()};
    return {
        {"cancel"_L1, u"Cancels a booking, or an occurrence and those that follow."_s, staffRoles(),
         QList<Field>{appointmentField(), scopeField()} + request, cancel},
        {"cancel-preview"_L1, u"What cancelling would do: fees, credits, waiting list. Writes nothing."_s, staffRoles(),
         QList<Field>{booking, participant, scopeField()} + request, preview},
        {"cancel-participant"_L1, u"One client cancels; the waiting list moves up."_s, staffRoles(),
         QList<Field>{participant.must()} + request, cancelParticipant},
        {"no-show"_L1, u"A client, or everybody, did not come."_s, staffRoles(), {booking, participant, waive}, noShow},
        {"no-show-preview"_L1, u"What a no-show would do. Writes nothing."_s, staffRoles(), {booking, participant, waive},
         noShowPreview},
    };
}

} // namespace td
