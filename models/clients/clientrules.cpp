// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientrules.h"

#include "core/formcheck.h"

#include <QSet>

namespace td
{
namespace
{

constexpr int firstBirthYear = 1900;

Result<void> checkDays(const Client& client, QDate today)
{
    const QDate first(firstBirthYear, 1, 1);
    if (client.birthday.isValid() && (client.birthday < first || client.birthday > today))
        return fail(ErrorKind::Invalid, "client.birthday", "birthday");
    if (client.joinedOn.isValid() && (client.joinedOn < first || client.joinedOn > today.addYears(1)))
        return fail(ErrorKind::Invalid, "client.joined-on", "joined_on");
    return {};
}

} // namespace

Result<QStringList> checkTags(const QStringList& tags)
{
    QStringList clean;
    QSet<QString> seen;
    for (const QString& tag : tags) {
        const QString line = cleanLine(tag);
        if (line.isEmpty() || seen.contains(line.toCaseFolded()))
            continue;
        if (line.size() > maxTagLength)
            return fail(ErrorKind::Invalid, "client.tag-too-long", "tags", {QString::number(maxTagLength)});
        seen.insert(line.toCaseFolded());
        clean.append(line);
    }
    if (clean.size() > maxTags)
        return fail(ErrorKind::Invalid, "client.too-many-tags", "tags", {QString::number(maxTags)});
    return clean;
}

QString joinTags(const QStringList& tags)
{
    return tags.join(u'\n');
}

QStringList splitTags(const QString& text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

Result<QString> checkPhone(const QString& text, const char* field)
{
    TD_TRY_ASSIGN(const QString clean, checkLine(text, field, 40));
    if (clean.isEmpty())
        return clean;
    // An extension ("x 12", "ext. 12") is the only place for letters.
    const bool plausible = std::all_of(clean.begin(), clean.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || QStringLiteral("+-().,/#*extEXT").contains(c);
    });
    QString digits = phoneDigits(clean);
    digits.remove(u'+');
    if (!plausible || digits.size() < 3 || digits.size() > 20)
        return fail(ErrorKind::Invalid, "client.phone", field);
    return clean;
}

Result<Client> checkClient(const Client& client, QDate today)
{
    TD_TRY_ASSIGN(Client clean, checkTexts(client, clientTexts()));
    TD_TRY_ASSIGN(clean.email, checkEmail(clean.email, "email"));
    TD_TRY_ASSIGN(clean.phone, checkPhone(clean.phone, "phone"));
    TD_TRY_ASSIGN(clean.emergencyPhone, checkPhone(clean.emergencyPhone, "emergency_phone"));
    TD_TRY_ASSIGN(clean.tags, checkTags(clean.tags));
    TD_TRY(checkOneOf(clean.source,
                      {QLatin1String(""), QLatin1String("referral"), QLatin1String("walk-in"), QLatin1String("online"),
                       QLatin1String("event"), QLatin1String("partner"), QLatin1String("other")},
                      "source"));
    TD_TRY(checkOneOf(clean.language, {QLatin1String(""), QLatin1String("en"), QLatin1String("fr")}, "language"));
    TD_TRY(checkDays(clean, today));
    return clean;
}

} // namespace td
