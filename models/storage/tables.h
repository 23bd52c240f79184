// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/actor.h"

#include <array>
#include <span>

namespace td
{

/// What one role may do with the rows of one table, as SQL conditions; null means never, "1" means always.
/// `read` speaks of the row as t; `insert` of NEW; `update` of OLD and NEW. $me is the signed-in trainer, $team that trainer and
/// those they lead, $user and $client the signed-in user and client.
struct RowRule {
    const char* read = nullptr;
    const char* insert = nullptr;
    const char* update = nullptr;
    const char* from = nullptr; ///< rows come from this join instead of the table alone; it names the table t
};

/// A column that only some rows show; elsewhere it reads as NULL.
struct MaskedColumn {
    const char* column = nullptr;
    const char* visibleWhen = nullptr; ///< condition on t; applies to trainers, the desk and clients
};

/// The one declaration of a table: who reads and writes, what the journal leaves out. Local views and triggers are
/// generated from it (storage/rowrules.h), and the server's policies will be.
struct TableRule {
    const char* name = nullptr; ///< as the program says it; the base table is t_<name>
    bool internal = false;      ///< no view at all: only storage itself uses it
    bool journaled = true;
    std::array<RowRule, roleCount> roles; ///< in the order of Role
    const char* derived = "";             ///< columns kept by triggers, blank-separated: not journaled, not undone
    MaskedColumn masked[2];
    bool appended = false; ///< rows are never changed again: undo leaves them, and what follows from them is settled anew
};

/// A view for reading only, over several tables or fewer columns. One SELECT a role group; null means none.
struct ViewRule {
    const char* name = nullptr;
    const char* forOffice = nullptr; ///< owner, admin
    const char* forDesk = nullptr;
    const char* forTrainer = nullptr;
    const char* forClient = nullptr;
};

std::span<const TableRule> tableRules();
std::span<const ViewRule> viewRules();
/// The rule of a public table name; null when there is none.
const TableRule* findTableRule(QByteArrayView name);

} // namespace td
