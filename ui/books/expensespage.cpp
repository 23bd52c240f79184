// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/expensespage.h"

#include "books/expenseentry.h"
#include "books/expenses.h"
#include "books/expensetablemodel.h"
#include "books/mileagepane.h"
#include "books/monthswitch.h"
#include "books/receiptview.h"
#include "books/triptablemodel.h"
#include "core/money.h"
#include "facility/studioday.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/privacystate.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int widestName = 136; ///< of supplier and category; what it was for takes the rest
} // namespace

ExpensesPage::ExpensesPage(const ExpensesContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(tr("Expenses")))
    , m_month(nullptr)
    , m_tabs(new QTabBar)
    , m_parts(new QStackedWidget)
    , m_model(new ExpenseTableModel(context.currency, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new TableView(tr("Expenses")))
{
    const QDate today = studioToday(m_context.db).value_or(QDate());
    m_month = new MonthSwitch(today);
    m_entry = new ExpenseEntry(m_context, today);
    m_receipt = new ReceiptView(m_context);
    m_mileage = new MileagePane(m_context, today);
    m_header->addAfterTitle(m_month);
    auto* remove = makeButton("expenseRemove", tr("Remove"), ButtonKind::Normal, Glyph::Delete);
    m_header->addAction(remove);
    m_tabs->setObjectName(u"expenseTabs"_s);
    m_tabs->setAccessibleName(tr("Expenses and drives"));
    m_tabs->addTab(tr("Expenses"));
    m_tabs->addTab(tr("Mileage"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_parts->addWidget(buildExpenses());
    m_parts->addWidget(m_mileage);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    column->addWidget(m_parts, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &ExpensesPage::showFacts);
    connect(m_month, &MonthSwitch::changed, this, &ExpensesPage::showMonth);
    connect(m_mileage, &MileagePane::changed, this, &ExpensesPage::showFacts);
    connect(remove, &QPushButton::clicked, this, [this] { m_parts->currentIndex() == 0 ? removeChosen() : m_mileage->removeChosen(); });
    reload();
}

QWidget* ExpensesPage::buildExpenses()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ExpenseTableModel::SortRole);
    m_table->setObjectName(u"expenseTable"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_sorted);
    m_table->hideColumn(ExpenseTableModel::Net); // for want of room; changing an expense shows it
    m_table->sortByColumn(ExpenseTableModel::Day, Qt::DescendingOrder);
    auto* entry = new Card;
    entry->body()->addWidget(m_entry);
    auto* list = new Card;
    list->setFlush();
    list->body()->addWidget(m_table);
    auto* receipt = new Card;
    receipt->body()->addWidget(m_receipt);
    auto* below = new QHBoxLayout;
    setMargins(below, 0, Space::two);
    below->addWidget(list, 1);
    below->addWidget(receipt);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    setMargins(column, 0, Space::two);
    column->addWidget(entry);
    column->addLayout(below, 1);
    m_model->setMoneyHidden(m_context.privacy.isHidden());
    connect(&m_context.privacy, &PrivacyState::changed, m_model, &ExpenseTableModel::setMoneyHidden);
    connect(&m_context.privacy, &PrivacyState::changed, this, &ExpensesPage::showFacts);
    connect(m_entry, &ExpenseEntry::stored, this, &ExpensesPage::openExpense);
    connect(m_receipt, &ReceiptView::attached, this, [this](const ExpenseId& id) {
        reload();
        choose(id);
    });
    connect(m_table, &TableView::opened, this, &ExpensesPage::editChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExpensesPage::chosen);
    return part;
}

void ExpensesPage::reload()
{
    const Expense* before = current();
    const ExpenseId kept = before == nullptr ? ExpenseId() : before->id;
    const auto expenses = m_context.expenses.list(m_month->first(), m_month->last());
    if (!expenses) {
        m_context.report(expenses.error());
        return;
    }
    m_model->setExpenses(*expenses);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(ExpenseTableModel::Description, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(Space::six);
    for (const int column : {ExpenseTableModel::Supplier, ExpenseTableModel::Category})
        m_table->setColumnWidth(column, std::min(widestName, m_table->columnWidth(column)));
    choose(kept);
    m_mileage->showDays(m_month->first(), m_month->last());
    chosen();
    showFacts();
}

void ExpensesPage::showMonth()
{
    m_entry->setDay(m_month->first());
    reload();
}

void ExpensesPage::showFacts()
{
    qint64 paid = 0;
    for (const Expense& expense : m_model->expenses())
        paid += expense.grossMinor();
    const auto money = [this](qint64 minor) {
        return m_context.privacy.isHidden() ? PrivacyState::mask() : formatMoney({minor, m_context.currency}, QLocale());
    };
    if (m_parts->currentIndex() == 0)
        m_header->setFacts(tr("%n expense(s), %1 paid", nullptr, int(m_model->expenses().size())).arg(money(paid)));
    else
        m_header->setFacts(tr("%1 driven, %2 allowance").arg(TripTableModel::distanceText(m_mileage->metres()), money(m_mileage->allowanceMinor())));
}

const Expense* ExpensesPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->expenses()[m_sorted->mapToSource(index).row()] : nullptr;
}

void ExpensesPage::chosen()
{
    const Expense* expense = current();
    m_receipt->showExpense(expense == nullptr ? Expense() : *expense);
}

void ExpensesPage::choose(const ExpenseId& id)
{
    const int row = id.isNull() ? -1 : m_model->rowOf(id);
    if (row >= 0)
        m_table->selectRow(m_sorted->mapFromSource(m_model->index(row, 0)).row());
}

void ExpensesPage::openExpense(const ExpenseId& id)
{
    const auto expense = m_context.expenses.find(id);
    if (!expense) {
        m_context.report(expense.error());
        return;
    }
    m_tabs->setCurrentIndex(0);
    m_month->setMonth(expense->day);
    reload();
    choose(id);
}

void ExpensesPage::showMileage()
{
    m_tabs->setCurrentIndex(1);
}

void ExpensesPage::editChosen()
{
    if (const Expense* expense = current(); expense != nullptr)
        m_entry->edit(*expense);
}

void ExpensesPage::removeChosen()
{
    const Expense* expense = current();
    if (expense == nullptr)
        return;
    const auto removed = m_context.expenses.remove(expense->id);
    if (!removed)
        m_context.report(removed.error());
    else
        m_context.tell(tr("Removed. Undo brings it back."));
    m_entry->startNew();
    reload();
}

void ExpensesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && m_table->hasFocus())
        removeChosen();
    else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        m_month->step(event->key() == Qt::Key_PageUp ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace td
