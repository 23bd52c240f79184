// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/exerciselibrary.h"

#include "core/formcheck.h"
#include "storage/database.h"
#include "training/builtinexercises.h"
#include "training/exercisevocabulary.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int maxName = 120;
constexpr int maxKeys = 200;
constexpr int maxCues = 2000;

constexpr TextField<Exercise> texts[] = {
    {"name", &Exercise::name, maxName, true},
    {"name_fr", &Exercise::nameFr, maxName},
    {"cues", &Exercise::cues, maxCues, false, true},
    {"cues_fr", &Exercise::cuesFr, maxCues, false, true},
};

QString joined(const QStringList& keys)
{
    return keys.join(u',');
}

QStringList parted(const QString& keys)
{
    return keys.split(u',', Qt::SkipEmptyParts);
}

Exercise readRow(const Query& q)
{
    Exercise e;
    e.id = q.id<ExerciseId>(0);
    e.trainer = q.id<TrainerId>(1);
    e.name = q.text(2);
    e.nameFr = q.text(3);
    e.type = exerciseTypeFromName(q.text(4)).value_or(ExerciseType::Strength);
    e.pattern = q.text(5);
    e.muscles = parted(q.text(6));
    e.secondaryMuscles = parted(q.text(7));
    e.equipment = parted(q.text(8));
    e.unilateral = q.boolean(9);
    e.bodyweight = q.boolean(10);
    e.cues = q.text(11);
    e.cuesFr = q.text(12);
    e.hidden = q.text(13) == u"hidden"_s;
    e.version = q.integer(14);
    return e;
}

Result<void> checkKeyList(const QStringList& keys, std::span<const char* const> known, const char* field)
{
    TD_TRY(checkKeys(keys, known, field));
    return checkLine(joined(keys), field, maxKeys).map([](const QString&) {});
}

bool sameName(const QString& a, const QString& folded)
{
    return !a.isEmpty() && foldText(a) == folded;
}

bool hasName(const Exercise& e, const QString& folded)
{
    return sameName(e.name, folded) || sameName(e.nameFr, folded);
}

/// Whether a row says nothing that the program's own version does not say.
bool sameContent(Exercise a, const Exercise& b)
{
    a.version = b.version;
    a.hidden = b.hidden;
    return a == b;
}

} // namespace

ExerciseLibrary::ExerciseLibrary(Database& database)
    : m_db(database)
{
    QObject::connect(&m_db.changes(), &Changes::changed, &m_watch, [this](const ChangedRows& rows) {
        if (rows.touches("exercises"))
            m_read = false;
    });
}

ExerciseId ExerciseLibrary::builtInId(QStringView key)
{
    const QByteArray hash = QCryptographicHash::hash("trainerdesk.exercise." + key.toUtf8(), QCryptographicHash::Sha256);
    RawId raw{};
    std::memcpy(raw.data(), hash.constData(), raw.size());
    // An id of our own making as RFC 9562 wants it: version 8, variant 10.
    raw[6] = static_cast<unsigned char>((raw[6] & 0x0f) | 0x80);
    raw[8] = static_cast<unsigned char>((raw[8] & 0x3f) | 0x80);
    return ExerciseId(raw);
}

