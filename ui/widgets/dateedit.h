// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace td
{

/// A day, typed or picked from a month that opens below (Alt+Down), written and with weeks as the locale has them.
class DateEdit : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);
};

} // namespace td
