// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/membershipdialogs.h"

#include "selling/selling.h"
#include "selling/sellingfields.h"
#include "selling/sellingtext.h"
#include "widgets/dateedit.h"
#include "widgets/formgrid.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int usualPauseDays = 28;

DateEdit* dayField(const char* name, const QString& label, QDate day)
{
    auto* edit = new DateEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setDate(day);
    return edit;
}
} // namespace

PauseDialog::PauseDialog(const SellingContext& given, const Membership& membership, QWidget* parent)
    : SellingDialog(given, "pauseDialog", tr("Pause: %1").arg(membership.clientName),
                    tr("While it rests nothing is billed and nobody is let in. What is billed already stays."), parent)
    , m_id(membership.id)
    , m_first(dayField("first", tr("From"), given.today()))
    , m_open(sellingCheck("pauseOpen", tr("Until it is resumed")))
    , m_last(dayField("last", tr("To"), given.today().addDays(usualPauseDays - 1)))
    , m_reason(sellingLine("reason", tr("Reason")))
{
    form()->addRow(u"first"_s, tr("From"), sellingRow({m_first}));
    form()->addRow(u"last"_s, tr("To"), sellingRow({m_last, m_open}));
    form()->addRow(u"reason"_s, tr("Reason"), m_reason);
    connect(m_open, &QCheckBox::toggled, m_last, &QWidget::setDisabled);
    setVerb(tr("Pause"), {});
    m_first->setFocus();
}

Result<void> PauseDialog::store()
{
    return context().selling.memberships()
        .pause(m_id, m_first->date(), m_open->isChecked() ? QDate() : m_last->date(), m_reason->text())
        .map([](const Membership&) {});
}

EndDialog::EndDialog(const SellingContext& given, const Membership& membership, QWidget* parent)
    : SellingDialog(given, "endDialog", tr("End: %1").arg(membership.clientName), membership.typeName, parent)
    , m_id(membership.id)
    , m_periodEnd(given.selling.memberships().endOfPeriod(membership.id).value_or(given.today()))
    , m_atPeriodEnd(new QRadioButton(tr("With what is paid, on %1").arg(SellingText::day(m_periodEnd))))
    , m_reason(sellingLine("reason", tr("Reason")))
{
    auto* now = new QRadioButton(tr("Today"));
    now->setObjectName(u"endNow"_s);
    m_atPeriodEnd->setObjectName(u"endWithPeriod"_s);
    m_atPeriodEnd->setChecked(true);
    auto* group = new QWidget;
    auto* rows = new QVBoxLayout(group);
    setMargins(rows, 0, Space::one);
    rows->addWidget(m_atPeriodEnd);
    rows->addWidget(now);
    group->setFocusProxy(m_atPeriodEnd);
    form()->addRow(u"last"_s, tr("When"), group);
    form()->addRow(u"reason"_s, tr("Reason"), m_reason);
    setVerb(tr("End membership"), tr("Keep it"));
    m_atPeriodEnd->setFocus();
}

Result<void> EndDialog::store()
{
    return context().selling.memberships()
        .end(m_id, m_atPeriodEnd->isChecked() ? m_periodEnd : context().today(), m_reason->text())
        .map([](const Membership&) {});
}

} // namespace td
