// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"
#include "core/result.h"

#include <QList>
#include <QString>

namespace td
{

class Database;

enum class NoticeKind { Plan, MealPlan, Note };

QString noticeKindName(NoticeKind kind);
std::optional<NoticeKind> noticeKindFromName(QStringView name);

/// Something that a client (trainer null) or a trainer is told: a plan was given, a note was shared.
struct Notice {
    NoticeId id;
    ClientId client;
    TrainerId trainer; ///< null: it is for the client
    NoticeKind kind = NoticeKind::Plan;
    QString subject;   ///< title of the plan
    AnyId row;         ///< the plan, meal plan or note
    Instant at = 0;
    Instant readAt = 0; ///< 0: not read yet

    bool operator==(const Notice&) const = default;
};

/// What is told to clients (at the kiosk) and trainers (on Today).
class Notices
{
public:
    explicit Notices(Database& database) : m_db(database) {}

    /// Part of the change set that it tells about. `id` and `at` are made here.
    Result<void> tell(Notice notice);
    /// For the client, newest first. Without `withRead` only what is new.
    [[nodiscard]] Result<QList<Notice>> ofClient(const ClientId& client, bool withRead, int limit);
    /// For a trainer, newest first.
    [[nodiscard]] Result<QList<Notice>> ofTrainer(const TrainerId& trainer, bool withRead, int limit);
    /// Nothing happens to those that are read already. Error: NotFound "row.not-found", field "notice".
    Result<void> markRead(const NoticeId& id);

private:
    Database& m_db;
};

} // namespace td
