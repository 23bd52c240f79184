// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/duplicates.h"

#include "clients/clients.h"
#include "core/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace td
{
namespace
{

constexpr qsizetype shortestPhone = 7;
constexpr qsizetype localPhone = 10; ///< digits that count: a country code may be written or not

/// What is compared of a client, folded once.
struct Facts {
    QString first;
    QString last;
    QString called;
    QString phone;
    QString email;
    QDate birthday;
};

Facts factsOf(const Client& client)
{
    QString phone = phoneDigits(client.phone).remove(u'+');
    if (phone.size() < shortestPhone)
        phone.clear();
    return {foldText(client.firstName), foldText(client.lastName), foldText(client.preferredName),
            phone.right(localPhone),   foldText(client.email),    client.birthday};
}

/// At most one letter added, lost or changed.
bool nearlyEqual(const QString& a, const QString& b)
{
    if (a.size() > b.size())
        return nearlyEqual(b, a);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype i = 0;
    while (i < a.size() && a[i] == b[i])
        ++i;
    const qsizetype skip = a.size() == b.size() ? 1 : 0;
    return QStringView(a).mid(qMin(i + skip, a.size())) == QStringView(b).mid(qMin(i + 1, b.size()));
}

bool sameName(const Facts& a, const Facts& b)
{
    return (a.first == b.first && a.last == b.last) || (a.first == b.last && a.last == b.first);
}

bool callsAlike(const QString& called, const QString& first)
{
    return !called.isEmpty() && called == first;
}

bool similarName(const Facts& a, const Facts& b)
{
    if (a.last == b.last)
        return nearlyEqual(a.first, b.first) || callsAlike(a.called, b.first) || callsAlike(b.called, a.first) ||
               callsAlike(a.called, b.called);
    return a.first == b.first && nearlyEqual(a.last, b.last);
}

int scoreOf(const QList<DuplicateReason>& reasons)
{
    const auto has = [&reasons](DuplicateReason reason) { return reasons.contains(reason); };
    const bool name = has(DuplicateReason::SameName);
    const bool similar = name || has(DuplicateReason::SimilarName);
    const bool likely = has(DuplicateReason::SamePhone) || (has(DuplicateReason::SameEmail) && similar) ||
                        (name && has(DuplicateReason::SameBirthday));
    if (!likely)
        return 0;
    const int score = (has(DuplicateReason::SamePhone) ? 40 : 0) + (has(DuplicateReason::SameEmail) ? 30 : 0) +
                      (name ? 40 : similar ? 30 : 0) + (has(DuplicateReason::SameBirthday) ? 40 : 0);
    return qMin(score, 100);
}

DuplicatePair compareFacts(const Facts& a, const Facts& b)
{
    DuplicatePair pair;
    if (!a.phone.isEmpty() && a.phone == b.phone)
        pair.reasons.append(DuplicateReason::SamePhone);
    if (!a.email.isEmpty() && a.email == b.email)
        pair.reasons.append(DuplicateReason::SameEmail);
    if (sameName(a, b))
        pair.reasons.append(DuplicateReason::SameName);
    else if (similarName(a, b))
        pair.reasons.append(DuplicateReason::SimilarName);
    if (a.birthday.isValid() && a.birthday == b.birthday)
        pair.reasons.append(DuplicateReason::SameBirthday);
    pair.score = scoreOf(pair.reasons);
    return pair;
}

DuplicatePair named(DuplicatePair pair, const Client& a, const Client& b)
{
    pair.first = a.id;
    pair.second = b.id;
    pair.firstName = a.name();
    pair.secondName = b.name();
    return pair;
}

void sortByScore(QList<DuplicatePair>& pairs)
{
    std::sort(pairs.begin(), pairs.end(), [](const DuplicatePair& a, const DuplicatePair& b) {
        return std::tie(b.score, a.firstName, a.first, a.second) < std::tie(a.score, b.firstName, b.first, b.second);
    });
}

/// Texts of which one at least is shared by every likely pair.
QStringList keysOf(const Facts& facts)
{
    QStringList keys;
    if (!facts.phone.isEmpty())
        keys.append(u'p' + facts.phone);
    if (!facts.email.isEmpty())
        keys.append(u'e' + facts.email);
    if (facts.birthday.isValid())
        keys.append(u'b' + facts.birthday.toString(Qt::ISODate) + qMin(facts.first, facts.last));
    return keys;
}

} // namespace

DuplicatePair compareClients(const Client& a, const Client& b)
{
    return named(compareFacts(factsOf(a), factsOf(b)), a, b);
}

Result<QList<DuplicatePair>> Duplicates::of(const Client& typed)
{
    TD_TRY_ASSIGN(const QList<Client> clients, Clients(m_database).everybody());
    const Facts facts = factsOf(typed);
    QList<DuplicatePair> pairs;
    for (const Client& client : clients) {
        if (client.id == typed.id)
            continue;
        DuplicatePair pair = compareFacts(factsOf(client), facts);
        if (pair.score > 0)
            pairs.append(named(std::move(pair), client, typed));
    }
    sortByScore(pairs);
    return pairs;
}

Result<QList<DuplicatePair>> Duplicates::all()
{
    TD_TRY_ASSIGN(const QList<Client> clients, Clients(m_database).everybody());
    std::vector<Facts> facts;
    facts.reserve(size_t(clients.size()));
    QHash<QString, QList<int>> byKey;
    QList<DuplicatePair> pairs;
    for (int i = 0; i < clients.size(); ++i) {
        facts.push_back(factsOf(clients[i]));
        QSet<int> compared;
        for (const QString& key : keysOf(facts.back())) {
            QList<int>& group = byKey[key];
            for (const int other : std::as_const(group)) {
                if (compared.contains(other))
                    continue;
                compared.insert(other);
                DuplicatePair pair = compareFacts(facts[size_t(other)], facts.back());
                if (pair.score > 0)
                    pairs.append(named(std::move(pair), clients[other], clients[i]));
            }
            group.append(i);
        }
    }
    sortByScore(pairs);
    return pairs;
}

} // namespace td
