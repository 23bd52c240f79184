// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navrail.h"

#include "widgets/button.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int wide = 200;
constexpr int narrow = 60;
} // namespace

NavRail::NavRail(QWidget* parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
    , m_collapse(makeButton("railCollapse", u"  "_s + tr("Collapse"), ButtonKind::Nav, Glyph::ChevronLeft))
{
    setObjectName(u"rail"_s);
    setProperty("panel", u"rail"_s);
    auto* column = new QVBoxLayout(this);
    setMargins(column, Space::one, 2);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_bottom);
    column->addWidget(m_collapse);
    m_top->setSpacing(2);
    m_bottom->setSpacing(2);
    setFixedWidth(wide);
    m_collapse->setAccessibleName(tr("Collapse the navigation"));
    connect(m_collapse, &QPushButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
}

void NavRail::addPage(const Page& page, bool atBottom)
{
    auto* button = makeButton("", page.title, ButtonKind::Nav, page.glyph);
    button->setObjectName(u"nav_%1"_s.arg(page.id));
    button->setCheckable(true);
    button->setProperty("pageId", page.id);
    button->setProperty("title", page.title);
    button->setProperty("keys", page.shortcut.toString(QKeySequence::NativeText));
    m_group->addButton(button);
    (atBottom ? m_bottom : m_top)->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, id = page.id] { emit chosen(id); });
    showTexts();
}

void NavRail::setCurrent(const QString& id)
{
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(button->property("pageId").toString() == id);
}

void NavRail::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? narrow : wide);
    m_collapse->setText(collapsed ? QString() : u"  "_s + tr("Collapse"));
    m_collapse->setAccessibleName(collapsed ? tr("Expand the navigation") : tr("Collapse the navigation"));
    m_collapse->setToolTip(m_collapse->accessibleName());
    m_collapse->setIcon(icon(collapsed ? Glyph::ChevronRight : Glyph::ChevronLeft, Tone::Muted));
    showTexts();
    emit collapsedChanged(collapsed);
}

void NavRail::showTexts()
{
    for (QAbstractButton* button : m_group->buttons()) {
        const QString title = button->property("title").toString();
        const QString keys = button->property("keys").toString();
        button->setText(m_collapsed ? QString() : u"  "_s + title);
        button->setToolTip(keys.isEmpty() ? title : tr("%1 (%2)").arg(title, keys));
    }
}

} // namespace td
