// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/studio.h"

#include <QObject>

#include <memory>

namespace td
{

class KioskDoor;
class KioskWindow;

/// The kiosk with the studio that it was given: from start() on nobody is signed in but the client who typed their PIN. Destroying it closes the studio and
/// wipes its keys.
class Kiosk : public QObject
{
    Q_OBJECT

public:
    explicit Kiosk(std::unique_ptr<Studio> studio, QObject* parent = nullptr);
    ~Kiosk() override;

    /// Signs the staff member out and shows the window. After an error the studio is to be closed.
    Result<void> start();
    [[nodiscard]] KioskWindow& window() { return *m_window; }

signals:
    void exitRequested();

private:
    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<KioskDoor> m_door;
    std::unique_ptr<KioskWindow> m_window;
};

} // namespace td
