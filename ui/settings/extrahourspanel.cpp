// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/extrahourspanel.h"

#include "scheduling/hours.h"
#include "settings/fields.h"
#include "settings/idtext.h"
#include "settings/rowstable.h"
#include "widgets/button.h"
#include "widgets/dateedit.h"
#include "widgets/formgrid.h"
#include "widgets/metrics.h"
#include "widgets/timerangeedit.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int shownRows = 3;
constexpr int shownYears = 2;
} // namespace

ExtraHoursPanel::ExtraHoursPanel(const SettingsContext& context, QWidget* parent)
    : Card(tr("Extra hours"), Glyph::Add, parent)
    , m_context(context)
    , m_table(new RowsTable("extraList", tr("Extra hours"), {tr("Day"), tr("Time"), tr("Note")}, shownRows))
    , m_form(new FormGrid)
    , m_day(new DateEdit)
    , m_span(new TimeRangeEdit)
    , m_note(lineField("extraNote", tr("Note")))
    , m_remove(makeButton("removeExtra", tr("Remove"), ButtonKind::Danger))
{
    m_day->setObjectName(u"extraDay"_s);
    m_day->setAccessibleName(tr("Day of the extra hours"));
    m_span->setSpan({540, 720});
    m_form->addRow(u"day"_s, tr("Day"), packed({m_day}));
    m_form->addRow(u"start"_s, tr("Time"), m_span);
    m_form->addRow(u"note"_s, tr("Note"), m_note);
    auto* add = makeButton("addExtra", tr("Add extra hours"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::one);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    body()->addWidget(m_table);
    body()->addWidget(m_form);
    body()->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &ExtraHoursPanel::addHours);
    connect(m_remove, &QPushButton::clicked, this, &ExtraHoursPanel::removeHours);
    connect(m_table, &RowsTable::keyChanged, this, [this] { m_remove->setEnabled(!m_table->key().isEmpty()); });
}

Result<void> ExtraHoursPanel::showTrainer(const TrainerId& trainer, QDate today)
{
    if (trainer != m_trainer || !m_today.isValid())
        m_day->setDate(today);
    m_trainer = trainer;
    m_today = today;
    TD_TRY_ASSIGN(const QList<ExtraHoursRow> all, m_context.hours.extra(trainer, today, today.addYears(shownYears)));
    QList<SettingsRow> rows;
    const QLocale locale;
    for (const ExtraHoursRow& row : all)
        rows.append({row.id.blob(),
                     {locale.toString(row.hours.day, QLocale::ShortFormat),
                      tr("%1 – %2").arg(formatTime(row.hours.startMin, locale), formatTime(row.hours.endMin, locale)), row.note}});
    m_table->setRows(rows);
    m_remove->setEnabled(!m_table->key().isEmpty());
    return {};
}

void ExtraHoursPanel::report(const Result<void>& result)
{
    if (!result && !m_form->showError(result.error()))
        m_context.showError(result.error());
}

void ExtraHoursPanel::addHours()
{
    m_form->clearErrors();
    report([this]() -> Result<void> {
        const auto span = m_span->span();
        if (!span)
            return fail(Error{span.error().kind, span.error().reason, u"start"_s, span.error().args, {}});
        TD_TRY_ASSIGN(const ExtraHoursRow row,
                      m_context.hours.addExtra({{}, m_trainer, {m_day->date(), span->start, span->end, {}}, m_note->text(), 0}));
        m_note->clear();
        TD_TRY(showTrainer(m_trainer, m_today));
        m_table->chooseKey(row.id.blob());
        return {};
    }());
}

void ExtraHoursPanel::removeHours()
{
    report([this]() -> Result<void> {
        TD_TRY(m_context.hours.removeExtra(idFrom<ExtraHoursId>(m_table->key())));
        return showTrainer(m_trainer, m_today);
    }());
}

} // namespace td
