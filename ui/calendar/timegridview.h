// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/griddrag.h"
#include "calendar/gridkeys.h"
#include "calendar/gridscene.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <functional>

namespace td
{

class Clock;
class GridHeader;
class HourGutter;

/// Says why a change would be refused, in a sentence for the user; empty when it is fine. Called on every mouse move of a drag.
using ProposalCheck = std::function<QString(const ProposedChange&)>;

/// The time grid: days, trainers or rooms side by side, hours downwards. Values in, intents out: it changes no booking itself.
/// A refused proposal is still sent when the user lets go, because some users may override; the receiver decides.
class TimeGridView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimeGridView(const Clock& clock, QWidget* parent = nullptr);

    /// Shows other columns and items. Selection, cursor and scroll stay where they can.
    void setContent(std::vector<CalendarColumn> columns, GridColumnKind kind, std::vector<CalendarItem> items);
    void setZone(const QByteArray& zone);
    void setProposalCheck(ProposalCheck check);
    /// Length of a booking made without dragging one out.
    void setDefaultDuration(int minutes);
    void setZoom(double pixelsPerHour);
    [[nodiscard]] double zoom() const { return m_scale.pixelsPerHour(); }
    void scrollToMinute(int minute);
    /// Where the day begins on screen when the grid is first shown with content.
    void setOpeningMinute(int minute);
    void select(AppointmentId id);
    [[nodiscard]] AppointmentId selected() const { return m_scene.selected; }
    /// Places the keyboard's cell.
    void setCursorCell(int column, int minute);
    [[nodiscard]] const GridScene& scene() const { return m_scene; }
    /// A point of the grid in the viewport.
    [[nodiscard]] QPoint pointOf(int column, int minute) const;
    /// Rectangle of an item in the viewport; empty when it is not shown.
    [[nodiscard]] QRect rectOf(AppointmentId id) const;

signals:
    void createRequested(const QString& columnKey, QDate day, int startMinute, int durationMinutes);
    void moveRequested(td::AppointmentId id, QDate day, int startMinute, const QString& columnKey, bool copy);
    /// Duration in minutes of wall clock; the start changes too when the upper edge was dragged.
    void resizeRequested(td::AppointmentId id, QDate day, int startMinute, int durationMinutes);
    void cancelRequested(td::AppointmentId id);
    void itemActivated(td::AppointmentId id);
    void selectionChanged(td::AppointmentId id);
    void columnActivated(const QString& columnKey, QDate day);
    /// `id` is null over an empty place.
    void contextMenuRequested(td::AppointmentId id, const QString& columnKey, QDate day, int minute, QPoint globalPos);
    /// The keyboard left the page: -1 or 1.
    void pageRequested(int by);
    void zoomChanged(double pixelsPerHour);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void relayout();
    void updateMargins();
    void updateScrollBars();
    void refreshNow();
    void repaintAll();
    void describeCurrent();
    void ensureVisible(const QRectF& area);
    [[nodiscard]] QPointF scrolled() const;
    [[nodiscard]] QPointF toContent(QPointF viewportPoint) const;
    void zoomBy(double steps, double aroundY);

    void selectPlaced(int placed);
    void selectUnderCursor();
    void runNavigation(GridCommand command);
    bool runBookingCommand(GridCommand command);
    void runZoom(GridCommand command);
    void moveCursorColumns(int by);
    void activateCurrent();
    void createAtCursor();
    void moveSelected(int columns, int steps);
    void resizeSelected(int steps);
    void paste();
    void abort();
    void setProposal(const std::optional<ProposedChange>& proposal);
    void send(const ProposedChange& change);
    void showToolTipAt(QPoint viewportPoint, QPoint globalPos);
    void updateShape(QPointF contentPoint);
    void autoScroll();
    void dragTo(QPointF viewportPoint, bool copy);

    const Clock& m_clock;
    GridScene m_scene;
    GridDrag m_drag;
    TimeScale m_scale; ///< as chosen; a high window stretches it
    ProposalCheck m_check;
    GridHeader* m_header;
    HourGutter* m_gutter;
    QTimer m_nowTimer;
    QTimer m_scrollTimer;
    QPointF m_mouse;
    int m_defaultDuration = 60;
    int m_openingMinute = 6 * 60 + 30;
    bool m_opened = false;
    AppointmentId m_copied;
};

} // namespace td
