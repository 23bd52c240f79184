// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/setline.h"

#include "widgets/metrics.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace td
{

SetLine::SetLine(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"setLine"_s);
    setFont(figuresFont(TypeSize::Body, QFont::DemiBold));
    setAccessibleName(tr("Set"));
    constexpr int longest = 60;
    setMaxLength(longest);
    connect(this, &QLineEdit::textEdited, this, [this] { m_fresh = false; });
}

void SetLine::begin(const QString& text, const QString& ghost, const QString& spoken)
{
    m_original = text;
    m_fresh = true;
    setText(text);
    setPlaceholderText(ghost);
    setAccessibleName(spoken);
    selectAll();
}

void SetLine::takeBack()
{
    m_fresh = true;
    setText(m_original);
    selectAll();
}

bool SetLine::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_fresh) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

bool SetLine::moveKey(int key)
{
    switch (key) {
    case Qt::Key_Up: emit moved(-1); return true;
    case Qt::Key_Down: emit moved(1); return true;
    case Qt::Key_PageUp: emit blockMoved(-1); return true;
    case Qt::Key_PageDown: emit blockMoved(1); return true;
    default: return false;
    }
}

void SetLine::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (plain && moveKey(key))
        return;
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        emit entered(text().trimmed());
    } else if (plain && key == Qt::Key_Escape) {
        if (m_fresh)
            emit leaveRequested();
        else
            takeBack();
    } else if (plain && m_fresh && !m_original.isEmpty() && key == Qt::Key_Delete) {
        emit removeRequested();
    } else if (plain && m_fresh && !m_original.isEmpty() && key == Qt::Key_Backspace) {
        m_fresh = false; // mend it from its end
        end(false);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace td
