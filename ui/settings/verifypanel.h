// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingscontext.h"
#include "storage/verify.h"
#include "widgets/card.h"

class QProgressBar;
class QPushButton;

namespace td
{

class Label;

/// Looks through the whole file for damage, with progress and Cancel, and names what it finds.
class VerifyPanel : public Card
{
    Q_OBJECT

public:
    explicit VerifyPanel(const SettingsContext& context, QWidget* parent = nullptr);

    /// A report as sentences, one a line.
    static QString reportText(const Verification::Report& report);

signals:
    /// While it runs, nothing else may be done with the studio.
    void runningChanged(bool running);

private:
    void run();
    bool advance(const QString& check, int percent);

    const SettingsContext& m_context;
    QPushButton* m_start;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    Label* m_report;
    bool m_cancelled = false;
};

} // namespace td
