// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientwords.h"

#include "widgets/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace td::ClientWords
{
namespace
{
struct Row {
    const char* name;
    const char* word;
};

constexpr Row columns[] = {
    {"first_name", QT_TRANSLATE_NOOP("ClientWords", "First name")},
    {"last_name", QT_TRANSLATE_NOOP("ClientWords", "Last name")},
    {"preferred_name", QT_TRANSLATE_NOOP("ClientWords", "Preferred name")},
    {"email", QT_TRANSLATE_NOOP("ClientWords", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("ClientWords", "Phone")},
    {"birthday", QT_TRANSLATE_NOOP("ClientWords", "Birthday")},
    {"street", QT_TRANSLATE_NOOP("ClientWords", "Street")},
    {"city", QT_TRANSLATE_NOOP("ClientWords", "City")},
    {"region", QT_TRANSLATE_NOOP("ClientWords", "Province or state")},
    {"postal_code", QT_TRANSLATE_NOOP("ClientWords", "Postal code")},
    {"country", QT_TRANSLATE_NOOP("ClientWords", "Country")},
    {"emergency_name", QT_TRANSLATE_NOOP("ClientWords", "Emergency contact")},
    {"emergency_phone", QT_TRANSLATE_NOOP("ClientWords", "Emergency phone")},
    {"emergency_relation", QT_TRANSLATE_NOOP("ClientWords", "Relation")},
    {"goals", QT_TRANSLATE_NOOP("ClientWords", "Goals")},
    {"preferences", QT_TRANSLATE_NOOP("ClientWords", "Preferences")},
    {"notes", QT_TRANSLATE_NOOP("ClientWords", "Notes")},
    {"source", QT_TRANSLATE_NOOP("ClientWords", "How they found us")},
    {"status", QT_TRANSLATE_NOOP("ClientWords", "Status")},
    {"tags", QT_TRANSLATE_NOOP("ClientWords", "Tags")},
    {"language", QT_TRANSLATE_NOOP("ClientWords", "Language")},
    {"location_id", QT_TRANSLATE_NOOP("ClientWords", "Location")},
    {"photo_id", QT_TRANSLATE_NOOP("ClientWords", "Photo")},
    {"joined_on", QT_TRANSLATE_NOOP("ClientWords", "Client since")},
    {"merged_into", QT_TRANSLATE_NOOP("ClientWords", "Became part of")},
    {"deleted", QT_TRANSLATE_NOOP("ClientWords", "Removed")},
    {"conditions", QT_TRANSLATE_NOOP("ClientWords", "Conditions")},
    {"medications", QT_TRANSLATE_NOOP("ClientWords", "Medications")},
    {"allergies", QT_TRANSLATE_NOOP("ClientWords", "Allergies")},
    {"injuries", QT_TRANSLATE_NOOP("ClientWords", "Injuries")},
};

QString words(const char* text)
{
    return QCoreApplication::translate("ClientWords", text);
}
} // namespace

QString status(ClientStatus status)
{
    return statusChip(status).word;
}

ChipLook statusChip(ClientStatus status)
{
    switch (status) {
    case ClientStatus::Lead:
        return {words(QT_TRANSLATE_NOOP("ClientWords", "Lead")), Glyph::Star, Tone::Info};
    case ClientStatus::Active:
        return {words(QT_TRANSLATE_NOOP("ClientWords", "Active")), Glyph::Check, Tone::Success};
    case ClientStatus::Paused:
        return {words(QT_TRANSLATE_NOOP("ClientWords", "Paused")), Glyph::Clock, Tone::Warn};
    case ClientStatus::Former:
        break;
    }
    return {words(QT_TRANSLATE_NOOP("ClientWords", "Former")), Glyph::History, Tone::Neutral};
}

QList<Choice> sources()
{
    return {{{}, words(QT_TRANSLATE_NOOP("ClientWords", "Not known"))},
            {u"referral"_s, words(QT_TRANSLATE_NOOP("ClientWords", "Referral"))},
            {u"walk-in"_s, words(QT_TRANSLATE_NOOP("ClientWords", "Walk-in"))},
            {u"online"_s, words(QT_TRANSLATE_NOOP("ClientWords", "Online"))},
            {u"event"_s, words(QT_TRANSLATE_NOOP("ClientWords", "Event"))},
            {u"partner"_s, words(QT_TRANSLATE_NOOP("ClientWords", "Partner"))},
            {u"other"_s, words(QT_TRANSLATE_NOOP("ClientWords", "Other"))}};
}

QList<Choice> languages()
{
    return {{{}, words(QT_TRANSLATE_NOOP("ClientWords", "The studio's language"))},
            {u"en"_s, words(QT_TRANSLATE_NOOP("ClientWords", "English"))},
            {u"fr"_s, words(QT_TRANSLATE_NOOP("ClientWords", "French"))}};
}

QString wordOf(const QList<Choice>& choices, const QString& value)
{
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const Choice& one) { return one.value == value; });
    return found == choices.end() ? value : found->word;
}

