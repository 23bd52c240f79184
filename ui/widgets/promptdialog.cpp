// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promptdialog.h"

#include "widgets/button.h"
#include "widgets/label.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{

PromptDialog::PromptDialog(const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"prompt"_s);
    setWindowTitle(title);
    setMinimumWidth(420);
    auto* outer = new QVBoxLayout(this);
    setMargins(outer, Space::three, Space::oneAndHalf);
    outer->addWidget((new Label(title, TypeSize::Title))->wrapping());
    if (!text.isEmpty())
        outer->addWidget((new Label(text, TypeSize::Body, Tone::Muted))->wrapping());
    m_content->setSpacing(Space::one);
    outer->addLayout(m_content, 1);
    outer->addSpacing(Space::half);
    m_buttons->setSpacing(Space::one);
    m_buttons->addStretch(1);
    outer->addLayout(m_buttons);
}

QPushButton* PromptDialog::setVerb(const QString& verb, const QString& cancel, bool dangerous)
{
    auto* no = makeButton("promptNo", cancel.isEmpty() ? tr("Cancel") : cancel);
    auto* yes = makeButton("promptYes", verb, dangerous ? ButtonKind::Danger : ButtonKind::Primary);
    m_buttons->addWidget(no);
    m_buttons->addWidget(yes);
    (dangerous ? no : yes)->setDefault(true);
    if (dangerous)
        no->setFocus();
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
    return yes;
}

} // namespace td
