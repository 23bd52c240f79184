// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/mealbox.h"

#include "nutrition/foodamount.h"
#include "nutrition/foodlibrary.h"
#include "nutrition/nutritioncontext.h"
#include "nutrition/nutritiontext.h"
#include "text/errortext.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/typeahead.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int suggestions = 8;
constexpr int amountWidth = 96;

FoodId foodOf(const QVariant& value)
{
    const QByteArray bytes = value.toByteArray();
    return FoodId::fromBlob(bytes.constData(), int(bytes.size()));
}

QList<Suggestion> suggest(const NutritionContext& context, const QString& text)
{
    QList<Suggestion> found;
    const QString language = NutritionContext::language();
    const QList<Food> foods = context.foods.search(text, language, suggestions);
    for (const Food& food : foods)
        found.append({food.nameIn(language), NutritionText::portion(food, language), food.id.blob()});
    return found;
}

} // namespace

MealBox::MealBox(const NutritionContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_food(new TypeAhead([&context](const QString& text) { return suggest(context, text); }))
    , m_amount(new QLineEdit)
    , m_add(makeButton("addItem", tr("Add"), ButtonKind::Primary))
    , m_hint(new Label({}, TypeSize::Small, Tone::Muted))
    , m_up(makeIconButton("itemUp", tr("Move up (Alt+Up)"), Glyph::ArrowUp))
    , m_down(makeIconButton("itemDown", tr("Move down (Alt+Down)"), Glyph::ArrowDown))
    , m_remove(makeIconButton("itemRemove", tr("Remove (Delete)"), Glyph::Delete))
    , m_items(new NutritionTable<MealItem>("mealItems", tr("Foods of the meal"), columns(), [](const MealItem& item) { return item.id.blob(); }))
    , m_sum(new Label({}, TypeSize::Small, Tone::Muted))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::one);
    column->addWidget(makeEntry());
    column->addWidget(m_hint);
    m_items->setSortingEnabled(false);
    m_items->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_items->installEventFilter(this);
    column->addWidget(m_items, 1);
    column->addWidget(makeTools());
    connect(m_items, &TableView::opened, this, [this](const QModelIndex& index) {
        if (m_mayChange)
            m_items->edit(index.siblingAtColumn(1));
    });
    connect(m_items->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MealBox::toolsChanged);
}

QWidget* MealBox::makeEntry()
{
    auto* entry = new QWidget;
    auto* row = new QHBoxLayout(entry);
    setMargins(row, 0, Space::one);
    m_food->setObjectName(u"itemFood"_s);
    m_food->setAccessibleName(tr("Food"));
    m_food->setPlaceholderText(tr("Type a food"));
    m_amount->setObjectName(u"itemAmount"_s);
    m_amount->setAccessibleName(tr("Amount: grams or portions, such as 150 g or 2 p"));
    m_amount->setPlaceholderText(tr("150 g, 2 p"));
    m_amount->setFixedWidth(amountWidth);
    m_hint->setObjectName(u"itemHint"_s);
    m_hint->wrapping()->hide();
    row->addWidget(m_food, 1);
    row->addWidget(m_amount);
    row->addWidget(m_add);
    connect(m_food, &TypeAhead::chosen, this, &MealBox::foodChosen);
    connect(m_food, &TypeAhead::cleared, this, [this] { say(Tone::Muted, {}); });
    connect(m_amount, &QLineEdit::returnPressed, this, &MealBox::add);
    connect(m_add, &QPushButton::clicked, this, &MealBox::add);
    return entry;
}

QWidget* MealBox::makeTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    setMargins(row, 0, Space::half);
    m_sum->setObjectName(u"mealSum"_s);
    row->addWidget(m_sum, 1);
    for (QToolButton* button : {m_up, m_down, m_remove})
        row->addWidget(button);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &MealBox::removeChosen);
    return tools;
}

Nutrients MealBox::nutrients(const MealItem& item) const
{
    return nutrientsOf({item}, m_context.foods.byId());
}

QList<NutritionColumn<MealItem>> MealBox::columns()
{
    const auto grams = [this](qint64 Nutrients::*member) {
        return [this, member](const MealItem& item) { return QLocale().toString(double(shownTenthGrams(nutrients(item).*member)) / 10, 'f', 1); };
    };
    const auto order = [this](qint64 Nutrients::*member) { return [this, member](const MealItem& item) { return nutrients(item).*member; }; };
    return {{tr("Food"),
             [this](const MealItem& item) {
                 const auto found = m_context.foods.byId().constFind(item.food);
                 return found == m_context.foods.byId().cend() ? u"?"_s : found->nameIn(NutritionContext::language());
             }},
            {tr("Amount"), [](const MealItem& item) { return foodAmountText(item.tenthGrams, QLocale()); },
             [](const MealItem& item) { return qint64(item.tenthGrams); },
             [this](const MealItem& item, const QString& text) { return changeAmount(item, text); }},
            {tr("kcal"), [this](const MealItem& item) { return QLocale().toString(shownKcal(nutrients(item))); }, order(&Nutrients::milliKcal)},
            {tr("Protein g"), grams(&Nutrients::proteinUg), order(&Nutrients::proteinUg)},
            {tr("Carbs g"), grams(&Nutrients::carbsUg), order(&Nutrients::carbsUg)},
            {tr("Fat g"), grams(&Nutrients::fatUg), order(&Nutrients::fatUg)},
            {tr("Fibre g"), grams(&Nutrients::fibreUg), order(&Nutrients::fibreUg)}};
}

