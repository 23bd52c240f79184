// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/clientpane.h"

#include "clients/clients.h"
#include "credits/credits.h"
#include "storage/accesslog.h"
#include "text/credittext.h"
#include "widgets/label.h"
#include "widgets/privacystate.h"
#include "widgets/statechip.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int paneWidth = 208;

/// A picture and a sentence: seen without colours.
QWidget* markOf(const QString& text, Tone tone)
{
    auto* mark = new QWidget;
    auto* row = new QHBoxLayout(mark);
    setMargins(row, 0, Space::one);
    auto* picture = new QLabel;
    constexpr int size = iconSize - 4;
    picture->setPixmap(icon(Glyph::Alert, tone).pixmap(size, size));
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget((new Label(text, TypeSize::Body, tone))->wrapping(), 1);
    return mark;
}
} // namespace

ClientPane::ClientPane(const CockpitContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_column(nullptr)
{
    setObjectName(u"cockpitClient"_s);
    setAccessibleName(tr("What to know of the client"));
    setFixedWidth(paneWidth);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_context.privacy, &PrivacyState::changed, this, [this] { (void)refresh(); });
}

Result<void> ClientPane::open(const CockpitSession& session)
{
    m_session = session;
    m_noted = false;
    return refresh();
}

void ClientPane::clear()
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, Space::half, 0);
    m_column->setSpacing(Space::half);
    setWidget(content); // takes the old one away
}

void ClientPane::addMark(const QString& text, Tone tone)
{
    m_column->addWidget(markOf(text, tone));
}

void ClientPane::addPart(const QString& title, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    m_column->addSpacing(Space::one);
    m_column->addWidget(new Label(title, TypeSize::Small, Tone::Muted));
    for (const QString& line : lines)
        m_column->addWidget((new Label(line))->wrapping());
}

Result<void> ClientPane::refresh()
{
    clear();
    if (m_session.client.isNull())
        return {};
    const bool hidden = m_context.privacy.isHidden();
    TD_TRY(addAlerts());
    TD_TRY(addHealth());
    TD_TRY_ASSIGN(const Client client, m_context.clients.find(m_session.client));
    QStringList goals = m_context.background.goals ? m_context.background.goals(m_session.client) : QStringList();
    if (!client.goals.isEmpty())
        goals.append(client.goals);
    addPart(tr("Goals"), goals);
    const QStringList note = m_context.background.lastNote ? m_context.background.lastNote(m_session.client, m_session.day) : QStringList();
    addPart(tr("Last note"), hidden && !note.isEmpty() ? QStringList{PrivacyState::mask()} : note);
    TD_TRY(addCredits());
    if (!client.preferences.isEmpty())
        addPart(tr("Preferences"), {client.preferences});
    m_column->addStretch(1);
    return {};
}

Result<void> ClientPane::addAlerts()
{
    TD_TRY_ASSIGN(const QList<ClientAlert> alerts, m_context.clients.alerts(m_session.client));
    for (const ClientAlert& alert : alerts)
        addMark(alert.message, Tone::Warn);
    return {};
}

Result<void> ClientPane::addHealth()
{
    TD_TRY_ASSIGN(const ClientHealth health, m_context.clients.health(m_session.client));
    const std::pair<QString, const QString&> parts[] = {{tr("Injuries: %1"), health.injuries},
                                                        {tr("Conditions: %1"), health.conditions},
                                                        {tr("Medications: %1"), health.medications},
                                                        {tr("Allergies: %1"), health.allergies}};
    bool shown = false;
    for (const auto& [words, text] : parts) {
        if (text.isEmpty())
            continue;
        const bool hidden = m_context.privacy.isHidden();
        addMark(words.arg(hidden ? PrivacyState::mask() : text), Tone::Danger);
        shown = shown || !hidden;
    }
    if (shown && !m_noted) {
        m_noted = true;
        TD_TRY(m_context.accessLog.note("client-health", AnyId(m_session.client.raw()), "view"));
    }
    return {};
}

Result<void> ClientPane::addCredits()
{
    TD_TRY_ASSIGN(const QList<LotBalance> lots, m_context.credits.lotsOf(m_session.client));
    QStringList lines;
    const CreditText words;
    for (const LotBalance& lot : lots) {
        const bool over = lot.lastDay.isValid() && lot.lastDay < m_context.today();
        if (over || (!lot.unlimited() && lot.available + lot.booked == 0))
            continue;
        //: Package, what is left of it
        lines.append(tr("%1: %2").arg(lot.terms.name, words.rest(lot)));
    }
    addPart(tr("Credits"), lines.isEmpty() ? QStringList{tr("No credits left.")} : lines);
    return {};
}

} // namespace td
