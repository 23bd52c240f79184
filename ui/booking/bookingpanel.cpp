// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/bookingpanel.h"

#include "clients/clients.h"
#include "scheduling/scheduling.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/keyhint.h"
#include "widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int panelWidth = 320;
constexpr int noteLines = 4;

// A button with its key at the right end.
QPushButton* actionButton(const BookingActionLook& look)
{
    auto* button = makeButton(look.name, look.text, ButtonKind::Normal, look.glyph);
    button->setFocusPolicy(Qt::TabFocus);
    if (look.key == 0) {
        button->setStyleSheet(u"text-align: left;"_s);
        return button;
    }
    auto* row = new QHBoxLayout(button);
    row->setContentsMargins(0, 0, Space::one, 0);
    row->addStretch(1);
    auto* hint = new KeyHint(QKeySequence(look.key));
    hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(hint);
    button->setStyleSheet(u"text-align: left; padding-left: %1px; padding-right: %2px;"_s.arg(Space::one)
                              .arg(hint->sizeHint().width() + Space::one + Space::half));
    return button;
}

void setOrHide(Label* label, const QString& text)
{
    label->setText(text);
    label->parentWidget()->setVisible(!text.isEmpty());
}

class GlyphBox final : public QWidget
{
public:
    explicit GlyphBox(Glyph glyph, Tone tone = Tone::Muted) : m_glyph(glyph), m_tone(tone) { setFixedSize(18, 18); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintGlyph(&painter, m_glyph, rect(), toneColour(tokensOf(this), m_tone));
    }

private:
    Glyph m_glyph;
    Tone m_tone;
};
} // namespace

BookingPanel::BookingPanel(const BookingContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"bookingPanel"_s);
    setFixedWidth(panelWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildBody());
}

QWidget* BookingPanel::buildEmpty()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    setMargins(column, Space::two, Space::one);
    column->addWidget((new Label(tr("No booking selected"), TypeSize::Title))->wrapping());
    column->addWidget((new Label(tr("Choose a booking to see who comes. Drag over free time, or press Insert, to make one."),
                                 TypeSize::Body, Tone::Muted))->wrapping());
    column->addSpacing(Space::one);
    auto* keys = new QGridLayout;
    keys->setVerticalSpacing(Space::half);
    keys->setHorizontalSpacing(Space::oneAndHalf);
    keys->setColumnStretch(1, 1);
    const QList<std::pair<QKeySequence, QString>> lines{
        {Qt::Key_Insert, tr("New booking")}, {Qt::Key_Tab, tr("Next booking")},      {Qt::Key_B, tr("Same again next week")},
        {Qt::Key_A, tr("Client has arrived")}, {Qt::Key_X, tr("Cancel the booking")}, {Qt::Key_T, tr("Today")}};
    for (const auto& [key, text] : lines) {
        const int row = keys->rowCount();
        keys->addWidget(new KeyHint(key), row, 0, Qt::AlignLeft);
        keys->addWidget(new Label(text, TypeSize::Body, Tone::Muted), row, 1);
    }
    column->addLayout(keys);
    column->addStretch(1);
    return page;
}

QWidget* BookingPanel::buildBody()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    setMargins(column, Space::two, Space::one);
    m_title = new Label({}, TypeSize::Title);
    m_title->strong()->wrapping();
    m_class = new Label({}, TypeSize::Body, Tone::Muted);
    m_chip = new StateChip;
    auto* line = new QHBoxLayout;
    line->addWidget(m_class, 1);
    line->addWidget(m_chip);
    column->addWidget(m_title);
    column->addLayout(line);
    m_alerts = new QVBoxLayout;
    m_alerts->setSpacing(Space::half);
    column->addLayout(m_alerts);
    addFacts(column);
    addActions(column);
    column->addWidget(makeLine());
    m_people = new ParticipantList;
    column->addWidget(m_people);
    addNote(column);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    return scroll;
}

