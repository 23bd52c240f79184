// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/savebar.h"

#include "widgets/button.h"
#include "widgets/keyhint.h"
#include "widgets/label.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{

SaveBar::SaveBar(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"saveBar"_s);
    setProperty("panel", u"card"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::two, Space::one, Space::one, Space::one);
    row->setSpacing(Space::one);
    row->addWidget(new Label(tr("You have changes that are not saved.")), 1);
    row->addWidget(new KeyHint(QKeySequence(QKeySequence::Save)));
    auto* drop = makeButton("dropChanges", tr("Drop"));
    auto* save = makeButton("saveChanges", tr("Save"), ButtonKind::Primary);
    drop->setAccessibleName(tr("Drop the changes"));
    save->setAccessibleName(tr("Save the changes"));
    row->addWidget(drop);
    row->addWidget(save);
    connect(drop, &QPushButton::clicked, this, &SaveBar::dropRequested);
    connect(save, &QPushButton::clicked, this, &SaveBar::saveRequested);
}

} // namespace td
