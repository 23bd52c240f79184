// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/recoverypanel.h"

#include "settings/fields.h"
#include "settings/qrcode.h"
#include "storage/studio.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/prompts.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{

RecoveryPanel::RecoveryPanel(const SettingsContext& context, QWidget* parent)
    : Card(tr("Recovery key"), Glyph::Key, parent)
    , m_context(context)
    , m_shown(new QWidget)
    , m_key(new Label({}, TypeSize::Title))
    , m_code(new QrCode)
{
    auto* sentence = new Label(tr("The key on paper that opens the studio when passwords are lost. It exists nowhere else; make a new one when the "
                                  "paper is lost or somebody has seen it."));
    body()->addWidget(sentence->wrapping());
    auto* renewButton = makeButton("renewRecovery", tr("Make a new key..."));
    body()->addWidget(packed({renewButton}));
    m_key->setObjectName(u"recoveryKey"_s);
    m_key->setAccessibleName(tr("Recovery key"));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(m_shown);
    setMargins(row, 0, Space::two);
    row->addWidget(m_code, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->addWidget(m_key->wrapping());
    words->addWidget((new Label(tr("Print it or write it down now. It is not shown again."), TypeSize::Body, Tone::Warn))->wrapping());
    auto* print = makeButton("printRecovery", tr("Print"), ButtonKind::Primary, Glyph::Print);
    auto* done = makeButton("hideRecovery", tr("I have it on paper"));
    words->addWidget(packed({print, done}));
    print->setVisible(bool(context.printRecovery));
    words->addStretch(1);
    row->addLayout(words, 1);
    body()->addWidget(m_shown);
    m_shown->hide();
    connect(renewButton, &QPushButton::clicked, this, &RecoveryPanel::renew);
    connect(print, &QPushButton::clicked, this, [this] { m_context.printRecovery(m_key->text()); });
    connect(done, &QPushButton::clicked, this, &RecoveryPanel::hideKey);
}

void RecoveryPanel::hideKey()
{
    m_key->clear();
    m_key->setAccessibleDescription({});
    m_code->setText({});
    m_shown->hide();
}

void RecoveryPanel::renew()
{
    const Question question{tr("Make a new recovery key?"),
                            tr("The key on paper stops working for this studio. Backups made before today still open with it."),
                            tr("Make a new key"), tr("Keep the present one")};
    if (!m_context.prompts.confirm(question))
        return;
    const auto key = m_context.studio.renewRecovery();
    if (!key) {
        m_context.showError(key.error());
        return;
    }
    m_key->setText(*key);
    m_key->setAccessibleDescription(*key);
    m_code->setText(*key);
    m_shown->show();
}

} // namespace td
