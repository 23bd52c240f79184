// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/notices.h"

#include "core/namedvalue.h"
#include "storage/database.h"

namespace td
{
namespace
{
constexpr std::array<NamedValue<NoticeKind>, 3> names{{{NoticeKind::Plan, QLatin1String("plan")},
                                                       {NoticeKind::MealPlan, QLatin1String("meal-plan")},
                                                       {NoticeKind::Note, QLatin1String("note")}}};

#define NOTICE_SELECT                                                                                                                           \
    "SELECT n.id, n.client_id, n.trainer_id, n.kind, n.subject, n.row_id, n.at, n.read_at FROM notices n WHERE n.deleted = 0 "
#define NEWEST "AND (? OR n.read_at IS NULL) ORDER BY n.at DESC, n.id DESC LIMIT ?"

Result<QList<Notice>> readAll(Query query)
{
    QList<Notice> out;
    while (query.next()) {
        out.append({query.id<NoticeId>(0), query.id<ClientId>(1), query.id<TrainerId>(2),
                    noticeKindFromName(query.text(3)).value_or(NoticeKind::Plan), query.text(4), query.id<AnyId>(5), query.int64(6),
                    query.int64(7)});
    }
    TD_TRY(query.finish());
    return out;
}

} // namespace

QString noticeKindName(NoticeKind kind)
{
    return nameOf(names, kind);
}

std::optional<NoticeKind> noticeKindFromName(QStringView name)
{
    return valueOf(names, name);
}

Result<void> Notices::tell(Notice notice)
{
    notice.id = m_db.newId<NoticeId>();
    notice.at = m_db.clock().now();
    return m_db.exec("INSERT INTO notices (id, client_id, trainer_id, kind, subject, row_id, at) VALUES (?, ?, ?, ?, ?, ?, ?)", notice.id,
                     notice.client, notice.trainer, noticeKindName(notice.kind), notice.subject, notice.row, notice.at);
}

Result<QList<Notice>> Notices::ofClient(const ClientId& client, bool withRead, int limit)
{
    return readAll(m_db.query(NOTICE_SELECT "AND n.client_id = ? AND n.trainer_id IS NULL " NEWEST, client, withRead, limit));
}

Result<QList<Notice>> Notices::ofTrainer(const TrainerId& trainer, bool withRead, int limit)
{
    return readAll(m_db.query(NOTICE_SELECT "AND n.trainer_id = ? " NEWEST, trainer, withRead, limit));
}

Result<void> Notices::markRead(const NoticeId& id)
{
    TD_TRY_ASSIGN(const QList<Notice> found, readAll(m_db.query(NOTICE_SELECT "AND n.id = ?", id)));
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, "row.not-found", "notice");
    if (found.first().readAt != 0)
        return {};
    return m_db.change("notice.read", found.first().subject,
                       [&] { return m_db.exec("UPDATE notices SET read_at = ? WHERE id = ?", m_db.clock().now(), id); });
}

} // namespace td
