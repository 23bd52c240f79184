// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/journaljson.h"
#include "commands/jsonvalues.h"
#include "notes/studiocheck.h"
#include "storage/undo.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<QJsonObject> undo(Session& s, const Arguments&)
{
    TD_TRY_ASSIGN(const ChangeSet set, s.undo().undo());
    return QJsonObject{{u"undone"_s, toJson(set)}};
}

Result<QJsonObject> redo(Session& s, const Arguments&)
{
    TD_TRY_ASSIGN(const ChangeSet set, s.undo().redo());
    return QJsonObject{{u"redone"_s, toJson(set)}};
}

Result<QJsonObject> history(Session& s, const Arguments& a)
{
    const Journal journal(s.db());
    if (a.has("id"_L1)) {
        TD_TRY_ASSIGN(const std::vector<HistoryEntry> entries, journal.historyOf(a.id<AnyId>("id"_L1)));
        return answerWithList("entries", entries);
    }
    const int limit = qBound(1, a.integer("limit"_L1, 50), 1000);
    TD_TRY_ASSIGN(const std::vector<ChangeSet> sets, a.boolean("everybody"_L1) ? journal.recent(limit) : journal.recentOwn(limit));
    return answerWithList("change_sets", sets);
}

Result<QJsonObject> verify(Session& s, const Arguments&)
{
    TD_TRY_ASSIGN(const Verification::Report report, verifyStudio(s.db()));
    return toJson(report);
}

} // namespace

QList<Command> journalCommands()
{
    return {
        {"undo"_L1, u"Takes the last change of the signed-in user back."_s, staffRoles(), {}, undo, true},
        {"redo"_L1, u"Repeats what was taken back last."_s, staffRoles(), {}, redo, true},
        {"history"_L1,
         u"Everything that happened to one row, or the latest changes."_s,
         staffRoles(),
         {field("id", FieldType::Id, "Which row."), field("limit", FieldType::Integer, "At most so many changes.").otherwise(u"50"_s),
          field("everybody", FieldType::Boolean, "Everybody's changes; for owner and admin.")},
         history},
        {"verify"_L1, u"Looks for damage in the whole file."_s, officeRoles(), {}, verify, true},
    };
}

} // namespace td
