// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/trainingsettings.h"

#include "core/formcheck.h"
#include "fitness/rpetable.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
Result<void> check(const TrainingSettings& s)
{
    TD_TRY(RpeTable::fromText(s.rpeTable));
    TD_TRY(checkRange(s.restSeconds, 0, 3600, "rest_s"));
    TD_TRY(checkRange(s.compliancePercent, 1, 100, "compliance_percent"));
    TD_TRY(checkRange(s.noteDays, 1, 365, "note_days"));
    return checkRange(s.kioskSeconds, 15, 900, "kiosk_seconds");
}

QString optionalName(const std::optional<MassUnit>& unit)
{
    return unit ? massUnitName(*unit) : u""_s;
}

QString optionalName(const std::optional<OneRepMaxFormula>& formula)
{
    return formula ? formulaName(*formula) : u""_s;
}

/// Whether there is a row: also one whose making was undone, which is then taken back.
Result<bool> exists(Query q)
{
    const bool there = q.next();
    TD_TRY(q.finish());
    return there;
}
} // namespace

Result<TrainingSettings> TrainingSettingsStore::studio()
{
    TrainingSettings s;
    auto q = m_db.query("SELECT units, formula, rpe_table, rest_s, compliance_percent, note_days, kiosk_seconds FROM training_settings "
                        "WHERE deleted = 0");
    if (q.next()) {
        s.units = massUnitFromName(q.text(0)).value_or(s.units);
        s.formula = formulaFromName(q.text(1)).value_or(s.formula);
        s.rpeTable = q.text(2);
        s.restSeconds = q.integer(3);
        s.compliancePercent = q.integer(4);
        s.noteDays = q.integer(5);
        s.kioskSeconds = q.integer(6);
    }
    TD_TRY(q.finish());
    return s;
}

Result<void> TrainingSettingsStore::save(const TrainingSettings& s)
{
    TD_TRY(check(s));
    if (!m_db.actor().managesStudio())
        return fail(ErrorKind::Forbidden, "rule.forbidden");
    return m_db.change("settings.training", {}, [&]() -> Result<void> {
        TD_TRY_ASSIGN(const bool there, exists(m_db.query("SELECT 1 FROM training_settings")));
        if (!there)
            TD_TRY(m_db.exec("INSERT INTO training_settings (id) SELECT id FROM organisation"));
        return m_db.exec("UPDATE training_settings SET units = ?, formula = ?, rpe_table = ?, rest_s = ?, compliance_percent = ?, note_days = ?, "
                         "kiosk_seconds = ?, deleted = 0",
                         massUnitName(s.units), formulaName(s.formula), s.rpeTable, s.restSeconds, s.compliancePercent, s.noteDays,
                         s.kioskSeconds);
    });
}

Result<ClientTraining> TrainingSettingsStore::client(const ClientId& id)
{
    ClientTraining c;
    c.client = id;
    auto q = m_db.query("SELECT units, formula, sex, activity FROM client_training WHERE id = ? AND deleted = 0", id);
    if (q.next()) {
        c.units = massUnitFromName(q.text(0));
        c.formula = formulaFromName(q.text(1));
        c.sex = q.text(2);
        c.activity = q.text(3);
    }
    TD_TRY(q.finish());
    return c;
}

Result<void> TrainingSettingsStore::save(const ClientTraining& c)
{
    TD_TRY(checkOneOf(c.sex, {""_L1, "female"_L1, "male"_L1}, "sex"));
    TD_TRY(checkOneOf(c.activity, {""_L1, "sedentary"_L1, "light"_L1, "moderate"_L1, "high"_L1, "very_high"_L1}, "activity"));
    auto named = m_db.query("SELECT trim(first_name || ' ' || last_name) FROM clients WHERE id = ? AND deleted = 0", c.client);
    if (!named.next()) {
        TD_TRY(named.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "client");
    }
    const QString name = named.text(0);
    TD_TRY(named.finish());
    return m_db.change("client.training", name, [&]() -> Result<void> {
        TD_TRY_ASSIGN(const bool there, exists(m_db.query("SELECT 1 FROM client_training WHERE id = ?", c.client)));
        if (!there)
            TD_TRY(m_db.exec("INSERT INTO client_training (id) VALUES (?)", c.client));
        return m_db.exec("UPDATE client_training SET units = ?, formula = ?, sex = ?, activity = ?, deleted = 0 WHERE id = ?",
                         optionalName(c.units), optionalName(c.formula), c.sex, c.activity, c.client);
    });
}

Result<MassUnit> TrainingSettingsStore::unitOf(const ClientId& id)
{
    TD_TRY_ASSIGN(const ClientTraining own, client(id));
    if (own.units)
        return *own.units;
    TD_TRY_ASSIGN(const TrainingSettings settings, studio());
    return settings.units;
}

Result<OneRepMaxFormula> TrainingSettingsStore::formulaOf(const ClientId& id)
{
    TD_TRY_ASSIGN(const ClientTraining own, client(id));
    if (own.formula)
        return *own.formula;
    TD_TRY_ASSIGN(const TrainingSettings settings, studio());
    return settings.formula;
}

} // namespace td
