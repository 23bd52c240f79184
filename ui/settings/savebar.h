// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace td
{

/// The line below a section that says that something is not saved yet, with the buttons to save or drop it.
class SaveBar : public QFrame
{
    Q_OBJECT

public:
    explicit SaveBar(QWidget* parent = nullptr);

signals:
    void saveRequested();
    void dropRequested();
};

} // namespace td
