// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/interval.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
template <class T> QList<T> mergedOf(QList<T> items)
{
    items.removeIf([](const T& item) { return item.end <= item.start; });
    std::sort(items.begin(), items.end(), [](const T& a, const T& b) { return a.start < b.start; });
    QList<T> out;
    for (const T& item : std::as_const(items)) {
        if (!out.isEmpty() && item.start <= out.last().end)
            out.last().end = std::max(out.last().end, item.end);
        else
            out.append(item);
    }
    return out;
}
} // namespace

QList<Interval> merged(QList<Interval> intervals)
{
    return mergedOf(std::move(intervals));
}

int peakConcurrency(const QList<Interval>& intervals, const Interval& window)
{
    QList<std::pair<Instant, int>> steps;
    for (const Interval& interval : intervals) {
        const Interval part = interval.intersected(window);
        if (part.isEmpty())
            continue;
        steps.append({part.start, 1});
        steps.append({part.end, -1});
    }
    // At one instant the ends (-1) come first, because an end is exclusive.
    std::sort(steps.begin(), steps.end());
    int running = 0;
    int peak = 0;
    for (const auto& [instant, step] : std::as_const(steps)) {
        running += step;
        peak = std::max(peak, running);
    }
    return peak;
}

QList<MinuteSpan> merged(QList<MinuteSpan> spans)
{
    return mergedOf(std::move(spans));
}

QList<MinuteSpan> without(const QList<MinuteSpan>& spans, const QList<MinuteSpan>& removed)
{
    const QList<MinuteSpan> holes = merged(removed);
    QList<MinuteSpan> out;
    for (const MinuteSpan& span : merged(spans)) {
        int from = span.start;
        for (const MinuteSpan& hole : holes) {
            if (hole.end <= from || hole.start >= span.end)
                continue;
            if (hole.start > from)
                out.append({from, hole.start});
            from = std::max(from, hole.end);
        }
        if (from < span.end)
            out.append({from, span.end});
    }
    return out;
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

} // namespace td
