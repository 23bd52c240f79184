// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "commands/names.h"
#include "commands/sellingfields.h"
#include "facility/studioday.h"
#include "selling/sellingnames.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QList<Field> typeFields()
{
    return {field("price_minor", FieldType::Integer, "Price a period, in cents."),
            field("joining_fee_minor", FieldType::Integer, "Once, in cents.").otherwise(u"0"_s),
            field("period", FieldType::Text, "What a period is.").oneOf(allNames(periodUnitNames)).otherwise(u"month"_s),
            field("period_count", FieldType::Integer, "So many of them, 1 to 52.").otherwise(u"1"_s),
            field("renews", FieldType::Boolean, "Goes on until it is ended.").otherwise(u"true"_s),
            field("credits", FieldType::Integer, "Sessions each period; 0 for as many as one likes; null for none."),
            field("class_types", FieldType::Texts, "Ids of what they pay for; none for everything."),
            field("all_locations", FieldType::Boolean, "Lets in everywhere.").otherwise(u"true"_s),
            field("locations", FieldType::Texts, "Ids of the locations that it lets into."),
            field("tax_category", FieldType::Text, "How it is taxed.").otherwise(u"service"_s)};
}

void fill(const Arguments& a, MembershipType& type)
{
    a.into("name"_L1, type.name);
    a.into("price_minor"_L1, type.priceMinor);
    a.into("joining_fee_minor"_L1, type.joiningFeeMinor);
    type.period.unit = valueOf(periodUnitNames, a.text("period"_L1)).value_or(type.period.unit);
    a.into("period_count"_L1, type.period.count);
    a.into("renews"_L1, type.renews);
    a.into("credits"_L1, type.credits);
    if (a.has("class_types"_L1))
        type.classTypes = a.ids<ClassTypeId>("class_types"_L1);
    a.into("all_locations"_L1, type.allLocations);
    if (a.has("locations"_L1))
        type.locations = a.ids<LocationId>("locations"_L1);
    a.into("tax_category"_L1, type.taxCategory);
}

Result<QJsonObject> typeAnswer(const Result<MembershipType>& type)
{
    TD_TRY(type);
    return answerWith("membership_type", *type);
}

Result<QJsonObject> addType(Session& s, const Arguments& a)
{
    MembershipType type;
    fill(a, type);
    return typeAnswer(s.selling().membershipTypes().add(type));
}

Result<QJsonObject> changeType(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(MembershipType type, membershipTypeFrom(s, a.text("membership_type"_L1)));
    fill(a, type);
    a.into("version"_L1, type.version);
    return typeAnswer(s.selling().membershipTypes().change(type));
}

Result<QJsonObject> archiveType(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const MembershipType type, membershipTypeFrom(s, a.text("membership_type"_L1)));
    TD_TRY(s.selling().membershipTypes().archive(type.id, a.boolean("archived"_L1, true)));
    return typeAnswer(s.selling().membershipTypes().find(type.id));
}

Result<QJsonObject> types(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<MembershipType> list, s.selling().membershipTypes().list(a.boolean("archived"_L1)));
    return answerWithList("membership_types", list);
}

Result<QJsonObject> join(Session& s, const Arguments& a)
{
    JoinRequest request;
    request.client = a.id<ClientId>("client"_L1);
    TD_TRY_ASSIGN(const MembershipType type, membershipTypeFrom(s, a.text("membership_type"_L1)));
    request.type = type.id;
    a.into("start"_L1, request.start);
    request.first = a.text("first"_L1) == u"pro_rata"_s ? FirstPeriod::ProRata : FirstPeriod::Whole;
    a.into("price_minor"_L1, request.priceMinor);
    a.into("joining_fee_minor"_L1, request.joiningFeeMinor);
    a.into("reason"_L1, request.reason);
    TD_TRY_ASSIGN(request.tenders, tendersFrom(s, a));
    Memberships& memberships = s.selling().memberships();
    TD_TRY_ASSIGN(const Joined joined, a.boolean("preview"_L1) ? memberships.previewJoin(request) : memberships.join(request));
    return QJsonObject{{u"id"_s, jsonOf(joined.membership)},
                       {u"invoice"_s, jsonOf(joined.invoice)},
                       {u"number"_s, joined.number},
                       {u"total_minor"_s, joined.totalMinor},
                       {u"payments"_s, jsonOfPayments(joined.payments)}};
}

Result<QJsonObject> membershipAnswer(const Result<Membership>& membership)
{
    TD_TRY(membership);
    return answerWith("membership", *membership);
}

Result<QJsonObject> pause(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    return membershipAnswer(s.selling().memberships().pause(a.id<MembershipId>("id"_L1), a.day("first"_L1, today), a.day("last"_L1), a.text("reason"_L1)));
}

Result<QJsonObject> resume(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    return membershipAnswer(s.selling().memberships().resume(a.id<MembershipId>("id"_L1), a.day("day"_L1, today)));
}

Result<QJsonObject> end(Session& s, const Arguments& a)
{
    const auto id = a.id<MembershipId>("id"_L1);
    TD_TRY_ASSIGN(const QDate paid, s.selling().memberships().endOfPeriod(id));
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    const QDate usual = a.boolean("now"_L1) ? today : paid;
    return membershipAnswer(s.selling().memberships().end(id, a.day("last"_L1, usual), a.text("reason"_L1)));
}

