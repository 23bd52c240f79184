// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/expenseentry.h"

#include "books/expensecategories.h"
#include "books/expenses.h"
#include "text/reporttext.h"
#include "widgets/button.h"
#include "widgets/dateedit.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/moneyedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int amountWidth = 112;

/// A field under its name.
QWidget* named(const QString& name, QWidget* field)
{
    auto* pair = new QWidget;
    auto* column = new QVBoxLayout(pair);
    setMargins(column, 0, 2);
    auto* label = new Label(name, TypeSize::Small, Tone::Muted);
    label->setBuddy(field);
    field->setAccessibleName(name);
    column->addWidget(label);
    column->addWidget(field);
    return pair;
}

void showField(QWidget* field, bool visible)
{
    field->parentWidget()->setVisible(visible);
}

MoneyEdit* amountField(const char* name, const QString& currency)
{
    auto* edit = new MoneyEdit(currency);
    edit->setObjectName(QLatin1String(name));
    edit->setFixedWidth(amountWidth);
    return edit;
}

QLineEdit* lineField(const char* name, int longest)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(longest);
    return edit;
}

QComboBox* choiceField(const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    return box;
}

} // namespace

ExpenseEntry::ExpenseEntry(const ExpensesContext& context, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_day(new DateEdit)
    , m_category(choiceField("expenseCategory"))
    , m_supplier(lineField("expenseSupplier", 120))
    , m_description(lineField("expenseDescription", 500))
    , m_gross(amountField("expenseGross", context.currency))
    , m_gst(amountField("expenseGst", context.currency))
    , m_qst(amountField("expenseQst", context.currency))
    , m_pst(amountField("expensePst", context.currency))
    , m_vat(amountField("expenseVat", context.currency))
    , m_method(choiceField("expenseMethod"))
    , m_trainer(choiceField("expenseTrainer"))
    , m_store(makeButton("expenseStore", tr("Add"), ButtonKind::Primary))
    , m_hint(new Label(QString(), TypeSize::Small, Tone::Muted))
{
    m_day->setObjectName(u"expenseDay"_s);
    m_day->setDate(today);
    m_hint->setObjectName(u"expenseHint"_s);
    fillChoices();
    build();
    showFields();
    connect(m_gross, &MoneyEdit::moneyChanged, this, &ExpenseEntry::propose);
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        propose();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &ExpenseEntry::propose);
    connect(m_store, &QPushButton::clicked, this, &ExpenseEntry::store);
}

void ExpenseEntry::fillChoices()
{
    const auto categories = expenseCategories();
    if (!categories)
        m_context.report(categories.error());
    else
        for (const ExpenseCategory& category : *categories)
            m_category->addItem(expenseCategoryName(category.id), category.id);
    for (const QString& method : {u"card"_s, u"cash"_s, u"etransfer"_s, u"cheque"_s, u"transfer"_s, u"other"_s})
        m_method->addItem(reportWords(u"@"_s + method), method);
    m_trainer->addItem(tr("Nobody of the team"), QByteArray());
    for (const auto& [id, name] : m_context.trainers)
        m_trainer->addItem(name, id.blob());
}

void ExpenseEntry::build()
{
    auto* first = new QHBoxLayout;
    setMargins(first, 0, Space::one);
    first->addWidget(named(tr("Date"), m_day));
    first->addWidget(named(tr("Category"), m_category), 2);
    first->addWidget(named(tr("Supplier"), m_supplier), 2);
    first->addWidget(named(tr("What for"), m_description), 3);
    auto* second = new QHBoxLayout;
    setMargins(second, 0, Space::one);
    second->addWidget(named(tr("Paid, with tax"), m_gross));
    second->addWidget(named(tr("GST/HST in it"), m_gst));
    second->addWidget(named(tr("QST in it"), m_qst));
    second->addWidget(named(tr("PST in it"), m_pst));
    second->addWidget(named(tr("VAT in it"), m_vat));
    second->addWidget(named(tr("Paid by"), m_method));
    second->addWidget(named(tr("Contractor"), m_trainer));
    second->addWidget(m_store, 0, Qt::AlignBottom);
    second->addStretch(1);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::one);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_hint->wrapping());
    m_hint->hide();
}

void ExpenseEntry::showFields()
{
    const bool canada = m_context.region.startsWith(u"CA"_s);
    const bool provincial = m_context.region == u"CA-BC"_s || m_context.region == u"CA-SK"_s || m_context.region == u"CA-MB"_s;
    showField(m_gst, canada);
    showField(m_qst, m_context.region == u"CA-QC"_s);
    showField(m_pst, provincial || !canada);
    showField(m_vat, !canada);
    const bool contractors = m_category->currentData().toString() == u"contractors"_s;
    showField(m_trainer, contractors);
    if (!contractors)
        m_trainer->setCurrentIndex(0);
}

