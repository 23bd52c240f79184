// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/prompts.h"

#include <QQueue>

namespace td
{

/// Answers prepared beforehand, for tests and for the command line. Without an answer left, it cancels. `asked` keeps the texts.
class ScriptedPrompts final : public Prompts
{
public:
    QQueue<bool> confirms;
    QQueue<std::optional<int>> choices;
    QQueue<std::optional<QString>> inputs;
    QStringList asked;

    bool confirm(const Question& question) override
    {
        asked.append(question.text);
        return !confirms.isEmpty() && confirms.dequeue();
    }
    std::optional<int> choose(const ChoiceQuestion& question) override
    {
        asked.append(question.text);
        return choices.isEmpty() ? std::nullopt : choices.dequeue();
    }
    std::optional<QString> input(const InputQuestion& question) override
    {
        asked.append(question.label);
        return inputs.isEmpty() ? std::nullopt : inputs.dequeue();
    }
};

} // namespace td
