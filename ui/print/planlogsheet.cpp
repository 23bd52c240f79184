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
constexpr int fewestSets = 3;
constexpr int mostSets = 6; ///< columns that a page on its side has room for

QString blank(int width)
{
    return QString(width, u'_');
}

/// "3 × 8-12 · 60% · RPE 8 · 90 s": what is to be done, below the name.
QString target(const PlanItem& item, const DocumentText& say)
{
    QStringList parts;
    if (item.sets && !item.reps.isEmpty())
        parts.append(u"%1 × %2"_s.arg(*item.sets).arg(item.reps));
    else if (item.sets)
        parts.append(say(QT_TRANSLATE_N_NOOP("Document", "%n set(s)"), *item.sets));
    else
        parts.append(item.reps);
    parts.append(item.weight);
    if (item.rpeTenths)
        parts.append(say(QT_TRANSLATE_NOOP("Document", "RPE %1")).arg(planRpe(item, say)));
    parts.append(restText(item.restSeconds));
    parts.append(item.tempo);
    parts.append(item.notes);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int columnsFor(const QList<PlanItem>& items)
{
    int sets = fewestSets;
    for (const PlanItem& item : items)
        sets = std::max(sets, item.sets.value_or(1));
    return std::min(sets, mostSets);
}

TableBlock dayTable(const PlanPaper& paper, const QList<PlanItem>& items, const DocumentText& say)
{
    constexpr int blankWidth = 12;
    TableBlock table;
    table.size = 10;
    table.columns = {{say(QT_TRANSLATE_NOOP("Document", "Exercise")), DocColumnKind::Text}};
    const int sets = columnsFor(items);
    for (int set = 1; set <= sets; ++set)
        table.columns.append({say(QT_TRANSLATE_NOOP("Document", "Set %1")).arg(set), DocColumnKind::Short});
    for (const PlanItem& item : items) {
        DocRow row{{planExerciseTitle(paper, item)}, target(item, say)};
        for (int set = 1; set <= sets; ++set)
            row.cells.append(set <= item.sets.value_or(1) ? blank(blankWidth) : QString());
        table.rows.append(row);
    }
    return table;
}

} // namespace

Document planLogSheet(const PlanPaper& paper, int week, const Letterhead& head, const QString& language)
{
    constexpr int lineWidth = 28;
    const DocumentText say(language, head.supplier.country);
    const QString title = say(QT_TRANSLATE_NOOP("Document", "Log sheet, week %1")).arg(week);
    Document document = planDocument(paper, head, say, title);
    document.landscape = true;
    document.title = u"%1, %2"_s.arg(paper.plan.title, title);
    document.fileName = document.title + u".pdf"_s;
    const QString who = paper.client.isEmpty() ? blank(lineWidth) : paper.client;
    document.blocks.append(FactsBlock{{{say(QT_TRANSLATE_NOOP("Document", "For")), who, true}}});
    document.blocks.append(
        TextBlock{say(QT_TRANSLATE_NOOP("Document", "Write weight and repetitions of each set into its blank, for example 60 x 10.")), DocInk::Quiet, 9});
    for (int day = 1; day <= daysOfWeek; ++day) {
        const QList<PlanItem> items = planItemsOn(paper, week, day);
        if (items.isEmpty())
            continue;
        document.blocks.append(HeadingBlock{planDayTitle(paper.plan, week, day, say)});
        document.blocks.append(dayTable(paper, items, say));
    }
    return document;
}

} // namespace td
