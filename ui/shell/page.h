// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

#include <QKeySequence>
#include <QString>

#include <functional>

class QWidget;

namespace td
{

/// A screen as the window knows it. `create` is called when the page is first shown; the window owns the widget.
struct Page {
    QString id;    ///< stable: "calendar"
    QString title; ///< translated
    Glyph glyph = Glyph::None;
    QKeySequence shortcut = {}; ///< empty: Ctrl+1 ... Ctrl+9 by position
    std::function<QWidget*()> create;
    bool visible = true; ///< what a role may not use is not shown
};

} // namespace td
