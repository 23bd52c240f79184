// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/newstudiorequest.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace td
{

class Banner;
class Label;
class StepRail;
class WizardStep;

/// First run: create a studio, open one, or try the demo. Creating asks in four steps and hands the answers, as a value, to
/// the injected callback. Opening and the demo are signals: the owner knows how.
class FirstRunWizard : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunWizard(FirstRunHooks hooks, QWidget* parent = nullptr);
    ~FirstRunWizard() override;

    /// 0: the choice; 1 ... 4: the steps; 5: creating.
    [[nodiscard]] int step() const;
    [[nodiscard]] Banner& banner() const { return *m_banner; }

signals:
    void created(const td::NewStudioRequest& request);
    void openRequested();
    void demoRequested();

private:
    QWidget* buildStart();
    QWidget* buildWorking();
    QWidget* buildButtons();
    void showStep(int step);
    void next();
    void create();
    bool progress(int percent, const QString& doing);

    FirstRunHooks m_hooks;
    NewStudioRequest m_request;
    QList<WizardStep*> m_steps;
    StepRail* m_rail;
    QStackedWidget* m_stack;
    Banner* m_banner;
    QPushButton* m_back;
    QPushButton* m_next;
    QProgressBar* m_bar;
    Label* m_doing;
    bool m_cancelled = false;
};

} // namespace td
