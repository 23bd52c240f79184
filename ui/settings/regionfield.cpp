// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/regionfield.h"

#include "settings/fields.h"
#include "widgets/places.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace td
{

RegionField::RegionField(const QString& name, QWidget* parent)
    : QStackedWidget(parent)
    , m_list(choiceField("", tr("Province or state")))
    , m_line(lineField("", tr("Province or region")))
{
    setObjectName(name);
    m_list->setObjectName(name + u"List"_s);
    m_line->setObjectName(name + u"Line"_s);
    addWidget(m_list);
    addWidget(m_line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_list, &QComboBox::currentIndexChanged, this, &RegionField::regionChanged);
    connect(m_line, &QLineEdit::textChanged, this, &RegionField::regionChanged);
    setCountry({});
}

void RegionField::setCountry(const QString& country)
{
    m_country = country;
    QList<FieldChoice> choices{{tr("None"), QString()}};
    for (const PlaceName& place : regionsOf(country))
        choices.append({place.name, QString(country + u'-' + place.code)});
    setChoices(m_list, choices);
    m_list->setCurrentIndex(0);
    m_line->clear();
    setCurrentWidget(choices.size() > 1 ? static_cast<QWidget*>(m_list) : m_line);
    setFocusProxy(currentWidget());
}

void RegionField::setRegion(const QString& region)
{
    // Studios made by hand may hold the bare code.
    const bool bare = !region.isEmpty() && !region.contains(u'-');
    choose(m_list, bare ? QString(m_country + u'-' + region) : region);
    m_line->setText(region);
}

QString RegionField::region() const
{
    return currentWidget() == m_list ? m_list->currentData().toString() : m_line->text().trimmed();
}

} // namespace td
