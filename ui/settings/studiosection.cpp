// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/studiosection.h"

#include "facility/facility.h"
#include "settings/fields.h"
#include "settings/regionfield.h"
#include "text/language.h"
#include "widgets/card.h"
#include "widgets/formgrid.h"
#include "widgets/metrics.h"
#include "widgets/places.h"
#include "widgets/timerangeedit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int widest = 760;
constexpr int longestAutolock = 240;

QList<FieldChoice> countryChoices()
{
    QList<FieldChoice> out;
    for (const PlaceName& place : countries())
        out.append({place.name, place.code});
    return out;
}

QList<FieldChoice> currencyChoices()
{
    QList<FieldChoice> out;
    for (const QString& code : currencies())
        out.append({code, code});
    return out;
}

QList<FieldChoice> weekdayChoices()
{
    QList<FieldChoice> out;
    for (int day = 1; day <= 7; ++day)
        out.append({QLocale().standaloneDayName(day), day});
    return out;
}
} // namespace

StudioSection::StudioSection(const SettingsContext& context, QWidget* parent)
    : SettingsSection(context, parent)
    , m_form(new FormGrid)
    , m_country(choiceField("country", tr("Country"), countryChoices()))
    , m_region(new RegionField(u"region"_s))
    , m_zone(choiceField("zone", tr("Time zone")))
    , m_currency(choiceField("currency", tr("Currency"), currencyChoices()))
    , m_taxRegistered(checkField("tax_registered", tr("Registered for sales tax (GST/HST, VAT ...)")))
    , m_language(choiceField("language", tr("Language of printed papers"),
                             {{tr("Same as the computer"), QString()}, {Language::name(u"en"_s), u"en"_s}, {Language::name(u"fr"_s), u"fr"_s}}))
    , m_weekStart(choiceField("week_start", tr("The week begins on"), weekdayChoices()))
    , m_paper(choiceField("paper", tr("Paper"), {{tr("Letter"), u"Letter"_s}, {tr("A4"), u"A4"_s}}))
    , m_hours(new TimeRangeEdit)
    , m_grid(choiceField("slot_min", tr("Calendar grid")))
    , m_closeOnHolidays(checkField("close_on_holidays", tr("Closed on public holidays")))
    , m_autolock(numberField("autolock_min", tr("Lock after"), 1, longestAutolock, tr(" min")))
{
    auto* card = new Card;
    card->body()->addWidget(m_form);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->addWidget(scrolled(card, widest));
    addBusiness();
    addPlace();
    addCalendar();
    addForm(m_form);
    watch(this);
}

void StudioSection::addBusiness()
{
    const struct {
        const char* field;
        QString label;
        QString Organisation::*member;
    } lines[] = {{"name", tr("Name"), &Organisation::name},
                 {"legal_name", tr("Legal name"), &Organisation::legalName},
                 {"street", tr("Street"), &Organisation::street},
                 {"city", tr("City"), &Organisation::city},
                 {"postal_code", tr("Postal code"), &Organisation::postalCode},
                 {"phone", tr("Phone"), &Organisation::phone},
                 {"email", tr("E-mail"), &Organisation::email},
                 {"website", tr("Website"), &Organisation::website}};
    m_form->addHeading(tr("Business"));
    for (const auto& line : lines) {
        QLineEdit* edit = lineField(line.field, line.label);
        m_form->addRow(QLatin1String(line.field), line.label, edit);
        m_lines.append({edit, line.member});
    }
}

void StudioSection::addPlace()
{
    m_form->addHeading(tr("Place, time and tax"));
    m_form->addRow(u"country"_s, tr("Country"), m_country);
    m_form->addRow(u"region"_s, tr("Province or state"), m_region, tr("Decides the public holidays."));
    m_form->addRow(u"zone"_s, tr("Time zone"), m_zone);
    m_form->addRow(u"currency"_s, tr("Currency"), packed({m_currency}));
    m_form->addRow(u"tax_registered"_s, tr("Sales tax"), m_taxRegistered);
    QLineEdit* number = lineField("tax_number", tr("Tax number"));
    m_form->addRow(u"tax_number"_s, tr("Tax number"), number);
    m_lines.append({number, &Organisation::taxNumber});
    connect(m_country, &QComboBox::currentIndexChanged, this, &StudioSection::countryChanged);
    connect(m_taxRegistered, &QCheckBox::toggled, this, [this](bool on) { m_form->setRowVisible(u"tax_number"_s, on); });
    m_form->setRowVisible(u"tax_number"_s, false);
}

