// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clienttablemodel.h"

#include "core/localtime.h"
#include "core/money.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <vector>

namespace td
{
namespace
{

using Getter = QVariant (*)(const ClientRow&);

enum class Look { Text, Status, Day, Moment, Number };

struct ColumnSpec {
    const char* header;
    Look look;
    Getter value;
};

QVariant instant(const std::optional<Instant>& at)
{
    return at ? QVariant(qlonglong(*at)) : QVariant();
}

QVariant day(QDate date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}

QVariant text(const QString& value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

constexpr ColumnSpec columns[] = {
    {QT_TRANSLATE_NOOP("td::ClientTableModel", "Name"), Look::Text, [](const ClientRow& r) { return text(r.sortName); }},
    {QT_TRANSLATE_NOOP("td::ClientTableModel", "Preferred name"), Look::Text,
     [](const ClientRow& r) { return text(r.preferredName); }},
    {QT_TRANSLATE_NOOP("td::ClientTableModel", "Phone"), Look::Text, [](const ClientRow& r) { return text(r.phone); }},
    {QT_TRANSLATE_NOOP("td::ClientTableModel", "E-mail"), Look::Text, [](const ClientRow& r) { return text(r.email); }},
    {QT_TRANSLATE_NOOP("td::ClientTableModel", "Status"), Look::Status, [](const ClientRow& r) { return QVariant(int(r.status)); }},
    {QT_TRANSLATE_NOOP("td::ClientTableModel", "Tags"), Look::Text,
     [](const ClientRow& r) { return text(r.tags.join(QLatin1String(", "))); }},
    {QT_TRANSLATE_NOOP("td::ClientTableModel", "Trainer"), Look::Text, [](const ClientRow& r) { return text(r.trainerName); }},
    {QT_TRANSLATE_NOOP("td::ClientTableModel", "Birthday"), Look::Day, [](const ClientRow& r) { return day(r.birthday); }},
    {QT_TRANSLATE_NOOP("td::ClientTableModel", "Joined"), Look::Day, [](const ClientRow& r) { return day(r.joinedOn); }},
    {QT_TRANSLATE_NOOP("td::ClientTableModel", "Last session"), Look::Moment,
     [](const ClientRow& r) { return instant(r.lastSession); }},
    {QT_TRANSLATE_NOOP("td::ClientTableModel", "Next session"), Look::Moment,
     [](const ClientRow& r) { return instant(r.nextSession); }},
    {QT_TRANSLATE_NOOP("td::ClientTableModel", "Sessions"), Look::Number,
     [](const ClientRow& r) { return QVariant(r.sessionsDone); }},
    {QT_TRANSLATE_NOOP("td::ClientTableModel", "No-shows"), Look::Number, [](const ClientRow& r) { return QVariant(r.noShows); }},
    {QT_TRANSLATE_NOOP("td::ClientTableModel", "Owes"), Look::Number, [](const ClientRow&) { return QVariant(); }}, // see valueOf
};
static_assert(std::size(columns) == ClientTableModel::ColumnCount);

QString statusText(ClientStatus status)
{
    switch (status) {
    case ClientStatus::Lead: return ClientTableModel::tr("Lead");
    case ClientStatus::Active: return ClientTableModel::tr("Active");
    case ClientStatus::Paused: return ClientTableModel::tr("Paused");
    case ClientStatus::Former: return ClientTableModel::tr("Former");
    }
    return {};
}

QString momentText(Instant at, const QByteArray& zone)
{
    const LocalTime local = toLocal(at, zone);
    return QLocale().toString(QDateTime(local.day, QTime(local.minute / 60, local.minute % 60)), QLocale::ShortFormat);
}

QString displayText(const ColumnSpec& column, const ClientRow& row, const QByteArray& zone)
{
    const QVariant value = column.value(row);
    if (!value.isValid())
        return {};
    switch (column.look) {
    case Look::Text: return value.toString();
    case Look::Status: return statusText(row.status);
    case Look::Day: return QLocale().toString(value.toDate(), QLocale::ShortFormat);
    case Look::Moment: return momentText(value.toLongLong(), zone);
    case Look::Number: return QLocale().toString(value.toInt());
    }
    return {};
}

Qt::Alignment alignmentOf(Look look)
{
    const bool right = look == Look::Number || look == Look::Moment || look == Look::Day;
    return Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
}

int compareValues(Look look, const QVariant& a, const QVariant& b)
{
    if (look == Look::Text)
        return QString::localeAwareCompare(a.toString(), b.toString());
    const qint64 left = look == Look::Day ? a.toDate().toJulianDay() : a.toLongLong();
    const qint64 right = look == Look::Day ? b.toDate().toJulianDay() : b.toLongLong();
    return left < right ? -1 : left > right ? 1 : 0;
}

} // namespace

ClientTableModel::ClientTableModel(QByteArray zone, QObject* parent)
    : QAbstractTableModel(parent)
    , m_zone(std::move(zone))
{
}

int ClientTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int ClientTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClientTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ClientRow& client = row(index.row());
    const ColumnSpec& column = columns[index.column()];
    switch (role) {
    case Qt::DisplayRole: return index.column() == Owing ? owingText(client) : displayText(column, client, m_zone);
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(column.look));
    case ValueRole: return valueOf(client, index.column());
    case IdRole: return client.id.toString();
    case HealthAlertRole: return client.hasHealthAlert;
    case AlertRole: return client.hasAlert;
    case PhotoIdRole: return client.photo.isNull() ? QString() : client.photo.toString();
    case NaturalNameRole: return client.name;
    default: return {};
    }
}

