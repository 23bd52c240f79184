// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/timeoffpanel.h"

#include "scheduling/hours.h"
#include "settings/fields.h"
#include "settings/rowstable.h"
#include "storage/studio.h"
#include "widgets/button.h"
#include "widgets/dateedit.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/timetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int shownRows = 4;
constexpr int shownYears = 2;
constexpr qsizetype shownCollisions = 8;

QString kindText(TimeOffKind kind)
{
    switch (kind) {
    case TimeOffKind::Vacation: return TimeOffPanel::tr("Vacation");
    case TimeOffKind::Sick: return TimeOffPanel::tr("Sick");
    case TimeOffKind::Other: break;
    }
    return TimeOffPanel::tr("Other");
}

QString statusText(TimeOffStatus status)
{
    switch (status) {
    case TimeOffStatus::Requested: return TimeOffPanel::tr("Requested");
    case TimeOffStatus::Approved: return TimeOffPanel::tr("Approved");
    case TimeOffStatus::Declined: return TimeOffPanel::tr("Declined");
    case TimeOffStatus::Withdrawn: break;
    }
    return TimeOffPanel::tr("Withdrawn");
}

QString daysText(const TimeOff& span)
{
    const QLocale locale;
    const QString first = locale.toString(span.first, QLocale::ShortFormat);
    return span.first == span.last ? first
                                   : TimeOffPanel::tr("%1 – %2").arg(first, locale.toString(span.last, QLocale::ShortFormat));
}
} // namespace

TimeOffPanel::TimeOffPanel(const SettingsContext& context, QWidget* parent)
    : Card(tr("Time off"), Glyph::Holiday, parent)
    , m_context(context)
    , m_office(context.studio.db().actor().managesStudio())
    , m_table(new RowsTable("timeOffList", tr("Time off"), {tr("Days"), tr("Kind"), tr("State"), tr("Reason")}, shownRows))
    , m_collisions(new Label({}))
    , m_form(new FormGrid)
    , m_first(new DateEdit)
    , m_last(new DateEdit)
    , m_kind(choiceField("timeOffKind", tr("Kind")))
    , m_reason(lineField("timeOffReason", tr("Reason")))
    , m_approve(makeButton("approveTimeOff", tr("Approve")))
    , m_decline(makeButton("declineTimeOff", tr("Decline")))
    , m_withdraw(makeButton("withdrawTimeOff", tr("Withdraw")))
{
    m_collisions->setObjectName(u"timeOffCollisions"_s);
    buildForm();
    body()->addWidget(m_table);
    body()->addWidget(m_collisions->wrapping());
    body()->addWidget(buildButtons());
    body()->addWidget(m_form);
    auto* ask = makeButton("requestTimeOff", m_office ? tr("Add time off") : tr("Ask for time off"));
    body()->addWidget(packed({ask}));
    connect(ask, &QPushButton::clicked, this, &TimeOffPanel::request);
    connect(m_table, &RowsTable::keyChanged, this, &TimeOffPanel::showChosen);
}

QWidget* TimeOffPanel::buildButtons()
{
    connect(m_approve, &QPushButton::clicked, this,
            [this] { decide([this](const TimeOffId& id) { return m_context.hours.approve(id); }); });
    connect(m_decline, &QPushButton::clicked, this,
            [this] { decide([this](const TimeOffId& id) { return m_context.hours.decline(id); }); });
    connect(m_withdraw, &QPushButton::clicked, this,
            [this] { decide([this](const TimeOffId& id) { return m_context.hours.withdraw(id); }); });
    QWidget* buttons = packed({m_approve, m_decline, m_withdraw});
    buttons->setFocusProxy(m_withdraw);
    m_approve->setVisible(m_office);
    m_decline->setVisible(m_office);
    return buttons;
}

void TimeOffPanel::buildForm()
{
    m_first->setObjectName(u"timeOffFirst"_s);
    m_first->setAccessibleName(tr("First day"));
    m_last->setObjectName(u"timeOffLast"_s);
    m_last->setAccessibleName(tr("Last day"));
    QList<FieldChoice> kinds;
    for (const TimeOffKind kind : {TimeOffKind::Vacation, TimeOffKind::Sick, TimeOffKind::Other})
        kinds.append({kindText(kind), int(kind)});
    setChoices(m_kind, kinds);
    m_form->addRow(u"first"_s, tr("First day"), packed({m_first}));
    m_form->addRow(u"last"_s, tr("Last day"), packed({m_last}));
    m_form->addRow(u"kind"_s, tr("Kind"), packed({m_kind}));
    m_form->addRow(u"reason"_s, tr("Reason"), m_reason);
    connect(m_first, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_last->date() < day)
            m_last->setDate(day);
    });
}

