// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/monthswitch.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int nameWidth = 144;
} // namespace

MonthSwitch::MonthSwitch(QDate today, QWidget* parent) : QWidget(parent), m_name(new Label(QString(), TypeSize::Body))
{
    auto* back = makeIconButton("monthBack", tr("Month before"), Glyph::ChevronLeft);
    auto* forth = makeIconButton("monthForth", tr("Next month"), Glyph::ChevronRight);
    m_name->strong();
    m_name->setFixedWidth(nameWidth);
    m_name->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::half);
    row->addWidget(back);
    row->addWidget(m_name);
    row->addWidget(forth);
    setMonth(today);
    connect(back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(forth, &QToolButton::clicked, this, [this] { step(1); });
}

void MonthSwitch::setMonth(QDate day)
{
    m_month = QDate(day.year(), day.month(), 1);
    m_name->setText(QLocale().toString(m_month, u"MMMM yyyy"_s));
}

void MonthSwitch::step(int months)
{
    setMonth(m_month.addMonths(months));
    emit changed();
}

} // namespace td
