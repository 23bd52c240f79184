// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connectioncontext.h"

#include <sodium.h>
#include <sqlite3.h>

#include <charconv>
#include <cstring>

namespace td
{
namespace
{

ConnectionContext& contextOf(sqlite3_context* call)
{
    return *static_cast<ConnectionContext*>(sqlite3_user_data(call));
}

void appendQuoted(std::string& out, const char* text, int size)
{
    out += '"';
    for (int i = 0; i < size; ++i) {
        const char c = text[i];
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
            out += escape;
        } else {
            out += c;
        }
    }
    out += '"';
}

// Blobs stand in JSON as {"b":"<hex>"}; a blob longer than an id only as {"h":"<BLAKE2b-128>"}: pictures stay out of the journal.
void appendBlob(std::string& out, const unsigned char* data, int size)
{
    char hex[65];
    if (size <= 32) {
        sodium_bin2hex(hex, sizeof hex, data, size_t(size));
        out += "{\"b\":\"";
    } else {
        unsigned char digest[16];
        crypto_generichash(digest, sizeof digest, data, size_t(size), nullptr, 0);
        sodium_bin2hex(hex, sizeof hex, digest, sizeof digest);
        out += "{\"h\":\"";
    }
    out += hex;
    out += "\"}";
}

void appendValue(std::string& out, sqlite3_value* value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: {
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, sqlite3_value_int64(value));
        out.append(digits, end.ptr);
        break;
    }
    case SQLITE_FLOAT:
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        appendQuoted(out, text, sqlite3_value_bytes(value));
        break;
    }
    case SQLITE_BLOB:
        appendBlob(out, static_cast<const unsigned char*>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
        break;
    default:
        out += "null";
    }
}

void appendName(std::string& out, sqlite3_value* name)
{
    if (out.size() > 1)
        out += ',';
    appendQuoted(out, reinterpret_cast<const char*>(sqlite3_value_text(name)), sqlite3_value_bytes(name));
    out += ':';
}

bool sameValue(sqlite3_value* a, sqlite3_value* b)
{
    const int type = sqlite3_value_type(a);
    if (type != sqlite3_value_type(b))
        return false;
    if (type == SQLITE_INTEGER)
        return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    if (type == SQLITE_NULL)
        return true;
    const int size = sqlite3_value_bytes(a);
    return size == sqlite3_value_bytes(b) &&
           (size == 0 || std::memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), size_t(size)) == 0);
}

bool isBlank(sqlite3_value* value)
{
    const int type = sqlite3_value_type(value);
    return type == SQLITE_NULL || (type == SQLITE_TEXT && sqlite3_value_bytes(value) == 0);
}

void finishChanges(sqlite3_context* call, std::string text)
{
    ConnectionContext& context = contextOf(call);
    context.lastChanges = std::move(text);
    sqlite3_result_text(call, context.lastChanges.data(), int(context.lastChanges.size()), SQLITE_TRANSIENT);
}

// td_new(name, value, ...): {"name":[null,value],...} without the blank ones.
void tdNew(sqlite3_context* call, int count, sqlite3_value** values)
{
    std::string out = "{";
    out.reserve(512);
    for (int i = 0; i + 1 < count; i += 2) {
        if (isBlank(values[i + 1]))
            continue;
        appendName(out, values[i]);
        out += "[null,";
        appendValue(out, values[i + 1]);
        out += ']';
    }
    out += '}';
    finishChanges(call, std::move(out));
}

// td_diff(name, old, new, ...): {"name":[old,new],...} of those that differ.
void tdDiff(sqlite3_context* call, int count, sqlite3_value** values)
{
    std::string out = "{";
    for (int i = 0; i + 2 < count; i += 3) {
        if (sameValue(values[i + 1], values[i + 2]))
            continue;
        appendName(out, values[i]);
        out += '[';
        appendValue(out, values[i + 1]);
        out += ',';
        appendValue(out, values[i + 2]);
        out += ']';
    }
    out += '}';
    finishChanges(call, std::move(out));
}

void tdSet(sqlite3_context* call, int, sqlite3_value**)
{
    const ConnectionContext& context = contextOf(call);
    if (context.setSeq == 0)
        sqlite3_result_error(call, "journal.no-change-set", -1);
    else
        sqlite3_result_int64(call, context.setSeq);
}

void tdTick(sqlite3_context* call, int, sqlite3_value**)
{
    sqlite3_result_int64(call, contextOf(call).tick());
}

QByteArrayView viewOf(sqlite3_value* value)
{
    const auto* data = static_cast<const char*>(sqlite3_value_blob(value));
    return {data, sqlite3_value_bytes(value)};
}

// td_mac(previous, seq, kind, table, row): hash of the entry with the tick and the changes just made; notes the row as touched.
void tdMac(sqlite3_context* call, int, sqlite3_value** values)
{
    ConnectionContext& context = contextOf(call);
    const QByteArrayView table = viewOf(values[3]);
    const QByteArrayView row = viewOf(values[4]);
    const auto mac = journalMac(context.journalKey, viewOf(values[0]), sqlite3_value_int64(values[1]), context.setSeq,
                                context.lastTick, sqlite3_value_int(values[2]), table, row,
                                QByteArrayView(context.lastChanges.data(), qsizetype(context.lastChanges.size())));
    context.touched.rows[table.toByteArray()].insert(AnyId::fromBlob(row.data(), int(row.size())));
    sqlite3_result_blob(call, mac.data(), int(mac.size()), SQLITE_TRANSIENT);
}

bool add(sqlite3* handle, const char* name, int arguments, ConnectionContext& context,
         void (*function)(sqlite3_context*, int, sqlite3_value**))
{
    return sqlite3_create_function_v2(handle, name, arguments, SQLITE_UTF8, &context, function, nullptr, nullptr,
                                      nullptr) == SQLITE_OK;
}

} // namespace

ConnectionContext::~ConnectionContext()
{
    sodium_memzero(journalKey.data(), journalKey.size());
}

qint64 ConnectionContext::tick()
{
    constexpr qint64 epoch2020Ms = 1'577'836'800'000;
    const qint64 now = qMax<qint64>(0, clock.nowMs() - epoch2020Ms) << 22;
    lastTick = now > lastTick ? now : lastTick + (1 << 12);
    return lastTick;
}

std::array<unsigned char, 32> journalMac(const std::array<unsigned char, 32>& key, QByteArrayView previous, qint64 seq,
                                         qint64 setSeq, qint64 hlc, int kind, QByteArrayView table, QByteArrayView row,
                                         QByteArrayView changes)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), key.size(), 32);
    const auto addBytes = [&state](QByteArrayView bytes) {
        const quint32 size = quint32(bytes.size());
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(&size), sizeof size);
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(bytes.data()), size);
    };
    const qint64 numbers[4] = {seq, setSeq, hlc, kind};
    addBytes(previous);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(numbers), sizeof numbers);
    addBytes(table);
    addBytes(row);
    addBytes(changes);
    std::array<unsigned char, 32> mac;
    crypto_generichash_final(&state, mac.data(), mac.size());
    return mac;
}

bool registerJournalFunctions(sqlite3* handle, ConnectionContext& context)
{
    return add(handle, "td_set", 0, context, tdSet) && add(handle, "td_tick", 0, context, tdTick) &&
           add(handle, "td_mac", 5, context, tdMac) && add(handle, "td_new", -1, context, tdNew) &&
           add(handle, "td_diff", -1, context, tdDiff);
}

} // namespace td
