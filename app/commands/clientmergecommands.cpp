// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientmerge.h"
#include "clients/clienttimeline.h"
#include "clients/journalhistory.h"
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<QJsonObject> merge(Session& s, const Arguments& a)
{
    MergeChoices choices;
    for (const QString& column : a.texts("take"_L1))
        choices.insert(column.toUtf8());
    const auto keep = a.id<ClientId>("keep"_L1);
    TD_TRY_ASSIGN(const MergeOutcome outcome, ClientMerge(s.db()).merge(keep, a.id<ClientId>("other"_L1), choices));
    TD_TRY_ASSIGN(const Client client, s.clients().find(keep));
    QJsonObject answer = answerWith("client", client);
    answer.insert(u"moved"_s, QJsonObject{{u"sessions"_s, outcome.sessions},
                                          {u"alerts"_s, outcome.alerts},
                                          {u"assignments"_s, outcome.assignments},
                                          {u"grants"_s, outcome.grants}});
    return answer;
}

Result<QJsonObject> duplicates(Session& s, const Arguments& a)
{
    Duplicates duplicates(s.db());
    if (!a.has("client"_L1)) {
        TD_TRY_ASSIGN(const QList<DuplicatePair> all, duplicates.all());
        return answerWithList("pairs", all);
    }
    TD_TRY_ASSIGN(const Client client, s.clients().find(a.id<ClientId>("client"_L1)));
    TD_TRY_ASSIGN(const QList<DuplicatePair> pairs, duplicates.of(client));
    return answerWithList("pairs", pairs);
}

Result<QJsonObject> timeline(Session& s, const Arguments& a)
{
    constexpr Instant year = 366 * 86400;
    const Instant before = a.instant("before"_L1, s.db().clock().now() + year);
    TD_TRY_ASSIGN(const QList<TimelineEntry> entries,
                  ClientTimeline(s.db(), journalHistory(s.db()))
                      .entries(a.id<ClientId>("client"_L1), qBound(1, a.integer("limit"_L1, 100), 1000), before));
    return answerWithList("entries", entries);
}

} // namespace

QList<Command> clientMergeCommands()
{
    return {
        {"client.duplicates"_L1, u"Pairs that may be one person, the likeliest first."_s, staffRoles(),
         {field("client", FieldType::Client, "Only pairs with this one.").otherwise(u"everybody"_s)}, duplicates},
        {"client.merge"_L1,
         u"Makes one client of two."_s,
         officeRoles(),
         {field("keep", FieldType::Client, "Who stays.").must(), field("other", FieldType::Client, "Who becomes part of them.").must(),
          field("take", FieldType::Texts, "Columns whose value comes from the other one although both have it.")},
         merge},
        {"client.timeline"_L1,
         u"Everything that happened with a client, newest first."_s,
         staffRoles(),
         {field("client", FieldType::Client, "Which client.").must(),
          field("limit", FieldType::Integer, "At most so many.").otherwise(u"100"_s),
          field("before", FieldType::Moment, "Only what is earlier.").otherwise(u"a year from now"_s)},
         timeline},
    };
}

} // namespace td
