// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/packagetype.h"
#include "selling/sellingdialog.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace td
{

class MoneyEdit;
class TickList;

/// Adds or changes a package: what it holds, what it costs with whom, what it pays for, how long it is good for and how it is paid.
class PackageDialog final : public SellingDialog
{
    Q_OBJECT

public:
    PackageDialog(const SellingContext& context, const PackageType& type, QWidget* parent);

private:
    Result<void> store() override;
    QWidget* makeContents();
    QWidget* makeTerms();
    QWidget* makePrices();
    void fill();
    void adapt();
    Result<QList<TrainerPrice>> trainerPrices() const;

    PackageType m_type;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QSpinBox* m_units;
    MoneyEdit* m_price;
    QComboBox* m_tax;
    QComboBox* m_trainer;
    TickList* m_classes;
    QCheckBox* m_expires;
    QSpinBox* m_days;
    QComboBox* m_from;
    QSpinBox* m_instalments;
    QSpinBox* m_instalmentDays;
    QSpinBox* m_priority;
    QPlainTextEdit* m_terms;
    QList<std::pair<TrainerId, MoneyEdit*>> m_prices;
};

} // namespace td
