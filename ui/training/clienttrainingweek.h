// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/plan.h"
#include "training/plancontext.h"

#include <QHash>
#include <QListWidget>

namespace td
{

/// One week of a plan as a list: a line a day with what is done of it, then its exercises.
class ClientTrainingWeek : public QListWidget
{
    Q_OBJECT

public:
    explicit ClientTrainingWeek(const PlanContext& context, QWidget* parent = nullptr);

    /// `done`: working sets logged by each item.
    void setWeek(const Plan& plan, int week, const QList<PlanItem>& items, const QHash<PlanItemId, int>& done);

private:
    void addDay(const Plan& plan, int week, int weekday, const QList<PlanItem>& items, const QHash<PlanItemId, int>& done);

    const PlanContext& m_context;
};

} // namespace td
