// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sectionpage.h"

#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace td
{

SectionPage::SectionPage(const QString& name, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
{
    setObjectName(name + u"Page"_s);
    m_tabs->setObjectName(name + u"Tabs"_s);
    m_tabs->setAccessibleName(accessibleName);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::three, Space::one, Space::three, Space::two);
    column->setSpacing(Space::oneAndHalf);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &SectionPage::chosen);
    for (const auto& [keys, by] : {std::pair(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1),
                                   std::pair(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1)}) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, distance = by] { step(distance); });
    }
}

void SectionPage::addSection(const Section& section)
{
    m_sections.append(section);
    m_tabs->addTab(section.title); // the first one becomes the current one
}

QStringList SectionPage::sections() const
{
    QStringList out;
    for (const Section& section : m_sections)
        out.append(section.id);
    return out;
}

int SectionPage::tabOf(const QString& id) const
{
    return int(sections().indexOf(id));
}

bool SectionPage::showSection(const QString& id)
{
    const int tab = tabOf(id);
    if (tab < 0)
        return false;
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(tab);
    }
    open(tab);
    return true;
}

QWidget* SectionPage::ensureSection(const QString& id)
{
    const int tab = tabOf(id);
    if (tab < 0)
        return nullptr;
    if (!m_widgets.contains(id)) {
        QWidget* made = m_sections.at(tab).create();
        made->setProperty("section", id);
        m_widgets.insert(id, made);
        m_stack->addWidget(made);
    }
    return m_widgets.value(id);
}

void SectionPage::chosen(int tab)
{
    if (tab >= 0 && isVisible()) // else it is opened when the page is shown
        open(tab);
}

void SectionPage::open(int tab)
{
    const Section& section = m_sections.at(tab);
    m_current = section.id;
    QWidget* widget = ensureSection(section.id);
    m_stack->setCurrentWidget(widget);
    setFocusProxy(widget);
    if (section.reload)
        section.reload(widget);
    emit sectionShown(section.id);
}

void SectionPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    chosen(m_tabs->currentIndex());
}

void SectionPage::step(int by)
{
    const int count = m_tabs->count();
    if (count > 0)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

} // namespace td
