// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientfilters.h"

#include "storage/actor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
QString words(const char* text)
{
    return QCoreApplication::translate("ClientFilters", text);
}
} // namespace

QList<BuiltinFilter> builtinFilters(const Actor& actor)
{
    QList<BuiltinFilter> out;
    ClientFilter active;
    active.statuses = {ClientStatus::Active};
    out.append({u"active"_s, words(QT_TRANSLATE_NOOP("ClientFilters", "Active")), Glyph::Check, active});
    if (!actor.trainer.isNull()) {
        ClientFilter mine;
        mine.trainer = actor.trainer;
        out.append({u"mine"_s, words(QT_TRANSLATE_NOOP("ClientFilters", "Mine")), Glyph::User, mine});
    }
    ClientFilter lapsing;
    lapsing.lapsingDays = lapsingAfterDays;
    out.append({u"lapsing"_s, words(QT_TRANSLATE_NOOP("ClientFilters", "Lapsing")), Glyph::Clock, lapsing});
    ClientFilter owing;
    owing.owing = true;
    out.append({u"owing"_s, words(QT_TRANSLATE_NOOP("ClientFilters", "Owing")), Glyph::Money, owing});
    ClientFilter idle;
    idle.statuses = {ClientStatus::Active};
    idle.withoutUpcoming = true;
    out.append({u"unbooked"_s, words(QT_TRANSLATE_NOOP("ClientFilters", "No next session")), Glyph::Calendar, idle});
    ClientFilter birthdays;
    birthdays.birthdayWithinDays = birthdayAheadDays;
    out.append({u"birthdays"_s, words(QT_TRANSLATE_NOOP("ClientFilters", "Birthdays")), Glyph::Birthday, birthdays});
    out.append({u"all"_s, words(QT_TRANSLATE_NOOP("ClientFilters", "All")), Glyph::Clients, {}});
    out.append({u"removed"_s, words(QT_TRANSLATE_NOOP("ClientFilters", "Removed")), Glyph::Delete, {}, true});
    return out;
}

ClientFilter refined(const ClientFilter& base, const ClientFilter& more)
{
    ClientFilter out = base;
    if (!more.statuses.isEmpty())
        out.statuses = more.statuses;
    if (!more.tag.isEmpty())
        out.tag = more.tag;
    if (!more.trainer.isNull() || more.withoutTrainer) {
        out.trainer = more.trainer;
        out.withoutTrainer = more.withoutTrainer;
    }
    out.withAlert = base.withAlert || more.withAlert;
    out.owing = base.owing || more.owing;
    out.text = QStringList{base.text, more.text}.join(u' ').trimmed();
    return out;
}

} // namespace td
