// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingsfixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace td::test
{

/// Drives a settings page as a user does: by the names of its widgets.
class SettingsHarness
{
public:
    SettingsFixture studio;
    std::unique_ptr<SettingsPage> page;

    bool open(const QString& id)
    {
        page = studio.page();
        page->resize(1080, 720);
        page->show();
        QApplication::setActiveWindow(page.get());
        return page->showSection(id);
    }
    QWidget* section() { return page->findChild<QWidget*>(QStringLiteral("section_") + page->currentSection()); }
    template <class Widget> Widget* field(const QString& name)
    {
        const QList<Widget*> all = section()->template findChildren<Widget*>(name);
        return all.isEmpty() ? nullptr : all.last();
    }
    void press(const QString& name) { QTest::mouseClick(page->findChild<QPushButton*>(name), Qt::LeftButton); }
    void type(const QString& name, const QString& text)
    {
        auto* edit = field<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    bool saveBarShown() { return page->findChild<QWidget*>(QStringLiteral("saveBar"))->isVisible(); }
};

} // namespace td::test
