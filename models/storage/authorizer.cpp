// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connectioncontext.h"

#include <sqlite3.h>

#include <string_view>

namespace td
{
namespace
{

bool isAllowedFunction(std::string_view name)
{
    // Denied: what reads files, loads code, exports the database or belongs to the journal.
    constexpr std::string_view denied[] = {"load_extension", "sqlcipher_export", "fts3_tokenizer", "readfile",
                                           "writefile",      "edit",             "fts5"};
    for (const std::string_view entry : denied) {
        if (name == entry)
            return false;
    }
    return name.substr(0, 3) != "td_";
}

bool isTableFunction(std::string_view table)
{
    return table == "json_each" || table == "json_tree";
}

bool isTrusted(const ConnectionContext& context, const char* source)
{
    if (source == nullptr)
        return false;
    if (context.trustedNames.contains(source))
        return true;
    return context.ownStatement && context.schemaTriggers.contains(source);
}

bool mayRead(const ConnectionContext& context, const char* table, const char* source)
{
    if (table == nullptr)
        return false;
    if (context.publicViews.contains(table) || isTableFunction(table))
        return true;
    // A random inner view is reachable only by name, and only the public views know it.
    if (context.trustedNames.contains(table))
        return true;
    return isTrusted(context, source);
}

bool mayWrite(const ConnectionContext& context, const char* table, const char* source)
{
    if (table == nullptr || !context.ownStatement)
        return false;
    return context.publicViews.contains(table) || isTrusted(context, source);
}

int authorize(void* data, int action, const char* first, const char* second, const char* /*database*/, const char* source)
{
    const auto& context = *static_cast<const ConnectionContext*>(data);
    if (!context.locked || context.privileged > 0)
        return SQLITE_OK;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return isAllowedFunction(second) || isTrusted(context, source) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_READ:
        return mayRead(context, first, source) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        return mayWrite(context, first, source) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

} // namespace

void installAuthorizer(sqlite3* handle, ConnectionContext& context)
{
    sqlite3_set_authorizer(handle, authorize, &context);
}

} // namespace td
