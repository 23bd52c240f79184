// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/trainercard.h"

#include "clients/clientwords.h"
#include "clients/sidefacts.h"
#include "storage/database.h"
#include "team/team.h"
#include "text/errortext.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/prompts.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{

TrainerCard::TrainerCard(const ClientsContext& context, QWidget* parent)
    : Card(tr("Trainer and access"), Glyph::User, parent)
    , m_context(context)
    , m_list(new QWidget)
    , m_column(new QVBoxLayout(m_list))
    , m_assign(makeButton("trainerAssign", tr("Assign…"), ButtonKind::Quiet))
    , m_end(makeButton("trainerEnd", tr("End"), ButtonKind::Quiet))
    , m_grant(makeButton("grantAdd", tr("Give access…"), ButtonKind::Quiet, Glyph::Key))
{
    setObjectName(u"trainerCard"_s);
    m_assign->setAccessibleName(tr("Assign a trainer"));
    m_end->setAccessibleName(tr("Leave the client without a trainer"));
    addToHeading(m_end);
    addToHeading(m_assign);
    setMargins(m_column, 0, Space::one);
    body()->addWidget(m_list);
    body()->addWidget(m_grant, 0, Qt::AlignLeft);
    connect(m_assign, &QPushButton::clicked, this, &TrainerCard::assign);
    connect(m_end, &QPushButton::clicked, this, &TrainerCard::endAssignment);
    connect(m_grant, &QPushButton::clicked, this, &TrainerCard::grantAccess);
}

void TrainerCard::setClient(const Client& client)
{
    m_client = client;
    reload();
}

void TrainerCard::reload()
{
    clearLayout(m_column);
    m_trainers = m_context.team.trainers().value_or(QList<Trainer>());
    m_names.clear();
    for (const Trainer& trainer : std::as_const(m_trainers))
        m_names.insert(trainer.id, trainer.name());
    fillHistory();
    const Actor& actor = m_context.db.actor();
    if (actor.seesHealth())
        fillGrants();
    m_assign->setVisible(actor.managesStudio());
    m_end->setVisible(actor.managesStudio() && m_active);
    m_grant->setVisible(actor.seesHealth());
}

void TrainerCard::say(const QString& text)
{
    m_column->addWidget((new Label(text, TypeSize::Body, Tone::Muted))->wrapping());
}

void TrainerCard::fillHistory()
{
    m_active = false;
    const auto assignments = m_context.team.assignmentsOf(m_client.id);
    if (!assignments) {
        m_context.report(assignments.error());
        return;
    }
    const QDate today = m_context.today();
    for (const Assignment& one : *assignments) {
        const QString name = m_names.value(one.trainer, tr("A trainer who has left"));
        const bool now = one.status == AssignmentStatus::Active;
        const QString from = ClientWords::longDay(one.startDay);
        const QString when =
            now ? tr("Trainer since %1").arg(from)
                : tr("%1 to %2", "days").arg(from, ClientWords::longDay(one.endDay.isValid() ? one.endDay : today));
        const QString text = one.reason.isEmpty() ? name : tr("%1: %2", "trainer, reason").arg(name, one.reason);
        m_column->addWidget(makeFact(now ? Glyph::User : Glyph::History, when, text));
        m_active = m_active || now;
    }
    if (!m_active)
        say(tr("Nobody trains this client yet."));
}

void TrainerCard::fillGrants()
{
    const auto grants = m_context.team.grantsOf(m_client.id);
    if (!grants || grants->isEmpty())
        return;
    m_column->addWidget(makeLine());
    for (const Grant& grant : *grants)
        m_column->addWidget(grantRow(grant));
}

QWidget* TrainerCard::grantRow(const Grant& grant)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    setMargins(row, 0, Space::one);
    const QString name = m_names.value(grant.trainer, tr("A trainer who has left"));
    row->addWidget(makeFact(Glyph::Key, ClientWords::grantLevel(grant.level), name), 1);
    auto* revoke = makeButton("grantRevoke", tr("Take back"), ButtonKind::Quiet);
    revoke->setAccessibleName(tr("Take back the access of %1").arg(name));
    row->addWidget(revoke);
    connect(revoke, &QPushButton::clicked, this, [this, id = grant.id] { reportUnless(m_context.team.revoke(id)); });
    return line;
}

void TrainerCard::reportUnless(const Result<void>& done)
{
    if (!done)
        m_context.report(done.error());
    reload();
}

TrainerId TrainerCard::askTrainer(const QString& title, const QString& text)
{
    QList<TrainerId> ids;
    QStringList options;
    for (const Trainer& trainer : std::as_const(m_trainers)) {
        if (trainer.inactive)
            continue;
        ids.append(trainer.id);
        options.append(trainer.name());
    }
    const auto answer = m_context.prompts.choose({title, text, options});
    return answer ? ids.value(*answer) : TrainerId();
}

void TrainerCard::assign()
{
    const TrainerId trainer =
        askTrainer(tr("Assign a trainer"), tr("Who trains %1 from today on?").arg(m_client.name()));
    if (trainer.isNull())
        return;
    auto done = m_context.team.assign(m_client.id, trainer);
    if (!done && done.error().reason == u"team.at-capacity"_s &&
        m_context.prompts.confirm({tr("Assign anyway?"), errorText(done.error()), tr("Assign anyway"), {}}))
        done = m_context.team.assign(m_client.id, trainer, {}, Team::Capacity::Override);
    else if (!done && done.error().reason == u"team.at-capacity"_s)
        return;
    reportUnless(done ? Result<void>() : tl::make_unexpected(done.error()));
}

void TrainerCard::endAssignment()
{
    reportUnless(m_context.team.endAssignment(m_client.id));
}

void TrainerCard::grantAccess()
{
    const TrainerId trainer = askTrainer(tr("Give access"), tr("Which trainer may see %1 too?").arg(m_client.name()));
    if (trainer.isNull())
        return;
    const QList<GrantLevel> levels{GrantLevel::Read, GrantLevel::Write, GrantLevel::Admin};
    QStringList words;
    for (const GrantLevel level : levels)
        words.append(ClientWords::grantLevel(level));
    const auto level =
        m_context.prompts.choose({tr("Give access"), tr("How far may %1 go?").arg(m_names.value(trainer)), words});
    if (!level)
        return;
    const auto done = m_context.team.grant(m_client.id, trainer, levels.at(*level));
    reportUnless(done ? Result<void>() : tl::make_unexpected(done.error()));
}

} // namespace td
