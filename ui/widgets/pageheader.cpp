// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pageheader.h"

#include "widgets/label.h"

#include <QBoxLayout>

namespace td
{

PageHeader::PageHeader(const QString& title, const QString& facts, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(title, TypeSize::Display))
    , m_facts(new Label(facts, TypeSize::Body, Tone::Muted))
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::two);
    auto* words = new QVBoxLayout;
    setMargins(words, 0, 2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    setMargins(m_left, 0, Space::one);
    setMargins(m_right, 0, Space::one);
    row->addLayout(words);
    row->addLayout(m_left);
    row->addStretch(1);
    row->addLayout(m_right);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFacts(facts);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setFacts(const QString& facts)
{
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void PageHeader::addAction(QWidget* widget)
{
    m_right->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageHeader::addAfterTitle(QWidget* widget)
{
    m_left->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace td
