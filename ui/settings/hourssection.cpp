// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/hourssection.h"

#include "facility/facility.h"
#include "facility/studioday.h"
#include "scheduling/hours.h"
#include "settings/extrahourspanel.h"
#include "settings/fields.h"
#include "settings/idtext.h"
#include "settings/timeoffpanel.h"
#include "settings/weekgrid.h"
#include "storage/studio.h"
#include "team/team.h"
#include "widgets/dateedit.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int widest = 960;
constexpr int hourMinutes = 60;
} // namespace

HoursSection::HoursSection(const SettingsContext& given, QWidget* parent)
    : SettingsSection(given, parent)
    , m_trainer(choiceField("hoursTrainer", tr("Trainer")))
    , m_from(new DateEdit)
    , m_grid(new WeekGrid)
    , m_sum(new Label({}, TypeSize::Body, Tone::Muted))
    , m_extra(new ExtraHoursPanel(given))
    , m_timeOff(new TimeOffPanel(given))
{
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    setMargins(inner, 0, Space::two);
    inner->addWidget(buildWeek());
    inner->addWidget(m_timeOff);
    inner->addWidget(m_extra);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->addWidget(scrolled(content, widest));
    connect(m_trainer, &QComboBox::currentIndexChanged, this, &HoursSection::trainerChosen);
    connect(m_from, &QDateEdit::dateChanged, this, &HoursSection::dayChosen);
    connect(m_grid, &WeekGrid::weekChanged, this, [this] {
        showSum();
        setChanged(true);
    });
}

QWidget* HoursSection::buildWeek()
{
    auto* card = new Card(tr("Week"), Glyph::Clock);
    m_from->setObjectName(u"hoursFrom"_s);
    m_from->setAccessibleName(tr("In effect from"));
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::one);
    row->addWidget(m_trainer);
    row->addWidget(new Label(tr("from")));
    row->addWidget(m_from);
    row->addStretch(1);
    row->addWidget(m_sum);
    card->body()->addLayout(row);
    m_trainer->setVisible(context().studio.db().actor().managesStudio());
    card->body()->addWidget(m_grid);
    auto* help = new Label(tr("Drag over free time to add hours, over hours to take them away. With the keyboard: arrows, Space, and Shift "
                              "with Up or Down. The weeks before the date stay as they were."),
                           TypeSize::Small, Tone::Muted);
    card->body()->addWidget(help->wrapping());
    return card;
}

TrainerId HoursSection::chosenTrainer() const
{
    return idFrom<TrainerId>(m_trainer->currentData());
}

Result<void> HoursSection::offerTrainers()
{
    const Actor& actor = context().studio.db().actor();
    TD_TRY_ASSIGN(const QList<Trainer> team, context().team.trainers());
    QList<FieldChoice> choices;
    for (const Trainer& trainer : team) {
        const bool shown = actor.managesStudio() ? !trainer.inactive : trainer.id == actor.trainer;
        if (shown)
            choices.append({trainer.name(), idValue(trainer.id)});
    }
    setChoices(m_trainer, choices);
    return {};
}

Result<void> HoursSection::read()
{
    TD_TRY(offerTrainers());
    TD_TRY_ASSIGN(const Organisation organisation, context().facility.organisation());
    TD_TRY_ASSIGN(const QDate today, studioToday(context().studio.db()));
    if (!m_shownDay.isValid()) {
        const QSignalBlocker quiet(m_from);
        m_from->setDate(today);
    }
    m_grid->setFrame(organisation.weekStart, organisation.opensMinute, organisation.closesMinute);
    m_shown = chosenTrainer();
    m_shownDay = m_from->date();
    setEnabled(!m_shown.isNull());
    TD_TRY(readWeek());
    TD_TRY(m_extra->showTrainer(m_shown, today));
    return m_timeOff->showTrainer(m_shown, today);
}

Result<void> HoursSection::readWeek()
{
    TD_TRY_ASSIGN(m_rows, context().hours.weekly(m_shown, m_shownDay));
    m_grid->setWeek(weekOf(m_rows));
    showSum();
    return {};
}

void HoursSection::showSum()
{
    const int minutes = minutesOf(m_grid->week());
    m_sum->setText(tr("%1 hours a week").arg(QLocale().toString(double(minutes) / hourMinutes, 'g', 4)));
}

void HoursSection::trainerChosen()
{
    if (chosenTrainer() == m_shown)
        return;
    if (!isChanged()) {
        reload();
        return;
    }
    // The question is about the trainer who was shown until now.
    const QByteArray wanted = m_trainer->currentData().toByteArray();
    const QSignalBlocker quiet(m_trainer);
    choose(m_trainer, idValue(m_shown));
    if (!mayLeave())
        return;
    choose(m_trainer, wanted);
    reload();
}

void HoursSection::dayChosen()
{
    m_shownDay = m_from->date();
    // Painted hours stay: only the day from which they count is another one.
    if (isChanged())
        return;
    quietly([this] {
        if (const auto result = readWeek(); !result)
            report(result.error());
    });
}

Result<void> HoursSection::write()
{
    return context().hours.changeWeekFrom(m_shown, m_shownDay, rowsOf(m_grid->week(), m_shownDay, m_rows));
}

} // namespace td
