// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace td
{

class Database;
class Query;

/// How well a client matches, best first; the worst of the words typed counts.
enum class SearchRank : unsigned char { NamePrefix, WordPrefix, NameInfix, Contact, Tag, Note, Approximate, None };

/// One client found.
struct SearchHit {
    ClientId id;
    QString name; ///< "Ada Lovelace"
    SearchRank rank = SearchRank::None;

    bool operator==(const SearchHit&) const = default;
};

/// Finds clients as somebody types: names without regard to case and accents, then phone, e-mail, tags and notes. Several words
/// must all match, in any order. One typing mistake a word is forgiven when nothing matches as typed. Everything lies folded in a few
/// long strings, so that one keystroke is one pass over memory.
class ClientSearch
{
public:
    /// Reads everybody this user may see.
    Result<void> load(Database& database);
    /// Reads these clients again: new, changed, removed.
    Result<void> update(Database& database, const QList<ClientId>& ids);
    /// Forgets everything (when the studio is locked).
    void clear();

    [[nodiscard]] QList<SearchHit> find(const QString& text, int limit) const;
    [[nodiscard]] int size() const { return int(m_index.size()); }

private:
    enum Pool { Names, Contacts, Tags, Notes, PoolCount };
    struct Entry {
        ClientId id;
        unsigned displayFrom = 0; ///< into m_display, up to displayTo
        unsigned displayTo = 0;
    };
    struct Source;

    static Source sourceFrom(const Query& row);
    void append(const Source& source);
    void drop(ClientId id);
    void compactIfSparse();
    /// Lowers the rank of every client whose line in `pool` holds `word`.
    void scan(Pool pool, const std::string& word, std::vector<SearchRank>& ranks) const;
    [[nodiscard]] std::vector<SearchRank> rankExactly(const std::vector<std::string>& words, int limit) const;
    [[nodiscard]] std::vector<SearchRank> rankApproximately(const std::vector<std::string>& words) const;
    [[nodiscard]] std::string_view part(Pool pool, size_t index) const;
    [[nodiscard]] QList<SearchHit> best(const std::vector<SearchRank>& ranks, int limit) const;

    std::vector<Entry> m_entries;
    QHash<ClientId, size_t> m_index;         ///< into m_entries, of the live ones
    std::string m_display;                   ///< names as shown, one after the other
    std::string m_text[PoolCount];           ///< folded text, one line a client
    std::vector<unsigned> m_ends[PoolCount]; ///< where each client's line ends
};

} // namespace td
