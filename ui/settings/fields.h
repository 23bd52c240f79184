// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace td
{

/// One entry of a list of choices: what is shown and what it stands for.
struct FieldChoice {
    QString text;
    QVariant value;
};

/// Fields of the settings' forms, each with its objectName and accessible name.
QLineEdit* lineField(const char* name, const QString& label);
QLineEdit* passwordField(const char* name, const QString& label);
QPlainTextEdit* textField(const char* name, const QString& label, int lines);
QSpinBox* numberField(const char* name, const QString& label, int lowest, int highest, const QString& suffix = {});
QCheckBox* checkField(const char* name, const QString& text);
QComboBox* choiceField(const char* name, const QString& label, const QList<FieldChoice>& choices = {});

/// Replaces what a list offers and keeps what was chosen, if it is still there.
void setChoices(QComboBox* box, const QList<FieldChoice>& choices);
/// Chooses the entry with this value; the first one when there is none.
void choose(QComboBox* box, const QVariant& value);

/// Widgets in a row, packed to the left: for fields that are narrower than their column. The first takes the focus.
QWidget* packed(const QList<QWidget*>& widgets);
/// Content that scrolls vertically and is not wider than reads well.
QWidget* scrolled(QWidget* content, int widest);

} // namespace td
