// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/sessionnote.h"
#include "widgets/card.h"

#include <QList>

class QComboBox;

namespace td
{

/// What a client's last notes say, in their own sentences, each with the note that it comes from.
class SummaryCard : public Card
{
    Q_OBJECT

public:
    explicit SummaryCard(QWidget* parent = nullptr);

    /// Newest first; drafts are left out.
    void setNotes(const QList<SessionNote>& notes);
    /// Leaves its room to what is being written.
    void setFoldedAway(bool away);

signals:
    void noteRequested(const td::NoteId& id);

private:
    void fill();

    QList<SessionNote> m_notes;
    QComboBox* m_howMany;
    QWidget* m_lines = nullptr;
    bool m_isEmpty = true;
    bool m_foldedAway = false;
};

} // namespace td
