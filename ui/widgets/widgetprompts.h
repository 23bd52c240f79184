// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/prompts.h"

#include <QPointer>
#include <QWidget>

namespace td
{

/// Asks with modal dialogs over a window.
class WidgetPrompts final : public Prompts
{
public:
    explicit WidgetPrompts(QWidget* window) : m_window(window) {}

    bool confirm(const Question& question) override;
    std::optional<int> choose(const ChoiceQuestion& question) override;
    std::optional<QString> input(const InputQuestion& question) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace td
