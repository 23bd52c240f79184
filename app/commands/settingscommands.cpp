// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "storage/preferences.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QList<Field> organisationFields()
{
    return {
        field("name", FieldType::Text, "Name of the studio."),
        field("legal_name", FieldType::Text, "As on invoices."),
        field("country", FieldType::Text, "Two letters, ISO 3166."),
        field("region", FieldType::Text, "Province or state, as in CA-ON."),
        field("zone", FieldType::Text, "Time zone, as in America/Toronto."),
        field("currency", FieldType::Text, "Three letters, ISO 4217."),
        field("street", FieldType::Text, "Street and number."),
        field("city", FieldType::Text, "City."),
        field("postal_code", FieldType::Text, "Postal code."),
        field("phone", FieldType::Text, "Phone number."),
        field("email", FieldType::Text, "E-mail address."),
        field("website", FieldType::Text, "Web site."),
        field("tax_registered", FieldType::Boolean, "Registered for sales tax."),
        field("tax_number", FieldType::Text, "Tax number."),
        field("language", FieldType::Text, "Language; empty for the computer's.").oneOf({u""_s, u"en"_s, u"fr"_s}),
        field("week_start", FieldType::Integer, "1 Monday to 7 Sunday."),
        field("paper", FieldType::Text, "Paper.").oneOf({u"Letter"_s, u"A4"_s}),
        field("opens", FieldType::Time, "First hour of the calendar.").from("opens_min"_L1),
        field("closes", FieldType::EndTime, "Last hour of the calendar.").from("closes_min"_L1),
        field("slot_minutes", FieldType::Integer, "Grid: 5, 10, 15, 20, 30 or 60.").from("slot_min"_L1),
        field("close_on_holidays", FieldType::Boolean, "Public holidays are closed."),
        field("autolock_minutes", FieldType::Integer, "Locks after so long.").from("autolock_min"_L1),
        field("version", FieldType::Integer, "As it was read."),
    };
}

void fill(const Arguments& a, Organisation& organisation)
{
    a.into("name"_L1, organisation.name);
    a.into("legal_name"_L1, organisation.legalName);
    a.into("country"_L1, organisation.country);
    a.into("region"_L1, organisation.region);
    a.into("zone"_L1, organisation.zone);
    a.into("currency"_L1, organisation.currency);
    a.into("street"_L1, organisation.street);
    a.into("city"_L1, organisation.city);
    a.into("postal_code"_L1, organisation.postalCode);
    a.into("phone"_L1, organisation.phone);
    a.into("email"_L1, organisation.email);
    a.into("website"_L1, organisation.website);
    a.into("tax_registered"_L1, organisation.taxRegistered);
    a.into("tax_number"_L1, organisation.taxNumber);
    a.into("language"_L1, organisation.language);
    a.into("week_start"_L1, organisation.weekStart);
    a.into("paper"_L1, organisation.paper);
    a.minuteInto("opens"_L1, organisation.opensMinute);
    a.minuteInto("closes"_L1, organisation.closesMinute);
    a.into("slot_minutes"_L1, organisation.slotMinutes);
    a.into("close_on_holidays"_L1, organisation.closeOnHolidays);
    a.into("autolock_minutes"_L1, organisation.autolockMinutes);
    a.into("version"_L1, organisation.version);
}

Result<QJsonObject> settings(Session& s, const Arguments&)
{
    TD_TRY_ASSIGN(const Organisation organisation, s.facility().organisation());
    return QJsonObject{{u"settings"_s, toJson(organisation)}};
}

Result<QJsonObject> setSettings(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(Organisation organisation, s.facility().organisation());
    fill(a, organisation);
    TD_TRY(s.facility().saveOrganisation(organisation));
    return settings(s, a);
}

Result<QJsonObject> preference(Session& s, const Arguments& a)
{
    return QJsonObject{{u"value"_s, Preferences(s.db()).value(a.text("name"_L1))}};
}

Result<QJsonObject> setPreference(Session& s, const Arguments& a)
{
    TD_TRY(Preferences(s.db()).setValue(a.text("name"_L1), a.text("value"_L1)));
    return QJsonObject();
}

} // namespace

QList<Command> settingsCommands()
{
    const QList<Role> everybody{Role::Owner, Role::Admin, Role::Trainer, Role::Desk, Role::Client};
    const Field name = field("name", FieldType::Text, "Which one.").must();
    return {
        {"settings.get"_L1, u"The studio's settings."_s, everybody, {}, settings},
        {"settings.set"_L1, u"Changes the given settings of the studio."_s, officeRoles(), organisationFields(), setSettings},
        {"preference.get"_L1, u"A setting of the signed-in user."_s, everybody, {name}, preference},
        {"preference.set"_L1, u"Changes a setting of the signed-in user."_s, everybody,
         {name, field("value", FieldType::Text, "The new value.").must()}, setPreference, true},
    };
}

} // namespace td
