// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/bookingform.h"

#include "booking/bookingchanges.h"
#include "booking/clientpicker.h"
#include "booking/payschooser.h"
#include "booking/seriesplanner.h"
#include "booking/slotchips.h"
#include "booking/whenfield.h"
#include "facility/facility.h"
#include "scheduling/scheduling.h"
#include "storage/database.h"
#include "team/team.h"
#include "widgets/button.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/prompts.h"
#include "widgets/typeahead.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int formWidth = 620;

template <class RowId> RowId chosenId(const QComboBox* combo)
{
    return RowId::fromString(combo->currentData().toString()).value_or(RowId());
}

void choose(QComboBox* combo, const QString& id)
{
    const int at = combo->findData(id);
    if (at >= 0)
        combo->setCurrentIndex(at);
}
} // namespace

BookingForm::BookingForm(const BookingContext& context, const BookingRequest& start, QWidget* parent)
    : PromptDialog(tr("New booking"), {}, parent)
    , m_context(context)
    , m_moves(context)
    , m_start(start)
{
    build();
}

BookingForm::BookingForm(const BookingContext& context, const Appointment& existing, QWidget* parent)
    : PromptDialog(tr("Edit the booking"), {}, parent)
    , m_context(context)
    , m_moves(context)
    , m_existing(existing)
    , m_start(BookingMoves::requestOf(existing))
{
    build();
}

void BookingForm::build()
{
    setObjectName(u"bookingForm"_s);
    setMinimumWidth(formWidth);
    m_grid = new FormGrid;
    content()->addWidget(m_grid);
    addWho();
    addWhen();
    addWhere();
    addProblems();
    m_book = setVerb(m_existing ? tr("Save") : tr("Book"), tr("Cancel"));
    fillChoices();
    connectFields();
    start(m_start);
    m_filling = false;
    check();
    if (m_start.clients.isEmpty())
        m_clients->line()->setFocus();
    else
        m_when->line()->setFocus();
}

QComboBox* BookingForm::addCombo(const char* name)
{
    auto* combo = new QComboBox;
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return combo;
}

void BookingForm::addWho()
{
    m_clients = new ClientPicker(m_context);
    m_grid->addRow(u"clients"_s, tr("Client"), m_clients);
    m_type = addCombo("bookingClass");
    m_grid->addRow(u"class_type"_s, tr("Class"), m_type);
}

EntryContext BookingForm::entryContext() const
{
    EntryContext entry;
    entry.now = toLocal(m_context.now(), m_context.zone);
    if (m_existing)
        entry.base = LocalTime{m_existing->day, m_existing->minute};
    const auto studio = m_context.facility.organisation();
    if (studio) {
        entry.opensMin = studio->opensMinute;
        entry.closesMin = studio->closesMinute;
    }
    const QLocale where = locale();
    entry.french = where.language() == QLocale::French;
    const QString format = where.dateFormat(QLocale::ShortFormat);
    entry.dayFirst = format.indexOf(u'd') < format.indexOf(u'M');
    return entry;
}

void BookingForm::addWhen()
{
    m_when = new WhenField(entryContext());
    m_grid->addRow(u"start"_s, tr("When"), m_when);
    m_slots = new SlotChips(m_context);
    m_grid->addRow(u"slots"_s, tr("Free"), m_slots);
    m_trainer = addCombo("bookingTrainer");
    m_grid->addRow(u"trainer"_s, tr("Trainer"), m_trainer);
}

void BookingForm::addWhere()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    setMargins(row, 0, Space::one);
    m_place = addCombo("bookingPlace");
    m_place->setAccessibleName(tr("Place"));
    m_room = addCombo("bookingRoom");
    m_room->setAccessibleName(tr("Room"));
    m_placeDetail = new QLineEdit;
    m_placeDetail->setObjectName(u"bookingPlaceDetail"_s);
    m_placeDetail->setAccessibleName(tr("Address or link"));
    m_placeDetail->setPlaceholderText(tr("Address or link"));
    for (QWidget* field : std::initializer_list<QWidget*>{m_place, m_room, m_placeDetail})
        row->addWidget(field, 1);
    line->setFocusProxy(m_place);
    m_grid->addRow(u"room"_s, tr("Place"), line);
    m_location = addCombo("bookingLocation");
    m_grid->addRow(u"location"_s, tr("Location"), m_location);
    m_pays = new PaysChooser(m_context);
    m_pays->setObjectName(u"bookingPays"_s);
    m_grid->addRow(u"lot"_s, tr("Pays"), m_pays);
    m_note = new QLineEdit;
    m_note->setObjectName(u"bookingFormNote"_s);
    m_grid->addRow(u"note"_s, tr("Note"), m_note);
}

