// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cockpit/resttimer.h"

#include <QWidget>

class QPushButton;

namespace td
{

class StateChip;

/// The countdown in words, with what can be done about it.
class RestBar : public QWidget
{
    Q_OBJECT

public:
    explicit RestBar(RestTimer& timer, QWidget* parent = nullptr);

    static constexpr int extension = 30; ///< seconds

private:
    void refresh();

    RestTimer& m_timer;
    StateChip* m_chip;
    QPushButton* m_extend;
    QPushButton* m_stop;
};

} // namespace td
