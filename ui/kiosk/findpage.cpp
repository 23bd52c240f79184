// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/findpage.h"

#include "kiosk/kioskparts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int longestName = 60;
} // namespace

FindPage::FindPage(const KioskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_line(new QLineEdit)
    , m_hint(KioskParts::text({}, Tone::Muted))
    , m_names(new QVBoxLayout)
{
    setObjectName(u"kioskFind"_s);
    auto* column = new QVBoxLayout(this);
    setMargins(column, Space::three, Space::two);
    column->addStretch(1);
    auto* welcome = KioskParts::heading(tr("Welcome to %1").arg(context.studio));
    auto* ask = KioskParts::text(tr("Type the first letters of your name."), Tone::Muted);
    m_line->setObjectName(u"kioskName"_s);
    m_line->setAccessibleName(tr("Your name"));
    m_line->setPlaceholderText(tr("Your name"));
    m_line->setMaxLength(longestName);
    m_line->setProperty("touch", u"large"_s);
    m_line->setFont(typeFont(TypeSize::Display, QFont::Normal));
    for (QWidget* widget : {static_cast<QWidget*>(welcome), static_cast<QWidget*>(ask), static_cast<QWidget*>(m_line)}) {
        widget->setFixedWidth(KioskParts::columnWidth);
        column->addWidget(widget, 0, Qt::AlignHCenter);
    }
    m_names->setSpacing(Space::one);
    column->addLayout(m_names);
    m_hint->setObjectName(u"kioskHint"_s);
    m_hint->setFixedWidth(KioskParts::columnWidth);
    column->addWidget(m_hint, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_line, &QLineEdit::textChanged, this, &FindPage::search);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        const QList<KioskName> names = m_context.door.find(m_line->text());
        if (names.size() == 1)
            emit chosen(names.first());
    });
    setFocusProxy(m_line);
}

void FindPage::clear()
{
    m_line->clear();
    search();
    m_line->setFocus();
}

bool FindPage::isBlank() const
{
    return m_line->text().isEmpty();
}

void FindPage::search()
{
    while (QLayoutItem* item = m_names->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QString typed = m_line->text().trimmed();
    const QList<KioskName> names = m_context.door.find(typed);
    QWidget* before = m_line;
    for (const KioskName& name : names) {
        QPushButton* button = KioskParts::button("kioskNameChoice", name.shown, ButtonKind::Normal, Glyph::User);
        button->setFixedWidth(KioskParts::columnWidth);
        m_names->addWidget(button, 0, Qt::AlignHCenter);
        setTabOrder(before, button);
        before = button;
        connect(button, &QPushButton::clicked, this, [this, name] { emit chosen(name); });
    }
    const bool none = typed.size() >= KioskDoor::leastLetters && names.isEmpty();
    m_hint->setText(none ? tr("Nobody with a PIN has this name. Ask at the desk for a PIN.") : QString());
}

} // namespace td
