// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace td
{

/// A time of day, typed: "7", "7:30", "7pm", "19h" (see parseTime). Up and Down move by a quarter of an hour; leaving the
/// field writes the time as the locale does; nonsense is marked and gives no value.
class TimeEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimeEdit(QWidget* parent = nullptr);

    void setMinute(std::optional<int> minute);
    /// Minutes after midnight; nothing when empty or not a time.
    [[nodiscard]] std::optional<int> minute() const { return m_minute; }
    /// False for text that is not a time; an empty field is fine.
    [[nodiscard]] bool isAcceptable() const;
    void setStep(int minutes) { m_step = minutes; }

signals:
    void minuteChanged(std::optional<int> minute);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void typed();
    void tidy();
    void move(int steps);

    std::optional<int> m_minute;
    int m_step = 15;
};

} // namespace td
