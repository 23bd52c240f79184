// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace td
{

class Label;
class StateChip;

/// The last things of a session.
enum class FinishStep { Attendance, Note, Rebook, Pay };

/// The bottom of the cockpit: what is still to do of a session, each to tick, and one key for all of it. What is done stays done, with a check mark.
class FinishBar : public QFrame
{
    Q_OBJECT

public:
    explicit FinishBar(QWidget* parent = nullptr);

    /// How a step stands: not offered, open (ticked or not), done.
    struct State {
        bool offered = false;
        bool done = false;
        bool ticked = false;
        QString words; ///< beside the name: "Monday 8 June, 9:00"

        bool operator==(const State&) const = default;
    };
    void setState(FinishStep step, const State& state);
    [[nodiscard]] bool isTicked(FinishStep step) const;
    [[nodiscard]] bool isDone(FinishStep step) const { return m_done.value(step, false); }
    void focusFirst();

signals:
    void finishRequested();
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Part {
        QWidget* place = nullptr;
        QCheckBox* tick = nullptr;
        StateChip* chip = nullptr;
        Label* words = nullptr;
    };
    struct StepWords {
        QString toDo;
        QString done;
    };
    void addStep(FinishStep step, const char* name, const StepWords& words, QBoxLayout* row);

    QHash<FinishStep, Part> m_parts;
    QHash<FinishStep, bool> m_done;
    QPushButton* m_finish;
};

} // namespace td
