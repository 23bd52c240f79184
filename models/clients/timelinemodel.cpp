// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/timelinemodel.h"

#include "core/money.h"

#include <QCoreApplication>
#include <QLocale>

namespace td
{
namespace
{

QString say(const char* sentence)
{
    return QCoreApplication::translate("td::TimelineModel", sentence);
}

/// A sentence that names one thing; `unnamed` is said when its name is not known.
QString sayWith(const char* sentence, const QString& name, const char* unnamed)
{
    return name.isEmpty() ? say(unnamed) : say(sentence).arg(name);
}

struct OutcomeText {
    SessionOutcome outcome;
    const char* named;
    const char* unnamed;
};

constexpr OutcomeText outcomes[] = {
    {SessionOutcome::Upcoming, QT_TRANSLATE_NOOP("td::TimelineModel", "%1 is booked."),
     QT_TRANSLATE_NOOP("td::TimelineModel", "A session is booked.")},
    {SessionOutcome::Attended, QT_TRANSLATE_NOOP("td::TimelineModel", "Came to %1."),
     QT_TRANSLATE_NOOP("td::TimelineModel", "Came to a session.")},
    {SessionOutcome::Missed, QT_TRANSLATE_NOOP("td::TimelineModel", "Did not come to %1."),
     QT_TRANSLATE_NOOP("td::TimelineModel", "Did not come to a session.")},
    {SessionOutcome::Unrecorded, QT_TRANSLATE_NOOP("td::TimelineModel", "%1 has no attendance recorded."),
     QT_TRANSLATE_NOOP("td::TimelineModel", "A session has no attendance recorded.")},
    {SessionOutcome::Waitlisted, QT_TRANSLATE_NOOP("td::TimelineModel", "Is on the waiting list for %1."),
     QT_TRANSLATE_NOOP("td::TimelineModel", "Is on the waiting list for a session.")},
    {SessionOutcome::Cancelled, QT_TRANSLATE_NOOP("td::TimelineModel", "%1 was cancelled."),
     QT_TRANSLATE_NOOP("td::TimelineModel", "A session was cancelled.")},
    {SessionOutcome::LateCancelled, QT_TRANSLATE_NOOP("td::TimelineModel", "%1 was cancelled late."),
     QT_TRANSLATE_NOOP("td::TimelineModel", "A session was cancelled late.")},
};

struct KindText {
    TimelineKind kind;
    const char* named; ///< with %1 for the subject; null when there is none to name
    const char* unnamed;
};

constexpr KindText kinds[] = {
    {TimelineKind::Assigned, QT_TRANSLATE_NOOP("td::TimelineModel", "%1 became the primary trainer."),
     QT_TRANSLATE_NOOP("td::TimelineModel", "A primary trainer was assigned.")},
    {TimelineKind::AssignmentEnded, QT_TRANSLATE_NOOP("td::TimelineModel", "%1 stopped being the primary trainer."),
     QT_TRANSLATE_NOOP("td::TimelineModel", "The primary trainer's assignment ended.")},
    {TimelineKind::GrantRevoked, QT_TRANSLATE_NOOP("td::TimelineModel", "%1 lost access."),
     QT_TRANSLATE_NOOP("td::TimelineModel", "A trainer lost access.")},
    {TimelineKind::Created, nullptr, QT_TRANSLATE_NOOP("td::TimelineModel", "The client was added.")},
    {TimelineKind::ProfileChanged, nullptr, QT_TRANSLATE_NOOP("td::TimelineModel", "The profile was changed.")},
    {TimelineKind::HealthChanged, nullptr, QT_TRANSLATE_NOOP("td::TimelineModel", "The medical information was changed.")},
    {TimelineKind::AlertEnded, nullptr, QT_TRANSLATE_NOOP("td::TimelineModel", "An alert was ended.")},
    {TimelineKind::PhotoChanged, nullptr, QT_TRANSLATE_NOOP("td::TimelineModel", "The photo was changed.")},
    {TimelineKind::Removed, nullptr, QT_TRANSLATE_NOOP("td::TimelineModel", "The client was removed.")},
    {TimelineKind::Restored, nullptr, QT_TRANSLATE_NOOP("td::TimelineModel", "The client was restored.")},
    {TimelineKind::MergedFrom, QT_TRANSLATE_NOOP("td::TimelineModel", "%1 was merged into this client."),
     QT_TRANSLATE_NOOP("td::TimelineModel", "Another client was merged into this one.")},
    {TimelineKind::MergedInto, nullptr, QT_TRANSLATE_NOOP("td::TimelineModel", "The client was merged into another one.")},
};

QString grantText(const TimelineEntry& entry)
{
    if (entry.detail == QLatin1String("read"))
        return sayWith(QT_TRANSLATE_NOOP("td::TimelineModel", "%1 may read."), entry.subject,
                       QT_TRANSLATE_NOOP("td::TimelineModel", "Another trainer may read."));
    if (entry.detail == QLatin1String("write"))
        return sayWith(QT_TRANSLATE_NOOP("td::TimelineModel", "%1 may read and write."), entry.subject,
                       QT_TRANSLATE_NOOP("td::TimelineModel", "Another trainer may read and write."));
    return sayWith(QT_TRANSLATE_NOOP("td::TimelineModel", "%1 may read, write and give access."), entry.subject,
                   QT_TRANSLATE_NOOP("td::TimelineModel", "Another trainer may read, write and give access."));
}

/// Empty for what is not about money.
QString moneyText(const TimelineEntry& entry)
{
    const QString amount = formatMoney({entry.amountMinor, entry.currency}, QLocale());
    switch (entry.kind) {
    case TimelineKind::Invoiced: return TimelineModel::tr("Invoice %1 over %2 was issued.").arg(entry.subject, amount);
    case TimelineKind::Credited: return TimelineModel::tr("Credit note %1 over %2 was issued.").arg(entry.subject, amount);
    case TimelineKind::Voided: return TimelineModel::tr("Invoice %1 became void: %2").arg(entry.subject, entry.detail);
    case TimelineKind::Paid: return TimelineModel::tr("%1 was paid, with %2.").arg(amount, entry.subject);
    case TimelineKind::PaidBack: return TimelineModel::tr("%1 was paid back, with %2.").arg(amount, entry.subject);
    case TimelineKind::PackageSold: return TimelineModel::tr("“%1” was bought for %2.").arg(entry.subject, amount);
    default: return {};
    }
}

QString whatText(const TimelineEntry& entry)
{
    if (const QString money = moneyText(entry); !money.isEmpty())
        return money;
    if (entry.kind == TimelineKind::Granted)
        return grantText(entry);
    if (entry.kind == TimelineKind::AlertAdded)
        return sayWith(QT_TRANSLATE_NOOP("td::TimelineModel", "Alert: %1"), entry.detail,
                       QT_TRANSLATE_NOOP("td::TimelineModel", "An alert was added."));
    if (entry.kind == TimelineKind::Session) {
        for (const OutcomeText& text : outcomes) {
            if (text.outcome == entry.outcome)
                return sayWith(text.named, entry.subject, text.unnamed);
        }
    }
    for (const KindText& text : kinds) {
        if (text.kind == entry.kind)
            return text.named != nullptr ? sayWith(text.named, entry.subject, text.unnamed) : say(text.unnamed);
    }
    return {};
}

QString whoText(const TimelineEntry& entry)
{
    return entry.kind == TimelineKind::Session ? entry.detail : entry.by;
}

const char* const headers[] = {QT_TRANSLATE_NOOP("td::TimelineModel", "When"), QT_TRANSLATE_NOOP("td::TimelineModel", "What"),
                               QT_TRANSLATE_NOOP("td::TimelineModel", "Who")};
static_assert(std::size(headers) == TimelineModel::ColumnCount);

} // namespace

TimelineModel::TimelineModel(QByteArray zone, QObject* parent)
    : QAbstractTableModel(parent)
    , m_zone(std::move(zone))
{
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimelineModel::when(const TimelineEntry& entry) const
{
    const LocalTime local = toLocal(entry.at, m_zone);
    const QLocale locale;
    if (entry.wholeDay)
        return locale.toString(local.day, QLocale::ShortFormat);
    return locale.toString(QDateTime(local.day, QTime(local.minute / 60, local.minute % 60)), QLocale::ShortFormat);
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TimelineEntry& entry = m_entries.at(index.row());
    const auto text = [&] {
        return index.column() == When ? when(entry) : index.column() == What ? whatText(entry) : whoText(entry);
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case ValueRole: return index.column() == When ? QVariant(qlonglong(entry.at)) : QVariant(text());
    case KindRole: return int(entry.kind);
    case AppointmentRole: return entry.appointment.isNull() ? QString() : entry.appointment.toString();
    case OtherClientRole: return entry.otherClient.isNull() ? QString() : entry.otherClient.toString();
    default: return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return say(headers[section]);
}

void TimelineModel::setEntries(QList<TimelineEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void TimelineModel::append(const QList<TimelineEntry>& older)
{
    if (older.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(older.size()) - 1);
    m_entries.append(older);
    endInsertRows();
}

} // namespace td
