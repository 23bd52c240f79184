// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/mealplansheet.h"

#include "billing/billingcontext.h"
#include "facility/studioday.h"
#include "nutrition/foodlibrary.h"
#include "nutrition/mealplans.h"
#include "nutrition/targets.h"
#include "print/documentsource.h"
#include "print/documentwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr qreal noteSize = 8.5;

QString mealText(Meal meal, const DocumentText& say)
{
    switch (meal) {
    case Meal::Breakfast: return say(QT_TRANSLATE_NOOP("Document", "Breakfast"));
    case Meal::Lunch: return say(QT_TRANSLATE_NOOP("Document", "Lunch"));
    case Meal::Dinner: return say(QT_TRANSLATE_NOOP("Document", "Dinner"));
    case Meal::Snack: break;
    }
    return say(QT_TRANSLATE_NOOP("Document", "Snack"));
}

bool isWritten(const MealPlan& plan, int day)
{
    return std::any_of(plan.items.cbegin(), plan.items.cend(), [day](const MealItem& item) { return item.day == day; });
}

/// The tables and facts of one plan in one language.
class Sheet
{
public:
    Sheet(const MealPlanPaper& paper, const DocumentText& say, const QString& language) : m_paper(paper), m_say(say), m_language(language) {}

    [[nodiscard]] QList<DocFact> facts() const;
    [[nodiscard]] TableBlock day(int day) const;

private:
    [[nodiscard]] QString grams(qint64 micrograms) const { return m_say.locale().toString(double(shownTenthGrams(micrograms)) / 10, 'f', 1); }
    [[nodiscard]] QStringList nutrients(const Nutrients& n) const;
    [[nodiscard]] DocRow foodRow(const MealItem& item) const;
    [[nodiscard]] QString portions(const Food& food, int tenthGrams) const;
    [[nodiscard]] DocRow targetRow() const;

    const MealPlanPaper& m_paper;
    const DocumentText& m_say;
    QString m_language;
};

QStringList Sheet::nutrients(const Nutrients& n) const
{
    return {m_say.quantity(shownKcal(n) * 1000), grams(n.proteinUg), grams(n.carbsUg), grams(n.fatUg), grams(n.fibreUg)};
}

/// "1.5 × cup", where the amount is quarters of the usual portion.
QString Sheet::portions(const Food& food, int tenthGrams) const
{
    const int tenths = food.portionGrams * 10;
    if (tenths == 0 || tenthGrams * 4 % tenths != 0 || food.portionIn(m_language).isEmpty())
        return {};
    return u"%1 × %2"_s.arg(m_say.quantity(qint64(tenthGrams) * 1000 / tenths), food.portionIn(m_language));
}

DocRow Sheet::foodRow(const MealItem& item) const
{
    const Food food = m_paper.foods.value(item.food);
    const QString amount = m_say.quantity(item.tenthGrams * 100) + QChar(0x00A0) + u'g';
    QStringList remark{portions(food, item.tenthGrams), item.note};
    remark.removeAll(QString());
    DocRow row{{food.nameIn(m_language), amount}, remark.join(u" · "_s)};
    row.cells += nutrients(nutrientsOf(food, item.tenthGrams));
    return row;
}

DocRow Sheet::targetRow() const
{
    const NutritionTarget& target = *m_paper.target;
    const auto whole = [this](int amount) { return m_say.quantity(qint64(amount) * 1000); };
    return {{m_say(QT_TRANSLATE_NOOP("Document", "Target for the day")), {}, whole(target.kcal), whole(target.proteinG), whole(target.carbsG),
             whole(target.fatG), whole(target.fibreG())}};
}

TableBlock Sheet::day(int day) const
{
    TableBlock table;
    table.columns = {{m_say(QT_TRANSLATE_NOOP("Document", "Food")), DocColumnKind::Text},
                     {m_say(QT_TRANSLATE_NOOP("Document", "How much")), DocColumnKind::Number},
                     {m_say(QT_TRANSLATE_NOOP("Document", "kcal")), DocColumnKind::Number},
                     {m_say(QT_TRANSLATE_NOOP("Document", "Protein (g)")), DocColumnKind::Number},
                     {m_say(QT_TRANSLATE_NOOP("Document", "Carbs (g)")), DocColumnKind::Number},
                     {m_say(QT_TRANSLATE_NOOP("Document", "Fat (g)")), DocColumnKind::Number},
                     {m_say(QT_TRANSLATE_NOOP("Document", "Fibre (g)")), DocColumnKind::Number}};
    for (const auto& meal : mealNames) {
        const QList<MealItem> items = m_paper.plan.itemsOf(day, meal.value);
        if (items.isEmpty())
            continue;
        table.rows.append({{mealText(meal.value, m_say)}, {}, DocRowKind::Section});
        for (const MealItem& item : items)
            table.rows.append(foodRow(item));
    }
    DocRow sum{{m_say(QT_TRANSLATE_NOOP("Document", "Sum of the day")), {}}, {}, DocRowKind::Sum};
    sum.cells += nutrients(nutrientsOfDay(m_paper.plan, day, m_paper.foods));
    table.rows.append(sum);
    if (m_paper.target)
        table.rows.append(targetRow());
    return table;
}

