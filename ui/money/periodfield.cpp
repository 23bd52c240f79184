// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/periodfield.h"

#include "widgets/dateedit.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace td
{

PeriodField::PeriodField(QDate today, Period start, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_choice(new QComboBox)
    , m_from(new DateEdit)
    , m_to(new DateEdit)
{
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::one);
    m_choice->setObjectName(u"period"_s);
    m_choice->setAccessibleName(tr("Period"));
    m_choice->addItems({tr("This month"), tr("Last month"), tr("This quarter"), tr("Last quarter"), tr("This year"), tr("Last year"),
                        tr("Last 12 months"), tr("All time"), tr("Other days")});
    m_from->setObjectName(u"periodFrom"_s);
    m_from->setAccessibleName(tr("First day"));
    m_to->setObjectName(u"periodTo"_s);
    m_to->setAccessibleName(tr("Last day"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_choice, m_from, m_to})
        row->addWidget(widget);
    setFocusProxy(m_choice);
    m_choice->setCurrentIndex(start);
    fill();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        fill();
        emit changed();
    });
    for (DateEdit* edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &PeriodField::changed);
}

std::pair<QDate, QDate> PeriodField::daysOf(Period period, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    const QDate year(today.year(), 1, 1);
    switch (period) {
    case ThisMonth: return {month, month.addMonths(1).addDays(-1)};
    case LastMonth: return {month.addMonths(-1), month.addDays(-1)};
    case ThisQuarter: return {quarter, quarter.addMonths(3).addDays(-1)};
    case LastQuarter: return {quarter.addMonths(-3), quarter.addDays(-1)};
    case ThisYear: return {year, year.addYears(1).addDays(-1)};
    case LastYear: return {year.addYears(-1), year.addDays(-1)};
    case LastTwelveMonths: return {month.addMonths(-11), month.addMonths(1).addDays(-1)};
    case Everything:
    case Own: break;
    }
    return {};
}

void PeriodField::fill()
{
    const bool own = period() == Own;
    m_from->setVisible(own);
    m_to->setVisible(own);
    const auto [first, last] = daysOf(period(), m_today);
    if (!first.isValid())
        return;
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(first);
    m_to->setDate(last);
}

void PeriodField::setPeriod(Period period)
{
    m_choice->setCurrentIndex(period);
}

void PeriodField::setDays(QDate from, QDate to)
{
    {
        const QSignalBlocker quiet(m_choice);
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_choice->setCurrentIndex(Own);
        m_from->setDate(from);
        m_to->setDate(to);
    }
    fill();
    emit changed();
}

PeriodField::Period PeriodField::period() const
{
    return Period(m_choice->currentIndex());
}

QDate PeriodField::from() const
{
    return period() == Everything ? QDate() : m_from->date();
}

QDate PeriodField::to() const
{
    return period() == Everything ? QDate() : m_to->date();
}

} // namespace td
