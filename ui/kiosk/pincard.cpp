// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/pincard.h"

#include "kiosk/kioskpins.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/prompts.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace td
{

PinCard::PinCard(const Context& context, const ClientId& client, QWidget* parent)
    : Card(tr("Kiosk"), Glyph::Key, parent)
    , m_context(context)
    , m_client(client)
    , m_state(new Label({}, TypeSize::Body, Tone::Muted))
    , m_set(makeButton("pinSet", tr("Set a PIN")))
    , m_clear(makeButton("pinClear", tr("Take the PIN away"), ButtonKind::Quiet))
{
    setObjectName(u"pinCard"_s);
    auto* row = new QHBoxLayout;
    setMargins(row, 0, Space::one);
    row->addWidget(m_state->wrapping(), 1);
    row->addWidget(m_clear);
    row->addWidget(m_set);
    body()->addLayout(row);
    connect(m_set, &QPushButton::clicked, this, &PinCard::setPin);
    connect(m_clear, &QPushButton::clicked, this, &PinCard::clearPin);
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (rows.touches("kiosk_pins"))
            reload();
    });
    reload();
}

void PinCard::reload()
{
    const bool has = KioskPins(m_context.db).has(m_client).value_or(false);
    m_state->setText(has ? tr("Has a PIN for the kiosk. A forgotten PIN is set anew.")
                         : tr("Without a PIN this client cannot use the kiosk."));
    m_set->setText(has ? tr("Set another PIN") : tr("Set a PIN"));
    m_set->setAccessibleName(m_set->text());
    m_clear->setVisible(has);
}

void PinCard::setPin()
{
    const auto pin = m_context.prompts.input({tr("PIN for the kiosk"), tr("4 to 8 digits, typed by the client"), {}, true});
    if (!pin)
        return;
    if (const auto done = KioskPins(m_context.db).set(m_client, pin->trimmed()); !done)
        m_context.report(done.error());
    else
        m_context.tell(tr("The PIN is set."), {});
}

void PinCard::clearPin()
{
    if (const auto done = KioskPins(m_context.db).clear(m_client); !done)
        m_context.report(done.error());
    else
        m_context.tell(tr("The PIN is taken away."), {});
}

} // namespace td
