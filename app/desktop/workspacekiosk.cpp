// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that joins the kiosk with the rest.
#include "desktop/workspace.h"

#include "kiosk/kioskpins.h"

using namespace Qt::StringLiterals;

namespace td
{

void Workspace::offerKiosk()
{
    if (m_services->db.actor().role == Role::Client)
        return;
    m_window->actions().add({u"kiosk.start"_s, tr("Start the kiosk"), tr("Training"), {}, Glyph::Clients, [this] { startKiosk(); }});
}

// What can be said to staff is said before their window goes.
void Workspace::startKiosk()
{
    const auto entries = KioskPins(m_services->db).all();
    if (!entries)
        return report(entries.error());
    if (entries->isEmpty())
        return report(Error{ErrorKind::Refused, u"kiosk.nobody"_s, {}, {}, {}});
    const Question question{tr("Start the kiosk?"), tr("You are signed out. Leaving the kiosk needs a password of the staff."), tr("Start the kiosk"),
                            tr("Cancel"), false};
    if (mayLeave() && m_world.prompts.confirm(question))
        emit kioskRequested();
}

std::unique_ptr<Studio> Workspace::giveUpStudio()
{
    disconnect(&m_services->db.changes(), nullptr, this, nullptr);
    m_window.reset(); // screens go before the services that they work with
    std::unique_ptr<Studio> studio = std::move(m_services->studio);
    m_timeline.reset();
    m_services.reset();
    return studio;
}

} // namespace td
