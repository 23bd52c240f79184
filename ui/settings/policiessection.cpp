// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policiessection.h"

#include "facility/facility.h"
#include "scheduling/catalogue.h"
#include "settings/editwatcher.h"
#include "settings/fields.h"
#include "settings/policytext.h"
#include "widgets/button.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/moneyedit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int hourMinutes = 60;
constexpr int mostHours = 336;
constexpr int mostWaivers = 20;
constexpr int mostWaiverDays = 365;
constexpr int usualWaiverDays = 30;
constexpr int moneyWidth = 160;
constexpr int previewLines = 10; // five sentences of two lines, so that nothing moves while one types

MoneyEdit* moneyField(const char* name, const QString& label)
{
    auto* edit = new MoneyEdit(QString());
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setMaximumWidth(moneyWidth);
    return edit;
}

Result<qint64> amountOf(const MoneyEdit* edit)
{
    const auto money = edit->money();
    if (!money)
        return fail(Error{money.error().kind, money.error().reason, edit->objectName(), money.error().args, {}});
    return money->minor;
}
} // namespace

PoliciesSection::PoliciesSection(const SettingsContext& given, QWidget* parent)
    : ListFormSection(given, "policyList", tr("Policies"), {tr("Name"), tr("Notice")}, parent)
    , m_form(new FormGrid)
    , m_name(lineField("name", tr("Name")))
    , m_hours(numberField("noticeHours", tr("Notice, hours"), 0, mostHours, tr(" h")))
    , m_minutes(numberField("noticeMinutes", tr("Notice, minutes"), 0, hourMinutes - 1, tr(" min")))
    , m_lateFee(moneyField("late_fee_minor", tr("Fee for a late cancellation")))
    , m_lateForfeits(checkField("lateForfeits", tr("The credit is lost")))
    , m_noShowFee(moneyField("no_show_fee_minor", tr("Fee for a no-show")))
    , m_noShowForfeits(checkField("noShowForfeits", tr("The credit is lost")))
    , m_waivers(numberField("waivers", tr("Let off"), 0, mostWaivers))
    , m_waiverDays(numberField("waiverDays", tr("In so many days"), 1, mostWaiverDays, tr(" days")))
    , m_default(checkField("isDefault", tr("For services that name none")))
    , m_preview(new Label({}, TypeSize::Body))
    , m_remove(makeButton("removePolicy", tr("Delete"), ButtonKind::Danger, Glyph::Delete))
{
    addNewButton("newPolicy", tr("New policy"));
    buildForm();
    setForm(m_form);
    addAction(m_remove);
    addForm(m_form);
    watch(m_form);
    watchEdits(m_form, this, [this] { preview(); });
    connect(m_remove, &QPushButton::clicked, this, &PoliciesSection::remove);
}

void PoliciesSection::buildForm()
{
    m_form->addRow(u"name"_s, tr("Name"), m_name);
    m_form->addRow(u"notice_minutes"_s, tr("Free until"), packed({m_hours, m_minutes}), tr("Before the start. At exactly this time it is still free."));
    m_form->addRow(u"late_fee_minor"_s, tr("Late: fee"), packed({m_lateFee}));
    m_form->addRow(u"late_forfeits"_s, {}, m_lateForfeits);
    m_form->addRow(u"no_show_fee_minor"_s, tr("No-show: fee"), packed({m_noShowFee}));
    m_form->addRow(u"no_show_forfeits"_s, {}, m_noShowForfeits);
    m_form->addRow(u"waivers"_s, tr("Let off"), packed({m_waivers, new Label(tr("in")), m_waiverDays}));
    m_form->addRow(u"is_default"_s, tr("Default"), m_default);
    m_preview->setObjectName(u"policyPreview"_s);
    m_form->addHeading(tr("What this means"));
    m_preview->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_preview->setMinimumHeight(m_preview->fontMetrics().lineSpacing() * previewLines);
    m_form->addWide(m_preview->wrapping());
}

Result<QList<SettingsRow>> PoliciesSection::readRows()
{
    TD_TRY_ASSIGN(const Organisation organisation, context().facility.organisation());
    m_currency = organisation.currency;
    m_lateFee->setCurrency(m_currency);
    m_noShowFee->setCurrency(m_currency);
    TD_TRY_ASSIGN(m_policies, context().catalogue.policies());
    QList<SettingsRow> rows;
    for (const Policy& policy : std::as_const(m_policies)) {
        const int minutes = policy.terms.noticeMinutes;
        rows.append({policy.id.blob(),
                     {policy.isDefault ? tr("%1 (default)").arg(policy.name) : policy.name,
                      minutes % hourMinutes == 0 ? tr("%n h", nullptr, minutes / hourMinutes) : tr("%n min", nullptr, minutes)}});
    }
    return rows;
}

void PoliciesSection::fill(const QByteArray& key)
{
    const auto found = std::find_if(m_policies.cbegin(), m_policies.cend(), [&](const Policy& policy) { return policy.id.blob() == key; });
    m_shown = found == m_policies.cend() ? Policy{} : *found;
    const CancellationPolicy& terms = m_shown.terms;
    setFormTitle(m_shown.id.isNull() ? tr("New policy") : m_shown.name);
    m_name->setText(m_shown.name);
    m_hours->setValue(terms.noticeMinutes / hourMinutes);
    m_minutes->setValue(terms.noticeMinutes % hourMinutes);
    m_lateFee->setMoney({terms.lateFeeMinor, m_currency});
    m_lateForfeits->setChecked(terms.lateForfeits);
    m_noShowFee->setMoney({terms.noShowFeeMinor, m_currency});
    m_noShowForfeits->setChecked(terms.noShowForfeits);
    m_waivers->setValue(terms.waivers);
    m_waiverDays->setValue(terms.waiverDays > 0 ? terms.waiverDays : usualWaiverDays);
    m_default->setChecked(m_shown.isDefault);
    m_default->setEnabled(!m_shown.isDefault);
    m_remove->setVisible(!m_shown.id.isNull() && !m_shown.isDefault);
    preview();
}

Result<Policy> PoliciesSection::typed() const
{
    Policy policy = m_shown;
    policy.name = m_name->text();
    policy.isDefault = m_default->isChecked();
    CancellationPolicy& terms = policy.terms;
    terms.noticeMinutes = m_hours->value() * hourMinutes + m_minutes->value();
    TD_TRY_ASSIGN(terms.lateFeeMinor, amountOf(m_lateFee));
    TD_TRY_ASSIGN(terms.noShowFeeMinor, amountOf(m_noShowFee));
    terms.lateForfeits = m_lateForfeits->isChecked();
    terms.noShowForfeits = m_noShowForfeits->isChecked();
    terms.waivers = m_waivers->value();
    terms.waiverDays = terms.waivers > 0 ? m_waiverDays->value() : 0;
    return policy;
}

void PoliciesSection::preview()
{
    m_waiverDays->setEnabled(m_waivers->value() > 0);
    if (const auto policy = typed())
        m_preview->setText(policySentences(policy->terms, m_currency, QLocale()).join(u'\n'));
}

Result<QByteArray> PoliciesSection::store(const QByteArray& key)
{
    TD_TRY_ASSIGN(const Policy policy, typed());
    TD_TRY_ASSIGN(const Policy stored, key.isEmpty() ? context().catalogue.addPolicy(policy) : context().catalogue.changePolicy(policy));
    return stored.id.blob();
}

void PoliciesSection::remove()
{
    if (finish(context().catalogue.removePolicy(m_shown.id), tr("Deleted. Undo brings it back.")))
        reload();
}

} // namespace td