void BookingForm::addProblems()
{
    auto* box = new QWidget;
    m_problemLines = new QVBoxLayout(box);
    setMargins(m_problemLines, 0, Space::half);
    content()->addWidget(box);
    m_waitlist = new QCheckBox(tr("Put whoever does not fit on the &waiting list"));
    m_waitlist->setObjectName(u"bookingWaitlist"_s);
    content()->addWidget(m_waitlist);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"bookingReason"_s);
    m_reason->setAccessibleName(tr("Reason to book all the same"));
    m_reason->setPlaceholderText(tr("Why is it booked all the same? This is kept with the booking."));
    content()->addWidget(m_reason);
    auto* repeat = makeButton("bookingRepeat", tr("Repeat as a standing slot…"), ButtonKind::Quiet, Glyph::Repeat);
    repeat->setVisible(!m_existing);
    connect(repeat, &QPushButton::clicked, this, &BookingForm::openPlanner);
    content()->addWidget(repeat, 0, Qt::AlignLeft);
}

void BookingForm::fillChoices()
{
    m_types = m_context.scheduling.catalogue().classTypes().value_or(QList<ClassType>());
    for (const ClassType& type : std::as_const(m_types))
        m_type->addItem(tr("%1, %2", "class, length").arg(type.name, BookingText::duration(type.durationMin)), type.id.toString());
    const Actor& actor = m_context.db.actor();
    const auto trainers = m_context.team.trainers();
    for (const Trainer& one : trainers.value_or(QList<Trainer>())) {
        if (!one.inactive && (actor.role != Role::Trainer || one.id == actor.trainer))
            m_trainer->addItem(one.name(), one.id.toString());
    }
    for (const Place place : {Place::Studio, Place::Online, Place::Client})
        m_place->addItem(BookingText::place(place), int(place));
    m_room->addItem(tr("No room"), QString());
    const auto rooms = m_context.facility.rooms();
    for (const Room& one : rooms.value_or(QList<Room>())) {
        if (!one.closed)
            m_room->addItem(one.name, one.id.toString());
    }
    const auto locations = m_context.facility.locations();
    m_location->addItem(tr("Any"), QString());
    for (const Location& one : locations.value_or(QList<Location>())) {
        if (!one.closed)
            m_location->addItem(one.name, one.id.toString());
    }
    constexpr int anyAndOne = 2;
    m_grid->setRowVisible(u"location"_s, m_location->count() > anyAndOne);
}

void BookingForm::start(const BookingRequest& request)
{
    if (!request.classType.isNull())
        choose(m_type, request.classType.toString());
    m_ownLength = request.durationMin.has_value();
    m_ownTrainer = !request.trainer.isNull();
    choose(m_trainer, (m_ownTrainer ? request.trainer : m_context.db.actor().trainer).toString());
    choose(m_place, QString());
    m_place->setCurrentIndex(int(request.place));
    m_placeDetail->setText(request.placeDetail);
    choose(m_location, request.location.toString());
    m_note->setText(request.note);
    m_pays->choose(request.pays, request.lot);
    const QDate day = request.day.isValid() ? request.day : m_context.today();
    m_when->setWhen(day, request.minute);
    classChanged();
    if (request.durationMin)
        m_when->setDuration(*request.durationMin);
    if (!request.room.isNull() || request.noRoom)
        m_room->setCurrentIndex(std::max(0, m_room->findData(request.room.toString())));
    for (const ClientId& id : request.clients)
        m_clients->addClient(id);
    if (request.clients.size() == 1 && request.classType.isNull())
        clientChosen(request.clients.first());
    const bool oneToOne = m_existing && m_existing->capacity == 1 && !request.clients.isEmpty();
    m_clients->setEnabled(!oneToOne); // such a booking is its client's: another client is another booking
}

