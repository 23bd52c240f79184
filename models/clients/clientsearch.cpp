// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientsearch.h"

#include "clients/client.h"
#include "core/text.h"
#include "storage/database.h"

#include <algorithm>
#include <cstring>

namespace td
{
namespace
{

constexpr char fieldStart = '\x1f'; ///< a field begins; inside it words are parted by one blank
constexpr char lineEnd = '\n';
constexpr qsizetype longestQuery = 200;
constexpr size_t mostWords = 6;
constexpr size_t shortestForgiven = 4; ///< letters of a word in which a typing mistake is forgiven

#define SEARCH_COLUMNS "id, first_name, last_name, preferred_name, email, phone, tags, notes"

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02bc';
}

/// Folded words parted by single blanks: the same for what is searched and for what is typed.
std::string normalised(const QString& text)
{
    QString out = foldText(text);
    out.removeIf(isApostrophe);
    for (QChar& c : out) {
        if (c.isPunct() || c.isSpace() || c == u'+' || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return out.simplified().toStdString();
}

std::vector<std::string> wordsOf(const QString& text)
{
    std::vector<std::string> words;
    const std::string line = normalised(text.left(longestQuery));
    size_t from = 0;
    while (from < line.size() && words.size() < mostWords) {
        const size_t end = std::min(line.find(' ', from), line.size());
        words.push_back(line.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

std::u32string decoded(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).toStdU32String();
}

using Letters = std::u32string_view;

bool beginsWith(Letters text, size_t from, Letters prefix, size_t prefixFrom)
{
    if (prefixFrom >= prefix.size())
        return true;
    return from <= text.size() && text.substr(from).substr(0, prefix.size() - prefixFrom) == prefix.substr(prefixFrom);
}

/// Whether `token` begins with `word` after at most one letter was changed, added, left out or swapped with its neighbour.
bool nearlyBegins(Letters token, Letters word)
{
    size_t i = 0;
    while (i < word.size() && i < token.size() && word[i] == token[i])
        ++i;
    const bool swapped = i + 1 < word.size() && i + 1 < token.size() && word[i] == token[i + 1] && word[i + 1] == token[i];
    return i == word.size() || beginsWith(token, i + 1, word, i + 1) || beginsWith(token, i + 1, word, i) ||
           beginsWith(token, i, word, i + 1) || (swapped && beginsWith(token, i + 2, word, i + 2));
}

bool lineNearlyHas(std::string_view line, const std::u32string& word)
{
    size_t from = 0;
    while (from < line.size()) {
        const size_t end = std::min(line.find_first_of(" \x1f\n", from), line.size());
        if (end > from) {
            const std::u32string token = decoded(line.substr(from, end - from));
            const bool found = word.size() < shortestForgiven ? token.starts_with(word) : nearlyBegins(token, word);
            if (found)
                return true;
        }
        from = end + 1;
    }
    return false;
}

SearchRank nameRank(std::string_view line, const std::string& word)
{
    SearchRank rank = SearchRank::NameInfix;
    for (size_t at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const char before = at > 0 ? line[at - 1] : fieldStart;
        if (before == fieldStart)
            return SearchRank::NamePrefix;
        if (before == ' ')
            rank = SearchRank::WordPrefix;
    }
    return rank;
}

constexpr SearchRank poolRanks[] = {SearchRank::NamePrefix, SearchRank::Contact, SearchRank::Tag, SearchRank::Note};

} // namespace

/// One client's texts, folded and ready for the pools.
struct ClientSearch::Source {
    ClientId id;
    std::string display;
    std::string text[PoolCount];
};

ClientSearch::Source ClientSearch::sourceFrom(const Query& row)
{
    const auto line = [](std::initializer_list<QString> fields) {
        std::string out;
        for (const QString& field : fields) {
            out += fieldStart;
            out += normalised(field);
        }
        return out + lineEnd;
    };
    const QString first = row.text(1);
    const QString last = row.text(2);
    const QString preferred = row.text(3);
    Source source;
    source.id = row.id<ClientId>(0);
    source.display = naturalName(first, last, preferred).toStdString();
    source.text[Names] = line({first, last, preferred});
    source.text[Contacts] = line({phoneDigits(row.text(5)), row.text(4)});
    source.text[Tags] = line({row.text(6)});
    source.text[Notes] = line({row.text(7)});
    return source;
}

Result<void> ClientSearch::load(Database& database)
{
    clear();
    auto q = database.query("SELECT " SEARCH_COLUMNS " FROM clients WHERE deleted = 0");
    while (q.next())
        append(sourceFrom(q));
    return q.finish();
}

Result<void> ClientSearch::update(Database& database, const QList<ClientId>& ids)
{
    for (const ClientId& id : ids) {
        drop(id);
        auto q = database.query("SELECT " SEARCH_COLUMNS " FROM clients WHERE id = ? AND deleted = 0", id);
        while (q.next())
            append(sourceFrom(q));
        TD_TRY(q.finish());
    }
    compactIfSparse();
    return {};
}

void ClientSearch::clear()
{
    *this = ClientSearch();
}

void ClientSearch::append(const Source& source)
{
    m_index.insert(source.id, m_entries.size());
    const auto from = unsigned(m_display.size());
    m_display += source.display;
    m_entries.push_back({source.id, from, unsigned(m_display.size())});
    for (int pool = 0; pool < PoolCount; ++pool) {
        m_text[pool] += source.text[pool];
        m_ends[pool].push_back(unsigned(m_text[pool].size()));
    }
}

void ClientSearch::drop(ClientId id)
{
    const auto found = m_index.constFind(id);
    if (found == m_index.constEnd())
        return;
    // The line stays, so that the others keep their places, but says nothing.
    for (int pool = 0; pool < PoolCount; ++pool) {
        const std::string_view line = part(Pool(pool), *found);
        std::fill_n(m_text[pool].begin() + (line.data() - m_text[pool].data()), line.size(), lineEnd);
    }
    m_entries[*found].id = {};
    m_index.erase(found);
}

void ClientSearch::compactIfSparse()
{
    const size_t live = size_t(m_index.size());
    if (m_entries.size() < 64 || m_entries.size() < live + live / 4)
        return;
    ClientSearch packed;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        if (entry.id.isNull())
            continue;
        Source source;
        source.id = entry.id;
        source.display = m_display.substr(entry.displayFrom, entry.displayTo - entry.displayFrom);
        for (int pool = 0; pool < PoolCount; ++pool)
            source.text[pool] = part(Pool(pool), i);
        packed.append(source);
    }
    *this = std::move(packed);
}

std::string_view ClientSearch::part(Pool pool, size_t index) const
{
    const unsigned from = index > 0 ? m_ends[pool][index - 1] : 0;
    return std::string_view(m_text[pool]).substr(from, m_ends[pool][index] - from);
}

void ClientSearch::scan(Pool pool, const std::string& word, std::vector<SearchRank>& ranks) const
{
    const std::string& text = m_text[pool];
    const std::vector<unsigned>& ends = m_ends[pool];
    const char* const start = text.data();
    const char* const stop = start + text.size();
    size_t index = 0;
    const char* at = start;
    while (at < stop) {
        at = static_cast<const char*>(memmem(at, size_t(stop - at), word.data(), word.size()));
        if (at == nullptr)
            return;
        while (ends[index] <= size_t(at - start))
            ++index;
        const SearchRank rank = pool == Names ? nameRank(part(Names, index), word) : poolRanks[pool];
        ranks[index] = std::min(ranks[index], rank);
        at = start + ends[index];
    }
}

std::vector<SearchRank> ClientSearch::rankExactly(const std::vector<std::string>& words, int limit) const
{
    std::vector<std::vector<SearchRank>> perWord(words.size(), std::vector<SearchRank>(m_entries.size(), SearchRank::None));
    std::vector<SearchRank> worst;
    for (const Pool pool : {Names, Contacts, Tags, Notes}) {
        for (size_t w = 0; w < words.size(); ++w)
            scan(pool, words[w], perWord[w]);
        worst = perWord.front();
        for (size_t w = 1; w < words.size(); ++w) {
            for (size_t i = 0; i < worst.size(); ++i)
                worst[i] = std::max(worst[i], perWord[w][i]);
        }
        // What comes from the next pool would rank below all of these.
        const auto found = std::count_if(worst.begin(), worst.end(), [](SearchRank r) { return r != SearchRank::None; });
        if (found >= limit)
            break;
    }
    return worst;
}

std::vector<SearchRank> ClientSearch::rankApproximately(const std::vector<std::string>& words) const
{
    std::vector<std::u32string> letters;
    for (const std::string& word : words)
        letters.push_back(decoded(word));
    std::vector<SearchRank> ranks(m_entries.size(), SearchRank::None);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const std::string_view line = part(Names, i);
        const bool all = std::all_of(letters.begin(), letters.end(), [line](const auto& word) { return lineNearlyHas(line, word); });
        if (all)
            ranks[i] = SearchRank::Approximate;
    }
    return ranks;
}

QList<SearchHit> ClientSearch::find(const QString& text, int limit) const
{
    const std::vector<std::string> words = wordsOf(text);
    if (words.empty() || limit <= 0)
        return {};
    const QList<SearchHit> hits = best(rankExactly(words, limit), limit);
    return hits.isEmpty() ? best(rankApproximately(words), limit) : hits;
}

QList<SearchHit> ClientSearch::best(const std::vector<SearchRank>& ranks, int limit) const
{
    std::vector<size_t> found;
    for (size_t i = 0; i < ranks.size(); ++i) {
        if (ranks[i] != SearchRank::None)
            found.push_back(i);
    }
    const auto better = [this, &ranks](size_t a, size_t b) {
        if (ranks[a] != ranks[b])
            return ranks[a] < ranks[b];
        const int order = part(Names, a).compare(part(Names, b));
        return order != 0 ? order < 0 : m_entries[a].id < m_entries[b].id;
    };
    const auto shown = found.begin() + std::min<qsizetype>(limit, qsizetype(found.size()));
    std::partial_sort(found.begin(), shown, found.end(), better);
    QList<SearchHit> hits;
    for (auto it = found.begin(); it != shown; ++it) {
        const Entry& entry = m_entries[*it];
        hits.append({entry.id, QString::fromUtf8(m_display.data() + entry.displayFrom, qsizetype(entry.displayTo - entry.displayFrom)),
                     ranks[*it]});
    }
    return hits;
}

} // namespace td
