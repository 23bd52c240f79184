// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bookingfields.h"
#include "commands/commandlists.h"
#include "commands/creditjson.h"
#include "credits/balancefacts.h"
#include "credits/refundtemplates.h"
#include "facility/studioday.h"
#include "text/credittext.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<QJsonObject> answerLot(Session& s, const LotId& id)
{
    TD_TRY_ASSIGN(const LotBalance lot, s.credits().lot(id));
    return answerWith("lot", lot);
}

LotId lotFrom(const Arguments& a)
{
    return a.id<LotId>("lot"_L1);
}

Result<QJsonObject> credits(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<LotBalance> lots, s.credits().lotsOf(a.id<ClientId>("client"_L1)));
    return answerWithList("lots", lots);
}

Result<QJsonObject> explain(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const LotBalance lot, s.credits().lot(lotFrom(a)));
    TD_TRY_ASSIGN(const QList<BalanceFact> facts, explainBalance(s.db(), lot.id));
    TD_TRY_ASSIGN(const QList<CreditEntry> entries, s.credits().entriesOf(lot.id));
    TD_TRY_ASSIGN(const QList<LotFreeze> freezes, s.credits().freezesOf(lot.id));
    return QJsonObject{{u"lot"_s, toJson(lot)},
                       {u"sentences"_s, QJsonArray::fromStringList(CreditText().story(facts, lot.terms))},
                       {u"entries"_s, toJsonArray(entries)},
                       {u"freezes"_s, toJsonArray(freezes)}};
}

Result<QJsonObject> adjust(Session& s, const Arguments& a)
{
    TD_TRY(s.credits().adjust(lotFrom(a), a.integer("units"_L1), a.text("reason"_L1)));
    return answerLot(s, lotFrom(a));
}

Result<QJsonObject> transfer(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const LotId received, s.credits().transfer(lotFrom(a), a.integer("units"_L1), a.id<ClientId>("to"_L1), a.text("reason"_L1)));
    TD_TRY_ASSIGN(const LotBalance from, s.credits().lot(lotFrom(a)));
    TD_TRY_ASSIGN(const LotBalance to, s.credits().lot(received));
    return QJsonObject{{u"from"_s, toJson(from)}, {u"to"_s, toJson(to)}};
}

Result<QJsonObject> freeze(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const LotFreezeId id, s.credits().freeze(lotFrom(a), a.day("from"_L1), a.day("to"_L1), a.text("reason"_L1)));
    TD_TRY_ASSIGN(const LotBalance lot, s.credits().lot(lotFrom(a)));
    return QJsonObject{{u"id"_s, jsonOf(id)}, {u"lot"_s, toJson(lot)}};
}

Result<QJsonObject> unfreeze(Session& s, const Arguments& a)
{
    TD_TRY(s.credits().endFreeze(a.id<LotFreezeId>("id"_L1), a.day("last"_L1)));
    return QJsonObject();
}

Result<QJsonObject> refundWorking(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<RefundTemplate> templates, refundTemplates());
    RefundTerms terms = refundTemplateFor(templates, a.text("law"_L1)).terms;
    a.into("cooling_off_days"_L1, terms.coolingOffDays);
    a.into("kept_rate"_L1, terms.keptRate);
    a.into("fee_minor"_L1, terms.feeMinor);
    a.into("list_price_minor"_L1, terms.listPriceMinor);
    terms.usedAtListPrice = terms.usedAtListPrice || a.has("list_price_minor"_L1);
    TD_TRY_ASSIGN(const RefundWorking working, s.credits().refundWorking(lotFrom(a), terms));
    return QJsonObject{{u"law"_s, terms.name}, {u"working"_s, toJson(working)}};
}

Result<QJsonObject> expire(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    const QDate day = a.day("day"_L1, today);
    if (day > today)
        return fail(ErrorKind::Invalid, "time.range", "day");
    TD_TRY_ASSIGN(const int units, s.credits().expireUntil(day));
    return QJsonObject{{u"units"_s, units}};
}

Result<QJsonObject> grant(Session& s, const Arguments& a)
{
    NewLot lot;
    lot.client = a.id<ClientId>("client"_L1);
    lot.name = a.text("name"_L1);
    lot.units = a.integer("units"_L1);
    lot.boughtOn = a.day("day"_L1);
    a.into("trainer"_L1, lot.trainer);
    a.into("validity_days"_L1, lot.validityDays);
    TD_TRY_ASSIGN(const LotId id, s.credits().grant(lot));
    return answerLot(s, id);
}

