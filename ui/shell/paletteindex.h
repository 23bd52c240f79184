// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/paletteitem.h"

namespace td
{

/// Items with their texts folded once, so that a keystroke over 10,000 of them takes a few milliseconds.
class PaletteIndex
{
public:
    void setItems(const QList<PaletteItem>& items);
    /// The best `limit` items, best first; equal scores keep the order they were given in.
    [[nodiscard]] QList<PaletteItem> match(const QString& text, int limit) const;

private:
    QList<PaletteItem> m_items;
    QStringList m_folded;
};

} // namespace td
