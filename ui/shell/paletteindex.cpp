// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/paletteindex.h"

#include "core/text.h"
#include "shell/fuzzy.h"

#include <algorithm>

namespace td
{

void PaletteIndex::setItems(const QList<PaletteItem>& items)
{
    m_items = items;
    m_folded.clear();
    m_folded.reserve(items.size());
    for (const PaletteItem& item : items)
        m_folded.append(foldText(item.title));
}

QList<PaletteItem> PaletteIndex::match(const QString& text, int limit) const
{
    const QString pattern = foldText(text.simplified());
    struct Hit {
        int score;
        qsizetype at;
    };
    QList<Hit> hits;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (const int score = fuzzyScore(pattern, m_folded[i]))
            hits.append({score, i});
    }
    const auto better = [](const Hit& a, const Hit& b) { return a.score != b.score ? a.score > b.score : a.at < b.at; };
    const auto count = std::min<qsizetype>(limit, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + count, hits.end(), better);
    QList<PaletteItem> out;
    for (qsizetype i = 0; i < count; ++i)
        out.append(m_items[hits[i].at]);
    return out;
}

} // namespace td
