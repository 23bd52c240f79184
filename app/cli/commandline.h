// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace td
{

/// The program without a window: verbs, --help and --version.
class CommandLine
{
public:
    explicit CommandLine(GraphicVerbs graphics);

    /// True when the words after the program's name ask for the command line, and not for the window.
    [[nodiscard]] bool wants(const QStringList& words) const;
    /// True when the words name a verb that draws: it needs a QApplication.
    [[nodiscard]] static bool draws(const QStringList& words);
    /// Runs what the words ask for; returns the exit code.
    int run(const QStringList& words) const;

private:
    [[nodiscard]] const Verb* find(const QString& name) const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] int runVerb(const Verb& verb, const QStringList& words) const;

    QList<Verb> m_verbs;
    GraphicVerbs m_graphics;
};

} // namespace td
