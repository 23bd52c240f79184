// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/bodypanel.h"

#include "assessments/assessmententry.h"
#include "assessments/measuredtext.h"
#include "assessments/measurementdialog.h"
#include "assessments/measurements.h"
#include "assessments/rowtable.h"
#include "charts/trendview.h"
#include "storage/database.h"
#include "text/measurementtext.h"
#include "training/trainingsettings.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/privacystate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QStackedWidget>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int lowestList = 150;

/// "Weight (kg)".
QString titleOf(const MeasurementKind& kind, MassUnit unit)
{
    const QString name = MeasurementText::name(QLatin1String(kind.key));
    const QString unitText = measuredUnit(kind, unit);
    return unitText.isEmpty() ? name : u"%1 (%2)"_s.arg(name, unitText);
}

QString withUnit(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? number : u"%1 %2"_s.arg(number, unit);
}

TrendSeries seriesOf(const MeasurementKind& kind, const QList<Measurement>& all, MassUnit unit)
{
    TrendSeries series;
    series.key = QLatin1String(kind.key);
    series.name = titleOf(kind, unit);
    series.unit = measuredUnit(kind, unit);
    if (kind.dimension == Dimension::Time)
        series.text = [&kind, unit](double seconds) { return measuredText(kind, qint64(seconds * 1000), unit, QLocale()); };
    std::map<QDate, double> days; // the last one of a day counts
    for (const Measurement& one : all) {
        if (one.kind == series.key)
            days[one.day] = measuredNumber(kind, one.value, unit);
    }
    for (const auto& [day, value] : days)
        series.points.append({day, value});
    return series;
}
} // namespace

BodyPanel::BodyPanel(const AssessmentsContext& context, const ClientId& client, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_client(client)
    , m_add(makeButton("newAssessment", tr("New assessment"), ButtonKind::Primary, Glyph::Add))
    , m_correct(makeButton("correctValue", tr("Correct"), ButtonKind::Quiet, Glyph::Edit))
    , m_remove(makeButton("removeValue", tr("Remove"), ButtonKind::Quiet, Glyph::Delete))
    , m_trend(new TrendView(u"bodyTrend"_s))
    , m_first(new QComboBox)
    , m_second(new QComboBox)
    , m_compared(new RowTable("comparedDays", tr("Two days compared"), {{tr("Measured")}, {{}, true}, {{}, true}, {tr("Change"), true}}))
    , m_values(new RowTable("allValues", tr("All values"), {{tr("Measured")}, {tr("Day")}, {tr("Value"), true}, {tr("Method")}}))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    auto* chart = new Card;
    chart->body()->addWidget(m_trend);
    m_trend->setPrivacy(&context.privacy);
    m_trend->setAccessibleName(tr("Measurements over time"));
    m_trend->setEmptyText(tr("Nothing of this was measured in this time."));
    m_trend->addButton(m_add);
    column->addWidget(chart, 3);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(Space::two);
    lists->addWidget(makeCompare(), 1);
    lists->addWidget(makeValues(), 1);
    column->addLayout(lists, 2);
    connect(m_add, &QPushButton::clicked, this, &BodyPanel::addAssessment);
    connect(m_trend, &TrendView::exportRequested, this, &BodyPanel::exportRows);
    connect(&context.privacy, &PrivacyState::changed, this, &BodyPanel::reload);
    connect(&context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (rows.touchesAny("measurements", "client_training", "training_settings"))
            reload();
    });
    setFocusProxy(m_add);
    reload();
}

QWidget* BodyPanel::makeCompare()
{
    auto* card = new Card(tr("Two days"));
    card->setFlush();
    m_first->setObjectName(u"firstDay"_s);
    m_first->setAccessibleName(tr("Earlier day"));
    m_second->setObjectName(u"secondDay"_s);
    m_second->setAccessibleName(tr("Later day"));
    for (QComboBox* box : {m_first, m_second}) {
        box->setMinimumContentsLength(9);
        card->addToHeading(box);
        connect(box, &QComboBox::currentIndexChanged, this, &BodyPanel::showCompared);
    }
    m_compared->setMinimumHeight(lowestList);
    card->body()->addWidget(m_compared);
    return card;
}

QWidget* BodyPanel::makeValues()
{
    auto* card = new Card(tr("All values"));
    card->setFlush();
    card->addToHeading(m_correct);
    card->addToHeading(m_remove);
    auto* empty = new EmptyState(Glyph::Insights, tr("Nothing measured yet"), tr("Weight, girths, skinfolds and tests of this client show here, with what follows from them."));
    m_values->setMinimumHeight(lowestList);
    card->body()->addWidget(m_values->withEmpty(empty));
    connect(m_values, &RowTable::keyChanged, this, [this] {
        m_correct->setEnabled(!m_values->key().isEmpty());
        m_remove->setEnabled(!m_values->key().isEmpty());
    });
    connect(m_values, &TableView::opened, this, &BodyPanel::correct);
    connect(m_values, &RowTable::removeRequested, this, &BodyPanel::remove);
    connect(m_correct, &QPushButton::clicked, this, &BodyPanel::correct);
    connect(m_remove, &QPushButton::clicked, this, &BodyPanel::remove);
    return card;
}

