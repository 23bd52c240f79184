// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bookingfields.h"
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<QJsonObject> join(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Participant participant,
                  s.waitingList().join(a.id<AppointmentId>("id"_L1), a.id<ClientId>("client"_L1)));
    return QJsonObject{{u"participant"_s, toJson(participant)}};
}

Result<QJsonObject> list(Session& s, const Arguments& a)
{
    const auto id = a.id<AppointmentId>("id"_L1);
    TD_TRY_ASSIGN(const QList<Participant> waiting, s.waitingList().of(id));
    TD_TRY_ASSIGN(const std::optional<WaitlistEffect> next, s.waitingList().next(id));
    QJsonObject answer = answerWithList("participants", waiting);
    answer.insert(u"next"_s, next ? QJsonValue(toJson(*next)) : QJsonValue());
    return answer;
}

template <Result<Participant> (WaitingList::*step)(const ParticipantId&)> Result<QJsonObject> one(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Participant participant, (s.waitingList().*step)(a.id<ParticipantId>("participant"_L1)));
    return QJsonObject{{u"participant"_s, toJson(participant)}};
}

Result<QJsonObject> moveUp(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const std::optional<WaitlistEffect> asks, s.waitingList().moveUp(a.id<AppointmentId>("id"_L1)));
    return QJsonObject{{u"asks"_s, asks ? QJsonValue(toJson(*asks)) : QJsonValue()}};
}

Result<QJsonObject> expire(Session& s, const Arguments&)
{
    TD_TRY_ASSIGN(const int ended, s.waitingList().expireOffers(s.db().clock().now()));
    return QJsonObject{{u"ended"_s, ended}};
}

} // namespace

QList<Command> waitlistCommands()
{
    const QList<Field> participant{field("participant", FieldType::Id, "Who waits.").must()};
    return {
        {"waitlist.join"_L1, u"Joins the end of the list."_s, staffRoles(),
         {appointmentField(), field("client", FieldType::Client, "Who wants a place.").must()}, join},
        {"waitlist.list"_L1, u"Who waits, in order, and who is next."_s, staffRoles(), {appointmentField()}, list},
        {"waitlist.promote"_L1, u"Gives somebody the place, whatever the mode."_s, staffRoles(), participant, one<&WaitingList::promote>},
        {"waitlist.accept"_L1, u"Takes an offered place."_s, staffRoles(), participant, one<&WaitingList::acceptOffer>},
        {"waitlist.decline"_L1, u"Declines an offer; the next one is asked."_s, staffRoles(), participant,
         one<&WaitingList::declineOffer>},
        {"waitlist.leave"_L1, u"Leaves the list without cost."_s, staffRoles(), participant, one<&WaitingList::leave>},
        {"waitlist.move-up"_L1, u"Promotes and offers while places are free."_s, staffRoles(), {appointmentField()}, moveUp},
        {"waitlist.expire"_L1, u"Ends offers that are over, and moves the lists up."_s, staffRoles(), {}, expire},
    };
}

} // namespace td
