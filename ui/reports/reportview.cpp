// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportview.h"

#include "charts/barchart.h"
#include "core/money.h"
#include "exchange/csvfile.h"
#include "exchange/outfile.h"
#include "exchange/xlsxfile.h"
#include "reports/periodchooser.h"
#include "reports/reporttablemodel.h"
#include "storage/accesslog.h"
#include "text/reporttext.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/privacystate.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr qsizetype mostBars = 24; ///< of a chart with names under it
constexpr qsizetype mostMonths = 120;
constexpr int labelsOnAxis = 6;
constexpr int widestColumn = 360;

ReportWording wordingOfScreen()
{
    return {reportTitle, reportColumnTitle, reportWords};
}

ChartData chartOf(const Report& report)
{
    ChartData data;
    const ReportColumn& value = report.columns[report.chartValue];
    const ColumnKind label = report.columns[report.chartLabel].kind;
    data.title = reportColumnTitle(value.id);
    data.money = value.kind == ColumnKind::Money;
    data.scale = data.money ? qint64(std::llround(std::pow(10.0, minorDigits(report.currency)))) : 1;
    ChartSeries series{data.title, {}};
    const qsizetype most = std::min(report.rows.size(), label == ColumnKind::Month ? mostMonths : mostBars);
    const qsizetype every = std::max<qsizetype>(1, most / labelsOnAxis);
    const qsizetype first = label == ColumnKind::Month ? report.rows.size() - most : 0; // the latest months, the first names
    for (qsizetype i = first; i < first + most; ++i) {
        const QVariant key = report.rows[i].cells.value(report.chartLabel);
        const QString name = ReportTableModel::formatted(key, label, report.currency);
        const QString month = QLocale().toString(key.toDate(), u"MMM yy"_s);
        data.categories.append(name);
        data.shortCategories.append((i - first) % every != 0 ? QString() : label == ColumnKind::Month ? month : name);
        series.values.append(report.rows[i].cells.value(report.chartValue).toLongLong());
    }
    data.series = {series};
    return data;
}

} // namespace

ReportView::ReportView(const ReportsContext& context, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ReportTableModel(this))
    , m_header(new PageHeader(QString()))
    , m_sentence(new Label(QString(), TypeSize::Body, Tone::Muted))
    , m_period(new PeriodChooser(today))
    , m_by(new QComboBox)
    , m_client(new TypeAhead(context.findClients))
    , m_chart(new BarChart(u"reportChart"_s))
    , m_table(new TableView(tr("Report")))
    , m_body(new QStackedWidget)
    , m_notes(new Label(QString(), TypeSize::Small, Tone::Muted))
{
    buildHeader();
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    column->addWidget(m_header);
    column->addWidget(m_sentence->wrapping());
    column->addLayout(buildChoices());
    column->addWidget(buildBody(), 1);
    m_model->setMoneyHidden(context.privacy.isHidden());
    connect(&context.privacy, &PrivacyState::changed, m_model, &ReportTableModel::setMoneyHidden);
    connect(m_period, &PeriodChooser::changed, this, &ReportView::reload);
    connect(m_by, &QComboBox::activated, this, &ReportView::reload);
    connect(m_client, &TypeAhead::chosen, this, [this](const Suggestion& suggestion) {
        const QByteArray id = suggestion.value.toByteArray();
        m_chosenClient = ClientId::fromBlob(id.constData(), int(id.size()));
        reload();
    });
}

void ReportView::buildHeader()
{
    const auto add = [this](const char* name, const QString& text, Glyph glyph, void (ReportView::*run)()) {
        auto* button = makeButton(name, text, ButtonKind::Normal, glyph);
        m_header->addAction(button);
        connect(button, &QPushButton::clicked, this, run);
    };
    if (m_context.print)
        add("reportPrint", tr("Print"), Glyph::Print, &ReportView::print);
    if (m_context.writePdf)
        add("reportPdf", tr("PDF"), Glyph::Export, &ReportView::savePdf);
    add("reportCsv", tr("CSV"), Glyph::Export, &ReportView::saveCsv);
    add("reportXlsx", tr("Excel"), Glyph::Export, &ReportView::saveXlsx);
}

QLayout* ReportView::buildChoices()
{
    auto* back = makeIconButton("reportBack", tr("Back to the reports"), Glyph::ArrowLeft);
    connect(back, &QToolButton::clicked, this, &ReportView::backRequested);
    m_by->setObjectName(u"reportBy"_s);
    m_by->setAccessibleName(tr("Rows by"));
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_client->setObjectName(u"reportClient"_s);
    m_client->setAccessibleName(tr("Client"));
    m_client->setPlaceholderText(tr("Client"));
    auto* choices = new QHBoxLayout;
    setMargins(choices, 0, Space::one);
    choices->addWidget(back);
    choices->addWidget(m_period);
    choices->addWidget(m_by);
    choices->addWidget(m_client, 1);
    choices->addStretch(1);
    return choices;
}

