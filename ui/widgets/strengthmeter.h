// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace td
{

class Label;

/// Four bars and a word for the strength of a password.
class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget* parent = nullptr);

    /// -1 shows nothing.
    void setScore(int score, const QString& hint);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_score = -1;
    Label* m_word;
};

} // namespace td
