// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "commands/planfields.h"
#include "facility/studioday.h"
#include "training/notices.h"
#include "training/trainingsettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int mostNotices = 200;
constexpr int behindTheDay = 1000; ///< more than a day has

Result<QJsonObject> answer(Session& s, const PlanId& id)
{
    Plans plans(s.db());
    ExerciseLibrary exercises(s.db());
    TD_TRY_ASSIGN(const Plan plan, plans.find(id));
    TD_TRY_ASSIGN(const QList<PlanItem> items, plans.items(id));
    QJsonArray list;
    for (const PlanItem& item : items)
        list.append(jsonOfItem(item, exercises));
    return QJsonObject{{u"id"_s, jsonOf(id)}, {u"plan"_s, toJson(plan)}, {u"items"_s, list}};
}

Result<QJsonObject> list(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<PlanRow> rows, Plans(s.db()).rows(a.boolean("templates"_L1)));
    const auto client = a.id<ClientId>("client"_L1);
    QJsonArray out;
    for (const PlanRow& row : rows) {
        if ((!client.isNull() && row.plan.client != client) || (row.plan.status == PlanStatus::Archived && !a.boolean("archived"_L1)))
            continue;
        QJsonObject object = toJson(row.plan);
        object.insert(u"client_name"_s, row.client);
        object.insert(u"exercises"_s, row.exercises);
        out.append(object);
    }
    return QJsonObject{{u"plans"_s, out}};
}

Result<QJsonObject> show(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Plan plan, planFrom(s, a.text("plan"_L1)));
    return answer(s, plan.id);
}

void fill(const Arguments& a, Plan& plan)
{
    a.into("title"_L1, plan.title);
    a.into("goals"_L1, plan.goals);
    a.into("notes"_L1, plan.notes);
    a.into("weeks"_L1, plan.weeks);
}

Result<QJsonObject> add(Session& s, const Arguments& a)
{
    Plan plan;
    QList<PlanItem> items;
    ExerciseLibrary exercises(s.db());
    if (a.has("from"_L1)) {
        TD_TRY_ASSIGN(plan, planFrom(s, a.text("from"_L1)));
        TD_TRY_ASSIGN(items, Plans(s.db()).items(plan.id));
        for (PlanItem& item : items)
            item.id = {};
        plan.source = plan.id;
        plan.startDay = {};
    }
    plan.client = a.id<ClientId>("client"_L1);
    fill(a, plan);
    TD_TRY_ASSIGN(const QList<PlanItem> more, planItemsFrom(s, exercises, a.array("items"_L1), {}));
    items.append(more);
    TD_TRY_ASSIGN(const PlanId id, Plans(s.db()).add(plan, items));
    return answer(s, id);
}

Result<QJsonObject> edit(Session& s, const Arguments& a)
{
    Plans plans(s.db());
    ExerciseLibrary exercises(s.db());
    TD_TRY_ASSIGN(Plan plan, planFrom(s, a.text("plan"_L1)));
    TD_TRY_ASSIGN(QList<PlanItem> items, plans.items(plan.id));
    fill(a, plan);
    a.into("version"_L1, plan.version);
    if (a.has("items"_L1)) {
        TD_TRY_ASSIGN(items, planItemsFrom(s, exercises, a.array("items"_L1), QList<PlanItem>(items)));
    }
    TD_TRY_ASSIGN(const QList<PlanItem> more, planItemsFrom(s, exercises, a.array("add"_L1), {}));
    for (PlanItem item : more) {
        item.position += behindTheDay;
        items.append(item);
    }
    TD_TRY(plans.save(plan, items));
    return answer(s, plan.id);
}

Result<QJsonObject> copy(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Plan plan, planFrom(s, a.text("plan"_L1)));
    const ClientId client = a.id<ClientId>("client"_L1);
    TD_TRY_ASSIGN(const PlanId id, Plans(s.db()).copy(plan.id, client.isNull() ? plan.client : client));
    return answer(s, id);
}

