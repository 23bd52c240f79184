// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "core/result.h"

#include <QList>

namespace td
{

class Database;

enum class DuplicateReason { SamePhone, SameEmail, SameName, SimilarName, SameBirthday };

/// Two clients that may be one person. Score 0 ... 100.
struct DuplicatePair {
    ClientId first;
    ClientId second; ///< null when `first` is compared with a client who is being typed
    QString firstName;
    QString secondName;
    int score = 0;
    QList<DuplicateReason> reasons;

    bool operator==(const DuplicatePair&) const = default;
};

/// What two clients have in common, as a pure rule: the same phone, the same e-mail with a similar name, or the same name and
/// birthday make a likely duplicate. An e-mail alone does not: families share one. Score 0 when it is none.
DuplicatePair compareClients(const Client& a, const Client& b);

/// Looks for clients that were written down twice.
class Duplicates
{
public:
    explicit Duplicates(Database& database) : m_database(database) {}

    /// Who the client being typed could already be, the likeliest first. `typed.id` is left out.
    Result<QList<DuplicatePair>> of(const Client& typed);
    /// Every likely pair, the likeliest first.
    Result<QList<DuplicatePair>> all();

private:
    Database& m_database;
};

} // namespace td
