// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/mileagepane.h"

#include "books/triptablemodel.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dateedit.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/privacystate.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr double metresOfKilometre = 1000;
constexpr double longestKilometres = 10'000;
constexpr int distanceWidth = 96;
constexpr int longestPlace = 200;

QLineEdit* lineField(const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(longestPlace);
    return edit;
}

void addNamed(QBoxLayout* row, const QString& name, QWidget* field, int stretch = 0)
{
    auto* column = new QVBoxLayout;
    setMargins(column, 0, 2);
    auto* label = new Label(name, TypeSize::Small, Tone::Muted);
    label->setBuddy(field);
    field->setAccessibleName(name);
    column->addWidget(label);
    column->addWidget(field);
    row->addLayout(column, stretch);
}

} // namespace

MileagePane::MileagePane(const ExpensesContext& context, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_day(new DateEdit)
    , m_driver(new QComboBox)
    , m_origin(lineField("tripOrigin"))
    , m_destination(lineField("tripDestination"))
    , m_purpose(lineField("tripPurpose"))
    , m_distance(lineField("tripDistance"))
    , m_store(makeButton("tripStore", tr("Add"), ButtonKind::Primary))
    , m_model(new TripTableModel(context.currency, context.trainers, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new TableView(tr("Drives")))
{
    m_day->setObjectName(u"tripDay"_s);
    m_day->setDate(today);
    m_driver->setObjectName(u"tripDriver"_s);
    m_distance->setFixedWidth(distanceWidth);
    m_distance->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_driver->addItem(tr("Owner"), QByteArray());
    for (const auto& [id, name] : context.trainers)
        m_driver->addItem(name, id.blob());
    const TrainerId me = context.db.actor().trainer;
    m_driver->setCurrentIndex(std::max(0, m_driver->findData(me.isNull() ? QByteArray() : me.blob())));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TripTableModel::SortRole);
    m_table->setObjectName(u"tripTable"_s);
    m_table->setModel(m_sorted);
    m_table->sortByColumn(TripTableModel::Day, Qt::DescendingOrder);
    auto* card = new Card;
    card->setFlush();
    card->body()->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    column->addWidget(buildEntry());
    column->addWidget(card, 1);
    m_model->setMoneyHidden(context.privacy.isHidden());
    connect(&context.privacy, &PrivacyState::changed, m_model, &TripTableModel::setMoneyHidden);
    connect(m_store, &QPushButton::clicked, this, &MileagePane::store);
    connect(m_table, &TableView::opened, this, &MileagePane::edit);
}

QWidget* MileagePane::buildEntry()
{
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    setMargins(row, 0, Space::one);
    addNamed(row, tr("Date"), m_day);
    addNamed(row, tr("Driver"), m_driver, 1);
    addNamed(row, tr("From"), m_origin, 2);
    addNamed(row, tr("To"), m_destination, 2);
    addNamed(row, tr("Purpose"), m_purpose, 2);
    addNamed(row, tr("Kilometres"), m_distance);
    row->addWidget(m_store, 0, Qt::AlignBottom);
    card->body()->addLayout(row);
    return card;
}

void MileagePane::showDays(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
    reload();
}

void MileagePane::reload()
{
    const auto trips = m_context.mileage.trips(m_from, m_to);
    if (!trips) {
        m_context.report(trips.error());
        return;
    }
    m_model->setTrips(*trips);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(TripTableModel::Purpose, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    emit changed();
}

qint64 MileagePane::allowanceMinor() const
{
    qint64 sum = 0;
    for (const Trip& trip : m_model->trips())
        sum += trip.allowanceMinor;
    return sum;
}

qint64 MileagePane::metres() const
{
    qint64 sum = 0;
    for (const Trip& trip : m_model->trips())
        sum += trip.metres;
    return sum;
}

Result<Trip> MileagePane::read() const
{
    Trip trip = m_edited;
    bool fine = false;
    const double kilometres = QLocale().toDouble(m_distance->text().trimmed(), &fine);
    if (!fine || kilometres <= 0 || kilometres > longestKilometres)
        return fail(ErrorKind::Invalid, "value.range", "metres", {u"0"_s, QString::number(longestKilometres)});
    trip.metres = std::llround(kilometres * metresOfKilometre);
    trip.day = m_day->date();
    trip.origin = m_origin->text();
    trip.destination = m_destination->text();
    trip.purpose = m_purpose->text();
    const QByteArray driver = m_driver->currentData().toByteArray();
    trip.trainer = TrainerId::fromBlob(driver.constData(), int(driver.size()));
    return trip;
}

void MileagePane::store()
{
    const auto typed = read();
    if (!typed) {
        m_context.report(typed.error());
        m_distance->setFocus();
        return;
    }
    const auto saved = m_context.mileage.save(*typed);
    if (!saved) {
        m_context.report(saved.error());
        return;
    }
    startNew();
    m_origin->setFocus();
    reload();
    const int row = m_model->rowOf(saved->id);
    if (row >= 0)
        m_table->selectRow(m_sorted->mapFromSource(m_model->index(row, 0)).row());
}

void MileagePane::edit(const QModelIndex& index)
{
    m_edited = m_model->trips().at(m_sorted->mapToSource(index).row());
    m_day->setDate(m_edited.day);
    m_origin->setText(m_edited.origin);
    m_destination->setText(m_edited.destination);
    m_purpose->setText(m_edited.purpose);
    m_distance->setText(QLocale().toString(double(m_edited.metres) / metresOfKilometre, 'f', QLocale::FloatingPointShortest));
    m_driver->setCurrentIndex(std::max(0, m_driver->findData(m_edited.trainer.isNull() ? QByteArray() : m_edited.trainer.blob())));
    m_store->setText(tr("Save"));
    m_store->setAccessibleName(m_store->text());
    m_purpose->setFocus();
}

void MileagePane::startNew()
{
    m_edited = Trip();
    for (QLineEdit* edit : {m_origin, m_destination, m_purpose, m_distance})
        edit->clear();
    m_store->setText(tr("Add"));
    m_store->setAccessibleName(m_store->text());
}

void MileagePane::removeChosen()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const auto removed = m_context.mileage.remove(m_model->trips().at(m_sorted->mapToSource(index).row()).id);
    if (!removed)
        m_context.report(removed.error());
    else
        m_context.tell(tr("Removed. Undo brings it back."));
    reload();
}

void MileagePane::keyPressEvent(QKeyEvent* event)
{
    const bool inTable = m_table->hasFocus();
    if (!inTable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        store();
    else if (inTable && event->key() == Qt::Key_Delete)
        removeChosen();
    else if (event->key() == Qt::Key_Escape && m_edited.version > 0)
        startNew();
    else
        QWidget::keyPressEvent(event);
}

} // namespace td
