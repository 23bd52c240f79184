// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportspage.h"

#include "facility/studioday.h"
#include "reports/packdialog.h"
#include "reports/reportgallery.h"
#include "reports/reportview.h"
#include "storage/database.h"
#include "widgets/metrics.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace td
{

ReportsPage::ReportsPage(const ReportsContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_today(studioToday(context.db).value_or(QDate()))
    , m_stack(new QStackedWidget)
    , m_view(new ReportView(m_context, m_today))
{
    const Actor& actor = m_context.db.actor();
    auto* gallery = new ReportGallery(reportsFor(actor.role), actor.managesStudio());
    m_stack->addWidget(gallery);
    m_stack->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->addWidget(m_stack);
    connect(gallery, &ReportGallery::chosen, this, [this](const QString& report) { openReport({report, {}, {}, {}, {}}); });
    connect(gallery, &ReportGallery::packRequested, this, &ReportsPage::makePack);
    connect(m_view, &ReportView::backRequested, this, &ReportsPage::showGallery);
    connect(m_view, &ReportView::drillRequested, this, &ReportsPage::drillRequested);
}

void ReportsPage::openReport(const ReportRequest& request)
{
    m_stack->setCurrentWidget(m_view);
    m_view->openFor(request);
}

void ReportsPage::showGallery()
{
    m_stack->setCurrentIndex(0);
}

void ReportsPage::makePack()
{
    auto* dialog = new PackDialog(m_context, m_today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReportsPage::reload()
{
    if (m_stack->currentWidget() == m_view)
        m_view->reload();
}

} // namespace td
