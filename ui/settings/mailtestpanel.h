// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "settings/settingscontext.h"
#include "widgets/card.h"

#include <functional>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace td
{

class FormGrid;
class Label;
class MailQueue;

/// Sends a message to an address that one reads, with progress and Cancel, and says what became of it. It tries the stored settings, so
/// changes are saved first.
class MailTestPanel : public Card
{
    Q_OBJECT

public:
    /// `save`: stores what was typed in the settings; false when that failed, and nothing is sent.
    MailTestPanel(const SettingsContext& context, std::function<bool()> save, QWidget* parent = nullptr);

private:
    void send();
    void advance(qint64 sent, qint64 total);
    void finish(const QString& address, const Result<void>& result);
    void showRunning(bool running);
    void showResult(Tone tone, const QString& sentence);

    const SettingsContext& m_context;
    const std::function<bool()> m_save;
    FormGrid* m_form;
    QLineEdit* m_to;
    QPushButton* m_send;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    Label* m_result;
    MailQueue* m_queue = nullptr; ///< while a message is under way
};

} // namespace td
