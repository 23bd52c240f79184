// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/mealgrid.h"

#include "nutrition/foodamount.h"
#include "nutrition/nutritiontext.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int cellHeight = 96;
constexpr int sumWidth = 132;
constexpr int narrowestMeal = 120;

/// Lines of foods from the top, the sum at the foot; what does not fit is counted.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens(themeOf(option.palette));
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (chosen)
            painter->fillRect(option.rect, t.selection);
        painter->setPen(t.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        if (chosen && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(t.focus, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        paintLines(painter, option.rect.adjusted(Space::one, Space::half, -Space::one, -Space::half), index, t);
        painter->restore();
    }

private:
    static void paintLines(QPainter* painter, QRect area, const QModelIndex& index, const Tokens& t)
    {
        painter->setFont(typeFont(TypeSize::Small));
        const QFontMetrics metrics = painter->fontMetrics();
        const int height = metrics.height() + 1;
        const QString foot = index.data(MealGridModel::FootRole).toString();
        painter->setPen(t.muted);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(foot, Qt::ElideRight, area.width()));
        const QStringList lines = index.data(MealGridModel::LinesRole).toStringList();
        const int room = (area.height() - (foot.isEmpty() ? 0 : height)) / height;
        painter->setPen(t.text);
        for (int i = 0; i < std::min<int>(room, int(lines.size())); ++i) {
            const bool more = i == room - 1 && lines.size() > room;
            const QString text = more ? MealGrid::tr("and %n more", nullptr, int(lines.size()) - i) : lines.at(i);
            painter->drawText(QRect(area.left(), area.top() + i * height, area.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                              metrics.elidedText(text, Qt::ElideRight, area.width()));
        }
    }
};

} // namespace

void MealGridModel::setPlan(const MealPlan& plan, const QHash<FoodId, Food>& foods, const QString& language)
{
    beginResetModel();
    m_plan = plan;
    m_foods = foods;
    m_language = language;
    endResetModel();
}

int MealGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_plan.days;
}

int MealGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : sumColumn() + 1;
}

QStringList MealGridModel::lines(const QModelIndex& index) const
{
    const int day = index.row() + 1;
    QStringList out;
    if (index.column() == sumColumn()) {
        const Nutrients sum = nutrientsOfDay(m_plan, day, m_foods);
        return {tr("Protein %1").arg(NutritionText::grams(sum.proteinUg)), tr("Carbs %1").arg(NutritionText::grams(sum.carbsUg)),
                tr("Fat %1").arg(NutritionText::grams(sum.fatUg)), tr("Fibre %1").arg(NutritionText::grams(sum.fibreUg))};
    }
    const QList<MealItem> items = m_plan.itemsOf(day, mealNames[size_t(index.column())].value);
    for (const MealItem& item : items) {
        const auto food = m_foods.constFind(item.food);
        const QString name = food == m_foods.cend() ? u"?"_s : food->nameIn(m_language);
        out.append(u"%1 %2"_s.arg(foodAmountText(item.tenthGrams, QLocale()), name));
    }
    return out;
}

QString MealGridModel::foot(const QModelIndex& index) const
{
    const int day = index.row() + 1;
    if (index.column() == sumColumn())
        return NutritionText::energy(nutrientsOfDay(m_plan, day, m_foods));
    const Meal meal = mealNames[size_t(index.column())].value;
    return m_plan.itemsOf(day, meal).isEmpty() ? QString() : NutritionText::energy(nutrientsOfMeal(m_plan, day, meal, m_foods));
}

QVariant MealGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case LinesRole: return lines(index);
    case FootRole: return foot(index);
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        QStringList all = lines(index) + QStringList{foot(index)};
        all.removeAll(QString());
        return all.join(u'\n');
    }
    case Qt::AccessibleTextRole: {
        const QString what = index.column() == sumColumn() ? tr("Sum of the day") : NutritionText::meal(mealNames[size_t(index.column())].value);
        const QStringList words = lines(index);
        return tr("Day %1, %2: %3").arg(QString::number(index.row() + 1), what, words.isEmpty() ? tr("nothing yet") : (words + QStringList{foot(index)}).join(u", "_s));
    }
    default: return {};
    }
}

QVariant MealGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_plan.days ? QVariant(tr("Day %1").arg(section + 1)) : QVariant();
    if (section == sumColumn())
        return tr("Sum of the day");
    return section < sumColumn() ? QVariant(NutritionText::meal(mealNames[size_t(section)].value)) : QVariant();
}

MealGrid::MealGrid(const char* name, QWidget* parent) : QTableView(parent), m_grid(new MealGridModel(this))
{
    setObjectName(QLatin1String(name));
    setAccessibleName(tr("Days and meals"));
    setProperty("bare", true);
    setModel(m_grid);
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(cellHeight);
    verticalHeader()->setAccessibleName(tr("Days"));
    verticalHeader()->setSectionsClickable(false);
    horizontalHeader()->setAccessibleName(tr("Meals"));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(narrowestMeal);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFont(typeFont(TypeSize::Small, QFont::Medium));
    verticalHeader()->setFont(typeFont(TypeSize::Small, QFont::Medium));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &MealGrid::mealChosen);
    connect(this, &QTableView::doubleClicked, this, &MealGrid::entered);
}

void MealGrid::setPlan(const MealPlan& plan, const QHash<FoodId, Food>& foods, const QString& language)
{
    const int wantedDay = day();
    const Meal wantedMeal = meal();
    m_grid->setPlan(plan, foods, language);
    horizontalHeader()->setSectionResizeMode(MealGridModel::sumColumn(), QHeaderView::Fixed);
    horizontalHeader()->resizeSection(MealGridModel::sumColumn(), sumWidth);
    choose(std::min(wantedDay, plan.days), wantedMeal);
}

int MealGrid::day() const
{
    return currentIndex().isValid() ? currentIndex().row() + 1 : 1;
}

Meal MealGrid::meal() const
{
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    return column < MealGridModel::sumColumn() ? mealNames[size_t(column)].value : mealNames.front().value;
}

void MealGrid::choose(int day, Meal meal)
{
    setCurrentIndex(m_grid->index(day - 1, int(meal)));
}

void MealGrid::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        emit entered();
    else
        QTableView::keyPressEvent(event);
}

} // namespace td
