// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/classtype.h"
#include "settings/listformsection.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace td
{

class FormGrid;
class Label;
class MoneyEdit;

/// Cancellation policies, each with a preview in plain sentences that follows every key.
class PoliciesSection : public ListFormSection
{
    Q_OBJECT

public:
    explicit PoliciesSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    Result<QList<SettingsRow>> readRows() override;
    void fill(const QByteArray& key) override;
    Result<QByteArray> store(const QByteArray& key) override;

private:
    void buildForm();
    [[nodiscard]] Result<Policy> typed() const;
    void preview();
    void remove();

    FormGrid* m_form;
    QLineEdit* m_name;
    QSpinBox* m_hours;
    QSpinBox* m_minutes;
    MoneyEdit* m_lateFee;
    QCheckBox* m_lateForfeits;
    MoneyEdit* m_noShowFee;
    QCheckBox* m_noShowForfeits;
    QSpinBox* m_waivers;
    QSpinBox* m_waiverDays;
    QCheckBox* m_default;
    Label* m_preview;
    QPushButton* m_remove;
    QString m_currency;
    QList<Policy> m_policies;
    Policy m_shown;
};

} // namespace td
