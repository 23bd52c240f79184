// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dateedit.h"

#include "core/localtime.h"
#include "widgets/metrics.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
/// The locale's short date, with the whole year: "26" is not a year in a form.
QString dateFormat(const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}
} // namespace

DateEdit::DateEdit(QWidget* parent) : QDateEdit(parent)
{
    const QLocale locale;
    setLocale(locale);
    setCalendarPopup(true);
    setDisplayFormat(dateFormat(locale));
    setDateRange(QDate(1900, 1, 1), QDate(lastYear, 12, 31));
    setFont(figuresFont(TypeSize::Body));
    setMinimumWidth(136);
    setAccessibleName(tr("Date"));
    lineEdit()->setObjectName(u"dateText"_s);
    lineEdit()->setAccessibleName(tr("Date"));
    QCalendarWidget* month = calendarWidget();
    month->setFirstDayOfWeek(locale.firstDayOfWeek());
    month->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    month->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    month->setAccessibleName(tr("Calendar"));
    const QTextCharFormat plain;
    month->setWeekdayTextFormat(Qt::Saturday, plain);
    month->setWeekdayTextFormat(Qt::Sunday, plain);
}

} // namespace td
