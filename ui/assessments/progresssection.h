// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/assessmentscontext.h"

#include <QWidget>

class QStackedWidget;

namespace td
{

class StrengthPanel;
class TypeAhead;

/// The progress of one client, found by typing a name: a section of the Training page.
class ProgressSection : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressSection(const AssessmentsContext& context, QWidget* parent = nullptr);

    void showClient(const ClientId& client);

private:
    const AssessmentsContext& m_context;
    TypeAhead* m_client;
    QStackedWidget* m_stack;
    StrengthPanel* m_strength;
};

} // namespace td
