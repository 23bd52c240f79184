// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/section.h"

#include <QHash>
#include <QList>

class QStackedWidget;
class QTabBar;

namespace td
{

/// A page with parts (Money, Training): tabs of sections that come from outside, each made when it is first shown. Which sections there are for a role
/// is decided by who adds them. Ctrl+PageDown and Ctrl+PageUp go from one to the next.
class SectionPage : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object's ("money"), `accessibleName` says what the tabs are.
    SectionPage(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    void addSection(const Section& section);
    /// False when there is no such section.
    bool showSection(const QString& id);
    [[nodiscard]] QString currentSection() const { return m_current; }
    /// Ids in the order of the tabs.
    [[nodiscard]] QStringList sections() const;
    /// The widget of a section, made if need be and not shown; null when there is no such section.
    QWidget* ensureSection(const QString& id);

signals:
    void sectionShown(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void chosen(int tab);
    void open(int tab);
    void step(int by);
    [[nodiscard]] int tabOf(const QString& id) const;

    QList<Section> m_sections;
    QHash<QString, QWidget*> m_widgets;
    QString m_current;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
};

} // namespace td
