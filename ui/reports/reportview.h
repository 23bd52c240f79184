// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportlist.h"
#include "reports/reportscontext.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace td
{

class BarChart;
class Label;
class PageHeader;
class PeriodChooser;
class ReportTableModel;
class TableView;
class TypeAhead;

/// One report: what it is asked for at the top, its chart and table below, and the ways out of the program: paper, PDF, CSV, XLSX. Enter on a row goes
/// to what it is made of.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    ReportView(const ReportsContext& context, QDate today, QWidget* parent = nullptr);

    /// Shows a report with what it was asked for last; the first grouping of a new one.
    void open(const QString& report);
    void openFor(const ReportRequest& request);
    void reload();
    [[nodiscard]] const Report& report() const;

signals:
    void backRequested();
    void drillRequested(const QString& drill);

private:
    void buildHeader();
    QWidget* buildBody();
    void showReport(const Report& report);
    void showChart(const Report& report);
    void saveAs(const QString& ending, const QString& filter, const std::function<Result<void>(const QString& path)>& write);
    void saveCsv();
    void saveXlsx();
    void savePdf();
    void print();
    void noteExport(const char* action);
    void drill(const QModelIndex& index);
    [[nodiscard]] ReportRequest request() const;

    const ReportsContext& m_context;
    const ReportInfo* m_info = nullptr;
    ReportTableModel* m_model;
    PageHeader* m_header;
    PeriodChooser* m_period;
    QComboBox* m_by;
    TypeAhead* m_client;
    BarChart* m_chart;
    TableView* m_table;
    QStackedWidget* m_body;
    Label* m_notes;
    ClientId m_chosenClient;
};

} // namespace td
