// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "widgets/palette.h"

#include <QFrame>

#include <functional>

class QPushButton;
class QTimer;
class QToolButton;

namespace td
{

class Label;

/// One message above the content: what happened, in a sentence, with at most one thing to do about it. Errors stay until they
/// are closed (Esc or the cross); successes go by themselves. Screen readers are told when it appears.
class Banner : public QFrame
{
    Q_OBJECT

public:
    struct Action {
        QString text;
        std::function<void()> run;
    };

    explicit Banner(QWidget* parent = nullptr);

    void showMessage(Tone tone, const QString& sentence, Action action = {});
    void showError(const Error& error, Action action = {});
    /// Goes after successSeconds, unless it has the focus or the pointer.
    void showSuccess(const QString& sentence, Action action = {});
    void dismiss();

    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

    static constexpr int successSeconds = 6;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void runAction();
    void expire();

    Tone m_tone = Tone::Info;
    std::function<void()> m_run;
    Label* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer* m_timer;
};

} // namespace td
