// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace td
{

/// The program's mark and name, for the screens before sign-in.
class BrandMark : public QWidget
{
    Q_OBJECT

public:
    explicit BrandMark(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace td
