// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/planwording.h"

#include "print/documentwords.h"

using namespace Qt::StringLiterals;

namespace td
{

Document planDocument(const PlanPaper& paper, const Letterhead& head, const DocumentText& say, const QString& subtitle)
{
    Document document = blankDocument(head, say, head.supplier);
    if (document.paper == DocPaper::Roll)
        document.paper = DocPaper::Letter;
    document.resource = "plan";
    document.subject = AnyId(paper.plan.id.raw());
    document.client = paper.plan.client;
    document.blocks.append(LetterheadBlock{head.logo, head.supplier.name, supplierLines(head.supplier), paper.plan.title, subtitle});
    return document;
}

QString planDayTitle(const Plan& plan, int week, int weekday, const DocumentText& say)
{
    const QString name = say.locale().standaloneDayName(weekday, QLocale::LongFormat);
    const QString title = name.left(1).toUpper() + name.mid(1);
    const QDate date = plan.dayOf(week, weekday);
    return date.isValid() ? u"%1, %2"_s.arg(title, say.shortDay(date)) : title;
}

QString planExerciseTitle(const PlanPaper& paper, const PlanItem& item)
{
    const QString name = paper.exercises.value(item.exercise, u"?"_s);
    return item.superset.isEmpty() ? name : u"%1 · %2"_s.arg(item.superset, name);
}

QList<PlanItem> planItemsOn(const PlanPaper& paper, int week, int weekday)
{
    QList<PlanItem> out;
    for (const PlanItem& item : paper.items) {
        if (item.week == week && item.weekday == weekday)
            out.append(item);
    }
    return out;
}

QString planRpe(const PlanItem& item, const DocumentText& say)
{
    return item.rpeTenths ? say.locale().toString(*item.rpeTenths / 10.0, 'f', *item.rpeTenths % 10 == 0 ? 0 : 1) : QString();
}

} // namespace td