void StudioSection::addCalendar()
{
    m_form->addHeading(tr("Calendar, paper and safety"));
    m_hours->setObjectName(u"openingHours"_s);
    m_form->addRow(u"opens_min"_s, tr("Opening hours"), m_hours, tr("What the calendar shows; each trainer has hours of their own."));
    QList<FieldChoice> grid;
    for (const int minutes : {5, 10, 15, 20, 30, 60})
        grid.append({tr("%n minutes", nullptr, minutes), minutes});
    setChoices(m_grid, grid);
    m_form->addRow(u"slot_min"_s, tr("Calendar grid"), packed({m_grid}), tr("Bookings snap to this while they are dragged."));
    m_form->addRow(u"week_start"_s, tr("The week begins on"), packed({m_weekStart}));
    m_form->addRow(u"close_on_holidays"_s, tr("Public holidays"), m_closeOnHolidays);
    m_form->addRow(u"language"_s, tr("Language on paper"), packed({m_language}));
    m_form->addRow(u"paper"_s, tr("Paper"), packed({m_paper}));
    m_form->addRow(u"autolock_min"_s, tr("Lock after"), packed({m_autolock}),
                   tr("Without a key or a click for so long, the studio closes and asks for the password."));
    connect(m_hours, &TimeRangeEdit::spanChanged, this, [this] { m_form->setError(u"opens_min"_s, {}); });
}

void StudioSection::countryChanged()
{
    const QString country = m_country->currentData().toString();
    m_region->setCountry(country);
    QList<FieldChoice> zones;
    for (const QByteArray& id : zonesOf(country, QTimeZone::systemTimeZoneId()))
        zones.append({QString::fromLatin1(id).replace(u'_', u' '), id});
    setChoices(m_zone, zones);
    if (!currencyOf(country).isEmpty())
        choose(m_currency, currencyOf(country));
}

Result<void> StudioSection::read()
{
    TD_TRY_ASSIGN(m_organisation, context().facility.organisation());
    const Organisation& o = m_organisation;
    for (const auto& [edit, member] : std::as_const(m_lines))
        edit->setText(o.*member);
    choose(m_country, o.country);
    countryChanged();
    m_region->setRegion(o.region);
    if (m_zone->findData(o.zone) < 0)
        m_zone->addItem(QString::fromLatin1(o.zone).replace(u'_', u' '), o.zone);
    choose(m_zone, o.zone);
    if (m_currency->findData(o.currency) < 0)
        m_currency->addItem(o.currency, o.currency);
    choose(m_currency, o.currency);
    m_taxRegistered->setChecked(o.taxRegistered);
    choose(m_language, o.language);
    choose(m_weekStart, o.weekStart);
    choose(m_paper, o.paper);
    m_hours->setSpan({o.opensMinute, o.closesMinute});
    choose(m_grid, o.slotMinutes);
    m_closeOnHolidays->setChecked(o.closeOnHolidays);
    m_autolock->setValue(o.autolockMinutes);
    return {};
}

Result<void> StudioSection::write()
{
    Organisation o = m_organisation;
    for (const auto& [edit, member] : std::as_const(m_lines))
        o.*member = edit->text();
    const auto hours = m_hours->span();
    if (!hours)
        return fail(Error{hours.error().kind, hours.error().reason, u"opens_min"_s, hours.error().args, {}});
    o.country = m_country->currentData().toString();
    o.region = m_region->region();
    o.zone = m_zone->currentData().toByteArray();
    o.currency = m_currency->currentData().toString();
    o.taxRegistered = m_taxRegistered->isChecked();
    o.language = m_language->currentData().toString();
    o.weekStart = m_weekStart->currentData().toInt();
    o.paper = m_paper->currentData().toString();
    o.opensMinute = hours->start;
    o.closesMinute = hours->end;
    o.slotMinutes = m_grid->currentData().toInt();
    o.closeOnHolidays = m_closeOnHolidays->isChecked();
    o.autolockMinutes = m_autolock->value();
    return context().facility.saveOrganisation(o);
}

} // namespace td
