// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/ratingrow.h"

#include "widgets/button.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

namespace td
{
namespace
{
constexpr int best = 5;
} // namespace

RatingRow::RatingRow(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::half);
    for (int value = 1; value <= best; ++value) {
        auto* button = makeButton("", QLocale().toString(value), ButtonKind::Quiet);
        button->setObjectName(QStringLiteral("noteRating%1").arg(value));
        button->setAccessibleName(tr("Rating %1 of 5").arg(QLocale().toString(value)));
        button->setCheckable(true);
        button->setFixedWidth(controlHeight);
        row->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, value] { choose(value == m_rating ? 0 : value); });
    }
    row->addStretch(1);
    setFocusProxy(m_buttons.first());
}

void RatingRow::setRating(int rating)
{
    m_rating = rating;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(i + 1 == rating);
}

void RatingRow::choose(int rating)
{
    setRating(rating);
    emit chosen(rating);
}

void RatingRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() < Qt::Key_0 || event->key() > Qt::Key_5 || event->modifiers() != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    choose(event->key() - Qt::Key_0);
    if (m_rating > 0)
        m_buttons.at(m_rating - 1)->setFocus();
}

} // namespace td
