// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/recordhistory.h"

#include "clients/clientwords.h"
#include "storage/database.h"
#include "widgets/privacystate.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QStandardItemModel>

#include <limits>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr QSize startSize(880, 560);
constexpr int longestShown = 200;
constexpr int longestHistory = 1000;

/// Columns that keep the machine going and say nothing to a reader.
bool isInner(const QByteArray& column)
{
    return column == "version" || column == "id" || column == "client_id";
}
} // namespace

RecordHistory::RecordHistory(const ClientsContext& context, const Client& client, QWidget* parent)
    : PromptDialog(tr("History of %1").arg(client.name()), tr("Every change of the profile, the newest first."), parent)
    , m_context(context)
    , m_client(client.id)
    , m_model(new QStandardItemModel(this))
    , m_table(new TableView(tr("Changes")))
{
    setObjectName(u"recordHistory"_s);
    resize(startSize);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_model->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After")});
    m_table->setModel(m_model);
    const QList<int> widths{160, 130, 160, 180, 180};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths.at(column));
    content()->addWidget(m_table, 1);
    setVerb(tr("Close"), {});
    findChild<QPushButton*>(u"promptNo"_s)->hide();
}

QString RecordHistory::valueText(const QByteArray& column, const QJsonValue& value) const
{
    if (column == "deleted")
        return value.toInt() == 0 ? tr("No") : tr("Yes");
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isObject())
        return column == "photo_id" ? tr("A photo") : tr("Set");
    const QString text = value.isString() ? value.toString() : QString::number(value.toDouble());
    if (column == "status") {
        const auto status = clientStatusFromName(text);
        return status ? ClientWords::status(*status) : text;
    }
    if (column == "source")
        return text.isEmpty() ? QString() : ClientWords::wordOf(ClientWords::sources(), text);
    if (column == "birthday" || column == "joined_on")
        return ClientWords::longDay(QDate::fromString(text, Qt::ISODate));
    if (column == "tags")
        return QString(text).replace(u'\n', u", "_s);
    return text.simplified().left(longestShown);
}

void RecordHistory::load()
{
    const auto history =
        m_context.history({AnyId(m_client.raw())}, longestHistory, std::numeric_limits<Instant>::max());
    if (!history) {
        m_context.report(history.error());
        return;
    }
    bool health = false;
    for (const RowHistory& entry : *history) {
        const bool isHealth = entry.table == "client_health";
        if (isHealth && (m_context.privacy.isHidden() || !m_context.db.actor().seesHealth()))
            continue;
        health = health || isHealth;
        addEntry(entry);
    }
    m_table->selectRow(0);
    if (health)
        emit healthShown();
}

void RecordHistory::addEntry(const RowHistory& entry)
{
    const QString when = ClientWords::moment(entry.at, m_context.zone, m_context.today());
    const QString who = entry.by.isEmpty() ? tr("Somebody else") : entry.by;
    for (auto change = entry.changes.begin(); change != entry.changes.end(); ++change) {
        const QByteArray column = change.key().toLatin1();
        const QString before = valueText(column, change->toArray().at(0));
        const QString after = valueText(column, change->toArray().at(1));
        if (isInner(column) || before == after || (entry.created && (after.isEmpty() || column == "deleted")))
            continue;
        QList<QStandardItem*> row;
        for (const QString& text : {when, who, ClientWords::column(change.key()), before, after})
            row.append(new QStandardItem(text));
        m_model->appendRow(row);
    }
}

} // namespace td