Label* BookingPanel::addFact(QVBoxLayout* column, Glyph glyph)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::one);
    row->addWidget(new GlyphBox(glyph), 0, Qt::AlignTop);
    auto* label = new Label({});
    row->addWidget(label->wrapping(), 1);
    column->addWidget(line);
    return label;
}

void BookingPanel::addFacts(QVBoxLayout* column)
{
    column->addSpacing(Space::half);
    m_when = addFact(column, Glyph::Clock);
    m_trainer = addFact(column, Glyph::User);
    m_place = addFact(column, Glyph::Location);
    m_series = addFact(column, Glyph::Repeat);
    m_pays = addFact(column, Glyph::Money);
    m_pays->setObjectName(u"bookingPanelPays"_s);
    column->addSpacing(Space::half);
}

void BookingPanel::addActions(QVBoxLayout* column)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(Space::one);
    const QList<BookingActionLook> looks = bookingActions();
    for (const BookingActionLook& look : looks) {
        QPushButton* button = actionButton(look);
        const int at = int(m_buttons.size());
        if (look.action == BookingAction::Reopen || look.action == BookingAction::Start)
            column->addWidget(button);
        else
            grid->addWidget(button, at / 2, at % 2, 1, look.action == BookingAction::OpenClient ? 2 : 1);
        m_buttons.append({look.action, button});
        connect(button, &QPushButton::clicked, this, [this, action = look.action] { emit actionRequested(action); });
    }
    column->addLayout(grid);
    column->addSpacing(Space::half);
}

