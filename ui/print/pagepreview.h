// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/documentlayout.h"

#include <QWidget>

namespace td
{

/// The first page of a document, as large as there is room: how a paper will look while its settings are changed.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    void setDocument(const Document& document);
    /// What is shown, laid out.
    [[nodiscard]] const LaidDocument& laid() const { return m_laid; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LaidDocument m_laid;
};

} // namespace td
