// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/timegridview.h"

#include "calendar/gridheader.h"
#include "calendar/gridpainter.h"
#include "calendar/hourgutter.h"
#include "core/clock.h"
#include "widgets/metrics.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int nowInterval = 15000; // ms
constexpr int scrollInterval = 25; // ms
} // namespace

TimeGridView::TimeGridView(const Clock& clock, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_clock(clock)
    , m_drag(m_scene)
    , m_header(new GridHeader(m_scene, this))
    , m_gutter(new HourGutter(m_scene, this))
{
    setObjectName(u"timeGrid"_s);
    setAccessibleName(tr("Calendar grid"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
    m_scene.text = CalendarText(locale());
    m_scene.colours = CalendarColours::of(themeOf(this));
    connect(m_header, &GridHeader::columnClicked, this, [this](int column) {
        const CalendarColumn& clicked = m_scene.columns[size_t(column)];
        emit columnActivated(clicked.key, clicked.date);
    });
    connect(&m_nowTimer, &QTimer::timeout, this, &TimeGridView::refreshNow);
    m_nowTimer.start(nowInterval);
    m_scrollTimer.setInterval(scrollInterval);
    connect(&m_scrollTimer, &QTimer::timeout, this, &TimeGridView::autoScroll);
    refreshNow();
    updateMargins();
}

void TimeGridView::setContent(std::vector<CalendarColumn> columns, GridColumnKind kind, std::vector<CalendarItem> items)
{
    m_scene.columns = std::move(columns);
    m_scene.items = std::move(items);
    m_scene.kind = kind;
    m_scene.cursor.column = std::clamp(m_scene.cursor.column, 0, std::max(0, int(m_scene.columns.size()) - 1));
    relayout();
    updateMargins();
    describeCurrent();
}

void TimeGridView::setZone(const QByteArray& zone)
{
    m_scene.zone = zone;
    refreshNow();
    repaintAll();
}

void TimeGridView::setProposalCheck(ProposalCheck check)
{
    m_check = std::move(check);
}

void TimeGridView::setDefaultDuration(int minutes)
{
    m_defaultDuration = std::clamp(minutes, m_scene.layout.metrics().slot, minutesPerDay);
}

void TimeGridView::setZoom(double pixelsPerHour)
{
    const TimeScale scale(pixelsPerHour);
    if (scale == m_scale)
        return;
    m_scale = scale;
    relayout();
    emit zoomChanged(m_scale.pixelsPerHour());
}

void TimeGridView::zoomBy(double steps, double aroundY)
{
    const double before = m_scene.layout.metrics().scale.pixelsPerHour();
    const double hour = (verticalScrollBar()->value() + aroundY) / before;
    setZoom(TimeScale(before).zoomed(steps).pixelsPerHour());
    verticalScrollBar()->setValue(qRound(hour * m_scene.layout.metrics().scale.pixelsPerHour() - aroundY));
}

void TimeGridView::scrollToMinute(int minute)
{
    verticalScrollBar()->setValue(qRound(m_scene.layout.metrics().scale.y(minute)));
}

void TimeGridView::setOpeningMinute(int minute)
{
    m_openingMinute = minute;
    m_opened = false;
}

void TimeGridView::select(AppointmentId id)
{
    selectPlaced(m_scene.placedOf(id));
}

void TimeGridView::setCursorCell(int column, int minute)
{
    m_scene.cursor.moveTo(column, minute, m_scene.layout.metrics().slot);
    m_scene.cursorShown = true;
    repaintAll();
    describeCurrent();
}

QPoint TimeGridView::pointOf(int column, int minute) const
{
    const QRectF rect = m_scene.layout.columnRect(column);
    return (QPointF(rect.center().x(), m_scene.layout.metrics().scale.y(minute) + 1) - scrolled()).toPoint();
}

QRect TimeGridView::rectOf(AppointmentId id) const
{
    const int placed = m_scene.placedOf(id);
    return placed < 0 ? QRect() : m_scene.layout.placed()[size_t(placed)].rect.translated(-scrolled()).toRect();
}

QPointF TimeGridView::scrolled() const
{
    return {double(horizontalScrollBar()->value()), double(verticalScrollBar()->value())};
}

QPointF TimeGridView::toContent(QPointF viewportPoint) const
{
    return viewportPoint + scrolled();
}

// Text sizes follow the font, so that a large font neither clips lines nor squeezes columns.
void TimeGridView::relayout()
{
    const double line = QFontMetricsF(typeFont(TypeSize::Small)).lineSpacing();
    GridMetrics metrics;
    metrics.scale = TimeScale(std::max(m_scale.pixelsPerHour(), viewport()->height() / 24.0));
    metrics.width = viewport()->width();
    metrics.minItemHeight = std::round(line * 1.25);
    metrics.minColumnWidth = std::round(line * 5);
    m_scene.layout = TimeGridLayout(m_scene.columns, m_scene.items, m_scene.kind, metrics);
    m_scene.lines.clear();
    m_scene.selectedPlaced = m_scene.placedOf(m_scene.selected);
    updateScrollBars();
    if (!m_opened && isVisible() && !m_scene.columns.empty()) {
        m_opened = true;
        scrollToMinute(m_openingMinute);
    }
    repaintAll();
}

void TimeGridView::updateMargins()
{
    const int left = m_gutter->wantedWidth();
    const int top = m_header->wantedHeight();
    const QMargins wanted = isRightToLeft() ? QMargins(0, top, left, 0) : QMargins(left, top, 0, 0);
    if (viewportMargins() != wanted)
        setViewportMargins(wanted);
    const QRect area = viewport()->geometry();
    m_header->setGeometry(0, 0, width(), top);
    m_header->setInset(area.left());
    m_gutter->setGeometry(isRightToLeft() ? area.right() + 1 : area.left() - left, area.top(), left, area.height());
}

void TimeGridView::updateScrollBars()
{
    const QSizeF content = m_scene.layout.contentSize();
    const QSize view = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(content.height())) - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(qRound(m_scene.layout.metrics().scale.y(30)));
    horizontalScrollBar()->setRange(0, std::max(0, int(std::floor(content.width())) - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(qRound(m_scene.layout.columnWidth() / 2));
}

void TimeGridView::refreshNow()
{
    const LocalTime now = toLocal(m_clock.now(), m_scene.zone);
    if (now == m_scene.now)
        return;
    m_scene.now = now;
    repaintAll();
}

void TimeGridView::repaintAll()
{
    viewport()->update();
    m_header->update();
    m_gutter->update();
}

// The name that a screen reader speaks: the selected booking, else the cell of the cursor.
void TimeGridView::describeCurrent()
{
    QString words;
    if (const CalendarItem* item = m_scene.itemOf(m_scene.selected))
        words = m_scene.text.description(*item);
    else if (m_scene.cursor.column < int(m_scene.columns.size()))
        words = m_scene.text.emptySlot(m_scene.columns[size_t(m_scene.cursor.column)],
                                       m_scene.cursor.span(m_scene.layout.metrics().slot));
    setAccessibleDescription(words);
}

void TimeGridView::ensureVisible(const QRectF& area)
{
    const auto follow = [](QScrollBar* bar, double from, double to, int view) {
        constexpr int margin = 24;
        if (from < bar->value() + margin)
            bar->setValue(qRound(from) - margin);
        else if (to > bar->value() + view - margin)
            bar->setValue(std::min(qRound(from) - margin, qRound(to) - view + margin));
    };
    follow(verticalScrollBar(), area.top(), area.bottom(), viewport()->height());
    if (horizontalScrollBar()->maximum() > 0)
        follow(horizontalScrollBar(), area.left(), area.right(), viewport()->width());
}

void TimeGridView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QPointF offset = scrolled();
    painter.translate(-offset);
    GridPainter(m_scene, painter, QRectF(event->rect()).translated(offset)).paint();
}

void TimeGridView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateMargins();
    relayout();
}

void TimeGridView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    m_header->setScroll(horizontalScrollBar()->value());
    m_gutter->setScroll(verticalScrollBar()->value());
    viewport()->update();
}

void TimeGridView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_scene.colours = CalendarColours::of(themeOf(this));
    else if (event->type() == QEvent::LocaleChange)
        m_scene.text = CalendarText(locale());
    else
        return;
    updateMargins();
    relayout();
    describeCurrent();
}

} // namespace td
