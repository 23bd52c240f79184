// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/activitysection.h"

#include "clients/journalhistory.h"
#include "core/localtime.h"
#include "facility/studioday.h"
#include "settings/fields.h"
#include "settings/rowstable.h"
#include "storage/accesslog.h"
#include "storage/journal.h"
#include "storage/studio.h"
#include "team/team.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/timetext.h"

#include <QBoxLayout>
#include <QHash>

namespace td
{
namespace
{
constexpr int widest = 1200;
constexpr int shownRows = 9;
constexpr int limit = 200;

Card* cardFor(const QString& title, Glyph glyph, const QString& sentence, QWidget* table)
{
    auto* card = new Card(title, glyph);
    card->body()->addWidget((new Label(sentence, TypeSize::Small, Tone::Muted))->wrapping());
    card->body()->addWidget(table);
    return card;
}
} // namespace

ActivitySection::ActivitySection(const SettingsContext& given, QWidget* parent)
    : SettingsSection(given, parent)
    , m_changes(new RowsTable("changeList", tr("Recent changes"), {tr("When"), tr("Who"), tr("What"), tr("Whom or what")}, shownRows))
    , m_accesses(new RowsTable("accessList", tr("Access log"), {tr("When"), tr("Who"), tr("What"), tr("Purpose")}, shownRows))
{
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    setMargins(inner, 0, Space::two);
    inner->addWidget(cardFor(tr("Recent changes"), Glyph::History,
                             tr("The journal keeps every change; nobody can change the journal without that being found."), m_changes));
    inner->addWidget(cardFor(tr("Access log"), Glyph::Visible,
                             tr("Who looked at, printed or exported health and money data."), m_accesses));
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->addWidget(scrolled(content, widest));
}

QString ActivitySection::when(qint64 instant) const
{
    const QLocale locale;
    const LocalTime local = toLocal(instant, m_zone);
    return tr("%1, %2").arg(locale.toString(local.day, QLocale::ShortFormat), formatTime(local.minute, locale));
}

Result<void> ActivitySection::read()
{
    TD_TRY_ASSIGN(m_zone, studioZone(context().studio.db()));
    TD_TRY_ASSIGN(const QList<User> users, context().team.users());
    QHash<QByteArray, QString> names;
    for (const User& user : users)
        names.insert(user.id.blob(), user.displayName);
    TD_TRY(readChanges(names));
    return readAccesses(names);
}

Result<void> ActivitySection::readChanges(const QHash<QByteArray, QString>& names)
{
    TD_TRY_ASSIGN(const auto sets, context().journal.recent(limit));
    QList<SettingsRow> rows;
    for (const ChangeSet& set : sets) {
        const QString what = context().describeChange ? context().describeChange(set) : set.label;
        const QString client = kioskAuthor(context().studio.db(), set.client);
        const QString who = client.isEmpty() ? names.value(set.actor.blob(), tr("Setup")) : client;
        rows.append({QByteArray::number(set.seq), {when(set.at), who, what, set.subject}});
    }
    m_changes->setRows(rows);
    return {};
}

Result<void> ActivitySection::readAccesses(const QHash<QByteArray, QString>& names)
{
    TD_TRY_ASSIGN(const auto entries, context().accessLog.latest(limit));
    QList<SettingsRow> rows;
    for (const AccessLog::Entry& entry : entries) {
        rows.append({QByteArray::number(rows.size()),
                     {when(entry.at), names.value(entry.user.blob()), tr("%1: %2").arg(entry.resource, entry.action), entry.purpose}});
    }
    m_accesses->setRows(rows);
    return {};
}

} // namespace td
