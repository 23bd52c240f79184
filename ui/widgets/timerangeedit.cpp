// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timerangeedit.h"

#include "widgets/label.h"
#include "widgets/timeedit.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace td
{

TimeRangeEdit::TimeRangeEdit(QWidget* parent) : QWidget(parent), m_start(new TimeEdit), m_end(new TimeEdit)
{
    m_start->setObjectName(u"rangeStart"_s);
    m_start->setAccessibleName(tr("Start"));
    m_end->setObjectName(u"rangeEnd"_s);
    m_end->setAccessibleName(tr("End"));
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::one);
    row->addWidget(m_start);
    row->addWidget(new Label(QString(QChar(0x2013)), TypeSize::Body, Tone::Muted));
    row->addWidget(m_end);
    row->addStretch(1);
    setFocusProxy(m_start);
    connect(m_start, &QLineEdit::textEdited, this, &TimeRangeEdit::readBoth);
    connect(m_start, &QLineEdit::editingFinished, this, &TimeRangeEdit::writeBoth);
    connect(m_start, &TimeEdit::minuteChanged, this, &TimeRangeEdit::startChanged);
    connect(m_end, &TimeEdit::minuteChanged, this, [this] {
        if (m_busy)
            return;
        if (m_start->minute() && m_end->minute() && *m_end->minute() > *m_start->minute())
            m_length = *m_end->minute() - *m_start->minute();
        emit spanChanged();
    });
}

void TimeRangeEdit::setSpan(const TimeSpan& span)
{
    m_busy = true;
    m_length = std::max(0, span.end - span.start);
    m_start->setMinute(span.start);
    m_end->setMinute(span.end);
    m_busy = false;
    emit spanChanged();
}

Result<TimeSpan> TimeRangeEdit::span() const
{
    if (m_pending)
        return *m_pending;
    if (!m_start->minute() || !m_end->minute())
        return fail(ErrorKind::Invalid, "time.format");
    const TimeSpan span{*m_start->minute(), *m_end->minute()};
    if (span.end <= span.start)
        return fail(ErrorKind::Invalid, "time.order");
    return span;
}

void TimeRangeEdit::startChanged()
{
    if (m_busy)
        return;
    if (m_start->minute()) {
        m_busy = true;
        m_end->setMinute(std::min(24 * 60, *m_start->minute() + m_length));
        m_busy = false;
    }
    emit spanChanged();
}

void TimeRangeEdit::readBoth(const QString& text)
{
    m_pending.reset();
    const auto both = parseTimeSpan(text);
    if (!both)
        return;
    m_busy = true;
    m_length = both->end - both->start;
    m_end->setMinute(both->end);
    m_busy = false;
    m_pending = *both;
    emit spanChanged();
}

void TimeRangeEdit::writeBoth()
{
    if (m_pending)
        setSpan(*std::exchange(m_pending, std::nullopt));
}

} // namespace td
