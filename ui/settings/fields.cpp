// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fields.h"

#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int shownChoices = 12;
constexpr int narrowest = 96;

template <class Widget> Widget* named(Widget* widget, const char* name, const QString& label)
{
    widget->setObjectName(QLatin1String(name));
    widget->setAccessibleName(label);
    return widget;
}
} // namespace

QLineEdit* lineField(const char* name, const QString& label)
{
    return named(new QLineEdit, name, label);
}

QLineEdit* passwordField(const char* name, const QString& label)
{
    QLineEdit* edit = lineField(name, label);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

QPlainTextEdit* textField(const char* name, const QString& label, int lines)
{
    auto* edit = named(new QPlainTextEdit, name, label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + Space::three);
    return edit;
}

QSpinBox* numberField(const char* name, const QString& label, int lowest, int highest, const QString& suffix)
{
    auto* box = named(new QSpinBox, name, label);
    box->setRange(lowest, highest);
    box->setSuffix(suffix);
    box->setMinimumWidth(narrowest);
    return box;
}

QCheckBox* checkField(const char* name, const QString& text)
{
    return named(new QCheckBox(text), name, text);
}

QComboBox* choiceField(const char* name, const QString& label, const QList<FieldChoice>& choices)
{
    auto* box = named(new QComboBox, name, label);
    box->setMaxVisibleItems(shownChoices);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(8);
    setChoices(box, choices);
    return box;
}

void setChoices(QComboBox* box, const QList<FieldChoice>& choices)
{
    const QVariant before = box->currentData();
    const QSignalBlocker quiet(box);
    box->clear();
    for (const FieldChoice& choice : choices)
        box->addItem(choice.text, choice.value);
    choose(box, before);
}

void choose(QComboBox* box, const QVariant& value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

QWidget* packed(const QList<QWidget*>& widgets)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(row, 0, Space::one);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    box->setFocusProxy(widgets.first());
    return box;
}

QWidget* scrolled(QWidget* content, int widest)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* ground = new QWidget;
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, Space::one, Space::two);
    content->setMaximumWidth(widest);
    row->addWidget(content, 100, Qt::AlignTop);
    row->addStretch(1);
    area->setWidget(ground);
    // The card or page below shows through.
    ground->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace td
