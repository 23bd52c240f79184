// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/securitysection.h"

#include "settings/fields.h"
#include "settings/passwordpanel.h"
#include "settings/recoverypanel.h"
#include "settings/totppanel.h"
#include "settings/verifypanel.h"
#include "storage/studio.h"
#include "widgets/metrics.h"

#include <QBoxLayout>

namespace td
{
namespace
{
constexpr int widest = 760;
} // namespace

SecuritySection::SecuritySection(const SettingsContext& given, QWidget* parent)
    : SettingsSection(given, parent)
    , m_password(new PasswordPanel(given))
    , m_totp(new TotpPanel(given))
{
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    setMargins(inner, 0, Space::two);
    inner->addWidget(m_password);
    inner->addWidget(m_totp);
    if (given.studio.db().actor().managesStudio()) {
        m_recovery = new RecoveryPanel(given);
        auto* verify = new VerifyPanel(given);
        inner->addWidget(m_recovery);
        inner->addWidget(verify);
        connect(verify, &VerifyPanel::runningChanged, this, [this](bool running) {
            for (QWidget* panel : std::initializer_list<QWidget*>{m_password, m_totp, m_recovery})
                panel->setEnabled(!running);
            emit busyChanged(running);
        });
    }
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->addWidget(scrolled(content, widest));
}

Result<void> SecuritySection::read()
{
    m_password->clear();
    if (m_recovery != nullptr)
        m_recovery->hideKey();
    return m_totp->refresh();
}

} // namespace td
