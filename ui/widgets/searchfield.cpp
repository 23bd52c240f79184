// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "widgets/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace td
{

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent), m_timer(new QTimer(this))
{
    setObjectName(u"search"_s);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(Glyph::Search, Tone::Muted), QLineEdit::LeadingPosition);
    auto* clearText = addAction(icon(Glyph::Cross, Tone::Muted), QLineEdit::TrailingPosition);
    clearText->setVisible(false);
    clearText->setToolTip(tr("Clear the search"));
    m_timer->setSingleShot(true);
    connect(clearText, &QAction::triggered, this, &QLineEdit::clear);
    connect(m_timer, &QTimer::timeout, this, [this] { emit searched(text()); });
    connect(this, &QLineEdit::textChanged, this, [this, clearText](const QString& now) {
        clearText->setVisible(!now.isEmpty());
        if (m_delayMs == 0)
            emit searched(now);
        else
            m_timer->start(m_delayMs);
    });
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down)
        emit leftDownwards();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace td
