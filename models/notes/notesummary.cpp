// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notesummary.h"

#include "notes/summarywords.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace td
{
namespace
{

struct PartRule {
    QString SessionNote::*text;
    NotePart part;
    double weight;
};
// What was judged and what comes next says more than what was counted.
constexpr std::array<PartRule, 6> partRules{{{&SessionNote::subjective, NotePart::Subjective, 1.0},
                                             {&SessionNote::objective, NotePart::Objective, 0.8},
                                             {&SessionNote::assessment, NotePart::Assessment, 1.3},
                                             {&SessionNote::plan, NotePart::Plan, 1.1},
                                             {&SessionNote::sharedText, NotePart::Shared, 0.9},
                                             {&SessionNote::recommendations, NotePart::Recommendations, 1.0}}};
constexpr double firstSentenceBonus = 0.15;
constexpr double painBonus = 1.0;
constexpr double progressBonus = 0.4;
constexpr double oldestWeight = 0.7;    ///< of the oldest note; the newest counts 1
constexpr double repeatsFrom = 0.5;     ///< share of common words from which a sentence repeats another
constexpr int fewestWords = 2;

const QStringList& abbreviations()
{
    static const QStringList list{QStringLiteral("approx"), QStringLiteral("e.g"), QStringLiteral("i.e"), QStringLiteral("dr"),  QStringLiteral("vs"),
                                  QStringLiteral("min"),    QStringLiteral("max"), QStringLiteral("sec"), QStringLiteral("env"), QStringLiteral("p.ex"),
                                  QStringLiteral("no"),     QStringLiteral("mr"),  QStringLiteral("mrs"), QStringLiteral("ex"),  QStringLiteral("etc")};
    return list;
}

bool endsSentence(const QString& line, qsizetype at)
{
    const QChar c = line.at(at);
    if (c != u'.' && c != u'!' && c != u'?' && c != u'…')
        return false;
    const bool blankBehind = at + 1 >= line.size() || line.at(at + 1).isSpace();
    if (!blankBehind || c != u'.')
        return blankBehind;
    const auto blank = line.lastIndexOf(u' ', at);
    return !abbreviations().contains(line.mid(blank + 1, at - blank - 1).toLower());
}

struct Candidate {
    SummarySentence sentence;
    QStringList words;
    int noteIndex = 0; ///< 0: the newest
    int order = 0;     ///< in its note
    double weight = 1; ///< of part and place
    double score = 0;
};

QList<Candidate> candidatesOf(const SessionNote& note, int noteIndex)
{
    QList<Candidate> list;
    for (const PartRule& rule : partRules) {
        bool first = true;
        for (const QString& text : sentencesOf(note.*rule.text)) {
            Candidate c;
            c.words = contentWords(text);
            if (c.words.size() < fewestWords)
                continue;
            c.sentence = {text, note.id, note.day, rule.part};
            c.noteIndex = noteIndex;
            c.order = int(list.size());
            c.weight = rule.weight + (first ? firstSentenceBonus : 0);
            first = false;
            list.append(c);
        }
    }
    return list;
}

/// In how many notes each word stands.
QHash<QString, int> noteCounts(const QList<Candidate>& candidates)
{
    QHash<QString, QSet<int>> notes;
    for (const Candidate& c : candidates) {
        for (const QString& word : c.words)
            notes[word].insert(c.noteIndex);
    }
    QHash<QString, int> counts;
    for (auto it = notes.cbegin(); it != notes.cend(); ++it)
        counts.insert(it.key(), int(it.value().size()));
    return counts;
}

double scoreOf(const Candidate& c, const QHash<QString, int>& counts, int noteCount)
{
    const QSet<QString> distinct(c.words.begin(), c.words.end());
    double sum = 0;
    for (const QString& word : distinct)
        sum += std::log2(1.0 + counts.value(word));
    // Between the mean and the sum: long sentences gain, but not by length alone.
    double score = sum / std::sqrt(double(distinct.size())) / std::log2(1.0 + noteCount) * c.weight;
    score += (speaksOfPain(c.words) ? painBonus : 0) + (speaksOfProgress(c.words) ? progressBonus : 0);
    const double age = noteCount > 1 ? double(c.noteIndex) / (noteCount - 1) : 0;
    return score * (1 - (1 - oldestWeight) * age);
}

bool repeats(const Candidate& a, const Candidate& b)
{
    const QSet<QString> one(a.words.begin(), a.words.end());
    const QSet<QString> two(b.words.begin(), b.words.end());
    const auto common = std::count_if(one.begin(), one.end(), [&](const QString& word) { return two.contains(word); });
    return double(common) >= repeatsFrom * double(one.size() + two.size() - common);
}

QList<Candidate> pick(QList<Candidate> candidates, int most)
{
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    QList<Candidate> chosen;
    for (const Candidate& c : std::as_const(candidates)) {
        if (chosen.size() >= most)
            break;
        if (std::none_of(chosen.cbegin(), chosen.cend(), [&](const Candidate& other) { return repeats(c, other); }))
            chosen.append(c);
    }
    std::sort(chosen.begin(), chosen.end(), [](const Candidate& a, const Candidate& b) {
        return a.noteIndex != b.noteIndex ? a.noteIndex > b.noteIndex : a.order < b.order;
    });
    return chosen;
}

} // namespace

QStringList sentencesOf(const QString& text)
{
    QStringList sentences;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        qsizetype start = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (!endsSentence(line, i))
                continue;
            sentences.append(line.mid(start, i + 1 - start).simplified());
            start = i + 1;
        }
        sentences.append(line.mid(start).simplified());
    }
    sentences.removeAll(QString());
    return sentences;
}

QList<SummarySentence> summarizeNotes(const QList<SessionNote>& notes, int most)
{
    QList<SessionNote> newestFirst = notes;
    std::stable_sort(newestFirst.begin(), newestFirst.end(), [](const SessionNote& a, const SessionNote& b) { return a.day > b.day; });
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < newestFirst.size(); ++i)
        candidates += candidatesOf(newestFirst.at(i), int(i));
    const QHash<QString, int> counts = noteCounts(candidates);
    for (Candidate& c : candidates)
        c.score = scoreOf(c, counts, int(newestFirst.size()));
    QList<SummarySentence> summary;
    for (const Candidate& c : pick(candidates, most))
        summary.append(c.sentence);
    return summary;
}

} // namespace td
