// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typeahead.h"

#include "widgets/icon.h"
#include "widgets/metrics.h"
#include "widgets/suggestiondelegate.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int shownRows = 8;
} // namespace

TypeAhead::TypeAhead(Find find, QWidget* parent) : QLineEdit(parent), m_find(std::move(find)), m_list(new QListWidget(this))
{
    m_list->hide();
    m_list->setObjectName(u"suggestions"_s);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addAction(icon(Glyph::Search, Tone::Muted), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textEdited, this, &TypeAhead::typed);
    connect(m_list, &QListWidget::clicked, this, [this](const QModelIndex& index) { take(index.row()); });
}

void TypeAhead::setChosen(const Suggestion& suggestion)
{
    m_chosen = suggestion;
    setText(suggestion.text);
    if (m_list)
        m_list->hide();
}

bool TypeAhead::isListOpen() const
{
    return m_list && m_list->isVisible();
}

void TypeAhead::typed(const QString& text)
{
    const bool had = m_chosen.value.isValid();
    m_chosen = {};
    if (had)
        emit cleared();
    fill(text);
}

void TypeAhead::fill(const QString& text)
{
    if (!m_list)
        return;
    m_list->clear();
    m_found = m_find(text);
    for (const Suggestion& one : std::as_const(m_found)) {
        auto* item = new QListWidgetItem(one.text, m_list);
        item->setData(SuggestionDelegate::DetailRole, one.detail);
    }
    const QString wanted = text.trimmed();
    if (!m_createText.isEmpty() && !wanted.isEmpty()) {
        auto* item = new QListWidgetItem(QString(m_createText).replace(u"%1"_s, wanted), m_list);
        item->setData(SuggestionDelegate::GlyphRole, int(Glyph::Add));
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    place();
}

void TypeAhead::place()
{
    if (m_list->count() == 0 || !isVisible()) {
        m_list->hide();
        return;
    }
    QWidget* host = window();
    if (m_list->parentWidget() != host)
        m_list->setParent(host);
    const int height = std::min(shownRows, m_list->count()) * (rowHeight + Space::half) + 2 * m_list->frameWidth() + 2;
    QRect area(mapTo(host, QPoint(0, this->height() + 2)), QSize(std::max(width(), 280), height));
    if (area.bottom() > host->height())
        area.moveBottom(mapTo(host, QPoint(0, -3)).y());
    m_list->setGeometry(area);
    m_list->show();
    m_list->raise();
}

void TypeAhead::moveBy(int rows)
{
    const int count = m_list->count();
    if (count > 0)
        m_list->setCurrentRow((m_list->currentRow() + rows + count) % count);
}

void TypeAhead::take(int row)
{
    m_list->hide();
    if (row < 0)
        return;
    if (row >= m_found.size()) {
        emit createRequested(text().trimmed());
        return;
    }
    const Suggestion one = m_found.at(row);
    setChosen(one);
    emit chosen(one);
}

void TypeAhead::keyPressEvent(QKeyEvent* event)
{
    const bool open = isListOpen();
    const int key = event->key();
    if (key == Qt::Key_Down && !open)
        fill(text());
    else if (open && (key == Qt::Key_Down || key == Qt::Key_Up))
        moveBy(key == Qt::Key_Down ? 1 : -1);
    else if (open && (key == Qt::Key_Return || key == Qt::Key_Enter))
        take(m_list->currentRow());
    else if (open && key == Qt::Key_Escape)
        m_list->hide();
    else
        QLineEdit::keyPressEvent(event);
}

void TypeAhead::focusOutEvent(QFocusEvent* event)
{
    if (m_list && event->reason() != Qt::PopupFocusReason)
        m_list->hide();
    QLineEdit::focusOutEvent(event);
}

void TypeAhead::moveEvent(QMoveEvent* event)
{
    QLineEdit::moveEvent(event);
    if (isListOpen())
        place();
}

} // namespace td
