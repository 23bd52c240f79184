// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/foodspage.h"

#include "nutrition/fooddialog.h"
#include "nutrition/foodimportdialog.h"
#include "nutrition/foodlibrary.h"
#include "nutrition/nutritioncontext.h"
#include "nutrition/nutritiontext.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/searchfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QStackedWidget>

#include <limits>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int everything = std::numeric_limits<int>::max();
constexpr int searchWidth = 260;

QList<NutritionColumn<Food>> columns()
{
    const auto gramsOf = [](int Food::*member) { return [member](const Food& food) { return NutritionText::figure(food.*member); }; };
    const auto amountOf = [](int Food::*member) { return [member](const Food& food) { return qint64(food.*member); }; };
    return {{FoodsPage::tr("Food"), [](const Food& food) { return food.nameIn(NutritionContext::language()); }},
            {FoodsPage::tr("Kind"), [](const Food& food) { return NutritionText::category(food.category); }},
            {FoodsPage::tr("kcal"), [](const Food& food) { return QLocale().toString(food.kcal); }, amountOf(&Food::kcal)},
            {FoodsPage::tr("Protein g"), gramsOf(&Food::proteinMg), amountOf(&Food::proteinMg)},
            {FoodsPage::tr("Carbs g"), gramsOf(&Food::carbsMg), amountOf(&Food::carbsMg)},
            {FoodsPage::tr("Fat g"), gramsOf(&Food::fatMg), amountOf(&Food::fatMg)},
            {FoodsPage::tr("Fibre g"), gramsOf(&Food::fibreMg), amountOf(&Food::fibreMg)},
            {FoodsPage::tr("Usual portion"), [](const Food& food) { return NutritionText::portion(food, NutritionContext::language()); }},
            {FoodsPage::tr("From"), [](const Food& food) {
                 if (food.hidden)
                     return FoodsPage::tr("Hidden");
                 if (!food.builtIn)
                     return FoodsPage::tr("Studio");
                 return food.version > 0 ? FoodsPage::tr("Changed here") : FoodsPage::tr("Trainerdesk");
             }}};
}

} // namespace

FoodsPage::FoodsPage(const NutritionContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(tr("Foods")))
    , m_search(new SearchField(tr("Search foods")))
    , m_category(new QComboBox)
    , m_hidden(new QCheckBox(tr("Show hidden ones")))
    , m_edit(makeButton("editFood", tr("Change"), ButtonKind::Normal, Glyph::Edit))
    , m_hide(makeButton("hideFood", tr("Hide")))
    , m_remove(makeButton("removeFood", tr("Remove"), ButtonKind::Normal, Glyph::Delete))
    , m_list(new NutritionTable<Food>("foods", tr("Foods"), columns(), [](const Food& food) { return food.id.blob(); }))
    , m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    buildHeader();
    column->addWidget(m_header);
    buildFilters();
    m_list->list().setMuted([](const Food& food) { return food.hidden; });
    m_stack->addWidget(m_list);
    auto* empty = new EmptyState(Glyph::Search, tr("No food like that"), tr("Try other words, or add the food to the list."), tr("Add a food"));
    m_stack->addWidget(empty);
    connect(empty, &EmptyState::actionRequested, this, [this] { edit({}); });
    auto* card = new Card;
    card->setFlush();
    card->body()->addWidget(m_stack);
    column->addWidget(card, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FoodsPage::chosenChanged);
    connect(m_list, &TableView::opened, this, [this] {
        if (m_edit->isEnabled())
            edit(*m_list->chosen());
    });
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (rows.touches("foods"))
            reload();
    });
    reload();
}