Result<QJsonObject> makeTemplate(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Plan plan, planFrom(s, a.text("plan"_L1)));
    TD_TRY_ASSIGN(const PlanId id, Plans(s.db()).copy(plan.id, {}));
    return answer(s, id);
}

Result<QJsonObject> give(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Plan plan, planFrom(s, a.text("plan"_L1)));
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    TD_TRY(Plans(s.db()).give(plan.id, a.day("start"_L1, today)));
    return answer(s, plan.id);
}

Result<QJsonObject> complete(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Plan plan, planFrom(s, a.text("plan"_L1)));
    TD_TRY(Plans(s.db()).complete(plan.id));
    return answer(s, plan.id);
}

Result<QJsonObject> archive(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Plan plan, planFrom(s, a.text("plan"_L1)));
    TD_TRY(Plans(s.db()).archive(plan.id, a.boolean("archived"_L1, true)));
    return answer(s, plan.id);
}

Result<QJsonObject> remove(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Plan plan, planFrom(s, a.text("plan"_L1)));
    TD_TRY(Plans(s.db()).remove(plan.id));
    return QJsonObject{{u"id"_s, jsonOf(plan.id)}};
}

Result<ProgressionContext> progressionContext(Session& s, const ClientId& client)
{
    TrainingSettingsStore settings(s.db());
    ProgressionContext context;
    TD_TRY_ASSIGN(const TrainingSettings studio, settings.studio());
    TD_TRY_ASSIGN(context.table, RpeTable::fromText(studio.rpeTable));
    context.unit = studio.units;
    if (!client.isNull()) {
        TD_TRY_ASSIGN(context.unit, settings.unitOf(client));
    }
    return context;
}

Result<QJsonObject> progress(Session& s, const Arguments& a)
{
    Plans plans(s.db());
    TD_TRY_ASSIGN(const Plan plan, planFrom(s, a.text("plan"_L1)));
    TD_TRY_ASSIGN(const QList<PlanItem> items, plans.items(plan.id));
    const auto wanted = a.id<PlanItemId>("item"_L1);
    const auto item = std::find_if(items.cbegin(), items.cend(), [&](const PlanItem& one) { return one.id == wanted; });
    if (item == items.cend())
        return fail(ErrorKind::NotFound, "row.not-found", "item");
    TD_TRY_ASSIGN(const Progression rule, progressionFrom(a, {}));
    TD_TRY_ASSIGN(const ProgressionContext context, progressionContext(s, plan.client));
    TD_TRY_ASSIGN(const QList<ProgressedWeek> weeks, progressedWeeks(*item, rule, plan.weeks, context));
    if (a.boolean("preview"_L1))
        return answerWithList("weeks", weeks);
    TD_TRY_ASSIGN(const QList<PlanItem> changed, withProgression(items, wanted, rule, plan.weeks, context, [&s] { return s.db().newId<PlanItemId>(); }));
    TD_TRY(plans.save(plan, changed));
    return answer(s, plan.id);
}

Result<QJsonObject> notices(Session& s, const Arguments& a)
{
    Notices notices(s.db());
    const bool all = a.boolean("all"_L1);
    const auto client = a.id<ClientId>("client"_L1);
    const TrainerId trainer = a.has("trainer"_L1) ? a.id<TrainerId>("trainer"_L1) : s.db().actor().trainer;
    TD_TRY_ASSIGN(const QList<Notice> found,
                  client.isNull() ? notices.ofTrainer(trainer, all, mostNotices) : notices.ofClient(client, all, mostNotices));
    QJsonArray out;
    for (const Notice& notice : found) {
        out.append(QJsonObject{{u"id"_s, jsonOf(notice.id)}, {u"client"_s, jsonOf(notice.client)}, {u"trainer"_s, jsonOf(notice.trainer)},
                               {u"kind"_s, noticeKindName(notice.kind)}, {u"subject"_s, notice.subject}, {u"row"_s, jsonOf(notice.row)},
                               {u"at"_s, jsonOfInstant(notice.at)}, {u"read"_s, notice.readAt != 0}});
    }
    return QJsonObject{{u"notices"_s, out}};
}