void BookingPanel::addNote(QVBoxLayout* column)
{
    column->addSpacing(Space::one);
    auto* heading = new Label(tr("Note"), TypeSize::Small, Tone::Muted);
    column->addWidget(heading);
    m_note = new QPlainTextEdit;
    m_note->setObjectName(u"bookingNote"_s);
    m_note->setAccessibleName(tr("Note on this booking"));
    m_note->setPlaceholderText(tr("A note on this booking"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + Space::two);
    m_note->installEventFilter(this);
    heading->setBuddy(m_note);
    column->addWidget(m_note);
}

void BookingPanel::showNothing()
{
    saveNote();
    m_item.reset();
    m_stack->setCurrentIndex(0);
}

void BookingPanel::showItem(const ScheduleItem& item)
{
    const bool other = !m_item || m_item->id != item.id;
    if (other)
        saveNote();
    const QString before = m_item && !other ? m_item->note : QString();
    m_item = item;
    fillFacts();
    fillAlerts();
    fillActions();
    m_people->setItem(item);
    if (other || m_note->toPlainText() == before)
        m_note->setPlainText(item.note);
    m_stack->setCurrentIndex(1);
}

QString BookingPanel::seriesText() const
{
    if (!m_item->isSeries())
        return {};
    const auto series = m_context.scheduling.booking().findSeries(m_item->series);
    if (!series)
        return tr("Standing slot");
    const Recurrence recurrence{series->startDay, series->minute, series->durationMin, series->zone, series->rrule, {}};
    const auto rule = describe(recurrence);
    return rule ? tr("Standing slot: %1").arg(m_text.rule(*rule)) : tr("Standing slot");
}

QString BookingPanel::paysTextOf(const ParticipantId& place) const
{
    Booking& booking = m_context.scheduling.booking();
    const auto credit = booking.creditOf(place);
    if (credit && *credit) {
        switch ((*credit)->state) {
        case PlaceCreditState::Reserved: return tr("Paid with “%1”").arg((*credit)->lotName);
        case PlaceCreditState::Consumed: return tr("Paid with “%1”, used").arg((*credit)->lotName);
        case PlaceCreditState::Forfeited: return tr("Credit of “%1” forfeited").arg((*credit)->lotName);
        }
    }
    const auto person = booking.findParticipant(place);
    if (person && person->pays == Pays::Free)
        return tr("Free of charge");
    return person && person->pays == Pays::Rate ? tr("The rate is to be paid") : tr("No credit: the rate is to be paid");
}

QString BookingPanel::paysText() const
{
    QList<ParticipantId> places;
    for (const ScheduleParticipant& person : m_item->participants) {
        if (person.status == ParticipantStatus::Confirmed || person.status == ParticipantStatus::LateCancelled)
            places.append(person.id);
    }
    if (places.isEmpty())
        return {};
    if (places.size() == 1)
        return paysTextOf(places.first());
    const auto paid = std::count_if(places.begin(), places.end(), [this](const ParticipantId& place) {
        const auto credit = m_context.scheduling.booking().creditOf(place);
        return credit && credit->has_value();
    });
    return tr("Credits pay for %1 of %2").arg(paid).arg(places.size());
}

void BookingPanel::fillFacts()
{
    m_title->setText(BookingText::subject(*m_item));
    m_class->setText(m_item->category == ClassCategory::Group ? BookingText::tr("Group class") : m_item->className);
    m_chip->setLook(BookingText::chip(*m_item));
    m_when->setText(m_text.calendar().day(m_item->day) + u'\n' +
                    m_text.calendar().timeRange(m_item->minute, m_item->durationMin));
    m_trainer->setText(m_item->trainerName);
    QString place = BookingText::place(m_item->place);
    if (!m_item->roomName.isEmpty())
        place = m_item->roomName;
    if (!m_item->placeDetail.isEmpty())
        place = tr("%1, %2", "place, detail").arg(place, m_item->placeDetail);
    setOrHide(m_place, place);
    setOrHide(m_series, seriesText());
    setOrHide(m_pays, paysText());
}

void BookingPanel::fillAlerts()
{
    while (QLayoutItem* item = m_alerts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ScheduleParticipant& person : std::as_const(m_item->participants)) {
        if (!person.alert || person.status != ParticipantStatus::Confirmed)
            continue;
        const auto alerts = m_context.clients.alerts(person.client);
        for (const ClientAlert& alert : alerts.value_or(QList<ClientAlert>())) {
            auto* line = new QWidget;
            auto* row = new QHBoxLayout(line);
            row->setContentsMargins(0, 0, 0, 0);
            row->setSpacing(Space::one);
            row->addWidget(new GlyphBox(Glyph::Alert, Tone::Warn), 0, Qt::AlignTop);
            const bool alone = m_item->capacity == 1;
            auto* text = new Label(alone ? alert.message : tr("%1: %2", "client, alert").arg(person.name, alert.message),
                                   TypeSize::Body, Tone::Warn);
            row->addWidget(text->wrapping(), 1);
            m_alerts->addWidget(line);
        }
    }
}

void BookingPanel::fillActions()
{
    const bool scheduled = m_item->state == AppointmentState::Scheduled;
    const bool begun = m_item->startsAt <= m_context.now();
    for (const auto& [action, button] : std::as_const(m_buttons)) {
        if (action == BookingAction::Reopen)
            button->setVisible(!scheduled);
        else if (action == BookingAction::NoShow)
            button->setEnabled(scheduled && begun && m_item->confirmed > 0);
        else if (action == BookingAction::Start)
            button->setVisible(m_context.db.actor().seesHealth() && m_item->state != AppointmentState::Cancelled && m_item->confirmed > 0);
        else if (action == BookingAction::OpenClient)
            button->setEnabled(!m_item->participants.isEmpty());
        else if (action != BookingAction::Rebook)
            button->setEnabled(scheduled);
    }
}

void BookingPanel::saveNote()
{
    if (!m_item || m_note->toPlainText() == m_item->note)
        return;
    m_item->note = m_note->toPlainText(); // what follows from saving it comes back here
    emit noteChanged(m_item->note);
}

void BookingPanel::focusFirst()
{
    m_people->focusFirst();
    if (!isAncestorOf(focusWidget()) || !focusWidget()->hasFocus())
        m_buttons.first().second->setFocus(Qt::TabFocusReason);
}

bool BookingPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        saveNote();
    return QFrame::eventFilter(watched, event);
}

void BookingPanel::keyPressEvent(QKeyEvent* event)
{
    const auto action = bookingActionOf(event->key(), event->modifiers(), true);
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (action && m_item)
        emit actionRequested(*action);
    else
        event->ignore();
}

} // namespace td
