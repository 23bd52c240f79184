// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/periodchooser.h"

#include "widgets/dateedit.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int monthsOfQuarter = 3;
constexpr int longAgo = 9; ///< years before this one, for ten in all

enum Named { ThisMonth, LastMonth, ThisQuarter, LastQuarter, ThisYear, LastYear, TenYears, AnyDays };

QDate quarterOf(QDate day)
{
    return {day.year(), (day.month() - 1) / monthsOfQuarter * monthsOfQuarter + 1, 1};
}

std::pair<QDate, QDate> daysOf(int named, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter = quarterOf(today);
    switch (named) {
    case ThisMonth: return {month, month.addMonths(1).addDays(-1)};
    case LastMonth: return {month.addMonths(-1), month.addDays(-1)};
    case ThisQuarter: return {quarter, quarter.addMonths(monthsOfQuarter).addDays(-1)};
    case LastQuarter: return {quarter.addMonths(-monthsOfQuarter), quarter.addDays(-1)};
    case LastYear: return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case TenYears: return {QDate(today.year() - longAgo, 1, 1), QDate(today.year(), 12, 31)};
    default: return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    }
}

} // namespace

PeriodChooser::PeriodChooser(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_named(new QComboBox)
    , m_from(new DateEdit)
    , m_to(new DateEdit)
{
    m_named->setObjectName(u"period"_s);
    m_named->setAccessibleName(tr("Period"));
    m_named->addItems({tr("This month"), tr("Last month"), tr("This quarter"), tr("Last quarter"), tr("This year"), tr("Last year"),
                       tr("Ten years"), tr("Other days")});
    m_from->setObjectName(u"periodFrom"_s);
    m_from->setAccessibleName(tr("First day"));
    m_to->setObjectName(u"periodTo"_s);
    m_to->setAccessibleName(tr("Last day"));
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::one);
    row->addWidget(m_named);
    row->addWidget(m_from);
    row->addWidget(m_to);
    m_named->setCurrentIndex(ThisYear);
    chooseNamed(ThisYear);
    connect(m_named, &QComboBox::activated, this, &PeriodChooser::chooseNamed);
    connect(m_from, &QDateEdit::dateChanged, this, &PeriodChooser::typed);
    connect(m_to, &QDateEdit::dateChanged, this, &PeriodChooser::typed);
}

void PeriodChooser::setSpan(ReportInfo::Span span)
{
    m_span = span;
    const bool day = span == ReportInfo::Span::Day;
    m_named->setVisible(!day);
    m_from->setVisible(!day);
    m_to->setAccessibleName(day ? tr("Day") : tr("Last day"));
    if (day)
        setPeriod(m_today, m_today);
}

void PeriodChooser::setPeriod(QDate from, QDate to)
{
    {
        const QSignalBlocker first(m_from);
        const QSignalBlocker last(m_to);
        m_from->setDate(from);
        m_to->setDate(to);
    }
    int named = AnyDays;
    for (int i = 0; i < AnyDays; ++i) {
        if (daysOf(i, m_today) == std::pair(from, to))
            named = i;
    }
    m_named->setCurrentIndex(named);
}

QDate PeriodChooser::from() const
{
    return m_span == ReportInfo::Span::Day ? m_to->date() : m_from->date();
}

QDate PeriodChooser::to() const
{
    return m_to->date();
}

void PeriodChooser::chooseNamed(int index)
{
    if (index == AnyDays) {
        m_from->setFocus();
        return;
    }
    const auto [first, last] = daysOf(index, m_today);
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    m_from->setDate(first);
    m_to->setDate(last);
    emit changed();
}

void PeriodChooser::typed()
{
    setPeriod(m_from->date(), m_to->date());
    emit changed();
}

} // namespace td
