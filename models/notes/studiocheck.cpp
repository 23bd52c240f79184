// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/studiocheck.h"

#include "notes/notechain.h"

namespace td
{

Result<Verification::Report> verifyStudio(Database& db, const Verification::Progress& progress)
{
    TD_TRY_ASSIGN(Verification::Report report, Verification(db).run(progress));
    Verification::Check check{QStringLiteral("notes"), {}, 0};
    if (const auto chain = verifyNoteChain(db)) {
        check.examined = chain->examined;
        for (const NoteChainProblem& problem : chain->problems)
            check.problems.append(problem.text());
    } else {
        check.problems.append(chain.error().detail); // a file too damaged to be read is a finding, not a failure of the check
    }
    report.checks.push_back(std::move(check));
    if (progress && !progress(QStringLiteral("notes"), 100))
        return fail(ErrorKind::Cancelled, "work.cancelled");
    return report;
}

} // namespace td
