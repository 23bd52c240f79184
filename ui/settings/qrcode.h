// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/qrmatrix.h"

#include <QWidget>

namespace td
{

/// A text as a QR code, black on white in both themes, because cameras expect it so.
class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget* parent = nullptr);

    /// Empty shows nothing. A text too long for a code shows nothing either.
    void setText(const QString& text);
    /// Modules on a side, without the white border; 0 when there is no code.
    [[nodiscard]] int modules() const { return m_code.side; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QrMatrix m_code;
};

} // namespace td
