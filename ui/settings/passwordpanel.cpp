// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/passwordpanel.h"

#include "settings/fields.h"
#include "settings/passwordrows.h"
#include "storage/passwordstrength.h"
#include "storage/studio.h"
#include "widgets/button.h"
#include "widgets/formgrid.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace td
{

PasswordPanel::PasswordPanel(const SettingsContext& context, QWidget* parent)
    : Card(tr("Your password"), Glyph::Lock, parent)
    , m_context(context)
    , m_form(new FormGrid)
    , m_old(passwordField("oldPassword", tr("Present password")))
{
    m_form->addRow(u"old"_s, tr("Present password"), m_old);
    m_new = new PasswordRows(m_form, tr("New password"),
                             tr("At least %n characters. A few words that do not belong together are best.", nullptr,
                                PasswordStrength::minimumLength));
    const Actor& actor = context.studio.db().actor();
    m_new->setWords({actor.login, actor.name});
    body()->addWidget(m_form);
    auto* button = makeButton("changePassword", tr("Change the password"));
    body()->addWidget(packed({button}));
    connect(button, &QPushButton::clicked, this, &PasswordPanel::change);
}

void PasswordPanel::clear()
{
    m_form->clearErrors();
    m_old->clear();
    m_new->clear();
}

Result<void> PasswordPanel::tryChange()
{
    if (m_old->text().isEmpty())
        return fail(ErrorKind::Invalid, "text.empty", "old");
    TD_TRY_ASSIGN(const QString password, m_new->password());
    auto changed = m_context.studio.changeOwnPassword(m_old->text(), password);
    if (!changed && changed.error().kind == ErrorKind::WrongPassword)
        changed.error().field = u"old"_s;
    return changed;
}

void PasswordPanel::change()
{
    m_form->clearErrors();
    const auto changed = tryChange();
    if (changed) {
        clear();
        m_context.showSuccess(tr("Your password is changed. Backups made before today still open with the old one."));
    } else if (!m_form->showError(changed.error())) {
        m_context.showError(changed.error());
    }
}

} // namespace td
