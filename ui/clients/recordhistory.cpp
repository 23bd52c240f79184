// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/recordhistory.h"

#include "clients/clientwords.h"
#include "storage/database.h"
#include "storage/journal.h"
#include "team/team.h"
#include "widgets/privacystate.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QPushButton>
#include <QSet>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr QSize startSize(880, 560);
constexpr int longestShown = 200;

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
    const QList<int> widths{170, 130, 140, 180, 180};
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
    auto history = m_context.journal.historyOf(AnyId(m_client.raw()));
    if (!history) {
        m_context.report(history.error());
        return;
    }
    QHash<UserId, QString> names;
    for (const User& user : m_context.team.users().value_or(QList<User>()))
        names.insert(user.id, user.displayName);
    names.insert(m_context.db.actor().user, m_context.db.actor().name);
    bool health = false;
    std::reverse(history->begin(), history->end());
    for (const HistoryEntry& entry : *history) {
        const bool isHealth = entry.table == "client_health";
        if (isHealth && (m_context.privacy.isHidden() || !m_context.db.actor().seesHealth()))
            continue;
        health = health || isHealth;
        const QString when = ClientWords::moment(entry.set.at, m_context.zone, m_context.today());
        const QString who = names.value(entry.set.actor, tr("Somebody else"));
        for (const ColumnChange& change : entry.changes) {
            const QString before = valueText(change.column, change.before);
            const QString after = valueText(change.column, change.after);
            if (isInner(change.column) || before == after || (entry.kind == HistoryEntry::Kind::Insert && after.isEmpty()))
                continue;
            QList<QStandardItem*> row;
            for (const QString& text : {when, who, ClientWords::column(QString::fromLatin1(change.column)), before, after})
                row.append(new QStandardItem(text));
            m_model->appendRow(row);
        }
    }
    m_table->selectRow(0);
    if (health)
        emit healthShown();
}

} // namespace td
