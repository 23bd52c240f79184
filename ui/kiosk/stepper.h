// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;

namespace td
{

/// A value with a large minus and plus beside it; Up and Down do the same.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    /// `step` gives the text after one step in a direction (-1, 1).
    using Step = std::function<QString(const QString& text, int direction)>;

    Stepper(const char* name, const QString& title, Step step, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] QLineEdit* line() const { return m_line; }

signals:
    void accepted(); ///< Enter in the line

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void go(int direction);

    Step m_step;
    QLineEdit* m_line;
};

} // namespace td
