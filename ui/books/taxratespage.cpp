// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/taxratespage.h"

#include "billing/billingsettings.h"
#include "books/taxratesmodel.h"
#include "books/taxreturns.h"
#include "books/taxtext.h"
#include "facility/studioday.h"
#include "storage/database.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dateedit.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int formWidth = 400;
constexpr TaxRegime regimes[] = {TaxRegime::Gst, TaxRegime::Qst, TaxRegime::Pst, TaxRegime::Vat, TaxRegime::Sales};

QComboBox* editableChoice()
{
    auto* choice = new QComboBox;
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    return choice;
}

/// The code of what was chosen, or what was typed.
QString codeOf(const QComboBox* choice)
{
    const int index = choice->findText(choice->currentText());
    return index >= 0 ? choice->itemData(index).toString() : choice->currentText().trimmed();
}

void showCode(QComboBox* choice, const QString& code)
{
    const int index = choice->findData(code);
    choice->setCurrentIndex(index);
    if (index < 0)
        choice->setEditText(code);
}

} // namespace

TaxRatesPage::TaxRatesPage(const TaxServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_banner(new Banner)
{
    setObjectName(u"taxRatesPage"_s);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    column->addWidget(m_banner);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::two);
    row->addWidget(buildList(), 1);
    row->addWidget(buildForm());
    column->addLayout(row, 1);
    m_banner->hide();
    connectAll();
}

QWidget* TaxRatesPage::buildList()
{
    auto* card = new Card(tr("Tax rates"), Glyph::Money);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(Space::two);
    m_place = new QComboBox;
    m_place->setObjectName(u"taxRatePlace"_s);
    m_place->setAccessibleName(tr("Rates of"));
    m_place->setMinimumWidth(220);
    m_past = new QCheckBox(tr("Show past rates"));
    m_past->setObjectName(u"taxRatePast"_s);
    m_new = makeButton("newTaxRate", tr("New rate"), ButtonKind::Normal, Glyph::Add);
    bar->addWidget(m_place);
    bar->addWidget(m_past);
    bar->addStretch(1);
    bar->addWidget(m_new);
    m_model = new TaxRatesModel(this);
    m_table = new TableView(tr("Tax rates"));
    m_table->setObjectName(u"taxRates"_s);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TaxRatesModel::Origin, QHeaderView::Stretch);
    card->body()->addLayout(bar);
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget* TaxRatesPage::buildUntil()
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    setMargins(row, 0, Space::one);
    m_ends = new QCheckBox(tr("Ends on"));
    m_ends->setObjectName(u"ends"_s);
    m_until = new DateEdit;
    m_until->setObjectName(u"untilDay"_s);
    m_until->setAccessibleName(tr("Last day"));
    m_until->setEnabled(false);
    row->addWidget(m_ends);
    row->addWidget(m_until, 1);
    both->setFocusProxy(m_ends);
    return both;
}

QWidget* TaxRatesPage::buildForm()
{
    auto* card = new Card;
    m_formTitle = new Label({}, TypeSize::Title);
    m_form = new FormGrid;
    m_region = editableChoice();
    m_category = editableChoice();
    m_code = new QLineEdit;
    m_nameEn = new QLineEdit;
    m_nameFr = new QLineEdit;
    m_regime = new QComboBox;
    for (const TaxRegime regime : regimes)
        m_regime->addItem(TaxText::regimeTitle(regime), taxRegimeName(regime));
    m_rate = new QLineEdit;
    m_compound = new QCheckBox(tr("Worked out on the taxes before it too"));
    m_compound->setObjectName(u"compound"_s);
    m_from = new DateEdit;
    m_form->addRow(u"region"_s, tr("Place"), m_region, tr("A region (CA-ON) or a whole country (FR)"));
    m_form->addRow(u"category"_s, tr("On"), m_category);
    m_form->addRow(u"code"_s, tr("Code"), m_code, tr("Such as GST, QST, VAT"));
    m_form->addRow(u"name_en"_s, tr("English name"), m_nameEn);
    m_form->addRow(u"name_fr"_s, tr("French name"), m_nameFr);
    m_form->addRow(u"regime"_s, tr("Return"), m_regime);
    m_form->addRow(u"rate"_s, tr("Rate in %"), m_rate);
    m_form->addWide(m_compound);
    m_form->addRow(u"valid_from"_s, tr("From"), m_from);
    m_form->addRow(u"valid_until"_s, tr("Until"), buildUntil());
    m_save = makeButton("saveTaxRate", tr("Save"), ButtonKind::Primary);
    m_end = makeButton("endTaxRate", tr("End today"));
    m_remove = makeButton("removeTaxRate", tr("Remove"), ButtonKind::Danger);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::one);
    buttons->addWidget(m_save);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    card->body()->addWidget(m_formTitle);
    card->body()->addWidget(m_form);
    card->body()->addStretch(1);
    card->body()->addLayout(buttons);
    card->setFixedWidth(formWidth);
    return card;
}

void TaxRatesPage::connectAll()
{
    connect(m_place, &QComboBox::currentIndexChanged, this, &TaxRatesPage::showRates);
    connect(m_past, &QCheckBox::toggled, this, &TaxRatesPage::showRates);
    connect(m_new, &QPushButton::clicked, this, &TaxRatesPage::startNew);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { choose(current.row()); });
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_save, &QPushButton::clicked, this, &TaxRatesPage::save);
    connect(m_end, &QPushButton::clicked, this, &TaxRatesPage::endToday);
    connect(m_remove, &QPushButton::clicked, this, &TaxRatesPage::remove);
    connect(&m_services.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        m_stale = m_stale || rows.touchesAny("tax_rates", "organisation");
        if (m_stale && isVisible())
            reload();
    });
}

void TaxRatesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

QDate TaxRatesPage::today() const
{
    return studioToday(m_services.db).value_or(QDate::currentDate());
}

void TaxRatesPage::reload()
{
    const auto table = m_services.billing.taxTable();
    const auto profile = m_services.returns.profile();
    if (!table || !profile) {
        m_banner->showError(table ? profile.error() : table.error());
        return;
    }
    const bool first = m_all.isEmpty();
    m_stale = false;
    m_all = table->rates();
    std::stable_sort(m_all.begin(), m_all.end(), [](const TaxRate& a, const TaxRate& b) {
        return std::tuple(a.region, a.category, a.position, a.code, a.from) < std::tuple(b.region, b.category, b.position, b.code, b.from);
    });
    fillPlaces(*table, profile->region.isEmpty() ? profile->country : profile->region);
    showRates();
    if (first)
        startNew();
}

void TaxRatesPage::fillPlaces(const TaxTable& table, const QString& home)
{
    const QSignalBlocker quiet(m_place);
    const QString before = m_place->count() == 0 ? home : m_place->currentData().toString();
    QStringList regions{home};
    for (const TaxRate& rate : table.rates()) {
        if (!regions.contains(rate.region))
            regions.append(rate.region);
    }
    m_place->clear();
    m_region->clear();
    m_place->addItem(tr("All places"), QString());
    for (const QString& region : std::as_const(regions)) {
        m_place->addItem(TaxText::place(region), region);
        m_region->addItem(TaxText::place(region), region);
    }
    m_place->setCurrentIndex(std::max(0, m_place->findData(before)));
    m_category->clear();
    for (const QString& category : table.categories())
        m_category->addItem(TaxText::category(category), category);
    showRate(m_shown);
}

void TaxRatesPage::showRates()
{
    const QString region = m_place->currentData().toString();
    const QDate day = today();
    QList<TaxRate> shown;
    for (const TaxRate& rate : std::as_const(m_all)) {
        const bool past = rate.until.isValid() && rate.until < day;
        if ((region.isEmpty() || rate.region == region) && (m_past->isChecked() || !past))
            shown.append(rate);
    }
    m_model->setRates(shown);
}

void TaxRatesPage::choose(int row)
{
    if (row < 0 || row >= m_model->rates().size())
        return;
    TaxRate rate = m_model->rates().at(row);
    if (rate.id.isNull()) { // the beginning of an own one
        rate.from = today();
        rate.until = {};
    }
    showRate(rate);
}

void TaxRatesPage::startNew()
{
    TaxRate rate;
    rate.region = m_place->currentData().toString();
    rate.category = u"service"_s;
    rate.regime = TaxRegime::Vat;
    rate.from = today();
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    showRate(rate);
}

void TaxRatesPage::showRate(const TaxRate& rate)
{
    m_shown = rate;
    const bool own = !rate.id.isNull();
    m_formTitle->setText(own ? tr("Your own rate") : tr("New own rate"));
    showCode(m_region, rate.region);
    showCode(m_category, rate.category);
    m_code->setText(rate.code);
    m_nameEn->setText(rate.nameEn);
    m_nameFr->setText(rate.nameFr);
    m_regime->setCurrentIndex(m_regime->findData(taxRegimeName(rate.regime)));
    QString digits = rate.code.isEmpty() ? QString() : TaxText::rate(rate.rate);
    m_rate->setText(digits.remove(u'%').trimmed());
    m_compound->setChecked(rate.compound);
    m_from->setDate(rate.from.isValid() ? rate.from : today());
    m_ends->setChecked(rate.until.isValid());
    m_until->setDate(rate.until.isValid() ? rate.until : today());
    m_end->setVisible(own && (!rate.until.isValid() || rate.until > today()));
    m_remove->setVisible(own);
    m_form->clearErrors();
}

Result<TaxRate> TaxRatesPage::read() const
{
    TaxRate rate = m_shown;
    rate.region = codeOf(m_region).toUpper();
    rate.category = codeOf(m_category);
    rate.code = m_code->text().trimmed();
    rate.nameEn = m_nameEn->text().trimmed();
    rate.nameFr = m_nameFr->text().trimmed();
    rate.regime = taxRegimeFromName(m_regime->currentData().toString()).value_or(TaxRegime::Vat);
    TD_TRY_ASSIGN(rate.rate, TaxText::parseRate(m_rate->text()));
    rate.compound = m_compound->isChecked();
    rate.from = m_from->date();
    rate.until = m_ends->isChecked() ? m_until->date() : QDate();
    return rate;
}

void TaxRatesPage::save()
{
    m_form->clearErrors();
    const auto rate = read();
    if (rate)
        store(*rate);
    else
        report(rate.error());
}

void TaxRatesPage::endToday()
{
    TaxRate rate = m_shown;
    rate.until = std::max(rate.from, today());
    store(rate);
}

void TaxRatesPage::store(const TaxRate& rate)
{
    const auto stored = m_services.billing.saveRate(rate);
    if (!stored) {
        report(stored.error());
        return;
    }
    m_banner->dismiss();
    m_shown = *stored;
    reload();
    showRate(*stored);
}

void TaxRatesPage::remove()
{
    const auto removed = m_services.billing.removeRate(m_shown.id);
    if (!removed) {
        report(removed.error());
        return;
    }
    m_shown = {};
    reload();
    startNew();
}

void TaxRatesPage::report(const Error& error)
{
    if (!m_form->showError(error))
        m_banner->showError(error);
}

} // namespace td
