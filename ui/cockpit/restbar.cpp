// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/restbar.h"

#include "cockpit/sheettext.h"
#include "widgets/button.h"
#include "widgets/metrics.h"
#include "widgets/statechip.h"

#include <QBoxLayout>

namespace td
{

RestBar::RestBar(RestTimer& timer, QWidget* parent)
    : QWidget(parent)
    , m_timer(timer)
    , m_chip(new StateChip)
    , m_extend(makeButton("restExtend", tr("+%1 s").arg(extension), ButtonKind::Quiet))
    , m_stop(makeButton("restStop", tr("Stop"), ButtonKind::Quiet))
{
    setObjectName(QStringLiteral("restBar"));
    m_extend->setToolTip(tr("Rest longer (F9)"));
    m_extend->setAccessibleName(tr("Rest %1 seconds longer").arg(extension));
    m_stop->setToolTip(tr("Stop the rest timer (F8)"));
    m_stop->setAccessibleName(tr("Stop the rest timer"));
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::half);
    row->addWidget(m_chip);
    row->addWidget(m_extend);
    row->addWidget(m_stop);
    // Typing goes on while the clock runs: the keys are enough.
    m_extend->setFocusPolicy(Qt::NoFocus);
    m_stop->setFocusPolicy(Qt::NoFocus);
    connect(m_extend, &QPushButton::clicked, this, [this] { m_timer.extend(extension); });
    connect(m_stop, &QPushButton::clicked, &m_timer, &RestTimer::stop);
    connect(&m_timer, &RestTimer::changed, this, &RestBar::refresh);
    refresh();
}

void RestBar::refresh()
{
    const bool idle = m_timer.state() == RestTimer::State::Idle;
    m_extend->setVisible(!idle);
    m_stop->setVisible(!idle);
    m_chip->setVisible(!idle);
    if (idle)
        return;
    const bool over = m_timer.state() == RestTimer::State::Over;
    const QString words = over ? tr("Rest is over") : tr("Rest %1").arg(SheetText::clock(m_timer.left()));
    m_chip->setLook({words, over ? Glyph::Bell : Glyph::Clock, over ? Tone::Warn : Tone::Info});
    m_chip->setAccessibleName(words);
    m_chip->updateGeometry();
}

} // namespace td
