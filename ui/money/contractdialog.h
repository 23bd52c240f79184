// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/contracts.h"
#include "money/moneycontext.h"
#include "widgets/promptdialog.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace td
{

class FormGrid;
class GridTable;
class MoneyEdit;
class PeriodField;

/// What a trainer bills to studios: the contracts with the rate of each class type, and an invoice for a period from the appointments.
class ContractDialog : public PromptDialog
{
    Q_OBJECT

public:
    explicit ContractDialog(const MoneyContext& context, QWidget* parent = nullptr);

signals:
    /// A draft of an invoice for the chosen period, not stored yet.
    void drafted(const td::Invoice& draft);

private:
    struct RateRow {
        ClassTypeId type;
        MoneyEdit* amount;
        QComboBox* per;
    };

    QWidget* buildList();
    QWidget* buildForm();
    void buildRates(QGridLayout* grid);
    void reload();
    void startNew();
    void showContract(const Contract& contract);
    Result<Contract> store();
    [[nodiscard]] Contract collect() const;
    void save();
    void bill();

    const MoneyContext& m_context;
    Contract m_contract;
    Banner* m_banner;
    GridTable* m_list;
    FormGrid* m_form;
    QComboBox* m_trainer;
    QLineEdit* m_name;
    QLineEdit* m_street;
    QLineEdit* m_city;
    QLineEdit* m_postalCode;
    QLineEdit* m_email;
    QLineEdit* m_taxNumber;
    QSpinBox* m_dueDays;
    QList<RateRow> m_rates;
    PeriodField* m_period;
    QPushButton* m_save;
    QPushButton* m_bill;
};

} // namespace td
