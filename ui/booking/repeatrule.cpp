// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/repeatrule.h"

#include "widgets/button.h"
#include "widgets/dateedit.h"
#include "widgets/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int usualCount = 12;
constexpr int daysPerWeek = 7;
constexpr int mostOften = 260;
enum End { Times, Until };
} // namespace

RepeatRule::RepeatRule(QDate start, QWidget* parent)
    : QWidget(parent)
    , m_start(start)
    , m_every(new QComboBox)
    , m_days(new QWidget)
    , m_custom(new QLineEdit)
    , m_endRow(new QWidget)
    , m_end(new QComboBox)
    , m_count(new QSpinBox)
    , m_until(new DateEdit)
{
    m_every->setObjectName(u"repeatEvery"_s);
    m_every->setAccessibleName(tr("Repeats"));
    m_every->addItems({tr("Every week"), tr("Every two weeks"), tr("Every month, same weekday"), tr("Every month, same date"),
                       tr("A rule of your own")});
    m_custom->setObjectName(u"repeatCustom"_s);
    m_custom->setAccessibleName(tr("Rule"));
    m_custom->setPlaceholderText(u"FREQ=WEEKLY;BYDAY=MO,TH;COUNT=20"_s);
    addWeekdays();
    addEnd();
    auto* top = new QHBoxLayout;
    top->setSpacing(Space::one);
    top->addWidget(m_every);
    top->addWidget(m_days);
    top->addWidget(m_custom, 1);
    top->addStretch(1);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::one);
    column->addLayout(top);
    column->addWidget(m_endRow);
    connect(m_every, &QComboBox::currentIndexChanged, this, &RepeatRule::adapt);
    connect(m_end, &QComboBox::currentIndexChanged, this, &RepeatRule::adapt);
    connect(m_count, &QSpinBox::valueChanged, this, &RepeatRule::changed);
    connect(m_until, &DateEdit::dateChanged, this, &RepeatRule::changed);
    connect(m_custom, &QLineEdit::textEdited, this, &RepeatRule::changed);
    setFocusProxy(m_every);
    adapt();
}

void RepeatRule::addWeekdays()
{
    auto* row = new QHBoxLayout(m_days);
    setMargins(row, 0, Space::half);
    for (int day = 1; day <= daysPerWeek; ++day) {
        auto* button = makeButton("repeatDay", locale().dayName(day, QLocale::ShortFormat), ButtonKind::Quiet);
        button->setAccessibleName(locale().dayName(day));
        button->setCheckable(true);
        button->setChecked(day == m_start.dayOfWeek());
        connect(button, &QPushButton::toggled, this, &RepeatRule::changed);
        row->addWidget(button);
        m_weekdays.append(button);
    }
}

void RepeatRule::addEnd()
{
    m_end->setObjectName(u"repeatEnd"_s);
    m_end->setAccessibleName(tr("Ends"));
    m_end->addItems({tr("Number of sessions"), tr("Until a day")});
    m_count->setObjectName(u"repeatCount"_s);
    m_count->setAccessibleName(tr("Number of sessions"));
    m_count->setRange(1, mostOften);
    m_count->setValue(usualCount);
    m_until->setObjectName(u"repeatUntil"_s);
    m_until->setAccessibleName(tr("Until"));
    m_until->setDate(m_start.addDays(daysPerWeek * (usualCount - 1)));
    auto* row = new QHBoxLayout(m_endRow);
    setMargins(row, 0, Space::one);
    row->addWidget(m_end);
    row->addWidget(m_count);
    row->addWidget(m_until);
    row->addStretch(1);
}

void RepeatRule::adapt()
{
    const auto every = Every(m_every->currentIndex());
    m_days->setVisible(every == Week || every == TwoWeeks);
    m_custom->setVisible(every == Custom);
    m_endRow->setVisible(every != Custom);
    m_count->setVisible(m_end->currentIndex() == Times);
    m_until->setVisible(m_end->currentIndex() == Until);
    emit changed();
}

RecurrenceRule RepeatRule::rule() const
{
    RecurrenceRule out;
    const auto every = Every(m_every->currentIndex());
    out.frequency = every == MonthByWeekday || every == MonthByDay ? Frequency::Monthly : Frequency::Weekly;
    out.interval = every == TwoWeeks ? 2 : 1;
    if (every == MonthByWeekday) {
        out.days.append({m_start.dayOfWeek(), (m_start.day() - 1) / daysPerWeek + 1});
    } else if (every == MonthByDay) {
        out.monthDays.append(m_start.day());
    } else {
        for (int day = 1; day <= daysPerWeek; ++day) {
            if (m_weekdays.at(day - 1)->isChecked())
                out.days.append({day, 0});
        }
    }
    if (m_end->currentIndex() == Times)
        out.count = m_count->value();
    else
        out.until = m_until->date();
    return out;
}

QString RepeatRule::rrule() const
{
    return m_every->currentIndex() == Custom ? m_custom->text().trimmed() : ruleText(rule());
}

} // namespace td
