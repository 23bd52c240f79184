// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/canceldialog.h"

#include "booking/cancelcosts.h"
#include "facility/facility.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/privacystate.h"
#include "widgets/statechip.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int dialogWidth = 520;
constexpr int effectsShown = 4; ///< so that the dialog fits a small screen; the rest is counted
} // namespace

CancelDialog* CancelDialog::openCancel(const BookingContext& context, const ScheduleItem& item, QWidget* parent)
{
    return show(context,
                {Kind::Cancel, item.id, {}, item.series, BookingText::subject(item),
                 BookingText().when(item.day, item.minute, item.durationMin)},
                parent);
}

CancelDialog* CancelDialog::openNoShow(const BookingContext& context, const ScheduleItem& item, QWidget* parent)
{
    return show(context,
                {Kind::NoShow, item.id, {}, {}, BookingText::subject(item),
                 BookingText().when(item.day, item.minute, item.durationMin)},
                parent);
}

CancelDialog* CancelDialog::openForParticipant(const BookingContext& context, const ParticipantId& id, QWidget* parent)
{
    const auto participant = context.scheduling.booking().findParticipant(id);
    const auto item = participant.and_then(
        [&](const Participant& found) { return context.scheduling.schedule().item(found.appointment); });
    if (!item) {
        context.refuse(item.error());
        return nullptr;
    }
    QString name;
    for (const ScheduleParticipant& one : item->participants) {
        if (one.id == id)
            name = one.name;
    }
    return show(context,
                {Kind::Place, item->id, id, {}, name, BookingText().when(item->day, item->minute, item->durationMin)},
                parent);
}

