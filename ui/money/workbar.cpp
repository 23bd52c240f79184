// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/workbar.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QProgressBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace td
{

WorkBar::WorkBar(QWidget* parent)
    : QWidget(parent)
    , m_runner(new StepRunner(this))
    , m_text(new Label({}, TypeSize::Body, Tone::Muted))
    , m_bar(new QProgressBar)
{
    setObjectName(u"workBar"_s);
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::oneAndHalf);
    m_text->setObjectName(u"workText"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setFixedWidth(200);
    auto* stop = makeButton("workCancel", tr("Cancel"), ButtonKind::Normal);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, m_runner, &StepRunner::cancel);
    connect(m_runner, &StepRunner::progressed, this, &WorkBar::showProgress);
    connect(m_runner, &StepRunner::finished, this, [this](bool cancelled) {
        hide();
        if (const Done done = std::exchange(m_done, nullptr))
            done(m_fine, m_errors, cancelled);
    });
    hide();
}

void WorkBar::run(const QString& what, int steps, Step step, Done done)
{
    if (isRunning())
        return;
    m_what = what;
    m_errors.clear();
    m_fine = 0;
    m_done = std::move(done);
    m_bar->setRange(0, steps);
    showProgress(0, steps);
    show();
    m_runner->start(steps, [this, step = std::move(step)](int number) {
        const auto result = step(number);
        if (result)
            ++m_fine;
        else
            m_errors.append(result.error());
    });
}

void WorkBar::showProgress(int done, int steps)
{
    m_bar->setValue(done);
    const qint64 left = m_runner->remainingMs();
    //: What is done, how far it is, and how long it still takes
    m_text->setText(left < 1000 ? tr("%1: %2 of %3").arg(m_what).arg(done).arg(steps)
                                : tr("%1: %2 of %3, about %n second(s) left", nullptr, int(left / 1000)).arg(m_what).arg(done).arg(steps));
}

} // namespace td
