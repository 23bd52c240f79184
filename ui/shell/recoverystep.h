// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/wizardstep.h"

class QLineEdit;

namespace td
{

class Label;

/// Letters and digits of a recovery key, in upper case, without what people put between groups.
QString plainRecoveryKey(const QString& text);

/// Shows the recovery key, prints it, and wants it typed back: a key that was never copied down helps nobody.
class RecoveryStep : public WizardStep
{
    Q_OBJECT

public:
    RecoveryStep(std::function<QString()> make, std::function<void(const QString&, const QString&)> print,
                 QWidget* parent = nullptr);

    void begin(const NewStudioRequest& soFar) override;
    bool finish(NewStudioRequest& request) override;

private:
    std::function<QString()> m_make;
    QString m_key;
    QString m_studio;
    Label* m_shown;
    QLineEdit* m_typed;
};

} // namespace td
