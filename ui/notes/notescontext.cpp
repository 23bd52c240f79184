// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notescontext.h"

#include "core/localtime.h"
#include "storage/accesslog.h"
#include "storage/database.h"

namespace td
{

QDate NotesContext::today() const
{
    return toLocal(db.clock().now(), zone).day;
}

bool NotesContext::canWrite() const
{
    return !db.actor().trainer.isNull();
}

void NotesContext::noteView(const ClientId& client) const
{
    if (const auto noted = accessLog.note("session-notes", AnyId(client.raw()), "view"); !noted)
        report(noted.error());
}

} // namespace td
