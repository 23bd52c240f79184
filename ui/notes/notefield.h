// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notesnippets.h"

#include <QPlainTextEdit>

#include <functional>

namespace td
{

/// A field of a note: as high as its text, between two lines and ten. Tab after an abbreviation puts its text there, and goes on to the next field
/// otherwise; ";gd" does the same while typing.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    using Snippets = std::function<QList<NoteSnippet>()>;

    NoteField(const char* name, const QString& accessibleName, Snippets snippets, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The cursor left the field.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool expand(SnippetTrigger trigger);
    void typed();
    [[nodiscard]] int linesHeight(int lines) const;

    Snippets m_snippets;
    bool m_expanding = false;
};

} // namespace td
