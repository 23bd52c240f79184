// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/packagedialog.h"

#include "scheduling/catalogue.h"
#include "selling/selling.h"
#include "selling/sellingfields.h"
#include "selling/sellingtext.h"
#include "team/team.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/moneyedit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int mostUnits = 100'000;
constexpr int longestDays = 3660;
constexpr int usualDays = 180;
} // namespace

PackageDialog::PackageDialog(const SellingContext& given, const PackageType& type, QWidget* parent)
    : SellingDialog(given, "packageDialog", type.id.isNull() ? tr("New package") : type.name,
                    type.id.isNull() ? QString() : tr("What was sold keeps its terms: changes are for sales to come."), parent)
    , m_type(type)
    , m_name(sellingLine("name", tr("Name")))
    , m_kind(sellingCombo("kind", tr("Holds"), {{tr("Sessions"), int(LotKind::Count)}, {tr("Minutes"), int(LotKind::Minutes)},
                                                {tr("As many sessions as one likes"), int(LotKind::Unlimited)}}))
    , m_units(sellingNumber("units", tr("How many"), 1, mostUnits))
    , m_price(sellingMoney("price_minor", tr("Price"), given, type.priceMinor))
    , m_tax(sellingCombo("tax_category", tr("Taxed as"), taxCategoryChoices(given)))
    , m_trainer(sellingCombo("trainer", tr("Sessions with"), trainerChoices(given, tr("Every trainer"))))
    , m_classes(new TickList("class_types", tr("Pays for")))
    , m_expires(sellingCheck("expires", tr("Good for")))
    , m_days(sellingNumber("validity_days", tr("Days it is good for"), 1, longestDays, tr(" days")))
    , m_from(sellingCombo("expiry_from", tr("Counted from"), {{tr("from the purchase"), int(ExpiryFrom::Purchase)},
                                                              {tr("from the first visit"), int(ExpiryFrom::FirstVisit)}}))
    , m_instalments(sellingNumber("instalments", tr("Paid in parts"), 1, 24))
    , m_instalmentDays(sellingNumber("instalment_days", tr("Days from one part to the next"), 1, 366, tr(" days")))
    , m_priority(sellingNumber("priority", tr("Pays before others"), -100, 100))
    , m_terms(sellingText("terms", tr("Terms"), 3))
{
    form()->addRow(u"name"_s, tr("Name"), m_name);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(u"packageTabs"_s);
    tabs->setAccessibleName(tr("Parts of the package"));
    tabs->addTab(makeContents(), tr("What it is"));
    tabs->addTab(makeTerms(), tr("Validity and payment"));
    tabs->addTab(makePrices(), tr("Prices by trainer"));
    content()->addWidget(tabs, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PackageDialog::adapt);
    connect(m_expires, &QCheckBox::toggled, this, &PackageDialog::adapt);
    connect(m_instalments, &QSpinBox::valueChanged, this, &PackageDialog::adapt);
    fill();
    setVerb(type.id.isNull() ? tr("Add package") : tr("Save"), {});
    m_name->setFocus();
}

QWidget* PackageDialog::makeContents()
{
    auto* grid = new FormGrid;
    grid->setContentsMargins(0, Space::oneAndHalf, 0, 0);
    grid->addRow(u"kind"_s, tr("Holds"), sellingRow({m_kind, m_units}));
    grid->addRow(u"price_minor"_s, tr("Price"), sellingRow({m_price}));
    grid->addRow(u"tax_category"_s, tr("Taxed as"), m_tax);
    grid->addRow(u"trainer"_s, tr("Sessions with"), m_trainer);
    QList<std::pair<QByteArray, QString>> classes;
    const auto types = context().catalogue.classTypes();
    for (const ClassType& type : types.value_or(QList<ClassType>()))
        classes.append({type.id.blob(), type.name});
    m_classes->setChoices(classes);
    grid->addRow(u"class_types"_s, tr("Pays for"), m_classes, tr("With none ticked it pays for every service."));
    return grid;
}

QWidget* PackageDialog::makeTerms()
{
    auto* grid = new FormGrid;
    grid->setContentsMargins(0, Space::oneAndHalf, 0, 0);
    grid->addRow(u"validity_days"_s, tr("Validity"), sellingRow({m_expires, m_days, m_from}));
    grid->addRow(u"instalments"_s, tr("Paid in parts"), sellingRow({m_instalments, m_instalmentDays}), tr("How many parts, and the days from one to the next."));
    grid->addRow(u"priority"_s, tr("Pays before others"), sellingRow({m_priority}), tr("The higher one pays first; then the one that expires first."));
    grid->addRow(u"terms"_s, tr("Terms"), m_terms);
    return grid;
}

