// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/stepper.h"

#include "kiosk/kioskparts.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int buttonWidth = 72;
constexpr int lineWidth = 136;
constexpr int longest = 12;
} // namespace

Stepper::Stepper(const char* name, const QString& title, Step step, QWidget* parent)
    : QWidget(parent)
    , m_step(std::move(step))
    , m_line(new QLineEdit)
{
    const QByteArray base(name);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::half);
    column->addWidget(KioskParts::text(title, Tone::Muted));
    auto* row = new QHBoxLayout;
    setMargins(row, 0, Space::one);
    QPushButton* less = KioskParts::button((base + "Less").constData(), u"−"_s);
    QPushButton* more = KioskParts::button((base + "More").constData(), u"+"_s);
    less->setAccessibleName(tr("Less: %1").arg(title));
    more->setAccessibleName(tr("More: %1").arg(title));
    for (QPushButton* button : {less, more}) {
        button->setFixedWidth(buttonWidth);
        button->setAutoRepeat(true);
    }
    m_line->setObjectName(QLatin1String(base));
    m_line->setAccessibleName(title);
    m_line->setProperty("touch", u"large"_s);
    m_line->setFont(figuresFont(TypeSize::Display, QFont::DemiBold));
    m_line->setAlignment(Qt::AlignCenter);
    m_line->setFixedWidth(lineWidth);
    m_line->setMaxLength(longest);
    m_line->installEventFilter(this);
    row->addWidget(less);
    row->addWidget(m_line);
    row->addWidget(more);
    column->addLayout(row);
    setFocusProxy(m_line);
    connect(less, &QPushButton::clicked, this, [this] { go(-1); });
    connect(more, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_line, &QLineEdit::returnPressed, this, &Stepper::accepted);
}

QString Stepper::text() const
{
    return m_line->text().trimmed();
}

void Stepper::setText(const QString& text)
{
    m_line->setText(text);
}

void Stepper::go(int direction)
{
    m_line->setText(m_step(text(), direction));
}

bool Stepper::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            go(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace td
