// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/measurementdialog.h"

#include "assessments/measuredtext.h"
#include "assessments/measurements.h"
#include "text/measurementtext.h"
#include "training/trainingsettings.h"
#include "widgets/dateedit.h"
#include "widgets/formgrid.h"

#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{

MeasurementDialog::MeasurementDialog(const AssessmentsContext& context, const Measurement& measurement, QWidget* parent)
    : AssessmentDialog(context, "measurementDialog", tr("Correct a value"), {}, parent)
    , m_before(measurement)
    , m_unit(context.settings.unitOf(measurement.client).value_or(MassUnit::Kilogram))
    , m_day(new DateEdit)
    , m_value(new QLineEdit)
    , m_note(new QLineEdit(measurement.note))
{
    const MeasurementKind* kind = findMeasurementKind(measurement.kind);
    const QString unit = kind == nullptr ? QString() : measuredUnit(*kind, m_unit);
    const QString name = MeasurementText::name(measurement.kind);
    m_day->setDate(measurement.day);
    if (kind != nullptr)
        m_value->setText(measuredText(*kind, measurement.value, m_unit, QLocale()));
    form()->addRow(measurement.kind, unit.isEmpty() ? name : u"%1 (%2)"_s.arg(name, unit), m_value);
    m_value->setObjectName(u"value"_s);
    form()->addRow(u"day"_s, tr("Day"), m_day);
    form()->addRow(u"note"_s, tr("Note"), m_note);
    setVerb(tr("Save"), {});
    m_value->setFocus();
    m_value->selectAll();
}

Result<void> MeasurementDialog::store()
{
    const MeasurementKind* kind = findMeasurementKind(m_before.kind);
    if (kind == nullptr)
        return fail(Error{ErrorKind::Invalid, u"measurement.kind"_s, {}, {m_before.kind}, {}});
    Measurement changed = m_before;
    // A value that was typed in the other unit is only shown rounded: untouched, it stays exact.
    if (m_value->text() != measuredText(*kind, m_before.value, m_unit, QLocale())) {
        TD_TRY_ASSIGN(changed.value, parseMeasured(*kind, m_value->text(), m_unit, QLocale()));
        changed.method.clear();
    }
    changed.day = m_day->date();
    changed.note = m_note->text();
    return Measurements(context().db).change(changed);
}

} // namespace td
