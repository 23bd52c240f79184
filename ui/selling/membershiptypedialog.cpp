// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/membershiptypedialog.h"

#include "facility/facility.h"
#include "scheduling/catalogue.h"
#include "selling/selling.h"
#include "selling/sellingfields.h"
#include "widgets/formgrid.h"
#include "widgets/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
enum Sessions { NoSessions, CountedSessions, UnlimitedSessions };
constexpr int usualSessions = 8;
} // namespace

MembershipTypeDialog::MembershipTypeDialog(const SellingContext& given, const MembershipType& type, QWidget* parent)
    : SellingDialog(given, "membershipTypeDialog", type.id.isNull() ? tr("New membership type") : type.name,
                    type.id.isNull() ? QString() : tr("Who has it already keeps the price that was agreed."), parent)
    , m_type(type)
    , m_name(sellingLine("name", tr("Name")))
    , m_price(sellingMoney("price_minor", tr("Price"), given, type.priceMinor))
    , m_count(sellingNumber("period_count", tr("Every"), 1, 52))
    , m_unit(sellingCombo("period", tr("Unit of the period"),
                          {{tr("weeks"), int(PeriodUnit::Week)},
                           {tr("months"), int(PeriodUnit::Month)},
                           {tr("years"), int(PeriodUnit::Year)}}))
    , m_renews(sellingCheck("renews", tr("Goes on until it is ended")))
    , m_fee(sellingMoney("joining_fee_minor", tr("Joining fee"), given, type.joiningFeeMinor))
    , m_sessions(sellingCombo(
          "sessions", tr("Sessions each period"),
          {{tr("None"), NoSessions}, {tr("So many"), CountedSessions}, {tr("As many as one likes"), UnlimitedSessions}}))
    , m_credits(sellingNumber("credits", tr("How many sessions"), 1, 1000))
    , m_classes(new TickList("class_types", tr("Its sessions pay for")))
    , m_where(sellingCombo("where", tr("Lets in"), {{tr("Everywhere"), true}, {tr("Only at these locations"), false}}))
    , m_locations(new TickList("locations", tr("Locations")))
    , m_tax(sellingCombo("tax_category", tr("Taxed as"), taxCategoryChoices(given)))
{
    build();
    connect(m_sessions, &QComboBox::currentIndexChanged, this, &MembershipTypeDialog::adapt);
    connect(m_where, &QComboBox::currentIndexChanged, this, &MembershipTypeDialog::adapt);
    fill();
    setVerb(type.id.isNull() ? tr("Add membership type") : tr("Save"), {});
    m_name->setFocus();
}

void MembershipTypeDialog::build()
{
    form()->addRow(u"name"_s, tr("Name"), m_name);
    form()->addRow(u"price_minor"_s, tr("Price"), sellingRow({m_price}));
    form()->addRow(u"period_count"_s, tr("Every"), sellingRow({m_count, m_unit}));
    form()->addRow(u"renews"_s, tr("Afterwards"), m_renews);
    form()->addRow(u"joining_fee_minor"_s, tr("Joining fee"), sellingRow({m_fee}));
    form()->addRow(u"credits"_s, tr("Sessions each period"), sellingRow({m_sessions, m_credits}),
                   tr("They expire with the period."));
    QList<std::pair<QByteArray, QString>> choices;
    const auto types = context().catalogue.classTypes();
    for (const ClassType& type : types.value_or(QList<ClassType>()))
        choices.append({type.id.blob(), type.name});
    m_classes->setChoices(choices);
    form()->addRow(u"class_types"_s, tr("They pay for"), m_classes, tr("With none ticked they pay for every service."));
    choices.clear();
    const auto locations = context().facility.locations();
    for (const Location& location : locations.value_or(QList<Location>()))
        choices.append({location.id.blob(), location.name});
    m_locations->setChoices(choices);
    form()->addRow(u"where"_s, tr("Lets in"), m_where);
    form()->addRow(u"locations"_s, tr("Locations"), m_locations);
    form()->addRow(u"tax_category"_s, tr("Taxed as"), m_tax);
}

void MembershipTypeDialog::fill()
{
    m_name->setText(m_type.name);
    m_count->setValue(m_type.period.count);
    chooseIn(m_unit, int(m_type.period.unit));
    m_renews->setChecked(m_type.renews);
    chooseIn(m_sessions, !m_type.credits ? NoSessions : *m_type.credits == 0 ? UnlimitedSessions : CountedSessions);
    m_credits->setValue(m_type.credits.value_or(0) > 0 ? *m_type.credits : usualSessions);
    m_classes->setTicked(blobsOf(m_type.classTypes));
    chooseIn(m_where, m_type.allLocations);
    m_locations->setTicked(blobsOf(m_type.locations));
    chooseIn(m_tax, m_type.taxCategory);
    adapt();
}

void MembershipTypeDialog::adapt()
{
    const int sessions = m_sessions->currentData().toInt();
    m_credits->setVisible(sessions == CountedSessions);
    form()->setRowVisible(u"class_types"_s, sessions != NoSessions);
    form()->setRowVisible(u"locations"_s, !m_where->currentData().toBool());
}

Result<void> MembershipTypeDialog::store()
{
    m_type.name = m_name->text();
    TD_TRY_ASSIGN(m_type.priceMinor, amountIn(m_price));
    TD_TRY_ASSIGN(m_type.joiningFeeMinor, amountIn(m_fee));
    m_type.period = {PeriodUnit(m_unit->currentData().toInt()), m_count->value()};
    m_type.renews = m_renews->isChecked();
    const int sessions = m_sessions->currentData().toInt();
    m_type.credits =
        sessions == NoSessions ? std::nullopt : std::optional<int>(sessions == UnlimitedSessions ? 0 : m_credits->value());
    m_type.classTypes = idsOf<ClassTypeId>(m_classes->ticked());
    m_type.allLocations = m_where->currentData().toBool();
    m_type.locations = idsOf<LocationId>(m_locations->ticked());
    m_type.taxCategory = m_tax->currentData().toString();
    MembershipTypes& types = context().selling.membershipTypes();
    return (m_type.id.isNull() ? types.add(m_type) : types.change(m_type)).map([](const MembershipType&) {});
}

} // namespace td
