// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendarmode.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace td
{

/// The row above the calendar: today, previous and next, the period's title, the field to type a date, the ways to show it.
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

signals:
    void todayRequested();
    void pageRequested(int by);
    void modeRequested(td::CalendarMode mode);
    void dateTyped(const QString& text);
    void typingEnded();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addModes();
    QToolButton* addArrow(bool next);

    QPushButton* m_today;
    QLabel* m_title;
    QLineEdit* m_typed;
    QButtonGroup* m_modes;
    QComboBox* m_modeList;
};

} // namespace td
