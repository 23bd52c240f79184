// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/assessmentdialog.h"

class QComboBox;
class QLineEdit;

namespace td
{

class DateEdit;

/// Adds photos of one day: for each file its pose.
class PhotoDialog : public AssessmentDialog
{
    Q_OBJECT

public:
    PhotoDialog(const AssessmentsContext& context, const ClientId& client, const QStringList& paths, QWidget* parent);

protected:
    Result<void> store() override;

private:
    Result<void> storeOne(qsizetype index);

    ClientId m_client;
    QStringList m_paths;
    DateEdit* m_day;
    QList<QComboBox*> m_poses;
    QLineEdit* m_note;
};

} // namespace td
