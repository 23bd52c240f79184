// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/entrywords.h"

#include "core/text.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
/// Lists of names by number, blanks between the names of one.
std::optional<int> placeIn(std::initializer_list<const char*> names, const QString& word)
{
    int place = 0;
    for (const char* list : names) {
        ++place;
        if (QString::fromLatin1(list).split(u' ').contains(word))
            return place;
    }
    return std::nullopt;
}

QString withoutDot(const QString& word)
{
    return word.size() > 2 && word.endsWith(u'.') ? word.chopped(1) : word;
}

Half halfOf(const QString& text)
{
    if (text.isEmpty())
        return Half::Unknown;
    return text.startsWith(u'a') ? Half::Am : Half::Pm;
}

std::optional<ClockWord> checked(const ClockWord& clock)
{
    const bool twelve = clock.half == Half::Unknown || (clock.hour >= 1 && clock.hour <= 12);
    if (clock.hour > 23 || clock.minute > 59 || !twelve)
        return std::nullopt;
    return clock;
}
} // namespace

QList<EntryWord> entryWords(const QString& text)
{
    QList<EntryWord> out;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool between = i == text.size() || text[i].isSpace() || text[i] == u',';
        if (!between && start < 0)
            start = i;
        if (between && start >= 0) {
            const QString typed = text.mid(start, i - start);
            out.append({foldText(typed), typed, int(start)});
            start = -1;
        }
    }
    return out;
}

std::optional<ClockWord> clockWord(const QString& word)
{
    if (word == u"noon" || word == u"midi")
        return ClockWord{12, 0, Half::Unknown, true};
    if (word == u"midnight" || word == u"minuit")
        return ClockWord{0, 0, Half::Unknown, true};
    static const QRegularExpression parted(u"\\A([0-9]{1,2})(?:(:|h)([0-9]{2})|(h))?(am|pm|a|p)?\\z"_s);
    static const QRegularExpression joined(u"\\A([0-9]{1,2})([0-9]{2})(am|pm|a|p)?\\z"_s);
    if (const auto match = parted.match(word); match.hasMatch()) {
        const QString hour = match.captured(1);
        const bool twoDigits = hour.size() == 2;
        const bool byH = match.captured(2) == u"h" || !match.captured(4).isEmpty();
        const bool exact =
            byH || hour.startsWith(u'0') || hour.toInt() > 12 || (twoDigits && match.captured(2) == u":");
        return checked({hour.toInt(), match.captured(3).toInt(), halfOf(match.captured(5)), exact});
    }
    if (const auto match = joined.match(word); match.hasMatch()) {
        const QString hour = match.captured(1);
        return checked({hour.toInt(), match.captured(2).toInt(), halfOf(match.captured(3)),
                        hour.size() == 2 || hour.startsWith(u'0')});
    }
    return std::nullopt;
}

std::optional<int> durationWord(const QString& word)
{
    static const QRegularExpression minutes(u"\\A([0-9]{1,4})(?:m|mn|min|mins|minutes?)\\z"_s);
    static const QRegularExpression hours(
        u"\\A([0-9]{1,2})(?:[.]([0-9]))?(?:h|hr|hrs|hours?|heures?)(?:([0-5][0-9])(?:m|min)?)?\\z"_s);
    int total = 0;
    if (const auto match = minutes.match(word); match.hasMatch())
        total = match.captured(1).toInt();
    else if (const auto hour = hours.match(word); hour.hasMatch())
        total = hour.captured(1).toInt() * 60 + hour.captured(2).toInt() * 6 + hour.captured(3).toInt();
    return total > 0 && total <= 1440 ? std::optional(total) : std::nullopt;
}

std::optional<int> weekdayWord(const QString& word)
{
    return placeIn({"mon monday lun lundi", "tue tues tuesday mar mardi", "wed weds wednesday mer mercredi",
                    "thu thur thurs thursday jeu jeudi", "fri friday ven vendredi", "sat saturday sam samedi",
                    "sun sunday dim dimanche"},
                   withoutDot(word));
}

std::optional<int> monthWord(const QString& word, bool french)
{
    const QString name = withoutDot(word);
    if (french && name == u"mar")
        return std::nullopt;
    return placeIn({"jan january janv janvier", "feb february fev fevr fevrier", "mar march mars",
                    "apr april avr avril", "may mai", "jun june juin", "jul july juil juillet", "aug august aout",
                    "sep sept september septembre", "oct october octobre", "nov november novembre",
                    "dec december decembre"},
                   name);
}

} // namespace td
