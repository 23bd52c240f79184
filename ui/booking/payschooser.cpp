// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/payschooser.h"

#include "core/money.h"
#include "credits/credits.h"
#include "facility/facility.h"
#include "scheduling/scheduling.h"
#include "text/credittext.h"
#include "widgets/privacystate.h"

namespace td
{
namespace
{

qint64 rateOf(const BookingContext& context, const BookingRequest& request)
{
    if (request.rateMinor)
        return *request.rateMinor;
    const auto type = context.scheduling.catalogue().classType(request.classType);
    return type ? type->rateMinor : 0;
}

} // namespace

PaysChooser::PaysChooser(const BookingContext& context, QWidget* parent) : QComboBox(parent), m_context(context)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this, &PaysChooser::take);
}

FundingPlace PaysChooser::placeOf(const BookingContext& context, const BookingRequest& request, const LocalTime& at)
{
    FundingPlace place;
    place.day = at.day;
    place.startsAt = toInstant(at, context.zone).value_or(startOfDay(at.day, context.zone));
    const auto type = context.scheduling.catalogue().classType(request.classType);
    place.durationMin = request.durationMin.value_or(type ? type->durationMin : 0);
    place.type = request.classType;
    place.trainer = request.trainer;
    place.isFree = rateOf(context, request) == 0;
    return place;
}

void PaysChooser::add(const QString& text, Pays pays, const LotId& lot)
{
    addItem(text);
    setItemData(count() - 1, text, Qt::ToolTipRole);
    m_choices.append({pays, lot});
}

void PaysChooser::take(int index)
{
    if (index < 0 || index >= m_choices.size())
        return;
    m_pays = m_choices.at(index).first;
    m_lot = m_choices.at(index).second;
    emit chosen();
}

void PaysChooser::choose(Pays pays, const LotId& lot)
{
    m_pays = pays;
    m_lot = lot;
}

QString PaysChooser::rateText(const BookingRequest& request) const
{
    if (m_context.privacy.isHidden())
        return PrivacyState::mask();
    const auto studio = m_context.facility.organisation();
    return formatMoney({rateOf(m_context, request), studio ? studio->currency : QString()}, locale());
}

Result<LotId> PaysChooser::automaticLot(const ClientId& client, const BookingRequest& request, const AppointmentId& id) const
{
    if (!id.isNull()) {
        TD_TRY_ASSIGN(const Appointment booked, m_context.scheduling.booking().find(id));
        for (const Participant& place : booked.participants) {
            if (place.client != client || place.pays != Pays::Auto)
                continue;
            TD_TRY_ASSIGN(const auto credit, m_context.scheduling.booking().creditOf(place.id));
            if (credit)
                return credit->lot;
        }
    }
    const FundingPlace place = placeOf(m_context, request, {request.day, request.minute});
    TD_TRY_ASSIGN(const QList<Funding> plan, m_context.credits.forecast(client, {place}));
    return plan.first().lot;
}

QString PaysChooser::automaticText(const BookingRequest& request, const AppointmentId& id) const
{
    int paid = 0;
    LotId lot;
    for (const ClientId& client : request.clients) {
        const auto found = automaticLot(client, request, id);
        if (!found || found->isNull())
            continue;
        ++paid;
        lot = *found;
    }
    if (request.clients.isEmpty())
        return tr("A credit where there is one, else the rate");
    if (paid == 0)
        return tr("No credit: the rate of %1").arg(rateText(request));
    if (request.clients.size() > 1)
        return tr("Credits for %1 of %2 clients, else the rate").arg(paid).arg(request.clients.size());
    const auto balance = m_context.credits.lot(lot);
    return balance ? tr("A credit of “%1”").arg(balance->terms.name) : tr("A credit");
}

void PaysChooser::refresh(const BookingRequest& request, const AppointmentId& id)
{
    const QSignalBlocker quiet(this);
    clear();
    m_choices.clear();
    add(automaticText(request, id), Pays::Auto, {});
    const CreditText words(locale());
    const FundingPlace place = placeOf(m_context, request, {request.day, request.minute});
    if (request.clients.size() == 1) {
        const auto lots = m_context.credits.usableFor(request.clients.first(), place.type, place.trainer, place.day, place.durationMin);
        for (const LotBalance& lot : lots.value_or(QList<LotBalance>()))
            add(tr("“%1”: %2", "package, what is left of it").arg(lot.terms.name, words.rest(lot)), Pays::Auto, lot.id);
    }
    add(tr("Always the rate: %1").arg(rateText(request)), Pays::Rate, {});
    add(tr("Free of charge"), Pays::Free, {});
    int at = int(m_choices.indexOf({m_pays, m_lot}));
    if (at < 0 && !m_lot.isNull()) {
        const auto chosenLot = m_context.credits.lot(m_lot);
        if (chosenLot && request.clients.contains(chosenLot->terms.client)) {
            add(tr("“%1”: %2", "package, what is left of it").arg(chosenLot->terms.name, words.rest(*chosenLot)), m_pays, m_lot);
            at = count() - 1;
        }
    }
    if (at < 0)
        take(at = 0);
    setCurrentIndex(at);
}

} // namespace td