Result<QJsonObject> changePrice(Session& s, const Arguments& a)
{
    return membershipAnswer(s.selling().memberships().changePrice(a.id<MembershipId>("id"_L1), a.int64("price_minor"_L1)));
}

Result<QJsonObject> list(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<Membership> all, s.selling().memberships().list(a.id<ClientId>("client"_L1)));
    return answerWithList("memberships", all);
}

Result<QJsonObject> mayEnter(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    TD_TRY_ASSIGN(const bool may, s.selling().memberships().mayEnter(a.id<ClientId>("client"_L1), a.id<LocationId>("location"_L1), a.day("day"_L1, today)));
    return QJsonObject{{u"allowed"_s, may}};
}

Result<QJsonObject> billingRun(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    BillingRun& run = s.selling().billingRun();
    TD_TRY_ASSIGN(const BillingPreview preview, run.preview(a.day("until"_L1, today)));
    if (!a.boolean("run"_L1))
        return QJsonObject{{u"due"_s, toJsonArray(preview.due)}, {u"excluded"_s, toJsonArray(preview.excluded)}, {u"total_minor"_s, preview.totalMinor}};
    QList<MembershipId> ids;
    for (const DueMembership& due : preview.due)
        ids.append(due.id);
    run.start(preview.until, ids);
    while (run.step()) { }
    return answerWithList("billed", run.done());
}

Field typeField()
{
    return field("membership_type", FieldType::Text, "Which one, by id or name.").must();
}

Field membershipField()
{
    return field("id", FieldType::Id, "Which membership.").must();
}

QList<Command> typeCommands()
{
    return {
        {"membership-types"_L1, u"The memberships that the studio offers."_s, staffRoles(), {field("archived", FieldType::Boolean, "With archived ones.")}, types},
        {"membership-type-add"_L1, u"Adds a membership type."_s, officeRoles(), QList<Field>{field("name", FieldType::Text, "Name.").must()} + typeFields(), addType},
        {"membership-type-change"_L1, u"Changes a membership type for who joins from now on."_s, officeRoles(),
         QList<Field>{typeField(), field("name", FieldType::Text, "Name.")} + typeFields() + QList<Field>{field("version", FieldType::Integer, "As it was read.")}, changeType},
        {"membership-type-archive"_L1, u"No longer offers a membership type, or again."_s, officeRoles(),
         {typeField(), field("archived", FieldType::Boolean, "Whether it is.").otherwise(u"true"_s)}, archiveType},
    };
}

} // namespace

QList<Command> membershipCommands()
{
    return typeCommands() + QList<Command>{
        {"join"_L1, u"A client joins a membership: first bill, sessions, payment."_s, staffRoles(),
         {field("client", FieldType::Client, "Who.").must(), typeField(), field("start", FieldType::Day, "First day.").otherwise(u"today"_s),
          field("first", FieldType::Text, "First bill: a whole period, or the days to the end of the calendar period.").oneOf({u"whole"_s, u"pro_rata"_s}).otherwise(u"whole"_s),
          field("price_minor", FieldType::Integer, "Another price a period; needs a reason."),
          field("joining_fee_minor", FieldType::Integer, "Another joining fee; needs a reason."), field("reason", FieldType::Text, "Why the price is another one."),
          field("preview", FieldType::Boolean, "Only what it would be.").otherwise(u"false"_s), tendersField()}, join},
        {"memberships"_L1, u"Memberships, of one client or of all."_s, staffRoles(), {field("client", FieldType::Client, "Whose.")}, list},
        {"pause-membership"_L1, u"Lets a membership rest."_s, staffRoles(),
         {membershipField(), field("first", FieldType::Day, "From.").otherwise(u"today"_s), field("last", FieldType::Day, "To.").otherwise(u"until it is resumed"_s),
          field("reason", FieldType::Text, "Why.")}, pause},
        {"resume-membership"_L1, u"Ends a pause."_s, staffRoles(), {membershipField(), field("day", FieldType::Day, "First day again.").otherwise(u"today"_s)}, resume},
        {"end-membership"_L1, u"Ends a membership."_s, staffRoles(),
         {membershipField(), field("now", FieldType::Boolean, "Today instead of with what is paid.").otherwise(u"false"_s), field("last", FieldType::Day, "Its last day."),
          field("reason", FieldType::Text, "Why.")}, end},
        {"membership-price"_L1, u"Changes the price of a membership from the next bill on."_s, staffRoles(),
         {membershipField(), field("price_minor", FieldType::Integer, "A period, in cents.").must()}, changePrice},
        {"may-enter"_L1, u"Whether a membership lets a client in."_s, staffRoles(),
         {field("client", FieldType::Client, "Who.").must(), field("location", FieldType::Location, "Where.").must(), field("day", FieldType::Day, "When.").otherwise(u"today"_s)}, mayEnter},
        {"billing-run"_L1, u"What memberships are due, and with run their invoices."_s, deskRoles(),
         {field("until", FieldType::Day, "Everything due until this day.").otherwise(u"today"_s), field("run", FieldType::Boolean, "Bills them.").otherwise(u"false"_s)}, billingRun},
    };
}

} // namespace td
