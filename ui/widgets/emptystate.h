// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace td
{

/// What a screen shows while it has nothing: a picture, what belongs here, and the first thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Glyph glyph, const QString& title, const QString& sentence, const QString& action = {},
               QWidget* parent = nullptr);

    /// A second, quieter thing to do.
    void addAction(const char* name, const QString& text, const std::function<void()>& run);

signals:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
    QWidget* m_picture;
    QVBoxLayout* m_column;
};

} // namespace td