QWidget* PackageDialog::makePrices()
{
    auto* grid = new FormGrid;
    grid->setContentsMargins(0, Space::oneAndHalf, 0, 0);
    auto* hint = new Label(tr("Leave a price empty where the usual one holds."), TypeSize::Small, Tone::Muted);
    grid->addWide(hint->wrapping());
    const auto team = context().team.trainers();
    for (const Trainer& trainer : team.value_or(QList<Trainer>())) {
        if (trainer.inactive)
            continue;
        const QByteArray name = "trainerPrice" + QByteArray::number(m_prices.size());
        MoneyEdit* edit = sellingMoney(name.constData(), trainer.name(), context(), 0);
        edit->clear();
        for (const TrainerPrice& price : std::as_const(m_type.trainerPrices)) {
            if (price.trainer == trainer.id)
                edit->setMoney({price.priceMinor, context().currency});
        }
        grid->addRow(QString::fromLatin1(name), trainer.name(), sellingRow({edit}));
        m_prices.append({trainer.id, edit});
    }
    return grid;
}

void PackageDialog::fill()
{
    m_name->setText(m_type.name);
    chooseIn(m_kind, int(m_type.kind));
    m_units->setValue(m_type.units);
    chooseIn(m_tax, m_type.taxCategory);
    chooseIn(m_trainer, m_type.trainer.isNull() ? QByteArray() : m_type.trainer.blob());
    m_classes->setTicked(blobsOf(m_type.classTypes));
    m_expires->setChecked(m_type.validityDays.has_value());
    m_days->setValue(m_type.validityDays.value_or(usualDays));
    chooseIn(m_from, int(m_type.expiryFrom));
    m_instalments->setValue(m_type.instalments);
    m_instalmentDays->setValue(m_type.instalmentDays);
    m_priority->setValue(m_type.priority);
    m_terms->setPlainText(m_type.terms);
    adapt();
}

void PackageDialog::adapt()
{
    const bool unlimited = m_kind->currentData().toInt() == int(LotKind::Unlimited);
    m_units->setVisible(!unlimited);
    if (unlimited)
        m_expires->setChecked(true);
    m_expires->setEnabled(!unlimited);
    m_days->setEnabled(m_expires->isChecked());
    m_from->setEnabled(m_expires->isChecked());
    m_instalmentDays->setEnabled(m_instalments->value() > 1);
}

Result<QList<TrainerPrice>> PackageDialog::trainerPrices() const
{
    QList<TrainerPrice> prices;
    for (const auto& [trainer, edit] : m_prices) {
        if (edit->text().trimmed().isEmpty())
            continue;
        TD_TRY_ASSIGN(const qint64 amount, amountIn(edit));
        prices.append({trainer, amount});
    }
    return prices;
}

Result<void> PackageDialog::store()
{
    m_type.name = m_name->text();
    m_type.kind = LotKind(m_kind->currentData().toInt());
    m_type.units = m_type.kind == LotKind::Unlimited ? 0 : m_units->value();
    TD_TRY_ASSIGN(m_type.priceMinor, amountIn(m_price));
    TD_TRY_ASSIGN(m_type.trainerPrices, trainerPrices());
    m_type.taxCategory = m_tax->currentData().toString();
    m_type.trainer = idOf<TrainerId>(m_trainer->currentData().toByteArray());
    m_type.classTypes = idsOf<ClassTypeId>(m_classes->ticked());
    m_type.validityDays = m_expires->isChecked() ? std::optional<int>(m_days->value()) : std::nullopt;
    m_type.expiryFrom = ExpiryFrom(m_from->currentData().toInt());
    m_type.instalments = m_instalments->value();
    m_type.instalmentDays = m_instalmentDays->value();
    m_type.priority = m_priority->value();
    m_type.terms = m_terms->toPlainText();
    Packages& packages = context().selling.packages();
    if (m_type.id.isNull())
        return packages.add(m_type).map([](const PackageTypeId&) {});
    return packages.save(m_type);
}

} // namespace td
