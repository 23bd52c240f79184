// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendarmode.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace td
{

/// The row above the calendar: today, previous and next, the period's title, the field to type a date, the ways to show it. Where
/// the title would have no room beside them, the ways to show it move to a second row.
class CalendarBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarBar(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setMode(CalendarMode mode);
    /// Opens the date field with its first character.
    void startTyping(const QString& text);
    /// The typed text was no date: says so in the field and keeps it open.
    void refuseTyped();
    void stopTyping();
    [[nodiscard]] bool isTyping() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void todayRequested();
    void pageRequested(int by);
    void modeRequested(td::CalendarMode mode);
    void dateTyped(const QString& text);
    void typingEnded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addModes();
    void arrange();
    QToolButton* addArrow(bool next);

    QBoxLayout* m_rows;
    QHBoxLayout* m_period;
    QHBoxLayout* m_ways;
    QPushButton* m_today;
    QLabel* m_title;
    QLineEdit* m_typed;
    QButtonGroup* m_modes;
};

} // namespace td
