// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/trendspanel.h"

#include "charts/barchart.h"
#include "charts/heatmap.h"
#include "charts/linechart.h"
#include "core/money.h"
#include "today/todaytext.h"
#include "widgets/card.h"
#include "widgets/metrics.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int wideEnough = 900;

QString shortDay(QDate day)
{
    return QLocale().toString(day, u"d MMM"_s);
}

ChartData weeksData(const TodayTrends& trends)
{
    ChartData data;
    data.title = TrendsPanel::tr("Sessions a week");
    ChartSeries series{TrendsPanel::tr("Sessions"), {}};
    for (int i = 0; i < trends.weeks.size(); ++i) {
        data.categories.append(TrendsPanel::tr("Week of %1").arg(shortDay(trends.weeks[i].first)));
        data.shortCategories.append(i % 6 == 0 ? shortDay(trends.weeks[i].first) : QString());
        series.values.append(trends.weeks[i].sessions);
    }
    data.series = {series};
    return data;
}

ChartData monthsData(const TodayTrends& trends)
{
    ChartData data;
    data.title = TrendsPanel::tr("Sessions a month");
    ChartSeries now{TrendsPanel::tr("Last 12 months"), {}};
    ChartSeries before{TrendsPanel::tr("The year before"), {}};
    const QLocale locale;
    for (const MonthCount& month : trends.months) {
        data.categories.append(locale.toString(month.first, u"MMMM yyyy"_s));
        data.shortCategories.append(locale.standaloneMonthName(month.first.month(), QLocale::ShortFormat).left(3));
        now.values.append(month.sessions);
        before.values.append(month.yearBefore);
    }
    data.series = {now, before};
    return data;
}

ChartData revenueData(const QList<MonthRevenue>& months, const QString& currency)
{
    ChartData data;
    data.title = TrendsPanel::tr("Revenue of 12 months");
    data.money = true;
    for (int i = 0; i < minorDigits(currency); ++i)
        data.scale *= 10;
    ChartSeries now{TrendsPanel::tr("Last 12 months"), {}};
    ChartSeries before{TrendsPanel::tr("The year before"), {}};
    const QLocale locale;
    for (const MonthRevenue& month : months) {
        data.categories.append(locale.toString(month.first, u"MMMM yyyy"_s));
        data.shortCategories.append(locale.standaloneMonthName(month.first.month(), QLocale::ShortFormat).left(3));
        now.values.append(month.minor);
        before.values.append(month.yearBeforeMinor);
    }
    data.series = {now, before};
    return data;
}

ChartData hoursData(const TodayTrends& trends)
{
    ChartData data;
    data.title = TrendsPanel::tr("Busy hours, last eight weeks");
    int first = 24;
    int last = -1;
    for (const auto& day : trends.hours) {
        for (int hour = 0; hour < 24; ++hour) {
            if (day[size_t(hour)] > 0) {
                first = std::min(first, hour);
                last = std::max(last, hour);
            }
        }
    }
    if (last < 0) {
        first = 6;
        last = 20;
    }
    const QLocale locale;
    for (int hour = first; hour <= last; ++hour) {
        data.categories.append(TodayText::time(hour * 60));
        data.shortCategories.append((hour - first) % 3 == 0 ? TodayText::time(hour * 60) : QString());
    }
    for (int day = 0; day < 7; ++day) {
        ChartSeries series{locale.standaloneDayName(day + 1, QLocale::ShortFormat), {}};
        for (int hour = first; hour <= last; ++hour)
            series.values.append(trends.hours[size_t(day)][size_t(hour)]);
        data.series.append(series);
    }
    return data;
}
} // namespace

TrendsPanel::TrendsPanel(PrivacyState& privacy, QWidget* parent) : QWidget(parent), m_privacy(privacy), m_grid(new QGridLayout(this))
{
    setMargins(m_grid, 0, Space::one);
}

QWidget* TrendsPanel::framed(QWidget* chart)
{
    auto* card = new Card;
    card->body()->setContentsMargins(Space::two, Space::oneAndHalf, Space::two, Space::oneAndHalf);
    card->body()->addWidget(chart);
    m_cards.append(card);
    return card;
}

void TrendsPanel::build()
{
    m_revenue = new BarChart(u"revenueChart"_s);
    m_revenue->setPrivacy(&m_privacy);
    m_weeks = new BarChart(u"weeksChart"_s);
    m_hours = new HeatMap(u"hoursChart"_s);
    m_months = new LineChart(u"monthsChart"_s);
    for (QWidget* chart : {static_cast<QWidget*>(m_revenue), static_cast<QWidget*>(m_weeks), static_cast<QWidget*>(m_months), static_cast<QWidget*>(m_hours)})
        framed(chart);
    arrange();
}

void TrendsPanel::setTrends(const TodayTrends& trends)
{
    if (m_weeks == nullptr)
        build();
    m_weeks->setData(weeksData(trends));
    m_months->setData(monthsData(trends));
    m_hours->setData(hoursData(trends));
}

void TrendsPanel::setRevenue(const QList<MonthRevenue>& months, const QString& currency)
{
    if (m_revenue != nullptr)
        m_revenue->setData(revenueData(months, currency));
}

void TrendsPanel::arrange()
{
    const int columns = width() >= wideEnough ? 2 : 1;
    if (m_cards.isEmpty() || columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->removeWidget(m_cards[i]);
        // The last one takes the whole line when it is alone on it.
        const bool alone = columns == 2 && i % 2 == 0 && i == m_cards.size() - 1;
        m_grid->addWidget(m_cards[i], i / columns, i % columns, 1, alone ? 2 : 1);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void TrendsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace td
