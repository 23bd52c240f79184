// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientoverview.h"

#include "clients/alertscard.h"
#include "clients/clientwords.h"
#include "clients/healthcard.h"
#include "clients/sidefacts.h"
#include "clients/trainercard.h"
#include "facility/facility.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/statechip.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int widest = 1360;

void addFact(Card* card, Glyph glyph, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        card->body()->addWidget(makeFact(glyph, name, text));
}
} // namespace

ClientOverview::ClientOverview(const ClientsContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, Space::two, 0, 0);
    row->setSpacing(Space::two);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    auto* all = new QWidget;
    all->setMaximumWidth(widest);
    auto* columns = new QHBoxLayout(all);
    setMargins(columns, 0, Space::two);
    for (QVBoxLayout* column : {left, right}) {
        setMargins(column, 0, Space::two);
        columns->addLayout(column, 1);
    }
    row->addWidget(all, 1);
    row->addStretch(0);
    m_contact = addCard(left, tr("Contact"), Glyph::Phone);
    m_studio = addCard(left, tr("At the studio"), Glyph::Clients);
    m_emergency = addCard(left, tr("In an emergency"), Glyph::Alert);
    m_trainer = new TrainerCard(context);
    left->addWidget(m_trainer);
    m_alerts = new AlertsCard(context);
    right->addWidget(m_alerts);
    if (context.db.actor().seesHealth()) {
        m_health = new HealthCard(context);
        right->addWidget(m_health);
        connect(m_health, &HealthCard::shown, this, &ClientOverview::healthShown);
    }
    m_goals = addCard(right, tr("Goals"), Glyph::Star);
    m_preferences = addCard(right, tr("Preferences"), Glyph::Info);
    m_notes = addCard(right, tr("Notes"), Glyph::Note);
    auto* nothing = makeButton("addNotes", tr("Add goals, preferences or notes"), ButtonKind::Link, Glyph::Add);
    m_nothing = nothing;
    right->addWidget(nothing, 0, Qt::AlignLeft);
    left->addStretch(1);
    right->addStretch(1);
    setWidget(page);
    connect(nothing, &QPushButton::clicked, this, &ClientOverview::editRequested);
}

Card* ClientOverview::addCard(QVBoxLayout* column, const QString& title, Glyph glyph)
{
    auto* card = new Card(title, glyph);
    column->addWidget(card);
    return card;
}

void ClientOverview::setClient(const Client& client)
{
    m_client = client;
    for (Card* card : {m_contact, m_studio, m_emergency})
        clearLayout(card->body());
    fillContact();
    fillStudio();
    fillEmergency();
    fillText(m_goals, client.goals);
    fillText(m_preferences, client.preferences);
    fillText(m_notes, client.notes);
    m_nothing->setVisible(client.goals.isEmpty() && client.preferences.isEmpty() && client.notes.isEmpty());
    m_alerts->setClient(client.id);
    m_trainer->setClient(client);
    if (m_health != nullptr)
        m_health->setClient(client.id);
}

void ClientOverview::fillContact()
{
    addFact(m_contact, Glyph::Phone, tr("Phone"), m_client.phone);
    addFact(m_contact, Glyph::Mail, tr("E-mail"), m_client.email);
    addFact(m_contact, Glyph::Location, tr("Address"), ClientWords::address(m_client));
    if (m_client.phone.isEmpty() && m_client.email.isEmpty())
        m_contact->body()->addWidget(
            (new Label(tr("No phone and no e-mail yet."), TypeSize::Body, Tone::Muted))->wrapping());
}

void ClientOverview::fillStudio()
{
    const QDate today = m_context.today();
    if (m_client.birthday.isValid())
        addFact(m_studio, Glyph::Birthday, tr("Birthday"),
                tr("%1 (%2)", "birthday, age")
                    .arg(ClientWords::longDay(m_client.birthday), ClientWords::ageText(m_client.birthday, today)));
    if (m_client.joinedOn.isValid())
        addFact(m_studio, Glyph::Calendar, tr("Client since"), ClientWords::longDay(m_client.joinedOn));
    if (!m_client.source.isEmpty())
        addFact(m_studio, Glyph::Info, tr("Found us by"), ClientWords::wordOf(ClientWords::sources(), m_client.source));
    if (!m_client.language.isEmpty())
        addFact(m_studio, Glyph::Language, tr("Language"),
                ClientWords::wordOf(ClientWords::languages(), m_client.language));
    if (!m_client.location.isNull()) {
        if (const auto location = m_context.facility.findLocation(m_client.location))
            addFact(m_studio, Glyph::Room, tr("Location"), location->name);
    }
    if (!m_client.tags.isEmpty()) {
        auto* box = new QWidget;
        auto* tags = new FlowLayout(box);
        for (const QString& tag : m_client.tags)
            tags->addWidget(new StateChip({tag, Glyph::Tag, Tone::Neutral}));
        m_studio->body()->addWidget(box);
    }
    m_studio->setVisible(m_studio->body()->count() > 0);
}

void ClientOverview::fillEmergency()
{
    const QString who = m_client.emergencyRelation.isEmpty()
                            ? m_client.emergencyName
                            : tr("%1 (%2)", "name, relation").arg(m_client.emergencyName, m_client.emergencyRelation);
    addFact(m_emergency, Glyph::User, tr("Call"), m_client.emergencyName.isEmpty() ? QString() : who);
    addFact(m_emergency, Glyph::Phone, tr("Phone"), m_client.emergencyPhone);
    if (m_emergency->body()->count() == 0)
        m_emergency->body()->addWidget(
            (new Label(tr("Nobody is written down to be called."), TypeSize::Body, Tone::Muted))->wrapping());
}

void ClientOverview::fillText(Card* card, const QString& text)
{
    clearLayout(card->body());
    auto* label = new Label(text);
    label->wrapping()->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    card->body()->addWidget(label);
    card->setVisible(!text.isEmpty());
}

} // namespace td
