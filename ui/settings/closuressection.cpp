// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/closuressection.h"

#include "facility/studioday.h"
#include "scheduling/catalogue.h"
#include "settings/fields.h"
#include "settings/rowstable.h"
#include "storage/studio.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dateedit.h"
#include "widgets/formgrid.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int widest = 960;
constexpr int shownRows = 14;

QString nameOf(const SpecialDay& day)
{
    return QLocale().language() == QLocale::French ? day.nameFr : day.nameEn;
}
} // namespace

ClosuresSection::ClosuresSection(const SettingsContext& given, QWidget* parent)
    : SettingsSection(given, parent)
    , m_year(numberField("closureYear", tr("Year"), firstYear, lastYear))
    , m_table(new RowsTable("closureList", tr("Closures and holidays"), {tr("Day"), tr("Name"), tr("Studio"), tr("Why")}, shownRows))
    , m_switch(makeButton("switchDay", tr("Open on this day")))
    , m_form(new FormGrid)
    , m_day(new DateEdit)
    , m_name(lineField("closureName", tr("Name")))
{
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    setMargins(inner, 0, Space::two);
    inner->addWidget(buildList());
    inner->addWidget(buildForm());
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->addWidget(scrolled(content, widest));
    addForm(m_form);
    connect(m_year, &QSpinBox::valueChanged, this, &ClosuresSection::reload);
    connect(m_table, &RowsTable::keyChanged, this, &ClosuresSection::showChosen);
    connect(m_switch, &QPushButton::clicked, this, &ClosuresSection::switchDay);
}

QWidget* ClosuresSection::buildList()
{
    auto* card = new Card(tr("Days of the year"), Glyph::Holiday);
    card->addToHeading(m_year);
    card->body()->addWidget(m_table);
    card->body()->addWidget(packed({m_switch}));
    return card;
}

QWidget* ClosuresSection::buildForm()
{
    auto* card = new Card(tr("Close on another day"), Glyph::Add);
    m_day->setObjectName(u"closureDay"_s);
    m_day->setAccessibleName(tr("Day of the closure"));
    m_form->addRow(u"day"_s, tr("Day"), packed({m_day}));
    m_form->addRow(u"name"_s, tr("Name"), m_name, tr("Such as “Renovation”. It is shown in the calendar."));
    card->body()->addWidget(m_form);
    auto* add = makeButton("addClosure", tr("Close the studio on this day"));
    card->body()->addWidget(packed({add}));
    connect(add, &QPushButton::clicked, this, &ClosuresSection::addClosure);
    return card;
}

Result<void> ClosuresSection::read()
{
    TD_TRY_ASSIGN(const QDate today, studioToday(context().studio.db()));
    if (m_days.isEmpty() && m_year->value() == firstYear) {
        m_year->blockSignals(true);
        m_year->setValue(today.year());
        m_year->blockSignals(false);
        m_day->setDate(today.addDays(1));
    }
    const int year = m_year->value();
    TD_TRY_ASSIGN(m_days, context().catalogue.specialDays(QDate(year, 1, 1), QDate(year, 12, 31)));
    QList<SettingsRow> rows;
    for (const SpecialDay& day : std::as_const(m_days))
        rows.append({day.day.toString(Qt::ISODate).toLatin1(),
                     {QLocale().toString(day.day, u"ddd d MMM"), nameOf(day), day.closed ? tr("Closed") : tr("Open"),
                      day.holiday ? tr("Public holiday") : tr("Closure")},
                     -1, !day.closed});
    m_table->setRows(rows);
    return {};
}

const SpecialDay* ClosuresSection::chosen() const
{
    const QByteArray key = m_table->key();
    for (const SpecialDay& day : m_days) {
        if (day.day.toString(Qt::ISODate).toLatin1() == key)
            return &day;
    }
    return nullptr;
}

void ClosuresSection::showChosen()
{
    const SpecialDay* day = chosen();
    m_switch->setEnabled(day != nullptr);
    if (day == nullptr || !day->holiday)
        m_switch->setText(tr("Remove this closure"));
    else
        m_switch->setText(day->closed ? tr("Open on this day") : tr("Close on this day"));
    m_switch->setAccessibleName(m_switch->text());
}

void ClosuresSection::addClosure()
{
    Closure closure;
    closure.day = m_day->date();
    closure.name = m_name->text();
    m_form->clearErrors();
    const auto added = context().catalogue.addClosure(closure);
    if (!added) {
        report(added.error());
        return;
    }
    m_name->clear();
    m_year->setValue(closure.day.year());
    reload();
    m_table->chooseKey(closure.day.toString(Qt::ISODate).toLatin1());
}

Result<std::optional<Closure>> ClosuresSection::closureOn(QDate day) const
{
    TD_TRY_ASSIGN(const QList<Closure> own, context().catalogue.closures(day, day));
    return own.isEmpty() ? std::optional<Closure>() : own.first();
}

Result<void> ClosuresSection::setHolidayOpen(const SpecialDay& day, bool open)
{
    TD_TRY_ASSIGN(const std::optional<Closure> own, closureOn(day.day));
    if (own && own->isOpen != open)
        TD_TRY(context().catalogue.removeClosure(own->id));
    TD_TRY_ASSIGN(const QList<SpecialDay> now, context().catalogue.specialDays(day.day, day.day));
    if (!now.isEmpty() && now.first().closed != open)
        return {};
    TD_TRY(context().catalogue.addClosure({{}, day.day, nameOf(day), open, 0}));
    return {};
}

void ClosuresSection::switchDay()
{
    const SpecialDay* day = chosen();
    if (day == nullptr)
        return;
    const SpecialDay copy = *day;
    const auto result = [&]() -> Result<void> {
        if (copy.holiday)
            return setHolidayOpen(copy, copy.closed);
        TD_TRY_ASSIGN(const std::optional<Closure> own, closureOn(copy.day));
        return own ? context().catalogue.removeClosure(own->id) : Result<void>();
    }();
    const QString sentence = copy.holiday ? (copy.closed ? tr("The studio works on this day.") : tr("The studio is closed on this day."))
                                          : tr("Removed. Undo brings it back.");
    if (finish(result, sentence))
        reload();
}

} // namespace td