Result<QJsonObject> readNotice(Session& s, const Arguments& a)
{
    const auto id = a.id<NoticeId>("id"_L1);
    TD_TRY(Notices(s.db()).markRead(id));
    return QJsonObject{{u"id"_s, jsonOf(id)}};
}

QList<Field> contentFields()
{
    return {field("goals", FieldType::Text, "What it is for."), field("notes", FieldType::Text, "On the handout."),
            field("weeks", FieldType::Integer, "1 to 52.").otherwise(u"4"_s),
            field("items", FieldType::Objects, "Its exercises: exercise, week, weekday, superset, sets, reps, weight, rpe_tenths, rest_s, tempo, notes.")};
}

QList<Command> writingCommands()
{
    return {
        {"plan-add"_L1, u"Makes a plan of a client, or a template, as a draft."_s, trainingRoles(),
         QList<Field>{field("title", FieldType::Text, "Its title.").otherwise(u"that of the plan it begins with"_s),
                      field("client", FieldType::Client, "Whose it is.").otherwise(u"nobody's: a template"_s),
                      field("from", FieldType::Text, "A plan or template to begin with, by id or title.")} + contentFields(),
         add},
        {"plan-edit"_L1, u"Changes a plan. With items, they replace all it has; add puts more behind them."_s, trainingRoles(),
         QList<Field>{planField(), field("title", FieldType::Text, "Its title.")} + contentFields() +
             QList<Field>{field("add", FieldType::Objects, "More exercises."), field("version", FieldType::Integer, "As it was read.")},
         edit},
        {"plan-copy"_L1, u"Copies a plan, for the same client or another."_s, trainingRoles(),
         {planField(), field("client", FieldType::Client, "Who gets the copy.").otherwise(u"the same"_s)}, copy},
        {"plan-template"_L1, u"Keeps a copy of a plan as a template."_s, trainingRoles(), {planField()}, makeTemplate},
        {"plan-give"_L1, u"The client follows the plan from a day on; the earlier one is completed."_s, trainingRoles(),
         {planField(), field("start", FieldType::Day, "A day of its first week.").otherwise(u"today"_s)}, give},
        {"plan-complete"_L1, u"The client is through with the plan."_s, trainingRoles(), {planField()}, complete},
        {"plan-archive"_L1, u"Puts a plan into the archive, or back."_s, trainingRoles(),
         {planField(), field("archived", FieldType::Boolean, "Whether it is.").otherwise(u"true"_s)}, archive},
        {"plan-remove"_L1, u"Removes a plan."_s, trainingRoles(), {planField()}, remove},
    };
}

} // namespace

QList<Command> planCommands()
{
    return QList<Command>{
               {"plans"_L1, u"Plans of clients, or templates."_s, trainingRoles(),
                {field("client", FieldType::Client, "Only this one's."), field("templates", FieldType::Boolean, "Templates instead.").otherwise(u"false"_s),
                 field("archived", FieldType::Boolean, "With archived ones.").otherwise(u"false"_s)},
                list},
               {"plan"_L1, u"One plan with its exercises."_s, trainingRoles(), {planField()}, show},
           } +
           writingCommands() +
           QList<Command>{
               {"plan-progress"_L1, u"Carries an exercise on through the coming weeks by a rule."_s, trainingRoles(),
                QList<Field>{planField(), field("item", FieldType::Id, "The exercise of the plan to begin with.").must()} + progressionFields() +
                    QList<Field>{field("preview", FieldType::Boolean, "Only show the weeks.").otherwise(u"false"_s)},
                progress},
               {"notices"_L1, u"What a client or a trainer is told."_s, trainingRoles(),
                {field("client", FieldType::Client, "To this client."), field("trainer", FieldType::Trainer, "To this trainer.").otherwise(u"you"_s),
                 field("all", FieldType::Boolean, "With those that were read.").otherwise(u"false"_s)},
                notices},
               {"notice-read"_L1, u"Marks a notice as read."_s, trainingRoles(), {field("id", FieldType::Id, "Which one.").must()}, readNotice},
           };
}

} // namespace td
