// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportlist.h"
#include "reports/reportscontext.h"

#include <QWidget>

class QStackedWidget;

namespace td
{

class ReportView;

/// The reports: the gallery, or one of them.
class ReportsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportsPage(const ReportsContext& context, QWidget* parent = nullptr);

    void openReport(const ReportRequest& request);
    void showGallery();
    void makePack();
    /// Reads the shown report anew.
    void reload();

signals:
    /// "client:<id>", "invoice:<id>", "expense:<id>", "product:<id>", "trainer:<id>", "deposit:<id>", "trip:<id>": what a row is made of.
    void drillRequested(const QString& drill);

private:
    const ReportsContext m_context;
    QDate m_today;
    QStackedWidget* m_stack;
    ReportView* m_view;
};

} // namespace td
