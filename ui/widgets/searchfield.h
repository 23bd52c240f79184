// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace td
{

/// A line with a magnifier and a clear button. `searched` comes at once by default, or `delayMs` after the last key; Esc
/// empties it; Down leaves for the list below through `leftDownwards`.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

    void setDelay(int delayMs) { m_delayMs = delayMs; }

signals:
    void searched(const QString& text);
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_delayMs = 0;
    QTimer* m_timer;
};

} // namespace td
