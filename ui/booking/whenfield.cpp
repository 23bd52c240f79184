// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/whenfield.h"

#include "widgets/dateedit.h"
#include "widgets/label.h"
#include "widgets/timeedit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int shortest = 5;
constexpr int longest = 1440;
constexpr int step = 15;
} // namespace

WhenField::WhenField(const EntryContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_line(new QLineEdit)
    , m_said(new Label({}, TypeSize::Body, Tone::Accent))
    , m_day(new DateEdit)
    , m_time(new TimeEdit)
    , m_duration(new QSpinBox)
{
    m_line->setObjectName(u"bookingWhen"_s);
    m_line->setAccessibleName(tr("When, in words"));
    m_line->setPlaceholderText(tr("tue 7, tomorrow 18:30, +1w, 7pm for 45 min"));
    m_day->setObjectName(u"bookingDay"_s);
    m_day->setAccessibleName(tr("Day"));
    m_time->setObjectName(u"bookingTime"_s);
    m_time->setAccessibleName(tr("Time"));
    m_duration->setObjectName(u"bookingDuration"_s);
    m_duration->setAccessibleName(tr("Length in minutes"));
    m_duration->setRange(shortest, longest);
    m_duration->setSingleStep(step);
    m_duration->setSuffix(tr(" min"));
    m_said->setObjectName(u"bookingUnderstood"_s);
    setFocusProxy(m_line);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::one);
    row->addWidget(m_day, 3);
    row->addWidget(m_time, 2);
    row->addWidget(m_duration, 2);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::half);
    column->addWidget(m_line);
    column->addWidget(m_said);
    column->addLayout(row);
    connect(m_line, &QLineEdit::textEdited, this, &WhenField::read);
    connect(m_day, &DateEdit::dateChanged, this, &WhenField::describe);
    connect(m_time, &TimeEdit::minuteChanged, this, &WhenField::describe);
    connect(m_duration, &QSpinBox::valueChanged, this, [this] {
        emit durationChosen();
        describe();
    });
}

void WhenField::setWhen(QDate day, int minute)
{
    const QSignalBlocker quietDay(m_day);
    const QSignalBlocker quietTime(m_time);
    m_day->setDate(day);
    m_time->setMinute(minute);
    describe();
}

void WhenField::setDuration(int minutes)
{
    const QSignalBlocker quiet(m_duration);
    m_duration->setValue(minutes);
    describe();
}

QDate WhenField::day() const
{
    return m_day->date();
}

int WhenField::minute() const
{
    return m_time->minute().value_or(0);
}

int WhenField::duration() const
{
    return m_duration->value();
}

// What was not said stays as it is.
void WhenField::read()
{
    const QString text = m_line->text();
    if (text.trimmed().isEmpty()) {
        describe();
        return;
    }
    const auto entry = parseEntry(text, m_context);
    if (!entry) {
        m_understood = false;
        m_said->setTone(Tone::Warn);
        m_said->setText(m_text.error(entry.error()));
        emit changed();
        return;
    }
    if (entry->durationMin) {
        const QSignalBlocker quiet(m_duration);
        m_duration->setValue(*entry->durationMin);
        emit durationChosen();
    }
    setWhen(entry->day.value_or(day()), entry->minute.value_or(minute()));
}

void WhenField::describe()
{
    m_understood = m_time->minute().has_value() && m_time->isAcceptable();
    m_said->setTone(m_understood ? Tone::Accent : Tone::Warn);
    m_said->setText(m_understood ? m_text.when(day(), minute(), duration()) : tr("Please enter a time, such as 7, 7:30 or 7pm."));
    emit changed();
}

} // namespace td
