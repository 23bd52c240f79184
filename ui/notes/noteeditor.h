// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notescontext.h"
#include "notes/notesnippets.h"
#include "notes/sessionnote.h"
#include "widgets/label.h"
#include "widgets/notepane.h"

#include <array>

class QPushButton;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace td
{

class NoteField;
class RatingRow;
struct ChangedRows;

/// Where a note is written: four fields, the parts for the client and for oneself, rating, what was done and measured. The draft keeps itself; Alt+S, O, A
/// and P go to the fields, Ctrl+D begins from the last note, Ctrl+Return signs. A signed note, and a note of somebody else, is for reading.
class NoteEditor : public NotePane
{
    Q_OBJECT

public:
    explicit NoteEditor(const NotesContext& context, QWidget* parent = nullptr);
    ~NoteEditor() override;

    void open(const ClientId& client, const AppointmentId& appointment, QDate day) override;
    /// A note that is there: a draft to go on with.
    void openNote(const NoteId& id);
    bool save() override;
    bool sign() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool isSigned() const override { return m_note.isSigned; }
    [[nodiscard]] int rating() const override;
    void setRating(int rating) override;
    [[nodiscard]] NoteId note() const override { return m_note.id; }
    void startWriting() override;
    /// Fills what is still empty with the words of the client's last note.
    void takeLastNote();

signals:
    void snippetsRequested();

private:
    enum Part { Subjective, Objective, Assessment, Plan, Shared, Recommendations, Private, Exercises, Measurements, PartCount };

    QWidget* buildForm();
    void addPart(QVBoxLayout* column, Part part, const char* name, const QString& title, const QKeySequence& keys);
    QWidget* buildInserts();
    QWidget* buildRating();
    QWidget* buildFoot();
    void addKeys();
    void fill(const SessionNote& note);
    void applyState();
    void followChanges(const ChangedRows& rows);
    void edited();
    void say(const QString& sentence, Tone tone);
    void insertLines(Part part, const NotesContext::Lines& lines, const QString& nothing);
    [[nodiscard]] SessionNote typed() const;
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] const QList<NoteSnippet>& snippets();
    static QString SessionNote::* textOf(Part part);

    const NotesContext& m_context;
    SessionNote m_note; ///< as it was saved last
    bool m_dirty = false;
    bool m_saving = false;
    bool m_loading = false;
    QList<NoteSnippet> m_snippets;
    bool m_snippetsRead = false;
    std::array<NoteField*, PartCount> m_fields{};
    std::array<QWidget*, PartCount> m_rows{};
    RatingRow* m_rating;
    Label* m_state;
    QPushButton* m_last;
    QPushButton* m_sign;
    QWidget* m_inserts;
    QStackedWidget* m_stack;
    QTimer* m_autosave;
};

} // namespace td