Result<void> TimeOffPanel::showTrainer(const TrainerId& trainer, QDate today)
{
    if (trainer != m_trainer || !m_today.isValid()) {
        m_first->setDate(today.addDays(1));
        m_last->setDate(today.addDays(1));
    }
    m_trainer = trainer;
    m_today = today;
    TD_TRY_ASSIGN(m_rows, m_context.hours.timeOff(trainer, today.addYears(-1), today.addYears(shownYears)));
    QList<SettingsRow> rows;
    for (const TimeOffRow& row : std::as_const(m_rows)) {
        const bool over = row.status == TimeOffStatus::Declined || row.status == TimeOffStatus::Withdrawn || row.span.last < today;
        rows.append({row.id.blob(), {daysText(row.span), kindText(row.span.kind), statusText(row.status), row.reason}, -1, over});
    }
    m_table->setRows(rows);
    return {};
}

const TimeOffRow* TimeOffPanel::chosen() const
{
    const QByteArray key = m_table->key();
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const TimeOffRow& row) { return row.id.blob() == key; });
    return found == m_rows.cend() ? nullptr : &*found;
}

void TimeOffPanel::showChosen()
{
    const TimeOffRow* row = chosen();
    const bool requested = row != nullptr && row->status == TimeOffStatus::Requested;
    m_approve->setEnabled(requested);
    m_decline->setEnabled(requested);
    m_withdraw->setEnabled(requested || (row != nullptr && row->status == TimeOffStatus::Approved));
    showCollisions(row);
}

void TimeOffPanel::showCollisions(const TimeOffRow* row)
{
    m_collisions->setVisible(row != nullptr);
    if (row == nullptr)
        return;
    const auto blocks = m_context.hours.collisions(row->trainer, row->span);
    if (!blocks || blocks->isEmpty()) {
        m_collisions->setTone(Tone::Muted);
        m_collisions->setText(tr("No booking lies in this time."));
        return;
    }
    const QLocale locale;
    QStringList lines{tr("%n bookings lie in this time and have to be moved or cancelled:", nullptr, int(blocks->size()))};
    for (const BusyBlock& block : blocks->first(std::min(shownCollisions, blocks->size())))
        lines.append(tr("%1, %2 – %3").arg(locale.toString(block.day, u"ddd d MMM"), formatTime(block.minute, locale),
                                           formatTime((block.minute + block.durationMin) % 1440, locale)));
    if (blocks->size() > shownCollisions)
        lines.append(tr("and %n more", nullptr, int(blocks->size() - shownCollisions)));
    m_collisions->setTone(Tone::Warn);
    m_collisions->setText(lines.join(u'\n'));
}

void TimeOffPanel::report(const Result<void>& result)
{
    if (!result && !m_form->showError(result.error()))
        m_context.showError(result.error());
}

void TimeOffPanel::request()
{
    m_form->clearErrors();
    report([this]() -> Result<void> {
        TimeOffRow row;
        row.trainer = m_trainer;
        row.span = {m_first->date(), m_last->date(), {}, {}, TimeOffKind(m_kind->currentData().toInt())};
        row.reason = m_reason->text();
        row.status = m_office ? TimeOffStatus::Approved : TimeOffStatus::Requested;
        TD_TRY_ASSIGN(const TimeOffRow stored, m_context.hours.requestTimeOff(row));
        m_reason->clear();
        TD_TRY(showTrainer(m_trainer, m_today));
        m_table->chooseKey(stored.id.blob());
        return {};
    }());
}

void TimeOffPanel::decide(const std::function<Result<TimeOffRow>(const TimeOffId&)>& decision)
{
    report([&]() -> Result<void> {
        if (const TimeOffRow* row = chosen())
            TD_TRY(decision(row->id));
        return showTrainer(m_trainer, m_today);
    }());
}

} // namespace td
