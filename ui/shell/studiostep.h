// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/wizardstep.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace td
{

/// Name, place, zone, currency, tax registration of a new studio, and the folder it will live in.
class StudioStep : public WizardStep
{
    Q_OBJECT

public:
    explicit StudioStep(std::function<QString(const QString&)> proposeFolder, QWidget* parent = nullptr);

    bool finish(NewStudioRequest& request) override;

private:
    void buildFolder();
    void countryChanged();
    void nameChanged(const QString& name);
    void pickFolder();
    [[nodiscard]] QString region() const;

    std::function<QString(const QString&)> m_proposeFolder;
    QLineEdit* m_name;
    QComboBox* m_country;
    QStackedWidget* m_region;
    QComboBox* m_regionList;
    QLineEdit* m_regionText;
    QComboBox* m_zone;
    QComboBox* m_currency;
    QCheckBox* m_tax;
    QLineEdit* m_folder;
    bool m_folderChosen = false;
};

} // namespace td