void BodyPanel::reload()
{
    const auto all = Measurements(m_context.db).history(m_client);
    if (!all)
        m_context.report(all.error());
    m_all = all.value_or(QList<Measurement>());
    m_unit = m_context.settings.unitOf(m_client).value_or(MassUnit::Kilogram);
    showTrend();
    fillDays();
    showCompared();
    showValues();
}

void BodyPanel::showTrend()
{
    QList<TrendSeries> list;
    for (const MeasurementKind& kind : measurementKinds()) {
        const TrendSeries series = seriesOf(kind, m_all, m_unit);
        if (!series.points.isEmpty())
            list.append(series);
    }
    m_trend->setSeries({}, list, m_context.today());
}

void BodyPanel::fillDays()
{
    QList<QDate> days;
    for (const Measurement& one : std::as_const(m_all)) {
        if (days.isEmpty() || days.last() != one.day)
            days.append(one.day);
    }
    const QDate latest = days.isEmpty() ? QDate() : days.last();
    // Once a newer day is there, the later side follows it, unless somebody chose another one.
    const bool follow = m_second->currentIndex() <= 0;
    const QDate first = m_first->currentData().toDate();
    const QDate second = follow ? latest : m_second->currentData().toDate();
    for (QComboBox* box : {m_first, m_second}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (auto day = days.crbegin(); day != days.crend(); ++day)
            box->addItem(dayText(*day), *day);
        box->setEnabled(days.size() > 1);
    }
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietSecond(m_second);
    m_second->setCurrentIndex(std::max(0, m_second->findData(second)));
    const int before = m_first->findData(first);
    m_first->setCurrentIndex(before >= 0 && !follow ? before : std::min(1, m_first->count() - 1));
}

QHash<QString, Measurement> BodyPanel::ofDay(QDate day) const
{
    QHash<QString, Measurement> values;
    for (const Measurement& one : m_all) {
        if (one.day == day)
            values.insert(one.kind, one);
    }
    return values;
}

QString BodyPanel::valueText(const Measurement& one) const
{
    const MeasurementKind* kind = findMeasurementKind(one.kind);
    if (kind == nullptr)
        return QString::number(one.value);
    if (m_context.privacy.isHidden())
        return PrivacyState::mask();
    return withUnit(measuredText(*kind, one.value, m_unit, QLocale()), measuredUnit(*kind, m_unit));
}

QString BodyPanel::changeText(const Measurement& before, const Measurement& after) const
{
    const MeasurementKind* kind = findMeasurementKind(before.kind);
    if (kind == nullptr || m_context.privacy.isHidden())
        return {};
    const qint64 change = after.value - before.value;
    if (change == 0)
        return tr("no change");
    const QString amount = withUnit(measuredText(*kind, std::abs(change), m_unit, QLocale()), measuredUnit(*kind, m_unit));
    const bool better = (change < 0) == kind->lessIsBetter;
    const QString sign = change > 0 ? u"+%1"_s.arg(amount) : u"\u2212%1"_s.arg(amount);
    // Of a body nobody but its owner can say what is better; of a test everybody can.
    return kind->group == MeasurementGroup::FitnessTest && better ? tr("%1, better").arg(sign) : sign;
}

void BodyPanel::showCompared()
{
    const auto before = ofDay(m_first->currentData().toDate());
    const auto after = ofDay(m_second->currentData().toDate());
    m_compared->setTitle(1, m_first->currentText());
    m_compared->setTitle(2, m_second->currentText());
    QList<TableRow> rows;
    for (const MeasurementKind& kind : measurementKinds()) {
        const QString key = QLatin1String(kind.key);
        const bool both = before.contains(key) && after.contains(key);
        if (!before.contains(key) && !after.contains(key))
            continue;
        rows.append({key.toLatin1(),
                     {MeasurementText::name(key), before.contains(key) ? valueText(before[key]) : QString(), after.contains(key) ? valueText(after[key]) : QString(),
                      both ? changeText(before[key], after[key]) : QString()}});
    }
    m_compared->setRows(rows);
}

void BodyPanel::showValues()
{
    QList<TableRow> rows;
    for (auto one = m_all.crbegin(); one != m_all.crend(); ++one)
        rows.append({one->id.blob(), {MeasurementText::name(one->kind), dayText(one->day), valueText(*one), MeasurementText::method(one->method)},
                     {{}, one->day, one->value, {}}});
    m_values->setRows(rows);
}

void BodyPanel::addAssessment()
{
    auto* dialog = new AssessmentEntry(m_context, m_client, this);
    connect(dialog, &AssessmentEntry::saved, this, [this] { m_context.tell(tr("The assessment was saved."), {}); });
    dialog->present();
}

void BodyPanel::correct()
{
    const auto found = Measurements(m_context.db).find(m_values->id<MeasurementId>());
    if (!found)
        m_context.report(found.error());
    else
        (new MeasurementDialog(m_context, *found, this))->present();
}

void BodyPanel::remove()
{
    if (!m_values->key().isEmpty())
        m_context.check(Measurements(m_context.db).remove(m_values->id<MeasurementId>()));
}

void BodyPanel::exportRows(const QList<QStringList>& rows)
{
    m_context.saveCsv(this, tr("measurements.csv"), m_client, rows);
}

} // namespace td
