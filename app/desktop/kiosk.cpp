// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/kiosk.h"

#include "facility/facility.h"
#include "kiosk/kioskdoor.h"
#include "kiosk/kioskwindow.h"
#include "training/trainingsettings.h"

namespace td
{

Kiosk::Kiosk(std::unique_ptr<Studio> studio, QObject* parent)
    : QObject(parent)
    , m_studio(std::move(studio))
    , m_door(std::make_unique<KioskDoor>(m_studio->db()))
{
}

Kiosk::~Kiosk() = default;

Result<void> Kiosk::start()
{
    Database& db = m_studio->db();
    TD_TRY_ASSIGN(const Organisation organisation, Facility(db).organisation()); // while there is somebody who may read it
    TD_TRY_ASSIGN(const TrainingSettings settings, TrainingSettingsStore(db).studio());
    TD_TRY(m_door->open());
    m_window = std::make_unique<KioskWindow>(KioskContext{db, *m_door, organisation.name, organisation.zone, settings.kioskSeconds});
    connect(m_window.get(), &KioskWindow::exitRequested, this, &Kiosk::exitRequested);
    m_window->showFullScreen();
    return {};
}

} // namespace td
