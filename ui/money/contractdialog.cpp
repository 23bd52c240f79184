// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/contractdialog.h"

#include "billing/invoices.h"
#include "money/gridtable.h"
#include "money/periodfield.h"
#include "scheduling/catalogue.h"
#include "storage/database.h"
#include "team/team.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/moneyedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr QSize startSize(940, 620);
constexpr int listWidth = 280;
} // namespace

ContractDialog::ContractDialog(const MoneyContext& context, QWidget* parent)
    : PromptDialog(tr("Bill a studio"), tr("For trainers who work in other people's studios: what each studio pays, and an invoice for a period."), parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_list(new GridTable("contracts", tr("Studios"), {{tr("Studio"), GridKind::Text, 0}}, context.currency))
    , m_form(new FormGrid)
    , m_trainer(new QComboBox)
    , m_name(new QLineEdit)
    , m_street(new QLineEdit)
    , m_city(new QLineEdit)
    , m_postalCode(new QLineEdit)
    , m_email(new QLineEdit)
    , m_taxNumber(new QLineEdit)
    , m_dueDays(new QSpinBox)
    , m_period(new PeriodField(context.today(), PeriodField::LastMonth))
    , m_save(makeButton("contractSave", tr("Save"), ButtonKind::Normal))
    , m_bill(makeButton("contractBill", tr("Make the invoice"), ButtonKind::Primary))
{
    setObjectName(u"contractDialog"_s);
    resize(startSize);
    content()->addWidget(m_banner);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::two);
    row->addWidget(buildList());
    row->addWidget(buildForm(), 1);
    content()->addLayout(row, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Space::one);
    foot->addWidget(new Label(tr("Sessions of")));
    foot->addWidget(m_period);
    foot->addStretch(1);
    foot->addWidget(m_save);
    foot->addWidget(m_bill);
    content()->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &ContractDialog::save);
    connect(m_bill, &QPushButton::clicked, this, &ContractDialog::bill);
    reload();
    if (m_list->rows().rowCount() == 0)
        startNew();
}

QWidget* ContractDialog::buildList()
{
    auto* card = new Card(tr("Studios"), Glyph::Facility);
    card->setFlush();
    card->setFixedWidth(listWidth);
    auto* fresh = makeButton("contractNew", tr("New"), ButtonKind::Quiet, Glyph::Add);
    card->addToHeading(fresh);
    m_list->setSortingEnabled(false);
    card->body()->addWidget(m_list);
    connect(fresh, &QPushButton::clicked, this, &ContractDialog::startNew);
    connect(m_list, &GridTable::keyChanged, this, [this] {
        const QByteArray key = m_list->key();
        const auto contract = m_context.contracts.find(ContractId::fromBlob(key.constData(), int(key.size())));
        if (contract)
            showContract(*contract);
    });
    return card;
}

QWidget* ContractDialog::buildForm()
{
    const auto trainers = m_context.team.trainers();
    const TrainerId me = m_context.db.actor().trainer;
    for (const Trainer& trainer : trainers.value_or(QList<Trainer>())) {
        if (me.isNull() || trainer.id == me)
            m_trainer->addItem(trainer.name(), trainer.id.toString());
    }
    m_dueDays->setRange(0, 365);
    m_form->addRow(u"trainer"_s, tr("Trainer who bills"), m_trainer);
    m_form->addRow(u"name"_s, tr("Studio billed"), m_name);
    m_form->addRow(u"street"_s, tr("Street"), m_street);
    m_form->addRow(u"city"_s, tr("City"), m_city);
    m_form->addRow(u"postal_code"_s, tr("Postal code"), m_postalCode);
    m_form->addRow(u"email"_s, tr("E-mail"), m_email);
    m_form->addRow(u"tax_number"_s, tr("Tax number"), m_taxNumber);
    m_form->addRow(u"due_days"_s, tr("Days to pay"), m_dueDays);
    m_form->addHeading(tr("What the studio pays"));
    auto* rates = new QWidget;
    auto* grid = new QGridLayout(rates);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    buildRates(grid);
    m_form->addWide(rates);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_form);
    return area;
}

void ContractDialog::buildRates(QGridLayout* grid)
{
    const auto types = m_context.catalogue.classTypes();
    int row = 0;
    for (const ClassType& type : types.value_or(QList<ClassType>())) {
        RateRow rate{type.id, new MoneyEdit(m_context.currency), new QComboBox};
        rate.amount->setObjectName(u"contractRate%1"_s.arg(row));
        rate.amount->setAccessibleName(tr("Rate of %1").arg(type.name));
        rate.amount->setFixedWidth(120);
        rate.per->setObjectName(u"contractPer%1"_s.arg(row));
        rate.per->setAccessibleName(tr("What %1 is paid by").arg(type.name));
        rate.per->addItems({tr("a session"), tr("an hour"), tr("a head")});
        grid->addWidget(new Label(type.name), row, 0);
        grid->addWidget(rate.amount, row, 1);
        grid->addWidget(rate.per, row++, 2);
        m_rates.append(rate);
    }
}

