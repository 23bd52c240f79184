// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/actionbar.h"

#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/keyhint.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
struct Entry {
    SessionAction action;
    const char* name;
    const char* text;
    Glyph glyph;
    int key;
    Qt::KeyboardModifier modifier;
    const char* cap;
};

constexpr std::array entries{
    Entry{SessionAction::Start, "actionStart", QT_TRANSLATE_NOOP("td::ActionBar", "Start"), Glyph::Training, Qt::Key_S, Qt::NoModifier, "S"},
    Entry{SessionAction::Arrived, "actionArrived", QT_TRANSLATE_NOOP("td::ActionBar", "Arrived"), Glyph::Arrived, Qt::Key_A, Qt::NoModifier, "A"},
    Entry{SessionAction::Done, "actionDone", QT_TRANSLATE_NOOP("td::ActionBar", "Done"), Glyph::Check, Qt::Key_D, Qt::NoModifier, "D"},
    Entry{SessionAction::NoShow, "actionNoShow", QT_TRANSLATE_NOOP("td::ActionBar", "No-show"), Glyph::NoShow, Qt::Key_N, Qt::NoModifier, "N"},
    Entry{SessionAction::Cancel, "actionCancel", QT_TRANSLATE_NOOP("td::ActionBar", "Cancel"), Glyph::Cross, Qt::Key_X, Qt::NoModifier, "X"},
    Entry{SessionAction::Rebook, "actionRebook", QT_TRANSLATE_NOOP("td::ActionBar", "Rebook"), Glyph::Repeat, Qt::Key_B, Qt::NoModifier, "B"},
    Entry{SessionAction::Pay, "actionPay", QT_TRANSLATE_NOOP("td::ActionBar", "Pay"), Glyph::Money, Qt::Key_P, Qt::NoModifier, "P"},
    Entry{SessionAction::All, "actionAll", QT_TRANSLATE_NOOP("td::ActionBar", "All came"), Glyph::Clients, Qt::Key_A, Qt::ShiftModifier, "Shift+A"},
    Entry{SessionAction::OpenClient, "actionClient", QT_TRANSLATE_NOOP("td::ActionBar", "Client"), Glyph::User, Qt::Key_O, Qt::NoModifier, "O"},
    Entry{SessionAction::Open, "actionOpen", QT_TRANSLATE_NOOP("td::ActionBar", "Open"), Glyph::Calendar, Qt::Key_Return, Qt::NoModifier, "\u21b5"},
    Entry{SessionAction::Reopen, "actionReopen", QT_TRANSLATE_NOOP("td::ActionBar", "Reopen"), Glyph::Undo, Qt::Key_R, Qt::NoModifier, "R"},
};
} // namespace

ActionBar::ActionBar(QWidget* parent) : QWidget(parent)
{
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(Space::one, Space::half, Space::one, Space::half);
    for (const Entry& entry : entries) {
        auto* cell = new QWidget;
        auto* row = new QHBoxLayout(cell);
        setMargins(row, 0, 0);
        auto* button = makeButton(entry.name, tr(entry.text), ButtonKind::Quiet, entry.glyph);
        button->setToolTip(tr("%1 (%2)").arg(tr(entry.text), QString::fromUtf8(entry.cap)));
        auto* hint = new KeyHint(QString::fromUtf8(entry.cap));
        row->addWidget(button);
        row->addWidget(hint);
        flow->addWidget(cell);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, action = entry.action] { emit triggered(action); });
    }
    setEnabledActions({});
}

void ActionBar::setEnabledActions(const QList<SessionAction>& actions)
{
    for (size_t i = 0; i < entries.size(); ++i) {
        const bool enabled = actions.contains(entries[i].action);
        m_buttons[qsizetype(i)]->setEnabled(enabled);
        // What only some sessions know is not in the way of the others.
        const bool rare = entries[i].action == SessionAction::All || entries[i].action == SessionAction::Reopen || entries[i].action == SessionAction::Start;
        m_buttons[qsizetype(i)]->parentWidget()->setVisible(enabled || !rare);
    }
}

void ActionBar::fillMenu(QMenu& menu)
{
    for (size_t i = 0; i < entries.size(); ++i) {
        const QPushButton* button = m_buttons[qsizetype(i)];
        if (!button->isEnabled())
            continue;
        QAction* item = menu.addAction(button->icon(), button->text());
        item->setShortcut(QKeySequence(entries[i].modifier | Qt::Key(entries[i].key)));
        connect(item, &QAction::triggered, this, [this, action = entries[i].action] { emit triggered(action); });
    }
}

int ActionBar::actionOfKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int plain = key == Qt::Key_Enter ? int(Qt::Key_Return) : key;
    for (const Entry& entry : entries) {
        if (entry.key == plain && (modifiers & ~Qt::KeypadModifier) == entry.modifier)
            return int(entry.action);
    }
    return -1;
}

} // namespace td
