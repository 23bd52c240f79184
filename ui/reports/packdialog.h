// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportscontext.h"

#include <QDialog>

#include <memory>

class QProgressBar;
class QPushButton;
class QTimer;

namespace td
{

class AccountantPack;
class Banner;
class Label;
class PeriodChooser;

/// Makes the accountant pack: for which days, then with progress, one step between events, and Cancel, which leaves nothing behind.
class PackDialog : public QDialog
{
    Q_OBJECT

public:
    PackDialog(const ReportsContext& context, QDate today, QWidget* parent = nullptr);
    ~PackDialog() override;

    void reject() override;
    [[nodiscard]] bool isRunning() const { return m_pack != nullptr; }

private:
    void start();
    void step();
    void stop();
    void finished();

    const ReportsContext& m_context;
    PeriodChooser* m_period;
    Banner* m_banner;
    Label* m_state;
    QProgressBar* m_progress;
    QPushButton* m_make;
    QPushButton* m_close;
    QTimer* m_timer;
    std::unique_ptr<AccountantPack> m_pack;
    QString m_path;
    bool m_cancelled = false;
};

} // namespace td
