// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace td
{

class Label;

/// The first line of a page: its title, a quiet line of facts, and the page's actions at the right end.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, const QString& facts = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setFacts(const QString& facts);
    void addAction(QWidget* widget);
    /// Puts a widget right after the title: filters, a date switcher.
    void addAfterTitle(QWidget* widget);

private:
    Label* m_title;
    Label* m_facts;
    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
};

} // namespace td