QVariant ClientTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return tr(columns[section].header);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(columns[section].look));
    return {};
}

void ClientTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QList<int> before = std::exchange(m_visible, shownRows(m_rows));
    QList<int> newRow(m_rows.size(), -1);
    for (int i = 0; i < m_visible.size(); ++i)
        newRow[m_visible[i]] = i;
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& index : from)
        to.append(this->index(newRow[before[index.row()]], index.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ClientTableModel::setRows(QList<ClientRow> rows, const FilterMoment& moment)
{
    m_moment = moment;
    QList<int> visible = shownRows(rows);
    const bool same = std::equal(visible.begin(), visible.end(), m_visible.begin(), m_visible.end(),
                                 [&](int after, int before) { return rows[after].id == m_rows[before].id; });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        m_visible = std::move(visible);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    m_visible = std::move(visible);
    if (!m_visible.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ClientTableModel::setFilter(const ClientFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    QList<int> visible = shownRows(m_rows);
    if (visible == m_visible)
        return;
    beginResetModel();
    m_visible = std::move(visible);
    endResetModel();
}

void ClientTableModel::setOwing(const QHash<ClientId, qint64>& owing, const QString& currency)
{
    m_owing = owing;
    m_currency = currency;
}

void ClientTableModel::setAmountMask(const QString& mask)
{
    m_mask = mask;
    if (!m_visible.isEmpty())
        Q_EMIT dataChanged(index(0, Owing), index(rowCount() - 1, Owing));
}

QVariant ClientTableModel::valueOf(const ClientRow& row, int column) const
{
    if (column != Owing)
        return columns[column].value(row);
    const qint64 owes = m_owing.value(row.id);
    return owes > 0 ? QVariant(qlonglong(owes)) : QVariant();
}

QString ClientTableModel::owingText(const ClientRow& row) const
{
    const qint64 owes = m_owing.value(row.id);
    if (owes <= 0)
        return {};
    return m_mask.isEmpty() ? formatMoney({owes, m_currency}, QLocale()) : m_mask;
}

int ClientTableModel::rowOf(ClientId id) const
{
    const auto found = std::find_if(m_visible.begin(), m_visible.end(), [&](int index) { return m_rows[index].id == id; });
    return found == m_visible.end() ? -1 : int(found - m_visible.begin());
}

QList<int> ClientTableModel::shownRows(const QList<ClientRow>& rows) const
{
    QList<int> visible;
    const ColumnSpec& column = columns[m_sortColumn];
    std::vector<QVariant> values(size_t(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        if (!matches(m_filter, rows[i], m_moment) || (m_filter.owing && m_owing.value(rows[i].id) <= 0))
            continue;
        visible.append(i);
        values[size_t(i)] = valueOf(rows[i], m_sortColumn);
    }
    // Rows without a value come last in either order, and equal ones stay in the order of names that they came in.
    std::stable_sort(visible.begin(), visible.end(), [&](int a, int b) {
        const QVariant& left = values[size_t(a)];
        const QVariant& right = values[size_t(b)];
        if (!left.isValid() || !right.isValid())
            return left.isValid() && !right.isValid();
        const int compared = compareValues(column.look, left, right);
        return m_sortOrder == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
    return visible;
}

} // namespace td
