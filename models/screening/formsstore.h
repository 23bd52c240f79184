// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screening/form.h"

namespace td
{

class Database;

/// The studio's forms. The office writes them, everybody else reads. Each write is one change set and undoable; what was signed keeps the words
/// of its day.
class FormsStore
{
public:
    explicit FormsStore(Database& database) : m_db(database) {}

    /// In their order.
    [[nodiscard]] Result<QList<Form>> list(bool withArchived = false);
    [[nodiscard]] Result<Form> find(const FormId& id);
    /// At the end of the list; the id in `form` is ignored. Errors: those of checkForm().
    Result<FormId> add(const Form& form);
    /// All but place and archive. Errors: as add(), NotFound, Stale "row.stale".
    Result<void> save(const Form& form);
    Result<void> setArchived(const FormId& id, bool archived);
    /// Up (negative) or down by so many places among those that are not archived.
    Result<void> move(const FormId& id, int by);

private:
    Database& m_db;
};

} // namespace td
