// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/privacystate.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QStackedLayout>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace td
{

Chart::Chart(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label({}))
    , m_toggle(makeIconButton("", tr("Show as a table"), Glyph::Columns))
    , m_stack(new QStackedLayout)
    , m_table(new QTableWidget)
    , m_masked(new Label(PrivacyState::mask(), TypeSize::Title, Tone::Muted))
{
    setObjectName(name);
    m_toggle->setObjectName(name + u"Toggle"_s);
    m_toggle->setCheckable(true);
    m_table->setObjectName(name + u"Table"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setProperty("bare", true);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight - Space::one);
    m_table->setMinimumHeight(0);
    qobject_cast<QLabel*>(m_masked)->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::half);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title->strong(), 1);
    heading->addWidget(m_toggle);
    column->addLayout(heading);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_masked);
    connect(m_toggle, &QToolButton::toggled, this, &Chart::setTableShown);
}

void Chart::setPlot(QWidget* plot)
{
    m_plot = plot;
    m_stack->addWidget(plot);
    showParts();
}

void Chart::setData(const ChartData& data)
{
    m_data = data;
    m_title->setText(data.title);
    m_title->setAccessibleName(data.title);
    setAccessibleName(data.title);
    m_toggle->setAccessibleName(tr("Show as a table: %1").arg(data.title));
    m_table->setAccessibleName(data.title);
    if (isTableShown())
        fillTable();
    showParts();
    refreshPlot();
}

void Chart::setPrivacy(PrivacyState* privacy)
{
    m_privacy = privacy;
    if (privacy != nullptr)
        connect(privacy, &PrivacyState::changed, this, &Chart::showParts);
    showParts();
}

void Chart::setTableShown(bool shown)
{
    m_toggle->setChecked(shown);
    if (shown)
        fillTable();
    showParts();
}

bool Chart::isTableShown() const
{
    return m_toggle->isChecked();
}

bool Chart::isHiddenNow() const
{
    return m_data.money && m_privacy != nullptr && m_privacy->isHidden();
}

void Chart::showParts()
{
    const bool hidden = isHiddenNow();
    m_toggle->setEnabled(!hidden);
    QWidget* shown = isTableShown() ? static_cast<QWidget*>(m_table) : m_plot;
    m_stack->setCurrentWidget(hidden ? m_masked : shown);
    if (m_plot != nullptr)
        m_plot->setAccessibleName(m_data.title);
    const QString words = description();
    setAccessibleDescription(words);
    if (m_plot != nullptr)
        m_plot->setAccessibleDescription(words);
}

QString Chart::formatted(qint64 value, const ChartData& data)
{
    const QLocale locale;
    if (data.scale == 1)
        return locale.toString(value);
    return locale.toString(double(value) / double(data.scale), 'f', 2);
}

QString Chart::description() const
{
    if (isHiddenNow())
        return tr("Hidden by the privacy key.");
    QStringList parts;
    for (const ChartSeries& series : m_data.series) {
        for (qsizetype i = 0; i < std::min(series.values.size(), m_data.categories.size()); ++i)
            //: A chart for screen readers: category, series, value
            parts.append(tr("%1, %2: %3").arg(m_data.categories[i], series.name, formatted(series.values[i], m_data)));
    }
    return parts.join(u"; "_s);
}

void Chart::fillTable()
{
    m_table->clear();
    m_table->setColumnCount(int(m_data.series.size()));
    m_table->setRowCount(int(m_data.categories.size()));
    m_table->setVerticalHeaderLabels(m_data.categories);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int column = 0; column < m_data.series.size(); ++column) {
        const ChartSeries& series = m_data.series[column];
        m_table->setHorizontalHeaderItem(column, new QTableWidgetItem(series.name));
        for (int row = 0; row < std::min(series.values.size(), m_data.categories.size()); ++row) {
            auto* cell = new QTableWidgetItem(formatted(series.values[row], m_data));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
    }
}

void Chart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_plot != nullptr && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        refreshPlot();
}

} // namespace td
