// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/planwording.h"
#include "training/resttime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int daysOfWeek = 7;

/// The columns that at least one exercise of the plan fills.
struct HandoutColumns {
    explicit HandoutColumns(const QList<PlanItem>& items)
    {
        for (const PlanItem& item : items) {
            weight = weight || !item.weight.isEmpty();
            rpe = rpe || item.rpeTenths.has_value();
            rest = rest || item.restSeconds.has_value();
            tempo = tempo || !item.tempo.isEmpty();
        }
    }
    bool weight = false;
    bool rpe = false;
    bool rest = false;
    bool tempo = false;
};

/// The same training on each day, whatever the rows are.
bool sameWeek(const PlanPaper& paper, int a, int b)
{
    for (int day = 1; day <= daysOfWeek; ++day) {
        const QList<PlanItem> left = planItemsOn(paper, a, day);
        QList<PlanItem> right = planItemsOn(paper, b, day);
        if (left.size() != right.size())
            return false;
        for (qsizetype i = 0; i < left.size(); ++i) {
            right[i].id = left.at(i).id;
            right[i].week = a;
            right[i].position = left.at(i).position;
        }
        if (left != right)
            return false;
    }
    return true;
}

bool isEmptyWeek(const PlanPaper& paper, int week)
{
    return std::none_of(paper.items.cbegin(), paper.items.cend(), [&](const PlanItem& item) { return item.week == week; });
}

TableBlock weekTable(const PlanPaper& paper, int week, bool dated, const HandoutColumns& with, const DocumentText& say)
{
    TableBlock table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Document", "Exercise")), DocColumnKind::Text},
                     {say(QT_TRANSLATE_NOOP("Document", "Sets")), DocColumnKind::Number},
                     {say(QT_TRANSLATE_NOOP("Document", "Repetitions")), DocColumnKind::Short}};
    if (with.weight)
        table.columns.append({say(QT_TRANSLATE_NOOP("Document", "Weight")), DocColumnKind::Short});
    if (with.rpe)
        table.columns.append({say(QT_TRANSLATE_NOOP("Document", "RPE")), DocColumnKind::Number});
    if (with.rest)
        table.columns.append({say(QT_TRANSLATE_NOOP("Document", "Rest")), DocColumnKind::Short});
    if (with.tempo)
        table.columns.append({say(QT_TRANSLATE_NOOP("Document", "Tempo")), DocColumnKind::Short});
    Plan undated = paper.plan;
    if (!dated)
        undated.startDay = {};
    for (int day = 1; day <= daysOfWeek; ++day) {
        const QList<PlanItem> items = planItemsOn(paper, week, day);
        if (!items.isEmpty())
            table.rows.append({{planDayTitle(undated, week, day, say)}, {}, DocRowKind::Section});
        for (const PlanItem& item : items) {
            DocRow row{{planExerciseTitle(paper, item), item.sets ? QString::number(*item.sets) : QString(), item.reps}, item.notes};
            if (with.weight)
                row.cells.append(item.weight);
            if (with.rpe)
                row.cells.append(planRpe(item, say));
            if (with.rest)
                row.cells.append(restText(item.restSeconds));
            if (with.tempo)
                row.cells.append(item.tempo);
            table.rows.append(row);
        }
    }
    return table;
}

QList<DocFact> factsOf(const PlanPaper& paper, const DocumentText& say)
{
    QList<DocFact> facts;
    if (!paper.client.isEmpty())
        facts.append({say(QT_TRANSLATE_NOOP("Document", "For")), paper.client, true});
    if (!paper.trainer.isEmpty())
        facts.append({say(QT_TRANSLATE_NOOP("Document", "Trainer")), paper.trainer});
    if (paper.plan.startDay.isValid())
        facts.append({say(QT_TRANSLATE_NOOP("Document", "From")), say.day(paper.plan.dayOf(1, 1))});
    facts.append({say(QT_TRANSLATE_NOOP("Document", "Duration")), say(QT_TRANSLATE_N_NOOP("Document", "%n week(s)"), paper.plan.weeks)});
    return facts;
}

} // namespace

Document planHandout(const PlanPaper& paper, const Letterhead& head, const QString& language)
{
    const DocumentText say(language, head.supplier.country);
    Document document = planDocument(paper, head, say, say(QT_TRANSLATE_NOOP("Document", "Training plan")));
    document.title = say(QT_TRANSLATE_NOOP("Document", "Training plan %1")).arg(paper.plan.title);
    document.fileName = document.title + u".pdf"_s;
    document.blocks.append(FactsBlock{factsOf(paper, say)});
    if (!paper.plan.goals.isEmpty())
        document.blocks.append(TextBlock{paper.plan.goals, DocInk::Ink, 10, false, false, true});
    const HandoutColumns with(paper.items);
    for (int week = 1; week <= paper.plan.weeks; ++week) {
        int last = week;
        while (last < paper.plan.weeks && sameWeek(paper, week, last + 1))
            ++last;
        if (!isEmptyWeek(paper, week)) {
            const QString title = last == week ? say(QT_TRANSLATE_NOOP("Document", "Week %1")).arg(week)
                                               : say(QT_TRANSLATE_NOOP("Document", "Weeks %1 to %2")).arg(week).arg(last);
            document.blocks.append(HeadingBlock{title});
            document.blocks.append(weekTable(paper, week, last == week, with, say));
        }
        week = last;
    }
    if (!paper.plan.notes.isEmpty())
        document.blocks.append(TextBlock{paper.plan.notes, DocInk::Quiet, 9});
    return document;
}

} // namespace td
