// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/food.h"
#include "nutrition/nutritionlist.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace td
{

class PageHeader;
class SearchField;
struct NutritionContext;

/// The foods of the studio: search, kinds, add, change, hide, remove, import.
class FoodsPage : public QWidget
{
    Q_OBJECT

public:
    explicit FoodsPage(const NutritionContext& context, QWidget* parent = nullptr);

    void reload();

private:
    void buildHeader();
    void buildFilters();
    void show();
    void chosenChanged();
    void edit(const Food& food);
    void import();
    void hide();
    void remove();
    [[nodiscard]] QList<Food> filtered() const;

    const NutritionContext& m_context;
    PageHeader* m_header;
    SearchField* m_search;
    QComboBox* m_category;
    QCheckBox* m_hidden;
    QPushButton* m_edit;
    QPushButton* m_hide;
    QPushButton* m_remove;
    NutritionTable<Food>* m_list;
    QStackedWidget* m_stack;
};

} // namespace td
