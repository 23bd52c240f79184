// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/todayservices.h"

#include <QWidget>

class QBoxLayout;
class QTimer;

namespace td
{

class AttentionPane;
class Banner;
class DayPane;
class PageHeader;
class TileRow;
class TrendsPanel;

/// Today: the day's timeline on the left; what needs attention, the figures and the charts on the right. It reloads what a commit
/// changes and every minute, and fills the charts after it is on screen. What other screens do leaves as a signal.
class TodayPage : public QWidget
{
    Q_OBJECT

public:
    explicit TodayPage(TodayServices services, QWidget* parent = nullptr);

signals:
    void openAppointment(const td::AppointmentId& id);
    void openClient(const td::ClientId& id);
    void openTrainer(const td::TrainerId& id);
    void startRequested(const td::ClientId& client, const td::AppointmentId& id);
    void cancelRequested(const td::AppointmentId& id);
    void cancelParticipantRequested(const td::ParticipantId& id);
    void bookRequested(const td::BookingStart& start);
    void showAllRequested(td::AttentionKind kind);
    void payClient(const td::ClientId& id);
    void payInvoice(const td::InvoiceId& id);
    void openInvoice(const td::InvoiceId& id);
    void sellRequested(const td::ClientId& id);
    void moneyRequested(const QString& part); ///< see AttentionPane

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHeader();
    QWidget* buildRight();
    void connectPanes();
    void connectLive();
    void onChanged(const ChangedRows& rows);
    void reload();
    void reloadMoney();
    void reloadTrends();
    void everyMinute();
    void showFacts();

    TodayServices m_services;
    PageHeader* m_header;
    Banner* m_banner;
    DayPane* m_day;
    AttentionPane* m_attention;
    TileRow* m_tiles;
    TrendsPanel* m_trends;
    QTimer* m_reload;
    QTimer* m_trendsLater;
    QTimer* m_minute;
    bool m_stale = true;
};

} // namespace td