QWidget* ReportView::buildBody()
{
    m_table->setObjectName(u"reportTable"_s);
    m_table->setSortingEnabled(false); // its order has a meaning: sections, sums
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_chart->setPrivacy(&m_context.privacy);
    m_notes->wrapping();
    auto* card = new Card;
    card->setFlush();
    card->body()->addWidget(m_table);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    setMargins(column, 0, Space::two);
    column->addWidget(m_chart);
    column->addWidget(card, 1);
    column->addWidget(m_notes);
    m_body->addWidget(content);
    m_body->addWidget(new EmptyState(Glyph::Insights, tr("Nothing in these days"), tr("Choose another period, or another client.")));
    connect(m_table, &TableView::opened, this, &ReportView::drill);
    return m_body;
}

void ReportView::open(const QString& report)
{
    openFor({report, {}, {}, {}, {}});
}

void ReportView::openFor(const ReportRequest& asked)
{
    m_info = findReport(asked.id);
    if (m_info == nullptr)
        return;
    m_period->setSpan(m_info->span);
    if (asked.from.isValid() && asked.to.isValid())
        m_period->setPeriod(asked.from, asked.to);
    m_by->clear();
    for (const QString& grouping : m_info->groupings)
        m_by->addItem(reportWords((m_info->id == u"income"_s ? u"@basis-"_s : u"@by-"_s) + grouping), grouping);
    m_by->setVisible(m_info->groupings.size() > 1);
    if (!asked.by.isEmpty())
        m_by->setCurrentIndex(std::max(0, m_by->findData(asked.by)));
    m_client->setVisible(m_info->client);
    if (!asked.client.isNull())
        m_chosenClient = asked.client;
    reload();
}

ReportRequest ReportView::request() const
{
    return {m_info->id, m_period->from(), m_period->to(), m_by->currentData().toString(), m_info->client ? m_chosenClient : ClientId()};
}

const Report& ReportView::report() const
{
    return m_model->report();
}

void ReportView::reload()
{
    if (m_info == nullptr)
        return;
    m_header->setTitle(reportTitle(m_info->id));
    m_sentence->setText(reportSentence(m_info->id));
    if (m_info->client && m_chosenClient.isNull()) {
        m_body->setCurrentIndex(1);
        m_client->setFocus();
        return;
    }
    const auto made = makeReport(m_context.db, request());
    if (!made) {
        m_context.report(made.error());
        return;
    }
    showReport(*made);
}

void ReportView::showReport(const Report& report)
{
    m_model->setReport(report);
    m_header->setTitle(reportTitle(report.id, report.arguments));
    QStringList notes;
    for (const QString& note : report.notes)
        notes.append(reportWords(note));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    showChart(report);
    m_body->setCurrentIndex(report.rows.isEmpty() ? 1 : 0);
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, std::min(m_table->columnWidth(i) + Space::one, widestColumn));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto kind = m_model->index(row, 0).data(ReportTableModel::KindRole).value<ReportTableModel::RowKind>();
        if (kind == ReportTableModel::RowKind::Section)
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
}

void ReportView::showChart(const Report& report)
{
    const bool chart = report.chartLabel >= 0 && report.rows.size() > 1;
    m_chart->setVisible(chart);
    if (chart)
        m_chart->setData(chartOf(report));
}

void ReportView::saveAs(const QString& ending, const QString& filter, const std::function<Result<void>(const QString& path)>& write)
{
    const QString suggested = u"%1-%2.%3"_s.arg(report().id, report().to.toString(Qt::ISODate), ending);
    const QString path = m_context.choosePath(this, suggested, filter);
    if (path.isEmpty())
        return;
    const auto written = write(path);
    if (!written) {
        m_context.report(written.error());
        return;
    }
    noteExport("export");
    m_context.tell(tr("The report was saved as %1.").arg(path));
}

void ReportView::saveCsv()
{
    saveAs(u"csv"_s, tr("Comma-separated values (*.csv)"),
           [this](const QString& path) { return writeWholeFile(path, reportCsv(report(), wordingOfScreen(), ByteOrderMark::With)); });
}

void ReportView::saveXlsx()
{
    saveAs(u"xlsx"_s, tr("Spreadsheet (*.xlsx)"), [this](const QString& path) { return writeReportXlsx(report(), wordingOfScreen(), path); });
}

void ReportView::savePdf()
{
    saveAs(u"pdf"_s, tr("PDF document (*.pdf)"), [this](const QString& path) { return m_context.writePdf(report(), path); });
}

void ReportView::print()
{
    const auto printed = m_context.print(report(), this);
    if (!printed)
        m_context.report(printed.error());
    else if (*printed)
        noteExport("print");
}

void ReportView::noteExport(const char* action)
{
    const auto noted = AccessLog(m_context.db).note("report", {}, action, u"report "_s + report().id);
    if (!noted)
        m_context.report(noted.error());
}

void ReportView::drill(const QModelIndex& index)
{
    const QString drill = index.data(ReportTableModel::DrillRole).toString();
    if (!drill.isEmpty())
        emit drillRequested(drill);
}

} // namespace td