void MealBox::say(Tone tone, const QString& hint)
{
    m_hint->setTone(tone);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

Food MealBox::chosenFood() const
{
    return m_context.foods.byId().value(foodOf(m_food->value()));
}

void MealBox::foodChosen()
{
    const Food food = chosenFood();
    const QString portion = NutritionText::portion(food, NutritionContext::language());
    say(Tone::Muted, portion.isEmpty() ? tr("%1 kcal in 100 g.").arg(QLocale().toString(food.kcal))
                                      : tr("%1 kcal in 100 g. One portion (1 p): %2.").arg(QLocale().toString(food.kcal), portion));
    m_amount->setText(food.portionGrams > 0 ? u"1 p"_s : u"100 g"_s);
    m_amount->setFocus();
    m_amount->selectAll();
}

void MealBox::add()
{
    const Food food = chosenFood();
    if (food.id.isNull()) {
        m_food->setFocus();
        return;
    }
    const auto amount = parseFoodAmount(m_amount->text(), food, QLocale());
    if (!amount) {
        say(Tone::Danger, errorText(amount.error()));
        m_amount->setFocus();
        m_amount->selectAll();
        return;
    }
    m_food->setChosen({});
    m_amount->clear();
    say(Tone::Muted, {});
    m_food->setFocus();
    emit added(food.id, *amount);
}

bool MealBox::changeAmount(const MealItem& item, const QString& text)
{
    const auto amount = parseFoodAmount(text, m_context.foods.byId().value(item.food), QLocale());
    if (!amount) {
        say(Tone::Danger, errorText(amount.error()));
        return false;
    }
    say(Tone::Muted, {});
    if (*amount == item.tenthGrams)
        return true;
    // After the editor has closed: the list is made anew by this.
    const MealItem changed = item;
    QMetaObject::invokeMethod(this, [this, changed, amount] { emit amountChanged(changed, *amount); }, Qt::QueuedConnection);
    return true;
}

void MealBox::move(int by)
{
    if (const MealItem* item = m_items->chosen(); item != nullptr && m_mayChange)
        emit moved(MealItem(*item), by);
}

void MealBox::removeChosen()
{
    if (const MealItem* item = m_items->chosen(); item != nullptr && m_mayChange)
        emit removed(MealItem(*item));
}

bool MealBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_items || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Delete)
        removeChosen();
    else if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        move(key->key() == Qt::Key_Up ? -1 : 1);
    else
        return false;
    return true;
}

void MealBox::toolsChanged()
{
    const bool may = m_mayChange && m_items->chosen() != nullptr;
    const int row = m_items->currentIndex().row();
    m_up->setEnabled(may && row > 0);
    m_down->setEnabled(may && row + 1 < m_items->list().rowCount());
    m_remove->setEnabled(may);
}

void MealBox::show(const MealPlan& plan, int day, Meal meal, bool mayChange)
{
    m_mayChange = mayChange;
    for (QWidget* widget : {static_cast<QWidget*>(m_food), static_cast<QWidget*>(m_amount), static_cast<QWidget*>(m_add)})
        widget->setVisible(mayChange);
    m_items->setEditTriggers(mayChange ? QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked : QAbstractItemView::NoEditTriggers);
    const QList<MealItem> items = plan.itemsOf(day, meal);
    m_items->setRows(items);
    const Nutrients sum = nutrientsOf(items, m_context.foods.byId());
    m_sum->setText(items.isEmpty() ? tr("Nothing here yet.")
                                   : tr("Meal: %1 · protein %2 · carbs %3 · fat %4 · fibre %5")
                                         .arg(NutritionText::energy(sum), NutritionText::grams(sum.proteinUg), NutritionText::grams(sum.carbsUg),
                                              NutritionText::grams(sum.fatUg), NutritionText::grams(sum.fibreUg)));
    toolsChanged();
}

void MealBox::focusEntry()
{
    if (m_mayChange)
        m_food->setFocus();
    else
        m_items->setFocus();
}

} // namespace td
