// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace td
{

class Workspace;

/// The part of the tour that shows money: every section, an invoice in each of its states, the dialogs, and sample papers as PDF.
class MoneyTour
{
public:
    /// `shoot` takes a picture of the window with what lies over it, `closeDialogs` puts those away.
    MoneyTour(Workspace& workspace, std::function<void(const QString& name)> shoot, std::function<void()> closeDialogs)
        : m_workspace(workspace)
        , m_shoot(std::move(shoot))
        , m_closeDialogs(std::move(closeDialogs))
    {
    }

    void pictures();
    /// An invoice, a credit note, a receipt and a statement; false when one could not be written.
    bool papers(const QString& folder);

private:
    void sections();
    void invoices();
    void dialogs();

    Workspace& m_workspace;
    std::function<void(const QString&)> m_shoot;
    std::function<void()> m_closeDialogs;
};

} // namespace td
