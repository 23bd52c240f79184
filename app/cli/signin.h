// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "storage/studio.h"

namespace td
{

/// From --password-file, or asked on the terminal.
Result<QString> passwordFor(const Options& options);

/// The clock and ids of one run, and the studio that it opened: what verbs that sign in hold on to.
class SignedIn
{
public:
    SignedIn() : m_ids(m_clock) {}
    SignedIn(const SignedIn&) = delete;
    SignedIn& operator=(const SignedIn&) = delete;

    /// Opens the folder that is the first positional word at `index`. Errors: those of Studio::signIn and the password.
    Result<void> open(const Options& options, int index = 0);
    [[nodiscard]] Studio& studio() { return *m_studio; }
    [[nodiscard]] Database& db() { return m_studio->db(); }

private:
    SystemClock m_clock;
    IdSource m_ids;
    std::unique_ptr<Studio> m_studio;
};

} // namespace td