void ExpenseEntry::propose()
{
    const auto gross = m_gross->money();
    if (!gross)
        return;
    const auto split = m_context.expenses.split(gross->minor, m_category->currentData().toString(), m_day->date());
    if (!split)
        return; // said when it is stored
    m_gst->setMoney({split->taxes.gstMinor, m_context.currency});
    m_qst->setMoney({split->taxes.qstMinor, m_context.currency});
    m_pst->setMoney({split->taxes.pstMinor, m_context.currency});
    m_vat->setMoney({split->taxes.vatMinor, m_context.currency});
}

Result<qint64> ExpenseEntry::amount(const MoneyEdit* edit, const char* field) const
{
    if (edit->text().trimmed().isEmpty() || edit->parentWidget()->isHidden())
        return qint64(0);
    auto money = edit->money();
    if (!money) {
        money.error().field = QLatin1String(field);
        return fail(money.error());
    }
    return money->minor;
}

Result<Expense> ExpenseEntry::read() const
{
    Expense expense = m_edited;
    const QString category = m_category->currentData().toString();
    if (expense.version == 0 || expense.category != category) {
        TD_TRY_ASSIGN(const QList<ExpenseCategory> categories, expenseCategories());
        expense.claimRate = categories.value(m_category->currentIndex()).claimRate;
    }
    expense.day = m_day->date();
    expense.category = category;
    expense.supplier = m_supplier->text();
    expense.description = m_description->text();
    expense.method = m_method->currentData().toString();
    const QByteArray trainer = m_trainer->currentData().toByteArray();
    expense.trainer = TrainerId::fromBlob(trainer.constData(), int(trainer.size()));
    TD_TRY_ASSIGN(const qint64 gross, amount(m_gross, "gross"));
    TD_TRY_ASSIGN(expense.taxes.gstMinor, amount(m_gst, "gst"));
    TD_TRY_ASSIGN(expense.taxes.qstMinor, amount(m_qst, "qst"));
    TD_TRY_ASSIGN(expense.taxes.pstMinor, amount(m_pst, "pst"));
    TD_TRY_ASSIGN(expense.taxes.vatMinor, amount(m_vat, "vat"));
    expense.netMinor = gross - expense.taxes.sum();
    return expense;
}

void ExpenseEntry::store()
{
    const auto typed = read();
    if (!typed) {
        m_context.report(typed.error());
        return;
    }
    const bool changing = isEditing();
    const auto saved = m_context.expenses.save(*typed);
    if (!saved) {
        m_context.report(saved.error());
        (typed->grossMinor() == 0 ? static_cast<QWidget*>(m_gross) : m_supplier)->setFocus();
        return;
    }
    if (!changing)
        warnOfDuplicates(*saved);
    startNew();
    m_supplier->setFocus();
    emit stored(saved->id);
}

void ExpenseEntry::warnOfDuplicates(const Expense& expense)
{
    const auto doubles = m_context.expenses.duplicatesOf(expense);
    const bool any = doubles && !doubles->isEmpty();
    m_hint->setVisible(any);
    if (!any)
        return;
    m_hint->setTone(Tone::Warn);
    m_hint->setText(tr("Added, but the same amount is there already, on %1. Remove one of them if it is the same purchase.")
                        .arg(QLocale().toString(doubles->first().day, QLocale::LongFormat)));
}

void ExpenseEntry::edit(const Expense& expense)
{
    m_category->setCurrentIndex(std::max(0, m_category->findData(expense.category)));
    m_day->setDate(expense.day);
    m_supplier->setText(expense.supplier);
    m_description->setText(expense.description);
    m_method->setCurrentIndex(std::max(0, m_method->findData(expense.method)));
    m_trainer->setCurrentIndex(std::max(0, m_trainer->findData(expense.trainer.isNull() ? QByteArray() : expense.trainer.blob())));
    m_gross->setMoney({expense.grossMinor(), m_context.currency});
    m_gst->setMoney({expense.taxes.gstMinor, m_context.currency});
    m_qst->setMoney({expense.taxes.qstMinor, m_context.currency});
    m_pst->setMoney({expense.taxes.pstMinor, m_context.currency});
    m_vat->setMoney({expense.taxes.vatMinor, m_context.currency});
    m_edited = expense;
    m_store->setText(tr("Save"));
    m_store->setAccessibleName(m_store->text());
    m_hint->hide();
    m_supplier->setFocus();
}

void ExpenseEntry::startNew()
{
    m_edited = Expense();
    for (QLineEdit* edit : {m_supplier, m_description, static_cast<QLineEdit*>(m_gross), static_cast<QLineEdit*>(m_gst), static_cast<QLineEdit*>(m_qst),
                            static_cast<QLineEdit*>(m_pst), static_cast<QLineEdit*>(m_vat)})
        edit->clear();
    m_trainer->setCurrentIndex(0);
    m_store->setText(tr("Add"));
    m_store->setAccessibleName(m_store->text());
}

void ExpenseEntry::setDay(QDate day)
{
    if (!isEditing())
        m_day->setDate(day);
}

void ExpenseEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        store();
    } else if (event->key() == Qt::Key_Escape && isEditing()) {
        startNew();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace td
