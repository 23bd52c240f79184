// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/alertscard.h"

#include "clients/clients.h"
#include "clients/clientwords.h"
#include "clients/dayedit.h"
#include "clients/sidefacts.h"
#include "widgets/button.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/privacystate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int longestMessage = 500;
} // namespace

AlertsCard::AlertsCard(const ClientsContext& context, QWidget* parent)
    : Card(tr("Alerts"), Glyph::Bell, parent)
    , m_context(context)
    , m_list(new QWidget)
    , m_form(new QWidget)
    , m_addButton(makeButton("alertAdd", tr("Add"), ButtonKind::Quiet, Glyph::Add))
    , m_grid(new FormGrid)
    , m_kind(new QComboBox)
    , m_message(new QLineEdit)
    , m_until(new DayEdit)
{
    setObjectName(u"alertsCard"_s);
    m_addButton->setAccessibleName(tr("Add an alert"));
    addToHeading(m_addButton);
    setMargins(new QVBoxLayout(m_list), 0, Space::one);
    body()->addWidget(m_list);
    body()->addWidget(buildForm());
    m_form->hide();
    connect(static_cast<QPushButton*>(m_addButton), &QPushButton::clicked, this, &AlertsCard::startAdd);
    connect(&context.privacy, &PrivacyState::changed, this, &AlertsCard::reload);
}

QWidget* AlertsCard::buildForm()
{
    auto* column = new QVBoxLayout(m_form);
    setMargins(column, 0, Space::one);
    for (const AlertKind kind : {AlertKind::Note, AlertKind::Billing, AlertKind::Waiver})
        m_kind->addItem(ClientWords::alertKind(kind), alertKindName(kind));
    m_message->setMaxLength(longestMessage);
    m_message->setPlaceholderText(tr("What to see before every session"));
    m_until->setPlaceholderText(tr("Until it is ended"));
    m_grid->addRow(u"message"_s, tr("Message"), m_message);
    m_grid->addRow(u"kind"_s, tr("Kind"), m_kind);
    m_grid->addRow(u"until"_s, tr("Until"), m_until);
    column->addWidget(m_grid);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = makeButton("alertCancel", tr("Cancel"));
    auto* saveButton = makeButton("alertSave", tr("Add alert"), ButtonKind::Primary);
    buttons->addWidget(cancel);
    buttons->addWidget(saveButton);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &AlertsCard::leaveAdd);
    connect(saveButton, &QPushButton::clicked, this, &AlertsCard::save);
    connect(m_message, &QLineEdit::returnPressed, this, &AlertsCard::save);
    auto* escape = new QShortcut(Qt::Key_Escape, m_form, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AlertsCard::leaveAdd);
    return m_form;
}

void AlertsCard::setClient(const ClientId& id)
{
    if (id != m_client)
        m_form->hide();
    m_client = id;
    reload();
}

void AlertsCard::reload()
{
    clearLayout(m_list->layout());
    const auto alerts = m_context.clients.alerts(m_client, true);
    int shown = 0;
    for (const ClientAlert& alert : alerts.value_or(QList<ClientAlert>())) {
        if (m_context.privacy.isHidden() && alert.kind == AlertKind::Billing)
            continue;
        m_list->layout()->addWidget(alertRow(alert));
        ++shown;
    }
    if (shown == 0)
        m_list->layout()->addWidget(
            (new Label(tr("No alerts. What must be seen before every session goes here."), TypeSize::Body, Tone::Muted))
                ->wrapping());
}

QWidget* AlertsCard::alertRow(const ClientAlert& alert)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    setMargins(row, 0, Space::one);
    const QDate today = m_context.today();
    const bool over = alert.until.isValid() && alert.until < today;
    QString text = alert.message;
    if (over)
        text = tr("%1 (ran out on %2)").arg(alert.message, ClientWords::day(alert.until, today));
    else if (alert.until.isValid())
        text = tr("%1 (until %2)").arg(alert.message, ClientWords::day(alert.until, today));
    row->addWidget(makeMark(ClientWords::alertGlyph(alert.kind), text, over ? Tone::Neutral : Tone::Warn), 1);
    auto* endButton = makeButton("alertEnd", tr("End"), ButtonKind::Quiet);
    endButton->setAccessibleName(tr("End the alert “%1”").arg(alert.message));
    row->addWidget(endButton, 0, Qt::AlignTop);
    connect(endButton, &QPushButton::clicked, this, [this, alert] { end(alert); });
    return line;
}

void AlertsCard::startAdd()
{
    m_grid->clearErrors();
    m_message->clear();
    m_until->clear();
    m_kind->setCurrentIndex(0);
    m_form->show();
    m_addButton->hide();
    m_message->setFocus();
}

void AlertsCard::leaveAdd()
{
    m_form->hide();
    m_addButton->show();
    m_addButton->setFocus();
}

void AlertsCard::save()
{
    m_grid->clearErrors();
    if (!m_until->isAcceptable()) {
        m_grid->showError({ErrorKind::Invalid, u"date.format"_s, u"until"_s, {}, {}});
        return;
    }
    ClientAlert alert;
    alert.client = m_client;
    alert.kind = alertKindFromName(m_kind->currentData().toString()).value_or(AlertKind::Note);
    alert.message = m_message->text();
    alert.until = m_until->day();
    if (const auto added = m_context.clients.addAlert(alert); !added) {
        if (!m_grid->showError(added.error()))
            m_context.report(added.error());
        return;
    }
    leaveAdd();
    reload();
}

void AlertsCard::end(const ClientAlert& alert)
{
    if (const auto ended = m_context.clients.endAlert(alert.id); !ended)
        m_context.report(ended.error());
    reload();
    m_addButton->setFocus();
}

} // namespace td
