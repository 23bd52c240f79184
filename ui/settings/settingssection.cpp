// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingssection.h"

#include "settings/editwatcher.h"
#include "widgets/formgrid.h"
#include "widgets/prompts.h"

#include <algorithm>

namespace td
{

SettingsSection::SettingsSection(const SettingsContext& context, QWidget* parent) : QWidget(parent), m_context(context) {}

void SettingsSection::reload()
{
    for (FormGrid* form : std::as_const(m_forms))
        form->clearErrors();
    quietly([this] {
        if (const auto result = read(); !result)
            report(result.error());
    });
    setChanged(false);
}

bool SettingsSection::save()
{
    if (!m_changed)
        return true;
    for (FormGrid* form : std::as_const(m_forms))
        form->clearErrors();
    const auto written = write();
    if (written) {
        reload();
        say(tr("Saved."));
        return true;
    }
    if (written.error().kind == ErrorKind::Stale)
        offerReload();
    else
        report(written.error());
    return false;
}

void SettingsSection::offerReload()
{
    const Question question{tr("Changed in the meantime"),
                            tr("Somebody saved this while you were editing. Read it again? What you typed here is dropped."),
                            tr("Read again"), tr("Keep editing")};
    if (m_context.prompts.confirm(question))
        reload();
}

bool SettingsSection::mayLeave()
{
    if (!m_changed)
        return true;
    const ChoiceQuestion question{tr("Unsaved changes"), tr("What you changed here is not saved yet."),
                                  {tr("Save the changes"), tr("Drop the changes")}, 0};
    const auto answer = m_context.prompts.choose(question);
    if (!answer)
        return false;
    if (*answer == 0)
        return save();
    reload();
    return true;
}

void SettingsSection::watch(QWidget* root)
{
    watchEdits(root, this, [this] {
        if (m_quiet == 0)
            setChanged(true);
    });
}

void SettingsSection::setChanged(bool changed)
{
    if (changed == m_changed)
        return;
    m_changed = changed;
    emit changedChanged(changed);
}

void SettingsSection::quietly(const std::function<void()>& fill)
{
    ++m_quiet;
    fill();
    --m_quiet;
}

void SettingsSection::report(const Error& error)
{
    const bool shown = std::any_of(m_forms.cbegin(), m_forms.cend(), [&](FormGrid* form) { return form->showError(error); });
    if (!shown && error.kind != ErrorKind::Cancelled && m_context.showError)
        m_context.showError(error);
}

bool SettingsSection::finish(const Result<void>& result, const QString& sentence)
{
    if (!result)
        report(result.error());
    else
        say(sentence);
    return result.has_value();
}

void SettingsSection::say(const QString& sentence) const
{
    if (m_context.showSuccess)
        m_context.showSuccess(sentence);
}

} // namespace td
