// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/tagedit.h"

#include "clients/clientrules.h"
#include "core/text.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/metrics.h"
#include "widgets/typeahead.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace td
{

TagEdit::TagEdit(QWidget* parent)
    : QWidget(parent)
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(m_chips))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::half + 2);
    m_line = new TypeAhead([this](const QString& text) {
        QList<Suggestion> found;
        const QString wanted = foldText(text.trimmed());
        for (const QString& tag : std::as_const(m_known)) {
            if (!m_tags.contains(tag, Qt::CaseInsensitive) && foldText(tag).contains(wanted))
                found.append({tag, {}, tag});
        }
        return found;
    });
    m_line->setObjectName(u"tagLine"_s);
    m_line->setAccessibleName(tr("Add a tag"));
    m_line->setPlaceholderText(tr("Add a tag"));
    m_line->setCreateText(tr("New tag “%1”"));
    m_line->setMaxLength(maxTagLength);
    m_line->installEventFilter(this);
    column->addWidget(m_chips);
    column->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &TypeAhead::chosen, this, [this](const Suggestion& one) { add(one.text); });
    connect(m_line, &TypeAhead::createRequested, this, &TagEdit::add);
    rebuild();
}

void TagEdit::setTags(const QStringList& tags)
{
    m_tags = tags;
    m_line->setChosen({});
    rebuild();
}

QStringList TagEdit::tags() const
{
    const QString typed = m_line->text().trimmed();
    return typed.isEmpty() ? m_tags : m_tags + QStringList{typed};
}

bool TagEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->text() == u","_s ||
            (key->key() == Qt::Key_Return && !m_line->isListOpen() && !m_line->text().isEmpty())) {
            add(m_line->text().trimmed());
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.isEmpty()) {
            remove(m_tags.last());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TagEdit::add(const QString& tag)
{
    m_line->setChosen({});
    if (tag.isEmpty() || m_tags.contains(tag, Qt::CaseInsensitive))
        return;
    m_tags.append(tag);
    rebuild();
    emit tagsChanged();
}

void TagEdit::remove(const QString& tag)
{
    m_tags.removeAll(tag);
    rebuild();
    m_line->setFocus();
    emit tagsChanged();
}

void TagEdit::rebuild()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& tag : std::as_const(m_tags)) {
        auto* chip = makeButton("tagChip", tag, ButtonKind::Normal, Glyph::Cross);
        chip->setAccessibleName(tr("Take away the tag “%1”").arg(tag));
        chip->setToolTip(chip->accessibleName());
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        connect(chip, &QPushButton::clicked, this, [this, tag] { remove(tag); });
        m_flow->addWidget(chip);
    }
    m_chips->setVisible(!m_tags.isEmpty());
    updateGeometry();
}

} // namespace td
