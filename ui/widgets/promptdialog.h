// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace td
{

/// A dialog of the house style: heading, one sentence, content, and at the right end "Cancel" and the verb.
class PromptDialog : public QDialog
{
    Q_OBJECT

public:
    PromptDialog(const QString& title, const QString& text, QWidget* parent);

    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// The button that accepts; Enter presses it, unless it is dangerous: then Enter cancels.
    QPushButton* setVerb(const QString& verb, const QString& cancel, bool dangerous = false);

private:
    QVBoxLayout* m_content;
    QHBoxLayout* m_buttons;
};

} // namespace td
