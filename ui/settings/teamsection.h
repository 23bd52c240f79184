// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/listformsection.h"
#include "team/trainer.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace td
{

class ColourPicker;
class FormGrid;

/// The trainers: profile, colour, how many clients they take, and who leads them.
class TeamSection : public ListFormSection
{
    Q_OBJECT

public:
    explicit TeamSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    Result<QList<SettingsRow>> readRows() override;
    void fill(const QByteArray& key) override;
    Result<QByteArray> store(const QByteArray& key) override;

private:
    void buildForm();
    Result<void> offerChoices();

    FormGrid* m_form;
    QList<std::pair<QLineEdit*, QString Trainer::*>> m_lines;
    QList<std::pair<QPlainTextEdit*, QString Trainer::*>> m_blocks;
    ColourPicker* m_colour;
    QSpinBox* m_capacity;
    QSpinBox* m_years;
    QComboBox* m_lead;
    QComboBox* m_location;
    QCheckBox* m_inactive;
    QList<Trainer> m_trainers;
    Trainer m_shown;
};

} // namespace td
