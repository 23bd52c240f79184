// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/sellingfields.h"

#include "billing/billingsettings.h"
#include "selling/sellingtext.h"
#include "team/team.h"
#include "widgets/flowlayout.h"
#include "widgets/metrics.h"
#include "widgets/moneyedit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace td
{
namespace
{
constexpr int narrowest = 96;
constexpr int moneyWidth = 140;

template <class Widget> Widget* named(Widget* widget, const char* name, const QString& label)
{
    widget->setObjectName(QLatin1String(name));
    widget->setAccessibleName(label);
    return widget;
}
} // namespace

QLineEdit* sellingLine(const char* name, const QString& label)
{
    return named(new QLineEdit, name, label);
}

QPlainTextEdit* sellingText(const char* name, const QString& label, int lines)
{
    auto* edit = named(new QPlainTextEdit, name, label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + Space::three);
    return edit;
}

QSpinBox* sellingNumber(const char* name, const QString& label, int lowest, int highest, const QString& suffix)
{
    auto* box = named(new QSpinBox, name, label);
    box->setRange(lowest, highest);
    box->setSuffix(suffix);
    box->setMinimumWidth(narrowest);
    return box;
}

QCheckBox* sellingCheck(const char* name, const QString& text)
{
    return named(new QCheckBox(text), name, text);
}

QComboBox* sellingCombo(const char* name, const QString& label, const QList<SellingChoice>& choices)
{
    auto* box = named(new QComboBox, name, label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(8);
    for (const SellingChoice& choice : choices)
        box->addItem(choice.text, choice.value);
    return box;
}

MoneyEdit* sellingMoney(const char* name, const QString& label, const SellingContext& context, qint64 minor)
{
    auto* edit = named(new MoneyEdit(context.currency), name, label);
    edit->setMoney({minor, context.currency});
    edit->setFixedWidth(moneyWidth);
    return edit;
}

Result<qint64> amountIn(const MoneyEdit* edit)
{
    const auto money = edit->money();
    if (!money)
        return fail(Error{money.error().kind, money.error().reason, edit->objectName(), money.error().args, {}});
    return money->minor;
}

void chooseIn(QComboBox* box, const QVariant& value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

QWidget* sellingRow(const QList<QWidget*>& widgets)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(row, 0, Space::one);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    box->setMinimumHeight(controlHeight); // a dialog that grew too late must not clip it
    box->setFocusProxy(widgets.first());
    return box;
}

TickList::TickList(const char* name, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
    setObjectName(QLatin1String(name));
    setAccessibleName(label);
    m_flow->setContentsMargins(0, Space::half, 0, Space::half);
    m_flow->setSpacing(Space::oneAndHalf);
}

void TickList::setChoices(const QList<std::pair<QByteArray, QString>>& choices)
{
    for (const auto& [key, text] : choices) {
        auto* box = new QCheckBox(text);
        box->setObjectName(objectName() + QString::number(m_boxes.size()));
        m_flow->addWidget(box);
        m_boxes.append({key, box});
        connect(box, &QCheckBox::toggled, this, &TickList::changed);
    }
}

void TickList::setTicked(const QList<QByteArray>& keys)
{
    for (const auto& [key, box] : std::as_const(m_boxes))
        box->setChecked(keys.contains(key));
}

QList<QByteArray> TickList::ticked() const
{
    QList<QByteArray> keys;
    for (const auto& [key, box] : m_boxes) {
        if (box->isChecked())
            keys.append(key);
    }
    return keys;
}

QList<SellingChoice> taxCategoryChoices(const SellingContext& context)
{
    QList<SellingChoice> choices;
    const auto taxes = BillingSettingsStore(context.db).taxTable();
    const QStringList categories = taxes ? taxes->categories() : QStringList();
    for (const QString& category : categories)
        choices.append({SellingText::taxCategory(category), category});
    return choices;
}

QList<SellingChoice> trainerChoices(const SellingContext& context, const QString& none)
{
    QList<SellingChoice> choices{{none, QByteArray()}};
    const QList<Trainer> team = context.team.trainers().value_or(QList<Trainer>());
    for (const Trainer& trainer : team) {
        if (!trainer.inactive)
            choices.append({trainer.name(), trainer.id.blob()});
    }
    return choices;
}

QList<SellingChoice> paymentMethodChoices()
{
    QList<SellingChoice> choices;
    for (const PaymentMethod method : {PaymentMethod::Card, PaymentMethod::Cash, PaymentMethod::ETransfer,
                                       PaymentMethod::Cheque, PaymentMethod::Transfer, PaymentMethod::Other})
        choices.append({SellingText::method(method), int(method)});
    return choices;
}

} // namespace td
