// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/totppanel.h"

#include "facility/facility.h"
#include "settings/fields.h"
#include "settings/qrcode.h"
#include "storage/studio.h"
#include "storage/totp.h"
#include "team/team.h"
#include "widgets/button.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/prompts.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int codeWidth = 140;
} // namespace

TotpPanel::TotpPanel(const SettingsContext& context, QWidget* parent)
    : Card(tr("Second factor"), Glyph::Phone, parent)
    , m_context(context)
    , m_state(new Label({}))
    , m_toggle(makeButton("toggleTotp", tr("Set up")))
    , m_proposal(new QWidget)
    , m_code(new QrCode)
    , m_text(new Label({}, TypeSize::Body))
    , m_form(new FormGrid)
    , m_typed(lineField("totpCode", tr("Code from the app")))
{
    m_state->setObjectName(u"totpState"_s);
    body()->addWidget(m_state->wrapping());
    body()->addWidget(packed({m_toggle}));
    body()->addWidget(m_proposal);
    buildProposal();
    showProposal(false);
    connect(m_toggle, &QPushButton::clicked, this, [this] { m_enabled ? disable() : propose(); });
}

void TotpPanel::buildProposal()
{
    m_code->setObjectName(u"totpQr"_s);
    m_text->setObjectName(u"totpSecret"_s);
    m_text->setAccessibleName(tr("Key for the authenticator app"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_typed->setMaximumWidth(codeWidth);
    m_typed->setMaxLength(10);
    auto* confirmButton = makeButton("confirmTotp", tr("Switch on"), ButtonKind::Primary);
    auto* row = new QHBoxLayout(m_proposal);
    setMargins(row, 0, Space::two);
    row->addWidget(m_code, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(Space::one);
    words->addWidget((new Label(tr("Scan this with an authenticator app, or type the key into it. Then enter the code that the app shows.")))
                         ->wrapping());
    words->addWidget(m_text->wrapping());
    m_form->addRow(u"code"_s, tr("Code"), packed({m_typed, confirmButton}));
    words->addWidget(m_form);
    words->addStretch(1);
    row->addLayout(words, 1);
    connect(confirmButton, &QPushButton::clicked, this, &TotpPanel::confirm);
    connect(m_typed, &QLineEdit::returnPressed, this, &TotpPanel::confirm);
}

QString TotpPanel::secretText() const
{
    return m_secret.isEmpty() ? QString() : Totp::secretText(m_secret);
}

void TotpPanel::showProposal(bool shown)
{
    m_proposal->setVisible(shown);
    m_toggle->setVisible(!shown);
    m_form->clearErrors();
    m_typed->clear();
    if (shown)
        return;
    m_secret.clear();
    m_code->setText({});
    m_text->clear();
    m_text->setAccessibleDescription({});
}

Result<void> TotpPanel::refresh()
{
    showProposal(false);
    TD_TRY_ASSIGN(const User user, m_context.team.findUser(m_context.studio.db().actor().user));
    m_enabled = user.totpEnabled;
    m_state->setText(m_enabled ? tr("On: signing in needs a code from your authenticator app as well as the password.")
                               : tr("Off: signing in needs the password only. With a second factor it needs a code from your phone too. "
                                    "The program checks it on this computer; it does not replace a good password."));
    m_toggle->setText(m_enabled ? tr("Switch off...") : tr("Set up"));
    m_toggle->setAccessibleName(m_enabled ? tr("Switch the second factor off") : tr("Set up a second factor"));
    return {};
}

void TotpPanel::propose()
{
    auto secret = m_context.studio.proposeTotp();
    const auto organisation = m_context.facility.organisation();
    if (!secret || !organisation) {
        m_context.showError(secret ? organisation.error() : secret.error());
        return;
    }
    showProposal(true);
    m_secret = std::move(*secret);
    m_code->setText(Totp::uri(m_secret, organisation->name, m_context.studio.db().actor().login));
    m_text->setText(tr("Key: %1").arg(secretText()));
    m_text->setAccessibleDescription(m_text->text());
    m_typed->setFocus();
}

void TotpPanel::confirm()
{
    const auto enabled = m_context.studio.enableTotp(m_secret, m_typed->text());
    if (!enabled) {
        if (!m_form->showError(u"code"_s, tr("This is not the code that the app shows now. Please try the next one.")))
            m_context.showError(enabled.error());
        return;
    }
    m_context.showSuccess(tr("The second factor is on."));
    if (const auto shown = refresh(); !shown)
        m_context.showError(shown.error());
}

void TotpPanel::disable()
{
    const auto password = m_context.prompts.input({tr("Switch the second factor off"), tr("Your password"), {}, true});
    if (!password)
        return;
    if (const auto off = m_context.studio.disableTotp(*password); !off) {
        m_context.showError(off.error());
        return;
    }
    m_context.showSuccess(tr("The second factor is off."));
    if (const auto shown = refresh(); !shown)
        m_context.showError(shown.error());
}

} // namespace td
