// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

#include <QList>
#include <QString>

#include <functional>

namespace td
{

/// One line of the command palette: an action, a client, an invoice, a note.
struct PaletteItem {
    QString id;
    QString title;
    QString detail = {}; ///< quiet words after the title: a phone number, a date
    QString section = {}; ///< "Client", "Calendar"
    QString shortcut = {}; ///< as it is shown
    Glyph glyph = Glyph::None;
    std::function<void()> run = {};
};

/// Finds items for what was typed. Called between events, so that it never holds up a keystroke; it limits its answer itself.
using PaletteProvider = std::function<QList<PaletteItem>(const QString& text)>;

} // namespace td
