// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

namespace td
{

/// The steps of a wizard at its left: done, here, to come.
class StepRail : public QFrame
{
    Q_OBJECT

public:
    explicit StepRail(const QStringList& titles, QWidget* parent = nullptr);

    /// -1: before the first step.
    void setCurrent(int step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_titles;
    int m_current = -1;
};

} // namespace td
