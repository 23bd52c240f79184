// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facility/organisation.h"
#include "settings/settingssection.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace td
{

class FormGrid;
class RegionField;
class TimeRangeEdit;

/// The studio as a business: name, address, time, tax, paper and the calendar's frame.
class StudioSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit StudioSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    Result<void> read() override;
    Result<void> write() override;

private:
    void addBusiness();
    void addPlace();
    void addCalendar();
    void countryChanged();

    FormGrid* m_form;
    QList<std::pair<QLineEdit*, QString Organisation::*>> m_lines;
    QComboBox* m_country;
    RegionField* m_region;
    QComboBox* m_zone;
    QComboBox* m_currency;
    QCheckBox* m_taxRegistered;
    QComboBox* m_language;
    QComboBox* m_weekStart;
    QComboBox* m_paper;
    TimeRangeEdit* m_hours;
    QComboBox* m_grid;
    QCheckBox* m_closeOnHolidays;
    QSpinBox* m_autolock;
    Organisation m_organisation;
};

} // namespace td
