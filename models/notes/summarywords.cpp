// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/summarywords.h"

#include "core/text.h"

#include <algorithm>

namespace td
{
namespace
{

constexpr int shortestWord = 3;
constexpr int shortestPlural = 4;

const QSet<QString>& commonWords()
{
    static const QSet<QString> words = [] {
        const QString english = QStringLiteral(
            "the and for that with was were has had have this his her hers him she they them their you your our are not but from out into over than then "
            "too very can could will would should did does done been being some any all also about after before again more most less least just only when "
            "while where which who what how its it's there here both each other per via off onto upon today session week next last time good well");
        const QString french = QStringLiteral(
            "les des une dans pour avec que qui sur par pas plus moins est sont etait ete avoir avait fait faire cette ces ses son leur leurs elle elles ils "
            "nous vous mais donc car aux tres bien encore aussi apres avant sans sous entre comme tout tous toute toutes quand lors puis trop peu deux "
            "seance semaine prochaine derniere fois aujourd hui bon bonne");
        const QStringList list = (english + u' ' + french).split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

/// Whether a word begins like one of the stems.
bool beginsLike(const QStringList& words, const QStringList& stems)
{
    return std::any_of(words.begin(), words.end(), [&](const QString& word) {
        return std::any_of(stems.begin(), stems.end(), [&](const QString& stem) { return word.startsWith(stem); });
    });
}

QString singular(const QString& word)
{
    const bool plural = word.size() >= shortestPlural && (word.endsWith(u's') || word.endsWith(u'x')) && !word.endsWith(u"ss");
    return plural ? word.chopped(1) : word;
}

} // namespace

QStringList contentWords(const QString& sentence)
{
    QStringList words;
    QString word;
    const auto take = [&] {
        if (word.size() >= shortestWord && !commonWords().contains(word))
            words.append(singular(word));
        word.clear();
    };
    const QString folded = foldText(sentence);
    for (const QChar c : folded) {
        if (c.isLetter())
            word.append(c);
        else
            take();
    }
    take();
    return words;
}

bool speaksOfPain(const QStringList& words)
{
    static const QStringList stems{
        QStringLiteral("pain"),    QStringLiteral("ache"),    QStringLiteral("aching"),  QStringLiteral("sore"),    QStringLiteral("injur"),
        QStringLiteral("hurt"),    QStringLiteral("discomf"), QStringLiteral("swell"),   QStringLiteral("swoll"),   QStringLiteral("numb"),
        QStringLiteral("sprain"),  QStringLiteral("strain"),  QStringLiteral("dizz"),    QStringLiteral("stiff"),   QStringLiteral("tight"),
        QStringLiteral("douleur"), QStringLiteral("douloure"), QStringLiteral("mal"),    QStringLiteral("blessure"), QStringLiteral("bless"),
        QStringLiteral("gene"),    QStringLiteral("raideur"), QStringLiteral("raide"),   QStringLiteral("courbatur"), QStringLiteral("entorse"),
        QStringLiteral("enfl"),    QStringLiteral("vertige"), QStringLiteral("tendinit")};
    return beginsLike(words, stems);
}

bool speaksOfProgress(const QStringList& words)
{
    static const QStringList stems{
        QStringLiteral("improv"),   QStringLiteral("progress"), QStringLiteral("better"),  QStringLiteral("stronger"), QStringLiteral("worse"),
        QStringLiteral("increas"),  QStringLiteral("decreas"),  QStringLiteral("record"),  QStringLiteral("best"),     QStringLiteral("plateau"),
        QStringLiteral("faster"),   QStringLiteral("regress"),  QStringLiteral("achiev"),  QStringLiteral("goal"),     QStringLiteral("first"),
        QStringLiteral("amelior"),  QStringLiteral("mieux"),    QStringLiteral("progres"), QStringLiteral("augment"),  QStringLiteral("diminu"),
        QStringLiteral("meilleur"), QStringLiteral("pire"),     QStringLiteral("objectif"), QStringLiteral("stagn"),   QStringLiteral("atteint")};
    return beginsLike(words, stems);
}

} // namespace td