void FoodsPage::buildHeader()
{
    auto* load = makeButton("importFoods", tr("Import…"), ButtonKind::Normal, Glyph::Folder);
    auto* add = makeButton("addFood", tr("New food"), ButtonKind::Primary, Glyph::Add);
    for (QPushButton* button : {m_edit, m_hide, m_remove, load, add})
        m_header->addAction(button);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(load, &QPushButton::clicked, this, &FoodsPage::import);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(*m_list->chosen()); });
    connect(m_hide, &QPushButton::clicked, this, &FoodsPage::hide);
    connect(m_remove, &QPushButton::clicked, this, &FoodsPage::remove);
}

void FoodsPage::buildFilters()
{
    m_search->setObjectName(u"searchFoods"_s);
    m_search->setAccessibleName(tr("Search foods"));
    m_search->setMinimumWidth(searchWidth);
    m_category->setObjectName(u"foodCategory"_s);
    m_category->setAccessibleName(tr("Kind of food"));
    m_category->addItem(tr("All kinds"), QString());
    for (const char* key : foodCategories())
        m_category->addItem(NutritionText::category(QLatin1String(key)), QString(QLatin1String(key)));
    m_hidden->setObjectName(u"hiddenFoods"_s);
    m_hidden->setAccessibleName(m_hidden->text());
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::two);
    row->addWidget(m_search);
    row->addWidget(m_category);
    row->addWidget(m_hidden);
    row->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_search, &SearchField::searched, this, &FoodsPage::show);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        m_list->setFocus();
        m_list->selectRow(0);
    });
    connect(m_category, &QComboBox::currentIndexChanged, this, &FoodsPage::show);
    connect(m_hidden, &QCheckBox::toggled, this, &FoodsPage::show);
}

QList<Food> FoodsPage::filtered() const
{
    QList<Food> foods = m_context.foods.search(m_search->text(), NutritionContext::language(), everything);
    if (m_hidden->isChecked()) {
        QList<Food> all = m_context.foods.all(true).value_or(QList<Food>());
        all.removeIf([](const Food& food) { return !food.hidden; });
        foods += all;
    }
    const QString category = m_category->currentData().toString();
    if (!category.isEmpty())
        foods.removeIf([&](const Food& food) { return food.category != category; });
    return foods;
}

void FoodsPage::reload()
{
    if (const auto read = m_context.foods.reload(); !read)
        m_context.report(read.error());
    show();
}

void FoodsPage::show()
{
    const QList<Food> foods = filtered();
    m_list->setRows(foods);
    m_stack->setCurrentIndex(foods.isEmpty() ? 1 : 0);
    m_header->setFacts(tr("%n food(s)", nullptr, int(foods.size())));
    chosenChanged();
}

void FoodsPage::chosenChanged()
{
    const Food* food = m_list->chosen();
    const bool may = food != nullptr && m_context.foods.mayChange(*food);
    m_edit->setEnabled(may);
    m_hide->setEnabled(may);
    m_remove->setEnabled(may && food->version > 0);
    m_hide->setText(food != nullptr && food->hidden ? tr("Show again") : tr("Hide"));
    m_remove->setText(food != nullptr && food->builtIn ? tr("Take changes back") : tr("Remove"));
}

void FoodsPage::edit(const Food& food)
{
    (new FoodDialog(m_context, food, this))->present();
}

void FoodsPage::import()
{
    const QString path = m_context.chooseTable(this);
    if (path.isEmpty())
        return;
    auto table = FoodImportDialog::read(path);
    if (!table) {
        m_context.report(table.error());
        return;
    }
    auto* dialog = new FoodImportDialog(m_context, *table, this);
    connect(dialog, &FoodImportDialog::imported, this,
            [this](int count) { m_context.tell(tr("%n food(s) imported.", nullptr, count), {}); });
    dialog->present();
}

void FoodsPage::hide()
{
    const Food food = *m_list->chosen();
    if (const auto done = m_context.foods.setHidden(food.id, !food.hidden); !done)
        m_context.report(done.error());
}

void FoodsPage::remove()
{
    const Food food = *m_list->chosen();
    if (const auto done = m_context.foods.remove(food.id); !done)
        m_context.report(done.error());
}

} // namespace td
