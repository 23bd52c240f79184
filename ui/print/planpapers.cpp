// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/planpapers.h"

#include "print/documentsource.h"
#include "print/planpaper.h"
#include "storage/database.h"
#include "training/exerciselibrary.h"
#include "training/plans.h"

#include <QLocale>

namespace td
{

Result<PlanPaper> PlanPapers::read(const PlanId& id, QString& language)
{
    Plans plans(m_db);
    PlanPaper paper;
    TD_TRY_ASSIGN(paper.plan, plans.find(id));
    TD_TRY_ASSIGN(paper.items, plans.items(id));
    auto client = m_db.query("SELECT trim(first_name || ' ' || last_name), language FROM clients WHERE id = ?", paper.plan.client);
    if (client.next()) {
        paper.client = client.text(0);
        language = client.text(1);
    }
    TD_TRY(client.finish());
    if (language.isEmpty())
        language = QLocale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
    auto trainer = m_db.query("SELECT trim(first_name || ' ' || last_name) FROM trainers WHERE id = ?", paper.plan.trainer);
    if (trainer.next())
        paper.trainer = trainer.text(0);
    TD_TRY(trainer.finish());
    for (const PlanItem& item : std::as_const(paper.items)) {
        if (!paper.exercises.contains(item.exercise))
            paper.exercises.insert(item.exercise, m_exercises.name(item.exercise, language));
    }
    return paper;
}

Result<Document> PlanPapers::handout(const PlanId& id)
{
    QString language;
    TD_TRY_ASSIGN(const PlanPaper paper, read(id, language));
    TD_TRY_ASSIGN(const Letterhead head, DocumentSource(m_db).letterhead());
    return planHandout(paper, head, language);
}

Result<Document> PlanPapers::logSheet(const PlanId& id, int week)
{
    QString language;
    TD_TRY_ASSIGN(const PlanPaper paper, read(id, language));
    TD_TRY_ASSIGN(const Letterhead head, DocumentSource(m_db).letterhead());
    return planLogSheet(paper, week, head, language);
}

} // namespace td