void BookingForm::connectFields()
{
    const auto changed = [this] {
        m_touched = m_touched || !m_filling;
        check();
    };
    connect(m_clients, &ClientPicker::changed, this, changed);
    connect(m_clients, &ClientPicker::chosen, this, &BookingForm::clientChosen);
    connect(m_clients, &ClientPicker::refused, this, &BookingForm::refuse);
    connect(m_type, &QComboBox::currentIndexChanged, this, &BookingForm::classChanged);
    connect(m_trainer, &QComboBox::activated, this, [this] { m_ownTrainer = true; });
    for (QComboBox* combo : {m_type, m_trainer, m_place, m_location, m_room})
        connect(combo, &QComboBox::currentIndexChanged, this, changed);
    connect(m_when, &WhenField::durationChosen, this, [this] { m_ownLength = true; });
    connect(m_when, &WhenField::changed, this, changed);
    for (QLineEdit* line : {m_placeDetail, m_note, m_reason})
        connect(line, &QLineEdit::textEdited, this, changed);
    connect(m_waitlist, &QCheckBox::toggled, this, changed);
    connect(m_pays, &PaysChooser::chosen, this, changed);
    connect(m_slots, &SlotChips::chosen, m_when, &WhenField::setWhen);
}

// The trainer who is signed in, else the client's primary one.
TrainerId BookingForm::usualTrainer(const ClientId& client) const
{
    const Actor& actor = m_context.db.actor();
    if (!actor.trainer.isNull())
        return actor.trainer;
    const auto assignments = m_context.team.assignmentsOf(client);
    for (const Assignment& one : assignments.value_or(QList<Assignment>())) {
        if (one.status == AssignmentStatus::Active)
            return one.trainer;
    }
    return {};
}

// As last time: the same class with the same trainer, unless the trainer was chosen already.
void BookingForm::clientChosen(const ClientId& id)
{
    const auto last = m_context.scheduling.schedule().ofClient(id, 1);
    const bool known = last && !last->isEmpty();
    if (known && m_start.classType.isNull() && m_clients->clients().size() == 1)
        choose(m_type, last->first().classType.toString());
    if (m_ownTrainer)
        return;
    TrainerId trainer = usualTrainer(id);
    if (trainer.isNull() && known)
        trainer = last->first().trainer;
    choose(m_trainer, trainer.toString());
}

void BookingForm::classChanged()
{
    const auto type = std::find_if(m_types.cbegin(), m_types.cend(),
                                   [this](const ClassType& one) { return one.id == chosenId<ClassTypeId>(m_type); });
    if (type == m_types.cend())
        return;
    m_clients->setLimit(m_existing ? m_existing->capacity : type->capacity);
    if (!m_ownLength)
        m_when->setDuration(type->durationMin);
    if (m_start.room.isNull())
        m_room->setCurrentIndex(std::max(0, m_room->findData(type->room.isNull() ? QString() : type->room.toString())));
}

BookingRequest BookingForm::request() const
{
    BookingRequest out = m_start;
    out.clients = m_clients->clients();
    out.classType = chosenId<ClassTypeId>(m_type);
    out.trainer = chosenId<TrainerId>(m_trainer);
    out.day = m_when->day();
    out.minute = m_when->minute();
    out.durationMin = m_when->duration();
    out.place = Place(m_place->currentData().toInt());
    const bool studio = out.place == Place::Studio;
    out.placeDetail = studio ? QString() : m_placeDetail->text().trimmed();
    out.location = chosenId<LocationId>(m_location);
    out.room = studio ? chosenId<RoomId>(m_room) : RoomId();
    out.noRoom = out.room.isNull();
    if (out.classType != m_start.classType) {
        out.capacity.reset();
        out.rateMinor.reset();
    }
    out.note = m_note->text().trimmed();
    out.pays = m_pays->pays();
    out.lot = m_pays->lot();
    out.overrideReason = m_reason->isHidden() ? QString() : m_reason->text().trimmed();
    out.allowWaitlist = !m_waitlist->isHidden() && m_waitlist->isChecked();
    return out;
}

void BookingForm::check()
{
    if (m_filling)
        return;
    const bool studio = Place(m_place->currentData().toInt()) == Place::Studio;
    m_room->setVisible(studio);
    m_placeDetail->setVisible(!studio);
    m_grid->clearErrors();
    m_pays->refresh(request(), m_existing ? m_existing->id : AppointmentId());
    const BookingRequest wanted = request();
    m_clients->setTrainer(wanted.trainer);
    m_slots->show(wanted.trainer, wanted.day, wanted.minute, m_when->duration());
    showProblems(m_context.scheduling.booking().check(wanted, m_existing ? m_existing->id : AppointmentId()));
}

