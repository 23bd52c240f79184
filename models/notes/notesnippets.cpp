// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notesnippets.h"

#include "core/text.h"
#include "storage/database.h"

#include <algorithm>

namespace td
{
namespace
{

constexpr int longestAbbreviation = 20;
constexpr int longestBody = 2000;

QString folded(const QString& abbreviation)
{
    return abbreviation.trimmed().toCaseFolded();
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber();
}

int wordStart(const QString& text, int cursor)
{
    int start = cursor;
    while (start > 0 && isWordPart(text.at(start - 1)))
        --start;
    return start;
}

Result<NoteSnippet> checked(NoteSnippet snippet)
{
    snippet.abbreviation = folded(snippet.abbreviation);
    const bool plain = std::all_of(snippet.abbreviation.cbegin(), snippet.abbreviation.cend(), isWordPart);
    if (snippet.abbreviation.isEmpty() || snippet.abbreviation.size() > longestAbbreviation || !plain)
        return fail(ErrorKind::Invalid, "snippet.abbreviation", "abbreviation");
    TD_TRY_ASSIGN(snippet.body, checkBlock(snippet.body, "body", longestBody));
    if (snippet.body.isEmpty())
        return fail(ErrorKind::Invalid, "text.empty", "body");
    return snippet;
}

} // namespace

std::optional<SnippetExpansion> expandSnippet(const QString& text, int cursor, const QList<NoteSnippet>& snippets, SnippetTrigger trigger)
{
    const int start = wordStart(text, std::clamp(cursor, 0, int(text.size())));
    const QString word = folded(text.mid(start, cursor - start));
    const bool marked = start > 0 && text.at(start - 1) == u';';
    if (word.isEmpty() || (trigger == SnippetTrigger::Typing && !marked))
        return std::nullopt;
    const NoteSnippet* found = nullptr;
    for (const NoteSnippet& snippet : snippets) {
        const QString abbreviation = folded(snippet.abbreviation);
        if (abbreviation == word && (found == nullptr || (found->trainer.isNull() && !snippet.trainer.isNull())))
            found = &snippet;
        else if (trigger == SnippetTrigger::Typing && abbreviation != word && abbreviation.startsWith(word))
            return std::nullopt;
    }
    if (found == nullptr)
        return std::nullopt;
    const int from = marked ? start - 1 : start;
    return SnippetExpansion{from, cursor - from, found->body};
}

Result<QList<NoteSnippet>> NoteSnippets::list()
{
    auto q = m_db.query("SELECT id, trainer_id, abbreviation, body, version FROM note_snippets WHERE deleted = 0 AND (trainer_id IS NULL OR trainer_id = ?) "
                        "ORDER BY trainer_id IS NULL, abbreviation, id",
                        m_db.actor().trainer);
    QList<NoteSnippet> list;
    while (q.next())
        list.append({q.id<SnippetId>(0), q.id<TrainerId>(1), q.text(2), q.text(3), q.integer(4)});
    TD_TRY(q.finish());
    return list;
}

Result<NoteSnippet> NoteSnippets::find(const SnippetId& id)
{
    TD_TRY_ASSIGN(const QList<NoteSnippet> all, list());
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const NoteSnippet& one) { return one.id == id; });
    if (found == all.cend())
        return fail(ErrorKind::NotFound, "row.not-found", "snippet");
    if (found->trainer.isNull() && !m_db.actor().managesStudio())
        return fail(ErrorKind::Forbidden, "rule.forbidden");
    return *found;
}

Result<SnippetId> NoteSnippets::save(const NoteSnippet& snippet)
{
    TD_TRY_ASSIGN(NoteSnippet clean, checked(snippet));
    if (!clean.id.isNull()) {
        TD_TRY_ASSIGN(const NoteSnippet before, find(clean.id));
        clean.trainer = before.trainer;
    }
    TD_TRY_ASSIGN(const QList<NoteSnippet> all, list());
    const bool taken = std::any_of(all.cbegin(), all.cend(), [&](const NoteSnippet& other) {
        return other.id != clean.id && other.trainer == clean.trainer && folded(other.abbreviation) == clean.abbreviation;
    });
    if (taken)
        return fail(ErrorKind::Refused, "snippet.taken", "abbreviation", {clean.abbreviation});
    const bool added = clean.id.isNull();
    if (added)
        clean.id = m_db.newId<SnippetId>();
    TD_TRY(m_db.change("snippet.save", clean.abbreviation, [&] {
        return added ? m_db.exec("INSERT INTO note_snippets (id, trainer_id, abbreviation, body) VALUES (?, ?, ?, ?)", clean.id, clean.trainer,
                                 clean.abbreviation, clean.body)
                     : m_db.exec("UPDATE note_snippets SET abbreviation = ?, body = ?, version = ? WHERE id = ?", clean.abbreviation, clean.body,
                                 clean.version, clean.id);
    }));
    return clean.id;
}

Result<void> NoteSnippets::remove(const SnippetId& id)
{
    TD_TRY_ASSIGN(const NoteSnippet snippet, find(id));
    return m_db.change("snippet.remove", snippet.abbreviation, [&] { return m_db.exec("UPDATE note_snippets SET deleted = 1 WHERE id = ?", id); });
}

} // namespace td
