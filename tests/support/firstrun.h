// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/firstrunwizard.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <functional>

namespace td::test
{
using namespace Qt::StringLiterals;

inline void fill(QWidget& root, const QString& name, const QString& text)
{
    root.findChild<QLineEdit*>(name)->setText(text);
}

/// Fills the wizard step by step with sound answers, up to but without pressing "Create the studio"; calls `at` on each step.
inline void walkWizard(FirstRunWizard& wizard, const std::function<void(int)>& at = {})
{
    auto* next = wizard.findChild<QPushButton*>(u"wizardNext"_s);
    const auto look = [&] {
        if (at)
            at(wizard.step());
    };
    wizard.findChild<QPushButton*>(u"startCreate"_s)->click();
    fill(wizard, u"studioName"_s, u"Harbour Strength"_s);
    auto* country = wizard.findChild<QComboBox*>(u"country"_s);
    country->setCurrentIndex(country->findData(u"CA"_s));
    auto* region = wizard.findChild<QComboBox*>(u"regionList"_s);
    region->setCurrentIndex(region->findData(u"ON"_s));
    fill(wizard, u"folder"_s, u"/tmp/harbour"_s);
    look();
    next->click();
    fill(wizard, u"ownerName"_s, u"Ada Novak"_s);
    fill(wizard, u"ownerLogin"_s, u"ada"_s);
    fill(wizard, u"ownerPassword"_s, u"teal lantern orbit seven"_s);
    fill(wizard, u"ownerAgain"_s, u"teal lantern orbit seven"_s);
    look();
    next->click();
    fill(wizard, u"recoveryTyped"_s, wizard.findChild<QLabel*>(u"recoveryKey"_s)->text().toLower());
    look();
    next->click();
    look();
}

} // namespace td::test
