// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/classtype.h"
#include "settings/listformsection.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace td
{

class ColourPicker;
class FormGrid;
class MoneyEdit;

/// What the studio offers: class types, with those that are archived at the end of the list when asked for.
class ServicesSection : public ListFormSection
{
    Q_OBJECT

public:
    explicit ServicesSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    Result<QList<SettingsRow>> readRows() override;
    void fill(const QByteArray& key) override;
    Result<QByteArray> store(const QByteArray& key) override;

private:
    void buildForm();
    void adaptToCategory();
    void adaptToMode();
    Result<void> readChoices();
    void archive();
    void remove();
    void show(const ClassType& type);

    FormGrid* m_form;
    QLineEdit* m_name;
    QComboBox* m_category;
    QSpinBox* m_duration;
    QSpinBox* m_capacity;
    MoneyEdit* m_rate;
    ColourPicker* m_colour;
    QComboBox* m_policy;
    QComboBox* m_trainer;
    QComboBox* m_room;
    QComboBox* m_waitlist;
    QSpinBox* m_waitlistHours;
    QPlainTextEdit* m_description;
    QPushButton* m_archive;
    QPushButton* m_remove;
    QString m_currency;
    QList<ClassType> m_types;
    ClassType m_shown;
};

} // namespace td
