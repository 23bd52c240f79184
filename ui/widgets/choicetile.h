// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

#include <QPushButton>

namespace td
{

/// A large button with a picture, a title and a sentence: for the few choices that decide much.
class ChoiceTile : public QPushButton
{
    Q_OBJECT

public:
    ChoiceTile(const char* name, Glyph glyph, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {360, 76}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
    QString m_title;
    QString m_sentence;
};

} // namespace td
