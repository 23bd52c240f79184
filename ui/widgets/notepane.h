// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QWidget>

namespace td
{

/// The place where the note of one session is written, as other screens know it: made by notes/noteeditor.h, put into the session cockpit by the
/// composition root. It keeps its draft by itself while somebody types, and shows its own errors in the window's banner.
class NotePane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the note of a session: its draft, the signed note for reading, or a new one that is saved with the first word. Without a booking
    /// `appointment` is null and `day` decides. What was typed before is saved first.
    virtual void open(const ClientId& client, const AppointmentId& appointment, QDate day) = 0;
    /// Writes what was typed. False when it could not be kept: the banner says why.
    virtual bool save() = 0;
    /// Saves, signs and locks, without asking. False when something is missing: the sentence stands in the pane and the field has the focus.
    virtual bool sign() = 0;
    /// Whether sign() would have nothing to ask for.
    [[nodiscard]] virtual bool isComplete() const = 0;
    [[nodiscard]] virtual bool isSigned() const = 0;
    /// The trainer's rating of the session, 1 to 5; 0 when there is none.
    [[nodiscard]] virtual int rating() const = 0;
    virtual void setRating(int rating) = 0;
    /// Null until something was saved.
    [[nodiscard]] virtual NoteId note() const = 0;
    /// Puts the cursor into the first field.
    virtual void startWriting() = 0;

signals:
    /// What isComplete() or isSigned() answers may have changed.
    void stateChanged();
    void noteSigned(const td::NoteId& id);
};

} // namespace td
