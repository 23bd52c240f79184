// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingssection.h"
#include "training/trainingsettings.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace td
{

class FormGrid;
class Label;
class RpeTableModel;

/// How the studio trains: units, the formula of the estimated maximum with an example of it, rest, what Today looks after, the kiosk, and the table of RPE
/// beside them.
class TrainingSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit TrainingSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    Result<void> read() override;
    Result<void> write() override;

private:
    void buildForm();
    QWidget* buildTable();
    void showExample();
    void useDefaultTable();

    TrainingSettingsStore m_store;
    FormGrid* m_form;
    QComboBox* m_units;
    QComboBox* m_formula;
    Label* m_example;
    QSpinBox* m_rest;
    QSpinBox* m_compliance;
    QSpinBox* m_noteDays;
    QSpinBox* m_kiosk;
    FormGrid* m_tableForm;
    RpeTableModel* m_table;
    QPushButton* m_default;
};

} // namespace td
