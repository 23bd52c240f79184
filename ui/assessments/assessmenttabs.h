// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/assessmentscontext.h"

#include <QTabWidget>

namespace td
{

/// The measurements of a client in parts: body, strength, goals, photos. Each is made when it is first shown, and noted as seen.
class AssessmentTabs : public QTabWidget
{
    Q_OBJECT

public:
    AssessmentTabs(const AssessmentsContext& context, const ClientId& client, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void open(int tab);
    QWidget* make(int tab);

    const AssessmentsContext& m_context;
    ClientId m_client;
    bool m_noted = false;
    bool m_photosNoted = false;
};

} // namespace td
