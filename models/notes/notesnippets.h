// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace td
{

class Database;

/// A text that an abbreviation stands for while a note is written: "gd" for "Good depth and tempo throughout."
struct NoteSnippet {
    SnippetId id;
    TrainerId trainer; ///< null: everybody's, kept by the office
    QString abbreviation;
    QString body;
    int version = 0;

    bool operator==(const NoteSnippet&) const = default;
};

/// Where a text is to be replaced, and by what.
struct SnippetExpansion {
    int start = 0;
    int length = 0;
    QString text;

    bool operator==(const SnippetExpansion&) const = default;
};

/// How somebody asked for an expansion: with the Tab key, or by typing on.
enum class SnippetTrigger { Tab, Typing };

/// What stands before the cursor, if it is an abbreviation: the whole word before Tab ("gd"), or ";gd" as soon as no longer abbreviation could be meant.
/// Case does not matter; an own snippet goes before everybody's.
std::optional<SnippetExpansion> expandSnippet(const QString& text, int cursor, const QList<NoteSnippet>& snippets, SnippetTrigger trigger);

/// The snippets of the trainer who is signed in, and everybody's.
class NoteSnippets
{
public:
    explicit NoteSnippets(Database& database) : m_db(database) {}

    /// Own ones first, by abbreviation.
    [[nodiscard]] Result<QList<NoteSnippet>> list();
    /// Adds or changes. Errors: Invalid "snippet.abbreviation" (letters and digits only, up to 20), "text.empty", Refused "snippet.taken",
    /// Forbidden "rule.forbidden" for others' and, from trainers, everybody's.
    Result<SnippetId> save(const NoteSnippet& snippet);
    Result<void> remove(const SnippetId& id);

private:
    Result<NoteSnippet> find(const SnippetId& id);

    Database& m_db;
};

} // namespace td
