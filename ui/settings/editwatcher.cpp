// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/editwatcher.h"

#include "widgets/colourpicker.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace td
{

void watchEdits(QWidget* root, QObject* owner, const std::function<void()>& changed)
{
    for (QLineEdit* edit : root->findChildren<QLineEdit*>()) {
        if (qobject_cast<QAbstractSpinBox*>(edit->parent()) == nullptr)
            QObject::connect(edit, &QLineEdit::textChanged, owner, changed);
    }
    for (QComboBox* box : root->findChildren<QComboBox*>())
        QObject::connect(box, &QComboBox::currentIndexChanged, owner, changed);
    for (QAbstractButton* button : root->findChildren<QAbstractButton*>()) {
        if (button->isCheckable())
            QObject::connect(button, &QAbstractButton::toggled, owner, changed);
    }
    for (QSpinBox* box : root->findChildren<QSpinBox*>())
        QObject::connect(box, &QSpinBox::valueChanged, owner, changed);
    for (QDateEdit* edit : root->findChildren<QDateEdit*>())
        QObject::connect(edit, &QDateEdit::dateChanged, owner, changed);
    for (QPlainTextEdit* edit : root->findChildren<QPlainTextEdit*>())
        QObject::connect(edit, &QPlainTextEdit::textChanged, owner, changed);
    for (ColourPicker* picker : root->findChildren<ColourPicker*>())
        QObject::connect(picker, &ColourPicker::indexChanged, owner, changed);
}

} // namespace td
