// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace td
{

/// A day that may be left empty, typed as "1990-04-12", "12 April 1990" or as the locale writes dates: for birthdays,
/// which are typed and never picked from a month. Leaving the field writes the day out.
class DayEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget* parent = nullptr);

    void setDay(QDate day);
    /// Invalid when empty or not a day.
    [[nodiscard]] QDate day() const;
    /// False for text that is not a day; an empty field is fine.
    [[nodiscard]] bool isAcceptable() const;

    /// Reads what people type; invalid for anything else.
    static QDate read(const QString& text, const QLocale& locale);

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace td