Result<void> ExerciseLibrary::reload()
{
    if (m_builtIn.isEmpty()) {
        TD_TRY_ASSIGN(m_builtIn, builtInExercises());
    }
    m_list.clear();
    m_index.clear();
    m_removed.clear();
    for (const Exercise& one : std::as_const(m_builtIn))
        put(one);
    TD_TRY(readRows());
    std::sort(m_list.begin(), m_list.end(), [](const Exercise& a, const Exercise& b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    for (qsizetype i = 0; i < m_list.size(); ++i)
        m_index.insert(m_list[i].id, int(i));
    // What a change in progress wrote may still be rolled back.
    m_read = !m_db.inChange();
    return {};
}

Result<void> ExerciseLibrary::readRows()
{
    auto q = m_db.query("SELECT id, trainer_id, name, name_fr, type, pattern, muscles, secondary_muscles, equipment, unilateral, bodyweight, cues, "
                        "cues_fr, status, version, deleted FROM exercises");
    while (q.next()) {
        Exercise e = readRow(q);
        const bool removed = q.boolean(15);
        e.builtIn = m_index.contains(e.id);
        if (!removed)
            put(e);
        else if (e.builtIn)
            m_list[m_index.value(e.id)].version = 0;
        else
            m_removed.insert(e.id, e);
    }
    return q.finish();
}

void ExerciseLibrary::put(const Exercise& exercise)
{
    const int at = m_index.value(exercise.id, -1);
    if (at >= 0) {
        m_list[at] = exercise;
        return;
    }
    m_index.insert(exercise.id, int(m_list.size()));
    m_list.append(exercise);
}

Result<void> ExerciseLibrary::ensureRead()
{
    return m_read ? Result<void>() : reload();
}

Result<QList<Exercise>> ExerciseLibrary::all(bool withHidden)
{
    TD_TRY(ensureRead());
    if (withHidden)
        return m_list;
    QList<Exercise> shown;
    std::copy_if(m_list.cbegin(), m_list.cend(), std::back_inserter(shown), [](const Exercise& one) { return !one.hidden; });
    return shown;
}

Result<Exercise> ExerciseLibrary::find(const ExerciseId& id)
{
    TD_TRY(ensureRead());
    const int at = m_index.value(id, -1);
    if (at < 0)
        return fail(ErrorKind::NotFound, "row.not-found", "exercise");
    return m_list.at(at);
}

Result<Exercise> ExerciseLibrary::findByName(const QString& name)
{
    TD_TRY(ensureRead());
    const QString folded = foldText(cleanLine(name));
    const Exercise* hidden = nullptr;
    for (const Exercise& one : std::as_const(m_list)) {
        if (!hasName(one, folded))
            continue;
        if (!one.hidden)
            return one;
        hidden = &one;
    }
    if (hidden != nullptr)
        return *hidden;
    return fail(ErrorKind::NotFound, "row.not-found", "exercise");
}

QString ExerciseLibrary::name(const ExerciseId& id, const QString& language)
{
    if (!ensureRead())
        return u"?"_s;
    const int at = m_index.value(id, -1);
    if (at >= 0)
        return m_list.at(at).nameIn(language);
    const auto removed = m_removed.constFind(id);
    return removed == m_removed.cend() ? u"?"_s : removed->nameIn(language);
}

std::optional<Exercise> ExerciseLibrary::original(const ExerciseId& id)
{
    if (!ensureRead())
        return std::nullopt;
    const auto found = std::find_if(m_builtIn.cbegin(), m_builtIn.cend(), [&](const Exercise& one) { return one.id == id; });
    return found == m_builtIn.cend() ? std::nullopt : std::optional(*found);
}

bool ExerciseLibrary::mayChange(const Exercise& exercise) const
{
    const Actor& actor = m_db.actor();
    return actor.managesStudio() || (actor.role == Role::Trainer && !exercise.builtIn && exercise.trainer == actor.trainer);
}

Result<Exercise> ExerciseLibrary::changeable(const ExerciseId& id)
{
    TD_TRY_ASSIGN(const Exercise exercise, find(id));
    if (!mayChange(exercise))
        return fail(ErrorKind::Forbidden, "exercise.not-yours", "exercise");
    return exercise;
}

Result<void> ExerciseLibrary::checkName(const QString& name, const char* field, const ExerciseId& self)
{
    const QString folded = foldText(name);
    for (const Exercise& one : std::as_const(m_list)) {
        if (one.id != self && !one.hidden && hasName(one, folded))
            return fail(ErrorKind::Clash, "exercise.name-taken", field, {name});
    }
    return {};
}

Result<Exercise> ExerciseLibrary::checked(const Exercise& exercise)
{
    TD_TRY(ensureRead());
    TD_TRY_ASSIGN(const Exercise e, checkTexts(exercise, texts));
    if (!e.pattern.isEmpty())
        TD_TRY(checkKeys({e.pattern}, patternKeys(), "pattern"));
    TD_TRY(checkKeyList(e.muscles, muscleKeys(), "muscles"));
    TD_TRY(checkKeyList(e.secondaryMuscles, muscleKeys(), "secondary_muscles"));
    TD_TRY(checkKeyList(e.equipment, equipmentKeys(), "equipment"));
    TD_TRY(checkName(e.name, "name", e.id));
    if (!e.nameFr.isEmpty())
        TD_TRY(checkName(e.nameFr, "name_fr", e.id));
    return e;
}

Result<void> ExerciseLibrary::write(const Exercise& e)
{
    auto q = m_db.query("SELECT version, deleted FROM exercises WHERE id = ?", e.id);
    const bool there = q.next();
    const int stored = there ? q.integer(0) : 0;
    const bool removed = there && q.boolean(1);
    TD_TRY(q.finish());
    m_read = false;
    if (!there) {
        return m_db.exec("INSERT INTO exercises (id, trainer_id, name, name_fr, type, pattern, muscles, secondary_muscles, equipment, unilateral, "
                         "bodyweight, cues, cues_fr, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         e.id, e.trainer, e.name, e.nameFr, exerciseTypeName(e.type), e.pattern, joined(e.muscles), joined(e.secondaryMuscles),
                         joined(e.equipment), e.unilateral, e.bodyweight, e.cues, e.cuesFr, e.hidden ? "hidden"_L1 : "active"_L1);
    }
    // A row that was taken back says nothing any more: whoever read it has read the program's version.
    const int version = removed && e.version == 0 ? stored : e.version;
    return m_db.exec("UPDATE exercises SET name = ?, name_fr = ?, type = ?, pattern = ?, muscles = ?, secondary_muscles = ?, equipment = ?, "
                     "unilateral = ?, bodyweight = ?, cues = ?, cues_fr = ?, status = ?, deleted = 0, version = ? WHERE id = ?",
                     e.name, e.nameFr, exerciseTypeName(e.type), e.pattern, joined(e.muscles), joined(e.secondaryMuscles), joined(e.equipment),
                     e.unilateral, e.bodyweight, e.cues, e.cuesFr, e.hidden ? "hidden"_L1 : "active"_L1, version, e.id);
}

Result<ExerciseId> ExerciseLibrary::add(const Exercise& exercise)
{
    const Actor& actor = m_db.actor();
    if (!actor.seesHealth())
        return fail(ErrorKind::Forbidden, "exercise.not-yours", "exercise");
    Exercise fresh = exercise;
    fresh.id = m_db.newId<ExerciseId>();
    fresh.trainer = actor.role == Role::Trainer ? actor.trainer : TrainerId();
    fresh.version = 0;
    TD_TRY_ASSIGN(const Exercise e, checked(fresh));
    return m_db.change("exercise.add", e.name, [&]() -> Result<ExerciseId> {
        TD_TRY(write(e));
        return e.id;
    });
}

Result<void> ExerciseLibrary::save(const Exercise& exercise)
{
    TD_TRY(changeable(exercise.id));
    TD_TRY_ASSIGN(const Exercise e, checked(exercise));
    return m_db.change("exercise.save", e.name, [&] { return write(e); });
}

Result<void> ExerciseLibrary::setHidden(const ExerciseId& id, bool hidden)
{
    TD_TRY_ASSIGN(Exercise e, changeable(id));
    if (e.hidden == hidden)
        return {};
    e.hidden = hidden;
    const auto own = original(id);
    return m_db.change(hidden ? "exercise.hide" : "exercise.show", e.name, [&]() -> Result<void> {
        if (!hidden && own && sameContent(e, *own)) {
            m_read = false;
            return m_db.exec("UPDATE exercises SET deleted = 1, status = 'active' WHERE id = ?", id);
        }
        return write(e);
    });
}

Result<void> ExerciseLibrary::remove(const ExerciseId& id)
{
    TD_TRY_ASSIGN(const Exercise e, changeable(id));
    if (e.version == 0)
        return {}; // as the program has it already
    return m_db.change(e.builtIn ? "exercise.reset" : "exercise.remove", e.name, [&] {
        m_read = false;
        return m_db.exec("UPDATE exercises SET deleted = 1 WHERE id = ?", id);
    });
}

} // namespace td
