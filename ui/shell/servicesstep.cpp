// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/servicesstep.h"

#include "widgets/choicetile.h"
#include "widgets/button.h"
#include "widgets/metrics.h"
#include "widgets/timerangeedit.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{

ServicesStep::ServicesStep(QWidget* parent)
    : WizardStep(tr("Services and hours"), tr("A start to book with at once. Names, lengths, rates and hours are yours to change later."),
                 parent)
    , m_preset(new QButtonGroup(this))
    , m_days(new QButtonGroup(this))
    , m_hours(new TimeRangeEdit)
{
    m_days->setExclusive(false);
    m_hours->setSpan({7 * 60, 20 * 60});
    form().addWide(buildPresets());
    form().addRow(u"days"_s, tr("Open on"), buildDays());
    form().addRow(u"hours"_s, tr("Opening hours"), m_hours);
}

QWidget* ServicesStep::buildPresets()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    setMargins(column, 0, Space::one);
    auto* alone = new ChoiceTile("presetTrainer", Glyph::User, tr("Personal trainer"),
                                 tr("Sessions of 30, 45 and 60 minutes, a first assessment, partner training."));
    auto* classes = new ChoiceTile("presetStudio", Glyph::Clients, tr("Studio with classes"),
                                   tr("The same, and small groups and classes with a capacity, rooms and a waitlist."));
    for (ChoiceTile* tile : {alone, classes}) {
        tile->setCheckable(true);
        column->addWidget(tile);
    }
    m_preset->addButton(alone, int(StudioPreset::PersonalTrainer));
    m_preset->addButton(classes, int(StudioPreset::StudioWithClasses));
    alone->setChecked(true);
    setFocusProxy(alone);
    return box;
}

QWidget* ServicesStep::buildDays()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(row, 0, Space::half);
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const int day = (int(locale.firstDayOfWeek()) - 1 + i) % 7; // 0 is Monday
        auto* button = makeButton("", locale.dayName(day + 1, QLocale::ShortFormat));
        button->setObjectName(u"day%1"_s.arg(day));
        button->setAccessibleName(locale.dayName(day + 1));
        button->setCheckable(true);
        button->setChecked(day < 5);
        m_days->addButton(button, day);
        row->addWidget(button, 1);
    }
    return box;
}

bool ServicesStep::finish(NewStudioRequest& request)
{
    form().clearErrors();
    int weekdays = 0;
    for (int day = 0; day < 7; ++day)
        weekdays |= m_days->button(day)->isChecked() ? 1 << day : 0;
    if (weekdays == 0) {
        form().showError(Error{ErrorKind::Invalid, u"choice.empty"_s, u"days"_s, {}, {}});
        return false;
    }
    const auto span = m_hours->span();
    if (!span) {
        Error error = span.error();
        error.field = u"hours"_s;
        form().showError(error);
        return false;
    }
    request.preset = StudioPreset(m_preset->checkedId());
    request.weekdays = weekdays;
    request.opens = span->start;
    request.closes = span->end;
    return true;
}

} // namespace td
