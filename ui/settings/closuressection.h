// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/closure.h"
#include "settings/settingssection.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace td
{

class DateEdit;
class FormGrid;
class RowsTable;

/// The days of a year on which the studio is closed: its own closures and the public holidays of its region, each of which can be
/// switched to a working day and back.
class ClosuresSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ClosuresSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    Result<void> read() override;

private:
    QWidget* buildList();
    QWidget* buildForm();
    void addClosure();
    void switchDay();
    void showChosen();
    [[nodiscard]] const SpecialDay* chosen() const;
    Result<void> setHolidayOpen(const SpecialDay& day, bool open);
    [[nodiscard]] Result<std::optional<Closure>> closureOn(QDate day) const;

    QSpinBox* m_year;
    RowsTable* m_table;
    QPushButton* m_switch;
    FormGrid* m_form;
    DateEdit* m_day;
    QLineEdit* m_name;
    QList<SpecialDay> m_days;
};

} // namespace td
