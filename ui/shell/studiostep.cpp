// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/studiostep.h"

#include "widgets/button.h"
#include "widgets/metrics.h"
#include "widgets/places.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
QString guessedCountry()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QLocale::Territory there = zone.territory() == QLocale::AnyTerritory ? QLocale::system().territory() : zone.territory();
    const QString code = QLocale::territoryToCode(there);
    return code.size() == 2 ? code : u"CA"_s;
}

QComboBox* named(QComboBox* box, const QString& name)
{
    box->setObjectName(name);
    box->setMaxVisibleItems(12);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}
} // namespace

StudioStep::StudioStep(std::function<QString(const QString&)> proposeFolder, QWidget* parent)
    : WizardStep(tr("Your studio"), tr("This goes on your invoices and decides time, money and tax. All of it can be changed later."),
                 parent)
    , m_proposeFolder(std::move(proposeFolder))
    , m_name(new QLineEdit)
    , m_country(named(new QComboBox, u"country"_s))
    , m_region(new QStackedWidget)
    , m_regionList(named(new QComboBox, u"regionList"_s))
    , m_regionText(new QLineEdit)
    , m_zone(named(new QComboBox, u"zone"_s))
    , m_currency(named(new QComboBox, u"currency"_s))
    , m_tax(new QCheckBox(tr("Registered for sales tax (GST/HST, VAT ...)")))
    , m_folder(new QLineEdit)
{
    m_name->setObjectName(u"studioName"_s);
    m_regionText->setObjectName(u"regionText"_s);
    m_regionText->setAccessibleName(tr("Province or region"));
    m_regionList->setAccessibleName(tr("Province or state"));
    m_tax->setObjectName(u"taxRegistered"_s);
    m_tax->setAccessibleName(m_tax->text());
    for (const PlaceName& place : countries())
        m_country->addItem(place.name, place.code);
    m_currency->addItems(currencies());
    m_region->addWidget(m_regionList);
    m_region->addWidget(m_regionText);
    m_region->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    form().addRow(u"studio"_s, tr("Name of the studio"), m_name);
    form().addRow(u"country"_s, tr("Country"), m_country);
    form().addRow(u"region"_s, tr("Province, state or region"), m_region);
    form().addRow(u"zone"_s, tr("Time zone"), m_zone);
    form().addRow(u"currency"_s, tr("Currency"), m_currency);
    form().addWide(m_tax);
    buildFolder();
    connect(m_country, &QComboBox::currentIndexChanged, this, &StudioStep::countryChanged);
    connect(m_name, &QLineEdit::textChanged, this, &StudioStep::nameChanged);
    connect(m_regionList, &QComboBox::currentIndexChanged, this, [this](int index) {
        const int zone = m_zone->findData(m_regionList->itemData(index, Qt::UserRole + 1));
        if (zone >= 0)
            m_zone->setCurrentIndex(zone);
    });
    m_country->setCurrentIndex(std::max(0, m_country->findData(guessedCountry())));
    countryChanged();
    setFocusProxy(m_name);
}

void StudioStep::buildFolder()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(row, 0, Space::one);
    m_folder->setObjectName(u"folder"_s);
    m_folder->setAccessibleName(tr("Folder"));
    auto* pick = makeButton("pickFolder", tr("Choose..."), ButtonKind::Normal, Glyph::Folder);
    row->addWidget(m_folder, 1);
    row->addWidget(pick);
    box->setFocusProxy(m_folder);
    form().addRow(u"folder"_s, tr("Folder on this computer"), box);
    connect(pick, &QPushButton::clicked, this, &StudioStep::pickFolder);
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_folderChosen = true; });
}

void StudioStep::countryChanged()
{
    const QString country = m_country->currentData().toString();
    const QList<PlaceName> regions = regionsOf(country);
    m_regionList->clear();
    m_regionList->addItem(tr("Please choose"), QString());
    for (const PlaceName& place : regions)
        m_regionList->addItem(place.name, place.code);
    for (qsizetype i = 0; i < regions.size(); ++i)
        m_regionList->setItemData(int(i) + 1, regions[i].zone, Qt::UserRole + 1);
    m_region->setCurrentWidget(regions.isEmpty() ? static_cast<QWidget*>(m_regionText) : m_regionList);
    m_zone->clear();
    for (const QByteArray& id : zonesOf(country, QTimeZone::systemTimeZoneId()))
        m_zone->addItem(QString::fromLatin1(id).replace(u'_', u' '), id);
    m_currency->setCurrentText(currencyOf(country));
}

void StudioStep::nameChanged(const QString& name)
{
    if (!m_folderChosen && m_proposeFolder)
        m_folder->setText(name.trimmed().isEmpty() ? QString() : m_proposeFolder(name.trimmed()));
}

void StudioStep::pickFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the studio"), m_folder->text());
    if (folder.isEmpty())
        return;
    m_folder->setText(folder);
    m_folderChosen = true;
}

QString StudioStep::region() const
{
    return m_region->currentWidget() == m_regionList ? m_regionList->currentData().toString() : m_regionText->text().trimmed();
}

bool StudioStep::finish(NewStudioRequest& request)
{
    form().clearErrors();
    const auto studio = line(u"studio"_s, m_name->text());
    if (!studio)
        return false;
    if (m_region->currentWidget() == m_regionList && region().isEmpty()) {
        form().showError(Error{ErrorKind::Invalid, u"choice.empty"_s, u"region"_s, {}, {}});
        m_regionList->setFocus();
        return false;
    }
    const auto folder = line(u"folder"_s, m_folder->text(), 1024);
    if (!folder)
        return false;
    request.studio = *studio;
    request.folder = *folder;
    request.country = m_country->currentData().toString();
    request.region = region();
    request.zone = m_zone->currentData().toByteArray();
    request.currency = m_currency->currentText();
    request.taxRegistered = m_tax->isChecked();
    return true;
}

} // namespace td
