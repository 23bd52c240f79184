// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#include <QFrame>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace td
{

/// The column of pages at the left; collapses to icons with tool tips.
class NavRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavRail(QWidget* parent = nullptr);

    /// `atBottom`: below the stretch, for Settings.
    void addPage(const Page& page, bool atBottom);
    void setCurrent(const QString& id);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

signals:
    void chosen(const QString& id);
    void collapsedChanged(bool collapsed);

private:
    void showTexts();

    bool m_collapsed = false;
    QButtonGroup* m_group;
    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
    QPushButton* m_collapse;
};

} // namespace td