CancelDialog* CancelDialog::show(const BookingContext& context, const Subject& subject, QWidget* parent)
{
    auto* dialog = new CancelDialog(context, subject, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QString CancelDialog::titleOf(const Subject& subject)
{
    switch (subject.kind) {
    case Kind::Cancel: return tr("Cancel: %1").arg(subject.name);
    case Kind::NoShow: return tr("No-show: %1").arg(subject.name);
    case Kind::Place: return tr("Cancel the place of %1").arg(subject.name);
    }
    return {};
}

CancelDialog::CancelDialog(const BookingContext& context, Subject subject, QWidget* parent)
    : PromptDialog(titleOf(subject), subject.when, parent)
    , m_context(context)
    , m_subject(std::move(subject))
{
    setObjectName(u"cancelDialog"_s);
    setMinimumWidth(dialogWidth);
    content()->setSpacing(Space::oneAndHalf);
    if (m_subject.kind != Kind::NoShow)
        addWho();
    if (!m_subject.series.isNull())
        addScope();
    addReason();
    addPreview();
    const QString verb = m_subject.kind == Kind::NoShow  ? tr("Mark as no-show")
                         : m_subject.kind == Kind::Place ? tr("Cancel the place")
                                                         : tr("Cancel the booking");
    setVerb(verb, tr("Keep it"));
    refresh();
}

QRadioButton* CancelDialog::addRadio(QWidget* group, const char* name, const QString& text)
{
    auto* radio = new QRadioButton(text);
    radio->setObjectName(QLatin1String(name));
    group->layout()->addWidget(radio);
    connect(radio, &QRadioButton::toggled, this, &CancelDialog::refresh);
    return radio;
}

void CancelDialog::addWho()
{
    auto* group = new QWidget;
    auto* row = new QHBoxLayout(group);
    setMargins(row, 0, Space::three);
    QRadioButton* client = addRadio(group, "cancelByClient", tr("The &client cancels"));
    m_byStudio = addRadio(group, "cancelByStudio", tr("The &studio cancels"));
    row->addStretch(1);
    client->setChecked(true);
    content()->addWidget(group);
    client->setFocus();
}

void CancelDialog::addScope()
{
    auto* group = new QWidget;
    auto* rows = new QVBoxLayout(group); // one below the other: in French they do not fit in one row
    setMargins(rows, 0, Space::one);
    addRadio(group, "scopeThis", tr("Only &this one"))->setChecked(true);
    m_following = addRadio(group, "scopeFollowing", tr("This and the &following"));
    m_all = addRadio(group, "scopeAll", tr("&All to come"));
    content()->addWidget(group);
}

void CancelDialog::addReason()
{
    if (m_subject.kind != Kind::NoShow) {
        m_reason = new QLineEdit;
        m_reason->setObjectName(u"cancelReason"_s);
        m_reason->setAccessibleName(tr("Reason"));
        m_reason->setPlaceholderText(tr("Reason, if you want to note one"));
        content()->addWidget(m_reason);
    }
    m_waive = new QCheckBox(tr("&Let the client off this time: no fee, the credit goes back"));
    m_waive->setObjectName(u"cancelWaive"_s);
    content()->addWidget(m_waive);
    connect(m_waive, &QCheckBox::toggled, this, &CancelDialog::refresh);
}

void CancelDialog::addPreview()
{
    auto* card = new Card(tr("What happens"));
    card->setObjectName(u"cancelPreview"_s);
    m_preview = new QVBoxLayout;
    m_preview->setSpacing(Space::one);
    card->body()->addLayout(m_preview);
    content()->addWidget(card, 1);
}

CancelRequest CancelDialog::request() const
{
    CancelRequest out;
    out.by = m_byStudio != nullptr && m_byStudio->isChecked() ? CancelledBy::Studio : CancelledBy::Client;
    out.reason = m_reason != nullptr ? m_reason->text().trimmed() : QString();
    out.waive = m_waive->isEnabled() && m_waive->isChecked();
    return out;
}

SeriesScope CancelDialog::scope() const
{
    if (m_all != nullptr && m_all->isChecked())
        return SeriesScope::All;
    return m_following != nullptr && m_following->isChecked() ? SeriesScope::Following : SeriesScope::This;
}

Result<CancelPreview> CancelDialog::preview() const
{
    Cancelling& cancelling = m_context.scheduling.cancelling();
    switch (m_subject.kind) {
    case Kind::Cancel: return cancelling.previewCancel(m_subject.appointment, request(), scope());
    case Kind::NoShow: return cancelling.previewNoShow(m_subject.appointment, request().waive);
    case Kind::Place: return cancelling.previewCancelParticipant(m_subject.participant, request());
    }
    return {};
}

Result<Appointment> CancelDialog::perform() const
{
    Cancelling& cancelling = m_context.scheduling.cancelling();
    switch (m_subject.kind) {
    case Kind::Cancel: return cancelling.cancel(m_subject.appointment, request(), scope());
    case Kind::NoShow: return cancelling.markNoShow(m_subject.appointment, request().waive);
    case Kind::Place: return cancelling.cancelParticipant(m_subject.participant, request());
    }
    return {};
}

Instant CancelDialog::deadlineOf(const AppointmentId& id) const
{
    const auto appointment = m_context.scheduling.booking().find(id);
    return appointment ? cancellationDeadline(appointment->policy.noticeMinutes, appointment->startsAt) : 0;
}

void CancelDialog::clearPreview()
{
    while (QLayoutItem* item = m_preview->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CancelDialog::addLine(const QString& sentence, Tone tone)
{
    auto* label = new Label(sentence, TypeSize::Body, tone);
    m_preview->addWidget(label->wrapping());
}

void CancelDialog::addEffect(const EffectText& text, const ParticipantEffect& effect, CancelCosts& costs)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    setMargins(row, 0, Space::one);
    row->addWidget((new Label(effect.name))->strong());
    row->addStretch(1);
    row->addWidget(new StateChip(text.chip(effect)));
    m_preview->addWidget(line);
    addLine(text.sentence(effect, deadlineOf(effect.appointment)), Tone::Muted);
    if (const auto fee = costs.feeWithTax(effect))
        addLine(text.fee(*fee), Tone::Muted);
}

void CancelDialog::refresh()
{
    if (m_preview == nullptr) // still being built
        return;
    m_waive->setEnabled(m_byStudio == nullptr || !m_byStudio->isChecked());
    clearPreview();
    const auto found = preview();
    if (!found) {
        addLine(BookingText().error(found.error()), Tone::Danger);
        return;
    }
    const auto studio = m_context.facility.organisation();
    const EffectText text(studio ? studio->currency : QString(), m_context.zone, m_context.privacy.isHidden());
    CancelCosts costs(m_context);
    if (found->appointments > 1)
        addLine(tr("%n booking(s) are cancelled.", nullptr, found->appointments), Tone::Neutral);
    for (const ParticipantEffect& effect : found->participants.first(std::min<qsizetype>(effectsShown, found->participants.size())))
        addEffect(text, effect, costs);
    const auto more = int(found->participants.size()) - effectsShown;
    if (more > 0)
        addLine(tr("And %n more.", nullptr, more), Tone::Muted);
    if (found->participants.isEmpty())
        addLine(tr("Nobody is booked: nothing is lost."), Tone::Muted);
    if (found->participants.size() > 1 && found->feesMinor > 0)
        addLine(tr("Fees together: %1.").arg(text.money(found->feesMinor)), Tone::Neutral);
    if (const QString pay = text.pay(costs.pay(*found)); !pay.isEmpty())
        addLine(pay, Tone::Muted);
    if (found->movesUp)
        addLine(text.waitlist(*found->movesUp), Tone::Info);
    adjustSize();
    // Labels that wrap say their true height only for a width.
    layout()->activate();
    if (layout()->hasHeightForWidth())
        resize(width(), layout()->totalHeightForWidth(width()));
}

void CancelDialog::accept()
{
    const auto done = perform();
    if (!done) {
        clearPreview();
        addLine(BookingText().error(done.error()), Tone::Danger);
        return;
    }
    m_context.tellDone(m_subject.kind == Kind::NoShow ? tr("%1 is marked as a no-show.").arg(m_subject.name)
                                                      : tr("%1, %2: cancelled.").arg(m_subject.name, m_subject.when));
    PromptDialog::accept();
}

} // namespace td
