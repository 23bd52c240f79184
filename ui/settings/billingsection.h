// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingsettings.h"
#include "facility/organisation.h"
#include "settings/settingssection.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace td
{

class FormGrid;
class Label;
class PagePreview;

/// How the studio's invoices look and what they say, how prices and taxes are written, with the page beside it as it will be printed.
class BillingSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit BillingSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    Result<void> read() override;
    Result<void> write() override;

private:
    void addLetterhead();
    void addTexts();
    void addTaxes();
    void addElectronic();
    void chooseLogo();
    void setLogo(const QByteArray& picture);
    void showPage();
    /// What the fields say now; the logo is stored by write() only.
    [[nodiscard]] BillingSettings typed() const;

    BillingSettingsStore m_store;
    FormGrid* m_form;
    PagePreview* m_preview;
    Label* m_logoState;
    QPushButton* m_removeLogo;
    QComboBox* m_accent;
    QComboBox* m_paymentQr;
    QSpinBox* m_dueDays;
    QList<std::pair<QPlainTextEdit*, QString BillingSettings::*>> m_texts;
    QList<std::pair<QLineEdit*, QString BillingSettings::*>> m_lines;
    QCheckBox* m_pricesIncludeTax;
    QComboBox* m_taxPeriod;
    QComboBox* m_yearStart;
    QCheckBox* m_soleProprietor;
    QCheckBox* m_quickMethod;
    QComboBox* m_cashRounding;
    QComboBox* m_language;
    Organisation m_organisation;
    BillingSettings m_settings;
    QByteArray m_logo;
    bool m_logoChanged = false;
};

} // namespace td
