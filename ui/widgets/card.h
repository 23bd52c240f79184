// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace td
{

class Label;

/// A bordered surface with an optional heading line (icon, title, buttons at its end) and a body.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, Glyph glyph = Glyph::None, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void setTitle(const QString& title);
    /// Puts a widget at the end of the heading line.
    void addToHeading(QWidget* widget);
    /// Lets the body reach the card's edges: for tables.
    void setFlush();

private:
    QHBoxLayout* m_heading;
    Label* m_title;
    QVBoxLayout* m_body;
};

/// A thin horizontal line.
QFrame* makeLine(QWidget* parent = nullptr);

} // namespace td
