// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notefield.h"

#include "widgets/metrics.h"

#include <QFocusEvent>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace td
{
namespace
{
constexpr int fewestLines = 2;
constexpr int mostLines = 10;
constexpr int narrowest = 160;
} // namespace

NoteField::NoteField(const char* name, const QString& accessibleName, Snippets snippets, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_snippets(std::move(snippets))
{
    setObjectName(QLatin1String(name));
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteField::typed);
}

int NoteField::linesHeight(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 3 * Space::one;
}

QSize NoteField::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    return {narrowest, linesHeight(std::clamp(lines, fewestLines, mostLines))};
}

QSize NoteField::minimumSizeHint() const
{
    return sizeHint();
}

bool NoteField::expand(SnippetTrigger trigger)
{
    if (isReadOnly() || textCursor().hasSelection())
        return false;
    const auto expansion = expandSnippet(toPlainText(), textCursor().position(), m_snippets(), trigger);
    if (!expansion)
        return false;
    QTextCursor cursor = textCursor();
    cursor.setPosition(expansion->start);
    cursor.setPosition(expansion->start + expansion->length, QTextCursor::KeepAnchor);
    m_expanding = true;
    cursor.insertText(expansion->text);
    m_expanding = false;
    setTextCursor(cursor);
    return true;
}

void NoteField::typed()
{
    if (!m_expanding && hasFocus() && textCursor().position() > 0 && toPlainText().contains(u';'))
        expand(SnippetTrigger::Typing);
    updateGeometry();
}

bool NoteField::focusNextPrevChild(bool next)
{
    return (next && expand(SnippetTrigger::Tab)) || QPlainTextEdit::focusNextPrevChild(next);
}

void NoteField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit left();
}

void NoteField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace td