void BookingForm::showProblems(const Result<QList<Problem>>& problems)
{
    while (QLayoutItem* item = m_problemLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_problems = problems.value_or(QList<Problem>());
    if (!problems && !m_grid->setError(problems.error().field, m_text.error(problems.error())))
        addProblem({ProblemKind::Invalid, Severity::Blocks, problems.error(), {}, {}, {}});
    bool overridable = false;
    bool full = m_waitlist->isChecked();
    for (const Problem& problem : std::as_const(m_problems)) {
        addProblem(problem);
        overridable = overridable || problem.severity == Severity::Overridable;
        full = full || problem.kind == ProblemKind::Full;
    }
    m_reason->setVisible(overridable && m_context.mayOverride(chosenId<TrainerId>(m_trainer)));
    m_waitlist->setVisible(full);
    QMetaObject::invokeMethod(this, &BookingForm::grow, Qt::QueuedConnection); // once the new lines are laid out
}

void BookingForm::grow()
{
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    if (height() < needed)
        resize(width(), needed);
}

void BookingForm::addProblem(const Problem& problem)
{
    const Tone tone = problem.severity == Severity::Blocks    ? Tone::Danger
                      : problem.severity == Severity::Warning ? Tone::Muted
                                                              : Tone::Warn;
    auto* label = new Label(m_text.problem(problem), TypeSize::Body, tone);
    label->setObjectName(u"bookingProblem"_s);
    m_problemLines->addWidget(label->wrapping());
}

bool BookingForm::isComplete()
{
    const BookingRequest wanted = request();
    const auto type = std::find_if(m_types.cbegin(), m_types.cend(), [&](const ClassType& one) { return one.id == wanted.classType; });
    if (!m_clients->line()->text().trimmed().isEmpty()) {
        m_grid->showError(u"clients"_s, tr("Choose the client from the list, or create a new one."));
        return false;
    }
    if (wanted.clients.isEmpty() && type != m_types.cend() && type->category != ClassCategory::Group && !m_existing) {
        m_grid->showError(u"clients"_s, tr("Please choose a client."));
        return false;
    }
    if (!m_when->isUnderstood()) {
        m_grid->showError(u"start"_s, tr("Please say when."));
        return false;
    }
    return true;
}

std::optional<Result<Appointment>> BookingForm::save()
{
    if (!m_existing)
        return m_context.scheduling.booking().book(request());
    const auto scope = m_moves.askScope(m_existing->series, tr("Change a standing slot"));
    if (!scope)
        return std::nullopt;
    return changeBooking(m_context, *m_existing, request(), *scope);
}

void BookingForm::refuse(const Error& error)
{
    if (m_reason->isVisible() && m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus();
        setStyleProperty(m_reason, "state", u"error"_s);
        return;
    }
    if (!m_problems.isEmpty() || m_grid->showError(error.field, m_text.error(error)))
        return;
    showProblems(tl::make_unexpected(error));
}

void BookingForm::accept()
{
    if (!isComplete())
        return;
    const auto saved = save();
    if (!saved)
        return;
    const Result<Appointment>& done = *saved;
    if (!done) {
        refuse(done.error());
        return;
    }
    m_context.tellDone(m_existing ? tr("The booking is saved: %1.").arg(m_text.when(done->day, done->minute, done->durationMin))
                                  : tr("Booked on %1.").arg(m_text.when(done->day, done->minute, done->durationMin)));
    emit booked(done->id);
    PromptDialog::accept();
}

void BookingForm::reject()
{
    const bool leave = !m_touched || m_context.prompts.confirm({tr("Leave without booking?"), tr("What you have entered is not kept."),
                                                                tr("Leave"), tr("Stay"), false});
    if (leave)
        PromptDialog::reject();
}

void BookingForm::openPlanner()
{
    if (!isComplete())
        return;
    auto* planner = new SeriesPlanner(m_context, request(), this);
    planner->setAttribute(Qt::WA_DeleteOnClose);
    connect(planner, &SeriesPlanner::booked, this, [this](AppointmentId id) {
        emit booked(id);
        PromptDialog::accept();
    });
    planner->open();
}

} // namespace td
