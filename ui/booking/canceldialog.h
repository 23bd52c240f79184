// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booking/bookingcontext.h"
#include "booking/effecttext.h"
#include "scheduling/scheduling.h"
#include "widgets/promptdialog.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace td
{

class CancelCosts;

/// Cancels a booking, one client's place, or marks a no-show. What it costs is shown before it is done, and follows every choice.
/// Enter does it, so that a key and Enter are all it takes.
class CancelDialog final : public PromptDialog
{
    Q_OBJECT

public:
    static CancelDialog* openCancel(const BookingContext& context, const ScheduleItem& item, QWidget* parent);
    static CancelDialog* openNoShow(const BookingContext& context, const ScheduleItem& item, QWidget* parent);
    /// Null when the participant is not there any more.
    static CancelDialog* openForParticipant(const BookingContext& context, const ParticipantId& id, QWidget* parent);

    void accept() override;

private:
    enum class Kind { Cancel, NoShow, Place };
    struct Subject {
        Kind kind = Kind::Cancel;
        AppointmentId appointment;
        ParticipantId participant;
        SeriesId series;
        QString name;
        QString when;
    };

    CancelDialog(const BookingContext& context, Subject subject, QWidget* parent);
    static CancelDialog* show(const BookingContext& context, const Subject& subject, QWidget* parent);
    static QString titleOf(const Subject& subject);
    void addWho();
    void addScope();
    void addReason();
    void addPreview();
    QRadioButton* addRadio(QWidget* group, const char* name, const QString& text);
    void refresh();
    void clearPreview();
    void addEffect(const EffectText& text, const ParticipantEffect& effect, CancelCosts& costs);
    void addLine(const QString& sentence, Tone tone);
    [[nodiscard]] CancelRequest request() const;
    [[nodiscard]] SeriesScope scope() const;
    [[nodiscard]] Result<CancelPreview> preview() const;
    [[nodiscard]] Result<Appointment> perform() const;
    [[nodiscard]] Instant deadlineOf(const AppointmentId& id) const;

    const BookingContext& m_context;
    Subject m_subject;
    QRadioButton* m_byStudio = nullptr;
    QRadioButton* m_following = nullptr;
    QRadioButton* m_all = nullptr;
    QLineEdit* m_reason = nullptr;
    QCheckBox* m_waive = nullptr;
    QVBoxLayout* m_preview = nullptr;
};

} // namespace td