QList<DocFact> Sheet::facts() const
{
    QList<DocFact> facts;
    if (!m_paper.clientName.isEmpty())
        facts.append({m_say(QT_TRANSLATE_NOOP("Document", "For")), m_paper.clientName, true});
    if (m_paper.plan.startDay.isValid())
        facts.append({m_say(QT_TRANSLATE_NOOP("Document", "From")), m_say.day(m_paper.plan.startDay)});
    facts.append({m_say(QT_TRANSLATE_NOOP("Document", "Length")), m_say(QT_TRANSLATE_N_NOOP("Document", "%n days"), m_paper.plan.days)});
    return facts;
}

} // namespace

Document mealPlanDocument(const MealPlanPaper& paper, const Letterhead& head, const QString& language)
{
    const DocumentText say(language, head.supplier.country);
    const QString spoken = say.isFrench() ? u"fr"_s : u"en"_s;
    const Sheet sheet(paper, say, spoken);
    Document document = blankDocument(head, say, head.supplier);
    if (document.paper == DocPaper::Roll)
        document.paper = DocPaper::Letter;
    document.footer.clear(); // it speaks of payments
    document.title = u"%1: %2"_s.arg(say(QT_TRANSLATE_NOOP("Document", "Meal plan")), paper.plan.title);
    document.fileName = u"%1 %2.pdf"_s.arg(say(QT_TRANSLATE_NOOP("Document", "Meal plan")), paper.plan.title);
    document.resource = "meal-plan";
    document.subject = AnyId(paper.plan.id.raw());
    document.client = paper.plan.client;
    document.blocks.append(
        LetterheadBlock{head.logo, head.supplier.name, supplierLines(head.supplier), say(QT_TRANSLATE_NOOP("Document", "Meal plan")), paper.plan.title});
    document.blocks.append(FactsBlock{sheet.facts()});
    if (!paper.plan.notes.isEmpty())
        document.blocks.append(TextBlock{paper.plan.notes, DocInk::Ink, 9, false, false, true});
    for (int day = 1; day <= paper.plan.days; ++day) {
        if (!isWritten(paper.plan, day))
            continue;
        if (paper.plan.days > 1)
            document.blocks.append(HeadingBlock{say(QT_TRANSLATE_NOOP("Document", "Day %1")).arg(day)});
        document.blocks.append(sheet.day(day));
        document.blocks.append(SpaceBlock{10});
    }
    document.blocks.append(TextBlock{say(QT_TRANSLATE_NOOP("Document", "Weights are of the food as it is eaten. Figures are rounded; carbohydrates include fibre.")),
                                     DocInk::Quiet, noteSize});
    return document;
}

Result<Document> mealPlanDocument(Database& database, const MealPlanId& id)
{
    MealPlanPaper paper;
    TD_TRY_ASSIGN(paper.plan, MealPlans(database).find(id));
    FoodLibrary foods(database);
    TD_TRY(foods.reload());
    paper.foods = foods.byId();
    QString language;
    if (!paper.plan.isTemplate()) {
        TD_TRY_ASSIGN(const BillingContext context, loadBillingContext(database));
        TD_TRY_ASSIGN(const BilledClient client, loadBilledClient(database, context, paper.plan.client));
        TD_TRY_ASSIGN(const QDate today, studioToday(database));
        TD_TRY_ASSIGN(paper.target, NutritionTargets(database).on(paper.plan.client, paper.plan.startDay.isValid() ? paper.plan.startDay : today));
        paper.clientName = client.name;
        language = client.language;
    }
    TD_TRY_ASSIGN(const Letterhead head, DocumentSource(database).letterhead());
    return mealPlanDocument(paper, head, language);
}

} // namespace td
