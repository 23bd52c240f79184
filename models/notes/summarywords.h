// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace td
{

/// The words of a sentence that carry meaning: case and accents folded, plurals cut to one form, without the commonest words of English and French,
/// and without figures.
QStringList contentWords(const QString& sentence);

/// Whether one of the words speaks of pain or injury, in English or French.
bool speaksOfPain(const QStringList& contentWords);
/// Whether one of the words speaks of getting better or worse, or of a best.
bool speaksOfProgress(const QStringList& contentWords);

} // namespace td