QString alertKind(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Note:
        return words(QT_TRANSLATE_NOOP("ClientWords", "Note"));
    case AlertKind::Billing:
        return words(QT_TRANSLATE_NOOP("ClientWords", "Billing"));
    case AlertKind::Waiver:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ClientWords", "Waiver"));
}

Glyph alertGlyph(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Note:
        return Glyph::Alert;
    case AlertKind::Billing:
        return Glyph::Money;
    case AlertKind::Waiver:
        break;
    }
    return Glyph::Note;
}

QString grantLevel(GrantLevel level)
{
    switch (level) {
    case GrantLevel::Read:
        return words(QT_TRANSLATE_NOOP("ClientWords", "May read"));
    case GrantLevel::Write:
        return words(QT_TRANSLATE_NOOP("ClientWords", "May change"));
    case GrantLevel::Admin:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ClientWords", "May change and give access"));
}

QString duplicateReason(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SamePhone:
        return words(QT_TRANSLATE_NOOP("ClientWords", "same phone"));
    case DuplicateReason::SameEmail:
        return words(QT_TRANSLATE_NOOP("ClientWords", "same e-mail"));
    case DuplicateReason::SameName:
        return words(QT_TRANSLATE_NOOP("ClientWords", "same name"));
    case DuplicateReason::SimilarName:
        return words(QT_TRANSLATE_NOOP("ClientWords", "similar name"));
    case DuplicateReason::SameBirthday:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ClientWords", "same birthday"));
}

QString column(const QString& column)
{
    const auto* found = std::find_if(std::begin(columns), std::end(columns),
                                     [&](const Row& row) { return column == QLatin1String(row.name); });
    return found == std::end(columns) ? column : words(found->word);
}

QString day(QDate day, QDate today)
{
    const qint64 away = today.daysTo(day);
    if (away == 0)
        return words(QT_TRANSLATE_NOOP("ClientWords", "Today"));
    if (away == 1)
        return words(QT_TRANSLATE_NOOP("ClientWords", "Tomorrow"));
    if (away == -1)
        return words(QT_TRANSLATE_NOOP("ClientWords", "Yesterday"));
    if (day.year() == today.year())
        return QLocale().toString(day,
                                  QCoreApplication::translate("ClientWords", "ddd d MMM", "date format, this year"));
    return QLocale().toString(day,
                              QCoreApplication::translate("ClientWords", "d MMM yyyy", "date format, another year"));
}

QString moment(Instant at, const QByteArray& zone, QDate today)
{
    const LocalTime local = toLocal(at, zone);
    return QCoreApplication::translate("ClientWords", "%1, %2", "day, time of day")
        .arg(day(local.day, today), formatTime(local.minute, QLocale()));
}

QString longDay(QDate day)
{
    return QLocale().toString(day, QCoreApplication::translate("ClientWords", "d MMMM yyyy", "date format, in full"));
}

int age(QDate birthday, QDate today)
{
    if (!birthday.isValid() || birthday > today)
        return -1;
    const bool before = std::pair(today.month(), today.day()) < std::pair(birthday.month(), birthday.day());
    return today.year() - birthday.year() - (before ? 1 : 0);
}

QString ageText(QDate birthday, QDate today)
{
    const int years = age(birthday, today);
    return years < 0 ? QString() : QCoreApplication::translate("ClientWords", "%n year(s) old", nullptr, years);
}

QString address(const Client& client)
{
    const QString place = QStringList{client.city, client.region, client.postalCode}.join(u' ').simplified();
    QStringList lines{client.street, place};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace td::ClientWords
