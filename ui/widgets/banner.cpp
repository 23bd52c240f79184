// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "text/errortext.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
Glyph toneGlyph(Tone tone)
{
    switch (tone) {
    case Tone::Success: return Glyph::Success;
    case Tone::Warn: return Glyph::Warning;
    case Tone::Danger: return Glyph::Error;
    default: return Glyph::Info;
    }
}
} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_text(new Label({}))
    , m_action(makeButton("bannerAction", tr("What to do"), ButtonKind::Quiet))
    , m_close(makeIconButton("bannerClose", tr("Close this message"), Glyph::Cross))
    , m_timer(new QTimer(this))
{
    setObjectName(u"banner"_s);
    setAttribute(Qt::WA_StyledBackground, false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::two + iconSize + Space::oneAndHalf, Space::half, Space::one, Space::half);
    row->setSpacing(Space::one);
    m_text->wrapping();
    m_text->setObjectName(u"bannerText"_s);
    m_text->setMinimumHeight(controlHeight);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Banner::expire);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    connect(m_action, &QPushButton::clicked, this, &Banner::runAction);
    hide();
}

void Banner::showMessage(Tone tone, const QString& sentence, Action action)
{
    m_timer->stop();
    m_tone = tone;
    m_text->setText(sentence);
    m_run = std::move(action.run);
    m_action->setText(action.text);
    m_action->setAccessibleName(action.text);
    m_action->setVisible(!action.text.isEmpty());
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::showError(const Error& error, Action action)
{
    showMessage(Tone::Danger, errorText(error), std::move(action));
}

void Banner::showSuccess(const QString& sentence, Action action)
{
    showMessage(Tone::Success, sentence, std::move(action));
    m_timer->start(std::chrono::seconds(successSeconds));
}

void Banner::expire()
{
    if (underMouse() || m_action->hasFocus() || m_close->hasFocus())
        m_timer->start(std::chrono::seconds(1));
    else
        dismiss();
}

void Banner::dismiss()
{
    m_timer->stop();
    m_run = nullptr;
    hide();
}

void Banner::runAction()
{
    const auto run = std::exchange(m_run, nullptr);
    dismiss();
    if (run)
        run();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Banner::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(this);
    const QColor strong = toneColour(t, m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = strong;
    edge.setAlpha(90);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(toneBackground(t, m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    paintGlyph(&painter, toneGlyph(m_tone), QRectF(Space::two, (height() - iconSize) / 2.0, iconSize, iconSize), strong);
}

} // namespace td
