// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace td
{

/// A yes-or-no question. The buttons are verbs, never "OK": they say what happens.
struct Question {
    QString title;
    QString text;
    QString yes; ///< "Delete the series"
    QString no;  ///< "Keep it"; empty: "Cancel"
    bool dangerous = false;
};

/// A question with several answers; `chosen` is the one that Enter takes.
struct ChoiceQuestion {
    QString title;
    QString text;
    QStringList options;
    int chosen = 0;
};

/// A question answered by typing one line.
struct InputQuestion {
    QString title;
    QString label;
    QString value;
    bool secret = false; ///< a password or PIN: shown as dots
};

/// How screens ask. Injected, so that tests script the answers (ScriptedPrompts) and no screen opens a dialog by itself.
class Prompts
{
public:
    virtual ~Prompts() = default;
    virtual bool confirm(const Question& question) = 0;
    /// Index of the option, or nothing when cancelled.
    virtual std::optional<int> choose(const ChoiceQuestion& question) = 0;
    /// The line typed, or nothing when cancelled.
    virtual std::optional<QString> input(const InputQuestion& question) = 0;
};

} // namespace td
