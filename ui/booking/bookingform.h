// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booking/bookingcontext.h"
#include "booking/bookingmoves.h"
#include "booking/bookingtext.h"
#include "calendar/naturalentry.h"
#include "widgets/promptdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace td
{

class ClientPicker;
class FormGrid;
class PaysChooser;
class SlotChips;
class WhenField;

/// Makes a booking or changes one. Everything that speaks against it is said while one types; Enter books from any field.
class BookingForm final : public PromptDialog
{
    Q_OBJECT

public:
    /// What `start` leaves empty is filled with what is usual.
    BookingForm(const BookingContext& context, const BookingRequest& start, QWidget* parent = nullptr);
    BookingForm(const BookingContext& context, const Appointment& existing, QWidget* parent = nullptr);

    /// What would be booked as the form is now.
    [[nodiscard]] BookingRequest request() const;
    [[nodiscard]] const QList<Problem>& problems() const { return m_problems; }

    void accept() override;
    void reject() override;

signals:
    void booked(td::AppointmentId id);

private:
    void build();
    void addWho();
    void addWhen();
    void addWhere();
    void addProblems();
    void fillChoices();
    void start(const BookingRequest& request);
    void connectFields();
    QComboBox* addCombo(const char* name);
    EntryContext entryContext() const;
    void clientChosen(const ClientId& id);
    void classChanged();
    void check();
    void showProblems(const Result<QList<Problem>>& problems);
    void addProblem(const Problem& problem);
    void grow();
    [[nodiscard]] TrainerId usualTrainer(const ClientId& client) const;
    [[nodiscard]] bool isComplete();
    /// Nothing when the question about the standing slot was cancelled.
    [[nodiscard]] std::optional<Result<Appointment>> save();
    void openPlanner();
    void refuse(const Error& error);

    const BookingContext& m_context;
    BookingMoves m_moves;
    BookingText m_text;
    std::optional<Appointment> m_existing;
    BookingRequest m_start;
    QList<ClassType> m_types;
    QList<Problem> m_problems;
    bool m_filling = true;    ///< values are being set, not typed
    bool m_touched = false;   ///< somebody typed something
    bool m_ownLength = false; ///< the length is no longer the class type's
    bool m_ownTrainer = false;
    FormGrid* m_grid = nullptr;
    ClientPicker* m_clients = nullptr;
    QComboBox* m_type = nullptr;
    WhenField* m_when = nullptr;
    SlotChips* m_slots = nullptr;
    QComboBox* m_trainer = nullptr;
    QComboBox* m_place = nullptr;
    QLineEdit* m_placeDetail = nullptr;
    QComboBox* m_location = nullptr;
    QComboBox* m_room = nullptr;
    PaysChooser* m_pays = nullptr;
    QLineEdit* m_note = nullptr;
    QLineEdit* m_reason = nullptr;
    QCheckBox* m_waitlist = nullptr;
    QVBoxLayout* m_problemLines = nullptr;
    QPushButton* m_book = nullptr;
};

} // namespace td
