// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/pinpage.h"

#include "kiosk/kioskparts.h"
#include "text/errortext.h"

#include <QAccessible>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int longest = 8;
constexpr int keyWidth = 112;
constexpr int dotsHeight = 40;
} // namespace

PinPage::PinPage(const KioskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(KioskParts::heading({}))
    , m_dots(KioskParts::heading({}))
    , m_problem(KioskParts::text({}, Tone::Danger))
{
    setObjectName(u"kioskPin"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("PIN"));
    setAccessibleDescription(tr("Type your PIN, then press Enter."));
    auto* column = new QVBoxLayout(this);
    setMargins(column, Space::three, Space::two);
    column->addStretch(1);
    m_title->setObjectName(u"kioskPinTitle"_s);
    m_dots->setObjectName(u"kioskDots"_s);
    m_dots->setFixedHeight(dotsHeight);
    m_problem->setObjectName(u"kioskPinProblem"_s);
    for (Label* label : {m_title, m_dots, m_problem}) {
        label->setAlignment(Qt::AlignCenter);
        label->setFixedWidth(KioskParts::columnWidth);
        column->addWidget(label, 0, Qt::AlignHCenter);
    }
    auto* grid = new QGridLayout;
    grid->setSpacing(Space::one);
    buildKeys(grid);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(grid);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
}

void PinPage::buildKeys(QGridLayout* grid)
{
    for (int digit = 1; digit <= 10; ++digit) {
        const int value = digit % 10;
        QPushButton* key = KioskParts::button(qPrintable(u"kioskKey%1"_s.arg(value)), QLocale().toString(value));
        grid->addWidget(key, (digit - 1) / 3, digit == 10 ? 1 : (digit - 1) % 3);
        connect(key, &QPushButton::clicked, this, [this, value] { addDigit(value); });
    }
    QPushButton* back = KioskParts::button("kioskKeyBack", tr("Back"), ButtonKind::Quiet);
    back->setAccessibleName(tr("Take the last digit back"));
    QPushButton* go = KioskParts::button("kioskKeyEnter", tr("Enter"), ButtonKind::Primary);
    QPushButton* cancel = KioskParts::button("kioskPinCancel", tr("That is not me"), ButtonKind::Quiet);
    grid->addWidget(back, 3, 0);
    grid->addWidget(go, 3, 2);
    grid->addWidget(cancel, 4, 0, 1, 3);
    for (int column = 0; column < 3; ++column)
        grid->setColumnMinimumWidth(column, keyWidth);
    connect(back, &QPushButton::clicked, this, &PinPage::takeBack);
    connect(go, &QPushButton::clicked, this, &PinPage::enter);
    connect(cancel, &QPushButton::clicked, this, &PinPage::cancelled);
}

void PinPage::ask(const KioskName& name)
{
    clear();
    m_name = name;
    m_title->setText(tr("Hello %1, your PIN please").arg(name.shown));
    setFocus();
}

void PinPage::clear()
{
    m_pin.fill(u'0');
    m_pin.clear();
    m_name = {};
    m_title->clear();
    m_problem->clear();
    showDots();
}

void PinPage::showDots()
{
    m_dots->setText(QString(m_pin.size(), u'●'));
    m_dots->setAccessibleName(tr("%n digit(s) typed", nullptr, int(m_pin.size())));
}

void PinPage::addDigit(int digit)
{
    if (m_pin.size() < longest)
        m_pin.append(QChar(u'0' + digit));
    m_problem->clear();
    showDots();
}

void PinPage::takeBack()
{
    m_pin.chop(1);
    showDots();
}

void PinPage::enter()
{
    const QString pin = m_pin;
    m_pin.fill(u'0');
    m_pin.clear();
    showDots();
    const auto opened = m_context.door.enter(m_name.id, pin);
    if (opened) {
        emit entered();
        return;
    }
    m_problem->setText(errorText(opened.error()));
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    setFocus();
}

void PinPage::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        addDigit(key - Qt::Key_0);
    else if (key == Qt::Key_Backspace)
        takeBack();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        enter();
    else if (key == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace td
