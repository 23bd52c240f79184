// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcutspage.h"

#include "shell/actionregistry.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/keyhint.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QMap>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
Card* sectionCard(const QString& section, const QList<const ShellAction*>& actions)
{
    auto* card = new Card(section);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(Space::one);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const ShellAction* action : actions) {
        grid->addWidget(new Label(action->name), row, 0);
        grid->addWidget(new KeyHint(action->shortcut), row++, 1, Qt::AlignRight);
    }
    card->body()->addLayout(grid);
    return card;
}
} // namespace

ShortcutsPage::ShortcutsPage(const ActionRegistry& actions, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(960, 600);
    auto* outer = new QVBoxLayout(this);
    setMargins(outer, Space::three, Space::two);
    outer->addWidget(new Label(tr("Keyboard shortcuts"), TypeSize::Display));
    QStringList order;
    QMap<QString, QList<const ShellAction*>> sections;
    for (const ShellAction& action : actions.actions()) {
        if (action.shortcut.isEmpty())
            continue;
        if (!order.contains(action.section))
            order.append(action.section);
        sections[action.section].append(&action);
    }
    auto* area = new QScrollArea;
    area->setObjectName(u"shortcutsArea"_s);
    area->setWidgetResizable(true);
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    setMargins(columns, 0, Space::two);
    QVBoxLayout* column[2] = {new QVBoxLayout, new QVBoxLayout};
    qsizetype filled[2] = {0, 0};
    for (const QString& section : std::as_const(order)) {
        const int shorter = filled[0] <= filled[1] ? 0 : 1;
        column[shorter]->addWidget(sectionCard(section, sections[section]));
        filled[shorter] += sections[section].size() + 2;
    }
    for (QVBoxLayout* one : column) {
        one->addStretch(1);
        columns->addLayout(one, 1);
    }
    area->setWidget(content);
    outer->addWidget(area, 1);
    auto* close = makeButton("shortcutsClose", tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    outer->addWidget(close, 0, Qt::AlignRight);
}

} // namespace td