Result<QJsonObject> setPays(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Participant place, s.booking().setPays(a.id<ParticipantId>("id"_L1), paysFromName(a.text("pays"_L1)).value_or(Pays::Auto),
                                                               lotFrom(a)));
    return answerWith("participant", place);
}

Result<QJsonObject> moveToTrainer(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const int lots, s.credits().moveToTrainer(a.id<ClientId>("client"_L1), a.id<TrainerId>("from"_L1), a.id<TrainerId>("to"_L1)));
    return QJsonObject{{u"lots"_s, lots}};
}

Field lotField()
{
    return field("lot", FieldType::Id, "Which lot.").must();
}

Field unitsField()
{
    return field("units", FieldType::Integer, "Sessions or minutes.").must();
}

Field reasonField()
{
    return field("reason", FieldType::Text, "Why.");
}

QList<Field> refundFields()
{
    return {lotField(),
            field("law", FieldType::Text, "Region of the law to work by, such as CA-BC.").otherwise(u"no particular law"_s),
            field("cooling_off_days", FieldType::Integer, "Days with a full refund, instead of the law's."),
            field("kept_rate", FieldType::Integer, "Part of the unused value that is kept, in 1/100,000."),
            field("fee_minor", FieldType::Integer, "Most that is kept, in cents."),
            field("list_price_minor", FieldType::Integer, "Used sessions count at this price, in cents.")};
}

QList<Command> creditWriteCommands()
{
    return {
        {"credits-grant"_L1, u"Gives a client credits for nothing; what is sold is invoiced with sell."_s, staffRoles(),
         {field("client", FieldType::Client, "Whose.").must(), field("name", FieldType::Text, "What it is called.").must(), unitsField(),
          field("day", FieldType::Day, "From when it is good.").otherwise(u"today"_s).from("bought_on"_L1),
          field("trainer", FieldType::Trainer, "Only for sessions with them."),
          field("validity_days", FieldType::Integer, "How long it is good.")},
         grant},
        {"credits-adjust"_L1, u"Adds credits to a lot or takes some away."_s, staffRoles(),
         {lotField(), unitsField(), reasonField().must()}, adjust},
        {"credits-transfer"_L1, u"Gives credits to another client, with their value and their last day."_s, staffRoles(),
         {lotField(), unitsField(), field("to", FieldType::Client, "Who gets them.").must(), reasonField()}, transfer},
        {"credits-trainer"_L1, u"Lets the lots for one trainer pay for another: the client was transferred."_s, staffRoles(),
         {field("client", FieldType::Client, "Whose.").must(), field("from", FieldType::Trainer, "Until now.").must(),
          field("to", FieldType::Trainer, "From now on.").must()},
         moveToTrainer},
        {"freeze"_L1, u"Freezes a lot for some days; its end moves by as many."_s, staffRoles(),
         {lotField(), field("from", FieldType::Day, "First day.").must().from("first"_L1),
          field("to", FieldType::Day, "Last day; null until unfreeze."), reasonField()},
         freeze},
        {"unfreeze"_L1, u"Ends a freeze early; a day before its first takes it back."_s, staffRoles(),
         {field("id", FieldType::Id, "Which freeze.").must(), field("last", FieldType::Day, "Its last day.").must()}, unfreeze},
        {"expire-credits"_L1, u"Writes down what has expired."_s, deskRoles(),
         {field("day", FieldType::Day, "Lots whose last day is before it.").otherwise(u"today"_s)}, expire},
        {"set-pays"_L1, u"What pays for a place."_s, staffRoles(),
         {field("id", FieldType::Id, "Which participant.").must(), paysField(), chosenLotField()}, setPays},
    };
}

} // namespace

QList<Command> creditCommands()
{
    return QList<Command>{
               {"credits"_L1, u"The lots of a client: bought, used, booked, available."_s, staffRoles(),
                {field("client", FieldType::Client, "Whose.").must()}, credits},
               {"credits-explain"_L1, u"How a balance came about, in sentences, with its entries."_s, staffRoles(), {lotField()}, explain},
               {"refund-working"_L1, u"What a refund of the rest would be, with its working; writes nothing."_s, staffRoles(),
                refundFields(), refundWorking},
           } +
           creditWriteCommands();
}

} // namespace td
