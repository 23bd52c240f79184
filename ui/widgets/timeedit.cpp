// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeedit.h"

#include "widgets/button.h"
#include "widgets/metrics.h"
#include "widgets/timetext.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{

TimeEdit::TimeEdit(QWidget* parent) : QLineEdit(parent)
{
    setFont(figuresFont(TypeSize::Body));
    setMaxLength(16);
    setMinimumWidth(96);
    setAccessibleName(tr("Time"));
    setToolTip(tr("For example 7, 7:30, 7pm or 19h. Up and Down move by a quarter of an hour."));
    connect(this, &QLineEdit::textEdited, this, &TimeEdit::typed);
    connect(this, &QLineEdit::editingFinished, this, &TimeEdit::tidy);
}

void TimeEdit::setMinute(std::optional<int> minute)
{
    const bool changed = minute != m_minute;
    m_minute = minute;
    setText(minute ? formatTime(*minute, QLocale()) : QString());
    setStyleProperty(this, "state", QVariant());
    if (changed)
        emit minuteChanged(m_minute);
}

bool TimeEdit::isAcceptable() const
{
    return text().trimmed().isEmpty() || m_minute.has_value();
}

void TimeEdit::typed()
{
    const auto parsed = parseTime(text());
    const std::optional<int> now = parsed ? std::optional<int>(*parsed) : std::nullopt;
    if (now == m_minute)
        return;
    m_minute = now;
    emit minuteChanged(m_minute);
}

void TimeEdit::tidy()
{
    setStyleProperty(this, "state", isAcceptable() ? QVariant() : QVariant(u"error"_s));
    if (m_minute)
        setText(formatTime(*m_minute, QLocale()));
}

void TimeEdit::move(int steps)
{
    const int from = m_minute.value_or(9 * 60 - steps * m_step);
    const int snapped = steps > 0 ? from / m_step * m_step : (from + m_step - 1) / m_step * m_step;
    setMinute(std::clamp(snapped + steps * m_step, 0, 24 * 60 - m_step));
    selectAll();
}

void TimeEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: move(1); break;
    case Qt::Key_Down: move(-1); break;
    default: QLineEdit::keyPressEvent(event);
    }
}

void TimeEdit::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus() || event->angleDelta().y() == 0)
        return;
    move(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

} // namespace td
