// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "print/document.h"

namespace td
{

class Database;
class ExerciseLibrary;
struct PlanPaper;

/// From the id of a plan to its papers, in the client's language (a template's: the interface's). Errors: NotFound, and what reading says.
class PlanPapers
{
public:
    PlanPapers(Database& database, ExerciseLibrary& exercises) : m_db(database), m_exercises(exercises) {}

    Result<Document> handout(const PlanId& id);
    Result<Document> logSheet(const PlanId& id, int week);

private:
    Result<PlanPaper> read(const PlanId& id, QString& language);

    Database& m_db;
    ExerciseLibrary& m_exercises;
};

} // namespace td
