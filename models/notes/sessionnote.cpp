// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/sessionnote.h"

namespace td
{

bool SessionNote::isEmpty() const
{
    return subjective.trimmed().isEmpty() && objective.trimmed().isEmpty() && assessment.trimmed().isEmpty() && plan.trimmed().isEmpty() &&
           privateText.trimmed().isEmpty() && sharedText.trimmed().isEmpty() && recommendations.trimmed().isEmpty();
}

QString SessionNote::chainNumber() const
{
    return isSigned ? chain + u'-' + QString::number(chainSeq) : QString();
}

QString SessionNote::firstWords(int mostCharacters) const
{
    for (const QString* text : {&subjective, &objective, &assessment, &plan, &sharedText, &recommendations, &privateText}) {
        const QString words = text->simplified();
        if (words.isEmpty())
            continue;
        if (words.size() <= mostCharacters)
            return words;
        const auto blank = words.lastIndexOf(u' ', mostCharacters);
        return words.left(blank > 0 ? blank : mostCharacters) + u'…';
    }
    return {};
}

} // namespace td