void ContractDialog::reload()
{
    const auto contracts = m_context.contracts.list();
    if (!contracts) {
        m_banner->showError(contracts.error());
        return;
    }
    QList<GridRow> rows;
    for (const Contract& contract : *contracts)
        rows.append({contract.id.blob(), {contract.name}, {}, false, contract.ended});
    m_list->setRows(rows);
}

void ContractDialog::startNew()
{
    m_list->clearSelection();
    Contract fresh;
    fresh.trainer = TrainerId::fromString(m_trainer->currentData().toString()).value_or(TrainerId());
    fresh.country = m_context.region.section(u'-', 0, 0);
    fresh.region = m_context.region;
    showContract(fresh);
    m_name->setFocus();
}

void ContractDialog::showContract(const Contract& contract)
{
    m_form->clearErrors();
    m_contract = contract;
    m_trainer->setCurrentIndex(std::max(0, m_trainer->findData(contract.trainer.toString())));
    m_trainer->setEnabled(contract.id.isNull());
    m_name->setText(contract.name);
    m_street->setText(contract.street);
    m_city->setText(contract.city);
    m_postalCode->setText(contract.postalCode);
    m_email->setText(contract.email);
    m_taxNumber->setText(contract.taxNumber);
    m_dueDays->setValue(contract.dueDays);
    const auto known = contract.id.isNull() ? Result<QList<ContractRate>>() : m_context.contracts.rates(contract.id);
    const QList<ContractRate> rates = known.value_or(QList<ContractRate>());
    for (const RateRow& row : std::as_const(m_rates)) {
        row.amount->clear();
        row.per->setCurrentIndex(0);
        for (const ContractRate& rate : rates) {
            if (rate.classType != row.type)
                continue;
            row.amount->setMoney({rate.rateMinor, m_context.currency});
            row.per->setCurrentIndex(int(rate.per));
        }
    }
    m_bill->setEnabled(!contract.id.isNull());
}

Contract ContractDialog::collect() const
{
    Contract out = m_contract;
    if (out.id.isNull())
        out.trainer = TrainerId::fromString(m_trainer->currentData().toString()).value_or(TrainerId());
    out.name = m_name->text();
    out.street = m_street->text();
    out.city = m_city->text();
    out.postalCode = m_postalCode->text();
    out.email = m_email->text();
    out.taxNumber = m_taxNumber->text();
    out.dueDays = m_dueDays->value();
    return out;
}

Result<Contract> ContractDialog::store()
{
    return m_context.db.change("contract.save", m_name->text(), [this]() -> Result<Contract> {
        TD_TRY_ASSIGN(const Contract stored, m_context.contracts.save(collect()));
        TD_TRY_ASSIGN(const QList<ContractRate> before, m_context.contracts.rates(stored.id));
        for (const RateRow& row : std::as_const(m_rates)) {
            const auto old = std::find_if(before.begin(), before.end(), [&row](const ContractRate& rate) { return rate.classType == row.type; });
            const qint64 minor = row.amount->money().value_or(Money{}).minor;
            const auto per = RatePer(row.per->currentIndex());
            if (old != before.end() && minor == 0)
                TD_TRY(m_context.contracts.removeRate(old->id));
            else if (minor != 0 && (old == before.end() || old->rateMinor != minor || old->per != per))
                TD_TRY(m_context.contracts.setRate({old == before.end() ? ContractRateId() : old->id, stored.id, row.type, {}, minor, per,
                                                    old == before.end() ? 0 : old->version}));
        }
        return stored;
    });
}

void ContractDialog::save()
{
    m_form->clearErrors();
    const auto stored = store();
    if (!stored) {
        if (!m_form->showError(stored.error()))
            m_banner->showError(stored.error());
        return;
    }
    reload();
    m_list->chooseKey(stored->id.blob());
    showContract(*stored);
    m_banner->showSuccess(tr("The contract is stored."));
}

void ContractDialog::bill()
{
    const auto draft = m_context.invoices.contractDraft(m_contract.id, m_period->from(), m_period->to(), m_context.today());
    if (!draft) {
        m_banner->showError(draft.error());
        return;
    }
    if (draft->lines.isEmpty()) {
        m_banner->showMessage(Tone::Info, tr("There is no session of this period that the contract pays for and that is not billed yet."));
        return;
    }
    accept();
    emit drafted(*draft);
}

} // namespace td
